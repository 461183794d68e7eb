// What is measured: each set with its data, its measures, which its floors pin, and the goals that were set for it.
// "de-wikinews" → 150 German news articles, score-attribution, found F at least 40.

import type { GoldDocument } from './corpus.ts'
import { damageSets } from './damage-sets.ts'
import { figureSets } from './figure-sets.ts'
import type { nameCorpora } from './name-corpora.ts'
import type { namePairs } from './name-pairs.ts'
import type { reprintCorpora } from './reprint-corpora.ts'
import { syntaxSets } from './syntax-sets.ts'
import type { timeCases } from './time-cases.ts'
import { timeSets } from './time-sets.ts'
import { timeSpecSets } from './time-spec-sets.ts'

export type Scorer = 'score-facts' | 'score-attribution'

interface Measures {
  readonly name: string
  /** In the order of the table; each has a floor. */
  readonly measures: readonly string[]
  /** F1 that is asked for, 0–100. */
  readonly goals: Readonly<Record<string, number>>
}

/** Whole documents, read as a user would. */
export interface ReadingSet extends Measures {
  readonly kind: 'readings'
  /** Counted from the shared folder. */
  readonly files: readonly string[]
  /** Splits to score; null: all documents. */
  readonly splits: readonly string[] | null
  readonly keep: (document: GoldDocument) => boolean
  readonly scorer: Scorer
}

interface Archived extends Measures {
  readonly language: string
  /** Counted from the shared folder: .tar.xz. */
  readonly archive: string
}

/** Treebanks, their words given. */
export interface TreeSet extends Archived {
  readonly kind: 'trees'
  /** Files of CoNLL-U in the archive; "*" stands for anything. */
  readonly members: readonly string[]
  /** Every n-th sentence. */
  readonly oneIn: number
  /** What is gold: everything in universal terms, or the tags alone, in those of the STTS. */
  readonly tags: 'universal' | 'stts'
  /** Its first group is the genre in a sentence's id; null: there is one only. */
  readonly genre: RegExp | null
}

/** Treebanks as raw text, to be cut into sentences and words. */
export interface SegmentSet extends Archived {
  readonly kind: 'segments'
  readonly members: readonly string[]
}

/** Texts with names. */
export interface NameSet extends Archived {
  readonly kind: 'names'
  readonly member: string
  readonly format: keyof typeof nameCorpora
  /** PER, LOC, ORG, OTH: those that the corpus has. */
  readonly types: readonly string[]
  /** Every n-th document. */
  readonly oneIn: number
}

/** News with TIMEX3 annotations. */
export interface TimeSet extends Archived {
  readonly kind: 'times'
  /** Files of TimeML in the archive; "*" stands for anything. */
  readonly member: string
}

/** Cases of times, each a text of its own. */
export interface TimeSpecSet extends Archived {
  readonly kind: 'time-specs'
  readonly member: string
  readonly format: keyof typeof timeCases
}

/** Test cases for figures that other projects wrote. */
export interface FigureSet extends Measures {
  readonly kind: 'figures'
  /** Counted from the shared folder: .tar.xz. */
  readonly archive: string
  readonly source: 'recognizers' | 'duckling'
  /** Files of the one ("*" for the language), dimensions of the other. */
  readonly parts: readonly string[]
}

/** Pairs of names that are one, to be linked, and as many that are two, not to be. */
export interface PairSet extends Measures {
  readonly kind: 'pairs'
  /** Counted from the shared folder: .tar.xz. */
  readonly archive: string
  readonly member: string
  readonly format: keyof typeof namePairs
}

/** Stories of several articles, through the ledger. */
export interface StorySet extends Measures {
  readonly kind: 'stories'
  readonly stories: readonly string[]
}

/** News articles of which others have mined the pairs that share words. */
export interface ReprintSet extends Measures {
  readonly kind: 'reprints'
  /** Counted from the shared folder: .tar.xz. */
  readonly archive: string
  readonly format: keyof typeof reprintCorpora
}

/** Articles with the event that each is about, to be gathered in stories. */
export interface GroupSet extends Measures {
  readonly kind: 'groups'
}

/** Clean texts that get damage while they are measured. */
export interface DamageSet extends Measures {
  readonly kind: 'damage'
  readonly language: string
  /** Counted from the shared folder. */
  readonly files: readonly string[]
  readonly keep: (document: GoldDocument) => boolean
}

/** Surveys of what people take words of probability to mean. */
export interface CertaintySet extends Measures {
  readonly kind: 'certainty'
  /** Counted from the shared folder: .tar.xz. */
  readonly archive: string
  /** Articles whose attributions say how certain they are. */
  readonly articles: readonly ReadingSet[]
}

/** Web pages with segments that are their text, and that are not. */
export interface PageSet extends Measures {
  readonly kind: 'pages'
}

export type BenchSet =
  | PageSet
  | CertaintySet
  | DamageSet
  | ReadingSet
  | TreeSet
  | SegmentSet
  | NameSet
  | TimeSet
  | TimeSpecSet
  | FigureSet
  | PairSet
  | ReprintSet
  | StorySet
  | GroupSet

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

const readingSets: readonly ReadingSet[] = [
  {
    kind: 'readings',
    name: 'articles',
    files: ['articles/s1.jsonl', 'articles/s4.jsonl'],
    splits: null,
    keep: every,
    scorer: 'score-facts',
    measures: facts,
    goals: {
      ...{
        found: 86,
        speaker: 80,
        polarity: 92,
        quantity: 96,
        'quantity+modifier': 94,
        'quantity+by': 84,
        'quantity+concept': 90,
      },
      ...{ time: 95, 'time+value': 92 },
    },
  },
  {
    kind: 'readings',
    name: 'seed',
    files: ['articles/seed.jsonl'],
    splits: null,
    keep: every,
    scorer: 'score-facts',
    measures: facts,
    goals: { found: 88, speaker: 80, quantity: 95, 'quantity+modifier': 95, 'quantity+by': 85, damage: 100 },
  },
  {
    kind: 'readings',
    name: 'de-wikinews',
    files: ['data/attribution/de-wikinews.jsonl.gz'],
    splits: ['dev'],
    keep: every,
    scorer: 'score-attribution',
    measures: speech,
    goals: { found: 40 },
  },
  {
    kind: 'readings',
    name: 'en-polnear',
    files: ['data/attribution/en-polnear.jsonl.gz'],
    splits: ['dev'],
    keep: every,
    scorer: 'score-attribution',
    measures: speech,
    goals: { found: 40 },
  },
  {
    kind: 'readings',
    name: 'en-gum',
    files: ['data/attribution/en-gum.jsonl.gz'],
    splits: ['dev', 'test'],
    keep: ({ genre }) => genre === 'news' || genre === 'interview',
    scorer: 'score-attribution',
    measures: speech,
    goals: {},
  },
]

const storySets: readonly StorySet[] = [
  {
    kind: 'stories',
    name: 'stories',
    stories: ['s1', 's4'],
    measures: ['reports', 'linked', 'entries', 'conflicts', 'judged', 'scopes', 'warnings', 'expected'],
    goals: { reports: 100, linked: 90, entries: 80, conflicts: 80, judged: 80, warnings: 75 },
  },
]

const groupSets: readonly GroupSet[] = [
  { kind: 'groups', name: 'story-groups', measures: ['events', 'mixed'], goals: { mixed: 100 } },
]

const names = 'data/names/places-and-transliteration.tar.xz'
const pairSets: readonly PairSet[] = [
  {
    kind: 'pairs',
    name: 'exonyms',
    archive: names,
    member: '*ne_10m_populated_places.json',
    format: 'naturalEarth',
    measures: ['linked'],
    goals: { linked: 90 },
  },
  {
    kind: 'pairs',
    name: 'romanised',
    archive: names,
    member: '*wd_russian_64',
    format: 'transliterations',
    measures: ['linked'],
    goals: { linked: 75 },
  },
]

const news = 'data/reprints/news.tar.xz'
const reprintGoals = {
  measures: ['one origin', 'one report', 'joins'],
  goals: { 'one origin': 95, 'one report': 95, joins: 99 },
}
const reprintSets: readonly ReprintSet[] = [
  { kind: 'reprints', name: 'reprints-de', archive: news, format: 'insm', ...reprintGoals },
  { kind: 'reprints', name: 'reprints-en', archive: news, format: 'giveme5w1h', ...reprintGoals },
]

const certaintySets: readonly CertaintySet[] = [
  {
    kind: 'certainty',
    name: 'probability-words',
    archive: 'data/certainty/words-of-probability.tar.xz',
    articles: readingSets.filter(({ scorer }) => scorer === 'score-facts'),
    measures: ['CAPphrase', 'Mauboussin', 'zonination', 'all', 'attributed'],
    goals: {},
  },
]

const pageSets: readonly PageSet[] = [
  {
    kind: 'pages',
    name: 'pages',
    measures: ['text', 'text German', 'published'],
    goals: { text: 92.5, 'text German': 92.5, published: 90 },
  },
]

export const sets: readonly BenchSet[] = [
  ...readingSets,
  ...damageSets,
  ...storySets,
  ...groupSets,
  ...pairSets,
  ...reprintSets,
  ...syntaxSets,
  ...timeSets,
  ...timeSpecSets,
  ...figureSets,
  ...certaintySets,
  ...pageSets,
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
