// What every printed form of a sheet says alike: quotation marks, the head, where a footnote's words come from, what a table's row notes.
//   text([{ quote: 'vier Tote', language: 'de' }], words)   '“vier Tote”'

import { safe } from '../text/safe.ts'
import { daysIn } from './days.ts'
import type { FactSheet, FigureRow, Footnote, Part, Quote, Source } from './model.ts'
import type { SheetWords } from './words.ts'

/** One run of text: the article's words with their language, or the sheet's own. */
export interface Run {
  readonly text: string
  /** BCP 47 code of an article's words; null: the sheet's own. */
  readonly language: string | null
  readonly isStrong: boolean
}

/** Article text on one line, steering nothing. */
export const line = (text: string): string => safe(text).replace(/[ \n]+/gu, ' ')

export function runs(parts: readonly Part[], { quotes: [open, close] }: Pick<SheetWords, 'quotes'>): Run[] {
  return parts.map(part => {
    if (typeof part === 'string') return { text: line(part), language: null, isStrong: false }
    if ('strong' in part) return { text: line(part.strong), language: null, isStrong: true }
    const quote = line(part.quote).trim()
    const marked = isInMarks(quote) ? quote : `${open}${quote}${close}`
    return { text: marked, language: part.language, isStrong: part.isStrong === true }
  })
}

/** One quotation from end to end has its own marks: a headline, "„Der Damm hält nicht“". */
const isInMarks = (quote: string): boolean => /^[„“"«»][^„“”"«»]*[“”"»«]$/u.test(quote)

export const text = (parts: readonly Part[], words: Pick<SheetWords, 'quotes'>): string =>
  runs(parts, words)
    .map(run => run.text)
    .join('')

/** "Fact sheet: Flood on the March" where the user has named the story. */
export const titleOf = ({ name }: FactSheet, { title }: SheetWords): string => (name === null ? title : `${title}: ${line(name)}`)

/** Under the title: of which story, as of when, how many articles. */
export function head({ story, asOf, newest, since, ...sheet }: FactSheet, words: SheetWords): string[] {
  const { lines } = words
  const { moment } = daysIn(words, null)
  const counts = { '{articles}': String(sheet.articles), '{reports}': String(sheet.independentAtMost) }
  return [
    story === null ? null : storyLine(story, words),
    asOf === null ? null : lines.asOf.replace('{moment}', moment(asOf)),
    newest === null ? null : lines.newest.replace('{moment}', moment(newest)),
    since === null ? null : lines.since.replace('{moment}', moment(since)),
    lines.counts.replace(/\{\w+\}/gu, slot => counts[slot as keyof typeof counts]),
  ].filter(each => each !== null)
}

function storyLine({ title, outlet, published }: NonNullable<FactSheet['story']>, words: SheetWords): string {
  const { lines } = words
  const slots: Readonly<Record<string, string>> = {
    '{title}': text([{ quote: title ?? '', language: '' }], words),
    '{outlet}': outletName(outlet, words),
    '{day}': published === null ? lines.undated : daysIn(words, null).day(published),
  }
  return (title === null ? lines.storyUntitled : lines.storyOf).replace(/\{\w+\}/gu, slot => slots[slot] ?? '')
}

export const outletName = (outlet: string | null, { lines }: SheetWords): string => line(outlet ?? lines.noOutlet)

/** Before a footnote's title: "Tagesbote (dpa)". */
export const publisherOf = ({ outlet, agency }: Pick<Footnote, 'outlet' | 'agency'>, words: SheetWords): string =>
  agency === null ? outletName(outlet, words) : `${outletName(outlet, words)} (${line(agency)})`

/** When it was published, and when it was said where the article tells: "14 March 2026, 16:40; said 14 March 2026". */
export function timesOf({ published, said }: Pick<Footnote, 'published' | 'said'>, words: SheetWords): string {
  const { day, moment } = daysIn(words, null)
  const parts = [published === null ? words.lines.undated : moment(published)]
  if (said !== null) parts.push(words.lines.footnoteSaid.replace('{day}', day(said)))
  return parts.join('; ')
}

/** The exact words, set off as a block and without marks: they bring their own. Where a sentence was cut, that is marked beside them. */
export function wordsOf({ words, isWhole }: Footnote): {
  readonly before: string
  readonly words: string
  readonly behind: string
} {
  return isWhole
    ? { before: '', words: line(words).trim(), behind: '' }
    : { before: '[…] ', words: line(words).trim(), behind: ' […]' }
}

/** Outlets of copies that are named; of a wire story forty may have it. */
const MOST_COPIES = 6

/** "again in Marchfelder Landzeitung, Danube Wire", "… and 34 more"; null: nowhere. */
export function copiesOf({ copies }: Pick<Footnote, 'copies'>, words: SheetWords): string | null {
  const outlets = [...new Set(copies.map(({ outlet }) => outletName(outlet, words)))]
  if (outlets.length === 0) return null
  const named = outlets.slice(0, MOST_COPIES).join(', ')
  const more = outlets.length - MOST_COPIES
  const form = more > 0 ? words.lines.copiesMore : words.lines.copies
  return form.replace('{count}', String(more)).replace('{outlets}', () => named)
}

/** What a row of figures is within its series. */
export const marksOf = ({ marks }: FigureRow, words: SheetWords): string[] => marks.map(mark => words.marks[mark])

/** A row that no longer holds is struck out. */
export const isStruck = ({ marks }: FigureRow): boolean => marks.includes('superseded') || marks.includes('withdrawn')

export function relationOf({ copyOf }: Source, words: SheetWords): string {
  if (copyOf === null) return words.lines.first
  return words.relations[copyOf.relation].replace('{outlet}', () => outletName(copyOf.outlet, words))
}

/** An address that may be linked; null: none, or one that no reader should follow from here. */
export function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

export const quoted = (title: string | null, language: string, words: SheetWords): Part =>
  title === null ? words.lines.noTitle : ({ quote: title, language } satisfies Quote)
