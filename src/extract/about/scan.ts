// One walk over a page, for everybody who wants to know what it says about itself.
//   <h1>Brücke zu</h1><time datetime="2024-03-12">gestern</time> → text "Brücke zu\ngestern", marked [h1, time], each with its stretch of the text

import { attribute, type PageElement, type PageNode, scriptOf, type Tree, textOf } from '../dom.ts'
import { apart, type Frame, frameAt, headlineOf, isWhole, type Stretch } from './stretches.ts'

/** An element that says what it holds: <time>, <h1>, itemprop, property, rel, or a class like "byline". */
export interface Marked {
  readonly tag: string
  /** Its itemprop, property, rel, class, id and data-testid, in lower case with a space on either side of each. */
  readonly names: string
  /** itemprop, property and rel alone, alike. */
  readonly terms: string
  /** Machine's value: datetime, content, title of <abbr>, href of what has no words; null: its words are the value. */
  readonly value: string | null
  readonly href: string | null
  /** Stretch of `Scan.text`. */
  readonly start: number
  readonly end: number
  /** In a navigation, footer, sidebar, list of other articles, comments. */
  readonly framed: boolean
}

export interface Scan {
  /** Name, property, itemprop or http-equiv in lower case → contents, none empty. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** rel in lower case → href of the first. */
  readonly links: ReadonlyMap<string, string>
  /** What the scripts of JSON-LD hold. */
  readonly scripts: readonly string[]
  /** What its other scripts of JSON hold. */
  readonly codes: readonly string[]
  readonly marked: readonly Marked[]
  /** Visible words, a line a block, white space made one; a tab on either side of a date or a byline within a line. */
  readonly text: string
  /** Stretches of `text` in the page's frame, in order and apart. */
  readonly frames: readonly Frame[]
  /** The heading that <title> repeats, else the first <h1>; null: none has words. */
  readonly headline: Stretch | null
  /** <title>. */
  readonly title: string | null
  /** <html lang>, else what <meta> says. */
  readonly language: string | null
  /** Class and id of <html> and <body>, in lower case. */
  readonly bodyNames: string
}

const UNSEEN = new Set('script style noscript template select option svg iframe object textarea'.split(' '))
const BLOCKS = new Set(
  'p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr td th figure figcaption address hr br form body'.split(
    ' ',
  ),
)
const TELLING_TAGS = new Set(['time', 'h1', 'h2', 'h3', 'h4', 'address'])
const DATED = /date|time|publish|posted|byline|author|created/u
const FRAME_TAGS = new Set(['nav', 'footer', 'aside', 'form'])
/** Names that pages give to what surrounds an article. */
const FOREIGN =
  /[ _-](?:comments?|commentlist|respond|related|recommend(?:ed|ations?)?|recent-posts|more-articles|popular|mostread|most-read|archives?|upcoming|calendar)(?=[ _-])/u
const FRAME = /[ _-](?:breadcrumbs?|newsletter)(?=[ _-])| (?:sidebar|teasers?|footer|nav|navigation|menu|widget)(?=[ _-])/u
/** Names of an article's own head and foot, which hold its date and author. */
const OWN =
  / (?:entry|post|article|story|beitrag|artikel)[-_]*(?:meta(?:data)?|footer|header|info|details|date|utility)(?=[ _-])/u
/** Names that pages give to what says something about an article. */
const TELLING =
  /date|time|publish|posted|byline|author|autor|meta|headline|subtitle|subline|standfirst|dek\b|deck|lead|kicker|teaser|intro|summary|entry-title|paywall|premium|stand\b|created|modified|updated|dpsp|fn\b|vcard/u

/** Leaves the tree as it is. */
export function scan(tree: Tree): Scan {
  const collector = new Collector()
  walk(tree.root, collector)
  return collector.scanned()
}

interface Open {
  /** Written before and behind: a line feed, a tab between words of one line, or nothing. */
  readonly edge: string
  readonly start: number
  readonly isFrame: boolean
  readonly isForeign: boolean
  readonly marked: Omit<Marked, 'start' | 'end' | 'framed'> | null
}

/** What a walk has seen so far. */
class Collector {
  readonly #metas = new Map<string, string[]>()
  readonly #links = new Map<string, string>()
  readonly #scripts: string[] = []
  readonly #codes: string[] = []
  readonly #marked: Omit<Marked, 'framed'>[] = []
  readonly #frames: Frame[] = []
  readonly #parts: string[] = []
  readonly #stack: Open[] = []
  #length = 0
  #title: string | null = null
  #language: string | null = null
  #bodyNames = ' '

  text(data: string): void {
    this.#write(data.replace(/\s+/gu, ' '))
  }

  /** False: what lies within is not seen, and `leave` is not called. */
  enter(element: PageElement): boolean {
    const tag = element.name
    const own = (name: string) => attribute(element, name)
    if (tag === 'meta') meta(this.#metas, own)
    if (tag === 'link') link(this.#links, own)
    if (tag === 'title') this.#title ??= squeezed(textOf(element)) || null
    if (tag === 'script') (/ld\+json/iu.test(own('type') ?? '') ? this.#scripts : this.#codes).push(scriptOf(element))
    if (tag === 'title' || UNSEEN.has(tag)) return false
    const terms = spaced([own('itemprop'), own('property'), own('rel')])
    const names = terms + spaced([own('class'), own('id'), own('data-testid')]).trimStart()
    const isRoot = tag === 'body' || tag === 'html'
    if (isRoot) this.#bodyNames += names
    if (tag === 'html') this.#language ??= own('lang') ?? own('xml:lang')
    const tells = TELLING_TAGS.has(tag) || terms !== ' ' || (names !== ' ' && TELLING.test(names))
    const isDated = tells && (tag === 'time' || DATED.test(names))
    // Dates and bylines stand side by side without a space: <span>Ida Lorenz</span><span class="date">3.11.2023</span>.
    const edge = BLOCKS.has(tag) ? '\n' : isDated ? '\t' : ''
    this.#write(edge)
    const isForeign = FOREIGN.test(names)
    this.#stack.push({
      edge,
      isForeign,
      start: this.#length,
      isFrame: !isRoot && tag !== 'main' && (isForeign || FRAME_TAGS.has(tag) || FRAME.test(names)) && !OWN.test(names),
      marked: tells
        ? { tag, names, terms, value: machineValue(own, isDated && !/author|byline/u.test(names)), href: own('href') }
        : null,
    })
    return true
  }

  leave(): void {
    const { edge, start, marked, isFrame, isForeign } = this.#stack.pop()!
    if (marked) this.#marked.push({ ...marked, start, end: this.#length })
    if (isFrame && this.#length > start) this.#frames.push({ start, end: this.#length, isForeign })
    this.#write(edge)
  }

  scanned(): Scan {
    const text = this.#parts.join('')
    const titles = [this.#title, ...(this.#metas.get('og:title') ?? [])].filter(title => title !== null)
    const marked = this.#marked.sort((a, b) => a.start - b.start || b.end - a.end)
    const headline = headlineOf(marked, { text, titles })
    const frames = apart(this.#frames.filter(frame => !isWhole(frame, { headline, text })))
    return {
      metas: this.#metas,
      links: this.#links,
      scripts: this.#scripts,
      codes: this.#codes,
      marked: marked.map(mark => ({ ...mark, framed: frameAt(frames, mark.start) !== null })),
      text,
      frames,
      headline,
      title: this.#title,
      language: this.#language ?? this.#metas.get('content-language')?.[0] ?? this.#metas.get('og:locale')?.[0] ?? null,
      bodyNames: `${this.#bodyNames} `,
    }
  }

  #write(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }
}

/** Scripts put "vor 3 Stunden" where the attribute has the time. */
const VALUES = ['data-datetime', 'data-date', 'data-published', 'data-time', 'data-timestamp', 'title']

const machineValue = (own: Attribute, isDated: boolean): string | null =>
  own('datetime') ?? own('content') ?? (isDated ? (VALUES.map(own).find(value => value !== null) ?? null) : null)

/** Recursion is safe: a tree has a depth that it does not pass. */
function walk(node: PageNode, collector: Collector): void {
  if (typeof node === 'string') {
    collector.text(node)
    return
  }
  if (!collector.enter(node)) return
  for (const child of node.children) walk(child, collector)
  collector.leave()
}

type Attribute = (name: string) => string | null

function meta(metas: Map<string, string[]>, own: Attribute): void {
  const content = own('content')
  if (content === null) return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = own(key)?.toLowerCase()
    if (name) metas.set(name, [...(metas.get(name) ?? []), content])
  }
}

function link(links: Map<string, string>, own: Attribute): void {
  const href = own('href')
  for (const rel of own('rel')?.toLowerCase().split(/\s+/u) ?? []) if (href && !links.has(rel)) links.set(rel, href)
}

const spaced = (names: readonly (string | null)[]): string => {
  const given = names.filter(name => name !== null)
  return given.length ? ` ${given.join(' ').toLowerCase()} ` : ' '
}

/** White space of every kind made one space, none at the ends. */
export const squeezed = (words: string): string => words.replace(/\s+/gu, ' ').trim()
