// What a kind of body is: its names, how its first bytes look, and what reads it.
//   { name: 'pdf', endings: ['.pdf'], types: ['application/pdf'], looks: ({ latin }) => …, memory: 'document', open: () => import('./pdf/open.ts') }

import type { Opener } from './body.ts'
import type { Head } from './head.ts'

export interface Kind {
  /** "pdf"; what `format` takes. */
  readonly name: string
  /** For messages: "a PDF document". */
  readonly called: string
  /** File name endings, lower case, with the dot. */
  readonly endings: readonly string[]
  /** Media types, lower case, without parameters. */
  readonly types: readonly string[]
  /**
   * sure: nothing else begins so, and a declaration that says otherwise is wrong; likely: it is taken for this when nobody says anything.
   */
  looks(head: Head): 'sure' | 'likely' | null
  /**
   * What of it is held at once: all of it as one document (`maxBytes` holds), all of it with parts that are no text (`MIXED_TIMES` as much),
   * or a piece at a time, however long it is.
   */
  readonly memory: 'document' | 'mixed' | 'stream'
  /** How many documents it may hold. */
  readonly holds: 'one' | 'many'
  /** XML and JSON lists of articles share endings and media types: the beginning tells them apart. */
  readonly family?: 'list'
  /** Loads what reads it. */
  open(): Promise<{ readonly open: Opener }>
}
