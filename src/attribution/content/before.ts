// Contents that stand before their cue: "Die Lage sei ernst, sagte Ruiz", "Four died, the mayor said", "Das teilte Ruiz mit".

import { within } from '../../text/spans.ts'
import type { Span } from '../../types.ts'
import { hasVerb, isNominal, isVerb, type Scene, tokenFrom } from '../scene.ts'
import { isParenthetical, toEnd } from './extent.ts'
import { afterDateline, bracketEnd, type Content, clauseFrom, frameEnd, type Place } from './place.ts'

/** "Die Lage sei ernst, sagte Ruiz" · "Four died, the mayor said on Sunday" · "The levels rose, he said, but slowly". */
export function contentBefore(scene: Scene, place: Place): Content | null {
  const { cue, source } = place
  const { tokens } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  // Where the verb stands second, "…, Ruiz sagte" is no frame behind a clause; "…, wie Ruiz sagte" is.
  const verb = cue.auxiliary ?? cue.at
  const leads = source !== null && source.first < verb
  if (place.words.grammar.verbSecond && leads && cue.clause.introducer === null) return null
  const frame = leads ? source.first : frameStart(scene, place)
  if (frame <= sentence.first || !setOff(scene, frame - 1)) return null
  const first = contentStart(scene, sentence.first, frame)
  const head: Span = { start: tokens[first]!.start, end: tokens[frame - 2]?.end ?? tokens[first]!.end }
  const tail = tailBehind(scene, place)
  if (!hasVerb(scene, first, frame - 1) && !(tail && holdsVerb(scene, tail))) return null
  return {
    spans: tail ? [head, tail] : [head],
    rule: tail ? 'around' : 'before',
    asks: place.words.openers.undecided.has(tokens[first]!.lower),
  }
}

/** "Sieben Boote sind gesunken. Das teilte die Polizei mit.": the sentence before is the content. */
export function sentenceBefore(scene: Scene, { cue, source, words }: Place): Content | null {
  const { sentences, tokens, quotes } = scene
  const { first, last, index } = sentences[cue.clause.sentence]!
  const verb = cue.auxiliary ?? cue.at
  const before = sentences[index - 1]
  if (!words.anaphors.has(tokens[first]!.lower) || verb !== first + 1 || !source || source.first < verb || !before) return null
  const closes = Math.max(cue.clause.last, source.last) >= last - 1
  if (!closes || within(quotes, before).length > 0) return null
  const { start } = tokens[afterDateline(scene, before.first)]!
  return { spans: [{ start, end: before.end }], rule: 'anaphor', asks: false }
}

/** "Ob das gilt, ließ er offen": the content clause stands first. */
export function opensWithComplement({ tokens, sentences }: Scene, { cue, words }: Place): boolean {
  const first = tokens[sentences[cue.clause.sentence]!.first]!.lower
  return cue.verb.takes.has('clause') && words.openers.complementizers.has(first)
}

/** "…, sagte Ruiz, am Montag." */
function isOnlyTime({ isTime, tags }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isTime[i] && tags[i] !== 'PUNCT') return false
  return true
}

/** "…, she said, citing a report" */
function isGerund({ tokens, tags }: Scene, i: number, { words }: Place): boolean {
  return tags[i] === 'VERB' && (words.forms.gerund?.test(tokens[i]!.lower) ?? false)
}

/** A verb stands in the stretch. */
function holdsVerb(scene: Scene, { start, end }: Span): boolean {
  return hasVerb(scene, tokenFrom(scene.tokens, start), tokenFrom(scene.tokens, end))
}

/** A comma, a dash, or the closing mark of a quotation that ends in a comma of its own. */
function setOff({ tokens }: Scene, i: number): boolean {
  if (/^[,–—]$/.test(tokens[i]!.text)) return true
  return /^[“”"«»]$/.test(tokens[i]!.text) && /^[,.?!]$/.test(tokens[i - 1]?.text ?? '')
}

/** First token of the frame before the cue: its auxiliary, and adverbs behind the comma. */
function frameStart({ tags }: Scene, { cue }: Place): number {
  let start = cue.auxiliary !== null && cue.auxiliary < cue.at ? cue.auxiliary : cue.at
  while (tags[start - 1] === 'ADV' && tags[start - 2] === 'PUNCT') start--
  return start
}

/** Behind the dateline, and behind a colon: "Ein Zeuge widerspricht: Es sei dunkel gewesen, sagte er." */
export function contentStart(scene: Scene, first: number, frame: number): number {
  const { tokens, quoteAt } = scene
  for (let i = frame - 1; i > first; i--) if (tokens[i]!.text === ':' && quoteAt[i]! < 0) return i + 1
  return afterDateline(scene, first)
}

/** "…, he said, but slowly" and "…, sagte Ruiz; geplant sei nichts": what goes on behind the frame. */
function tailBehind(scene: Scene, place: Place): Span | null {
  const { tokens, tags, isTime } = scene
  const { last } = scene.sentences[place.cue.clause.sentence]!
  let i = bracketEnd(place)
  // "The lock, Ruiz told the Courier, is open": whom and when belong to the frame.
  if (!place.words.grammar.verbSecond && isParenthetical(scene, place.cue, place.words)) i = Math.max(i, place.cue.clause.last)
  while (i < last && (isTime[i] || tags[i] === 'ADV')) i++
  const semicolon = frameSemicolon(scene, i, last)
  if (semicolon !== null) i = semicolon
  const next = i + 1
  if (next + 1 >= last || isOnlyTime(scene, next, last)) return null
  if (tokens[i]!.text === ';') return goesOnBehind(scene, next, place) ? toEnd(scene, next, place) : null
  if (tokens[i]!.text !== ',') return null
  // "The ferry, he said, was slow": between two commas stands the bare frame alone, whatever comes then is content.
  const bare =
    isParenthetical(scene, place.cue, place.words) &&
    !isGerund(scene, next, place) &&
    clauseFrom(scene, place, next)?.kind !== 'relative'
  const goesOn =
    bare ||
    tags[next] === 'CCONJ' ||
    tags[next] === 'SCONJ' ||
    (!place.words.grammar.verbSecond && isNominal(scene, next) && tags[next] === 'DET')
  const isOther = place.next.some(other => other.at > next && other.at <= next + 2 && tags[next] === 'CCONJ')
  return goesOn && !isOther ? toEnd(scene, next, place) : null
}

/** "…, erklärte Ruiz; geplant sei nichts": told by the mood; where no mood tells, by there being no other cue: "…, he said; nobody was hurt". */
function goesOnBehind(scene: Scene, from: number, { cue, next, words, ...place }: Place): boolean {
  if (words.grammar.verbSecond) return clauseFrom(scene, { cue, next, words, ...place }, from)?.mood === 'subjunctive'
  return hasVerb(scene, from, scene.sentences[cue.clause.sentence]!.last) && !next.some(other => other.at > from)
}

/** A semicolon that closes the frame: "erklärte Ruiz in einer Mitteilung; …". */
function frameSemicolon(scene: Scene, from: number, last: number): number | null {
  for (let i = from; i < Math.min(last, from + 10); i++) {
    if (scene.tokens[i]!.text === ';') return i
    if (isVerb(scene, i) || scene.tokens[i]!.text === ',') return null
  }
  return null
}

/**
 * "Den Vorwurf, das Land habe gezögert, wies er als „Unsinn“ zurück": an object with a clause in the mood of reported speech, right
 * before the verb; what stands between verb and particle belongs to it.
 */
export function objectInFront(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, clausesOf, sentences } = scene
  if (!words.grammar.verbSecond || (cue.auxiliary ?? cue.at) !== cue.clause.first) return null
  const own = clausesOf[cue.clause.sentence]!
  const before = own.findLast(({ last }) => last < cue.clause.first)
  if (before?.mood !== 'subjunctive' || before.last !== cue.clause.first - 1 || before === own[0]) return null
  const head = { start: tokens[contentStart(scene, sentences[cue.clause.sentence]!.first, before.last)]!.start, end: before.end }
  const [from, to] = [frameEnd(place), cue.particle[0] ?? 0]
  const tail = to > from ? [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }] : []
  return { spans: [head, ...tail], rule: 'before', asks: false }
}
