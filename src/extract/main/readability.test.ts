import { expect, test } from 'vitest'
import { treeOf } from '../dom.ts'
import { markupOf } from './markup.ts'
import { textByReadability } from './readability.ts'

const PARAGRAPH =
  'The harbour of Carrow opens its north quay to visitors in May, the council decided, after eleven years of work on it.'

test('a tree as HTML again, without what nobody sees', () => {
  const tree = treeOf(
    '<head><title>x</title></head><p onclick="x()" class="a&quot;b">3 &lt; 4<script>x()</script><br><i hidden>y</i></p>',
  )
  expect(markupOf(tree)).toBe('<p class="a&quot;b">3 &lt; 4<br></p>')
})

test('lines of what Readability chooses', async () => {
  expect(await textByReadability(treeOf(`<div>${`<p>${PARAGRAPH}<br>Yes.</p>`.repeat(6)}</div><nav>Start</nav>`))).toBe(
    Array.from({ length: 6 }, () => `${PARAGRAPH}\nYes.`).join('\n'),
  )
})

test('pages that it would take too long for are not given to it', async () => {
  expect(await textByReadability(treeOf(`<p>${PARAGRAPH}</p>`.repeat(6000)))).toBe('')
  expect(await textByReadability(treeOf(`${'<div>'.repeat(200)}<p>${PARAGRAPH}</p>`))).toBe('')
})
