export interface QuantityWords {
  readonly placeholder?: never
}
