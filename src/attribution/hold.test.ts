import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { timeFinder } from '../mentions/times.ts'
import { segment } from '../segment/segment.ts'
import { analyser } from '../syntax/analyse.ts'
import type { Span } from '../types.ts'
import { holdersOf, timesOfSaying, voicesOf } from './hold.ts'

const pack = await loadPack('de')
const findTimes = timeFinder(pack.times)

const analyse = analyser(pack.syntax)

/** The words of the time at which it was said. */
function said(text: string, words: { cue: string; content: string[] }): string | null {
  const spanOf = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const analysis = analyse(segment(text, pack.segment))
  const times = findTimes(analysis, { published: '2025-06-24' })
  const [index] = timesOfSaying([{ cue: [spanOf(words.cue)], content: words.content.map(spanOf) }], { analysis, times })
  return index == null ? null : text.slice(times[index]!.start, times[index]!.end)
}

test('the time beside the cue', () => {
  expect(
    said('Sie sagte am Mittwoch, dass es am Montag schneie.', { cue: 'sagte', content: ['dass es am Montag schneie'] }),
  ).toBe('am Mittwoch')
  expect(said('Am Mittwoch sagte sie, dass es schneie.', { cue: 'sagte', content: ['dass es schneie'] })).toBe('Am Mittwoch')
})

test('not a time in what was said, in another sentence or in a clause about something else', () => {
  expect(said('Sie sagte, dass es am Montag schneie.', { cue: 'sagte', content: ['dass es am Montag schneie'] })).toBeNull()
  expect(said('Am Montag schneite es. Das sagte sie.', { cue: 'sagte', content: ['Das'] })).toBeNull()
  const text = 'Ruiz, der am Sonntag gewählt wurde, sagte: „Ja.“'
  expect(said(text, { cue: 'sagte', content: ['Ja.'] })).toBeNull()
  expect(said('Für Sonntag sagte sie Regen voraus.', { cue: 'sagte', content: ['Regen'] })).toBeNull()
})

test('neither how long nor how often nor now', () => {
  expect(said('Sie sagte sechs Stunden lang und jeden Dienstag: „Nein.“', { cue: 'sagte', content: ['Nein.'] })).toBeNull()
  expect(said('Sie sagt derzeit: „Nein.“', { cue: 'sagt', content: ['Nein.'] })).toBeNull()
})

test('not a time in what the speaker adds with another cue', () => {
  const text = 'Sie sagte nein und fügte hinzu, am Montag sei Ruhe gewesen.'
  const analysis = analyse(segment(text, pack.segment))
  const times = findTimes(analysis, { published: '2025-06-24' })
  const spanOf = (part: string): Span => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const speeches = [
    { cue: [spanOf('sagte')], content: [spanOf('nein')] },
    { cue: [spanOf('fügte')], content: [spanOf('am Montag sei Ruhe gewesen')] },
  ]
  expect(timesOfSaying(speeches, { analysis, times })).toEqual([null, null])
})

test('free indirect speech has no cue', () => {
  const analysis = analyse(segment('Am Montag.', pack.segment))
  const times = findTimes(analysis, { published: null })
  expect(timesOfSaying([{ cue: [], content: [] }], { analysis, times })).toEqual([null])
})

test('a figure belongs to the innermost content around it', () => {
  const outer = { content: [{ start: 0, end: 40 }] }
  const inner = { content: [{ start: 10, end: 20 }] }
  const split = {
    content: [
      { start: 50, end: 55 },
      { start: 60, end: 70 },
    ],
  }
  const spans = [2, 12, 30, 45, 52, 57, 62].map(start => ({ start, end: start + 2 }))
  expect(holdersOf([outer, inner, split], spans)).toEqual([0, 1, 0, null, 2, null, 2])
})

test('of two contents from end to end the nearer stretch decides', () => {
  // "An den Protesten nahmen [laut Polizei] 300 teil, [laut Stadt] 900": each goes around its own cue.
  const police = {
    content: [
      { start: 0, end: 20 },
      { start: 32, end: 60 },
    ],
  }
  const city = {
    content: [
      { start: 0, end: 42 },
      { start: 52, end: 60 },
    ],
  }
  const spans = [33, 54].map(start => ({ start, end: start + 3 }))
  expect(holdersOf([police, city], spans)).toEqual([0, 1])
})

const voiced = (
  start: number,
  end: number,
  more: { name?: string | null; within?: number; produced?: string; kind?: 'thought' },
) => {
  const { name = 'Ruiz', within = null, produced = 'indirect/clause', kind = 'speech' as const } = more
  return { content: [{ start, end }], source: { name }, within, produced, kind }
}

test('what names nobody, or only says what somebody intends, is told by the one around it', () => {
  const figure = [{ start: 20, end: 22 }]
  const outer = voiced(0, 40, {})
  // "Ruiz sagte, man erwarte 4.500 Mann"
  expect(voicesOf([outer, voiced(10, 40, { name: null, within: 0 })], figure)).toEqual([0])
  // "The company wanted to cut 400 jobs, Ruiz said"
  const wanted = voiced(10, 40, { name: 'the company', within: 0, produced: 'indirect/infinitive', kind: 'thought' })
  expect(voicesOf([outer, wanted], figure)).toEqual([0])
})

test('a named speaker inside another keeps the figure, and so does one around whom nobody speaks', () => {
  const figure = [{ start: 20, end: 22 }]
  expect(voicesOf([voiced(0, 40, {}), voiced(10, 40, { name: 'Mayr', within: 0 })], figure)).toEqual([1])
  expect(voicesOf([voiced(10, 40, { name: null })], figure)).toEqual([0])
})
