// lagebild who NAME: spellings, roles, what was said by them and about them.

import { type WhoView, whoIs } from '../../ledger/queries/who.ts'
import type { WhoOptions } from '../commands/who.ts'
import type { Context } from '../context.ts'
import { columns, oneLine, wrapped } from '../layout.ts'
import { scopeOf } from '../ledger-options.ts'
import { print } from '../output.ts'
import { claimLines } from './claims.ts'
import { printJson } from './json.ts'
import { withOpenLedger } from './ledger.ts'
import { linkSections } from './links.ts'
import { counted, joined, leftOut, publicationOf, shortId, type View, viewOf } from './parts.ts'

const LIMIT = 25

export async function whoCommand({ name, limit = LIMIT, ...options }: WhoOptions & { readonly name: string }, context: Context) {
  const found = await withOpenLedger(options, context, ledger => whoIs(ledger, name, scopeOf(options)))
  if (options.format === 'json') return printJson(found, context)
  return print(`${found.map(who => whoText(who, limit, viewOf(context))).join('\n\n\n')}\n`, context)
}

function whoText(who: WhoView, limit: number, view: View): string {
  const { name, type, roles, spellings, documents, said, about, mentionedIn, links } = who
  const { colours, width } = view
  const title = `${colours.bold(colours.cyan(oneLine(name)))}  ${colours.dim(`${type} · in ${counted(documents, 'document')}`)}`
  const written = spellings.map(({ words, documents }) => `“${oneLine(words)}” ${colours.dim(`${documents}×`)}`).join('  ')
  const facts = [
    roles.length > 0 && wrapped(roles.map(oneLine).join(' · '), { width, first: '  roles      ', indent: '             ' }),
    wrapped(written, { width, first: '  spellings  ', indent: '             ' }),
  ]
  const list = (heading: string, claims: WhoView['said']) => {
    const more = leftOut(claims.length - limit, 'statements', { colours, hint: `--limit ${claims.length}` })
    if (claims.length === 0) return ''
    return joined([colours.bold(heading), claimLines(claims.slice(0, limit), view), more && `  ${more}`], '\n')
  }
  return joined(
    [
      joined([title, ...facts], '\n'),
      list('Said', said),
      list('Said about them by others', withSpeaker(about)),
      mentions(mentionedIn, limit, view),
      linkSections(links, limit, view),
    ],
    '\n\n',
  )
}

/** Another's statement begins with who makes it. */
function withSpeaker(claims: WhoView['about']): WhoView['about'] {
  return claims.map(claim => ({
    ...claim,
    words: `${claim.speaker ?? 'somebody'}: ${claim.mode === 'direct' ? `“${claim.words}”` : claim.words}`,
    mode: 'indirect',
  }))
}

function mentions(mentionedIn: WhoView['mentionedIn'], limit: number, view: View): string {
  if (mentionedIn.length === 0) return ''
  const rows = mentionedIn
    .slice(0, limit)
    .map(({ document, mentions: count }) => [
      view.colours.dim(shortId(document.id)),
      `${count}×`,
      publicationOf(document),
      oneLine(document.title ?? ''),
    ])
  const more = leftOut(mentionedIn.length - rows.length, 'documents', {
    colours: view.colours,
    hint: `--limit ${mentionedIn.length}`,
  })
  return joined([view.colours.bold('Mentioned in'), columns(rows, { indent: '  ', width: view.width, right: [1] }), more], '\n')
}
