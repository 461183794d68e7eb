// Puts damage into clean text and remembers where: inject('credit', { text, language, random }) → { text, zones: [{ start, end }] }.
// What is put in was written for this (inserts-de.json, inserts-en.json); where, a seeded generator says.

import { readFileSync } from 'node:fs'
import type { Damage, Span } from '../../../src/types.ts'
import { broken } from './encodings.ts'
import { glued } from './glue.ts'
import type { Random } from './random.ts'

export interface Place {
  readonly text: string
  readonly language: string
  readonly random: Random
}

export interface Injected {
  readonly text: string
  /** What does not belong to the article, in order. */
  readonly zones: readonly Span[]
  /** Damage of another kind, which may be found and need not. */
  readonly beside?: readonly Span[]
}

type Inserts = Readonly<Record<string, readonly string[]>>

const inserts: Readonly<Record<string, Inserts>> = Object.fromEntries(
  ['de', 'en'].map(language => [
    language,
    JSON.parse(readFileSync(new URL(`inserts-${language}.json`, import.meta.url), 'utf8')) as Inserts,
  ]),
)

interface Kind {
  /** The kinds of zones that are right for it. */
  readonly found: readonly Damage['kind'][]
  readonly inject: (place: Place) => Injected
}

/** The kinds of damage, each with what makes it. */
export const kinds: Readonly<Record<string, Kind>> = {
  gluedWords: { found: ['gluedWords'], inject: glued },
  strayFragment: { found: ['strayFragment'], inject: place => fallen(glued(place), place) },
  repeatedText: { found: ['repeatedText'], inject: repeated },
  newsletter: { found: ['boilerplate'], inject: place => line('newsletter', place) },
  teaser: { found: ['boilerplate'], inject: place => line('teaser', place) },
  spunBio: { found: ['spunBio'], inject: place => atEnd('spunBio', place) },
  caption: { found: ['caption'], inject: place => line('caption', place) },
  credit: { found: ['credit', 'boilerplate'], inject: place => atEnd('credit', place) },
  invisible: { found: ['invisible'], inject: invisible },
  brokenEncoding: { found: ['brokenEncoding'], inject: encoding },
  markup: { found: ['markup'], inject: place => amid('markup', place) },
  translationMark: { found: ['translationMark'], inject: place => line('translation', place) },
}

/** As a paragraph of its own between two others; one in four behind the last sentence of a paragraph, in its line. */
function line(name: string, { text, language, random }: Place): Injected {
  const insert = random.pick(inserts[language]![name]!)
  const at = random.pick(lineEnds(text))
  return put(text, { at, before: random.below(4) ? '\n' : ' ', insert })
}

/** Behind the last paragraph. */
function atEnd(name: string, { text, language, random }: Place): Injected {
  const trimmed = text.trimEnd()
  return put(trimmed, { at: trimmed.length, before: '\n', insert: random.pick(inserts[language]![name]!) })
}

/** Between two words. */
function amid(name: string, { text, language, random }: Place): Injected {
  return put(text, { at: random.pick(spaces(text)), before: ' ', insert: random.pick(inserts[language]![name]!) })
}

/** Behind a sentence's words before its stop, or behind the stop as a sentence of its own. */
function fallen({ text, zones: beside }: Injected, { language, random }: Place): Injected {
  const at = random.pick([...text.matchAll(/(?<=\p{Ll}{3})\.(?=\s)/gu)].map(({ index }) => index))
  const { text: made, zones } = random.below(2)
    ? put(text, { at: at + 1, before: ' ', insert: random.pick(inserts[language]!.fragment!) })
    : put(text, { at, before: ' ', insert: random.pick(inserts[language]!.fallen!) })
  const by = made.length - text.length
  return {
    text: made,
    zones,
    beside: beside.map(zone => (zone.start < at ? zone : { start: zone.start + by, end: zone.end + by })),
  }
}

/** A paragraph of at least eighty characters stands a second time, further down. */
function repeated({ text, random }: Place): Injected {
  const paragraphs = text.split('\n').filter(paragraph => paragraph.length >= 80)
  if (!paragraphs.length) return { text, zones: [] }
  const paragraph = random.pick(paragraphs)
  const behind = lineEnds(text).filter(end => end >= text.indexOf(paragraph) + paragraph.length)
  return put(text, { at: behind.length ? random.pick(behind) : text.length, before: '\n', insert: paragraph })
}

const UNSEEN = [
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200E',
  '\u202A',
  '\u2060',
  '\uFEFF',
  '\u2066',
  '\u00A0\u00A0',
  '\u00A0\u00A0\u00A0',
]

/** In a word; runs of spaces that do not break between two. */
function invisible({ text, random }: Place): Injected {
  const insert = random.pick(UNSEEN)
  if (insert.startsWith('\u00A0')) {
    const at = random.pick(spaces(text))
    return { text: text.slice(0, at) + insert + text.slice(at + 1), zones: [{ start: at, end: at + insert.length }] }
  }
  const at = random.pick([...text.matchAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu)].map(({ index }) => index))
  return put(text, { at, before: '', insert })
}

/** A paragraph read in another encoding than it was written in; a zone for each run of changed characters. */
function encoding({ text, random }: Place): Injected {
  const marked = text.split('\n').filter(paragraph => /[^\p{ASCII}\s]/u.test(paragraph))
  if (!marked.length) return { text, zones: [] }
  const paragraph = random.pick(marked)
  const at = text.indexOf(paragraph)
  // Character by character, so that what changed is known; runs of marks are broken together.
  const pieces = paragraph.split(/([^\p{ASCII}]+)/u)
  const changed = broken(pieces.filter((_, index) => index % 2).join('\n'), random)?.split('\n')
  if (!changed) return { text, zones: [] }
  const zones: Span[] = []
  let made = text.slice(0, at)
  pieces.forEach((piece, index) => {
    const now = index % 2 ? changed[(index - 1) / 2]! : piece
    if (now !== piece) zones.push({ start: made.length, end: made.length + now.length })
    made += now
  })
  return { text: made + text.slice(at + paragraph.length), zones }
}

function put(text: string, { at, before, insert }: { at: number; before: string; insert: string }): Injected {
  const start = at + before.length
  return { text: text.slice(0, at) + before + insert + text.slice(at), zones: [{ start, end: start + insert.length }] }
}

/** Ends of paragraphs that end as a sentence does; the text's end without any. */
function lineEnds(text: string): number[] {
  const ends = [...text.matchAll(/(?<=[.!?“”"])(?=\s*(?:\n|$))/gu)].map(({ index }) => index)
  return ends.length ? ends : [text.trimEnd().length]
}

const spaces = (text: string): number[] => [...text.matchAll(/(?<=\p{L}{2}) (?=\p{L}{2})/gu)].map(({ index }) => index)
