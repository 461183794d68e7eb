// Lets the words' model vote on names. Labels that are sure add what no rule knows ("Krajan", "Elmsrode"); they lengthen and
// retype what rules found for weak reasons; and a rule without evidence finds nothing where they are sure that nothing is:
// "Reeder" labelled O at 0.99 is no family name. Titles, roles, lists and datelines are evidence, and stay.

import type { Analysis, EntityType, Sentence, TokenRange } from '../types.ts'
import { type Board, claim, type Draft, type Evidence, isFree, isNamey, isRoleWord, LABELLED } from './name-board.ts'
import { withoutGenitive } from './name-lexicon.ts'
import { linked } from './name-places.ts'

/*
 * Confidences are probabilities over all labellings of the sentence. Chosen by F on UNER EWT dev, de-HIPE and WikiANN of both
 * languages, which move by less than a point from 0.4 to 0.6; the same for German and English.
 */
/** From here on a label makes a name by itself. Of those between 0.5 and 0.6 a third is right, of those above 0.9 nine of ten. */
const SURE = 0.65
/** From here on, where the word looks like a name as well: a capital that no list of words explains. */
const LIKELY = 0.5
/** From here on a label changes what a list or a name's own words say: "Paris" of "Paris lachte" is a person. */
const RETYPE = 0.9
/** From here on the name needs no label where it stands again. */
const EVIDENT = 0.7

export interface LabelledRun extends TokenRange {
  readonly type: EntityType
  /** Of the least sure of its labels. */
  readonly confidence: number
}

/** Runs of B- and I- of one type in a sentence; an I- without its B- opens one, too. */
export function labelledRuns({ labels }: Analysis, { first, last }: TokenRange): LabelledRun[] {
  const runs: LabelledRun[] = []
  if (!labels) return runs
  for (let i = first; i < last; i++) {
    const { label, confidence } = labels[i]!
    const type = LABELLED[label.slice(2)]
    if (!type) continue
    const open = runs.at(-1)
    if (label[0] === 'I' && open?.last === i && open.type === type)
      runs[runs.length - 1] = { ...open, last: i + 1, confidence: Math.min(open.confidence, confidence) }
    else runs.push({ first: i, last: i + 1, type, confidence })
  }
  return runs
}

/** Claims what sure labels show; `isFamily` knows the people found with evidence by their names in lower case. Call when the finders with evidence have spoken and those that go by shape have not. */
export function claimLabelled(board: Board, sentence: Sentence, isFamily: (lower: string) => boolean): void {
  for (const found of labelledRuns(board.analysis, sentence)) {
    const run = trimmedRun(board, found)
    if (!run || run.confidence < SURE || !isPlausible(board, run) || isSomebody(board, run, isFamily)) continue
    const held = heldBy(board, run)
    if (run.type === 'place' && held.length === 0) {
      // "Hohenau" labelled in "Hohenau an der March"
      const place = { ...run, last: linked(board, run.last, sentence) }
      const { first, last, type } = place
      claim(board, { first, last, type, base: listedBase(board, place), evidence: evidenceOf(run) })
      continue
    }
    if (held.every(draft => yields(draft, run) || isShortened(board, draft, run))) replace(board, held, run)
  }
}

/** Claims what labels and looks show together: "Krajan" at 0.6, a word with a capital that no list explains. */
export function claimLikely(board: Board, sentence: Sentence): void {
  for (const found of labelledRuns(board.analysis, sentence)) {
    const run = trimmedRun(board, found)
    if (!run || run.confidence < LIKELY || run.type === 'other' || !isPlausible(board, run)) continue
    if (!isAllNamey(board, run)) continue
    claim(board, { first: run.first, last: run.last, type: run.type, weak: true })
  }
}

function isAllNamey(board: Board, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (!isFree(board, i) || (board.capital[i] === 1 && !isNamey(board, i))) return false
  return true
}

/** Without the role and the title before a person and without marks at the ends: they are no part of a name here. */
function trimmedRun(board: Board, run: LabelledRun): LabelledRun | null {
  const { tokens } = board.analysis
  let { first, last } = run
  const isTitle = (i: number) => Object.hasOwn(board.lexicon.words.titles, tokens[i]!.lower) || isRoleWord(board, i)
  while (first < last && (isMark(first) || (run.type === 'person' && isTitle(first)))) first++
  for (let i = first + 1; i < last; i++) if (tokens[i]!.text.includes('@')) last = i
  while (last > first && isMark(last - 1) && !closesInitial(last - 1)) last--
  if (last - first === 2 && ownsNoun(first)) last--
  return first < last ? { ...run, first, last } : null

  /** "Berlins | Mitte": a town in the genitive, and what it has. */
  function ownsNoun(i: number): boolean {
    const { known, isCommon, words } = board.lexicon
    const { lower } = tokens[i]!
    return withoutGenitive(lower, words) !== lower && known(tokens, i, i + 1) !== null && isCommon(tokens[i + 1]!.lower)
  }
  function isMark(i: number): boolean {
    return tokens[i]!.kind === 'mark'
  }
  /** "Edith M.", "Ottokar II." */
  function closesInitial(i: number): boolean {
    return tokens[i]!.text === '.' && i - 1 > first && /^(?:\p{Lu}|[IVX]+)$/u.test(tokens[i - 1]!.text)
  }
}

/** A name has a capital or a number in it, unless there is no doubt ("kerala" among friends); peoples and what lists say of towns stand against labels that are less than sure. */
function isPlausible(board: Board, { first, last, type, confidence }: LabelledRun): boolean {
  const { tokens } = board.analysis
  const { words, owner, known } = board.lexicon
  let capitals = 0
  for (let i = first; i < last; i++) capitals += board.capital[i]! | (/[\p{Lu}\d]/u.test(tokens[i]!.text) ? 1 : 0)
  if (capitals === 0 && confidence < RETYPE) return false
  // "Rep. Dana Ruiz, D-Ohio": a party and a state.
  if (type === 'place' && /^\p{L}-/u.test(tokens[first]!.text)) return false
  const listed = known(tokens, first, last)
  if (last - first > 1) return listed?.last !== last || listed.entry.type === type
  const lower = owner(tokens[first]!.lower)
  if (words.groups.has(lower) || words.adjectives.has(lower) || words.determiners.has(lower)) return false
  if (words.never.has(lower)) return type === 'person' && confidence >= RETYPE
  if (isExplained(board, first) && confidence < RETYPE) return false
  if (!listed || listed.entry.type === type || listed.entry.article) return true
  return listed.entry.type === 'place' && type === 'person' && confidence >= RETYPE
}

/** "Reading books is fun": a word of the language that opens the sentence, or any where nouns have capitals. */
function isExplained(board: Board, i: number): boolean {
  const { words, isCommon } = board.lexicon
  const { lower } = board.analysis.tokens[i]!
  return words.capitals === 'nouns' ? words.common.has(lower) : board.opening[i] === 1 && isCommon(lower)
}

/** "Von der Tann" after "Ursula von der Tann", labelled as a place: who was named in full is meant again, unless there is no doubt. */
function isSomebody(board: Board, { first, last, type, confidence }: LabelledRun, isFamily: (lower: string) => boolean): boolean {
  if (type === 'person' || last - first > 1 || confidence >= RETYPE) return false
  const { tokens } = board.analysis
  const { owner, words } = board.lexicon
  const lower = owner(tokens[first]!.lower)
  const before = tokens[first - 1]?.lower ?? ''
  if (!isFamily(lower)) return false
  return !words.places.prepositions.has(before) || words.origins.has(before) || words.particles.has(before)
}

/** The drafts that hold any of its tokens. */
function heldBy(board: Board, { first, last }: TokenRange): Draft[] {
  const held = new Set<Draft>()
  for (let i = first; i < last; i++) if (!isFree(board, i)) held.add(board.drafts[board.owner[i]!]!)
  return [...held]
}

/**
 * Whether what a rule found gives way. Weak finds always do; one with evidence to the same name made longer ("Anna" and "Anna
 * Feldwerth"), a town's name to a name that it is part of ("Dortmund" and "Borussia Dortmund"), and a name that is told by its own
 * words to a label that leaves no doubt: "West Bank" is no bank, "Georgia Tech" nobody called Georgia.
 */
function yields(draft: Draft, run: LabelledRun): boolean {
  if (draft.firm) return false
  if (draft.weak) return true
  const covered = run.first <= draft.first && draft.last <= run.last
  const longer = covered && run.last - run.first > draft.last - draft.first
  if (longer && (draft.type === run.type || draft.type === 'place')) return true
  return covered && draft.type !== 'place' && run.type !== 'other' && run.confidence >= RETYPE
}

/** "Nora Feldwerth Vorsprung" of a rule that read on, where the label ends the person at "Feldwerth". */
function isShortened({ analysis: { labels } }: Board, draft: Draft, run: LabelledRun): boolean {
  if (draft.type !== 'person' || run.type !== 'person' || run.first !== draft.first || run.last >= draft.last) return false
  return labels!.slice(run.last, draft.last).every(({ label, confidence }) => label === 'O' && confidence >= RETYPE)
}

/** The label's name in place of those that it covers; a person keeps what was known of the gender. */
function replace(board: Board, held: readonly Draft[], run: LabelledRun): void {
  const { first, last, type } = run
  const [before] = held
  for (const draft of held) board.owner.fill(-1, draft.first, draft.last)
  const gender = before?.type === type ? before.gender : type === 'person' ? genderAt(board, first) : null
  claim(board, { first, last, type, gender, base: listedBase(board, run), evidence: evidenceOf(run) })
}

/** "Vereinten Nationen" → "Vereinte Nationen": what a list says of exactly these words. */
function listedBase({ analysis: { tokens }, lexicon }: Board, { first, last, type }: LabelledRun): string | null {
  const listed = lexicon.known(tokens, first, last)
  return listed?.last === last && listed.entry.type === type ? listed.entry.base : null
}

const evidenceOf = ({ confidence }: LabelledRun): Evidence => (confidence >= EVIDENT ? 'strong' : 'fair')

const genderAt = (board: Board, i: number): Draft['gender'] => board.lexicon.genderOf(board.analysis.tokens[i]!.lower)
