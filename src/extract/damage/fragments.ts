// Finds fragments that fell off their sentence where a link or a picture was cut out:
//   "…, die kommen werden November."            behind a verb cluster that must end the clause
//   "Aus dem Rathaus am Montag."                no verb, opens with a preposition
//   "… die Lieferungen Mit dem Schiff dorthin." the same, fallen into a sentence
// A verbless sentence is also a matter of style, so it counts only in a text with other damage.

import type { Segmented } from '../../segment/segment.ts'
import { trimmed } from '../../text/spans.ts'
import type { Damage, Sentence, Token } from '../../types.ts'

/** In lower case. */
export interface FragmentWords {
  /** Prepositions that open a fragment: "aus", "from". */
  readonly openers: ReadonlySet<string>
  /** Those of them that open one amid a sentence, too; a noun ("das Aus") is none. */
  readonly amid: ReadonlySet<string>
  /** Most words of a fragment, in a language where verbs are hard to tell from nouns. */
  readonly longest: number
  /** Nouns are written with a capital, so that one before the fragment need be no name: "die Ladung Mit dem Schiff dorthin". */
  readonly afterCapital: boolean
  /** No verb may stand in a fragment: true for what may be one. */
  readonly isVerb: (word: string) => boolean
  /** Verb-final clauses; null in a language without. */
  readonly cluster: {
    /** Words that open such a clause: "dass", "der". */
    readonly introducers: ReadonlySet<string>
    /** A participle or an infinitive, as it stands before them: "kommen", "gebaut". */
    readonly nonFinite: RegExp
    /** Finite verbs that end it behind a participle or an infinitive: "werden", "könnte". */
    readonly finals: ReadonlySet<string>
    /** Nouns that may follow even so: "Ende" in "…, die gebaut wurde Ende der Neunziger". */
    readonly after: ReadonlySet<string>
  } | null
}

/** Words of a fragment; more names than that make a title: "From the Wealth of Nations to the Rise of Cities". */
const LONGEST = 12
const SHORTEST = 2

export function fragmentFinder(words: FragmentWords): (segmented: Segmented, about: { readonly damaged: boolean }) => Damage[] {
  return (segmented, { damaged }) => {
    const scene: Scene = { ...segmented, words }
    const seams = segmented.sentences.flatMap(sentence => behindCluster(scene, sentence) ?? [])
    if (!damaged && !seams.length) return []
    const verbless = segmented.sentences.flatMap(sentence => fragmentIn(scene, sentence) ?? [])
    return [...seams, ...verbless]
  }
}

interface Scene extends Segmented {
  readonly words: FragmentWords
}

/** Tokens from `first` up to `last`, which does not belong to them. */
type Stretch = Pick<Sentence, 'first' | 'last'>

/** "…, dass hundert Helfer kommen werden November." → "November". */
function behindCluster(scene: Scene, { first, last }: Sentence): Damage | null {
  const { tokens } = scene
  const { cluster } = scene.words
  let opened = -1
  for (let i = first; cluster && i + 2 < last; i++) {
    const token = tokens[i]!
    // "Die Kosten zahlen sollen Reiche" opens no clause.
    const behindComma = i > first && tokens[i - 1]!.text === ','
    if (token.kind === 'mark') opened = -1
    else if (behindComma && cluster.introducers.has(token.lower)) opened = i
    if (opened < 0 || i - opened < 2) continue
    const [final, next] = [tokens[i + 1]!, tokens[i + 2]!]
    if (!cluster.finals.has(final.text) || !cluster.nonFinite.test(token.text)) continue
    if (next.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(next.text) || cluster.after.has(next.lower)) continue
    const rest = { first: i + 2, last }
    return isShort(scene, rest) && !hasVerb(scene, rest) ? zone(scene, rest) : null
  }
  return null
}

/** What fell down is a phrase; a longer rest is a headline run into the sentence. */
function isShort({ tokens }: Pick<Scene, 'tokens'>, { first, last }: Stretch): boolean {
  return last - first <= LONGEST && tokens.slice(first, last - 1).every(({ kind }) => kind !== 'mark')
}

function fragmentIn(scene: Scene, { first, last }: Sentence): Damage | null {
  if (isFragment(scene, { first, last })) return zone(scene, { first, last })
  const { tokens, words } = scene
  for (let i = first + 2; i < last; i++) {
    // "James To of the party" is a name.
    const before = tokens[i - 1]!
    const fallen =
      before.kind === 'word' && (words.afterCapital || /^\p{Ll}/u.test(before.text)) && /^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text)
    const rest = { first: i, last }
    if (fallen && words.amid.has(tokens[i]!.lower) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '') && isFragment(scene, rest))
      return zone(scene, rest)
  }
  return null
}

function isFragment({ tokens, words }: Scene, { first, last }: Stretch): boolean {
  const size = last - first - 1
  if (size < SHORTEST || size > LONGEST || tokens[last - 1]!.text !== '.') return false
  if (size > words.longest) return false
  if (!words.openers.has(tokens[first]!.lower) || !/^\p{Lu}\p{Ll}/u.test(tokens[first]!.text)) return false
  return isShort({ tokens }, { first, last }) && !hasVerb({ tokens, words }, { first, last })
}

function hasVerb({ tokens, words }: Pick<Scene, 'tokens' | 'words'>, { first, last }: Stretch): boolean {
  return tokens.slice(first, last - 1).some(token => token.kind === 'word' && words.isVerb(token.lower) && !isName(token))
}

/** The fragment without its full stop. */
function zone({ text, tokens }: Scene, { first, last }: Stretch): Damage {
  const span = trimmed(text, { start: tokens[first]!.start, end: tokens[last - 1]!.end }, '.“”"»«!?')!
  return { kind: 'strayFragment', ...span }
}

const isName = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
