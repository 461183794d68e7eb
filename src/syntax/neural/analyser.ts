// Reads one sentence with a trained network: parts of speech, features, tree, name labels, and how sure each is.
//   const analyse = sentenceAnalyser({ weights: readContainer(bytes, path), lexicon, gazetteer })
//   analyse(['Anna', 'sleeps']).upos → ['PROPN', 'VERB']

import type { Container } from '../../models/container.ts'
import type { Features, Upos } from '../../types.ts'
import { bestSequence, featureChooser, largest } from './choices.ts'
import { encoder } from './encoder.ts'
import { type FeatureTables, featureReader, type SentenceFeatures } from './features.ts'
import { openKernel } from './kernel.ts'
import { marginals } from './marginals.ts'
import { type NetworkScorer, networkScorer, type Scores } from './scorer.ts'
import { bestTree } from './tree.ts'
import { clustersOf, type NetworkWeights, networkWeights, vocabularyOf } from './weights.ts'

/** What a language's analysis is made of. */
export interface SyntaxModel extends Pick<FeatureTables, 'lexicon' | 'gazetteer'> {
  /** The file models/<language>/syntax.bin. */
  readonly weights: Container
}

/** What is known of the n words of a sentence; all lists have n entries. */
export interface SentenceAnalysis {
  readonly upos: readonly Upos[]
  /** Equal sets are one frozen object. */
  readonly feats: readonly Features[]
  /** Index of the word that each depends on, -1: the root. Exactly one word depends on the root. */
  readonly head: Int32Array
  /** Relation to the head: "nsubj"; "root" at the root and nowhere else. */
  readonly relation: readonly string[]
  /** BIO: "O", "B-PER", "I-PER". */
  readonly names: readonly string[]
  /** 0 to 1. */
  readonly confidence: {
    readonly upos: Float32Array
    readonly head: Float32Array
    readonly relation: Float32Array
    readonly name: Float32Array
  }
}

/** More words than this are read in pieces; it bounds memory, and time, which grows with the square of a sentence's length. */
export const MOST_WORDS = 400

/** How the root of a later piece depends on that of the first. */
const BESIDE = 'parataxis'
const ROOT = 'root'

/** Builds a language's analyser, which holds the weights: build once and keep it. Throws MODEL_BROKEN when the file does not fit. */
export function sentenceAnalyser(model: SyntaxModel): (forms: readonly string[]) => SentenceAnalysis {
  const weights = networkWeights(model.weights)
  const analyse = analyserOf(weights)
  const read = featureReader({
    rows: vocabularyOf(model.weights),
    clusters: clustersOf(model.weights),
    buckets: weights.header.buckets,
    lexicon: model.lexicon,
    gazetteer: model.gazetteer,
  })
  return forms => joined(piecesOf(forms).map(piece => analyse(read(piece))))
}

/** The same for features that are there already, of 1 to MOST_WORDS words. */
export function networkAnalyser(container: Container): (features: SentenceFeatures) => SentenceAnalysis {
  return analyserOf(networkWeights(container))
}

function analyserOf(weights: NetworkWeights): (features: SentenceFeatures) => SentenceAnalysis {
  const kernel = openKernel()
  const encode = encoder(kernel, { weights, most: MOST_WORDS })
  const scorer = networkScorer(kernel, { weights, most: MOST_WORDS })
  const label = labeller(scorer, weights)
  const attach = attacher(scorer, weights.header.labels.relations)
  return features => {
    const words = features.rows.length
    const labels = label(scorer.labels(encode(features), words), words)
    const tree = attach(words)
    const { upos, feats, names } = labels
    const { head, relation } = tree
    return { upos, feats, head, relation, names, confidence: { ...labels.confidence, ...tree.confidence } }
  }
}

type Labels = Pick<SentenceAnalysis, 'upos' | 'feats' | 'names'> & {
  readonly confidence: Pick<SentenceAnalysis['confidence'], 'upos' | 'name'>
}

/** What words are by themselves. */
function labeller(scorer: NetworkScorer, weights: NetworkWeights): (labels: Scores, words: number) => Labels {
  const { upos, feats, names } = weights.header.labels
  const { offsets } = scorer
  const featuresOf = featureChooser(feats, offsets.feats)
  const transitions = { between: weights.transition, start: weights.start }
  const sharesOfNames = marginals(transitions)

  return (labels, words) => {
    const from = (offset: number): Scores => ({ ...labels, at: labels.at + offset })
    const tags = choices(from(offsets.upos), words, upos.length)
    const spans = bestSequence(labels.values, { ...from(offsets.names), words }, transitions)
    return {
      upos: Array.from(tags, tag => upos[tag] as Upos),
      feats: Array.from({ length: words }, (_, word) => featuresOf(labels.values, labels.at + word * labels.stride)),
      names: Array.from(spans, name => names[name]!),
      confidence: {
        upos: scorer.shares(from(offsets.upos), tags, upos.length),
        name: sharesOfNames(labels.values, from(offsets.names), spans),
      },
    }
  }
}

type Tree = Pick<SentenceAnalysis, 'head' | 'relation'> & {
  readonly confidence: Pick<SentenceAnalysis['confidence'], 'head' | 'relation'>
}

/** How the words that were scored last hang together. */
function attacher(scorer: NetworkScorer, relations: readonly string[]): (words: number) => Tree {
  const root = relations.indexOf(ROOT)
  return words => {
    const arcs = scorer.arcs(words)
    const head = bestTree(arcs.values.subarray(arcs.at), arcs)
    const candidates = head.map(word => word + 1)
    const sure = scorer.shares(arcs, candidates, words + 1)
    const scores = scorer.relations(head)
    const kinds = relationsOf(scores, head, { count: relations.length, root })
    return {
      head,
      relation: Array.from(kinds, kind => relations[kind]!),
      confidence: { head: sure, relation: scorer.shares(scores, kinds, relations.length) },
    }
  }
}

function choices({ values, at, stride }: Scores, words: number, count: number): Int32Array {
  const chosen = new Int32Array(words)
  for (let word = 0; word < words; word++) chosen[word] = largest(values, at + word * stride, count)
  return chosen
}

/** The best relation of each arc; "root", where the model has it, belongs to the root's arc and to no other. */
function relationsOf(scores: Scores, heads: Int32Array, { count, root }: { count: number; root: number }): Int32Array {
  const { values, at, stride } = scores
  return heads.map((head, word) => {
    const first = at + word * stride
    if (root < 0) return largest(values, first, count)
    if (head < 0) return root
    const before = largest(values, first, root)
    if (root + 1 >= count) return before
    const after = root + 1 + largest(values, first + root + 1, count - root - 1)
    return root === 0 || values[first + after]! > values[first + before]! ? after : before
  })
}

/** Equal pieces of at most MOST_WORDS. */
function piecesOf(forms: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(forms.length / MOST_WORDS)
  if (count === 1) return [forms]
  const size = Math.ceil(forms.length / count)
  return Array.from({ length: count }, (_, i) => forms.slice(i * size, (i + 1) * size))
}

/** One analysis of pieces: later pieces hang on the first one's root. */
function joined(pieces: readonly SentenceAnalysis[]): SentenceAnalysis {
  if (pieces.length === 1) return pieces[0]!
  const top = pieces[0]?.head.indexOf(-1) ?? -1
  const head: number[] = []
  const relation: string[] = []
  const sure: number[][] = [[], []]
  for (const [number, piece] of pieces.entries()) {
    const first = head.length
    for (let word = 0; word < piece.head.length; word++) {
      const hung = number > 0 && piece.head[word]! < 0
      head.push(hung ? top : piece.head[word]! < 0 ? -1 : first + piece.head[word]!)
      relation.push(hung ? BESIDE : piece.relation[word]!)
      sure[0]!.push(hung ? 0 : piece.confidence.head[word]!)
      sure[1]!.push(hung ? 0 : piece.confidence.relation[word]!)
    }
  }
  return {
    upos: pieces.flatMap(({ upos }) => upos),
    feats: pieces.flatMap(({ feats }) => feats),
    head: Int32Array.from(head),
    relation,
    names: pieces.flatMap(({ names }) => names),
    confidence: {
      upos: Float32Array.from(pieces.flatMap(({ confidence }) => [...confidence.upos])),
      head: Float32Array.from(sure[0]!),
      relation: Float32Array.from(sure[1]!),
      name: Float32Array.from(pieces.flatMap(({ confidence }) => [...confidence.name])),
    },
  }
}
