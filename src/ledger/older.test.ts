import { expect, test } from 'vitest'
import { readingOf } from '../../test/ledger-readings.ts'
import { ofToday, type StoredBody } from './older.ts'

const reading = readingOf({
  id: 'a',
  text: 'Ruiz sagte, der Damm breche wohl.',
  names: [{ name: 'Ruiz' }],
  said: [{ by: 'Ruiz', words: 'der Damm breche wohl' }],
})
const band = { span: { start: 28, end: 32 }, low: 0.55, high: 0.8, band: 'likely' }

test('a body of today stays as it is', () => {
  expect(ofToday(reading)).toBe(reading)
})

test('one that was stored before words of certainty were listed gets the fields that came', () => {
  const { certainties: _, ...rest } = reading
  const { confidence: __, ...claim } = reading.attributions[0]!
  const stored: StoredBody = { ...rest, attributions: [{ ...claim, certainty: band }] }
  const { certainties, attributions } = ofToday(stored)
  expect(certainties).toEqual([])
  expect(attributions[0]).toMatchObject({ confidence: null, certainty: { ...band, negated: false, basis: 'lexicon' } })
})
