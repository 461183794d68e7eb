// Finds the verbs that may report speech: "räumte er ein" is the verb einräumen at two tokens.

import { dependentsOf, sureOf } from '../syntax/tree-view.ts'
import { within } from '../text/spans.ts'
import type { Clause, Token } from '../types.ts'
import { isParenthetical } from './content/extent.ts'
import { openVerb } from './open-verb.ts'
import { phraseCue } from './phrase-cue.ts'
import { isVerb, type Scene } from './scene.ts'
import { agentBelow } from './tree-words.ts'
import type { AttributionWords, CueVerb } from './words.ts'

export interface VerbCue {
  /** Token of the verb. */
  readonly at: number
  /** Tokens of a particle that stands apart: "ein"; []: none. */
  readonly particle: readonly number[]
  readonly verb: CueVerb
  /** Not finite by itself: "gesagt", "saying". */
  readonly form: 'finite' | 'participle' | 'gerund'
  readonly clause: Clause
  /** The auxiliary that makes a participle or infinitive finite: "hatte … gesagt"; null: none seen. */
  readonly auxiliary: number | null
}

/** Verb and particle stand no further apart, in tokens. */
const BRACKET = 30
/** A tree at least so sure tells verb and particle, whatever stands between and behind them. */
const SURE = 0.8
/** A tree at least so sure tells a participle that a noun has. */
const REDUCED = 0.6
const QUOTE = /^[„“”"»«]$/

/** All of them, in order, outside quotations. */
export function verbCues(scene: Scene, words: AttributionWords): VerbCue[] {
  const cues: VerbCue[] = []
  for (const clause of scene.clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      if (scene.quoteAt[at]! >= 0 || !isVerb(scene, at) || isOwned(scene, at, words)) continue
      const cue = cueAt(scene, { at, clause, words })
      if (cue) cues.push(cue)
    }
  }
  return cues
}

/** "the dockers' claim": behind an owner stands a noun, whatever it is taken for. */
export function isOwned({ tokens }: Scene, at: number, { possessives, nouns }: AttributionWords): boolean {
  const [mark, noun] = [tokens[at - 1], tokens[at - 2]]
  if (!mark || !Object.hasOwn(nouns, tokens[at]!.lower)) return false
  if (possessives.ending?.test(mark.lower) || possessives.words.has(mark.lower)) return true
  return mark.glued && (possessives.mark?.test(`${noun?.lower ?? ''}${mark.lower}`) ?? false)
}

function cueAt(scene: Scene, { at, clause, words }: Pick<Choice, 'at' | 'clause' | 'words'>): VerbCue | null {
  const token = scene.tokens[at]!
  const entries = words.verbs.get(token.lower)
  const auxiliary = auxiliaryOf(scene, at, clause)
  const listed =
    entries && !opensWithPast(scene, at, words)
      ? choose(scene, { at, clause, entries, words, standsFinite: auxiliary === null })
      : null
  // "zeigte Fotos" and "zeigte sich überzeugt", "gab … an" and "gab sich zuversichtlich"
  const phrase = !listed || listed.verb.ofDocuments ? phraseCue(scene, at, words) : null
  const found = phrase ?? listed ?? (entries ? null : unlisted(scene, at))
  if (!found || !isCue(scene, { at, lemma: found.verb.lemma, words })) return null
  // "lowered the flag": no cue, so that it ends nobody's words.
  if (found.verb.ofNumbers && within(scene.mentions.quantities, clause).length === 0) return null
  const cue: VerbCue = { at, ...found, form: formOf(token, words), clause, auxiliary }
  return isReduced(scene, at, words) && !isParenthetical(scene, cue, words) ? null : cue
}

/** A verb that no list has, by its clause. */
function unlisted(scene: Scene, at: number): { verb: CueVerb; particle: number[] } | null {
  const verb = openVerb(scene, at)
  const particle = particleInTree(scene, at)
  return verb && { verb, particle: particle === null ? [] : [particle] }
}

/** An impersonal verb reports only beside its pronoun: "hieß es", but not "er hieß Jan". */
function isCue({ tokens }: Scene, { at, lemma, words }: { at: number; lemma: string; words: AttributionWords }): boolean {
  if (!words.impersonal?.verbs.has(lemma)) return true
  const { pronoun } = words.impersonal
  return tokens[at + 1]?.lower === pronoun || tokens[at - 1]?.lower === pronoun
}

/** "the losses reported on Monday": a participle that only says more of a noun, unless it names who spoke: "claims made by the mayor". */
function isReduced(scene: Scene, at: number, words: AttributionWords): boolean {
  const { trees, wordAt } = scene
  const verb = trees.words[wordAt[at] ?? -1]
  if (
    !verb ||
    words.grammar.verbSecond ||
    verb.relation !== 'acl' ||
    verb.feats.VerbForm !== 'Part' ||
    verb.feats.Tense !== 'Past'
  )
    return false
  return sureOf(verb) >= REDUCED && dependentsOf(trees, verb.index, /^aux/).length === 0 && !agentBelow(scene, verb, words)
}

/** "Asked whether …, she laughed": a past form at the head of a sentence has no subject and is somebody else's question. */
function opensWithPast({ tokens, sentences }: Scene, at: number, words: AttributionWords): boolean {
  return sentences[tokens[at]!.sentence]!.first === at && (words.forms.headless?.test(tokens[at]!.lower) ?? false)
}

interface Choice {
  readonly at: number
  readonly clause: Clause
  readonly entries: readonly CueVerb[]
  readonly words: AttributionWords
  /** Only a finite verb leaves its particle behind: "ging … aus", but "ist ausgegangen". */
  readonly standsFinite: boolean
}

/** Of the verbs that a form may belong to: one whose particle stands further on, else one without a particle. */
function choose(
  scene: Scene,
  { at, clause, entries, words, standsFinite }: Choice,
): { verb: CueVerb; particle: number[] } | null {
  const closes = words.grammar.particlesClose
  const apart = closes ? particleInTree(scene, at) : null
  if (apart !== null) {
    const verb = entries.find(({ particle }) => particle === scene.tokens[apart]!.lower)
    if (verb) return { verb, particle: [apart] }
    if (!entries.some(({ particle }) => particle?.endsWith(` ${scene.tokens[apart]!.lower}`))) return null
  }
  const end = closes ? bracketEnd(scene, at, clause) : Math.min(clause.last, at + 5)
  for (const verb of entries) {
    if (verb.particle === null || (closes && !standsFinite)) continue
    const particle = particleOf(scene, verb.particle.split(' '), { at, end, closes })
    if (particle) return { verb, particle }
  }
  const plain = entries.find(verb => verb.particle === null)
  // "meldete … an,": a particle at the bracket's end that none of the verbs has makes it another verb.
  const isOther = closes && standsFinite && end - 1 > at && words.particles.has(scene.tokens[end - 1]!.lower)
  return plain && !isOther ? { verb: plain, particle: [] } : null
}

/** Token of the particle that the tree sees parted from its verb: "räumte … ein"; null: none. */
function particleInTree({ trees, wordAt }: Scene, at: number): number | null {
  const verb = trees.words[wordAt[at] ?? -1]
  const particle = verb && dependentsOf(trees, verb.index, /^compound:prt$/).find(word => sureOf(word) >= SURE)
  return particle?.token ?? null
}

/** "räumte … ein,": the particle closes the bracket, behind it only its end or "und" may stand; "ruled that out": it is near. */
function particleOf(
  { tokens, tags, quoteAt }: Scene,
  particle: readonly string[],
  { at, end, closes }: { at: number; end: number; closes: boolean },
): number[] | null {
  for (let i = at + 1; i + particle.length <= end; i++) {
    if (quoteAt[i]! >= 0 || !particle.every((word, k) => tokens[i + k]!.lower === word)) continue
    const behind = i + particle.length
    if (!closes || behind >= end || tags[behind] === 'CCONJ') return particle.map((_, k) => i + k)
  }
  return null
}

/** End of the verb's bracket: its clause's, or further on where only a few quoted words part them: "wies das als „Unsinn“ zurück". */
function bracketEnd({ tokens, quoteAt, sentences }: Scene, at: number, clause: Clause): number {
  const { last } = sentences[clause.sentence]!
  let end = clause.last
  while (end < last && QUOTE.test(tokens[end]!.text) && end - at < BRACKET) {
    while (end < last && (quoteAt[end]! >= 0 || QUOTE.test(tokens[end]!.text))) end++
    while (end < last && tokens[end]!.kind !== 'mark') end++
  }
  return end
}

function formOf(token: Token, words: AttributionWords): VerbCue['form'] {
  if (words.forms.gerund?.test(token.lower)) return 'gerund'
  return words.forms.participle.test(token.lower) ? 'participle' : 'finite'
}

/** The nearest auxiliary before the verb in its clause. */
function auxiliaryOf({ tags }: Scene, at: number, clause: Clause): number | null {
  for (let i = at - 1; i >= clause.first; i--) if (tags[i] === 'AUX') return i
  return null
}
