// A web page is a document whose main text is found later; its bytes are kept. Pages that a browser or an extension saved in one file
// say in a comment where they come from: "Page saved with SingleFile url: https://… saved date: …", "saved from url=(0022)https://…".

import { tooLarge } from './batch.ts'
import type { Body, Found, OpenOptions } from './body.ts'
import { decode } from './decode.ts'
import { bytesOf } from './lines.ts'

/** Yields one document. Throws FILE_EMPTY, FILE_BINARY, FILE_TOO_LARGE. */
export async function* open(body: Body, { maxBytes }: OpenOptions): AsyncGenerator<Found> {
  const { where, type } = body
  const bytes = await bytesOf(body.bytes, maxBytes)
  if (!bytes) throw tooLarge(where, maxBytes)
  const { text, note } = await decode(bytes, { where, html: true, type })
  const saved = savedFrom(text)
  const address = body.address ?? saved.address
  const original = { bytes, type: type ?? 'text/html', address, fetched: body.fetched ?? saved.fetched, given: {} }
  const html = withoutPictures(text)
  yield { where, input: address ? { html, address } : { html }, note, original }
}

const SAVED = /<!--\s{0,9}(?:Page saved with SingleFile|saved from url=)[\s\S]{0,2500}?-->/u
const ADDRESS = /(?:\burl:\s{0,9}|url=\(\d{1,6}\))(?<address>https?:\/\/[^\s"<>]{1,2000})/u
const DATE = /saved date:\s{0,9}(?<date>[^\n(]{10,60})/u

/** What the comment of a saved page says; it stands before or right behind <html>. */
function savedFrom(html: string): { address: string | null; fetched: string | null } {
  const comment = SAVED.exec(html.slice(0, 10_000))?.[0] ?? ''
  const time = Date.parse(DATE.exec(comment)?.groups?.date ?? '')
  return {
    address: ADDRESS.exec(comment)?.groups?.address ?? null,
    fetched: Number.isNaN(time) ? null : new Date(time).toISOString(),
  }
}

/** Bytes within the page, pictures and fonts most of all, from a kilobyte on: nobody reads them, and they can be nine tenths of a page. */
const withoutPictures = (html: string): string =>
  html.replace(/(data:[\w.+/-]{0,80}(?:;[\w=.-]{1,40}){0,3};base64,)[A-Za-z\d+/=]{1000,}/gu, '$1')
