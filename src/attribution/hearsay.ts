// What is told without anybody who says it: the outlet keeps its distance by a verb or an adverb alone.
// "Der Fahrer soll getrunken haben" · "Der Zeuge will nichts gesehen haben" · "Angeblich war die Tür offen" ·
// "The driver had reportedly been drinking" · "The driver is said to have been drinking".

import { dependentsOf, subjectOf, sureOf } from '../syntax/tree-view.ts'
import { contains, within } from '../text/spans.ts'
import type { Token, Word } from '../types.ts'
import { around } from './content/around.ts'
import { type Found, reportedMode } from './found.ts'
import { phraseAround } from './phrases/around.ts'
import { type Scene, spanOf } from './scene.ts'
import { agentBelow, rangeOf, tokensBelow } from './tree-words.ts'
import type { AttributionWords } from './words.ts'

/** A tree at least so sure tells whom a verb belongs to. */
const SURE = 0.5

/** One for each such verb and adverb outside what `known` already gives to a speaker, in order. */
export function findHearsay(scene: Scene, known: readonly Found[], words: AttributionWords): Found[] {
  const taken = known.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const used = new Set(known.flatMap(({ cue }) => cue))
  const isFree = (token: Token) => !used.has(token.index) && !within(taken, token).some(span => contains(span, token))
  return scene.tokens
    .filter(({ index }) => scene.quoteAt[index]! < 0)
    .flatMap(({ index }) => atModal(scene, index, words) ?? atAdverb(scene, index, words) ?? [])
    .filter(({ cue }) => isFree(scene.tokens[cue[0]!]!))
}

/** One for each passive that says so: "is said to have been drinking", in order. */
export function findPassives(scene: Scene, words: AttributionWords): Found[] {
  return scene.tokens.flatMap(({ index }) => (scene.quoteAt[index]! < 0 && atPassive(scene, index, words)) || [])
}

/** "soll … getrunken haben": of what is over one cannot demand it; "will … gesehen haben": he says so himself. */
function atModal(scene: Scene, at: number, words: AttributionWords): Found | null {
  const { evidence } = words
  const { lower } = scene.tokens[at]!
  const isHeard = evidence.verbs.has(lower)
  if (!isHeard && !evidence.claiming.has(lower)) return null
  const modal = scene.trees.words[scene.wordAt[at]!]
  const verb = modal?.relation.startsWith('aux') && modal.head !== null ? scene.trees.words[modal.head]! : null
  if (!modal || !verb || !isOver(scene, verb, words)) return null
  if (isHeard)
    return built(scene, {
      cue: [at],
      source: null,
      content: around(scene, { first: at, last: at + 1 }),
      rule: 'modal',
      evidential: 'hearsay',
    })
  const subject = subjectOf(scene.trees, verb.index)
  if (!subject || subject.sure < SURE || subject.via === 'antecedent') return null
  const source = phraseAround(scene, subject.word, words.phrase)
  const content = source.last <= at ? around(scene, { first: source.first, last: at + 1 }) : []
  return built(scene, { cue: [at], source, content: content.slice(-1), rule: 'claim', evidential: null })
}

/** A perfect infinitive: "getrunken haben", "gebaut worden sein", "krank gewesen sein"; "gebaut werden" is still to come. */
function isOver({ trees }: Scene, { index, feats }: Word, { passive }: AttributionWords): boolean {
  const auxiliaries = dependentsOf(trees, index, /^(?:aux|cop)/)
  if (auxiliaries.some(word => word.feats.VerbForm === 'Part')) return true
  return (
    feats.VerbForm === 'Part' && auxiliaries.some(word => word.feats.VerbForm === 'Inf' && !passive.auxiliaries.has(word.form))
  )
}

/** "Angeblich war die Tür offen", "was allegedly open"; "der angebliche Zeuge" only doubts a noun. */
function atAdverb(scene: Scene, at: number, words: AttributionWords): Found | null {
  const { lower } = scene.tokens[at]!
  if (!words.evidence.adverbs.has(lower) || !/^AD[VJ]$/.test(scene.tags[at]!)) return null
  const word = scene.trees.words[scene.wordAt[at]!]
  const governor = word?.head == null ? null : scene.trees.words[word.head]!
  // "the allegedly stolen car", "der angeblich bestochene Beamte"
  const isInPhrase =
    governor !== null && (governor.relation === 'amod' || /^(?:NOUN|PROPN)$/.test(governor.upos)) && !hasVerbOf(scene, governor)
  if (isInPhrase) return null
  return built(scene, {
    cue: [at],
    source: null,
    content: around(scene, { first: at, last: at + 1 }),
    rule: 'adverb',
    evidential: distance(lower, words),
  })
}

/** The noun is what a sentence says: "is a fraud", with its copula. */
const hasVerbOf = ({ trees }: Scene, { index }: Word): boolean => dependentsOf(trees, index, /^(?:cop|aux|nsubj)/).length > 0

/** "The driver is said to have been drinking": the subject is part of what is said, and the passive names nobody. */
function atPassive(scene: Scene, at: number, words: AttributionWords): Found | null {
  const { trees, wordAt, tokens } = scene
  if (!words.evidence.passives.has(tokens[at]!.lower)) return null
  const verb = trees.words[wordAt[at]!]
  const [auxiliary] = verb ? dependentsOf(trees, verb.index, /^aux:pass$/) : []
  const [infinitive] = verb
    ? dependentsOf(trees, verb.index, /^(?:[xc]comp|advcl)$/).filter(word => isInfinitive(scene, word, words))
    : []
  const [subject] = verb ? dependentsOf(trees, verb.index, /^nsubj/) : []
  if (!auxiliary || !infinitive || !subject || sureOf(infinitive) < SURE || infinitive.token < at) return null
  const below = ({ index }: Word) => spanOf(scene, rangeOf(tokensBelow(scene, index)))
  const agent = agentBelow(scene, verb!, words)
  return built(scene, {
    cue: [auxiliary.token, at],
    source: agent ? phraseAround(scene, agent, words.phrase) : null,
    content: [below(subject), below(infinitive)],
    rule: 'passive',
    evidential: distance(tokens[at]!.lower, words),
  })
}

const distance = (word: string, { evidence }: AttributionWords): 'alleged' | 'hearsay' =>
  evidence.alleged.has(word) ? 'alleged' : 'hearsay'

/** "to have been": opened by the mark of infinitives. */
const isInfinitive = ({ trees }: Scene, { index }: Word, { infinitive }: AttributionWords): boolean =>
  dependentsOf(trees, index, /^mark$/).some(({ form }) => infinitive.marks.has(form.toLowerCase()))

function built(
  scene: Scene,
  {
    cue,
    source,
    content,
    rule,
    evidential,
  }: Pick<Found, 'cue' | 'source' | 'content'> & { readonly rule: string; readonly evidential: Found['evidential'] },
): Found | null {
  if (!content.length) return null
  return {
    source,
    cue,
    content,
    mode: reportedMode(scene, content),
    kind: 'speech',
    polarity: 'affirmed',
    verb: null,
    evidential,
    continues: null,
    produced: `hearsay/${rule}`,
  }
}
