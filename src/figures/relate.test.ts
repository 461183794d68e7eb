import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyStated, stated } from '../../test/stated.ts'
import { REASONS, RELATIONS, type Reason, type Relation, relate } from './relate.ts'
import type { Stated } from './stated.ts'

const clinic = (value: number, more: Partial<Stated> = {}) => stated(value, { speaker: 'Klinik', document: 1, ...more })

test.for<[string, Stated, Stated, Relation, Reason]>([
  ['two voices of one day', stated(12), clinic(40), 'conflicts', 'sameDay'],
  ['the same number', stated(12), clinic(12), 'same', 'interval'],
  ['"more than 3,000" and "up to 12,000"', stated(3000, { high: null }), clinic(12000, { low: null }), 'compatible', 'interval'],
  ['"more than 3,000" and "at most 2,000"', stated(3000, { high: null }), clinic(2000, { low: null }), 'conflicts', 'sameDay'],
  ['"seven" after "at least four"', clinic(7), stated(4, { high: null }), 'refines', 'interval'],
  ['dead and casualties', stated(4, { concept: 'dead' }), clinic(9, { concept: 'casualties' }), 'otherScope', 'concept'],
  ['a level and a rise', stated(30), clinic(5, { change: 'increase' }), 'otherScope', 'stockAndFlow'],
  ['a part', stated(30), clinic(5, { isPart: true }), 'otherScope', 'part'],
  ['two towns', stated(30, { places: ['Kassel'] }), clinic(5, { places: ['Fulda'] }), 'otherScope', 'place'],
  ['one town in two languages', stated(30, { places: ['Kiew'] }), clinic(5, { places: ['Kyiv'] }), 'conflicts', 'sameDay'],
  ['two peoples', stated(30, { group: 'Frankreich' }), clinic(5, { group: 'Spanien' }), 'otherScope', 'group'],
  ['officers and demonstrators', stated(9, { kind: 'police' }), clinic(40, { kind: 'protesters' }), 'otherScope', 'group'],
  ['another day', stated(12), clinic(40, { date: '2025-07-03' }), 'otherScope', 'otherDay'],
  [
    'another day, set against each other',
    stated(12),
    clinic(40, { date: '2025-07-03', document: 0, start: 90 }),
    'conflicts',
    'sideBySide',
  ],
  ['the article’s own number', stated(12), clinic(40, { speaker: null }), 'otherScope', 'ownVoice'],
  [
    'the article’s own number, which leans on another',
    stated(12, { counted: 'people' }),
    stated(40, { speaker: null, start: 90 }),
    'conflicts',
    'sameDay',
  ],
  [
    'two articles on one place',
    stated(12, { concept: 'dead', places: ['Kassel'] }),
    clinic(40, { concept: 'dead', speaker: null, places: ['Kassel'] }),
    'conflicts',
    'sameDay',
  ],
  ['one year', stated(12, { isDay: false }), clinic(40, { isDay: false }), 'otherScope', 'otherDay'],
  ['80 and 23,000', stated(80), clinic(23_000), 'otherScope', 'size'],
  ['far apart in one article', stated(12), clinic(40, { document: 0, start: 5000 }), 'otherScope', 'far'],
  ['a month before', stated(12), clinic(40, { date: '2025-06-02', document: 0, start: 90 }), 'otherScope', 'otherDay'],
  ['a vague number', stated(12), clinic(40, { vague: true }), 'compatible', 'vague'],
  ['a denied number', stated(12), clinic(40, { isAffirmed: false }), 'compatible', 'notAffirmed'],
  ['an older one that its voice has replaced', stated(12), clinic(40, { isReplaced: true }), 'otherScope', 'recalled'],
  ['two ages', stated(12, { concept: 'age' }), clinic(40, { concept: 'age' }), 'otherScope', 'thing'],
  ['the speaker later', stated(14, { document: 1, date: '2025-07-03' }), stated(12), 'supersedes', 'laterOfSameSpeaker'],
  ['the speaker earlier', stated(12), stated(14, { document: 1, date: '2025-07-03' }), 'superseded', 'laterOfSameSpeaker'],
  ['one voice in one article', stated(12), stated(14, { start: 30 }), 'otherScope', 'oneArticle'],
  ['"from twelve to 14"', stated(14, { start: 30 }), stated(12, { isRecalled: true }), 'supersedes', 'laterOfSameSpeaker'],
])('%s', ([, a, b, relation, reason]) => expect(relate(a, b)).toEqual({ relation, reason }))

test('states that differ only in wording do not tell figures apart; trained and moved do', () => {
  const soldiers = (value: number, state: string, more: Partial<Stated> = {}) =>
    stated(value, { concept: 'soldiers', state, ...more })
  const other = { speaker: 'Kiew', document: 1 }
  expect(relate(soldiers(3000, 'verlegt'), soldiers(12000, 'ausgebildet', other)).reason).toBe('state')
  expect(relate(soldiers(3000, 'trained'), soldiers(12000, 'ausgebildet', other)).relation).toBe('conflicts')
  expect(
    relate(stated(4, { concept: 'dead', state: 'died' }), stated(9, { concept: 'dead', state: 'killed', ...other })),
  ).toEqual({
    relation: 'conflicts',
    reason: 'sameDay',
  })
})

const TURNED: Readonly<Record<Relation, Relation>> = {
  ...{ same: 'same', refines: 'coarser', coarser: 'refines', compatible: 'compatible' },
  ...{ otherScope: 'otherScope', conflicts: 'conflicts', supersedes: 'superseded', superseded: 'supersedes' },
}

test('exactly one relation, and the same read from the other side', () => {
  fc.assert(
    fc.property(anyStated, anyStated, (a, b) => {
      const [there, back] = [relate(a, b), relate(b, a)]
      expect(back).toEqual({ relation: TURNED[there.relation], reason: there.reason })
      expect(RELATIONS).toHaveProperty(there.relation)
      expect(REASONS).toHaveProperty(there.reason)
    }),
    { numRuns: 2000 },
  )
})

test('a figure stands to itself as the same, or as one of many things', () => {
  fc.assert(
    fc.property(anyStated, a => {
      expect(['same', 'otherScope']).toContain(relate(a, a).relation)
    }),
  )
})

test('the page about figures has every relation and reason with its sentence', () => {
  const page = readFileSync(new URL('../../docs/figures.md', import.meta.url), 'utf8')
  for (const [key, sentence] of Object.entries({ ...RELATIONS, ...REASONS }))
    expect(page).toContain(`| \`${key}\` | ${sentence} |`)
})
