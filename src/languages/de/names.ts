import type { NameWords } from '../../mentions/name-words.ts'

export const names: NameWords = {}
