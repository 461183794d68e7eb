// Nouns that carry what somebody said: "the ministry's claim that nobody was hurt", "die Forderung des Amtes, die Brücke zu sperren",
// "Ruiz' Warnung, der Damm könne brechen". Without a speaker at the noun only what is told without one counts: "Berichte, wonach …",
// "reports that …"; "the fact that" says nothing of who said it.

import { dependentsOf, sureOf } from '../syntax/tree-view.ts'
import { entry } from '../text/lookup.ts'
import { within } from '../text/spans.ts'
import type { TokenRange, Word } from '../types.ts'
import { holdsInfinitive } from './content/clause.ts'
import { isOwned } from './cues.ts'
import { type Found, reportedMode } from './found.ts'
import { phraseAfter } from './phrases/after.ts'
import { phraseBefore } from './phrases/before.ts'
import { commaBeforeVerb, type Scene } from './scene.ts'
import { rangeOf, tokensBelow } from './tree-words.ts'
import type { AttributionWords } from './words.ts'

/** A tree at least so sure says how far a noun's clause reaches, and whose the noun is. */
const SURE = 0.4

/** A noun in its sentence. */
interface Place {
  readonly at: number
  /** First token of its sentence. */
  readonly floor: number
  /** Token behind its sentence. */
  readonly limit: number
  readonly words: AttributionWords
}

/** One for each noun with a speaker and a clause, in order. */
export function findNouns(scene: Scene, words: AttributionWords): Found[] {
  return scene.sentences.flatMap(({ first, last }) => {
    const found: Found[] = []
    for (let at = first; at < last; at++) {
      if (scene.quoteAt[at]! >= 0 || !(scene.tags[at] === 'NOUN' || isOwned(scene, at, words))) continue
      const item = atNoun(scene, { at, floor: first, limit: last, words })
      if (item) found.push(item)
    }
    return found
  })
}

function atNoun(scene: Scene, place: Place): Found | null {
  const { at, words } = place
  const word = scene.tokens[at]!.lower
  const kind = entry(words.nouns, word)
  const isRumour = words.rumours.has(word)
  if (!kind && !isRumour) return null
  const before = possessor(scene, place) ?? (isRumour ? outletBefore(scene, place) : null)
  const behind = before ? null : attribute(scene, place)
  // "Berichte, wonach …" speak for themselves, "der Vorwurf, …" does not say whose it is.
  const source = before ?? behind ?? (words.evidence.documents.has(word) ? { first: at, last: at + 1 } : null)
  const clause =
    (source || isRumour) && clauseOf(scene, place, { from: behind?.last ?? at + 1, isNamed: before !== null || behind !== null })
  if (!clause) return null
  const content = [{ start: scene.tokens[clause.first]!.start, end: scene.tokens[clause.last - 1]!.end }]
  return {
    source,
    cue: [at],
    content,
    mode: reportedMode(scene, content),
    kind: kind ?? 'speech',
    polarity: 'affirmed',
    verb: null,
    continues: null,
    produced: 'noun/clause',
  }
}

/** "his claim", "the ministry's claim", "Ruiz' Warnung" */
function possessor(scene: Scene, { at, floor, words }: Place): TokenRange | null {
  const previous = scene.tokens[at - 1]
  if (!previous || at - 1 < floor) return null
  if (words.possessives.words.has(previous.lower)) return { first: at - 1, last: at }
  if (words.possessives.ending?.test(previous.lower)) return phraseBefore(scene, { end: at, floor }, words.phrase)
  const isMark = words.possessives.mark?.test(`${scene.tokens[at - 2]?.lower ?? ''}${previous.lower}`) ?? false
  if (isMark && previous.glued) return phraseBefore(scene, { end: at - 1, floor }, words.phrase)
  return words.possessives.nameEnding?.test(previous.lower) ? ownerName(scene, { at, floor }) : null
}

/** "Anna Ruiz' Warnung": the name that ends right before the noun. */
function ownerName({ mentions, tokens }: Scene, { at, floor }: Pick<Place, 'at' | 'floor'>): TokenRange | null {
  const [name] = within(mentions.names, tokens[at - 1]!)
  if (!name || name.end < tokens[at - 1]!.end - 1) return null
  let first = at - 1
  while (first > floor && tokens[first - 1]!.start >= name.start) first--
  return { first, last: at }
}

/** "a Harbour Times report that …": an organisation's name right before the noun. */
function outletBefore(scene: Scene, { at, floor }: Place): TokenRange | null {
  const [name] = at > floor ? within(scene.mentions.names, scene.tokens[at - 1]!) : []
  return name?.type === 'organization' ? ownerName(scene, { at, floor }) : null
}

/** "die Aussage des Amtes", "the claim by residents" */
function attribute(scene: Scene, { at, limit, words }: Place): TokenRange | null {
  const next = scene.tokens[at + 1]
  if (!next || at + 1 >= limit) return null
  const from = words.passive.agents.has(next.lower) ? at + 2 : words.phrase.genitives.has(next.lower) ? at + 1 : null
  const phrase = from === null ? null : phraseAfter(scene, { from, limit }, words.phrase)
  return phrase?.first === from ? phrase : null
}

/**
 * What the noun holds, right behind it or its speaker: a clause with an opener; where somebody is named also an infinitive, and one in
 * the mood of reported speech without an opener.
 */
function clauseOf(scene: Scene, place: Place, { from, isNamed }: { from: number; isNamed: boolean }): TokenRange | null {
  const { limit, words } = place
  const { tokens, clausesOf } = scene
  const first = tokens[from]?.text === ',' ? from + 1 : from
  if (first >= limit) return null
  // "the report that she wrote": a pronoun, and no clause that says what is in it.
  const opens = words.openers.complementizers.has(tokens[first]!.lower) && (isNamed || !isRelative(scene, place.at))
  if (opens) return { first, last: endOf(scene, first, place) }
  if (!words.grammar.clausesNeedComma) {
    const isInfinitive =
      isNamed && words.infinitive.marks.has(tokens[first]!.lower) && /^(?:VERB|AUX)$/.test(scene.tags[first + 1] ?? '')
    return isInfinitive ? { first, last: endOf(scene, first, place) } : null
  }
  if (first === from) return null
  const clause = clausesOf[tokens[first]!.sentence]!.find(one => one.first === first)
  if (!clause) return null
  const reported = clause.mood === 'subjunctive' && clause.introducer === null
  const infinitive = isNamed && clause.finite === null && holdsInfinitive(scene, clause, words)
  return reported || infinitive ? { first, last: endOf(scene, first, place) } : null
}

/** The tree takes the clause behind a noun for one that only says which. */
const isRelative = ({ trees, wordAt }: Scene, at: number): boolean =>
  dependentsOf(trees, wordAt[at]!, /^acl:relcl$/).some(word => word.token > at && sureOf(word) >= SURE)

/** Token behind the clause that opens at token `first`: by its tree, or where the main clause's verb follows a comma. */
function endOf(scene: Scene, first: number, { at, limit, words }: Place): number {
  if (words.grammar.verbSecond) return commaBeforeVerb(scene, first, limit)
  const { trees, wordAt } = scene
  const isClause = (word: Word) => word.token >= first && sureOf(word) >= SURE
  const [clause] = scene.tokens
    .slice(at, first)
    .flatMap(({ index }) => dependentsOf(trees, wordAt[index] ?? 0, /^(?:acl|ccomp)/).filter(isClause))
  if (!clause) return limit
  const { last } = rangeOf(tokensBelow(scene, clause.index))
  return scene.tokens[last - 1]!.kind === 'mark' && last - 1 > first ? last - 1 : last
}
