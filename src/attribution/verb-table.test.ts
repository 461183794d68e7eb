import { expect, test } from 'vitest'
import { verbTable } from './verb-table.ts'

const { verbs, forms } = verbTable(
  `
hum    | speech   | qb     | hums hummed
!un|hum | thought | o:at>of | hums
`,
  { conjugate: (stem, irregular) => [stem, ...(irregular ?? [])], joined: (particle, stem) => [`${particle}${stem}`] },
)

test('a verb has its kind, polarity and complements under each of its forms', () => {
  const [plain] = verbs.get('hummed')!
  expect(plain).toMatchObject({
    lemma: 'hum',
    kind: 'speech',
    polarity: 'affirmed',
    particle: null,
    prepositions: [],
    needs: null,
  })
  expect(plain!.takes).toEqual(new Set(['quote', 'bare']))
})

test('a separable verb stands split and joined, beside the plain one of the same form', () => {
  expect(verbs.get('hums')!.map(({ lemma, particle }) => [lemma, particle])).toEqual([
    ['hum', null],
    ['unhum', 'un'],
  ])
  expect(verbs.get('unhum')!).toMatchObject([{ particle: null, polarity: 'denied', prepositions: ['at'], needs: 'of' }])
})

test('all forms are known to the tagger', () => {
  expect(forms).toEqual(new Set(['hum', 'hums', 'hummed', 'unhum']))
})

const plain = { conjugate: (stem: string) => [stem], joined: () => [] }

test('a particle behind a blank always stands apart, one of several words is in lower case as the tokens are', () => {
  const table = verbTable('point out | speech | qc | -\nzu Wort|geben | speech | q | -', plain).verbs
  expect(table.get('point')).toMatchObject([{ lemma: 'point out', particle: 'out' }])
  expect(table.get('geben')).toMatchObject([{ lemma: 'zu Wort geben', particle: 'zu wort' }])
})

test('a kind or a letter that is none stops the build', () => {
  expect(() => verbTable('hum | song | q | -', plain)).toThrow('"song"')
  expect(() => verbTable('hum | speech | qx | -', plain)).toThrow('"x"')
})
