export interface NameWords {
  readonly placeholder?: never
}
