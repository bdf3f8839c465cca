export interface ReadWords {
  readonly todo: never[]
}
