import fc from 'fast-check'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import { columns, heading, oneLine, safe, truncate, widthOf, wrapped } from './layout.ts'

const colours = pc.createColors(true)

test('a hostile text cannot steer the terminal, and its offsets still hold', () => {
  expect(safe('a\u001b[2Jb\u0007\u009b31m\u202eevil\u2066')).toBe('a␛[2Jb␇\uFFFD31m\uFFFDevil\uFFFD')
  expect(safe('one\r\ntwo\tthree\u007f')).toBe('one \ntwo three␡')
  expect(oneLine(' one\n\n two\u00a0three ')).toBe('one two three')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(safe(text)).toHaveLength(text.length)
      expect(safe(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test('columns are aligned, whatever their colours and the width of their characters', () => {
  const rows = [
    ['dead', colours.bold('4'), 'Feuerwehr'],
    ['失踪', '11', 'Polizei'],
  ]
  expect(columns(rows, { right: [1] })).toBe(`dead   ${colours.bold('4')}  Feuerwehr\n失踪  11  Polizei`)
  expect(columns([['a'], ['b', 'c']], { indent: '  ' })).toBe('  a\n  b  c')
  expect(columns([])).toBe('')
})

test('a long cell wraps inside its column', () => {
  expect(columns([['he said', 'four people were missing', 'today']], { widths: [null, 12] })).toBe(
    'he said  four people   today\n         were missing',
  )
})

test('the widest columns give way when a line would become too long', () => {
  const rows = [['dead', 'a long explanation of it all', 'and another, hardly shorter']]
  const lines = columns(rows, { width: 40 }).split('\n')
  expect(lines).toEqual(['dead  a long          and another,', '      explanation of  hardly shorter', '      it all'])
})

test('a word is taken apart only when there is no other way', () => {
  const rows = [['Landesfeuerwehrkommando', 'one two three four five six seven eight']]
  expect(columns(rows, { width: 40 })).toContain('Landesfeuerwehrkommando  one two')
  expect(columns(rows, { width: 24 }).split('\n')[0]!.length).toBeLessThanOrEqual(24)
})

test('lines inside a cell keep their own indent', () => {
  expect(columns([['he', 'one\n  two three']], { widths: [null, 11] })).toBe('he  one\n      two three')
})

test('wrapped text hangs, and takes a word that is too long apart', () => {
  expect(wrapped('one two three four five six', { width: 16, first: '- ', indent: '  ' })).toBe(
    '- one two three\n  four five six',
  )
  expect(wrapped('x'.repeat(30), { width: 20 })).toBe(`${'x'.repeat(20)}\n${'x'.repeat(10)}`)
  expect(wrapped('', { width: 20, first: 'a ' })).toBe('a')
})

test('truncation keeps within its width', () => {
  expect(truncate('Überschwemmung', 20)).toBe('Überschwemmung')
  expect(truncate('Überschwemmung', 6)).toBe('Übers…')
  expect(widthOf(truncate('失踪失踪失踪', 6))).toBeLessThanOrEqual(6)
  expect(heading('Figures', colours)).toBe('\u001b[1mFigures\u001b[22m')
})
