// A good watch.yaml says in words what it does; a bad one is explained with its place and the word that was probably meant.

import { expect, test } from 'vitest'
import { fetchSettings } from '../../fetch/settings.ts'
import { describeSource, sourceName } from './describe.ts'
import { durationText, millisecondsIn } from './duration.ts'
import { fetchingOf } from './fetching.ts'
import { configFrom } from './parse.ts'
import { rulesIn } from './watch.ts'

const GOOD = `sources:
  - url: https://nordpost.example/feed.xml
    every: 5m
    include: ["*/politik/*"]
  - path: feeds.opml
    follow: false
    name: the desk's list
  - url: https://hafen.example/ticker
    kind: page
    every: 90 s
  - url: https://insel.example/rss
    recheck: [1m, 1m, 1m, 2h]
pace: { gap: 2, perHost: 3 }
allow: [localhost]
rules:
  - name: Toll
    kinds: [newHighest]
`

test('a good file has no mistakes and says in words what it does', () => {
  const { config, mistakes } = configFrom(GOOD, 'watch.yaml')
  expect(mistakes).toEqual([])
  const { pace, limits, allow } = fetchingOf(config!, fetchSettings({ 'pace.atOnce': 5 }, { allow: ['10.0.0.5'] }))
  expect(pace).toMatchObject({ gap: 2000, perHost: 3, atOnce: 5 })
  expect(limits.connect).toBe(10_000)
  expect(allow).toEqual(['10.0.0.5', 'localhost'])
  expect(config!.sources!.map(source => `${sourceName(source)}: ${describeSource(source)}`)).toEqual([
    'https://nordpost.example/feed.xml: whatever is found there (feed, sitemap, list of feeds, page), asked every 5m; the pages of its articles are fetched; only */politik/*; looked at again after 10m, 30m, 2h, 6h, 1d, 3d (as usual); at most 500 of one answer',
    "the desk's list: whatever is found there (feed, sitemap, list of feeds, page), read every 15m; only what it says itself is read, no pages are fetched; at most 500 of one answer",
    'https://hafen.example/ticker: a page, asked every 90s',
    'https://insel.example/rss: whatever is found there (feed, sitemap, list of feeds, page), asked every 15m; the pages of its articles are fetched; looked at again after 3 × 1m, 2h; at most 500 of one answer',
  ])
  expect(rulesIn(config!).rules.map(({ name }) => name)).toEqual(['Toll'])
})

test('rules alone will do, and sources alone: then every warning is told', () => {
  expect(configFrom('rules:\n  - name: Toll\n', 'w').mistakes).toEqual([])
  const { config } = configFrom('sources:\n  - url: http://a.example/\n', 'w')
  expect(rulesIn(config!).rules).toMatchObject([{ kinds: 'all' }])
})

test.each([
  ['', 'watch.yaml:1:1', '"sources" and "rules" are missing', '- url:'],
  ['sources: []\n', 'watch.yaml:1:10', '"sources" cannot be []', 'What is watched'],
  ['sources:\n  - ulr: https://a.example/\n', 'watch.yaml:2:5', 'There is no "ulr" here', 'Did you mean url?'],
  ['sources:\n  - name: Nordpost\n', 'watch.yaml:2:5', '"url" is missing', 'path'],
  ['sources:\n  - url: a.example/feed\n', 'watch.yaml:2:10', 'begins with http', 'Address of a feed'],
  ['sources:\n  - url: file:///etc/passwd\n', 'watch.yaml:2:10', 'begins with http', 'Address of a feed'],
  ['sources:\n  - url: http://a.example/\n    every: soon\n', 'watch.yaml:3:12', 'a duration is', '15m'],
  ['sources:\n  - url: http://a.example/\n    every: 0.2s\n', 'watch.yaml:3:12', 'from 1s to', '15m'],
  ['sources:\n  - url: http://a.example/\n    kind: feeed\n', 'watch.yaml:3:11', 'none of the words', 'Did you mean feed?'],
  ['sources:\n  - url: http://a.example/\n    language: xx\n', 'watch.yaml:3:15', 'no language', 'leave it out'],
  ['sources:\n  - url: http://a.example/\n  - url: http://a.example/\n', 'watch.yaml:3:5', 'twice', 'Leave one'],
  ['sources:\n  - url: http://a.example/\n    path: b.opml\n', 'watch.yaml:2:5', 'cannot stand together', 'path'],
  ['sources:\n  - url: http://a.example/\n    recheck: [10m, x]\n', 'watch.yaml:3:20', 'a duration is', 'looked at again'],
  ['pace: { gap: -1 }\nrules:\n  - name: A\n', 'watch.yaml:1:14', '"gap" cannot be -1', 'least time between'],
  ['pace: { gab: 1 }\nrules:\n  - name: A\n', 'watch.yaml:1:9', 'There is no "gab" here', 'Did you mean gap?'],
  ['allow: [http://a/]\nrules:\n  - name: A\n', 'watch.yaml:1:9', 'no name of a host', 'Hosts in private networks'],
  ['push:\n  - to: webhok\n    url: https://a.example/\nrules:\n  - name: A\n', 'watch.yaml:2:9', 'webhok', 'webhook'],
  ['rules:\n  - name: A\n    kinds: [denail]\n', 'watch.yaml:3:13', 'none of the words', 'Did you mean denial?'],
  ['source:\n  - url: http://a.example/\n', 'watch.yaml:1:1', 'There is no "source" here', 'Did you mean sources?'],
])('%j', (text, where, message, remedy) => {
  const { config, mistakes } = configFrom(text, 'watch.yaml')
  expect(config).toBeNull()
  expect(
    mistakes.some(each => each.where!.startsWith(where) && each.message.includes(message) && each.remedy.includes(remedy)),
    JSON.stringify(mistakes.map(({ where, message, remedy }) => ({ where, message, remedy }))),
  ).toBe(true)
})

test('durations as a person writes them', () => {
  expect(['15m', '2 h', '90s', '1 day', '1.5h', '2 weeks'].map(millisecondsIn)).toEqual([9e5, 72e5, 9e4, 864e5, 54e5, 12096e5])
  expect(['', 'm', '5', '5 parsecs', '-5m', '1e9s'].map(millisecondsIn)).toEqual([null, null, null, null, null, null])
  expect([9e5, 72e5, 9e4, 864e5, 500].map(durationText)).toEqual(['15m', '2h', '90s', '1d', '0.5s'])
})

test('lists within lists without end are a mistake like any other', () => {
  const { config, mistakes } = configFrom(`sources: ${'['.repeat(50_000)}`, 'watch.yaml')
  expect(config).toBeNull()
  expect(mistakes[0]).toMatchObject({ code: 'RULES_INVALID', where: expect.stringContaining('watch.yaml') })
})
