// What the words around a cue make of it. Whole sentences, for the cue's clause decides.

import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import { attributionFinder } from './find.ts'

async function polarities(language: string, text: string): Promise<string[]> {
  const pack = await loadPack(language)
  const analysis = analyser(pack.syntax)(segment(text, pack.segment))
  const mentions = { dateline: null, names: [], times: [], quantities: [], certainties: [] }
  return attributionFinder(pack.attribution)(analysis, mentions).map(({ polarity }) => polarity)
}

test.each([
  ['de', 'Der Wirt sagte, der Keller sei trocken.', 'affirmed'],
  ['de', 'Der Wirt sagte nicht, dass der Keller trocken ist.', 'declined'],
  ['de', 'Der Wirt glaubt nicht, dass der Keller trocken ist.', 'denied'],
  ['de', 'Der Wirt bestritt, dass der Keller nass ist.', 'denied'],
  ['de', 'Der Wirt bestritt nicht, dass der Keller nass ist.', 'affirmed'],
  ['de', 'Der Wirt konnte nicht bestätigen, dass der Keller nass ist.', 'questioned'],
  ['de', 'Der Wirt lehnte den neuen Keller ab.', 'denied'],
  ['de', 'Der Wirt lehnt den neuen Keller ab.', 'denied'],
  ['en', 'The landlord denied that the cellar was wet.', 'denied'],
  ['en', 'The landlord did not deny that the cellar was wet.', 'affirmed'],
  ['en', 'The landlord could not confirm that the cellar was wet.', 'questioned'],
  ['en', 'The landlord refused to confirm that the cellar was wet.', 'declined'],
])('%s: %s → %s', async (language, text, polarity) => expect(await polarities(language, text)).toEqual([polarity]))
