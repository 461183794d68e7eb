// Pieces that several views of the ledger print alike: outlets with their copies, days, what is left out.

import type { Colors } from 'picocolors/types.js'
import { shortener } from '../../ledger/queries/ids.ts'
import type { CopyView, DocumentView } from '../../ledger/queries/views.ts'
import type { Relation } from '../../origin/relation.ts'
import type { Context } from '../context.ts'
import { oneLine } from '../layout.ts'

export type View = Pick<Context, 'colours' | 'width'>

/** Widest that a line becomes, however wide the terminal: longer ones are hard to read. */
const WIDEST = 120

export const viewOf = ({ colours, width }: View): View => ({ colours, width: Math.min(width, WIDEST) })

/** "Tagesbote +2 copies": who published it, and in how many other articles it stands again; `brief`: "Tagesbote +2". */
export function outletOf(place: CopyView, copies: readonly CopyView[], { brief = false } = {}): string {
  const others = new Set(copies.map(copy => copy.document))
  others.delete(place.document)
  const outlet = oneLine(place.outlet ?? shortId(place.document))
  if (brief && others.size > 0) return `${outlet} +${others.size}`
  return others.size === 0 ? outlet : `${outlet} +${others.size} ${others.size === 1 ? 'copy' : 'copies'}`
}

export const shortId = (id: string): string => oneLine(shortener([id])(id))

/** "2026-03-14 16:40"; a plain date stays one. */
export const momentOf = (published: string): string => oneLine(published.replace('T', ' ').slice(0, 16))

/** "Tagesbote, 2026-03-14 16:40" */
export function publicationOf({ outlet, published, id }: DocumentView): string {
  return [outlet === null ? shortId(id) : oneLine(outlet), published && momentOf(published)].filter(part => part).join(', ')
}

/** "… and 25 more speakers", with how to see them; "" when all are there. */
export function leftOut(count: number, what: string, { colours, hint }: { colours: Colors; hint: string }): string {
  return count > 0 ? colours.dim(`… and ${count} more ${what}: ${hint}`) : ''
}

/** "1 article", "6 articles". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const joined = (parts: readonly (string | null | undefined | false)[], mark = ' · '): string =>
  parts.filter(part => typeof part === 'string' && part !== '').join(mark)

const PREPOSITIONS: Readonly<Record<Relation, string>> = {
  ...{ reprint: 'of', translation: 'of', version: 'of', shortened: 'from', rewritten: 'from', series: 'with' },
}

/** "reprint of s1a1", "shortened from s1a1" */
export const relationTo = (relation: Relation, id: string): string => `${relation} ${PREPOSITIONS[relation]} ${shortId(id)}`

/** Of the user of this machine; undefined: it does not say. */
export const nameOf = ({ env }: Pick<Context, 'env'>): string | undefined => env.USER || env.USERNAME || undefined
