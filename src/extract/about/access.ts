// Whether a page shows an article at all, and all of it: walls of subscriptions, consent, logins, robots; errors; overviews.
//   isAccessibleForFree: false, two sentences and "Weiterlesen mit Plus" → 'paywall'
// A whole article with a cookie banner, a box for subscribers or isAccessibleForFree: false is read: where in doubt there is no barrier.

import { attribute, type PageElement, type Tree, textOf, upwards } from '../dom.ts'
import { stringsOf, type Thing } from './json-ld.ts'
import { type Scan, squeezed } from './scan.ts'
import type { PageWords } from './words.ts'

export type Barrier = 'paywall' | 'consent' | 'error' | 'login' | 'robots' | 'overview'

/** What was seen while the page was whole; `barrierOf` judges it when the text is known. */
export interface Access {
  /** isAccessibleForFree, content tier; null: nothing is said. */
  readonly isFree: boolean | null
  /** Words of the whole article, as the page counts them. */
  readonly wordCount: number | null
  /** "Weiterlesen mit Plus": the page asks for money before it goes on. */
  readonly isSold: boolean
  /** What the headline or title says that the page is. */
  readonly called: 'consent' | 'error' | 'login' | 'robots' | null
  /** It has what one agrees with. */
  readonly asksConsent: boolean
  readonly hasPassword: boolean
  /** It says that it is an article: JSON-LD, og:type, a date of publication. */
  readonly isArticle: boolean
  /** Headings that are links, of other articles. */
  readonly teasers: readonly string[]
}

export interface AccessOptions {
  readonly article: Thing | null
  readonly page: Thing | null
  readonly words: readonly PageWords[]
  readonly isDated: boolean
}

/** Characters of a text that may be the beginning of an article, of a page that is none, of a line that is prose. */
const STUB = 1500
const SHORT = 800
const LITTLE = 2500
const PROSE = 150
/** Teasers of an overview, at least; and how many are looked at. */
const MANY = 8
const MOST = 60
const TIERS = ['article:content_tier', 'og:article:content_tier', 'cxenseparse:content_tier', 'content_tier', 'og:content_tier']
const WRITTEN = /article$|posting$|^report$/u

export function accessOf(tree: Tree, scan: Scan, { article, page, words, isDated }: AccessOptions): Access {
  const { headline, text, title, metas } = scan
  const titles = [headline && squeezed(text.slice(headline.start, headline.end)), title].flatMap(words => words || [])
  const calls = (kind: 'consent' | 'error' | 'login' | 'robots') =>
    words.some(({ access }) => titles.some(one => access.titles[kind].test(one)))
  return {
    isFree: freeOf([article, page], metas),
    wordCount: Number(stringsOf(article?.properties.wordCount)[0] ?? Number.NaN) || null,
    isSold: words.some(({ access }) => access.paywall.test(text)),
    called: (['robots', 'error', 'consent', 'login'] as const).find(calls) ?? null,
    asksConsent: words.some(({ access }) => access.agree.test(text)),
    hasPassword: tree.named('input').some(input => /^password$/iu.test(attribute(input, 'type') ?? '')),
    isArticle:
      isDated ||
      (article?.types.some(type => WRITTEN.test(type)) ?? false) ||
      (metas.get('og:type') ?? []).some(type => /article/iu.test(type)),
    teasers: ['h2', 'h3', 'h4']
      .flatMap(tree.named)
      .filter(isLinked)
      .slice(0, MOST)
      .map(heading => squeezed(textOf(heading)))
      .filter(Boolean),
  }
}

/** Null: nothing is known to keep `text` from being an article's own, whole text. */
export function barrierOf(text: string, access: Access, words: readonly PageWords[]): Barrier | null {
  const { called, isArticle, hasPassword, teasers, asksConsent } = access
  if (isPaywalled(text, access)) return 'paywall'
  if (isArticle) return null
  if (called === 'robots' && text.length < STUB) return 'robots'
  if (called === 'error' && text.length < STUB) return 'error'
  const share = consentShare(text, words)
  if (asksConsent && text.length < LITTLE && share > (called === 'consent' ? 0.2 : 0.5)) return 'consent'
  if (hasPassword && text.length < (called === 'login' ? STUB : SHORT / 4)) return 'login'
  return isOverview(text, teasers) ? 'overview' : null
}

/** What is left of the page are teasers, or nothing beside them. */
function isOverview(text: string, teasers: readonly string[]): boolean {
  if (teasers.length < MANY) return false
  const prose = text.split('\n').filter(line => line.length >= PROSE && !teasers.some(teaser => line.includes(teaser)))
  if (prose.reduce((sum, { length }) => sum + length, 0) > SHORT / 2) return false
  return text.length < SHORT / 4 || 2 * teasers.filter(teaser => text.includes(teaser)).length >= teasers.length
}

function isPaywalled(text: string, { isFree, isSold, wordCount }: Access): boolean {
  const isCut = /(?:…|\.{3}|\[…\])["“”»’)]*$/u.test(text.trimEnd())
  const isPart = wordCount !== null && wordCount > 120 && text.split(/\s+/u).length < wordCount / 2
  if (isFree === false) return (isPart && isSold) || (isCut && text.length < LITTLE) || (isSold && text.length < STUB)
  return isFree === null && isSold && text.length < SHORT && (isCut || isPart || text.length < SHORT / 4)
}

function freeOf(things: readonly (Thing | null)[], metas: Scan['metas']): boolean | null {
  for (const thing of things) {
    const said = thing?.properties.isAccessibleForFree
    if (typeof said === 'boolean') return said
    const word = stringsOf(said)[0]
    if (word && /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/iu.test(word)) return /true$/iu.test(word)
  }
  const tier = TIERS.flatMap(name => metas.get(name) ?? [])[0]
  return tier === undefined ? null : /^free$/iu.test(tier) ? true : /^locked$/iu.test(tier) ? false : null
}

/** Characters of lines about cookies and data, of all. */
function consentShare(text: string, words: readonly PageWords[]): number {
  const lines = text.split('\n')
  const about = lines.filter(line => words.some(({ access }) => access.consent.test(line)))
  return about.reduce((sum, { length }) => sum + length, 0) / Math.max(1, text.length)
}

function isLinked(heading: PageElement): boolean {
  const inner = heading.children.some(child => typeof child !== 'string' && (child.name === 'a' || child.children.some(isAnchor)))
  if (inner) return true
  let steps = 0
  for (const outer of upwards(heading)) {
    if (outer.name === 'a') return true
    if (++steps > 4) return false
  }
  return false
}

const isAnchor = (node: PageElement | string): boolean => typeof node !== 'string' && node.name === 'a'
