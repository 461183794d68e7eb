// What a Reading's spans and numbers look like in print. wordsOf([{ start: 0, end: 4 }], 'Vier Tote') is "Vier".

import type { Attribution, Quantity, Reading, Span } from '../../types.ts'
import { oneLine } from '../layout.ts'

/** The words under the spans on one line, in the order of the text, with "…" where words between them were left out; "" for none. */
export function wordsOf(spans: readonly Span[], text: string): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  return ordered
    .map(({ start, end }, i) => {
      const before = ordered[i - 1]
      const gap = before === undefined ? '' : text.slice(before.end, start).trim() === '' ? ' ' : ' … '
      return gap + oneLine(text.slice(start, end))
    })
    .join('')
}

/** Who speaks: the entity's name, else the words that stand there; null where nobody is named. */
export function speakerOf({ source }: Attribution, { text }: Reading): string | null {
  if (source.name !== null) return oneLine(source.name)
  return source.span === null ? null : wordsOf([source.span], text)
}

const SIGNS: Readonly<Record<Quantity['modifier'], string>> = {
  exactly: '',
  between: '',
  approximately: '≈ ',
  atLeast: '≥ ',
  moreThan: '> ',
  atMost: '≤ ',
  lessThan: '< ',
  almost: '≲ ',
}

/** In front of what is no level but a difference. */
const DIRECTIONS: Readonly<Record<NonNullable<Quantity['change']>, string>> = { increase: '+', decrease: '−', unspecified: '±' }

/** A figure's amount: "≥ 4", "≈ 12 000", "4–6 km", "+38 cm" for a change. Thousands are set apart with a space, which both languages understand. */
export function amountOf({ value, modifier, unit, change }: Pick<Quantity, 'value' | 'modifier' | 'unit' | 'change'>): string {
  const amount = typeof value === 'number' ? grouped(value) : value.map(grouped).join('–')
  return `${SIGNS[modifier]}${change ? DIRECTIONS[change] : ''}${amount}${unit === null ? '' : ` ${oneLine(unit)}`}`
}

const FORMAT = new Intl.NumberFormat('en', { maximumFractionDigits: 6, useGrouping: 'min2' })
const grouped = (value: number): string => FORMAT.format(value).replaceAll(',', ' ')

/** When it was changed, who wrote it, which agencies are credited in its dateline or beside: for a line about a document. */
export function bylineOf({
  modified,
  authors,
  agencies,
  dateline,
}: Pick<Reading, 'modified' | 'authors' | 'agencies' | 'dateline'>): string[] {
  const credited = [...(dateline?.agency ? [dateline.agency] : []), ...agencies]
  const once = credited.filter((name, index) => credited.findIndex(other => other.toLowerCase() === name.toLowerCase()) === index)
  const changed = modified === null ? [] : [`changed ${modified.replace(/T(\d\d:\d\d)(?::[\d.]+)?/u, ' $1 ').trim()}`]
  return [...changed, ...(authors.length > 0 ? [`by ${authors.join(', ')}`] : []), ...once]
}
