export interface StatementWords {
  readonly todo: never[]
}
