import type { AttributionWords } from '../../attribution/words.ts'

export const attribution: AttributionWords = {}
