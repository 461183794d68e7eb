// Pages that were written for this: the text beside each is what the article says, line by line.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageOf } from '../src/extract/page.ts'

const folder = new URL('fixtures/pages/', import.meta.url)
const names = readdirSync(folder).filter(name => name.endsWith('.html'))

test.for(names)('main text of %s', async name => {
  const html = readFileSync(new URL(name, folder), 'utf8')
  const text = readFileSync(new URL(name.replace('.html', '.txt'), folder), 'utf8')
  expect((await pageOf(html)).text).toBe(text.trim())
})
