import type { CoreferenceWords } from '../../coreference/words.ts'

export const coreference: CoreferenceWords = {}
