import { expect, test } from 'vitest'
import { articleOf } from './article.ts'
import { readable, thingsOf } from './json-ld.ts'

const headlines = (...scripts: string[]) => thingsOf(scripts).flatMap(({ properties }) => properties.headline ?? [])

test.for([
  ['plain', '{"@type":"NewsArticle","headline":"Brücke zu"}'],
  ['comma before a bracket', '{"@type":"NewsArticle","headline":"Brücke zu","author":["Ida",],}'],
  ['comments', '/* page */ {"@type":"NewsArticle", // kind\n"headline":"Brücke zu"}'],
  ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Brücke zu"}\n//]]>'],
  ['HTML comment', '<!-- {"@type":"NewsArticle","headline":"Brücke zu"} -->'],
  ['entities', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Brücke zu&quot;}'],
  ['line break in a string', '{"@type":"NewsArticle","description":"eins\nzwei","headline":"Brücke zu"}'],
  ['semicolon', '{"@type":"NewsArticle","headline":"Brücke zu"};'],
  ['several in a row', '{"@type":"Thing"}{"@type":"NewsArticle","headline":"Brücke zu"}'],
  ['graph', '{"@graph":[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"headline":"Brücke zu"}]}'],
] as const)('%s', ([, script]) => {
  expect(headlines(script)).toEqual(['Brücke zu'])
})

test('what cannot be read is left out, and what stands in strings stays', () => {
  expect(headlines('window.x = 1', '{"@type":"NewsArticle","headline":"a, } // b"}', '{"')).toEqual(['a, } // b'])
})

const article = (headline: string, url: string) => ({ '@type': 'NewsArticle', headline, url })
const known = { addresses: ['https://www.seebote.example/bruecke/?x=1'], titles: ['Brücke zu'] }
const chosen = (value: unknown) => articleOf(thingsOf([JSON.stringify(value)]), known)?.properties.headline ?? null

test.for([
  ['by address', [article('Wahl', '/a'), article('Neu: Brücke', 'https://seebote.example/bruecke')], 'Neu: Brücke'],
  ['by title', [article('Wahl', '/a'), article('Brücke zu!', '/b')], 'Brücke zu!'],
  ['the only one', [article('Anderes', '/a')], 'Anderes'],
  ['none of several', [article('Wahl', '/a'), article('Fähre', '/b')], null],
  ['none of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article('Fähre', '/b') }] }, null],
] as const)("the page's own article: %s", ([, value, headline]) => {
  expect(chosen(value)).toBe(headline)
})

test('what is encoded twice is read as people read it', () => {
  expect(readable('Ida &amp; Karl')).toBe('Ida & Karl')
  expect(readable('<a href="/x">Ida</a>')).toBe('Ida')
})
