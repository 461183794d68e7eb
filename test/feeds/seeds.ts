// What every opener of lists is fuzzed with: its kind and the fixtures that are sound enough to be broken.
//   SEEDS.get('rss')   ['rss-2.0.xml', …]

export const SEEDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'rss',
    [
      'rss-2.0.xml',
      'rss-full-text.xml',
      'rss-1.0.rdf',
      'rss-cdata.xml',
      'rss-dates.xml',
      'rss-shadows.xml',
      'rss-0.91-doctype.xml',
    ],
  ],
  ['atom', ['atom-1.0.xml', 'atom-0.3.xml', 'atom-content-elsewhere.xml', 'atom-aggregated.xml']],
  ['jsonfeed', ['json-feed-1.1.json', 'json-feed-1.0.json', 'json-feed-wrong-fields.json']],
  ['opml', ['nested.opml', 'unclosed.opml']],
  ['sitemap', ['sitemap.xml', 'sitemap-news.xml', 'sitemap-index.xml', 'sitemap.txt']],
  ['ninjs', ['ninjs-1.json', 'ninjs-2-array.json', 'ninjs-3.json', 'ninjs-wrapped.json']],
  ['newsml', ['newsml-item.xml', 'newsml-message.xml', 'newsml-prefix.xml', 'article.nitf']],
])
