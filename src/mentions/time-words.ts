export interface TimeWords {
  readonly placeholder?: never
}
