export interface EventWords {
  readonly todo: never[]
}
