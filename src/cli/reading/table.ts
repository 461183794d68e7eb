// One Reading as a table for people: who said what, then figures, dates, names, corrections and damage.
//   Mindestens vier Tote bei Hochwasser an der March
//   Tagesbote · 2026-03-14 16:40 +01:00 · dpa · de · s1a1

import { contains } from '../../text/spans.ts'
import type { Attribution, Certainty, Reading, TimeExpression } from '../../types.ts'
import type { Context } from '../context.ts'
import { columns, heading, oneLine, truncate, widthOf, wrapped } from '../layout.ts'
import { amountOf, bylineOf, speakerOf, wordsOf } from './words.ts'

type View = Pick<Context, 'colours' | 'width'>

/** Widest that a line becomes, however wide the terminal: longer ones are hard to read. */
const WIDEST = 120
const INDENT = '  '

/** Lines of the table, ended by a line feed. */
export function table(reading: Reading, { colours, width }: View): string {
  const view = { colours, width: Math.min(width, WIDEST) }
  const parts = [head(reading, view), speeches(reading, view)]
  for (const section of [ownVoice, figures, dates, names, corrections, damage]) parts.push(section(reading, view))
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function head(reading: Reading, { colours, width }: View): string {
  const { title, outlet, published, language, id } = reading
  const facts = [outlet, published && momentOf(published), ...bylineOf(reading), language, idOf(id)]
  const about = facts.filter(fact => fact !== null && fact !== undefined).map(fact => oneLine(fact))
  const first = title === null ? null : heading(wrapped(oneLine(title), { width }), colours)
  return [first, wrapped(about.join(' · '), { width }).split('\n').map(colours.dim).join('\n')]
    .filter(line => line !== null)
    .join('\n')
}

/** "2026-03-14T16:40:00+01:00" as "2026-03-14 16:40 +01:00". */
const momentOf = (published: string): string => published.replace(/T(\d\d:\d\d)(?::[\d.]+)?/u, ' $1 ').trim()
/** A hash is cut to what names it among a million. */
const idOf = (id: string): string => (/^[0-9a-f]{64}$/u.test(id) ? id.slice(0, 12) : id)

function section(title: string, lines: string, { colours }: View): string {
  return lines === '' ? '' : `${heading(title, colours)}\n${lines}`
}

function speeches(reading: Reading, view: View): string {
  const { colours, width } = view
  if (reading.attributions.length === 0) return colours.dim('Nobody is reported to have said anything.')
  const speakers = reading.attributions.map(attribution => speakerOf(attribution, reading) ?? '—')
  const widest = speakers.reduce((most, speaker) => Math.max(most, widthOf(speaker)), 0)
  const first = Math.min(widest, Math.floor(width / 4))
  const second = width - INDENT.length - first - 2
  const rows = reading.attributions.map((attribution, i) => {
    const words = wordsOf(attribution.content, reading.text)
    const details = wrapped(detailsOf(attribution, reading, view), { width: second, indent: INDENT })
    return [colours.cyan(speakers[i]!), words === '' ? details.trimStart() : `${wrapped(words, { width: second })}\n${details}`]
  })
  return section('Who said what', columns(rows, { widths: [first, second], indent: INDENT }), view)
}

/** "sagte · indirect · konjunktiv · am Samstag", with what departs from plain speech in colour. */
function detailsOf(attribution: Attribution, { text, times, attributions }: Reading, { colours }: View): string {
  const { cue, mode, kind, polarity, evidential, certainty, confidence, channel, addressee, time, within } = attribution
  const outer = within === null ? undefined : attributions[within]
  const said = time === null ? undefined : times[time]
  const plain = [
    cue.length > 0 ? wordsOf(cue, text) : 'no verb of saying',
    mode,
    kind === 'speech' ? null : kind,
    polarity === 'affirmed' ? null : colours.yellow(polarity),
    evidential === 'plain' ? null : evidential,
    certainty && colours.yellow(certaintyOf(certainty, text)),
    confidence && colours.yellow(`${wordsOf([confidence.span], text)} (${confidence.level} confidence)`),
    channel && wordsOf([channel], text),
    addressee && wordsOf([addressee], text),
    said && wordsOf([said], text),
    outer && `inside what ${outer.source.name ?? (outer.source.span ? wordsOf([outer.source.span], text) : 'somebody')} said`,
  ]
  return plain
    .filter(detail => detail !== null && detail !== undefined)
    .map(detail => colours.dim(detail))
    .join(colours.dim(' · '))
}

const certaintyOf = ({ span, low, high, band }: Certainty, text: string): string =>
  `${wordsOf([span], text)} (${band}, ${Math.round(low * 100)}–${Math.round(high * 100)} %)`

/** One line: "offenbar (hedge) · dürfte (likely) · sofern der Regen nachlässt (conditional)", what the article itself says so. */
function ownVoice({ certainties, text }: Reading, view: View): string {
  const own = certainties.filter(({ attribution }) => attribution === null)
  const words = own.map(mention => {
    const asked = mention.questioned ? ', asked' : ''
    return `${oneLine(wordsOf([mention], text))} (${mention.band ?? (mention.level ? `${mention.level} confidence` : mention.kind)}${asked})`
  })
  const line = truncate(words.join(' · '), view.width - INDENT.length)
  return section('How certain, in its own voice', line && INDENT + view.colours.dim(line), view)
}

function figures(reading: Reading, view: View): string {
  const { text, times, attributions, quantities } = reading
  const { bold, cyan, dim } = view.colours
  const rows = quantities.map(quantity => {
    const { places, state, time, group } = quantity.scope
    const whole = typeof quantity.partOf !== 'number' ? null : `of ${amountOf(quantities[quantity.partOf]!)}`
    const at = time === null ? undefined : times[time]
    const parts = [whole, group && oneLine(group), ...places.map(oneLine), state && oneLine(state), at && wordsOf([at], text)]
    const speaker = quantity.attribution === null ? null : speakerOf(attributions[quantity.attribution]!, reading)
    return [
      bold(amountOf(quantity)),
      quantity.concept ?? '',
      wordsOf(quantity.counted && !contains(quantity, quantity.counted) ? [quantity, quantity.counted] : [quantity], text),
      dim(parts.filter(part => part).join(' · ')),
      cyan(speaker ?? ''),
    ]
  })
  return section('Figures', laid(rows, [0], view), view)
}

function dates(reading: Reading, view: View): string {
  const rows = reading.times.map(time => [
    wordsOf([time], reading.text),
    time.value + (time.mod === null ? '' : ` ${time.mod}`),
    view.colours.dim(intervalOf(time)),
  ])
  return section('Dates', laid(rows, [], view), view)
}

/** What says its own interval: "2026-03-14", "2026-03", "2026", "2026-03-14T14:00". */
const PLAIN_VALUE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/u

/** "2026-03-13 21:00 until 2026-03-14 06:00"; "" where the value says as much, or nothing is known. */
function intervalOf({ value, mod, from, to }: TimeExpression): string {
  if (mod === null && PLAIN_VALUE.test(value)) return ''
  const [start, end] = [from && edgeOf(from), to && edgeOf(to)]
  if (start && end) return `${start} until ${end}`
  return start ? `from ${start}` : end ? `until ${end}` : ''
}

/** In the document's own time zone, which its head shows; midnight is left out. */
const edgeOf = (instant: string): string => instant.slice(0, 16).replace('T00:00', '').replace('T', ' ')

function names(reading: Reading, view: View): string {
  const { dim, cyan } = view.colours
  const rows = reading.entities.map(({ name, type, roles, mentions }) => {
    const spellings = mentions.filter(({ form }) => form === 'name').map(mention => wordsOf([mention], reading.text))
    const others = [...new Set(spellings)].filter(spelling => spelling !== name)
    return [
      cyan(oneLine(name)),
      dim(type),
      dim(`${mentions.length}×`),
      [...roles.map(oneLine), ...others.map(other => `"${other}"`)].join(' · '),
    ]
  })
  return section('Names', laid(rows, [2], view), view)
}

/** What the outlet says that it corrected, each notice as it stands. */
function corrections({ corrections, text }: Reading, view: View): string {
  const lines = corrections.map(notice => wrapped(wordsOf([notice], text), { width: view.width - INDENT.length }))
  return section('Corrections', lines.flatMap(line => line.split('\n').map(row => INDENT + row)).join('\n'), view)
}

function damage(reading: Reading, view: View): string {
  const row = (kind: string, words: string) => [view.colours.yellow(kind), truncate(words, Math.max(20, view.width - 20))]
  const seen = reading.damage.filter(({ kind }) => kind !== 'invisible')
  const unseen = reading.damage.filter(({ kind }) => kind === 'invisible').map(zone => codePoints(reading.text, zone))
  const rows = seen.map(zone => row(zone.kind, wordsOf([zone], reading.text)))
  return section('Damage', laid(unseen.length ? [...rows, row('invisible', counted(unseen))] : rows, [], view), view)
}

/** What nobody sees is named: "U+00A0 U+00A0". */
const codePoints = (text: string, { start, end }: { start: number; end: number }): string =>
  Array.from(
    text.slice(start, end),
    character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

/** "U+00AD 12×, U+200B" */
function counted(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].map(([item, count]) => (count > 1 ? `${item} ${count}×` : item)).join(', ')
}

function laid(rows: readonly string[][], right: readonly number[], { width }: View): string {
  return columns(rows, { width, right, indent: INDENT })
}
