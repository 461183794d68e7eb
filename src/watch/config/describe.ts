// A source in words, so that its author sees what it will do.
//   describeSource(source)   "asked every 15m; the pages of its articles are fetched; looked at again after 10m, 30m, …"

import { durationText, millisecondsIn } from './duration.ts'
import { RECHECK, type SourceConfig } from './source.ts'

/** What it is called: its name, else where it lies. */
export const sourceName = ({ name, url, path }: SourceConfig): string => name ?? url ?? path ?? ''

const KINDS: Readonly<Record<SourceConfig['kind'], string>> = {
  auto: 'whatever is found there (feed, sitemap, list of feeds, page)',
  feed: 'a feed',
  page: 'a page',
  sitemap: 'a sitemap',
}

export function describeSource(source: SourceConfig): string {
  const { kind, every, outlet, language, follow, include, exclude, recheck, limit } = source
  const isPage = kind === 'page'
  const parts = [
    `${KINDS[kind]}, ${source.path === undefined ? 'asked' : 'read'} every ${durationText(every)}`,
    !isPage && (follow ? 'the pages of its articles are fetched' : 'only what it says itself is read, no pages are fetched'),
    include && `only ${either(include)}`,
    exclude && `without ${either(exclude)}`,
    outlet && `published by ${outlet}`,
    language && `in the language ${language}`,
    !isPage && follow && (recheck.length > 0 ? `looked at again ${waits(recheck)}` : 'never looked at again'),
    !isPage && `at most ${limit} of one answer`,
  ]
  return parts.filter(part => typeof part === 'string').join('; ')
}

const usual = RECHECK.map(millisecondsIn)

const waits = (recheck: readonly number[]): string =>
  `after ${runs(recheck).join(', ')}${recheck.join() === usual.join() ? ' (as usual)' : ''}`

/** "3 × 1m" for one minute thrice. */
function runs(recheck: readonly number[]): string[] {
  const found: { wait: number; times: number }[] = []
  for (const wait of recheck) {
    const last = found.at(-1)
    if (last?.wait === wait) last.times++
    else found.push({ wait, times: 1 })
  }
  return found.map(({ wait, times }) => (times > 1 ? `${times} × ${durationText(wait)}` : durationText(wait)))
}

const either = (words: readonly string[]): string => words.join(' or ')
