import { expect, test } from 'vitest'
import { xmlOf } from './xml.ts'
import { attributeOf, basesOf, childOf, type Element, inherited, markupOf, textOf } from './xml-tree.ts'

const options = { where: 'a.xml', roots: ['a'] }
const rootOf = (text: string): Element => xmlOf(text, options).root!

test('names go by namespace, whatever the prefix', () => {
  const { children } = rootOf(
    '<a xmlns:x="HTTPS://purl.org/dc/elements/1.1" xmlns:b="urn:b"><x:Creator/><b:c/><dc:date/><d xmlns="http://www.w3.org/1999/xhtml"/></a>',
  )
  expect(children.map(child => (child as Element).name)).toEqual(['dc:creator', 'b:c', 'dc:date', 'xhtml:d'])
})

test('RSS 1.0 with prefixes', () => {
  const { children } = rootOf(
    '<rdf:a xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:item/></rdf:a>',
  )
  expect(children.map(child => (child as Element).name)).toEqual(['item'])
})

test('names of the root’s own namespace have no prefix', () => {
  const root = rootOf('<z:a xmlns:z="urn:z"><z:b/><y:c xmlns:y="urn:z"/><d/></z:a>')
  expect(root.children.map(child => (child as Element).name)).toEqual(['b', 'c', 'd'])
})

test('text, entities, sections', () => {
  expect(textOf(rootOf('<a>1 &lt; 2 &amp;amp; &#228;<!-- no --><![CDATA[ <b>&amp;]]></a>'))).toBe('1 < 2 &amp; ä <b>&amp;')
})

test('markup within becomes HTML', () => {
  const root = rootOf(
    '<a xmlns:h="http://www.w3.org/1999/xhtml"><h:p class="x">Eins &amp; <h:a href="/b&quot;">zwei</h:a><h:br/></h:p><x>weg</x></a>',
  )
  expect(markupOf(root, { x: null })).toBe('<p>Eins &amp; <a href="/b&quot;">zwei</a><br></p>')
})

test('language and base hold for what lies within', () => {
  const root = rootOf('<a xml:lang="de" xml:base="https://example.org/"><b xml:base="c/"/></a>')
  expect(inherited(childOf(root, 'b'), 'xml:lang')).toBe('de')
  expect(basesOf(childOf(root, 'b'))).toEqual(['https://example.org/', 'c/'])
})

test('the source of an element', () => {
  const { root, source } = xmlOf('<a> <b c="1">x</b> <d/></a>', options)
  const pieces = root!.children.filter(child => typeof child !== 'string').map(({ start, end }) => source.slice(start, end))
  expect(pieces).toEqual(['<b c="1">x</b>', '<d/>'])
})

test.each([
  ['<a><b>1</b></a>', null],
  ['<a><b>1</b>', 'it ends in the middle'],
  ['<a><b>1</a>', 'one element is not closed'],
  ['x <a/>', 'something stands before its beginning'],
  ['<a>R&D</a>', '"&" is not written as it must be'],
  ['<a>\u0001</a>', 'control characters stand in it'],
  ['<!DOCTYPE a PUBLIC "-//x" "http://x.example/x.dtd"><a/>', null],
])('%s', (text, flaw) => {
  expect(xmlOf(text, options).flaws).toBe(flaw && `the XML is broken: ${flaw}`)
})

test('a record within a record is the next one', () => {
  const { root } = xmlOf('<a><b><c>1<b><c>2</c></b><b>3</b></a>', { ...options, records: ['b'] })
  expect(root!.children.map(child => textOf(child as Element))).toEqual(['1', '2', '3'])
})

test.each([
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  '<!DOCTYPE a [ ]><a/>',
  '<!doctype a SYSTEM "file:///etc/passwd" [<!ENTITY % b SYSTEM "x">]><a/>',
  '<a/><!ENTITY b "c">',
])('%s is refused', text => {
  expect(() => xmlOf(text, options)).toThrow(expect.objectContaining({ code: 'XML_UNSAFE' }))
})

test('limits', () => {
  const limits = { xmlDepth: 3, xmlParts: 5 }
  expect(() => xmlOf('<a><b><c/></b></a>', { ...options, limits })).not.toThrow()
  expect(() => xmlOf('<a><b><c><d/></c></b></a>', { ...options, limits })).toThrow(/more than 3 elements/u)
  expect(() => xmlOf('<a b="1" c="2" d="3" e="4" f="5"/>', { ...options, limits })).toThrow(/more than 5/u)
})

test('where nothing of the kind begins, it is said what does', () => {
  expect(xmlOf('<html><a2/></html>', options)).toMatchObject({ root: null, first: 'html', flaws: null })
  expect(attributeOf(rootOf('<html><A B=" 1 "/></html>'), 'b')).toBe('1')
})
