// The benchmark's own rules: floors only rise, a fall is seen, a bad span is seen.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fromArchive, Unavailable } from '../benchmarks/quality/archive.ts'
import { fallen, raised } from '../benchmarks/quality/floors.ts'
import { sets } from '../benchmarks/quality/sets.ts'
import { faultsOf } from '../src/ledger/faults.ts'
import type { Reading } from '../src/types.ts'

const before = { corpus: 'a', floors: { found: 60, speaker: 45 }, lowered: [] }

test('a score below its floor is seen, less than the slack is not', () => {
  expect(fallen(before, { corpus: 'a', scores: { found: 59.6, speaker: 44.8 } })).toEqual(['found'])
  expect(fallen(undefined, { corpus: 'a', scores: { found: 1 } })).toEqual([])
})

test('what is measured on the found ones may give a little when more are found', () => {
  const floors = { corpus: 'a', floors: { polarity: 96 }, lowered: [] }
  expect(fallen(floors, { corpus: 'a', scores: { polarity: 93.5 } })).toEqual([])
  expect(fallen(floors, { corpus: 'a', scores: { polarity: 92 } })).toEqual(['polarity'])
})

test('floors of other documents are not compared', () => {
  expect(fallen(before, { corpus: 'b', scores: { found: 1 } })).toEqual([])
})

test('floors rise and do not fall without a reason', () => {
  const measured = { corpus: 'a', scores: { found: 64.27, speaker: 40 } }
  expect(raised(before, measured, null)).toEqual({ corpus: 'a', floors: { found: 64.2, speaker: 45 }, lowered: [] })
  expect(raised(before, measured, 'gold was mended')).toEqual({
    corpus: 'a',
    floors: { found: 64.2, speaker: 40 },
    lowered: [{ measure: 'speaker', from: 45, to: 40, reason: 'gold was mended' }],
  })
})

test('each set has a name of its own and asks for measures that it shows', () => {
  expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length)
  for (const { measures, goals } of sets) expect(measures).toEqual(expect.arrayContaining(Object.keys(goals)))
})

test('a span outside its text and an index into nothing are faults', () => {
  const reading = {
    id: 'a',
    text: 'Nein.',
    sentences: [{ start: 0, end: 5 }],
    entities: [],
    times: [],
    quantities: [],
    certainties: [{ start: 0, end: 4, attribution: 1 }],
    attributions: [
      {
        content: [{ start: 0, end: 6 }],
        cue: [{ start: 2, end: 2 }],
        time: 0,
        within: null,
        source: { entity: 'e1', candidates: [] },
      },
    ],
  } as unknown as Reading
  expect(faultsOf(reading)).toEqual({
    spans: 4,
    faults: [
      'a: attributions.0.content.0 [0, 6] of 5',
      'a: attributions.0.cue.0 [2, 2] of 5',
      'a: attributions.0.time is 0, of 0',
      'a: attributions.0.source names e1, which is no entity',
      'a: certainties.0.attribution is 1, of 1',
    ],
  })
})

test('the command measures, shows errors, and says why where it cannot', () => {
  const run = fileURLToPath(new URL('../benchmarks/quality/run.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [run, '--sets', 'seed', '--errors', '1'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^bench:quality skipped: |^seed +F +P +R +floor.+quantity\+modifier.+── seed \(/su)
})

test('an archive that is not here is told, not thrown through', () => {
  expect(() => fromArchive('data/none.tar.xz', 'a.conllu')).toThrow(Unavailable)
})

test('a set of trees is measured with the same table', () => {
  const run = fileURLToPath(new URL('../benchmarks/quality/run.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [run, '--sets', 'en-ewt-raw'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^bench:quality skipped: |^en-ewt-raw (?:skipped: | +F +P +R +floor.+sentences.+words)/su)
})
