import { expect, test } from 'vitest'
import type { Words } from './items.ts'
import { isWhole } from './whole.ts'

const url = 'https://uferbote.example.org/faehre'
const title = 'Fähre fährt wieder'
const LONG = `<p>${'Die Fähre legt alle dreißig Minuten ab. '.repeat(20)}</p>`
const html = (value: string): Words => ({ value, kind: 'html' })

test.each([
  ['content', html(LONG), null, true],
  ['short content', html('<p>Die Fähre legt ab.</p>'), null, false],
  ['a summary', null, html(LONG), false],
  ['a summary as long as an article', null, html(LONG.repeat(3)), true],
  ['content that is the summary again', html(LONG), html(`${LONG}<br>`), false],
  ['content behind a summary that is cut', html(LONG), html(`${LONG.slice(0, -5)} …`), true],
  ['content that is the only text', html(LONG), html(LONG), true],
  ['nothing', null, null, false],
  ['dots', html(`${LONG}<p>Und dann …</p>`), null, false],
  ['dots in brackets', html(`${LONG}<p>Und dann [...]</p>`), null, false],
  ['dots in brackets, escaped', html(`${LONG}<p>Und dann [&#8230;]</p>`), null, false],
  ['dots with an arrow', html(`${LONG}<p>Und dann … »</p>`), null, false],
  ['a link that leads on', html(`${LONG}<p><a class="m" href="${url}/">Zum ganzen Text</a></p>`), null, false],
  ['a link back with the title', html(`${LONG}<p>Aus: <a href="${url}">${title}</a></p>`), null, true],
  ['a link elsewhere', html(`${LONG}<p><a href="https://example.com/">Quelle</a></p>`), null, true],
  ['text', { value: LONG, kind: 'text' } as Words, null, true],
])('%s: %#', (_, content, summary, expected) => {
  expect(isWhole({ content, summary, url, title })).toBe(expected)
})
