// Reads the dateline: "WASHINGTON (AP) –" is place WASHINGTON, agency AP.

import type { Segmented } from '../segment/segment.ts'
import type { Dateline } from '../types.ts'

export interface DatelineWords {
  readonly placeholder?: never
}

export function datelineFinder(_words: DatelineWords | null): (segmented: Segmented) => Dateline | null {
  return () => null
}
