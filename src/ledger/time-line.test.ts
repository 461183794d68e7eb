// Where versions stand in time: what is said of them goes first, then when their bytes were fetched; the order of adding goes last.

import { expect, test } from 'vitest'
import { type Dated, timeLineOf } from './time-line.ts'

const SILENT = { published: null, modified: null, fetched: null, original: null }
const at = (hour: number, minute = 0): string => new Date(Date.UTC(2026, 4, 5, hour, minute)).toISOString()

/** Hours and minutes at which the versions stand, in the order given. */
function stands(...versions: readonly Partial<Dated>[]): string[] {
  const dated = versions.map((version, i) => ({ ...SILENT, id: 'a', hash: `${i}`, version: i + 1, seen: at(20, i), ...version }))
  return timeLineOf(dated).map(({ at }) => new Date(at).toISOString().slice(11, 19))
}

test.each<[string, string[], Partial<Dated>[]]>([
  ['where it was published, whatever it changed before it was seen', ['08:00:00'], [{ published: at(8), modified: at(11) }]],
  ['where it was seen when nothing is said', ['20:00:00'], [{}]],
  ['where it was fetched rather than where it was seen', ['07:00:00'], [{ fetched: at(7) }]],
  [
    'a later version where it says that it was changed',
    ['08:00:00', '11:00:00'],
    [{ published: at(8) }, { published: at(8), modified: at(11) }],
  ],
  [
    'a silent one where it was fetched',
    ['08:00:00', '12:00:00'],
    [
      { published: at(8), fetched: at(9) },
      { published: at(8), fetched: at(12) },
    ],
  ],
  ['a silent one where it was seen', ['08:00:00', '20:01:00'], [{ published: at(8) }, { published: at(8) }]],
  [
    'one that is silent though the first had been changed, where it was fetched',
    ['08:00:00', '12:00:00'],
    [
      { published: at(8), modified: at(9), fetched: at(10) },
      { published: at(8), modified: at(9), fetched: at(12) },
    ],
  ],
  [
    'one that went back to the first, where it was fetched, whatever time it gives',
    ['08:00:00', '12:00:00', '15:00:00'],
    [
      { published: at(8), modified: at(9), fetched: at(10), original: 1 },
      { published: at(8), modified: at(12), fetched: at(13), original: 2 },
      { published: at(8), modified: at(9), fetched: at(15), original: 1, hash: '0@3' },
    ],
  ],
  [
    'an older version that comes out of an archive later goes before',
    ['15:00:00', '08:00:00'],
    [
      { published: at(8), fetched: at(15) },
      { published: at(8), fetched: at(9) },
    ],
  ],
  [
    'the same bytes, read by a better extractor, right behind what had been',
    ['08:00:00', '15:00:00', '15:00:01'],
    [
      { published: at(8), fetched: at(9), original: 1 },
      { published: at(8), fetched: at(15), original: 2 },
      { published: at(8), fetched: at(15), original: 2, seen: at(23) },
    ],
  ],
])('%s', (_, expected, versions) => {
  expect(stands(...versions)).toEqual(expected)
})

test('the order of adding does not matter where versions say their times', () => {
  const versions = [{ published: at(8) }, { published: at(8), modified: at(10) }, { published: at(8), modified: at(13) }]
  expect(stands(versions[2]!, versions[0]!, versions[1]!)).toEqual(['13:00:00', '08:00:00', '10:00:00'])
})
