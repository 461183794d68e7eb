// What is measured: each set with its files, its scorer, the measures that its floors pin, and the goals of the first version.
// "de-wikinews" → 150 German news articles, score-attribution, found F at least 40.

import type { GoldDocument } from './corpus.ts'

export type Scorer = 'score-facts' | 'score-attribution'

export interface BenchSet {
  readonly name: string
  /** Counted from the shared folder. */
  readonly files: readonly string[]
  /** Splits to score; null: all documents. */
  readonly splits: readonly string[] | null
  readonly keep: (document: GoldDocument) => boolean
  readonly scorer: Scorer
  /** In the order of the table; each has a floor. */
  readonly measures: readonly string[]
  /** F1 that is asked for, 0–100. */
  readonly goals: Readonly<Record<string, number>>
}

const facts = [
  'found',
  'speaker',
  'polarity',
  'anonymous',
  'quantity',
  'quantity+modifier',
  'quantity+by',
  'quantity+concept',
  'time',
  'time+value',
  'person',
  'organization',
  'place',
  'damage',
]
const speech = ['found', 'found+who', 'found+all', 'exact', 'token.source', 'token.cue', 'token.content', 'joint.content']
const every = (): boolean => true

export const sets: readonly BenchSet[] = [
  {
    name: 'articles',
    files: ['articles/s1.jsonl', 'articles/s4.jsonl'],
    splits: null,
    keep: every,
    scorer: 'score-facts',
    measures: facts,
    goals: { found: 60, speaker: 45, quantity: 85, 'quantity+modifier': 80, 'time+value': 70 },
  },
  {
    name: 'seed',
    files: ['articles/seed.jsonl'],
    splits: null,
    keep: every,
    scorer: 'score-facts',
    measures: facts,
    goals: { found: 65, speaker: 50 },
  },
  {
    name: 'de-wikinews',
    files: ['data/attribution/de-wikinews.jsonl.gz'],
    splits: ['dev'],
    keep: every,
    scorer: 'score-attribution',
    measures: speech,
    goals: { found: 40 },
  },
  {
    name: 'en-polnear',
    files: ['data/attribution/en-polnear.jsonl.gz'],
    splits: ['dev'],
    keep: every,
    scorer: 'score-attribution',
    measures: speech,
    goals: { found: 40 },
  },
  {
    name: 'en-gum',
    files: ['data/attribution/en-gum.jsonl.gz'],
    splits: ['dev', 'test'],
    keep: ({ genre }) => genre === 'news' || genre === 'interview',
    scorer: 'score-attribution',
    measures: speech,
    goals: {},
  },
]

/** The sets named in "a,b"; all of them without a list. Throws for a name that there is none of. */
export function chosen(list: string | undefined): readonly BenchSet[] {
  if (list === undefined) return sets
  return list.split(',').map(name => {
    const set = sets.find(set => set.name === name)
    if (!set) throw new Error(`There is no set "${name}". There are: ${sets.map(set => set.name).join(', ')}.`)
    return set
  })
}
