// The pattern of a full date with what may stand at it of a clock, made of the months and zones of all packs.
//   "12. März 2024, 14:05 Uhr" → { dayAhead: '12', monthBehind: 'März', yearBehind: '2024', hour: '14', minute: '05' }

import type { PageWords } from './words.ts'

/** Offsets of zones that pages name in every language. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', cest: '+02:00', bst: '+01:00', wet: '+00:00', west: '+01:00', eet: '+02:00' },
  ...{ eest: '+03:00', msk: '+03:00', est: '-05:00', edt: '-04:00', cst: '-06:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00' },
  ...{ pst: '-08:00', pdt: '-07:00', aest: '+10:00', aedt: '+11:00', hkt: '+08:00', sgt: '+08:00', jst: '+09:00' },
}

export interface Compiled {
  readonly pattern: RegExp
  readonly months: ReadonlyMap<string, number>
  readonly zones: ReadonlyMap<string, string>
}

const kept = new WeakMap<readonly PageWords[], Map<string, Compiled>>()

/** Once a language that the page may have beside those of the packs. */
export function compiled(packs: readonly PageWords[], language: string | null): Compiled {
  const base = baseOf(packs, language)
  const made = kept.get(packs) ?? new Map<string, Compiled>()
  kept.set(packs, made)
  const known = made.get(base)
  if (known) return known
  const all = base === '' ? packs : [...packs, calendarOf(base)]
  const months = new Map(all.flatMap(pack => Object.entries(pack.months)))
  const zones = new Map(Object.entries(ZONES).concat(packs.flatMap(pack => Object.entries(pack.zones))))
  const pattern = patternOf(packs, { months: [...months.keys()], zones: [...zones.keys()], dayOf: all.map(({ dayOf }) => dayOf) })
  made.set(base, { pattern, months, zones })
  return made.get(base)!
}

/** "fr" of a page without a pack; "" where a pack is there, or nobody knows how the language writes dates. */
function baseOf(packs: readonly PageWords[], language: string | null): string {
  const base = /^[a-z]{2,3}(?![a-z])/u.exec(language?.toLowerCase() ?? '')?.[0] ?? ''
  if (base === '' || packs.some(({ code }) => code === base)) return ''
  return Intl.DateTimeFormat.supportedLocalesOf(base)[0] ?? ''
}

/** Months as the language writes them beside a day, as far as the platform knows: "3 de mayo de 2022" → mayo, de. */
function calendarOf(language: string): Pick<PageWords, 'months' | 'dayOf'> {
  const months: Record<string, number> = {}
  let joint = ''
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    })
    for (let index = 0; index < 12; index++) {
      const parts = format.formatToParts(Date.UTC(2020, index, 2))
      const at = parts.findIndex(({ type }) => type === 'month')
      const name = parts[at]?.value.toLowerCase().replace(/\.$/u, '') ?? ''
      if (/^\p{L}{2,}$/u.test(name)) months[name] = index + 1
      const before = parts[at - 1]?.value.trim() ?? ''
      if (/^\p{L}+$/u.test(before)) joint = before
    }
  }
  return { months, dayOf: joint }
}

interface Names {
  readonly months: readonly string[]
  readonly zones: readonly string[]
  /** Sources of patterns. */
  readonly dayOf: readonly string[]
}

function patternOf(packs: readonly PageWords[], { months, zones, dayOf }: Names): RegExp {
  const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
  const listed = (field: 'ordinal' | 'clockBefore' | 'clockBehind') =>
    packs
      .map(pack => pack[field])
      .filter(Boolean)
      .join('|')
  const month = any(months)
  const joint = dayOf.filter(Boolean).join('|')
  const ordinal = `(?:\\.|(?:${listed('ordinal')})\\b)?`
  const year = '(?:(?:19|20)\\d\\d(?!\\d))'
  const days = [
    `(?<isoYear>${year})(?:-|/|\\.)(?<isoMonth>\\d{1,2})(?:-|/|\\.)(?<isoDay>\\d{1,2})(?!\\d)`,
    // "12. März 2024", "12-Mar-2024", "12th of March, 2024", "12 Mar '24"
    `(?<dayAhead>\\d{1,2})${ordinal}[\\s/-]{0,3}(?:(?:${joint})\\s)?(?<monthBehind>${month})(?!\\p{L})[.,]?[\\s/-]{0,3}(?:(?:${joint})\\s)?(?<yearBehind>${year}|(?<=['’/-])\\d\\d(?![\\d:.]))`,
    // "March 12, 2024", "Mar. 12th 2024"; "Mar 12 14:05:00 CET 2024" as clocks of machines write it
    `(?<monthAhead>${month})(?!\\p{L})[.,]?[\\s-]{0,3}(?<dayBehind>\\d{1,2})${ordinal}(?!\\d)(?:[.,]?[\\s-]{1,3}(?<yearAhead>${year})|\\s\\d\\d:\\d\\d:\\d\\d(?:\\s[A-Z]{2,5})?\\s(?<yearLast>${year}))`,
    `(?<pointDay>\\d{1,2})\\.\\s?(?<pointMonth>\\d{1,2})\\.\\s?(?<pointYear>${year}|\\d\\d(?![\\d.]))`,
    `(?<one>\\d{1,2})(?:/|-)(?<two>\\d{1,2})(?:/|-)(?<slashYear>${year}|\\d\\d(?![\\d/-]))`,
  ].join('|')
  const clock = [
    `(?:[\\s,|/•·@(–-]|T(?=\\d)|(?:${listed('clockBefore')})\\s){1,6}`,
    '(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d+)?)?(?![\\d.]\\d)',
    `(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?(?:\\s(?:${listed('clockBehind')})\\b)?`,
    `(?:\\s?\\(?(?:(?:GMT|UTC)?(?<offset>[+-]\\d{2}:?\\d{2})|(?<zone>${any(zones)}))(?!\\p{L}))?`,
  ].join('')
  return new RegExp(`(?<![\\p{L}\\d.,/-]|\\d:)(?:${days})(?!\\p{L}{2})(?:${clock})?`, 'giu')
}
