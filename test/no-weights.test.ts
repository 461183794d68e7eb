// Without trained weights there are no trees and no labels: the finders find less, and none of them fails.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages, loadPack } from '../src/languages/index.ts'
import { reader } from '../src/pipeline.ts'

test.each(languages)('%s: the cases of attribution are read without trees', async language => {
  const pack = await loadPack(language)
  const { read } = reader(pack, null)
  const cases = readFileSync(new URL(`../src/languages/${language}/cases/attribution-reported.jsonl`, import.meta.url), 'utf8')
  const texts = cases
    .split('\n')
    .filter(Boolean)
    .map(line => (JSON.parse(line) as { text: string }).text)
  const found = texts.map(text => read({ ...UNSAID, id: 'case', language, text }).attributions.length)
  expect(found.filter(count => count > 0).length).toBeGreaterThan(texts.length / 4)
})

/** What nobody says of the document. */
const UNSAID = {
  ...{ url: null, outlet: null, title: null, published: null, modified: null, subtitle: null },
  ...{ authors: [], agencies: [] },
}
