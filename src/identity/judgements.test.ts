import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formKey, formOf } from './form.ts'
import { identify, type Known } from './identify.ts'
import { type IdentityJudgement, judgedOf, ownOf, type Reference } from './judgements.ts'

const person = (name: string, document: number, more: Partial<Known> = {}): Known => {
  return { document, id: `d${document}`, language: null, type: 'person', name, spellings: [name], roles: [], ...more }
}
const named = (name: string, document: number | null = null, type: Reference['type'] = 'person'): Reference => {
  return { type, names: [name], document: document === null ? null : `d${document}` }
}
let id = 0
const judgement = (verdict: IdentityJudgement['verdict'], a: Reference, b: Reference): IdentityJudgement => {
  return { id: ++id, verdict, a, b }
}
const groups = (entities: readonly Known[], ...judgements: readonly IdentityJudgement[]) =>
  identify(entities, { judgements }).map(({ members }) => members.map(i => entities[i]!.name).join(', '))

test('the user joins what the program keeps apart, and parts what it joins', () => {
  const two = [person('Ida Lorenz', 1), person('Ida Brandt', 2), person('Lorenz', 3)]
  expect(groups(two, judgement('same', named('Ida Lorenz'), named('Ida Brandt')))).toEqual(['Ida Lorenz, Ida Brandt, Lorenz'])
  const one = [person('Sabine Hollerbach', 1), person('Sabine Hollerbauch', 2), person('Sabine Höllerbach', 3)]
  expect(groups(one)).toHaveLength(1)
  expect(groups(one, judgement('different', named('Sabine Hollerbach'), named('Sabine Hollerbauch')))).toEqual([
    'Sabine Hollerbach, Sabine Höllerbach',
    'Sabine Hollerbauch',
  ])
})

test('the user joins even two that one text names side by side, and two of two types', () => {
  const both = [person('Anna Kruse', 1), person('Anna Krusse-Lind', 1)]
  expect(groups(both, judgement('same', named('Anna Kruse'), named('Anna Krusse-Lind')))).toHaveLength(1)
  const azov = [person('Asow', 1), { ...person('Asow-Regiment', 2), type: 'organization' as const }]
  expect(groups(azov, judgement('same', named('Asow'), named('Asow-Regiment', null, 'organization')))).toHaveLength(1)
})

test('a family name that the user gives to somebody is that one, and the others of that name stay who they are', () => {
  const people = [person('Anna Kruse', 1), person('Paul Kruse', 2), person('Kruse', 3), person('Kruse', 4)]
  expect(groups(people)).toHaveLength(4)
  expect(groups(people, judgement('same', named('Kruse'), named('Paul Kruse')))).toEqual([
    'Anna Kruse',
    'Paul Kruse, Kruse, Kruse',
  ])
  const only = [person('Anna Kruse', 1), person('Kruse', 3), person('Pål Kruse-Berg', 4)]
  expect(groups(only, judgement('same', named('Kruse'), named('Pål Kruse-Berg')))).toEqual([
    'Anna Kruse',
    'Kruse, Pål Kruse-Berg',
  ])
})

test('one document is judged alone: the same name there is somebody else', () => {
  const people = [
    person('Anna Kruse', 1),
    person('Anna Kruse', 2),
    person('Paul Kruse', 3),
    person('Kruse', 4),
    person('Kruse', 5),
  ]
  expect(groups(people, judgement('different', named('Anna Kruse', 2), named('Anna Kruse')))[1]).toBe('Anna Kruse')
  expect(groups(people, judgement('same', named('Kruse', 4), named('Paul Kruse')))).toEqual([
    'Anna Kruse, Anna Kruse',
    'Paul Kruse, Kruse',
    'Kruse',
  ])
  expect(groups(people, judgement('same', named('Anna Kruse', 2), named('Paul Kruse')))).toEqual([
    'Anna Kruse',
    'Anna Kruse, Paul Kruse',
    'Kruse',
    'Kruse',
  ])
})

test('a later word goes before an earlier one, also where the two meet only by way of a third', () => {
  const people = ['Ada Moor', 'Bea Holt', 'Cleo Rand'].map((name, i) => person(name, i))
  const [a, b, c] = [named('Ada Moor'), named('Bea Holt'), named('Cleo Rand')]
  expect(groups(people, judgement('same', a, b), judgement('different', a, b))).toHaveLength(3)
  expect(groups(people, judgement('different', a, b), judgement('same', a, b))).toHaveLength(2)
  const [ab, bc, ac] = [judgement('same', a, b), judgement('same', b, c), judgement('different', a, c)]
  expect(groups(people, ab, bc, ac)).toEqual(['Ada Moor', 'Bea Holt, Cleo Rand'])
  const forms = people.map(entity => formOf(entity))
  expect([...judgedOf(forms, [ab, bc, ac]).states.values()]).toEqual(['holds', 'holds', 'overruled'])
  expect(judgedOf(forms, [judgement('same', a, named('Nobody'))]).states.get(id)).toBe('dormant')
})

test('an entity of one document is found again when another engine reads more of its name, or less', () => {
  const judgements = [judgement('same', named('Anna Kruse', 4), named('Paul Kruse'))]
  const there = (name: string, ...spellings: string[]) => ({ type: 'person' as const, name, spellings: [name, ...spellings] })
  expect(ownOf('d4', [there('Berg'), there('Anna Kruse')], judgements)).toEqual(['', 'd4:anna kruse'])
  expect(ownOf('d4', [there('Anna Maria Kruse', 'Anna Kruse'), there('Kruse')], judgements)[0]).not.toBe('')
  expect(ownOf('d5', [there('Anna Kruse')], judgements)).toEqual([''])
})

const NAMES = ['Ida Lorenz', 'Lorenz', 'I. Lorenz', 'Ivo Lorenz', 'Sabine Hollerbach', 'Sabine Hollerbauch', 'Hollerbach']
const reference = fc
  .record({ name: fc.constantFrom(...NAMES), document: fc.option(fc.integer({ min: 0, max: 4 })) })
  .map(({ name, document }) => named(name, document))
const judged = fc.array(
  fc.record({ verdict: fc.constantFrom<IdentityJudgement['verdict']>('same', 'different'), a: reference, b: reference }),
  { maxLength: 5 },
)
const people = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 4 })), { maxLength: 14 })

test('every standing judgement is kept, whatever the order of the entities', () => {
  const cases = fc
    .tuple(people, judged)
    .chain(([list, judgements]) =>
      fc.tuple(
        fc.constant(list.map(([name, document]) => person(name, document))),
        fc.constant(judgements.map((one, i): IdentityJudgement => ({ id: i + 1, ...one }))),
        fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length }),
      ),
    )
  fc.assert(
    fc.property(cases, ([list, judgements, order]) => {
      const found = identify(list, { judgements })
      const moved = identify(
        order.map(i => list[i]!),
        { judgements },
      )
      const text = (identities: typeof found, place: (i: number) => number) =>
        identities.map(({ key, members }) => `${key} ${members.map(place).sort((a, b) => a - b)}`).sort()
      expect(text(moved, i => order[i]!)).toEqual(text(found, i => i))

      const identityOf = new Map(found.flatMap(({ members, key }) => members.map(member => [member, key] as const)))
      const own = list.map(
        entity =>
          ownOf(
            entity.id!,
            list.filter(other => other.id === entity.id),
            judgements,
          )[list.filter(other => other.id === entity.id).indexOf(entity)]!,
      )
      // Two entities of one form are one to a judgement.
      const firsts = [...new Map(list.map((entity, i) => [formKey(formOf(entity, own[i])), i])).values()]
      const forms = firsts.map(i => formOf(list[i]!, own[i]))
      const { same, different } = judgedOf(forms, judgements)
      for (const [a, b] of same) expect(identityOf.get(firsts[a]!)).toBe(identityOf.get(firsts[b]!))
      for (const [a, b] of different) expect(identityOf.get(firsts[a]!)).not.toBe(identityOf.get(firsts[b]!))
    }),
    { numRuns: 400 },
  )
})
