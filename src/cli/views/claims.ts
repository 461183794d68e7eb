// Claims speaker by speaker:
//   Markus Schöllbauer · Sprecher · 8 statements in 3 reports
//     s1a1:a2  2026-03-14  Elf weitere würden noch vermisst — Tagesbote +2 copies

import { type ClaimView, dayOfClaim, type SpeakerView } from '../../ledger/queries/views.ts'
import { columns, oneLine, truncate, wrapped } from '../layout.ts'
import { counted, joined, leftOut, outletOf, type View } from './parts.ts'

/** Longest statement in a list, in characters; lagebild show has the rest. */
const LONGEST = 400

/** Columns that the roles in a heading may take. */
const ROLES = 50

/** A speaker with the latest of the claims, at most `limit`. */
export function speakerBlock(speaker: SpeakerView, { limit }: { readonly limit: number }, view: View): string {
  const { colours } = view
  const { name, kind, roles, claims, reports } = speaker
  const about = joined([
    kind === 'person' || kind === 'organization' ? null : kind,
    ...briefRoles(roles),
    `${counted(claims.length, 'statement')}${claims.length > 1 ? ` in ${counted(reports, 'report')}` : ''}`,
  ])
  const title = name === null ? colours.bold('No speaker named') : colours.bold(colours.cyan(oneLine(name)))
  const shown = claims.slice(-limit)
  const more = leftOut(claims.length - shown.length, 'earlier statements', { colours, hint: `lagebild who ${quoted(name)}` })
  const head = wrapped(`${title}  ${colours.dim(about)}`, { width: view.width, indent: '  ', first: '' })
  return joined([head, claimLines(shown, view), more && `  ${more}`], '\n')
}

export function claimLines(claims: readonly ClaimView[], view: View): string {
  const rows = claims.map(claim => [view.colours.dim(oneLine(claim.id)), dayOfClaim(claim) ?? '—', told(claim, view)])
  return columns(rows, { indent: '  ', width: view.width })
}

/** Speakers with one statement each, a line for each: who is quoted once needs no heading. */
export function onceLines(speakers: readonly SpeakerView[], view: View): string {
  const { colours, width } = view
  const rows = speakers.map(({ name, claims }) => {
    const claim = claims[0]!
    const who = name === null ? colours.dim('nobody named') : colours.cyan(oneLine(name))
    return [colours.dim(oneLine(claim.id)), dayOfClaim(claim) ?? '—', `${who}: ${told(claim, view)}`]
  })
  return columns(rows, { indent: '  ', width })
}

/** The statement, then dim how and where. */
function told(claim: ClaimView, view: View): string {
  const how = joined([...circumstances(claim), outletOf(claim, claim.copies)])
  return `${statement(claim, view)} ${view.colours.dim(`— ${how}`)}`
}

/** Direct speech stands in quotation marks; what departs from plain assertion stands before it. */
function statement({ words, mode, polarity }: ClaimView, { colours }: View): string {
  const line = oneLine(words)
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
  const said = mode === 'direct' ? `“${cut}”` : cut
  return polarity === 'affirmed' ? said : `${colours.yellow(`${polarity}:`)} ${said}`
}

function circumstances({ speaker, certainty, band, evidential, within, toldBy }: ClaimView): (string | null)[] {
  const isOwn = within === null || (toldBy !== null && toldBy === speaker)
  return [
    certainty === null ? null : `${band}: “${oneLine(certainty)}”`,
    evidential === 'hearsay' || evidential === 'alleged' ? evidential : null,
    isOwn ? null : `as told by ${toldBy === null ? 'somebody else' : oneLine(toldBy)}`,
  ]
}

/** Roles that fit into a heading or a cell; the first one always. */
export function briefRoles(roles: readonly string[]): string[] {
  const shown: string[] = []
  for (const role of roles.map(oneLine)) {
    if (shown.length > 0 && shown.join(' · ').length + role.length > ROLES) break
    shown.push(truncate(role, ROLES))
  }
  return shown
}

const quoted = (name: string | null): string => (name === null ? 'NAME' : /\s/u.test(name) ? `"${oneLine(name)}"` : oneLine(name))
