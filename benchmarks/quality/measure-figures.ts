// Test cases for figures that other projects wrote, read by the whole program. A case is right when exactly the wanted figures
// are found, with the right value and unit, and none besides. What no newspaper prints is left out, and counted by its form.
//   measureFigures(set, …) → scores: { DE: { f: 93.1, … }, EN: …, all: … }

import { read } from '../../src/index.ts'
import type { Quantity } from '../../src/types.ts'
import { fingerprint } from './corpus.ts'
import { accuracyOf } from './counts.ts'
import { ducklingCases, type FigureCase, recognizersCases, type Wanted } from './figure-spec-cases.ts'
import { formOutside } from './figure-spec-forms.ts'
import { inBase } from './figure-spec-units.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import type { FigureSet } from './sets.ts'

export async function measureFigures(set: FigureSet, { errors }: MeasureOptions): Promise<Measurement> {
  const cases = set.source === 'duckling' ? ducklingCases(set.archive, set.parts) : recognizersCases(set.archive, set.parts)
  const left = new Map<string, number>()
  const wrong: string[] = []
  const counts = { DE: { right: 0, all: 0 }, EN: { right: 0, all: 0 } }
  for (const one of cases) {
    const form = formOutside(one)
    if (form !== null) {
      left.set(form, (left.get(form) ?? 0) + 1)
      continue
    }
    const { quantities } = await read({ text: one.text, lang: one.language })
    const count = counts[one.language === 'de' ? 'DE' : 'EN']
    count.all++
    if (isRight(one, quantities)) count.right++
    else wrong.push(shown(one, quantities))
  }
  const { DE, EN } = counts
  return {
    corpus: fingerprint(cases),
    scores: {
      DE: accuracyOf(DE.right, DE.all),
      EN: accuracyOf(EN.right, EN.all),
      all: accuracyOf(DE.right + EN.right, DE.all + EN.all),
    },
    notes: [
      `${DE.all + EN.all} of ${cases.length} cases; left out: ${[...left].map(([form, count]) => `${count} ${form}`).join(', ') || 'none'}`,
    ],
    faults: [],
    errors: sample(wrong, errors).join('\n'),
    genres: null,
  }
}

/** Every n-th of them, so that errors of all kinds are seen. */
const sample = (lines: readonly string[], count: number): readonly string[] =>
  count === 0
    ? []
    : lines.filter((_, index) => Math.floor((index * count) / lines.length) !== Math.floor(((index - 1) * count) / lines.length))

function isRight({ wanted, model, whole }: FigureCase, found: readonly Quantity[]): boolean {
  if (!whole && model !== 'range') return isRightByEnds({ wanted, model }, found)
  const rest = [...found]
  for (const one of wanted) {
    const index = rest.findIndex(figure => fits(one, figure))
    if (index < 0) return false
    rest.splice(index, 1)
  }
  return whole ? rest.length === 0 : !rest.some(({ unit }) => CONCERNS[model]!(unit))
}

/** Most models know no ranges: "5 to 7 feet" is two numbers there, or the second with its unit. Our range is right by its ends. */
function isRightByEnds({ wanted, model }: Pick<FigureCase, 'wanted' | 'model'>, found: readonly Quantity[]): boolean {
  const rest = found.map(figure => ({ figure, ends: ends(figure), isUsed: false }))
  for (const one of wanted) {
    const match = rest.find(({ ends }) => ends.some(end => fits(one, end)))
    if (!match) return false
    match.ends = match.ends.toSpliced(
      match.ends.findIndex(end => fits(one, end)),
      1,
    )
    match.isUsed = true
  }
  return !rest.some(({ figure, isUsed }) => !isUsed && CONCERNS[model]!(figure.unit))
}

function ends(figure: Quantity): Quantity[] {
  const { value } = figure
  return typeof value === 'number' ? [figure] : value.map(end => ({ ...figure, value: end }))
}

const isMoney = (unit: string | null): boolean => /^[A-Z]{3}\b/.test(unit ?? '')
const isOneOf =
  (...codes: readonly string[]) =>
  (unit: string | null): boolean =>
    codes.includes(unit ?? '')
const isPercent = isOneOf('%', '%{point}')
const isTemperature = isOneOf('Cel', '[degF]', 'K')
const isAge = isOneOf('a', 'mo', 'wk', 'd')
const isDuration = isOneOf('s', 'min', 'h')
const isBare = (unit: string | null): boolean => unit === null || unit === '1'

/** A model says nothing of other models' figures in its sentences: of "14 people" where lengths are asked for. */
const CONCERNS: Readonly<Record<string, (unit: string | null) => boolean>> = {
  number: isBare,
  range: isBare,
  percent: isPercent,
  currency: isMoney,
  temperature: isTemperature,
  age: isAge,
  dimension: unit => ![isBare, isMoney, isPercent, isTemperature, isAge, isDuration].some(test => test(unit)),
}

function fits({ shape, low, high, units }: Wanted, { value, modifier, unit, ...interval }: Quantity): boolean {
  const [from, to] = typeof value === 'number' ? [value, value] : value
  const isSame = (wanted: number, got: number): boolean =>
    units === null
      ? isNear(wanted, got)
      : units.some(code => {
          const [a, b] = [inBase(wanted, code), inBase(got, perUnit(unit, code))]
          return a.kind === b.kind && isNear(a.value, b.value)
        })
  if (shape === 'between' && typeof value === 'number')
    return interval.low !== null && interval.high !== null && isSame(low, interval.low) && isSame(high, interval.high)
  if (shape === 'atMost' && modifier !== 'atMost' && modifier !== 'lessThan') return false
  if (shape === 'atLeast' && modifier !== 'atLeast' && modifier !== 'moreThan') return false
  return isSame(low, from) && isSame(high, to)
}

/** "$98 a share" has a rate where the tests ask for the money alone: USD/{share} answers for USD. */
const perUnit = (unit: string | null, code: string): string | null =>
  unit !== null && !code.includes('/') && unit.includes('/') ? unit.slice(0, unit.indexOf('/')) : unit

/** They write 15 digits at most. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))

function shown({ language, model, text, wanted }: FigureCase, found: readonly Quantity[]): string {
  const gold = wanted.map(
    ({ shape, low, high, units }) =>
      `${shape === 'value' ? '' : `${shape} `}${low === high ? low : `${low}–${high}`}${units ? ` ${units.join('|')}` : ''}`,
  )
  const got = found.map(
    ({ start, end, value, modifier, unit }) =>
      `${modifier === 'exactly' ? '' : `${modifier} `}${typeof value === 'number' ? value : value.join('–')}${unit ? ` ${unit}` : ''} [${text.slice(start, end)}]`,
  )
  return `  ${language} ${model}  ${text.replace(/\s+/gu, ' ').slice(0, 200)}\n     wanted ${gold.join('; ') || 'none'}\n     found  ${got.join('; ') || 'none'}`
}
