// How labels of the words' model and rules vote: what a label adds, what it takes away, and where rules stand firm.

import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import type { NameLabel } from '../types.ts'
import { nameFinder } from './names.ts'

interface Given {
  readonly why: string
  readonly language: 'de' | 'en'
  readonly text: string
  /** Word to its label and confidence; all others are O at 0.99. */
  readonly labels: Readonly<Record<string, readonly [string, number]>>
  readonly expect: readonly string[]
}

const table: readonly Given[] = [
  {
    why: 'a sure label adds what no rule knows',
    language: 'de',
    text: 'Mit Quendrow sprach niemand.',
    labels: { Quendrow: ['B-PER', 0.9] },
    expect: ['person Quendrow'],
  },
  {
    why: 'a label below the threshold adds nothing to a word that the language has',
    language: 'de',
    text: 'Die Reederei schwieg.',
    labels: { Reederei: ['B-ORG', 0.25] },
    expect: [],
  },
  {
    why: 'a likely label and a word that no list explains add a name',
    language: 'de',
    text: 'Danach kam Quendrow.',
    labels: { Quendrow: ['B-PER', 0.5] },
    expect: ['person Quendrow'],
  },
  {
    why: 'a town within a club is part of it',
    language: 'de',
    text: 'Gestern gewann Borussia Dortmund hoch.',
    labels: { Borussia: ['B-ORG', 0.95], Dortmund: ['I-ORG', 0.95] },
    expect: ['organization Borussia Dortmund'],
  },
  {
    why: 'a longer label lengthens a person',
    language: 'de',
    text: 'Ole Anna Quendrow lachte.',
    labels: { Ole: ['B-PER', 0.95], Anna: ['I-PER', 0.95], Quendrow: ['I-PER', 0.95] },
    expect: ['person Ole Anna Quendrow'],
  },
  {
    why: 'a sure label makes a person of a town',
    language: 'de',
    text: 'Danach lachte Paris.',
    labels: { Paris: ['B-PER', 0.97] },
    expect: ['person Paris'],
  },
  {
    why: 'a list stands against a label that is less than sure',
    language: 'de',
    text: 'Danach schwieg Linz.',
    labels: { Linz: ['B-PER', 0.4] },
    expect: ['place Linz'],
  },
  {
    why: 'a role is evidence: "no name" is not believed',
    language: 'de',
    text: 'Da kam Minister Quendrow.',
    labels: {},
    expect: ['person Quendrow'],
  },
  {
    why: 'what goes by its look is denied',
    language: 'en',
    text: 'They left the Gizmotron behind.',
    labels: {},
    expect: [],
  },
  {
    why: 'works and events are other names',
    language: 'en',
    text: 'They saw Harbour Nights again.',
    labels: { Harbour: ['B-OTH', 0.9], Nights: ['I-OTH', 0.9] },
    expect: ['other Harbour Nights'],
  },
  {
    why: 'titles and roles stay outside',
    language: 'en',
    text: 'Then Ms Quendrow laughed.',
    labels: { Ms: ['B-PER', 0.9], Quendrow: ['I-PER', 0.9] },
    expect: ['person Quendrow'],
  },
  {
    why: 'peoples are no matter of these labels',
    language: 'de',
    text: 'Zwei Slowaken kamen.',
    labels: {},
    expect: ['group Slowake'],
  },
]

test.for(table)('$language: $why', async ({ language, text, labels, expect: wanted }) => {
  const pack = await loadPack(language)
  const analysis = analyser(pack.syntax)(segment(text, pack.segment))
  const none: NameLabel = { label: 'O', confidence: 0.99 }
  const given = analysis.tokens.map(({ text }) => {
    const [label, confidence] = labels[text] ?? [none.label, none.confidence]
    return { label, confidence }
  })
  const names = nameFinder(pack.names)({ ...analysis, labels: given }, { dateline: null })
  expect(names.map(({ type, name }) => `${type} ${name}`)).toEqual(wanted)
})
