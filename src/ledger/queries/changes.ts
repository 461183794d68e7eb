// What a copy changed of its original: a figure, a hedge, a name, a quotation, who is named for it; what it left out and added.
//   changesIn(survey, 1, 0)   [{ kind: 'hedge', before: 'vermutlich', after: null, ids: ['s1a2:a3', 's1a1:a4'] }, …]
// What is reported is sure to be a change: a name's case or spelling, a translation's words and a cut quotation are none.

import { fold } from '../../identity/fold.ts'
import { aligned, MOST_PAIRS } from '../../origin/fold.ts'
import { remembered } from '../../text/remembered.ts'
import { figureChanges } from './changes-figures.ts'
import { claimLikeness } from './likeness.ts'
import type { Speaker } from './speaker.ts'
import type { Claim, Survey } from './survey.ts'

export const CHANGE_KINDS = ['figure', 'hedge', 'name', 'quotation', 'attribution', 'left out', 'added'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

export interface Change {
  readonly kind: ChangeKind
  /** In the words of the original; null: there is nothing there. */
  readonly before: string | null
  /** In the words of the copy. */
  readonly after: string | null
  /** Ids of the claims or figures, that of the copy first: "s1a2:a3". */
  readonly ids: readonly string[]
}

/** Part of the words of the shorter claim that must be the same for two claims to be one. */
const SAME = 0.7
/** Part of the words of both, where a missing word is to tell anything: neither was cut. */
const WHOLE = 0.75

/** Claims of fewer words are not compared. */
const FEWEST = 3

type Pair = readonly [copied: Claim, original: Claim]

/** Indices of `documents`. In the order of the copy; what it left out comes last. */
export function changesIn(survey: Survey, copy: number, original: number): Change[] {
  const isOneLanguage = languageOf(survey, copy) === languageOf(survey, original)
  const [after, before] = [copy, original].map(index => survey.claims.filter(({ document }) => document === index)) as [
    Claim[],
    Claim[],
  ]
  const like = isOneLanguage ? wordLikeness : claimLikeness(survey.documents)
  const pairs = aligned(after, before, like)
  const named = [copy, original].map(index => namedIn(survey, index)) as [Set<number>, Set<number>]
  const changed = pairs.flatMap(pair => [
    ...hedges(pair, isOneLanguage),
    ...(isOneLanguage ? [...speakers(pair, named), ...quotations(pair)] : []),
  ])
  const figures = figureChanges(survey, { copy, original, pairs, named, isOneLanguage })
  const others = isOneLanguage ? leftAndAdded({ after, before, pairs }) : []
  return [...changed, ...figures].sort(byPlace(survey)).concat(others)
}

const languageOf = ({ documents }: Survey, index: number): string => documents[index]!.language.split('-')[0]!

const wordsOf = remembered((claim: Claim): readonly string[] => fold(claim.words).split(' ').filter(Boolean))

/** By the words alone: who is named for them may be what was changed. A cut claim is alike in what is left of it. */
function wordLikeness(copied: Claim, original: Claim): number {
  const [a, b] = [wordsOf(copied), new Set(wordsOf(original))]
  const fewer = Math.min(new Set(a).size, b.size)
  if (fewer < FEWEST) return 0
  const shared = [...new Set(a)].filter(word => b.has(word)).length / fewer
  return shared < SAME ? 0 : shared + (copied.speaker.key === original.speaker.key ? 0.5 : 0)
}

/** Identities that a document names. */
function namedIn({ documents, identities, entities }: Survey, index: number): Set<number> {
  const { reading } = documents[index]!
  return new Set(
    identities.flatMap(({ members }, at) => (members.some(member => entities[member]!.reading === reading) ? [at] : [])),
  )
}

/**
 * Words of probability, and "angeblich". The subjunctive of reported speech is grammar, which English lacks, and a word that stands
 * outside the claim on one side was not changed.
 */
function hedges(pair: Pair, isOneLanguage: boolean): Change[] {
  const [copied, original] = pair
  if (isOneLanguage && (!isWhole(pair) || differing(pair) > FEW)) return []
  const ids = [copied.id, original.id]
  const found: Change[] = []
  if (copied.band !== original.band && isWithin(pair) && isWithin([original, copied]))
    found.push({ kind: 'hedge', before: original.certainty, after: copied.certainty, ids })
  const [after, before] = [isAlleged(copied), isAlleged(original)]
  if (after !== before && isOneLanguage)
    found.push({ kind: 'hedge', before: before ? 'alleged' : null, after: after ? 'alleged' : null, ids })
  return found
}

/** A word of probability stands in its claim, and not in the other one; none is no offence. */
const isWithin = ([claim, other]: Pair): boolean =>
  claim.certainty === null || (stands(claim.certainty, claim) && !stands(claim.certainty, other))

const isAlleged = ({ evidential }: Claim): boolean => evidential === 'alleged'

/** The words stand in a claim, whatever was made of them there. */
function stands(words: string, claim: Claim): boolean {
  const own = wordsOf(claim)
  return fold(words)
    .split(' ')
    .every(word => own.includes(word))
}

/** Neither was cut: most words of both are the same. */
function isWhole([copied, original]: Pair): boolean {
  const [a, b] = [new Set(wordsOf(copied)), new Set(wordsOf(original))]
  const shared = [...a].filter(word => b.has(word)).length
  return shared >= WHOLE * (a.size + b.size - shared)
}

/** Words that stand on one side only, from which on another sentence came or went, and its word of probability with it. */
const FEW = 4

function differing([copied, original]: Pair): number {
  const [a, b] = [new Set(wordsOf(copied)), new Set(wordsOf(original))]
  return [...a].filter(word => !b.has(word)).length + [...b].filter(word => !a.has(word)).length
}

/** Whose words they are. */
function speakers(pair: Pair, named: readonly [ReadonlySet<number>, ReadonlySet<number>]): Change[] {
  const [copied, original] = pair
  if (!isWhole(pair)) return []
  const change = { before: original.speaker.name, after: copied.speaker.name, ids: [copied.id, original.id] }
  if (areTwoPeople(pair)) return [{ kind: 'name', ...change }]
  return isUnnamed(copied.speaker, original.speaker, named) ? [{ kind: 'attribution', ...change }] : []
}

/** Both are known, and are two; "Minister Weber" and "Weber" are one, and so are two spellings that nobody has told apart. */
function areTwoPeople([{ speaker: a }, { speaker: b }]: Pair): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || a.identity === null || b.identity === null) return false
  if (a.identity === b.identity || a.name === null || b.name === null) return false
  const [x, y] = [fold(a.name).split(' '), fold(b.name).split(' ')]
  return !x.some(word => y.some(other => isVariant(word, other)))
}

/** "Webers" and "Weber", "Kiews" and "Kiew": one begins with the other, or they are one letter apart at the end. */
function isVariant(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.length - short.length <= 2 && long.startsWith(short.slice(0, -1))
}

/** Both quote, and a word stands in one that does not stand in the other, though neither was merely cut. */
function quotations(pair: Pair): Change[] {
  const [copied, original] = pair
  if (copied.mode !== 'direct' || original.mode !== 'direct' || !isWhole(pair)) return []
  const [a, b] = [wordsOf(copied), wordsOf(original)]
  const isCut = a.every(word => b.some(other => isVariant(word, other) || word === other))
  const isLonger = b.every(word => a.some(other => isVariant(word, other) || word === other))
  if (isCut || isLonger) return []
  return [{ kind: 'quotation', before: original.words, after: copied.words, ids: [copied.id, original.id] }]
}

/**
 * One side names who says it, the other names nobody, and that name stands nowhere in it: an article that names him elsewhere may
 * mean him here, too.
 */
export function isUnnamed(
  copied: Speaker | null,
  original: Speaker | null,
  [after, before]: readonly [ReadonlySet<number>, ReadonlySet<number>],
): boolean {
  const [a, b] = [copied?.identity ?? null, original?.identity ?? null]
  if (a !== null) return isNobody(original) && !before.has(a)
  return b !== null && isNobody(copied) && !after.has(b)
}

const isNobody = (speaker: Speaker | null): boolean => speaker === null || speaker.name === null || speaker.kind === 'anonymous'

interface Sides {
  readonly after: readonly Claim[]
  readonly before: readonly Claim[]
  readonly pairs: readonly Pair[]
}

/** Claims of which nothing stands on the other side, in whatever order. */
function leftAndAdded({ after, before, pairs }: Sides): Change[] {
  if (after.length * before.length > MOST_PAIRS) return []
  const matched = new Set(pairs.flat())
  const added = after.filter(claim => !matched.has(claim) && isNowhere(claim, before))
  const left = before.filter(claim => !matched.has(claim) && isNowhere(claim, after))
  return [
    ...added.map((claim): Change => ({ kind: 'added', before: null, after: claim.words, ids: [claim.id] })),
    ...left.map((claim): Change => ({ kind: 'left out', before: claim.words, after: null, ids: [claim.id] })),
  ]
}

/** Claims of a word or two ("das", "die Zahl") are not told apart. */
const isNowhere = (claim: Claim, others: readonly Claim[]): boolean =>
  wordsOf(claim).length >= FEWEST && others.every(other => wordLikeness(claim, other) === 0)

/** Where it stands in the copy. */
function byPlace({ claims, figures }: Survey): (a: Change, b: Change) => number {
  const starts = new Map([...claims, ...figures].map(({ id, start }) => [id, start]))
  const start = ({ ids }: Change) => starts.get(ids[0]!) ?? 0
  return (a, b) => start(a) - start(b)
}
