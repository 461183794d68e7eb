import type { CertaintyWords } from '../../mentions/certainty.ts'

export const certainty: CertaintyWords = {}
