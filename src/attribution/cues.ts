// Finds the verbs that may report speech: "räumte er ein" is the verb einräumen at two tokens.

import type { Clause, Token } from '../types.ts'
import { isVerb, type Scene } from './scene.ts'
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

/** All of them, in order, outside quotations. */
export function verbCues(scene: Scene, words: AttributionWords): VerbCue[] {
  const cues: VerbCue[] = []
  for (const clause of scene.clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      const token = scene.tokens[at]!
      if (scene.quoteAt[at]! >= 0 || !isVerb(scene, at)) continue
      const entries = words.verbs.get(token.lower)
      if (!entries || (!words.inverts && opensWithPast(scene, at))) continue
      const found = choose(scene, { at, clause, entries, closes: words.particlesClose })
      if (found) cues.push({ at, ...found, form: formOf(token, words), clause, auxiliary: auxiliaryOf(scene, at, clause) })
    }
  }
  return cues
}

/** "Asked whether …, she laughed": a past form at the head of a sentence has no subject and is somebody else's question. */
function opensWithPast({ tokens, sentences }: Scene, at: number): boolean {
  return sentences[tokens[at]!.sentence]!.first === at && /ed$/.test(tokens[at]!.lower)
}

/** Of the verbs that a form may belong to: one whose particle stands further on, else one without a particle. */
function choose(
  scene: Scene,
  { at, clause, entries, closes }: { at: number; clause: Clause; entries: readonly CueVerb[]; closes: boolean },
) {
  for (const verb of entries) {
    if (verb.particle === null) continue
    const particle = particleOf(scene, { at, clause, words: verb.particle.split(' '), closes })
    if (particle) return { verb, particle }
  }
  const plain = entries.find(verb => verb.particle === null)
  return plain ? { verb: plain, particle: [] } : null
}

interface Particle {
  readonly at: number
  readonly clause: Clause
  readonly words: readonly string[]
  readonly closes: boolean
}

/** "räumte … ein,": the particle closes its clause, behind it only the clause's end or "und" may stand; "ruled that out": it is near. */
function particleOf(scene: Scene, { at, clause, words, closes }: Particle): number[] | null {
  const { tokens, tags } = scene
  const end = closes ? scene.sentences[clause.sentence]!.last : clause.last
  for (let i = at + 1; i + words.length <= end && i < at + (closes ? 30 : 5); i++) {
    if (!words.every((word, k) => tokens[i + k]!.lower === word)) continue
    const behind = i + words.length
    if (!closes || behind >= end || tags[behind] === 'PUNCT' || tags[behind] === 'CCONJ') return words.map((_, k) => i + k)
  }
  return null
}

function formOf(token: Token, words: AttributionWords): VerbCue['form'] {
  if (words.gerunds.has(token.lower)) return 'gerund'
  return words.participles.has(token.lower) ? 'participle' : 'finite'
}

/** The nearest auxiliary before the verb in its clause. */
function auxiliaryOf({ tags }: Scene, at: number, clause: Clause): number | null {
  for (let i = at - 1; i >= clause.first; i--) if (tags[i] === 'AUX') return i
  return null
}
