import { expect, test } from 'vitest'
import { attribute, type PageElement, type PageNode, scriptOf, textOf, treeOf, upwards, within } from './dom.ts'

const shape = (node: PageNode): unknown => (typeof node === 'string' ? node : [node.name, ...node.children.map(shape)])
const shapeOf = (html: string) => treeOf(html).root.children.map(shape)

test('elements, texts between them, entities resolved', () => {
  expect(shapeOf('<P CLASS=a>Nein, <b>sagte</b> &amp; &szlig;ie.</P>')).toEqual([['p', 'Nein, ', ['b', 'sagte'], ' & ßie.']])
})

test('broken nesting is mended as far as it goes', () => {
  expect(shapeOf('<ul><li>a<li>b</ul></i><p>c<p>d')).toEqual([
    ['ul', ['li', 'a'], ['li', 'b']],
    ['p', 'c'],
    ['p', 'd'],
  ])
})

test('scripts, styles and drawings are empty, JSON-LD is kept', () => {
  const tree = treeOf(
    '<style>p{}</style><svg><title>x</title></svg><script>a<b</script><script type="application/ld+json">{"a":"<b>"}</script>',
  )
  expect(tree.elements.map(({ name }) => name)).toEqual(['style', 'svg', 'script', 'script'])
  expect(tree.named('script').map(scriptOf)).toEqual(['', '{"a":"<b>"}'])
  expect(textOf(tree.root)).toBe('')
})

test('by name, upwards, within', () => {
  const tree = treeOf('<div id=" a "><p><i>x</i></p><p>y</p></div>')
  expect(tree.named('p')).toHaveLength(2)
  expect(tree.named('table')).toEqual([])
  expect([...upwards(tree.named('i')[0]!)].map(({ name }) => name)).toEqual(['i', 'p', 'div', '#document'])
  expect([...within(tree.root)].map(({ name }) => name)).toEqual(['div', 'p', 'i', 'p'])
  expect([attribute(tree.named('div')[0]!, 'id'), attribute(tree.named('div')[0]!, 'class')]).toEqual(['a', null])
})

test('what lies deeper than 512 hangs at that depth; nesting beyond all sense ends the page', () => {
  const depthOf = ({ children }: PageElement): number =>
    1 + Math.max(0, ...children.map(child => (typeof child === 'string' ? 0 : depthOf(child))))
  expect(depthOf(treeOf(`${'<div>'.repeat(900)}x`).root)).toBe(513)
  expect(textOf(treeOf(`${'<div>'.repeat(900)}x`).root)).toBe('x')
  expect(treeOf('<div>'.repeat(5000)).elements.length).toBeLessThan(1100)
})

test('a page cut off within a tag', () => {
  expect(shapeOf('<p>a</p><div cla')).toEqual([['p', 'a']])
  expect(shapeOf('<p>3 < 4</p>')).toEqual([['p', '3 < 4']])
})
