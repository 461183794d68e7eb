// Whether articles that are one report are found as one, and others are left apart.
//   one origin   mined pairs that share more than half of the shorter page's runs: in one origin
//   one report   those of them from two sites: in one report, the next of a series left aside
//   joins        articles that are joined, but for versions, and share a tenth of the runs at least, by a count of its own

import { articleOf } from '../../src/origin/article.ts'
import { type Origin, origins } from '../../src/origin/origins.ts'
import { repeats } from '../../src/origin/relation.ts'
import { fingerprint, type GoldDocument } from './corpus.ts'
import { accuracyOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { readGold } from './readings.ts'
import { ASKED, type MinedPair, reprintCorpora } from './reprint-corpora.ts'
import type { ReprintSet } from './sets.ts'

/** What a join must have in common. */
const FEWEST = 0.1

export async function measureReprints(set: ReprintSet, { errors }: MeasureOptions): Promise<Measurement> {
  const { documents, pairs } = reprintCorpora[set.format](set.archive)
  const { readings, faults } = await readGold(documents)
  const articles = readings.map(reading => articleOf(reading, { at: Date.parse(reading.published ?? '') || 0, version: 1 }))
  const found = origins(articles)
  const { origin, report } = placesOf(
    found,
    articles.map(({ id }) => id),
  )
  const asked = pairs.filter(({ containment }) => containment > ASKED)
  const sites = new Map(articles.map(({ id, address, outlet }) => [id, address?.split('/')[0] ?? outlet]))
  const across = asked.filter(({ a, b }) => sites.get(a) !== sites.get(b))
  const isIn = (groups: ReadonlyMap<string, string>) => (pair: MinedPair) => groups.get(pair.a) === groups.get(pair.b)
  const joins = joinsOf(
    found,
    documentsBy(
      readings.map(({ id }) => id),
      documents,
    ),
  )
  const wrong = joins.filter(({ shared }) => shared < FEWEST)
  const missed = asked.filter(pair => !isIn(origin)(pair))
  return {
    corpus: fingerprint([...documents, ...pairs]),
    scores: {
      'one origin': accuracyOf(asked.length - missed.length, asked.length),
      'one report': accuracyOf(across.filter(isIn(report)).length, across.length),
      joins: accuracyOf(joins.length - wrong.length, joins.length),
    },
    notes: [`${documents.length} articles, ${found.length} origins`],
    faults,
    errors: [...missed.map(({ a, b }) => `  missed: ${a} ${b}`), ...wrong.map(({ pair }) => `  joined: ${pair}`)]
      .slice(0, errors)
      .join('\n'),
    genres: null,
  }
}

/** By id: the first of its origin, and of its report. */
function placesOf(found: readonly Origin[], ids: readonly string[]) {
  const origin = new Map<string, string>()
  const report = new Map<string, string>()
  for (const { root, copies } of found) {
    for (const index of [root, ...copies.map(({ document }) => document)]) origin.set(ids[index]!, ids[root]!)
    report.set(ids[root]!, ids[root]!)
    for (const { document, of, relation } of copies) {
      report.set(ids[document]!, repeats(relation) ? report.get(ids[of]!)! : ids[document]!)
    }
  }
  return { origin, report }
}

const documentsBy = (ids: readonly string[], documents: readonly GoldDocument[]): GoldDocument[] => {
  const byId = new Map(documents.map(document => [document.id, document]))
  return ids.map(id => byId.get(id)!)
}

/** Joined articles of one language, versions left aside, with what they share of the shorter page. */
function joinsOf(found: readonly Origin[], documents: readonly GoldDocument[]) {
  return found.flatMap(({ copies }) =>
    copies
      .filter(({ relation }) => relation !== 'version' && relation !== 'translation')
      .map(({ document, of }) => {
        const [a, b] = [documents[document]!, documents[of]!]
        return { pair: `${a.id} ${b.id}`, shared: containment(runsOf(a.text), runsOf(b.text)) }
      }),
  )
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')))
}

function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter(run => b.has(run)).length / Math.max(1, Math.min(a.size, b.size))
}
