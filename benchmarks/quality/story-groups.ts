// Articles with the event that each is about: 383 English ones on 69 events (Hamborg, Giveme5W1H, 2019), and two invented stories
// among 300 German articles of five days, all put on the same days.
//   eventArticles()   [{ document: { id: '0046…', text: …, published: '2017-09-15T00:00:00' }, event: 'north_Korea_hokkaido_missile' }, …]

import { fromArchive } from './archive.ts'
import { type GoldDocument, loadLines } from './corpus.ts'

export interface EventArticle {
  readonly document: GoldDocument
  /** Null: nobody says which, so only that it is none of the others. */
  readonly event: string | null
}

const NEWS = 'data/reprints/news.tar.xz'
const DAY = 86_400_000

interface ClusterFile {
  readonly dId: string
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly source_domain: string | null
  readonly date_publish: string | null
  readonly newsCluster: { readonly Event: string }
}

/** Throws Unavailable where the archive cannot be read. */
export function eventArticles(): EventArticle[] {
  // One file after the other, each an object that ends in a "}" at the beginning of a line.
  const files = fromArchive(NEWS, 'giveme5w1h/news_cluster/*').split(/(?<=^\})\s*(?=\{)/mu)
  return files
    .map(file => JSON.parse(file) as ClusterFile)
    .sort((a, b) => (a.dId < b.dId ? -1 : 1))
    .map(({ dId, text, title, url, source_domain, date_publish, newsCluster }) => ({
      document: {
        ...{ id: dId, lang: 'en', text, attributions: [] },
        ...given({ title, url, outlet: source_domain, published: date_publish }),
      },
      event: newsCluster.Event,
    }))
}

const given = (fields: Readonly<Record<string, string | null>>): Partial<GoldDocument> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

/** Day on which both invented stories begin, and the days of the news that are put there. */
const FIRST = Date.parse('2026-03-14T00:00:00Z')
const NEWS_FROM = Date.parse('2021-03-10T00:00:00Z')
const NEWS_DAYS = 5
const NEWS_ARTICLES = 300

interface NewsLine {
  readonly id: string
  readonly pub: string
  readonly date: string | null
  readonly text: string
}

/** Throws Unavailable where the archive cannot be read. */
export function mixedArticles(): EventArticle[] {
  const invented = ['s1', 's4'].flatMap(event => {
    const documents = loadLines(`articles/${event}.jsonl`)
    const begins = Math.min(...documents.map(({ published }) => Date.parse(published!)))
    const days = Math.floor((begins - FIRST) / DAY) * DAY
    return documents.map(document => ({ document: moved(document, -days), event }))
  })
  const lines = fromArchive(NEWS, 'insm_de_news/articles.jsonl')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as NewsLine)
    .filter(({ date }) => date !== null && Date.parse(date) >= NEWS_FROM && Date.parse(date) < NEWS_FROM + NEWS_DAYS * DAY)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, NEWS_ARTICLES)
  const others = lines.map(({ id, pub, date, text }) => {
    const document = { id, lang: 'de', text, outlet: pub, published: date!, attributions: [] }
    return { document: moved(document, FIRST - NEWS_FROM), event: null }
  })
  return [...invented, ...others]
}

const moved = (document: GoldDocument, by: number): GoldDocument => ({
  ...document,
  published: new Date(Date.parse(document.published!) + by).toISOString(),
})
