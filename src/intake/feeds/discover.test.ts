import { expect, test } from 'vitest'
import { feedsOf } from './discover.ts'

const PAGE = 'https://uferbote.example.org/lokal/seite'

test.each([
  ['none', '<link rel="stylesheet" href="a.css"><a href="/feed">Feed</a>', []],
  [
    'relative',
    '<link rel=alternate type=application/rss+xml href=feed title="Alle &amp; alles">',
    [['https://uferbote.example.org/lokal/feed', 'Alle & alles', 'rss']],
  ],
  [
    'base',
    '<base href="/neu/"><link rel="alternate" type="application/atom+xml" href="atom.xml">',
    [['https://uferbote.example.org/neu/atom.xml', null, 'atom']],
  ],
  [
    'each once',
    '<link rel="alternate" type="application/rss+xml" href="/f"><LINK REL="Alternate" TYPE="application/rss+xml; charset=utf-8" HREF="/f">',
    [['https://uferbote.example.org/f', null, 'rss']],
  ],
  [
    'JSON',
    '<link rel="feed alternate" type="application/feed+json" href="feed:https://uferbote.example.org/f.json">',
    [['https://uferbote.example.org/f.json', null, 'jsonfeed']],
  ],
  ['another language is no feed', '<link rel="alternate" hreflang="en" href="/en">', []],
  ['no interface', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">', []],
  ['no script', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
  ['a name of the language', '<link rel="alternate" type="constructor" href="/f">', []],
] as const)('%s', (_, html, expected) => {
  expect(feedsOf(html, PAGE).map(({ url, title, kind }) => [url, title, kind])).toEqual(expected)
})
