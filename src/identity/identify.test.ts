import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, fold, sound } from './fold.ts'
import { identify, type Known } from './identify.ts'

let document = 0
const entity = (type: Known['type'], name: string, more: Partial<Known> = {}): Known => {
  return { document: document++, type, name, spellings: [name], roles: [], ...more }
}
const person = (name: string, more: Partial<Known> = {}) => entity('person', name, more)
const organization = (name: string, more: Partial<Known> = {}) => entity('organization', name, more)

/** Members of each identity by name. */
const groups = (entities: readonly Known[]) => identify(entities).map(({ members }) => members.map(i => entities[i]!.name))

test('marks and what stands for them fold alike', () => {
  for (const name of ['Jörg Möller', 'Joerg Moeller', 'JORG MOLLER']) expect(fold(name)).toBe('jorg moller')
  expect(fold('Łukasz Wójcik-Đorđević')).toBe('lukasz wojcikdordevic')
  expect(fold('Yıldız O’Hara')).toBe('yildiz ohara')
  expect(sound(fold('Serhij'))).toBe(sound(fold('Sergei')))
})

test('the distance is exact up to its limit', () => {
  expect(distance('weber', 'webber', 2)).toBe(1)
  expect(distance('abcdef', 'uvwxyz', 2)).toBe(3)
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distance(a, b, 3)).toBe(distance(b, a, 3))
      expect(distance(a, a, 3)).toBe(0)
    }),
  )
})

test('one person under several spellings, with all of them and the one with its marks as name', () => {
  const [one, ...others] = identify([
    person('Tomáš Hořejší', { spellings: ['Tomáš Hořejší', 'Hořejší'], roles: ['Bürgermeister'] }),
    person('Tomas Horejsi', { roles: ['mayor'] }),
    person('Tomas Horejsi'),
    person('Hořejší'),
  ])
  expect(others).toEqual([])
  expect(one).toMatchObject({ name: 'Tomáš Hořejší', roles: ['Bürgermeister', 'mayor'], members: [0, 1, 2, 3] })
  expect(one!.spellings).toEqual([
    { words: 'Tomáš Hořejší', documents: 1 },
    { words: 'Tomas Horejsi', documents: 2 },
    { words: 'Hořejší', documents: 2 },
  ])
})

test('another romanisation and a slip are the same person only with the same given name', () => {
  expect(groups([person('Wolodymyr Tkatschenko'), person('Volodymyr Tkachenko')])).toHaveLength(1)
  expect(groups([person('Sabine Hollerbach'), person('Sabine Hollerbauch')])).toHaveLength(1)
  expect(groups([person('Sabine Hollerbach'), person('Martin Hollerbauch')])).toHaveLength(2)
  expect(groups([person('Eva Maier'), person('Eva Meier')])).toHaveLength(2)
  expect(groups([person('Eva Maier', { roles: ['Stadträtin'] }), person('Eva Meier', { roles: ['Stadträtin'] })])).toHaveLength(1)
})

test('two people of one family name stay two, and a bare family name belongs to the only bearer or to nobody', () => {
  expect(groups([person('Anna Kruse'), person('Paul Kruse')])).toHaveLength(2)
  expect(groups([person('Anna Kruse'), person('Paul Kruse'), person('Kruse')])).toHaveLength(3)
  expect(
    groups([
      person('Anna Kruse', { roles: ['Sprecherin'] }),
      person('Paul Kruse'),
      person('Kruse', { roles: ['Polizeisprecherin'] }),
    ]),
  ).toEqual([['Anna Kruse', 'Kruse'], ['Paul Kruse']])
  expect(groups([person('A. Kruse'), person('Anna Kruse'), person('Paul Kruse')])).toEqual([
    ['A. Kruse', 'Anna Kruse'],
    ['Paul Kruse'],
  ])
})

test('names that stand side by side in one document are not taken for spellings of each other', () => {
  expect(groups([person('Sabine Hollerbach', { document: -1 }), person('Sabine Hollerbauch', { document: -1 })])).toHaveLength(2)
})

test('organisations by folded name, by a case ending, by a short form that the full name explains', () => {
  expect(groups([organization('Bund Grüner Gärtner'), organization('Bund Gruener Gaertner')])).toHaveLength(1)
  expect(groups([organization('Verband Hessischer Imker'), organization('Verbands Hessischer Imker')])).toHaveLength(1)
  const full = organization('Verband Hessischer Imker', { spellings: ['Verband Hessischer Imker', 'VHI'] })
  expect(groups([full, organization('VHI'), organization('VHE')])).toEqual([['Verband Hessischer Imker', 'VHI'], ['VHE']])
  expect(groups([organization('9. Panzerbataillon Nord'), organization('8. Panzerbataillon Nord')])).toHaveLength(2)
})

test('a place is no person, whatever their names', () => {
  expect(groups([person('Paris'), entity('place', 'Paris'), entity('place', 'PARIS')])).toEqual([['Paris'], ['Paris', 'PARIS']])
})

test('every entity belongs to exactly one identity, and the order of others does not matter to it', () => {
  const names = fc.array(fc.constantFrom('Ida Lorenz', 'Lorenz', 'I. Lorenz', 'Ivo Lorenz', 'Ida Lorentz', 'Kim', ''), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(names, list => {
      const found = identify(list.map((name, i) => person(name, { document: i })))
      expect(found.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(list.map((_, i) => i))
    }),
  )
})

test('ten thousand names are identified in a moment', () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    person(`Vorname${i % 50} Familie${String.fromCharCode(97 + (i % 26))}${i % 997}`),
  )
  const before = performance.now()
  identify(many)
  expect(performance.now() - before).toBeLessThan(4000)
})
