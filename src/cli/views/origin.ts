// lagebild origin ID: what a document repeats and what it changed; through whom a claim came and who stands behind it.

import type { Link } from '../../ledger/queries/chain.ts'
import type { Change } from '../../ledger/queries/changes.ts'
import { type ClaimOrigin, type DocumentOrigin, originOf } from '../../ledger/queries/origin.ts'
import { MERGE_REASONS, type Root } from '../../ledger/queries/roots.ts'
import type { DocumentView } from '../../ledger/queries/views.ts'
import type { Evidence } from '../../origin/relation.ts'
import type { OriginOptions } from '../commands/origin.ts'
import type { Context } from '../context.ts'
import { columns, oneLine, wrapped } from '../layout.ts'
import { print } from '../output.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { counted, joined, leftOut, publicationOf, relationTo, shortId, type View, viewOf } from './parts.ts'

const LIMIT = 25

export async function originCommand(
  { id, limit = LIMIT, ...options }: OriginOptions & { readonly id: string },
  context: Context,
) {
  const found = await withOpenLedger(options, context, ledger => originOf(ledger, id))
  if (options.format === 'json') return printJson(found, context)
  const lines = { limit, ...viewOf(context) }
  return print(`${found.kind === 'document' ? documentText(found, lines) : claimText(found, lines)}\n`, context)
}

type Lines = View & { readonly limit: number }

function documentText({ document, relation, of, evidence, changes, others }: DocumentOrigin, lines: Lines): string {
  const { colours, width } = lines
  const what = relation === null ? 'a report of its own' : `${relationTo(relation, of!.id)}, ${publicationOf(of!)}`
  const rows = others.map(other => [
    colours.cyan(shortId(other.document.id)),
    other.relation === null ? 'first' : relationTo(other.relation, other.of!),
    publicationOf(other.document),
    oneLine(other.document.title ?? ''),
  ])
  return joined(
    [
      joined([headOf(document, lines), wrapped(what, { width, indent: '  ' }), evidence && evidenceText(evidence, lines)], '\n'),
      section(
        'What it changed',
        changes.map(change => changeRow(change, lines)),
        lines,
      ),
      section('Others of this origin', rows, lines),
    ],
    '\n\n',
  )
}

function headOf(document: DocumentView, { colours, width }: Lines): string {
  const title = document.title === null ? shortId(document.id) : oneLine(document.title)
  return `${colours.bold(wrapped(title, { width }))}\n${colours.dim(joined([publicationOf(document), shortId(document.id)]))}`
}

const percent = (part: number): string => `${Math.round(100 * part)} %`

function evidenceText(
  { ofLater, ofEarlier, sentences, quotations, figures, names, agency, isSamePage }: Evidence,
  { colours, width }: Lines,
) {
  const inOrder = [
    quotations && counted(quotations, 'quotation'),
    figures && counted(figures, 'figure'),
    names && counted(names, 'name'),
  ]
  const facts = [
    ofLater > 0 && `${percent(ofLater)} of it stands there, ${percent(ofEarlier)} of that stands here`,
    sentences > 0 && counted(sentences, 'long sentence'),
    quotations + figures + names > 0 &&
      `${joined(
        inOrder.map(part => part || null),
        ', ',
      )} in the same order`,
    agency && `both ${oneLine(agency)}`,
    isSamePage && 'one id or address',
  ]
  return colours.dim(wrapped(joined(facts), { width, indent: '  ' }))
}

function changeRow({ kind, before, after, ids }: Change, { colours }: Lines): string[] {
  const words = (side: string | null) => (side === null ? '—' : `“${oneLine(side)}”`)
  const what = kind === 'added' ? words(after) : kind === 'left out' ? words(before) : `${words(before)} → ${words(after)}`
  return [kind, what, colours.dim(ids.join(' '))]
}

function section(title: string, rows: readonly (readonly string[])[], { colours, width, limit }: Lines): string {
  if (rows.length === 0) return ''
  const more = leftOut(rows.length - limit, 'lines', { colours, hint: `--limit ${rows.length}` })
  return joined([colours.bold(title), columns(rows.slice(0, limit), { indent: '  ', width }), more && `  ${more}`], '\n')
}

function claimText({ id, document, speaker, words, chain, carriedBy, roots }: ClaimOrigin, lines: Lines): string {
  const { colours, width } = lines
  const said = `${speaker === null ? 'nobody named' : oneLine(speaker)}: “${oneLine(words)}”`
  const carriers = carriedBy.map(each => [
    colours.cyan(each.id),
    oneLine(each.outlet ?? ''),
    each.speaker === null ? '—' : oneLine(each.speaker),
    `“${oneLine(each.words)}”`,
  ])
  const reasons = roots.merges.map(({ reason, ids }) => [colours.dim(ids.join(' = ')), MERGE_REASONS[reason]])
  const most = `At most ${roots.atMost} independent root ${roots.atMost === 1 ? 'speaker' : 'speakers'}`
  return joined(
    [
      joined([colours.bold(wrapped(said, { width })), colours.dim(joined([publicationOf(document), id]))], '\n'),
      joined([colours.bold('How it came here'), wrapped(chain.map(linkText).join(' ← '), { width, indent: '  ' })], '\n'),
      section(
        most,
        roots.roots.map(root => rootRow(root)),
        lines,
      ),
      section('Counted as one', reasons, lines),
      section('Who else carries it', carriers, lines),
    ],
    '\n\n',
  )
}

function linkText({ kind, name, relation }: Link): string {
  const who = name === null ? 'nobody named' : oneLine(name)
  if (kind === 'channel') return `“${who}”`
  return kind === 'source' ? `${who} (${relation})` : kind === 'agency' ? `${who} (agency)` : who
}

const rootRow = ({ name, kind, claims, outlets }: Root): string[] => [
  name === null ? 'nobody named' : oneLine(name),
  kind,
  counted(claims.length, 'claim'),
  outlets.map(oneLine).join(', '),
]
