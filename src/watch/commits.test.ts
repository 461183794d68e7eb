// Many in one transaction, and none spoils the others.

import { expect, test } from 'vitest'
import { openLedger } from '../ledger/open.ts'
import { commitsOf } from './commits.ts'
import { addChild, type Source } from './state/sources.ts'

test('what throws is undone alone, the rest is stored', async () => {
  const ledger = await openLedger(':memory:')
  const commit = commitsOf(ledger.db)
  const list = { url: 'list', root: 'list' } as Source
  const results = await Promise.allSettled(
    Array.from({ length: 120 }, (_, i) =>
      commit(async db => {
        await addChild(db, { url: `https://a.example/${i}`, list, now: 0 })
        if (i === 7) throw new Error('no')
        return i
      }),
    ),
  )
  expect(results.map(({ status }, i) => (status === 'rejected' ? i : null)).filter(i => i !== null)).toEqual([7])
  const rows = await ledger.db.selectFrom('watch_sources').select('url').execute()
  expect(rows).toHaveLength(119)
  await ledger.close()
})
