// Files of weights: what is read out of a whole one, and what is said of a broken one.

import { expect, test } from 'vitest'
import { containerBytes, randomModel } from '../../test/neural/model-file.ts'
import { LagebildError } from '../errors.ts'
import { networkAnalyser } from '../syntax/neural/analyser.ts'
import { readContainer, tensorOf } from './container.ts'

const whole = containerBytes({ language: 'xx' }, [
  { name: 'small', dtype: 'i8', shape: [3], data: Int8Array.of(1, -2, 3) },
  { name: 'matrix', dtype: 'f32', shape: [2, 2], data: Float32Array.of(1, 0.5, -2, 4) },
  { name: 'text', dtype: 'utf8', shape: [2], data: new TextEncoder().encode('\nwort') },
])

test('header and tensors', () => {
  const container = readContainer(whole, 'test')
  expect(container.header.language).toBe('xx')
  expect(tensorOf(container, 'small', { dtype: 'i8', shape: [3] })).toEqual(Int8Array.of(1, -2, 3))
  expect(new TextDecoder().decode(tensorOf(container, 'text', { dtype: 'utf8', shape: [2] }))).toBe('\nwort')
})

test('aligned tensors share the bytes of the file, others are copied', () => {
  const aligned = tensorOf(readContainer(whole, 'test'), 'matrix', { dtype: 'f32', shape: [2, 2] })
  expect(aligned.buffer).toBe(whole.buffer)
  const shifted = new Uint8Array(whole.length + 1)
  shifted.set(whole, 1)
  const copied = tensorOf(readContainer(shifted.subarray(1), 'test'), 'matrix', { dtype: 'f32', shape: [2, 2] })
  expect(copied).toEqual(aligned)
  expect(copied.buffer).not.toBe(shifted.buffer)
})

test.each([
  ['no bytes', new Uint8Array(0), 'begins with ""'],
  ['another kind of file', new TextEncoder().encode('PK34 and more of it'), 'begins with "PK34"'],
  ['cut in the first line', whole.subarray(0, 7), 'ends after 7 bytes'],
  ['another version', whole.with(4, 2), 'version 2, this program reads 1'],
  ['cut in the header', whole.subarray(0, 40), 'its header needs'],
  ['a header that is no JSON', whole.with(12, 0x5b), 'its header cannot be understood'],
  ['cut in a tensor', whole.subarray(0, whole.length - 16), 'tensor "text" ends after the file does'],
  ['a shape that is not that of the bytes', renamed('[2,2]', '[2,3]'), 'tensor "matrix" has 16 bytes, its shape needs 24'],
])('%s', (_, bytes, message) => {
  expect(() => readContainer(bytes, 'models/xx/syntax.bin')).toThrow(message)
  expect(problemOf(() => readContainer(bytes, 'models/xx/syntax.bin'))).toMatchObject({
    code: 'MODEL_BROKEN',
    where: 'models/xx/syntax.bin',
    remedy: expect.stringContaining('Install Lagebild again'),
  })
})

test('a tensor that is missing, or of another kind or shape', () => {
  const container = readContainer(whole, 'test')
  expect(() => tensorOf(container, 'large', { dtype: 'i8', shape: [3] })).toThrow('no tensor "large"')
  expect(() => tensorOf(container, 'small', { dtype: 'i8', shape: [4] })).toThrow('is i8[3], expected i8[4]')
  expect(() => tensorOf(container, 'small', { dtype: 'u8', shape: [3] })).toThrow('is i8[3], expected u8[3]')
})

test('a file that is no network, or one for other features', () => {
  expect(() => networkAnalyser(readContainer(whole, 'test'))).toThrow('header is not that of a syntax model')
  const newer = randomModel({ hidden: 8, seed: 1, version: '99.0.0' })
  expect(() => networkAnalyser(readContainer(newer, 'test'))).toThrow('version 99.0.0')
})

/** The whole file with other letters, as many of them, in its header. */
function renamed(from: string, to: string): Uint8Array {
  const letters = Array.from(whole, byte => String.fromCharCode(byte)).join('')
  return Uint8Array.from(letters.replace(from, to), letter => letter.charCodeAt(0))
}

function problemOf(act: () => unknown): LagebildError {
  try {
    act()
  } catch (error) {
    if (error instanceof LagebildError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
