// Parts of a reason's sentence that languages build alike from words of their own: a figure, who gives it, what was said.
//   phrases({ numbers: 'en', … }).figure({ value: 2300, modifier: 'approximately', unit: null })   "about 2,300"

import type { Modifier } from '../types.ts'
import type { PrintedFigure, Told, Voice } from './told.ts'

export interface PhraseWords {
  /** BCP 47, for digits: "2.300" or "2,300". */
  readonly numbers: string
  /** Modifier to what stands before the number; `between` stands before the first of two. */
  readonly modifiers: Readonly<Record<Modifier, string>>
  /** Between two ends of a range. */
  readonly and: string
  /** UCUM or ISO 4217 code to the word behind the number. */
  readonly units: Readonly<Record<string, string>>
  /** Scale words for round millions and milliards, one and many. */
  readonly scales: readonly (readonly [power: number, one: string, many: string])[]
  /** Concept to what a figure of it is: "number of dead". */
  readonly topics: Readonly<Record<string, string>>
  /** "number of {counted}", for what has no concept. */
  readonly topicOf: (counted: string) => string
  /** A figure of something that no word names. */
  readonly someFigure: string
  /** "according to X" */
  readonly by: (speaker: string) => string
  /** Quotation marks. */
  readonly quotes: readonly [string, string]
  /** Day as people write it: "14 March". */
  readonly day: (date: { readonly day: number; readonly month: number; readonly year: number }) => string
}

export interface Phrases {
  readonly topic: (told: Told) => string
  readonly figure: (figure: PrintedFigure) => string
  /** "at least 6, according to X (Outlet)" */
  readonly given: (voice: Voice) => string
  /** Who says it and where: "X (Outlet)", or the outlet alone. */
  readonly who: (voice: Voice) => string
  readonly words: (voice: Voice) => string
  readonly day: (voice: Voice) => string
}

/** Characters of a statement that a sentence shows; where more were said, the rest is an ellipsis. */
const LONGEST = 140

export function phrases(words: PhraseWords): Phrases {
  const format = new Intl.NumberFormat(words.numbers, { maximumFractionDigits: 2 })

  return { topic, figure, given, who, words: quoted, day }

  function topic({ concept, counted, places }: Told): string {
    const known = concept === null ? null : words.topics[concept]
    const what = known ?? (counted === null ? words.someFigure : words.topicOf(counted))
    return places.length > 0 ? `${what} (${places.join(', ')})` : what
  }

  function figure({ value, modifier, unit }: PrintedFigure): string {
    const name = unit === null ? '' : unit === '%' ? ' %' : ` ${words.units[unit] ?? unit}`
    const ends = [value].flat()
    const limit = words.modifiers[modifier]
    const number = ends.length === 2 ? `${numberOf(ends[0]!)} ${words.and} ${numberOf(ends[1]!)}` : numberOf(ends[0]!)
    return `${limit === '' ? '' : `${limit} `}${number}${name}`
  }

  function numberOf(value: number): string {
    for (const [power, one, many] of words.scales) {
      const scaled = value / 10 ** power
      if (scaled >= 1 && Number((scaled * 100).toFixed(6)) % 1 === 0)
        return `${format.format(scaled)} ${scaled === 1 ? one : many}`
    }
    return format.format(value)
  }

  function given(voice: Voice): string {
    const number = voice.figure === null ? quoted(voice) : figure(voice.figure)
    if (voice.speaker === null) return voice.outlet === null ? number : `${number} (${voice.outlet})`
    return `${number}, ${words.by(voice.speaker)}${voice.outlet === null ? '' : ` (${voice.outlet})`}`
  }

  function who({ speaker, outlet }: Voice): string {
    if (speaker === null) return outlet ?? '–'
    return outlet === null ? speaker : `${speaker} (${outlet})`
  }

  function quoted({ words: said }: Voice): string {
    const [open, close] = words.quotes
    const whole = (said ?? '').replace(/\s+/gu, ' ').trim()
    const cut = whole.length <= LONGEST ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LONGEST))} …`
    return `${open}${cut}${close}`
  }

  function day(voice: Voice): string {
    const [year, month, date] = (voice.day ?? '').split('-').map(Number)
    return year && month && date ? words.day({ year, month, day: date }) : (voice.day ?? '–')
  }
}
