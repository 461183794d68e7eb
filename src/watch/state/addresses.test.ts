// In which order articles are asked for: new ones and changed ones first, then those that are to be looked at again.

import { expect, test } from 'vitest'
import type { Link } from '../../intake/body.ts'
import { openLedger } from '../../ledger/open.ts'
import { dueAddresses, list } from './addresses.ts'

const link = (name: string, modified: string | null = null): Link => ({
  ...{ url: `https://hafenbote.example/${name}`, role: 'article', whole: false },
  given: { title: name, modified },
})

test('what its list says was changed goes before what waits longer to be looked at again', async () => {
  const { db, close } = await openLedger(':memory:')
  const listed = (now: number, ...links: Link[]) => list(db, { source: 'feed', links, follow: true, now })
  await listed(1000, link('a'), link('b'), link('c'))
  await db.updateTable('watch_addresses').set({ state: 'done' }).execute()
  for (const [name, next] of [
    ['a', 2000],
    ['b', 3000],
    ['c', 9000],
  ] as const)
    await db.updateTable('watch_addresses').set({ next }).where('url', '=', link(name).url).execute()

  expect(await listed(5000, link('c', '2026-05-06T10:00:00Z'), link('d'))).toEqual({ fresh: 1, changed: 1, known: 0 })
  const due = await dueAddresses(db, { now: 6000, limit: 10, perHost: 10, except: [], busy: [] })
  expect(due.map(({ url }) => url.slice(-1))).toEqual(['c', 'd', 'a', 'b'])
  await close()
})
