// Pages that were made to be slow: each costs time by its length and no more, and what can be read of it is read.

import { expect, test } from 'vitest'
import { pageOf } from '../page.ts'

const SENTENCE = 'The ferry runs again from Monday, the operator said on Friday after the inspection of all three ships. '
const BODY = `<article>${`<p>${SENTENCE}</p>`.repeat(5)}</article>`
/** Milliseconds, some ten times of what they take: a machine may be busy with other things. */
const MOST = 15_000

const pages: readonly (readonly [name: string, html: string])[] = [
  ['100,000 tags in each other', BODY + '<div>'.repeat(100_000)],
  ['100,000 of them with text', BODY + '<div>a'.repeat(100_000)],
  ['500 deep, a link at each', BODY + '<div><a href=x>Harbour</a>'.repeat(500)],
  ['inline tags in each other', BODY + '<b class="share">'.repeat(100_000)],
  ['end tags without beginning', BODY + '</b></i>'.repeat(200_000)],
  ['tables in each other', BODY + '<table><tr><td>'.repeat(30_000)],
  ['100,000 side by side', BODY + '<p>Harbour</p>'.repeat(100_000)],
  ['300,000 inline ones in one line', `${BODY}<p>${'<b>Harbour</b> '.repeat(300_000)}</p>`],
  ['100,000 headlines', BODY + '<h1>Ferry runs</h1>'.repeat(100_000)],
  ['100,000 leads', `<title>Ferry runs</title><h1>Ferry runs</h1>${`<p>${SENTENCE}</p>`.repeat(50_000)}`],
  ['a million line breaks', BODY + 'a<br>'.repeat(500_000)],
  ['an attribute of 10 MB', `${BODY}<p class="${'share '.repeat(1_700_000)}">Harbour</p>`],
  ['300,000 attributes', `${BODY}<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}=1`).join(' ')}>Harbour</p>`],
  ['10 MB of script', `${BODY}<script>${'if (a < b) document.write("<p>Harbour</p>");'.repeat(220_000)}</script>`],
  ['a script that never ends', `${BODY}<script>${'<p>'.repeat(500_000)}`],
  ['comments that never end', BODY + '<!-- <p>'.repeat(500_000)],
  ['a million entities', `${BODY}<p>${'&amp;'.repeat(1_000_000)}</p>`],
  ['JSON-LD nested 100,000 deep', `<script type="application/ld+json">${'{"articleBody":['.repeat(100_000)}</script>${BODY}`],
  [
    'sound JSON-LD nested 5,000 deep',
    `<script type="application/ld+json">${'{"a":'.repeat(5000)}"articleBody"${'}'.repeat(5000)}</script>${BODY}`,
  ],
  ['a line of 5 MB', `${BODY}<p>${'Harbour '.repeat(600_000)}</p>`],
  ['words of furniture without end', `${BODY}<p>${'Foto: '.repeat(400_000)}</p>`],
]

test.for(pages)('%s', { timeout: 2 * MOST }, async ([, html]) => {
  const started = performance.now()
  const { text } = await pageOf(html)
  expect(performance.now() - started).toBeLessThan(MOST)
  expect(text).toContain(SENTENCE.trim())
})

test('time grows with the length', { timeout: 20_000 }, async () => {
  const made = (n: number) =>
    `${BODY}<div class="x">${'<p>Harbour <a href=x>news</a> of <b>Friday</b>.<br>Ships</p>'.repeat(n)}</div>`
  const took = async (n: number) => {
    const html = made(n)
    const started = performance.now()
    await pageOf(html)
    return performance.now() - started
  }
  await took(2000)
  const small = await took(5000)
  const large = await took(40_000)
  expect(large / Math.max(small, 5)).toBeLessThan(40)
})

test.for([
  '',
  ' ',
  '<',
  '<>',
  '</',
  '<!',
  '<!--',
  '<a',
  '<p title="',
  '&#',
  '&#xFFFFFFFF;',
  '<![CDATA[',
  '\0',
  '<p>\uD800</p>',
  '<plaintext><p>',
])('page %j', async html => {
  expect(typeof (await pageOf(html)).text).toBe('string')
})
