import { expect, test } from 'vitest'
import { bylineReader } from './byline.ts'

const read = await bylineReader()

test.each([
  [['Von Ida Lorenz und Tom Brandis, dpa'], [], null, ['Ida Lorenz', 'Tom Brandis'], ['dpa']],
  [['Von Ida Lorenz, dpa'], ['dpa/AFP'], 'dpa', ['Ida Lorenz'], ['dpa/AFP']],
  [['By Ann Brook and Siri Vang'], [], 'Reuters', ['Ann Brook', 'Siri Vang'], []],
  [['Ida Lorenz', null, 'Ida Lorenz'], [null], null, ['Ida Lorenz'], []],
  [['Vonderau, Mats'], [], null, ['Vonderau', 'Mats'], []],
  [['By Byron Smith, Vonda Lee'], [], null, ['Byron Smith', 'Vonda Lee'], []],
  [[''], [], null, [], []],
] as const)('%s', (lines, credits, outlet, authors, agencies) => {
  expect(read({ lines, credits, outlet })).toEqual({ authors, agencies })
})
