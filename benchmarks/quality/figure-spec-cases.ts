// Test cases for figures that other projects wrote: Recognizers-Text (JSON) and duckling (JSON lines), as one shape.
//   { text: 'Das sind einhundert Leute.', wanted: [{ shape: 'value', low: 100, … }], model: 'number', language: 'de' }

import { fromArchive } from './archive.ts'
import { codesOf } from './figure-spec-units.ts'

export interface Wanted {
  /** The words that the other project marks; of duckling the whole text. */
  readonly words: string
  readonly shape: 'value' | 'between' | 'atMost' | 'atLeast'
  readonly low: number
  readonly high: number
  /** One of these; null: no unit is asked. */
  readonly units: readonly string[] | null
}

export interface FigureCase {
  readonly language: 'de' | 'en'
  /** `number`, `range`, `percent`, `currency`, `dimension`, `temperature`, `age`: what the case is about. */
  readonly model: string
  readonly text: string
  readonly wanted: readonly Wanted[]
  /** Nothing but the figure stands in the text, so that any other one found is wrong, whichever its unit. */
  readonly whole: boolean
}

const LANGUAGES = { de: 'German', en: 'English' } as const

/** `specs` are files below Specs/Number… without their language: 'Number/…/NumberModel'. */
export function recognizersCases(archive: string, specs: readonly string[]): FigureCase[] {
  return specs.flatMap(spec =>
    (['de', 'en'] as const).flatMap(language => {
      const member = `recognizers/Specs/${spec.replace('*', LANGUAGES[language])}.json`
      const model = /(\w+?)(?:Range)?Model$/.exec(spec)![1]!.toLowerCase()
      const kind = spec.endsWith('RangeModel') ? 'range' : model
      const cases = JSON.parse(fromArchive(archive, member).replace(/^\uFEFF/, '')) as readonly RecognizersCase[]
      return cases.map(({ Input, Results }) => ({
        language,
        model: kind,
        text: Input,
        wanted: Results.flatMap(result => recognizersWanted(result, { language, model: kind })),
        whole: false,
      }))
    }),
  )
}

interface RecognizersCase {
  readonly Input: string
  readonly Results: readonly RecognizersResult[]
}

interface RecognizersResult {
  readonly Text: string
  readonly Resolution?: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string }
}

/** Nothing for a unit without a number ("How much is a dollar?"): that is no figure. */
function recognizersWanted(
  { Text, Resolution }: RecognizersResult,
  { language, model }: { language: string; model: string },
): Wanted[] {
  const value = Resolution?.value
  if (value === null || value === undefined || value === 'null') return []
  const number = (written: string): number => Number(language === 'de' ? written.replace(',', '.') : written)
  const range = /^[[(](-?[\d.]*),(-?[\d.]*)[\])]$/.exec(value)
  if (range) return [{ words: Text, ...boundsOf(range[1]!, range[2]!), units: null }]
  if (model === 'percent') return [{ words: Text, ...exactly(number(value.replace('%', ''))), units: ['%', '%{point}'] }]
  const { unit, isoCurrency } = Resolution!
  const units = isoCurrency ? [isoCurrency] : unit ? codesOf(unit, model) : null
  return [{ words: Text, ...exactly(number(value)), units }]
}

const exactly = (value: number) => ({ shape: 'value', low: value, high: value }) as const

function boundsOf(low: string, high: string) {
  const [from, to] = [Number(low), Number(high)]
  if (low === '') return { shape: 'atMost', low: to, high: to } as const
  if (high === '') return { shape: 'atLeast', low: from, high: from } as const
  return from === to ? exactly(from) : ({ shape: 'between', low: from, high: to } as const)
}

/** `dimensions` as duckling names them: 'Numeral', 'AmountOfMoney'. */
export function ducklingCases(archive: string, dimensions: readonly string[]): FigureCase[] {
  const lines = fromArchive(archive, 'duckling/corpus.jsonl').split('\n').filter(Boolean)
  return lines.flatMap(line => {
    const { lang, dim, expected, text } = JSON.parse(line) as { lang: string; dim: string; expected: string; text: string }
    const language = lang === 'DE' ? 'de' : lang === 'EN' ? 'en' : null
    if (!language || !dimensions.includes(dim)) return []
    const model =
      dim === 'AmountOfMoney' ? 'currency' : dim === 'Temperature' ? 'temperature' : dim === 'Numeral' ? 'number' : 'dimension'
    const words = text.replace(/\\x([0-9a-f]{2,4})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    return [{ language, model, text: words, wanted: [{ words, ...ducklingWanted(expected, model) }], whole: true }]
  })
}

/** "NumeralValue 3e6", "between Dollar (10, 20)", "under Mile 3.5", "simple Gram 2 Nothing". */
function ducklingWanted(expected: string, model: string): Omit<Wanted, 'words'> {
  const [shape = '', unit = ''] = expected.split(' ')
  const numbers = (expected.slice(shape.length).match(/-?\d[\d.]*(?:e\d+)?/gu) ?? []).map(Number)
  const [low = Number.NaN, high = low] = numbers
  if (shape === 'NumeralValue') return { ...exactly(low), units: null }
  const units = unit === 'Unnamed' ? null : codesOf(unit, model)
  if (shape === 'between') return { shape, low, high, units }
  if (shape === 'under') return { shape: 'atMost', low, high: low, units }
  return shape === 'above' ? { shape: 'atLeast', low, high: low, units } : { ...exactly(low), units }
}
