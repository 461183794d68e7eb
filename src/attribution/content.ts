// Finds the content of a verb cue: the stretch of the sentence that somebody is reported to have said.
// Tried in order: clause ("dass …"), infinitive, bare clause, clause before the cue, object. The first that fits holds.

import type { Span, TokenRange } from '../types.ts'
import type { VerbCue } from './cues.ts'
import { phraseAfter } from './phrases.ts'
import { isNominal, isVerb, type Scene } from './scene.ts'
import type { AttributionWords } from './words.ts'

export interface Content {
  readonly spans: Span[]
  readonly rule: 'anaphor' | 'clause' | 'infinitive' | 'bare' | 'before' | 'around' | 'object'
  /** Opened by "ob" or "whether". */
  readonly asks: boolean
}

interface Place {
  readonly cue: VerbCue
  readonly source: TokenRange | null
  /** Further cues of the same sentence. */
  readonly next: readonly VerbCue[]
  readonly words: AttributionWords
}

export function contentOf(scene: Scene, place: Place): Content | null {
  const { takes } = place.cue.verb
  return (
    anaphor(scene, place) ??
    (takes.has('bare') && place.words.bareNeedsComma ? bareBehindComma(scene, place) : null) ??
    (takes.has('clause') || takes.has('question') ? clause(scene, place) : null) ??
    (takes.has('infinitive') ? infinitive(scene, place) : null) ??
    (takes.has('bare') && !place.words.bareNeedsComma ? bareWithoutMark(scene, place) : null) ??
    (takes.has('bare') || opensWithComplement(scene, place) ? before(scene, place) : null) ??
    (takes.has('object') ? object(scene, place) : null)
  )
}

/** "Sieben Boote sind gesunken. Das teilte die Polizei mit.": the sentence before is the content. */
function anaphor({ sentences, tokens, quotes }: Scene, { cue, source, words }: Place): Content | null {
  const { first, last, index } = sentences[cue.clause.sentence]!
  const verb = cue.auxiliary ?? cue.at
  const before = sentences[index - 1]
  if (!words.anaphors.has(tokens[first]!.lower) || verb !== first + 1 || !source || source.first < verb || !before) return null
  const closes = cue.clause.last >= last - 1
  if (!closes || quotes.some(({ start, end }) => start < before.end && end > before.start)) return null
  return { spans: [{ start: before.start, end: before.end }], rule: 'anaphor', asks: false }
}

/** "Ob das gilt, ließ er offen": the content clause stands first. */
function opensWithComplement({ tokens, sentences }: Scene, { cue, words }: Place): boolean {
  const first = tokens[sentences[cue.clause.sentence]!.first]!.lower
  return cue.verb.takes.has('clause') && words.complementizers.has(first)
}

/** Where the frame ends: cue, particle, and a speaker right behind them. */
function frameEnd({ cue, source }: Place): number {
  return Math.max(cue.at + 1, source && source.first > cue.at && source.first < cue.at + 12 ? source.last : 0)
}

/** "…, dass die Brücke hält": the next complementizer behind the cue, with no other cue between. */
function clause(scene: Scene, place: Place): Content | null {
  const { cue, next, words } = place
  const { tokens, quoteAt } = scene
  const limit = Math.min(
    scene.sentences[cue.clause.sentence]!.last,
    next.find(other => !cue.particle.includes(other.at) && startsOwn(scene, other))?.at ?? Infinity,
  )
  for (let i = cue.at + 1; i < limit; i++) {
    const word = tokens[i]!.lower
    const opens = words.complementizers.has(word) || words.reportRelatives.has(word)
    const asks = words.questionWords.has(word) && cue.verb.takes.has('question')
    if (!opens && !asks) continue
    if (quoteAt[i]! >= 0 && quoteAt[cue.at]! < 0 && !/^[„“"»]$/.test(tokens[i - 1]!.text)) continue
    if (
      words.bareNeedsComma
        ? !/^[,„“"»]$/.test(tokens[i - 1]!.text) && !isConnector(tokens[i - 1]!.lower)
        : !opensEnglish(scene, i)
    )
      continue
    const verbsBetween = countVerbs(scene, cue.at + 1, i, cue)
    if (verbsBetween > 0 && word !== 'dass' && !words.complementizers.has(word)) return null
    if (verbsBetween > (words.bareNeedsComma ? 2 : 0)) return null
    return { spans: [toEnd(scene, i, place)], rule: 'clause', asks: words.interrogatives.has(word) }
  }
  return null

  function isConnector(word: string) {
    return word === 'und' || word === 'auch' || word === 'nur'
  }
}

/** "said that", but not "the house that": a determiner or noun right before makes it a relative, unless the cue's own object. */
function opensEnglish({ tags }: Scene, i: number): boolean {
  return tags[i] === 'SCONJ' || tags[i] === 'ADV' || tags[i] === 'PRON' || tags[i] === 'DET'
}

/** Finite verbs between cue and content, auxiliaries of the cue left out. */
function countVerbs(scene: Scene, from: number, to: number, cue: VerbCue): number {
  let verbs = 0
  for (let i = from; i < to; i++) if (isVerb(scene, i) && !cue.particle.includes(i) && i !== cue.auxiliary) verbs++
  return verbs
}

/** The cue opens a clause of its own ("…, und fügte hinzu"), so that a content before it ends there. */
function startsOwn({ tags, tokens }: Scene, cue: VerbCue): boolean {
  const before = tags[cue.at - 1]
  return (
    before === 'CCONJ' ||
    (before === 'ADV' && tags[cue.at - 2] === 'CCONJ') ||
    (cue.form === 'gerund' && tokens[cue.at - 1]?.text === ',')
  )
}

/** From token `from` to the end of the sentence, or to where the next cue of equal rank begins. */
function toEnd(scene: Scene, from: number, { cue, next }: Place): Span {
  const { tokens, tags } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  let last = sentence.last
  const endsHere = (other: VerbCue) =>
    other.clause.introducer === null && (startsOwn(scene, other) || (other.clause.first > from && isParenthetical(scene, other)))
  const other = next.find(candidate => candidate.at > from && endsHere(candidate))
  if (other) {
    last = isParenthetical(scene, other) ? other.clause.first : other.at
    while (last > from + 1 && (tags[last - 1] === 'CCONJ' || tags[last - 1] === 'ADV' || tokens[last - 1]!.text === ',')) last--
  }
  if (cue.clause.kind === 'relative') last = Math.min(last, mainVerbBehind(scene, from, last))
  const particle = cue.particle.find(i => i >= from)
  if (particle !== undefined) last = Math.min(last, particle)
  return { start: tokens[from]!.start, end: tokens[last - 1]!.end }
}

/** "…, she said" inside or behind another content: a short clause of speaker and verb alone. */
function isParenthetical({ tokens, isTime, tags }: Scene, { at, clause }: VerbCue): boolean {
  if (tokens[clause.first - 1]?.text !== ',' || clause.last - clause.first > 9 || at - clause.first > 6) return false
  for (let i = at + 1; i < clause.last; i++) if (!isTime[i] && tags[i] !== 'PUNCT' && tags[i] !== 'ADV') return false
  return at > clause.first
}

/** Content in "…, who had denied any part, said that": it ends where the main clause's verb follows a comma. */
function mainVerbBehind(scene: Scene, from: number, last: number): number {
  for (let i = from; i < last - 1; i++) if (scene.tokens[i]!.text === ',' && isVerb(scene, i + 1)) return i
  return last
}

/** "forderte ihn auf, zu gehen" · "urged residents to leave". */
function infinitive(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, tags } = scene
  const { last } = scene.sentences[cue.clause.sentence]!
  if (words.bareNeedsComma) {
    for (let i = cue.at + 1; i < last - 1; i++) {
      if (tokens[i]!.text !== ',') continue
      const end = clauseEnd(scene, i + 1, last)
      const hasMark = holdsInfinitive(scene, { first: i + 1, last: end }, words)
      const hasFinite = tags.slice(i + 1, end).includes('AUX')
      if (hasMark && !hasFinite) return { spans: [toEnd(scene, i + 1, place)], rule: 'infinitive', asks: false }
      return null
    }
    return null
  }
  for (let i = cue.at + 1; i < Math.min(last, cue.at + 14); i++) {
    if (words.infinitiveMarks.has(tokens[i]!.lower) && tokens[i + 1]?.kind === 'word' && !isNominalStart(scene, i + 1)) {
      return { spans: [toEnd(scene, i, place)], rule: 'infinitive', asks: false }
    }
    if (isVerb(scene, i) || tags[i] === 'PUNCT') return null
  }
  return null
}

/** "zu gehen" or, in one word, "einzuräumen". */
function holdsInfinitive({ tokens }: Scene, { first, last }: TokenRange, words: AttributionWords): boolean {
  for (let i = first; i < last; i++) {
    const form = words.infinitiveMarks.has(tokens[i]!.lower) ? tokens[i + 1]?.text : undefined
    if (form && words.infinitiveForm.test(form)) return true
    if (words.joinedInfinitive?.test(tokens[i]!.text)) return true
  }
  return false
}

/** "to residents" is no infinitive: a determiner, name or number stands behind the mark. */
function isNominalStart({ tags }: Scene, i: number): boolean {
  return tags[i] === 'DET' || tags[i] === 'PROPN' || tags[i] === 'NUM' || tags[i] === 'PRON'
}

function clauseEnd({ tokens }: Scene, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return i
  return limit
}

/** "Ruiz sagte am Montag, die Brücke halte": a main clause behind the frame's comma. */
function bareBehindComma(scene: Scene, place: Place): Content | null {
  const { cue } = place
  const { tokens, tags, clauses } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  let comma = frameEnd(place)
  while (comma < sentence.last && !/^[,:]$/.test(tokens[comma]!.text)) {
    if (isVerb(scene, comma) && comma !== cue.auxiliary && !cue.particle.includes(comma) && cue.form === 'finite') return null
    comma++
  }
  const from = comma + 1
  if (from >= sentence.last || tags[from] === 'CCONJ' || isVerb(scene, from)) return null
  const clause = clauses.find(({ first }) => first >= from && first < sentence.last)
  if (!clause || clause.kind === 'infinitive' || clause.kind === 'adverbial' || clause.kind === 'complement') return null
  if (clause.kind === 'relative' && clause.mood !== 'subjunctive' && !verbIsSecond(scene, clause.first)) return null
  if (!hasVerb(scene, from, sentence.last)) return null
  // "…, sagte Ruiz, der …": content stood before the cue already, and what follows only says who Ruiz is.
  const inverted = cue.at > sentence.first && tokens[cue.at - 1]!.text === ','
  if (inverted && clause.mood !== 'subjunctive' && !opensWithAdverbial(scene, sentence.first)) return null
  if (inverted && !opensWithAdverbial(scene, sentence.first)) {
    const first = before(scene, place)
    if (first) return { spans: [...first.spans, toEnd(scene, from, place)], rule: 'around', asks: false }
  }
  return { spans: [toEnd(scene, from, place)], rule: 'bare', asks: false }
}

/** "das sei falsch" and "die Brücke halte": a verb among the first few words tells a main clause from a relative one. */
function verbIsSecond(scene: Scene, first: number): boolean {
  const noun = scene.tags[first + 1] === 'NOUN' || scene.tags[first + 1] === 'ADJ'
  for (let i = first + 1; i < first + 6; i++) {
    if (scene.tags[i] === 'PUNCT') return false
    if (isVerb(scene, i)) return noun || i === first + 1
  }
  return false
}

function opensWithAdverbial({ clauses }: Scene, first: number): boolean {
  return clauses.some(
    clause => clause.first >= first && clause.first <= first + 1 && (clause.kind === 'adverbial' || clause.kind === 'infinitive'),
  )
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(scene, i)) return true
  return false
}

/** "Ruiz said the bridge would hold": a noun phrase and a verb behind the cue, after dates and an addressee. */
function bareWithoutMark(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, tags, isTime } = scene
  const { last } = scene.sentences[cue.clause.sentence]!
  const standsBehind = place.source !== null && place.source.first > cue.at
  if (standsBehind) return null
  let from = cue.at + 1
  while (from < last && (isTime[from] || (tags[from] === 'ADV' && isTime[from + 1]))) from++
  if (words.addressee.verbs.has(cue.verb.lemma)) {
    const whom = tags[from] === 'PRON' ? { last: from + 1 } : phraseAfter(scene, { from, limit: last }, words.phrase)
    if (!whom) return null
    from = whom.last
    while (from < last && isTime[from]) from++
  }
  const opener = tags[from]
  if (from >= last || (opener === 'PUNCT' && !/^[“"‘]$/.test(tokens[from]!.text))) return null
  if (opener === 'CCONJ' || opener === 'ADP' || isVerb(scene, from)) return null
  if (!hasVerb(scene, from, last)) return null
  return { spans: [toEnd(scene, from, place)], rule: 'bare', asks: false }
}

/** "Die Lage sei ernst, sagte Ruiz" · "Four died, the mayor said on Sunday" · "The levels rose, he said, but slowly". */
function before(scene: Scene, place: Place): Content | null {
  const { cue, source } = place
  const { tokens } = scene
  const sentence = scene.sentences[cue.clause.sentence]!
  const frame = source && source.first < cue.at ? source.first : frameStart(scene, place)
  if (frame <= sentence.first || !setOff(scene, frame - 1)) return null
  const first = scene.mentions.dateline ? Math.max(sentence.first, afterDateline(scene, sentence.first)) : sentence.first
  if (!hasVerb(scene, first, frame - 1)) return null
  const head: Span = { start: tokens[first]!.start, end: tokens[frame - 2]?.end ?? tokens[first]!.end }
  const tail = tailBehind(scene, place)
  return {
    spans: tail ? [head, tail] : [head],
    rule: tail ? 'around' : 'before',
    asks: place.words.interrogatives.has(tokens[first]!.lower),
  }
}

/** A comma, a dash, or the closing mark of a quotation that ends in a comma of its own. */
function setOff({ tokens }: Scene, i: number): boolean {
  if (/^[,–—]$/.test(tokens[i]!.text)) return true
  return /^[“”"«»]$/.test(tokens[i]!.text) && /^[,.?!]$/.test(tokens[i - 1]?.text ?? '')
}

function frameStart({ tags }: Scene, { cue }: Place): number {
  let start = cue.auxiliary !== null && cue.auxiliary < cue.at ? cue.auxiliary : cue.at
  while (tags[start - 1] === 'ADV' && tags[start - 2] === 'PUNCT') start--
  return start
}

/** First token behind the dateline and its dash, when the sentence begins with it. */
function afterDateline({ tokens, mentions }: Scene, first: number): number {
  const { span } = mentions.dateline!
  let i = first
  while (tokens[i] && tokens[i]!.start < span.end) i++
  while (i > first && tokens[i] && /^[–—:-]$/.test(tokens[i]!.text)) i++
  return i
}

/** "…, he said, but slowly": what goes on behind the frame's second comma. */
function tailBehind(scene: Scene, place: Place): Span | null {
  const { tokens, tags, isTime } = scene
  const { last } = scene.sentences[place.cue.clause.sentence]!
  let i = frameEnd(place)
  while (i < last && (isTime[i] || tags[i] === 'ADV')) i++
  const semicolon = frameSemicolon(scene, i, last)
  if (semicolon !== null) i = semicolon
  const next = i + 1
  if (next + 1 >= last) return null
  if (tokens[i]!.text === ';') return startsReported(scene, next) ? toEnd(scene, next, place) : null
  if (tokens[i]!.text !== ',') return null
  const goesOn =
    tags[next] === 'CCONJ' || tags[next] === 'SCONJ' || (!place.words.inverts && isNominal(scene, next) && tags[next] === 'DET')
  const isOther = place.next.some(other => other.at > next && other.at <= next + 2 && tags[next] === 'CCONJ')
  return goesOn && !isOther ? toEnd(scene, next, place) : null
}

/** A semicolon that closes the frame: "erklärte Ruiz in einer Mitteilung; …". */
function frameSemicolon(scene: Scene, from: number, last: number): number | null {
  for (let i = from; i < Math.min(last, from + 10); i++) {
    if (scene.tokens[i]!.text === ';') return i
    if (isVerb(scene, i) || scene.tokens[i]!.text === ',') return null
  }
  return null
}

/** "…, sagte Ruiz; geplant sei nichts": the clause behind the semicolon stands in the mood of reported speech. */
function startsReported({ clauses }: Scene, from: number): boolean {
  const behind = clauses.find(({ first }) => first >= from)
  return behind?.mood === 'subjunctive'
}

/** "Ruiz condemned the plan" · "Ruiz sprach von Zufall": what the verb has behind it, up to its particle or the clause's end. */
function object(scene: Scene, place: Place): Content | null {
  const { cue, words } = place
  const { tokens, tags, isTime } = scene
  const { verb } = cue
  if (cue.form === 'participle' && cue.auxiliary === null) return null
  const limit = scene.sentences[cue.clause.sentence]!.last
  let from = frameEnd(place)
  while (from < limit && (isTime[from] || tags[from] === 'ADV' || tags[from] === 'PART')) from++
  while (verb.prepositions.length && from < limit && !verb.prepositions.includes(tokens[from]!.lower)) {
    if (/^[,;:!?]$/.test(tokens[from]!.text)) return null
    from++
  }
  let last = from
  while (last < limit && !/^[,;:.!?–—]$/.test(tokens[last]!.text) && !cue.particle.includes(last)) {
    if (tags[last] === 'CCONJ' && isVerb(scene, last + 1)) break
    last++
  }
  if (from >= limit || words.negations.has(tokens[from]!.lower) || isNounsOwn(scene, from, cue.at)) return null
  if (last <= from || !isObject(scene, verb.prepositions.length ? from + 1 : from, last)) return null
  if (verb.needs && !tokens.slice(from, last).some(({ lower }) => lower === verb.needs)) return null
  return {
    spans: [{ start: tokens[from]!.start, end: tokens[last - 1]!.end }],
    rule: 'object',
    asks: words.interrogatives.has(tokens[from]!.lower),
  }
}

/** "spoke on condition of anonymity": the preposition belongs to the common noun before it, not to the verb. */
function isNounsOwn({ tokens, tags }: Scene, from: number, verb: number): boolean {
  return from > verb + 1 && tags[from - 1] === 'NOUN' && /^\p{Ll}/u.test(tokens[from - 1]!.text)
}

/** Begins like a noun phrase, also a quoted or a counted one ("up to 25 millimetres"). */
function isObject(scene: Scene, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 3); i++) {
    if (isVerb(scene, i)) return false
    if (scene.tags[i] === 'PRON') return false
    if (isNominal(scene, i) || scene.quoteAt[i]! >= 0) return hasNominal(scene, i, last)
  }
  return false
}

function hasNominal({ tags, quoteAt }: Scene, from: number, last: number): boolean {
  for (let i = from; i < last; i++)
    if (tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'NUM' || quoteAt[i]! >= 0) return true
  return false
}
