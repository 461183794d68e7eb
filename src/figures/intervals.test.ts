import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactly } from '../../test/stated.ts'
import { type Interval, relationOf } from './intervals.ts'

test.for<[Interval, Interval, string]>([
  [exactly(4), exactly(4), 'same'],
  [exactly(11), exactly(19), 'conflicts'],
  [exactly(7), { low: 4, high: null }, 'refines'], // "seven", "at least four"
  [{ low: 4, high: null }, exactly(7), 'coarser'],
  [{ low: 4, high: null }, exactly(3), 'conflicts'],
  [{ low: 180, high: 240 }, { low: null, high: 200 }, 'compatible'], // "180 to 240", "at most 200"
  [{ low: 6, high: 7 }, { low: 7, high: 9 }, 'compatible'], // the ends belong to them
  [{ low: null, high: null }, exactly(1), 'coarser'],
])('%o and %o: %s', ([a, b, relation]) => expect(relationOf(a, b)).toBe(relation))

test('the relation read from the other side says the same', () => {
  const turned = { same: 'same', conflicts: 'conflicts', compatible: 'compatible', refines: 'coarser', coarser: 'refines' }
  const end = fc.option(fc.integer({ min: -5, max: 5 }))
  fc.assert(
    fc.property(end, end, end, end, (a, b, c, d) => {
      const ordered = (low: number | null, high: number | null) =>
        low !== null && high !== null && low > high ? { low: high, high: low } : { low, high }
      const [x, y] = [ordered(a, b), ordered(c, d)]
      expect(relationOf(y, x)).toBe(turned[relationOf(x, y)])
    }),
  )
})
