// Reads pages as the program does: decode, then extract.
//   await extracted(page) → { text, language: 'de', milliseconds: 9.1 }

import { barrierOf } from '../../src/extract/about/access.ts'
import { textOf, treeOf } from '../../src/extract/dom.ts'
import { pageOf } from '../../src/extract/page.ts'
import { decode } from '../../src/intake/decode.ts'
import { loadPageWords } from '../../src/languages/index.ts'
import type { EvaluationPage } from './load.ts'
import type { Extracted } from './score.ts'

/** A page that cannot be read counts as one with an empty text, as in the evaluation that is followed. */
export async function extracted(page: EvaluationPage): Promise<Extracted> {
  const bytes = page.bytes()
  const started = process.cpuUsage()
  const html = await decode(bytes, { where: page.name, html: true })
    .then(({ text }) => text)
    .catch(() => '')
  const { text, published, title, authors, agencies, access } = await pageOf(html, { address: page.url })
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  const barrier = barrierOf(text, access, await loadPageWords())
  return { page, text, published, title, authors, agencies, barrier, language: await languageShown(html), milliseconds }
}

async function languageShown(html: string): Promise<string> {
  const { eld } = await import('eld/extrasmall')
  const shown = textOf(treeOf(html).root).replace(/\s+/gu, ' ')
  return eld.detect(shown.slice(0, 20_000)).language
}
