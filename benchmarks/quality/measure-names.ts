// Names through the whole program, plain text in: what `read` gives as entities, compared with the names of a corpus.
// Outer names only; words made of names ("ukrainisch") count for nothing.

import { read } from '../../src/index.ts'
import { overlaps } from '../../src/text/spans.ts'
import type { EntityType, Span } from '../../src/types.ts'
import { fromArchive } from './archive.ts'
import { fingerprint } from './corpus.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { type GoldName, type NameDocument, nameCorpora } from './name-corpora.ts'
import { degradedReader } from './name-labels.ts'
import { type ComparedNames, keyOf, nameScores } from './name-scores.ts'
import type { NameSet } from './sets.ts'

const LABELS: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PER',
  place: 'LOC',
  organization: 'ORG',
  work: 'OTH',
  other: 'OTH',
}

type Find = (document: NameDocument) => Promise<readonly GoldName[]>

interface Compared extends ComparedNames {
  readonly text: string
}

export async function measureNames(set: NameSet, { errors, labels }: MeasureOptions): Promise<Measurement> {
  const all = nameCorpora[set.format](fromArchive(set.archive, set.member))
  const documents = all.filter((_, index) => index % set.oneIn === 0)
  const find: Find =
    labels === null ? throughProgram(set.language) : await degradedReader(set.language, labels === 'none' ? null : labels)
  const compared: Compared[] = []
  for (const document of documents) {
    const found = (await find(document)).filter(
      name => set.types.includes(name.type) && !document.neutral.some(span => overlaps(span, name)),
    )
    compared.push({ text: document.text, gold: document.names.filter(({ type }) => set.types.includes(type)), found })
  }
  return {
    corpus: fingerprint(documents),
    scores: nameScores(compared, set.types),
    notes: [
      `${documents.length} documents${labels === null ? '' : `, labels ${labels === 'none' ? 'left out' : `${labels} % right`}`}`,
    ],
    faults: [],
    errors: errors ? compared.flatMap(errorsOf).slice(0, errors).join('\n') : '',
    genres: null,
  }
}

function throughProgram(lang: string): Find {
  return async ({ text }) => {
    const { entities } = await read({ text, lang })
    return entities.flatMap(({ type, mentions }) => {
      const label = LABELS[type]
      const named = mentions.filter(({ form }) => form === 'name')
      return label ? named.map(({ start, end }) => ({ start, end, type: label })) : []
    })
  }
}

/** "missed ORG  …vor dem [Amt für Wasser]…   (LOC Amt)": with what was found in its place. */
function errorsOf({ text, gold, found }: Compared): string[] {
  const [wanted, got] = [new Set(gold.map(keyOf)), new Set(found.map(keyOf))]
  const missed = gold.filter(name => !got.has(keyOf(name)))
  const wrong = found.filter(name => !wanted.has(keyOf(name)))
  return [
    ...missed.map(name => {
      const instead = wrong.filter(other => overlaps(other, name))
      const said = instead.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`).join('; ')
      return `  - missed ${name.type}  ${around(text, name)}${said ? `   (${said})` : ''}`
    }),
    ...wrong
      .filter(name => !missed.some(other => overlaps(other, name)))
      .map(name => `  + extra  ${name.type}  ${around(text, name)}`),
  ]
}

function around(text: string, { start, end }: Span): string {
  const shown = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
  return shown.replace(/\s+/gu, ' ')
}
