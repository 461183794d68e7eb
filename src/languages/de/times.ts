import type { TimeWords } from '../../mentions/time-words.ts'

export const times: TimeWords = {}
