export interface CoreferenceWords {
  readonly placeholder?: never
}
