import fc from 'fast-check'
import { expect, test } from 'vitest'
import de from '../languages/de/index.ts'
import en from '../languages/en/index.ts'
import { blocksOf } from './blocks.ts'
import { identify, type Known } from './identify.ts'
import { connected, keysOf, organizationReaders, soughtBy } from './keys.ts'

const organizations = new Map([de, en].map(({ code, organizations: words }) => [code, words!]))
const readers = organizationReaders(organizations)

const PEOPLE = [
  ...['Ida Lorenz', 'Lorenz', 'I. Lorenz', 'Ivo Lorenz', 'Ida Lorentz', 'Ida Maria Lorenz', 'Lorenz Ida', 'Kim', 'Kim Lorenz'],
  ...['Wolodymyr Tkatschenko', 'Volodymyr Tkachenko', 'Володимир Ткаченко', 'Ткаченко', 'Tkachenko', 'Volodymyr Tkachenka'],
  ...['Sabine Hollerbach', 'Sabine Hollerbauch', 'Sabine Holerbach', 'Hollerbach', ''],
]
const ORGANIZATIONS = [
  ...['Verband Hessischer Imker', 'Verbands Hessischer Imker', 'VHI', 'Verein Heller Inseln', 'UN-Sicherheitsrat'],
  ...['UN Security Council', 'Sicherheitsrat der Vereinten Nationen', 'Rotes Kreuz', 'Red Cross'],
]
const ROLES = ['Sprecherin', 'Polizeisprecherin', 'mayor', 'Stürmer']

const known = fc.record({
  document: fc.integer({ min: 0, max: 9 }),
  named: fc.oneof(
    fc.record({ type: fc.constant<Known['type']>('person'), name: fc.constantFrom(...PEOPLE) }),
    fc.record({ type: fc.constant<Known['type']>('organization'), name: fc.constantFrom(...ORGANIZATIONS) }),
    fc.record({ type: fc.constant<Known['type']>('place'), name: fc.constantFrom('Kiew', 'Kyiv', 'Lorenz') }),
  ),
  roles: fc.subarray(ROLES),
  short: fc.boolean(),
})
const entities = fc.array(known, { maxLength: 24 }).map(list =>
  list.map(({ document, named: { type, name }, roles, short }): Known => {
    const spellings = short && name.startsWith('Ver') ? [name, 'VHI'] : [name]
    const day = `20${10 + document}-03-14`
    return {
      document,
      type,
      name,
      language: document % 2 ? 'en' : 'de',
      roles: type === 'person' ? roles : [],
      spellings,
      day,
    }
  }),
)

/** Who is together with whom under which key; `places`: where each entity stood before. */
const partition = (list: readonly Known[], places = list.map((_, i) => i)) =>
  identify(list, { organizations })
    .map(({ key, members }) => `${key}: ${members.map(i => places[i]!).sort((a, b) => a - b)}`)
    .sort()

test('the same come together, under the same keys and for the same reasons, whatever the order of the entities', () => {
  const shuffled = entities.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length })),
  )
  const links = (list: readonly Known[]) =>
    new Set(identify(list, { organizations }).flatMap(({ links }) => links.map(link => JSON.stringify(link))))
  fc.assert(
    fc.property(shuffled, ([list, order]) => {
      const moved = order.map(i => list[i]!)
      expect(partition(moved, order)).toEqual(partition(list))
      expect(links(moved)).toEqual(links(list))
    }),
    { numRuns: 150 },
  )
})

test('a block is judged alone as it is judged among all others', () => {
  fc.assert(
    fc.property(entities, list => {
      const { standing, blocks } = blocksOf(list, { readers })
      const alone = blocks.flatMap(({ forms }) => {
        const places = forms.flatMap(form => standing[form]!.entities).sort((a, b) => a - b)
        return partition(
          places.map(i => list[i]!),
          places,
        )
      })
      expect(alone.sort()).toEqual(partition(list))
    }),
    { numRuns: 150 },
  )
})

test('no two identities have one key', () => {
  fc.assert(
    fc.property(entities, list => {
      const keys = identify(list, { organizations }).map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('blocks are what the keys alone say: a form looks under its keys, and those that it is connected with belong to its block', () => {
  fc.assert(
    fc.property(entities, list => {
      const { standing, blocks } = blocksOf(list, { readers })
      const blockOf = new Map(blocks.flatMap(({ forms }, block) => forms.map(form => [form, block] as const)))
      const filed = standing.map(({ form }) => new Set(keysOf(form, readers, form.shortForms)))
      for (const [a, { form }] of standing.entries()) {
        const sought = soughtBy(form, readers, form.shortForms)
        for (const [b, other] of standing.entries()) {
          const meet = sought.some(key => filed[b]!.has(key)) && connected(form, other.form)
          if (meet) expect(blockOf.get(a)).toBe(blockOf.get(b))
        }
      }
    }),
  )
})
