// The kinds of bodies that list articles or carry them as items.
//   RSS, Atom, JSON Feed, OPML, sitemaps, ninjs, NewsML-G2

import type { Kind } from '../kind.ts'

/** In the order in which they are asked whether a body looks like one of them. */
export const FEED_KINDS: readonly Kind[] = []
