// What intake reads at most. Each limit is a row of src/settings.ts; what goes beyond one is told as an error of its own.

import { type FetchSettings, fetchSettings } from '../fetch/settings.ts'

/** Bytes that one document may have: a book has about one million, a long web page two. */
export const MAX_BYTES = 10_000_000

export interface Limits {
  /** Archives within archives: "pages.zip" with "feed.xml.gz" in it is two deep. */
  readonly depth: number
  /** How many times its size a packed file may grow. Text shrinks to a fifth or a tenth; a bomb to a thousandth. */
  readonly ratio: number
  /** Entries of one zip archive. */
  readonly entries: number
  /** Pages of one PDF. */
  readonly pdfPages: number
  /** Seconds that one PDF may take. */
  readonly pdfSeconds: number
  /** Elements within elements of one XML document: news items with tables in them are some 20 deep. */
  readonly xmlDepth: number
  /** Elements and attributes of one XML document: a sitemap may list 50,000 addresses, of news with eight elements each. */
  readonly xmlParts: number
}

/** What the settings say of it. */
export const limitsOf = ({
  archiveDepth,
  archiveRatio,
  archiveEntries,
  pdfTime,
  ...limits
}: FetchSettings['limits']): Limits => ({
  depth: archiveDepth,
  ratio: archiveRatio,
  entries: archiveEntries,
  pdfPages: limits.pdfPages,
  pdfSeconds: pdfTime / 1000,
  xmlDepth: limits.xmlDepth,
  xmlParts: limits.xmlParts,
})

/** As long as nobody sets them. */
export const LIMITS: Limits = limitsOf(fetchSettings().limits)

/** Unpacked bytes for which nobody asks how small they were: an empty page of blanks packs well, too. */
export const FREE_BYTES = 64_000_000

/** A mail or a page with its pictures may be so many times as large as a document, for most of it is no text. */
export const MIXED_TIMES = 5
