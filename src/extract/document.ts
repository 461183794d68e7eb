// What is handed in → a Document: checked, with main text, language and id.
// { html: '<p>„Nein“, sagte Ruiz …', published: '2024-10-30 14:05' } → text, language "de", published "2024-10-30T14:05:00Z".

import { createHash } from 'node:crypto'
import { LagebildError } from '../errors.ts'
import { cleanAddress } from '../fetch/address.ts'
import { checkedInput } from '../intake/check.ts'
import { loadPageWords } from '../languages/index.ts'
import type { Document, DocumentInput } from '../types.ts'
import { barrierOf } from './about/access.ts'
import { hostOf } from './about/canonical.ts'
import { creditedAgencies } from './agencies.ts'
import { barrierError } from './barriers.ts'
import { languageOf } from './language.ts'
import { type Page, pageOf } from './page.ts'
import { publishedOf, publishedOrNull } from './published.ts'

/**
 * Where both `text` and `html` are given, `text` is read and `html` is not looked at. What the page says about itself
 * (title, address, outlet, time) fills in only what the input leaves out, and what a list says of it (`listed`) only what neither says. `text` keeps every character and so every
 * offset, save that NUL and halves of surrogate pairs become U+FFFD, one for one: neither can be stored or sent.
 *
 * Throws DOCUMENT_INVALID (a field of the wrong kind, neither text nor HTML, a wrong `published`), NO_MAIN_TEXT, PAYWALLED,
 * NOT_AN_ARTICLE, LANGUAGE_UNKNOWN.
 */
export async function toDocument(given: DocumentInput): Promise<Document> {
  const where = typeof given?.id === 'string' ? given.id : null
  const input = checkedInput(given, where)
  const { listed } = input
  const page = input.text?.trim() ? null : await articleOf(input.html ?? '', { address: cleaned(input.address), where })
  const text = wellFormed(page?.text ?? input.text ?? '')
  const credited = creditedAgencies(text, await loadPageWords())
  return {
    id: input.id == null ? createHash('sha256').update(text).digest('hex') : wellFormed(String(input.id)),
    text,
    language: await languageOf(text, { lang: input.lang ?? null, page: page?.language ?? listed?.lang ?? null, where }),
    title: cleaned(input.title) ?? page?.title ?? cleaned(listed?.title),
    url: cleaned(input.url) ?? page?.url ?? addressOf(input.address),
    outlet: cleaned(input.outlet) ?? page?.outlet ?? cleaned(listed?.outlet) ?? hostOfPage(page, input.address),
    published: input.published?.trim()
      ? publishedOf(input.published, where)
      : (page?.published ?? publishedOrNull(listed?.published ?? null)),
    modified: input.modified?.trim()
      ? publishedOf(input.modified, where)
      : (page?.modified ?? publishedOrNull(listed?.modified ?? null)),
    subtitle: cleaned(input.subtitle) ?? page?.subtitle ?? cleaned(listed?.subtitle),
    authors: namesIn(input.authors) ?? nonEmpty(page?.authors) ?? namesIn(listed?.authors) ?? [],
    agencies: namesIn(input.agencies) ?? nonEmpty(page?.agencies) ?? credited,
  }
}

async function articleOf(html: string, { address, where }: { address: string | null; where: string | null }): Promise<Page> {
  let cause: unknown
  try {
    const page = await pageOf(html, { address })
    const barrier = barrierOf(page.text, page.access, await loadPageWords())
    if (barrier) throw barrierError(barrier, where)
    if (/\p{L}/u.test(page.text)) return page
  } catch (error) {
    if (error instanceof LagebildError) throw error
    cause = error // tags nested by the ten thousand overflow the stack of every reader of pages
  }
  throw new LagebildError({
    code: 'NO_MAIN_TEXT',
    message: 'No main text could be found in the page',
    where,
    remedy: 'Save the article itself as text and give that; the page may load its text only in a browser.',
    cause,
  })
}

const namesIn = (names: readonly string[] | null | undefined): string[] | undefined => names?.flatMap(name => cleaned(name) ?? [])
/** "seebote.example", where neither the page nor a list names its outlet. */
function hostOfPage(page: Page | null, address: string | null | undefined): string | null {
  const known = page?.url ?? cleaned(address)
  return page && known ? hostOf(known) : null
}

/** Without what counts visitors. */
const addressOf = (address: string | null | undefined): string | null => (address?.trim() ? cleanAddress(address.trim()) : null)
const nonEmpty = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined)

const cleaned = (value: string | null | undefined): string | null => (value?.trim() ? wellFormed(value.trim()) : null)

/** `\p{Surrogate}` matches only halves that stand alone. */
const wellFormed = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
