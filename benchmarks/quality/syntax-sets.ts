// The sets of sentences, words, trees and names, all from the shared folder's archives.
// None of them is in the weights, but for de-germeval: docs/quality.md says what each is worth.

import type { NameSet, SegmentSet, TreeSet } from './sets.ts'

const GERMAN = 'data/syntax/de.tar.xz'
const ENGLISH = 'data/syntax/en.tar.xz'
const NAMES = 'data/names/ner.tar.xz'
const EWT_DEV = 'ud/English-EWT/en_ewt-ud-dev.conllu'

const trees = ['UPOS', 'lemma', 'features', 'UAS', 'LAS']
const types = ['PER', 'LOC', 'ORG']
const named = [...types, 'all', 'overlap']

const segmentSets: readonly SegmentSet[] = [
  {
    kind: 'segments',
    name: 'en-ewt-raw',
    language: 'en',
    archive: ENGLISH,
    members: [EWT_DEV],
    measures: ['sentences', 'words'],
    goals: { sentences: 85, words: 98.5 },
  },
  {
    kind: 'segments',
    name: 'de-ud-raw',
    language: 'de',
    archive: GERMAN,
    members: ['ud/German-GSD/de_gsd-ud-dev.conllu', 'ud/German-PUD/de_pud-ud-test.conllu'],
    measures: ['sentences', 'words'],
    goals: {},
  },
]

const treeSets: readonly TreeSet[] = [
  {
    kind: 'trees',
    name: 'en-ewt',
    language: 'en',
    archive: ENGLISH,
    members: [EWT_DEV],
    oneIn: 1,
    tags: 'universal',
    genre: /^([a-z]+)-/u,
    measures: trees,
    goals: { UPOS: 96, lemma: 97, UAS: 86, LAS: 83 },
  },
  {
    kind: 'trees',
    name: 'en-gum-trees',
    language: 'en',
    archive: ENGLISH,
    members: ['ud/English-GUM/en_gum-ud-dev.conllu'],
    oneIn: 1,
    tags: 'universal',
    genre: /^GUM_([a-z]+)_/u,
    measures: trees,
    goals: {},
  },
  {
    kind: 'trees',
    name: 'de-lit',
    language: 'de',
    archive: GERMAN,
    members: ['ud/German-LIT/de_lit-ud-test.conllu'],
    oneIn: 2,
    tags: 'universal',
    genre: null,
    measures: ['UPOS', 'lemma', 'UAS', 'LAS'],
    goals: {},
  },
  {
    kind: 'trees',
    name: 'de-pcc',
    language: 'de',
    archive: GERMAN,
    members: ['pcc_disrpt/*.conllu'],
    oneIn: 1,
    tags: 'stts',
    genre: null,
    measures: ['UPOS', 'Mood=Sub (auto)'],
    goals: {},
  },
]

const nameSets: readonly NameSet[] = [
  {
    kind: 'names',
    name: 'de-germeval',
    language: 'de',
    archive: NAMES,
    member: 'ner/germeval14/NER-de-dev.tsv',
    format: 'germEval',
    types: [...types, 'OTH'],
    oneIn: 1,
    measures: [...types, 'OTH', 'all', 'overlap'],
    goals: {},
  },
  {
    kind: 'names',
    name: 'de-hipe',
    language: 'de',
    archive: NAMES,
    member: 'ner/hipe2022/HIPE-2022-v2.1-hipe2020-train-de.tsv',
    format: 'hipe',
    types,
    oneIn: 4,
    measures: named,
    goals: {},
  },
  {
    kind: 'names',
    name: 'de-wikiann',
    language: 'de',
    archive: NAMES,
    member: 'ner/wikiann/de-dev',
    format: 'wikiAnn',
    types,
    oneIn: 8,
    measures: named,
    goals: {},
  },
  {
    kind: 'names',
    name: 'en-uner',
    language: 'en',
    archive: NAMES,
    member: 'ner/uner/en_ewt-dev.iob2',
    format: 'uner',
    types,
    oneIn: 1,
    measures: named,
    goals: { all: 74 },
  },
  {
    kind: 'names',
    name: 'en-wikiann',
    language: 'en',
    archive: NAMES,
    member: 'ner/wikiann/en-dev',
    format: 'wikiAnn',
    types,
    oneIn: 8,
    measures: named,
    goals: {},
  },
]

export const syntaxSets: readonly (SegmentSet | TreeSet | NameSet)[] = [...segmentSets, ...treeSets, ...nameSets]
