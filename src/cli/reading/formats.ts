// The ways in which Readings are printed, each as what stands before, for each and after them.
//   const { start, each, end } = printer('jsonl', context)

import { harmless } from '../../text/harmless.ts'
import type { Reading } from '../../types.ts'
import type { FORMATS } from '../commands/read.ts'
import type { Context } from '../context.ts'
import { csvHeader, csvRows } from './csv.ts'
import { table } from './table.ts'

export type FormatName = (typeof FORMATS)[number]

/** Prints one Reading after the other; nothing but the present one is kept. */
export interface Printer {
  readonly start: string
  /** `index` counts the Readings printed, from 0. */
  each(reading: Reading, index: number): string
  readonly end: string
}

export function printer(format: FormatName, context: Context): Printer {
  switch (format) {
    case 'jsonl':
      return { start: '', each: reading => `${harmless(JSON.stringify(reading))}\n`, end: '' }
    case 'json':
      return { start: '[', each: (reading, index) => `${index > 0 ? ',' : ''}\n${indented(reading)}`, end: '\n]\n' }
    case 'csv':
      return { start: csvHeader(), each: csvRows, end: '' }
    case 'table':
      return { start: '', each: (reading, index) => `${index > 0 ? '\n\n' : ''}${table(reading, context)}`, end: '' }
  }
}

const indented = (reading: Reading): string => harmless(JSON.stringify(reading, null, 2)).replace(/^/gmu, '  ')
