// Which thing of a page's JSON-LD is its article: the one of this address or title, not one of a list of others.

import { isRecord, stringsOf, type Thing } from './json-ld.ts'

/** What is written and published, in schema.org's names. */
const ARTICLES =
  /^(?:.*article|blogposting|report|liveblogposting|socialmediaposting|discussionforumposting|review|recipe|medicalwebpage|howto|podcastepisode|videoobject|creativework|dataset|book|event|jobposting)$/u
const WRITTEN = /article$|posting$|^report$/u
const PAGES = /^(?:webpage|itempage|qapage|faqpage|aboutpage|collectionpage|profilepage)$/u

export interface Known {
  /** Canonical address and the one it was fetched from. */
  readonly addresses: readonly string[]
  /** As headline, title and their like say; for telling several articles apart. */
  readonly titles: readonly string[]
}

/** Null: the page describes none, or several and none is told to be its own. */
export function articleOf(things: readonly Thing[], known: Known): Thing | null {
  const addresses = new Set(known.addresses.map(bare))
  const titles = new Set(known.titles.map(loose))
  const articles = things.filter(({ types }) => types.some(type => ARTICLES.test(type)))
  const own = articles.filter(thing => addressesOf(thing).some(address => addresses.has(bare(address))))
  const titled = articles.filter(({ properties }) =>
    [...stringsOf(properties.headline), ...stringsOf(properties.name)].some(title => titles.has(loose(title))),
  )
  const top = articles.filter(({ aside }) => !aside)
  for (const some of [own.filter(isWritten), titled.filter(isWritten), own, titled]) if (some[0]) return some[0]
  const written = top.filter(isWritten)
  if (written.length === 1) return written[0]!
  return written.length === 0 && top.length === 1 ? top[0]! : null
}

/** The thing that is the page as a whole, which has dates where there is no article. */
export const pageThingOf = (things: readonly Thing[]): Thing | null =>
  things.find(({ types, aside }) => !aside && types.some(type => PAGES.test(type))) ?? null

const isWritten = ({ types }: Thing): boolean => types.some(type => WRITTEN.test(type))

function addressesOf({ properties }: Thing): string[] {
  const main = properties.mainEntityOfPage
  return [properties.url, properties['@id'], main, isRecord(main) ? main['@id'] : null, isRecord(main) ? main.url : null].flatMap(
    stringsOf,
  )
}

/** "https://www.seebote.example/faehre/?x=1#top" → "seebote.example/faehre" */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .toLowerCase()

const loose = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
