// How fast the facts inside a claim are found in what is already segmented and parsed: damage, times, figures, certainty.
//   await findersOf('de') → { tokens: 21000, seconds: { damage: 0.02, times: 0.03, … } }

import { damageFinder } from '../../src/extract/damage.ts'
import { datelineFinder } from '../../src/extract/dateline.ts'
import { analyse } from '../../src/index.ts'
import { loadPack } from '../../src/languages/index.ts'
import { certaintyFinder } from '../../src/mentions/certainty.ts'
import { nameFinder } from '../../src/mentions/names.ts'
import { quantityFinder } from '../../src/mentions/quantities.ts'
import { timeFinder } from '../../src/mentions/times.ts'
import { segment } from '../../src/segment/segment.ts'
import { article } from './texts.ts'

const DOCUMENTS = 60
const ROUNDS = 8

export interface FinderTimes {
  /** Tokens that every finder went over. */
  readonly tokens: number
  /** Processor time by finder. */
  readonly seconds: Readonly<Record<string, number>>
}

/** One thread; the fastest of eight rounds over the same documents, after a warm-up. What comes before the finders is not counted. */
export async function findersOf(lang: string): Promise<FinderTimes> {
  const pack = await loadPack(lang)
  const [dateline, names] = [datelineFinder(pack.dateline), nameFinder(pack.names)]
  const documentOf = async (seed: number) => {
    const input = article({ lang, words: 500, seed: seed * 5 })
    const [segmented, analysis] = [segment(input.text, pack.segment), await analyse(input)]
    return { segmented, analysis, published: input.published!, names: names(analysis, { dateline: dateline(segmented) }) }
  }
  const documents = await Promise.all(Array.from({ length: DOCUMENTS }, (_, seed) => documentOf(seed)))
  const find = {
    damage: damageFinder(pack.damage),
    times: timeFinder(pack.times),
    quantities: quantityFinder(pack.quantities),
    certainty: certaintyFinder(pack.certainty),
  }
  const found = documents.map(({ analysis, published, names }) => {
    const times = find.times(analysis, { published })
    return { times, quantities: find.quantities(analysis, { times, names }) }
  })
  const seconds = {
    damage: fastest(() => documents.forEach(({ segmented }) => void find.damage(segmented))),
    times: fastest(() => documents.forEach(({ analysis, published }) => void find.times(analysis, { published }))),
    figures: fastest(() =>
      documents.forEach(({ analysis, names }, at) => void find.quantities(analysis, { times: found[at]!.times, names })),
    ),
    certainty: fastest(() => documents.forEach(({ analysis }, at) => void find.certainty(analysis, found[at]!))),
  }
  return { tokens: documents.reduce((total, { analysis }) => total + analysis.tokens.length, 0), seconds }
}

/** Seconds of processor time, so that what else the machine does counts least. */
function fastest(work: () => void): number {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1e6)
  }
  return Math.min(...times)
}
