// Who would say nothing: "Ruiz wollte sich dazu nicht äußern", "The council did not respond to a request for comment",
// "The mayor declined to comment", "could not be reached". What was asked about is the content, the verb itself where nothing is named.

import { dependentsOf, subjectOf, sureOf } from '../syntax/tree-view.ts'
import { within } from '../text/spans.ts'
import type { Word } from '../types.ts'
import type { Found } from './found.ts'
import { phraseAround } from './phrases/around.ts'
import { type Scene, spanOf } from './scene.ts'
import { withJoined } from './speaker/speaker.ts'
import { rangeOf, tokensBelow } from './tree-words.ts'
import type { AttributionWords } from './words.ts'

/** A tree at least so sure names the subject. */
const SURE = 0.5
/** Tokens on either side of the verb in which what negates it stands. */
const REACH = 8

/** One for each verb of answering that is negated or refused, in order; `known` has used its cues already. */
export function findDeclined(scene: Scene, known: readonly Found[], words: AttributionWords): Found[] {
  const used = new Set(known.flatMap(({ cue }) => cue))
  return scene.trees.words.flatMap(verb => {
    if (verb.upos !== 'VERB' || !isAnswer(scene, verb, words)) return []
    const turned = scene.quoteAt[verb.token]! < 0 && !used.has(verb.token) ? turnedBy(scene, verb, words) : null
    const subject = turned === null ? null : subjectOf(scene.trees, verb.index)
    if (turned === null || used.has(turned) || !subject || subject.sure < SURE || subject.via === 'antecedent') return []
    return [
      {
        source: withJoined(scene, phraseAround(scene, subject.word, words.phrase), verb.token),
        ...saidOf(scene, { verb, turned }),
        mode: 'indirect',
        kind: 'speech',
        polarity: 'declined',
        verb: null,
        continues: null,
        produced: 'declined/answer',
      },
    ]
  })
}

/** "did not respond"; of reaching only whoever is reached: "die Fähre erreichte den Hafen nicht" has an object. */
function isAnswer({ trees }: Scene, { lemma, index }: Word, { polarity }: AttributionWords): boolean {
  if (polarity.answering.has(lemma)) return true
  return polarity.reaching.has(lemma) && dependentsOf(trees, index, /^obj$/).length === 0
}

/** Token that turns the verb: a negation in its clause, or what refuses it from above: "declined to comment". */
function turnedBy(scene: Scene, verb: Word, words: AttributionWords): number | null {
  const { trees, tokens, clauses } = scene
  const governor = verb.head === null ? null : trees.words[verb.head]!
  const refuses =
    governor && /^[xc]comp|^advcl|^acl/.test(verb.relation) && words.polarity.refusals.has(governor.form.toLowerCase())
  if (refuses) return governor.token
  const [clause] = within(clauses, tokens[verb.token]!)
  const from = Math.max(clause?.first ?? verb.token, verb.token - REACH)
  const to = Math.min(clause?.last ?? verb.token + 1, verb.token + REACH)
  return tokens.slice(from, to).find(({ lower }) => words.polarity.negations.has(lower))?.index ?? null
}

/** "declined | to comment on it", "did not respond | to a request" */
function saidOf(scene: Scene, { verb, turned }: { verb: Word; turned: number }): Pick<Found, 'cue' | 'content'> {
  if (scene.wordAt[turned] !== undefined && verb.head === scene.wordAt[turned]) {
    const inside = tokensBelow(scene, verb.index).filter(token => token > turned)
    return { cue: [turned], content: [spanOf(scene, rangeOf(inside))] }
  }
  return { cue: [turned, verb.token].sort((a, b) => a - b), content: [topicOf(scene, verb)] }
}

/** "zu dem Vorwurf", "to a request for comment": what hangs behind or before the verb, else the verb. */
function topicOf(scene: Scene, verb: Word) {
  const isTopic = (word: Word) => sureOf(word) >= SURE && !scene.isTime[word.token] && !word.feats.Reflex
  const [topic] = dependentsOf(scene.trees, verb.index, /^(?:obl|obj|xcomp|advmod)/).filter(
    word => isTopic(word) && (word.relation !== 'advmod' || (word.upos === 'ADV' && word.feats.PronType !== undefined)),
  )
  return spanOf(scene, rangeOf(topic ? tokensBelow(scene, topic.index) : [verb.token]))
}
