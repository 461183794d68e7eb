// News articles with the pairs of them that share runs of five words, mined by others over whole pages.
//   reprintCorpora.insm(archive)   { documents: [{ id, text, … }], pairs: [{ a, b, containment: 0.84 }] }

import { fromArchive } from './archive.ts'
import type { GoldDocument } from './corpus.ts'

export interface MinedPair {
  readonly a: string
  readonly b: string
  /** Part of the shorter page's runs that stand in the other. */
  readonly containment: number
}

export interface ReprintCorpus {
  readonly documents: readonly GoldDocument[]
  readonly pairs: readonly MinedPair[]
}

/** What a mined pair has in common from which on it is asked for. */
export const ASKED = 0.5
/** Of the articles in no such pair, one in so many is read, too: they have to stay apart. */
const OTHERS = 20

/** Format to its reader. */
export const reprintCorpora = {
  /** 13,026 German articles of 13 outlets, January to July 2021. */
  insm: (archive: string): ReprintCorpus => {
    const pairs = pairsOf(fromArchive(archive, 'insm_de_news/mined_overlap_pairs.json'))
    const articles = fromArchive(archive, 'insm_de_news/articles.jsonl')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Record<'id' | 'pub' | 'date' | 'url' | 'text', string>)
    return sampled({
      documents: articles.map(({ id, pub, date, url, text }) => ({
        ...common(id, text),
        lang: 'de',
        outlet: pub,
        published: date,
        url,
      })),
      pairs,
    })
  },

  /** 383 English articles on 69 events. */
  giveme5w1h: (archive: string): ReprintCorpus => {
    const articles = objectsOf(fromArchive(archive, 'giveme5w1h/news_cluster/*.json'))
    return {
      documents: articles.map(({ dId, source_domain, date_publish, url, title, text }) => ({
        ...{ ...common(dId!, text!), lang: 'en', outlet: source_domain!, published: date_publish!, url: url!, title: title! },
      })),
      pairs: pairsOf(fromArchive(archive, 'giveme5w1h/mined_overlap_pairs.json')),
    }
  },
} as const satisfies Readonly<Record<string, (archive: string) => ReprintCorpus>>

const common = (id: string, text: string) => ({ id, text, attributions: [] })

const pairsOf = (json: string): MinedPair[] =>
  (JSON.parse(json) as { a: string; b: string; containment5: number }[]).map(({ a, b, containment5 }) => ({
    ...{ a, b, containment: containment5 },
  }))

function sampled({ documents, pairs }: ReprintCorpus): ReprintCorpus {
  const asked = pairs.filter(({ containment }) => containment > ASKED)
  const paired = new Set(asked.flatMap(({ a, b }) => [a, b]))
  return { documents: documents.filter(({ id }, index) => paired.has(id) || index % OTHERS === 0), pairs }
}

/** Files of JSON objects one behind the other, each with its brackets at the line's beginning. */
function objectsOf(files: string): Partial<Record<string, string>>[] {
  return files.split(/(?<=^\})\s*(?=\{$)/mu).map(text => JSON.parse(text) as Record<string, string>)
}
