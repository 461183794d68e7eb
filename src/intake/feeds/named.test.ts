import { expect, test } from 'vitest'
import { languageIn, peopleIn, personIn, titleIn } from './named.ts'

test.each([
  ['redaktion@uferbote.example.org (Ida Lorenz)', 'Ida Lorenz'],
  ['Ida Lorenz <ida@uferbote.example.org>', 'Ida Lorenz'],
  ['Ida &amp; Tom', 'Ida & Tom'],
  ['<a href="/x">Ida Lorenz</a>', 'Ida Lorenz'],
  ['ida@uferbote.example.org', null],
  ['  ', null],
  ['123', null],
  [null, null],
])('%s', (written, expected) => {
  expect(personIn(written)).toBe(expected)
})

test('each once, and the outlet is nobody', () => {
  expect(peopleIn(['Ida Lorenz', null, 'Der Uferbote', 'Ida Lorenz', 'Tom Brandis'], 'Der Uferbote')).toEqual([
    'Ida Lorenz',
    'Tom Brandis',
  ])
})

test.each([
  ['de_AT', 'de-AT'],
  ['DEU', 'de'],
  ['und', null],
  ['deutsch', null],
  ['', null],
  [null, null],
])('%s', (written, expected) => {
  expect(languageIn(written)).toBe(expected)
})

test.each([
  ['<b>Pegel</b>\n f&auml;llt &amp;&nbsp;steigt', 'Pegel fällt & steigt'],
  ['Eins<br>zwei<p>drei</p>', 'Eins zwei drei'],
  ['Wort<i>teil</i>', 'Wortteil'],
  ['<script>alert(1)</script>Pegel', 'Pegel'],
  ['<![CDATA[Pegel]]>', 'Pegel'],
  ['2 < 3 & 4', '2 < 3 & 4'],
  ['<img src=x>', null],
])('%s as a title', (written, expected) => {
  expect(titleIn(written)).toBe(expected)
})
