// The words that a language writes fact sheets with, and how a template is filled.
//   fill('{what}: {amount}', { what: 'Dead', amount: '4' })   ['Dead: 4']

import type { Band } from '../mentions/certainty-bands.ts'
import type { Relation } from '../origin/relation.ts'
import type { Attribution, Quantity } from '../types.ts'
import { type FigureMark, isSome, type Part, type SectionId, type Some } from './model.ts'

export interface SheetWords {
  /** BCP 47, with a region: how numbers are written. */
  readonly locale: string
  readonly quotes: readonly [string, string]
  readonly title: string
  readonly dates: {
    readonly months: readonly string[]
    /** {day}, {month}, {year}; {date}, {time}. */
    readonly day: string
    readonly dayOfYear: string
    readonly moment: string
  }
  /** {n} is the number with its unit. */
  readonly modifiers: Readonly<Record<Quantity['modifier'], string>>
  readonly changes: Readonly<Record<NonNullable<Quantity['change']>, string>>
  /** Units that have no name in Intl, by their UCUM code. */
  readonly units: Readonly<Record<string, string>>
  /** What or whom a series counts, as a heading: `dead: 'Dead'`. */
  readonly concepts: Readonly<Record<string, string>>
  readonly bands: Readonly<Record<Band, string>>
  readonly sections: Readonly<Record<SectionId | 'sources', string>>
  readonly marks: Readonly<Record<FigureMark, string>>
  readonly stances: Readonly<Record<Attribution['polarity'], string>>
  /** {outlet} is that of the other article. */
  readonly relations: Readonly<Record<Relation, string>>
  readonly lines: Readonly<Record<Line, string>>
  /** How the sheet is to be read: about its making, not about the story. */
  readonly method: readonly string[]
}

/** Templates of sentences and labels; what stands in braces is filled in. */
export const LINES = {
  level: '{what}, {amount}, {by}, {when}: a figure',
  likewise: 'behind it: {by} and {when} of others who give the same',
  against: 'behind it: {amount}, {by} and {when} of others who contradict it',
  also: 'behind it: {amount}, {by} and {when} of others who give something else that day',
  by: '{who} who gives a figure',
  byNobody: '{outlet} whose article gives a figure and names nobody',
  carried: '{who}, {when}, {words}, {count}: a statement that several outlets carry',
  whoRole: '{name} and {role}',
  whoTold: '{who}, as {teller} tells it',
  nobody: 'a speaker whom no article names',
  unnamed: 'the article itself, {outlet}, which names nobody',
  anonymous: '{who}, who is anonymous',
  holds: '{day} for which a figure holds',
  said: '{day} on which something was said',
  reported: '{day} on which an article that names no day reported it',
  on: '{day} on which something was said, at the beginning of a line',
  issue: '{outlet} and {day} of its article',
  undated: 'no day is known',
  verbatim: '{outlet}, {words}: in the speaker’s own words',
  verbatimOn: 'the same, where it is known {when} it was said',
  reportedBy: '{outlet}, {words}: in the outlet’s words',
  reportedOn: 'the same, where it is known {when} it was said',
  toldBy: '{teller}, {outlet}, {words}: somebody tells what another one said',
  stance: '{stance} before {line}: denied, left open',
  sure: '{line}, then {words} of certainty and their {band}, {low} to {high}',
  hearsay: '{line}, which the outlet marks as hearsay',
  statement: '{who}, {line}',
  oneVoice: '{what}, {amount}, {who}, {when}: a figure that one voice alone gives',
  alsoOneVoice: '{who}: whose other statements nobody else confirms',
  contradiction: '{what}, {amount}, {by}, {when} against {otherAmount}, {otherBy}, {otherWhen}',
  replaced: '{what}, {amount}, {when}, replaced by {newAmount}, {by}, {newWhen}',
  others: 'caption of figures that stand alone',
  series: '{what} and {places}',
  seriesChange: '{what} of a series of changes',
  seriesPart: '{what} of a series of parts',
  storyOf: '{title}, {outlet}, {day} of the first article',
  storyUntitled: '{outlet}, {day} of a first article without a title',
  asOf: '{moment} of the picture',
  newest: '{moment} of the newest article',
  since: '{moment} since when changes are listed',
  counts: '{articles}, {reports}: how many, and independent at most',
  changesSince: '{moment}: title of the changes since then',
  first: 'an own report, or the first of its report',
  copies: '{outlets} in which it stands again',
  copiesMore: 'the same of more: {outlets} and {count} others',
  footnoteSaid: '{day} on which it was said',
  noOutlet: 'an outlet that is not known',
  noTitle: 'a title that is not known',
  what: 'column of what is counted',
  day: 'column of days',
  amount: 'column of amounts',
  speaker: 'column of speakers',
  words: 'column of words',
  note: 'column of marks and notes',
  outlet: 'column of outlets',
  published: 'column of dates of publication',
  article: 'column of titles',
  origin: 'column of relations',
  denied: 'heading of denials',
  questioned: 'heading of what is left open or doubted',
  declined: 'heading of refusals to comment',
  conflicts: 'heading of figures that contradict each other',
  statements: 'heading of statements that contradict each other',
  anonymousSources: 'heading of anonymous and unnamed voices',
  singleFigures: 'heading of figures that one voice gives',
  singleClaims: 'heading of statements that one voice makes',
  most: 'heading of what most outlets carry',
  footnotes: 'heading of the footnotes',
  method: 'heading of how to read the sheet',
  back: 'link back, for those who listen',
  contents: 'name of the list of sections',
  checked: 'label of the line to sign',
  checkedOn: 'label of its day',
} as const
export type Line = keyof typeof LINES

type Slot = Part | readonly Part[]

/** The template's text with its slots filled; neighbouring words of the sheet become one part. */
export function fill(template: string, slots: Readonly<Record<string, Slot>> = {}): Some<Part> {
  return joined(
    template.split(/(\{\w+\})/u).flatMap((piece): readonly Part[] => {
      const name = /^\{(\w+)\}$/u.exec(piece)?.[1]
      const slot = name === undefined ? piece : (slots[name] ?? '')
      return Array.isArray(slot) ? slot : [slot as Part]
    }),
  )
}

/** Parts with `mark` between them. */
export const listed = (lists: readonly (readonly Part[])[], mark = ', '): Part[] =>
  lists.flatMap((parts, i) => (i === 0 ? parts : [mark, ...parts]))

export function joined(parts: readonly Part[]): Some<Part> {
  const found: Part[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part
    else if (part !== '') found.push(part)
  }
  return isSome(found) ? found : ['']
}

/** With a capital at its beginning, unless an article's words stand there. */
export function sentenceCase([first, ...rest]: Some<Part>): Some<Part> {
  if (typeof first === 'string') return [capital(first), ...rest]
  return ['strong' in first ? { strong: capital(first.strong) } : first, ...rest]
}

/** The first of them set off, without the comma that leads to the next. */
export function strong([first, ...rest]: Some<Part>): Some<Part> {
  if (typeof first !== 'string') return ['quote' in first ? { ...first, isStrong: true } : first, ...rest]
  const own = first.replace(/[\s,]+$/u, '')
  return [{ strong: own }, ...(own === first ? [] : [first.slice(own.length)]), ...rest]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
