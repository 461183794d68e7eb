// Transcriptions of one name agree, names of two people do not.

import { expect, test } from 'vitest'
import { folded, sameSpelling } from './spelling.ts'

test.for([
  ['Möllhuber', 'Moellhuber'],
  ['Möllhuber', 'Mollhuber'],
  ['Kyslytsya', 'Kislytsia'],
  ['Selenskyj', 'Selenskij'],
  ['Łukasz', 'Lukasz'],
  ['Yıldırım', 'Yildirim'],
])('%s is %s', ([a, b]) => expect(sameSpelling(a!, b!)).toBe(true))

test.for([
  ['Kim', 'Kin'],
  ['Meier', 'Reier'],
  ['Hoffmann', 'Hofer'],
  ['Berger', 'Bergner'],
])('%s is not %s', ([a, b]) => expect(sameSpelling(a!, b!)).toBe(false))

test('accents fold away', () => expect(folded('Ľubomír Petrík')).toBe('lubomir petrik'))
