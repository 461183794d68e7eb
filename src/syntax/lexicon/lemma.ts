// Gives a word its lemma: "Häusern" (NOUN, plural) → "Haus", "Präsidentenbeamten" → "Präsidentenbeamte", "sagte" → "sagen".
// Asked in this order: exceptions learnt from gold, the lexicon, the head of a compound, endings learnt from lexicon and gold.

import { ownCopy } from '../../text/remembered.ts'
import type { Features, Upos } from '../../types.ts'
import { headOf } from './heads.ts'
import { applyRule, type LemmaRule } from './lemma-rule.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import { likeness, shapeOf } from './shape.ts'

export interface LemmaWord {
  readonly form: string
  readonly upos: Upos
  readonly features: Features
  /** The first word of its sentence, which has a capital anyway. */
  readonly first?: boolean
}

/** What training/lexicon learns (models/<language>/lemmas.json). */
export interface LemmaRules {
  readonly language: string
  readonly version: string
  /** Common nouns keep their capital; every other word but a name is written small. */
  readonly capitalNouns: boolean
  /** Parts of speech whose words stay as they are written: "X", "SYM". */
  readonly asWritten: readonly Upos[]
  /** Parts of speech whose words keep a capital inside a sentence: "New" of "New Jersey". */
  readonly keptCapitals: readonly Upos[]
  /** Ending of adjectives made of names, which keep their capital and stand for themselves: "Pariser"; null: none. */
  readonly nameAdjectives: string | null
  /** Mark that groups digits and is left out of the lemma: "5,000"; null: it stays. */
  readonly groupMark: string | null
  /** "PRON ihr Dat.Sing" or "PRON ihr" → lemma; forms in lower case but for names. */
  readonly exceptions: Readonly<Record<string, string>>
  readonly rules: readonly LemmaRule[]
  /** "NOUN Plur" → ending → index in `rules`; the longest ending wins. */
  readonly endings: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export type Lemmatiser = (word: LemmaWord) => string

/** Longest ending that a table holds. */
export const LONGEST_ENDING = 7

/** Lemmas that are remembered; equal sets of features of the network are one object, so most words are found again. */
const LEMMAS_KEPT = 40_000

/** Builds a language's lemmatiser; a call takes a few microseconds. */
export function lemmatiser(lexicon: Lexicon, learnt: LemmaRules): Lemmatiser {
  const exceptions = new Map(Object.entries(learnt.exceptions))
  const endings = new Map(Object.entries(learnt.endings).map(([shape, table]) => [shape, new Map(Object.entries(table))]))
  const asWritten = new Set(learnt.asWritten)
  const keptCapitals = new Set(learnt.keptCapitals)

  let seen = new WeakMap<Features, Map<string, string>>()
  let kept = 0

  return word => {
    const { form, upos, features, first } = word
    const key = `${first ? '^' : ''}${upos} ${form}`
    const found = seen.get(features)?.get(key)
    if (found !== undefined) return found
    if (kept++ >= LEMMAS_KEPT) [seen, kept] = [new WeakMap(), 1]
    const lemma = ownCopy(lemmaOf(word))
    const known = seen.get(features) ?? new Map<string, string>()
    seen.set(features, known.set(key, lemma))
    return lemma
  }

  function lemmaOf(word: LemmaWord): string {
    const { form, upos, features } = word
    if (asWritten.has(upos)) return form
    if (/\d/u.test(form)) return upos === 'NUM' && learnt.groupMark ? form.replaceAll(learnt.groupMark, '') : written(form, upos)
    const shape = shapeOf(upos, features)
    const key = `${upos} ${upos === 'PROPN' ? form : form.toLowerCase()}`
    const lemma = exceptions.get(`${key} ${shape}`) ?? exceptions.get(key) ?? regular(word, shape)
    return !word.first && keptCapitals.has(upos) && isCapitalised(form) ? form.charAt(0) + lemma.slice(1) : lemma
  }

  function regular({ form, upos, features }: LemmaWord, shape: string): string {
    const small = written(form, upos)
    if (upos === 'ADJ' && learnt.nameAdjectives && isCapitalised(form) && form.endsWith(learnt.nameAdjectives)) {
      if (lexicon.find(small) < 0) return form
    }
    return fromLexicon(small, { upos, features }) ?? fromHead(small, { upos, features }) ?? fromEnding(small, `${upos} ${shape}`)
  }

  /** The letters that the lexicon is asked for: "SAGTE", at the start "Sagte" → "sagte"; a noun keeps its capital. */
  function written(form: string, upos: Upos): string {
    if (upos === 'PROPN') return form
    if (upos === 'NOUN' && learnt.capitalNouns) {
      const isShouted = form.length > 4 && form === form.toUpperCase() && lexicon.find(form) < 0
      return form.charAt(0).toUpperCase() + (isShouted ? form.slice(1).toLowerCase() : form.slice(1))
    }
    if (upos === 'NOUN' && form.length === 1) return form
    const lower = form.toLowerCase()
    return upos === 'ADJ' && lower !== form && lexicon.find(lower) < 0 && lexicon.find(form) >= 0 ? form : lower
  }

  function fromLexicon(form: string, word: Pick<LemmaWord, 'upos' | 'features'>): string | null {
    const entry = best(lexicon.entries(form), word)
    return entry && applyRule(form, entry.rule)
  }

  /** "Donaupegeln": "Pegeln" → "Pegel", the first part stays as it is. */
  function fromHead(form: string, word: Pick<LemmaWord, 'upos' | 'features'>): string | null {
    const head = headOf(form, lexicon)
    if (!head) return null
    const entry = best(lexicon.entriesAt(head.number), word)
    if (!entry) return null
    const first = form.charAt(head.start)
    const tail = word.upos === 'NOUN' ? first.toUpperCase() + form.slice(head.start + 1) : form.slice(head.start)
    const lemma = applyRule(tail, entry.rule)
    return form.slice(0, head.start) + (first === tail.charAt(0) ? lemma : lemma.charAt(0).toLowerCase() + lemma.slice(1))
  }

  function fromEnding(form: string, shape: string): string {
    const table = endings.get(shape)
    if (!table) return form
    for (let length = Math.min(LONGEST_ENDING, form.length - 1); length >= 0; length--) {
      const rule = table.get(form.slice(form.length - length).toLowerCase())
      if (rule !== undefined) return applyRule(form, learnt.rules[rule]!)
    }
    return form
  }
}

/** "New", not "NEW". */
const isCapitalised = (form: string): boolean => /^\p{Lu}\p{Ll}/u.test(form)

/** The entry of the same part of speech whose features agree best; the first of equals. */
function best(entries: readonly LexiconEntry[], { upos, features }: Pick<LemmaWord, 'upos' | 'features'>): LexiconEntry | null {
  let found: LexiconEntry | null = null
  let most = -1
  for (const entry of entries) {
    if (entry.upos !== upos && !(upos === 'AUX' && entry.upos === 'VERB')) continue
    const agreement = likeness(entry.readings, features)
    if (agreement > most) [found, most] = [entry, agreement]
  }
  return found
}
