// A rule does what it says; a bad one is explained with its place and the word that was probably meant.

import { expect, test } from 'vitest'
import type { Told } from '../told.ts'
import type { Warning } from '../warning.ts'
import { watched } from './apply.ts'
import { describe } from './describe.ts'
import { rulesFrom } from './parse.ts'
import { EVERYTHING, type Rules } from './rules.ts'

const GOOD = `severities:
  circular: notice
rules:
  - name: Toll in Emden
    kinds: [newHighest, correction]
    concepts: [dead]
    places: [Emden]
    thresholds: { atLeast: 10, change: 20 % }
    severity: alert
  - name: Not the harbour gazette
    kinds: all
    outlets: [Hafenbote]
    mute: true
  - name: the rest
`

const rules = (text: string): Rules => rulesFrom(text, 'watch.yaml').rules!

test('a good file has no mistakes and says in words what it does', () => {
  const { rules: found, mistakes } = rulesFrom(GOOD, 'watch.yaml')
  expect(mistakes).toEqual([])
  expect(found!.rules.map(describe)).toEqual([
    'alert: newHighest, correction, about dead, at Emden, from 10 on, from a change of 20 % on',
    'not shown: every kind, in Hafenbote',
    'as urgent as usual: every kind',
  ])
})

test.each([
  ['rules:\n  - name: Toll\n    kind: all\n', 'watch.yaml:3:5', 'There is no "kind" here', 'kinds'],
  ['rules:\n  - name: Toll\n    kinds: [newHigest]\n', 'watch.yaml:3:13', '"newHigest" is none', 'newHighest'],
  ['rules:\n  - name: Toll\n    severity: alarm\n', 'watch.yaml:3:15', '"alarm" is none', 'alert'],
  ['rules:\n  - name: Toll\n    concepts: [dead, mising]\n', 'watch.yaml:3:22', '"mising" is no concept', 'missing'],
  ['rules:\n  - kinds: all\n', 'watch.yaml:2:5', '"name" is missing', 'name'],
  ['rules:\n  - name: Toll\n    thresholds: { atleast: 4 }\n', 'watch.yaml:3:19', 'There is no "atleast" here', 'atLeast'],
  ['rules:\n  - name: Toll\n    thresholds: { change: much }\n', 'watch.yaml:3:27', 'cannot be "much"', 'change'],
  ['rules:\n  - name: Toll\n    thresholds: { outlets: 1 }\n', 'watch.yaml:3:28', 'cannot be 1', 'from how many outlets on'],
  ['rule:\n  - name: Toll\n', 'watch.yaml:1:1', 'There is no "rule" here', 'rules'],
  ['severities:\n  circle: alert\nrules:\n  - name: Toll\n', 'watch.yaml:2', 'circle', 'circular'],
  ['rules:\n  - name: Toll\n   kinds: all\n', 'watch.yaml:3', 'no YAML', 'line'],
  ['', 'watch.yaml:1:1', '"rules" is missing', 'rules:'],
  ['rules: []\n', 'watch.yaml:1:8', '"rules" cannot be []', 'rules'],
  ['- a\n- b\n', 'watch.yaml:1:1', 'cannot be', 'rules'],
  ['rules:\n  - name: 7\n', 'watch.yaml:2:11', '"name" cannot be 7', 'name'],
  ['rules: all\n', 'watch.yaml:1:8', '"rules" cannot be "all"', 'rules'],
  ['rules: *y\n', 'watch.yaml:', 'no YAML', 'list'],
])('%j', (text, where, message, remedy) => {
  const { rules: found, mistakes } = rulesFrom(text, 'watch.yaml')
  expect(found).toBeNull()
  expect(
    mistakes.some(each => each.where!.startsWith(where) && each.message.includes(message) && each.remedy.includes(remedy)),
    JSON.stringify(mistakes.map(({ where, message, remedy }) => ({ where, message, remedy }))),
  ).toBe(true)
})

test('every mistake is told, in the order of the file', () => {
  const { mistakes } = rulesFrom('rules:\n  - name: A\n    kinds: [denail]\n  - nam: B\n    severity: 3\n', 'w.yaml')
  expect(mistakes.map(({ where }) => where)).toEqual(['w.yaml:3:13', 'w.yaml:4:5', 'w.yaml:4:5', 'w.yaml:5:15'])
})

const facts: Told = {
  ...{ kind: 'newHighest', concept: 'dead', counted: null, places: ['Emden'], names: ['Onno Saathoff', 'Saathoff'] },
  now: {
    speaker: 'Onno Saathoff',
    outlet: 'Nordpost',
    day: null,
    figure: { value: 14, modifier: 'exactly', unit: null },
    words: '14',
  },
  before: [
    {
      speaker: 'Feuerwehr',
      outlet: 'Hafenbote',
      day: null,
      figure: { value: 11, modifier: 'exactly', unit: null },
      words: 'elf',
    },
  ],
  ...{ by: null, outlets: null, title: null },
}
const warning = (given: Partial<Told> = {}): Warning => ({
  ...{ id: '0', kind: given.kind ?? 'newHighest', severity: 'notice', at: '2026-05-06T10:00:00.000Z', document: 'b', story: 'a' },
  ...{ subject: 'dead', claims: [], reason: {}, facts: { ...facts, ...given } },
})

test('the first rule that fits decides', () => {
  expect(watched([warning()], rules(GOOD))).toMatchObject([{ severity: 'alert', rule: 'Toll in Emden' }])
  expect(watched([warning({ places: ['Leer'] })], rules(GOOD))).toMatchObject([{ severity: 'notice', rule: 'the rest' }])
  const muted = { ...facts.now, outlet: 'Hafenbote' }
  expect(watched([warning({ kind: 'denial', now: muted })], rules(GOOD))).toEqual([])
})

test.each([
  ['thresholds: { atLeast: 15 }', 0],
  ['thresholds: { atLeast: 14 }', 1],
  ['thresholds: { change: 30 % }', 0],
  ['thresholds: { change: 27 }', 1],
  ['names: [saathoff]', 1],
  ['names: [Saat]', 0],
  ['places: [Emden]', 1],
  ['places: [Leer]', 0],
  ['outlets: [nordpost]', 1],
  ['concepts: [missing]', 0],
])('%s', (line, count) => {
  expect(watched([warning()], rules(`rules:\n  - name: R\n    ${line}\n`))).toHaveLength(count)
})

test('a report that spreads is told of once, from as many outlets on as the rule says', () => {
  const spread = [3, 5, 10].map(outlets => warning({ kind: 'circular', outlets }))
  expect(watched(spread, EVERYTHING).map(({ facts }) => facts.outlets)).toEqual([5])
  const three = rules('rules:\n  - name: R\n    thresholds: { outlets: 3 }\n')
  expect(watched(spread, three).map(({ facts }) => facts.outlets)).toEqual([3])
})
