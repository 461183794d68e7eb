import { expect, test } from 'vitest'
import type { Taken } from '../types.ts'
import type { Found } from './body.ts'
import { settled } from './links.ts'

const link = (id: number, whole: boolean): Found => ({
  where: `feed.xml#${id}`,
  link: { url: `https://bote.example/${id}`, role: 'article', given: { title: `T${id}`, html: `<p>${id}</p>` }, whole },
})

test('nobody follows: whole items are documents with their bytes, teasers are counted in one note', async () => {
  expect(await all([link(1, true), link(2, false), link(3, false)])).toMatchObject([
    {
      where: 'feed.xml#1',
      input: { title: 'T1', html: '<p>1</p>', url: 'https://bote.example/1' },
      note: expect.stringMatching(/^2 items are only named/u),
      original: { type: 'text/html; charset=utf-8', given: { title: 'T1' } },
    },
  ])
})

test('nobody follows, and there are teasers only: one error for the feed', async () => {
  expect(await all([link(1, false), link(2, false)])).toMatchObject([
    { where: 'feed.xml', error: { code: 'NOT_FOLLOWED', message: '2 items are only named in the list' } },
  ])
})

test('somebody follows: all links of the list at once, behind what it holds itself', async () => {
  const document: Found = { where: 'feed.xml#0', input: { text: 'Nein.' }, note: null }
  const asked: number[] = []
  const taken = await all([link(1, true), document, link(2, false)], async function* (links) {
    asked.push(links.length)
    for (const { where } of links) yield { where, input: { text: where }, note: null }
  })
  expect(asked).toEqual([2])
  expect(taken.map(({ where }) => where)).toEqual(['feed.xml#0', 'feed.xml#1', 'feed.xml#2'])
})

async function all(found: readonly Found[], follow?: Parameters<typeof settled>[1]): Promise<Taken[]> {
  const taken: Taken[] = []
  for await (const one of settled(stream(found), follow)) taken.push(one)
  return taken
}

async function* stream(found: readonly Found[]): AsyncGenerator<Found> {
  yield* found
}
