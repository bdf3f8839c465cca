export interface ActorWords {
  readonly todo: never[]
}
