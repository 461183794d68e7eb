import { describe, expect, it } from 'vitest'
import { type FeatureTables, featureReader, SLOTS } from './features.ts'

const WORDS = ['', 'Beamter', 'beraten', 'die', 'Rat']

function tables(changes: Partial<FeatureTables> = {}): FeatureTables {
  return {
    rows: new Map(WORDS.map((word, row): [string, number] => [word, row]).slice(1)),
    clusters: Uint16Array.from([0, 0b0110, 0b1011, 0b0001, 0b0110]),
    lexicon: () => null,
    gazetteer: () => null,
    buckets: 2 ** 15,
    ...changes,
  }
}

describe('the rows of words', () => {
  it.each([
    ['Beamter', 1],
    ['Präsidentenbeamter', 1], // the head of a compound
    ['Die', 3], // at the beginning of a sentence
    ['Stadtrat', 0], // three letters are no head
    ['Xyliq', 0],
  ])('%s', (form, row) => {
    expect([...featureReader(tables())([form]).rows]).toEqual([row])
  })
})

describe('the hashed features', () => {
  it('are a fixed number a word, all within the buckets', () => {
    const { rows, slots } = featureReader(tables())(['Die', 'Räte', 'beraten', '.'])
    expect(rows).toHaveLength(4)
    expect(slots).toHaveLength(4 * SLOTS)
    expect(slots.every(slot => slot >= 0 && slot < 2 ** 15)).toBe(true)
  })

  it('differ in the place alone where the form is the same', () => {
    const { slots } = featureReader(tables())(['Räte', 'beraten', 'Räte'])
    const [first, third] = [slots.slice(0, SLOTS), slots.slice(2 * SLOTS)]
    expect(first[0]).not.toBe(third[0])
    expect(first.slice(1)).toEqual(third.slice(1))
  })

  it('change with what the lists say', () => {
    const known = featureReader(tables({ lexicon: () => 'NOUN', gazetteer: () => 'place' }))(['Ulm']).slots
    const unknown = featureReader(tables())(['Ulm']).slots
    expect([...known].filter((slot, i) => slot !== unknown[i])).toHaveLength(3)
  })

  it('stay the same, for the weights were trained on them', () => {
    const { slots } = featureReader(tables())(['Beamter', 'in', 'G20'])
    expect([...slots]).toMatchInlineSnapshot(`
      [
        4437,
        11411,
        9107,
        12749,
        7705,
        5986,
        1513,
        32494,
        2004,
        19006,
        25046,
        30546,
        29043,
        29120,
        5548,
        23551,
        26603,
        22571,
        19426,
        13330,
        3215,
        28082,
        21162,
        21707,
        5566,
        24545,
        23678,
        29615,
        28732,
        11425,
        30546,
        29043,
        29120,
        21687,
        24105,
        32652,
        25141,
        25859,
        14639,
        24903,
        8560,
        25904,
        21707,
        31108,
        15512,
        23678,
        29615,
        28732,
        14,
        30546,
        29043,
        29120,
        21696,
        24105,
        32652,
        25141,
        25859,
      ]
    `)
  })

  it('tell a headline in capitals from an abbreviation', () => {
    const reader = featureReader(tables())
    const shouted = reader(['RAT', 'BERÄT', 'IN', 'ULM']).slots[0]
    const ordinary = reader(['RAT', 'berät', 'in', 'Ulm']).slots[0]
    expect(shouted).not.toBe(ordinary)
  })
})
