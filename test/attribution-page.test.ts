// docs/attribution.md gives every rule a sentence: the rule must find something in it.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '../src/index.ts'

const page = readFileSync(new URL('../docs/attribution.md', import.meta.url), 'utf8')
const [, table = ''] = /<!-- tested:rules -->([\s\S]*)<!-- \/tested -->/u.exec(page) ?? []
const rows = [...table.matchAll(/^\| `(?<rule>[^`]+)` \| (?<de>.+?) \| (?<en>.+?) \|$/gmu)].map(({ groups }) => groups!)
const sentences = rows.flatMap(({ rule, de, en }) =>
  [
    ['de', rule!, de!],
    ['en', rule!, en!],
  ].filter(([, , sentence]) => sentence !== '–'),
)

test.each(sentences)('%s: %s finds something in “%s”', async (lang, rule, sentence) => {
  const { attributions } = await read({ lang: lang!, text: sentence!.replaceAll('¶', '\n') })
  expect(attributions.map(({ produced }) => produced)).toContain(rule)
})

test('the page has rules', () => expect(rows.length).toBeGreaterThan(20))
