export interface AttributionWords {
  readonly placeholder?: never
}
