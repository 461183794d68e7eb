// Document → Reading: every stage in order. Pure: no clock, disk, network or environment.

import { certaintiesOf, certaintyHolders } from './attribution/certain.ts'
import { attributionFinder } from './attribution/find.ts'
import { timesOfSaying, voicesOf } from './attribution/hold.ts'
import type { AttributionStep, Traced } from './attribution/trace.ts'
import { entityResolver } from './coreference/resolve.ts'
import type { CoreferenceStep } from './coreference/trace.ts'
import { correctionFinder } from './extract/corrections.ts'
import { unglued } from './extract/damage/unglue.ts'
import { damageFinder, outsideDamage, withoutDead } from './extract/damage.ts'
import { datelineFinder } from './extract/dateline.ts'
import { gazetteerOf } from './gazetteer/gazetteer.ts'
import { namePartsOf } from './gazetteer/name-parts.ts'
import type { LanguagePack } from './languages/pack.ts'
import { certaintyFinder } from './mentions/certainty.ts'
import { nameFinder } from './mentions/names.ts'
import { quantityFinder } from './mentions/quantities.ts'
import { timeFinder } from './mentions/times.ts'
import type { Trained } from './models/trained.ts'
import { segment } from './segment/segment.ts'
import { analyser } from './syntax/analyse.ts'
import type { SentenceParser } from './syntax/parse.ts'
import { trainedParser } from './syntax/trained-parser.ts'
import type { Analysis, Document, Reading } from './types.ts'
import { version } from './version.ts'

/** Reads documents of one language. */
export interface Reader {
  read(document: Document): Reading
  /** The same Reading, with what the stages told on the way. */
  explain(document: Document): Explained
  /** Its words and trees, dead zones left out. */
  analyse(document: Pick<Document, 'text'>): Analysis
  /** Parses a sentence whose words are known; null where nothing was trained. */
  readonly parse: SentenceParser | null
}

/** What stages tell while they read; see attribution/trace.ts. */
export type Step = AttributionStep | CoreferenceStep

export interface Explained {
  readonly reading: Reading
  /** Its words and trees, dead zones left out. */
  readonly analysis: Analysis
  /** In the order in which they were told. */
  readonly steps: readonly Step[]
}

/** What a Reading is made with: "lagebild@1.0.0 xx@1.2.0 xx/syntax@1.0.0 …". A Reading of the same engine is the same Reading. */
export const engineOf = (pack: Pick<LanguagePack, 'code' | 'version'>, trained: Pick<Trained, 'versions'> | null): string =>
  [`lagebild@${version}`, `${pack.code}@${pack.version}`, ...(trained?.versions ?? [])].join(' ')

/** Build once and keep: it compiles the pack's patterns and holds the weights. Throws MODEL_BROKEN when they do not fit. */
export function reader(pack: LanguagePack, trained: Trained | null): Reader {
  const isNamePart = trained ? namePartsOf(trained.nameParts) : undefined
  const gazetteer = pack.names ? gazetteerOf(pack.names, isNamePart) : () => null
  const trees = trained && { segment: pack.segment, parse: trainedParser(trained, { words: pack.syntax.morphology, gazetteer }) }
  const analyse = analyser(pack.syntax, trees)
  const findDateline = datelineFinder(pack.dateline)
  const findDamage = damageFinder(pack.damage)
  const findCorrections = correctionFinder(pack.corrections)
  const findNames = nameFinder(pack.names, isNamePart)
  const findTimes = timeFinder(pack.times)
  const findQuantities = quantityFinder(pack.quantities)
  const findCertainties = certaintyFinder(pack.certainty)
  const findAttributions = attributionFinder(pack.attribution)
  const resolve = entityResolver(pack.coreference)
  const engine = engineOf(pack, trained)

  return {
    analyse: ({ text }) => prepare(text).analysis,
    read: document => take(document, prepare(document.text)),
    explain,
    parse: trees?.parse ?? null,
  }

  function explain(document: Document): Explained {
    const steps: Step[] = []
    const prepared = prepare(document.text)
    const analysis = { ...prepared.analysis, trace: { note: (step: Step) => void steps.push(step) } }
    return { reading: take(document, { ...prepared, analysis }), analysis: prepared.analysis, steps }
  }

  /** What comes before the finders: from `analysis` on nobody sees boilerplate and its like, so that nothing in it becomes a claim. */
  function prepare(text: string) {
    const segmented = segment(text, pack.segment)
    const damage = findDamage(segmented)
    const analysis: Analysis & Traced<Step> = analyse(unglued(withoutDead(segmented, damage), damage))
    return { segmented, damage, analysis }
  }

  function take(
    { id, language, url, outlet, title, published, modified, subtitle, authors, agencies, text }: Document,
    { segmented, damage, analysis }: ReturnType<typeof prepare>,
  ): Reading {
    const dateline = findDateline(segmented)
    const names = findNames(analysis, { dateline })
    const times = findTimes(analysis, { published, dateline })
    const quantities = findQuantities(analysis, { times, names })
    const certainties = findCertainties(analysis, { quantities })
    const mentions = { dateline, names, times, quantities, certainties }

    const speeches = findAttributions(analysis, mentions)
    const voices = certaintyHolders(speeches, { certainties, sentences: analysis.sentences, text })
    const certain = certaintiesOf(speeches, certainties, voices)
    const said = timesOfSaying(speeches, { analysis, times })
    const { entities, sources } = resolve(analysis, { mentions, speeches })
    const attributions = speeches.map(({ sourceSpan: _, continues: __, ...speech }, index) => {
      const content = outsideDamage(text, speech.content, damage)
      return { source: sources[index]!, ...speech, ...certain[index]!, content, time: said[index]! }
    })
    const tellers = voicesOf(attributions, quantities)

    return {
      id,
      language,
      url,
      outlet,
      title,
      published,
      modified,
      subtitle,
      authors: [...authors],
      agencies: [...agencies],
      dateline,
      text,
      engine,
      sentences: segmented.sentences.map(({ start, end }) => ({ start, end })),
      entities,
      times,
      quantities: quantities.map((quantity, index) => ({ ...quantity, attribution: tellers[index]! })),
      attributions,
      corrections: findCorrections(segmented),
      certainties: certainties.map((certainty, index) => ({ ...certainty, attribution: voices[index]! })),
      damage,
    }
  }
}
