// lagebild picture: who said what, figures, names, reports.

import type { Ledger } from '../../ledger/open.ts'
import type { Scope } from '../../ledger/queries/survey.ts'
import type { DocumentView, NameView, Picture, ReportView } from '../../ledger/queries/views.ts'
import type { PictureOptions } from '../commands/picture.ts'
import type { Context } from '../context.ts'
import { columns, heading, oneLine, wrapped } from '../layout.ts'
import { scopeOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { briefRoles, onceLines, speakerBlock } from './claims.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { type Overview, overviewOf, overviewText } from './overview.ts'
import { counted, joined, leftOut, publicationOf, shortId, type View, viewOf } from './parts.ts'
import { onceBlock, seriesBlock } from './series.ts'

/** Lines of each kind where no limit is given. */
const LIMIT = 25
/** Statements, and figures, for each line of the limit: shared out among the speakers, and the series, that are shown. */
const EACH = 6

/** How many of its statements one of `shown` speakers gets; few speakers get more each. */
const shareOf = (limit: number, shown: number): number =>
  Math.max(Math.min(3, limit), Math.min(limit, Math.floor((EACH * limit) / Math.max(1, shown))))

type Options = PictureOptions & { readonly story: string | null }

/** Of one story; where there are several and none is named, an overview of them. */
export async function pictureCommand({ story, limit = LIMIT, ...options }: Options, context: Context): Promise<void> {
  const told = await withOpenLedger(options, context, ledger => toldOf(ledger, { ...scopeOf(options), story, limit }))
  if (options.format === 'json') return printJson(told, context)
  const view = viewOf(context)
  return print('stories' in told ? overviewText(told, view) : pictureText(told, limit, view), context)
}

async function toldOf(ledger: Ledger, { limit, ...scope }: Scope & { readonly limit: number }): Promise<Picture | Overview> {
  const overview = scope.story === null ? await overviewOf(ledger, { ...scope, limit }) : null
  if (overview !== null && overview.all > 1) return overview
  // Most of the program: not for an overview.
  const [{ pictureOf }, { survey }] = await Promise.all([
    import('../../ledger/queries/picture.ts'),
    import('../../ledger/queries/survey.ts'),
  ])
  return pictureOf(await survey(ledger, scope))
}

function pictureText(picture: Picture, limit: number, view: View): string {
  if (picture.documents.length === 0) return 'The ledger is empty. Put documents into it: lagebild add FILE…\n'
  const parts = [head(picture, view), said(picture, limit, view), figures(picture, limit, view)]
  parts.push(names(picture, limit, view), reports(picture, limit, view))
  return `${joined(parts, '\n\n')}\n`
}

function head({ documents, reports }: Picture, { colours, width }: View): string {
  const outlets = new Set(documents.map(({ outlet }) => outlet).filter(outlet => outlet !== null))
  const days = documents.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort()
  const about = joined([
    `${counted(documents.length, 'article')}${outlets.size > 0 ? ` of ${counted(outlets.size, 'outlet')}` : ''}`,
    days.length > 0 && joined([days[0], days[0] !== days.at(-1) && days.at(-1)], ' to '),
    reports.length < documents.length && `at most ${counted(reports.length, 'independent report')}`,
  ])
  return wrapped(`${colours.bold('Picture')}  ${colours.dim(about)}`, { width })
}

function said({ speakers }: Picture, limit: number, view: View): string {
  const { colours } = view
  const often = speakers.filter(({ claims }) => claims.length > 1)
  const options = { limit: shareOf(limit, Math.min(limit, often.length)) }
  const once = speakers.filter(({ claims }) => claims.length === 1)
  const blocks = often.slice(0, limit).map(speaker => speakerBlock(speaker, options, view))
  if (once.length > 0) {
    blocks.push(`${colours.bold('Quoted once')}\n${onceLines(once.slice(0, limit), view)}`)
  }
  const left = Math.max(0, often.length - limit) + Math.max(0, once.length - limit)
  return section(
    'Who said what',
    joined([...blocks, leftOut(left, 'speakers', { colours, hint: hint(speakers.length) })], '\n\n'),
    view,
  )
}

function figures({ series }: Picture, limit: number, view: View): string {
  const { colours } = view
  const long = series.filter(({ entries }) => entries.length > 1)
  const once = series.filter(({ concept, entries }) => concept !== null && entries.length === 1)
  const blocks = long
    .slice(0, limit)
    .map(each => seriesBlock(each, { limit: shareOf(limit, Math.min(limit, long.length)) }, view))
  if (once.length > 0) blocks.push(onceBlock(once.slice(0, limit), view))
  const left = series.length - Math.min(long.length, limit) - Math.min(once.length, limit)
  return section('Figures', joined([...blocks, leftOut(left, 'figures', { colours, hint: 'lagebild figures' })], '\n\n'), view)
}

const TYPES: readonly (readonly [NameView['type'], string])[] = [
  ['person', 'People'],
  ['organization', 'Organisations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['work', 'Works'],
  ['other', 'Other names'],
]

/** A space at which no line is broken. */
const FIRM = '\u00a0'

/** People with their roles, a line each; all others as running text. */
function names(picture: Picture, limit: number, view: View): string {
  const { colours, width } = view
  const lists = TYPES.map(([type, title]) => {
    const all = picture.names.filter(name => name.type === type)
    const shown = all.slice(0, limit)
    const rows = shown.map(name => nameRow(name, view))
    const lines =
      type === 'person'
        ? columns(rows, { indent: '  ', width, right: [1] })
        : wrapped(
            rows.map(([name, times, others]) => joined([`${name}${FIRM}${times}`, others], ' ')).join(colours.dim(`${FIRM}· `)),
            { width, indent: '  ' },
          )
    const more = leftOut(all.length - shown.length, 'names', { colours, hint: hint(all.length) })
    return shown.length === 0 ? '' : section(title, joined([lines, more && `  ${more}`], '\n'), view)
  })
  return joined(lists, '\n\n')
}

function nameRow({ name, roles, spellings, documents }: NameView, { colours }: View): string[] {
  return [
    colours.cyan(oneLine(name)),
    colours.dim(`${documents}×`),
    otherSpellings(name, spellings)
      .map(words => `“${oneLine(words)}”`)
      .join(' '),
    colours.dim(briefRoles(roles).join(' · ')),
  ]
}

/** The spellings that say something: not the name itself, nor one that differs in capitals only. */
function otherSpellings(name: string, spellings: NameView['spellings']): string[] {
  const seen = new Set([name.toLowerCase()])
  return spellings.map(({ words }) => words).filter(words => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()))
}

function reports({ reports }: Picture, limit: number, view: View): string {
  const { colours } = view
  const copied = reports.filter(({ copies }) => copies.length > 0)
  const shown = copied.slice(0, limit)
  const more = leftOut(copied.length - shown.length, 'reports', { colours, hint: hint(copied.length) })
  return section('Articles that are one report', joined([...shown.map(report => reportBlock(report, view)), more], '\n'), view)
}

function reportBlock({ first, copies }: ReportView, view: View): string {
  const row = (document: DocumentView, relation: string) => [
    view.colours.dim(shortId(document.id)),
    relation,
    publicationOf(document),
    oneLine(document.title ?? ''),
  ]
  const agency = first.agency === null ? 'first' : `first (${oneLine(first.agency)})`
  const rows = [row(first, agency), ...copies.map(({ document, relation }) => row(document, relation))]
  return columns(rows, { indent: '  ', width: view.width })
}

const section = (title: string, body: string, { colours }: View): string =>
  body === '' ? '' : `${heading(colours.underline(title), colours)}\n\n${body}`

const hint = (all: number): string => `--limit ${all}, or --format json`
