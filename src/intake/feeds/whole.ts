// Tells whether an item carries its article, or only a teaser of it.
//   "… <p>Mehr dazu am Abend.</p>" of 2,000 characters, as content   true;   "Der Pegel steigt weiter …"   false

import type { Item, Words } from './items.ts'
import { plainOf } from './plain.ts'

/** Characters that make a short item of news. What a format calls the content is one sooner than what it calls a summary. */
const CONTENT_LEAST = 500
const SUMMARY_LEAST = 1500

/** Content that is hardly longer than the summary beside it is the summary again. */
const LONGER = 1.2

/** Dots, in brackets or not, with an arrow or without. */
const CUT = /(?:…|\.{3})\s*[\])}]?\s*(?:[»›→>]+)?$|\[(?:…|\.{2,3})?\]$/u

/** Characters at the end in which a link leads on. */
const TAIL = 60

export function isWhole({ content, summary, url, title }: Pick<Item, 'content' | 'summary' | 'url' | 'title'>): boolean {
  const words = content ?? summary
  if (!words) return false
  const text = textOf(words)
  if (text.length < (content ? CONTENT_LEAST : SUMMARY_LEAST)) return false
  if (content && summary && content.value !== summary.value) {
    const short = textOf(summary)
    if (text.length < short.length * LONGER && !CUT.test(short)) return false
  }
  return !CUT.test(text) && !leadsOn(words, { url, title })
}

const textOf = ({ kind, value }: Words): string => (kind === 'html' ? plainOf(value) : value.trim())

/** It ends with a link to the article itself, and that link is not its title: "read on", in whatever language. */
function leadsOn({ kind, value }: Words, { url, title }: { url: string | null; title: string | null }): boolean {
  if (kind !== 'html' || !url) return false
  const start = value.toLowerCase().lastIndexOf('<a ')
  if (start < 0) return false
  const last = value.slice(start)
  const href = /\shref\s{0,9}=\s{0,9}["']?(?<href>[^"'\s>]{1,4000})/iu.exec(last)?.groups?.href?.replaceAll('&amp;', '&')
  if (!href || !isSame(href, url)) return false
  const words = plainOf(last)
  return words.length <= TAIL && words !== title
}

const isSame = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (url: string): string => url.replace(/^https?:/u, '').replace(/\/$/u, '')
