// Figures as a sheet writes them: 2.4e8 EUR, atMost, is "at most 240 million euros".

import type { Quantity } from '../types.ts'
import type { SheetWords } from './words.ts'

export type Amount = Pick<Quantity, 'value' | 'modifier' | 'unit' | 'change'>

/** UCUM codes to the units that Intl has names for (ECMA-402, sanctioned single units). */
const NAMED: Readonly<Record<string, string>> = {
  ...{ '%': 'percent', mm: 'millimeter', cm: 'centimeter', m: 'meter', km: 'kilometer' },
  ...{ '[in_i]': 'inch', '[ft_i]': 'foot', '[yd_i]': 'yard', '[mi_i]': 'mile' },
  ...{ s: 'second', min: 'minute', h: 'hour', d: 'day', wk: 'week', mo: 'month', a: 'year' },
  ...{ g: 'gram', kg: 'kilogram', mL: 'milliliter', L: 'liter', ha: 'hectare', '[acr_us]': 'acre', '[gal_us]': 'gallon' },
  ...{ Cel: 'celsius', '[degF]': 'fahrenheit' },
}
/** From here on with scale words: "1.2 million". */
const LARGE = 1_000_000
/** Decimals: as many as a figure of an article has; a scale word takes nine digits into them. */
const DECIMALS = 6
const SCALED = 9

/** Writes amounts; building a format costs more than using it, so they are kept. */
export function amountsIn({ locale, modifiers, changes, units }: SheetWords): (amount: Amount) => string {
  const formats = new Map<string, Intl.NumberFormat>()

  return ({ value, modifier, unit, change }) => {
    const [low, high] = typeof value === 'number' ? [value, value] : value
    const named = nameOf(unit)
    const format = formatFor(named, Math.abs(high) >= LARGE)
    const number = low === high ? format.format(low) : format.formatRange(low, high)
    const whole = unit === null || named !== null ? number : `${number}\u00A0${units[unit] ?? unit}`
    const limited = modifiers[modifier].replace('{n}', () => whole)
    return change === null ? limited : changes[change].replace('{n}', () => limited)
  }

  function formatFor(named: Intl.NumberFormatOptions | null, isLarge: boolean): Intl.NumberFormat {
    const scale = isLarge ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {}
    const decimals = { minimumFractionDigits: 0, maximumFractionDigits: isLarge ? SCALED : DECIMALS }
    const options = { ...decimals, ...named, ...scale }
    const key = JSON.stringify(options)
    const known = formats.get(key) ?? new Intl.NumberFormat(locale, options)
    formats.set(key, known)
    return known
  }
}

/** How Intl is to name the unit; null: it cannot. A part ("1") is a bare number. */
function nameOf(unit: string | null): Intl.NumberFormatOptions | null {
  if (unit === null || unit === '1') return {}
  if (/^[A-Z]{3}$/u.test(unit)) return { style: 'currency', currency: unit, currencyDisplay: 'name' }
  const [one, per, ...more] = unit.split('/').map(code => NAMED[code])
  if (one === undefined || more.length > 0 || (unit.includes('/') && per === undefined)) return null
  return { style: 'unit', unit: per === undefined ? one : `${one}-per-${per}`, unitDisplay: unit === '%' ? 'short' : 'long' }
}
