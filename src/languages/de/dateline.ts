import type { DatelineWords } from '../../extract/dateline.ts'

export const dateline: DatelineWords = {}
