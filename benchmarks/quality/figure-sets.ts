// The sets of test cases for figures: what they hold, and what is asked. docs/quality.md says what is left out of them.

import type { FigureSet } from './sets.ts'

const ARCHIVE = 'data/times/specs.tar.xz'
const measures = ['DE', 'EN', 'all']

export const figureSets: readonly FigureSet[] = [
  {
    kind: 'figures',
    name: 'recognizers-numbers',
    archive: ARCHIVE,
    source: 'recognizers',
    parts: ['Number/*/NumberModel', 'Number/*/PercentModel'],
    measures,
    goals: { all: 92 },
  },
  {
    kind: 'figures',
    name: 'recognizers-units',
    archive: ARCHIVE,
    source: 'recognizers',
    parts: ['CurrencyModel', 'DimensionModel', 'TemperatureModel', 'AgeModel'].map(model => `NumberWithUnit/*/${model}`),
    measures,
    goals: { all: 92 },
  },
  {
    kind: 'figures',
    name: 'recognizers-ranges',
    archive: ARCHIVE,
    source: 'recognizers',
    parts: ['Number/*/NumberRangeModel'],
    measures,
    goals: {},
  },
  {
    kind: 'figures',
    name: 'duckling-figures',
    archive: ARCHIVE,
    source: 'duckling',
    parts: ['Numeral', 'AmountOfMoney', 'Distance'],
    measures,
    goals: { all: 92 },
  },
  {
    kind: 'figures',
    name: 'duckling-measures',
    archive: ARCHIVE,
    source: 'duckling',
    parts: ['Volume', 'Quantity', 'Temperature'],
    measures,
    goals: {},
  },
]
