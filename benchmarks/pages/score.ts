// Counts as trafilatura's own evaluation does: a wanted segment that the text holds is right, an unwanted one is found wrongly.
//   countsOf({ expected: ['a b'], unwanted: ['c'] }, 'x a b c') → { right: 1, gold: 1, found: 2 }

import type { Barrier } from '../../src/extract/about/access.ts'
import type { Counts } from '../quality/counts.ts'
import type { EvaluationPage } from './load.ts'

export interface Extracted {
  readonly page: EvaluationPage
  readonly text: string
  /** As Document.published. */
  readonly published: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  /** What the program says that the page is instead of an article. */
  readonly barrier: Barrier | null
  /** As eld tells it from all that the page shows, furniture included; "" where it cannot tell. */
  readonly language: string
  /** Of processor time, bytes to text, so that it says the same on a busy machine. */
  readonly milliseconds: number
}

type Segments = Pick<EvaluationPage, 'expected' | 'unwanted'>

/** Segments as they stand, as in the published figures. */
export const countsOf = (segments: Segments, text: string): Counts => counted(segments, segment => text.includes(segment))

/** The same with every run of white space taken for one space, in segments and text. */
export function looseCountsOf(segments: Segments, text: string): Counts {
  const plain = spaced(text)
  return counted(segments, segment => plain.includes(spaced(segment)))
}

/** Segments that are missing, and unwanted ones that are there. */
export function errorsOf({ expected, unwanted }: Segments, text: string): { missing: string[]; kept: string[] } {
  return {
    missing: expected.filter(segment => !text.includes(segment)),
    kept: unwanted.filter(segment => text.includes(segment)),
  }
}

function counted({ expected, unwanted }: Segments, isIn: (segment: string) => boolean): Counts {
  const right = expected.filter(isIn).length
  return { right, gold: expected.length, found: right + unwanted.filter(isIn).length }
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim()
