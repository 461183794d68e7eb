// What the fuzzer and its children say to one another.

/** Inputs `from` up to `until`, or one `file`. */
export interface Task {
  readonly parser: string
  readonly seed: number
  readonly from: number
  readonly until: number
  readonly milliseconds: number
  readonly file?: string
}

export type Told =
  /** `seconds` of processor time so far. */
  | { readonly kind: 'start'; readonly index: number; readonly seconds: number }
  | { readonly kind: 'crash'; readonly index: number; readonly message: string }
  | { readonly kind: 'end'; readonly megabytes: number }
