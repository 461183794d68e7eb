// Document → Reading: every stage in order. Pure: no clock, disk, network or environment.

import { attributionFinder } from './attribution/find.ts'
import { holdersOf, timesOfSaying } from './attribution/hold.ts'
import { entityResolver } from './coreference/resolve.ts'
import { damageFinder, withoutDead } from './extract/damage.ts'
import { datelineFinder } from './extract/dateline.ts'
import type { LanguagePack } from './languages/pack.ts'
import { certaintyFinder } from './mentions/certainty.ts'
import { nameFinder } from './mentions/names.ts'
import { quantityFinder } from './mentions/quantities.ts'
import { timeFinder } from './mentions/times.ts'
import { segment } from './segment/segment.ts'
import { analyser } from './syntax/analyse.ts'
import type { Document, Reading } from './types.ts'
import { version } from './version.ts'

/** Reads documents of one language. Build once and keep: it compiles the pack's patterns. */
export function reader(pack: LanguagePack): (document: Document) => Reading {
  const analyse = analyser(pack.syntax)
  const findDateline = datelineFinder(pack.dateline)
  const findDamage = damageFinder(pack.damage)
  const findNames = nameFinder(pack.names)
  const findTimes = timeFinder(pack.times)
  const findQuantities = quantityFinder(pack.quantities)
  const findCertainties = certaintyFinder(pack.certainty)
  const findAttributions = attributionFinder(pack.attribution)
  const resolve = entityResolver(pack.coreference)

  return document => {
    const { id, language, url, outlet, title, published, text } = document
    const segmented = segment(text, pack.segment)
    const damage = findDamage(segmented)
    const dateline = findDateline(segmented)
    // From here on nobody sees boilerplate and its like, so that nothing in it becomes a claim.
    const analysis = analyse(withoutDead(segmented, damage))

    const names = findNames(analysis, { dateline })
    const times = findTimes(analysis, { published })
    const quantities = findQuantities(analysis, { times, names })
    const certainties = findCertainties(analysis)
    const mentions = { dateline, names, times, quantities, certainties }

    const speeches = findAttributions(analysis, mentions)
    const holders = holdersOf(speeches, quantities)
    const said = timesOfSaying(speeches, { analysis, times })
    const { entities, sources } = resolve(analysis, { mentions, speeches })

    return {
      id,
      language,
      url,
      outlet,
      title,
      published,
      dateline,
      text,
      engine: `lagebild@${version} ${pack.code}@${pack.version}`,
      sentences: segmented.sentences.map(({ start, end }) => ({ start, end })),
      entities,
      times,
      quantities: quantities.map((quantity, index) => ({ ...quantity, attribution: holders[index]! })),
      attributions: speeches.map(({ sourceSpan: _, continues: __, ...speech }, index) => {
        return { source: sources[index]!, ...speech, time: said[index]! }
      }),
      damage,
    }
  }
}
