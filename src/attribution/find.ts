import type { Analysis, Mentions, ReportedSpeech } from '../types.ts'
import type { AttributionWords } from './words.ts'

export function attributionFinder(_words: AttributionWords | null): (analysis: Analysis, mentions: Mentions) => ReportedSpeech[] {
  return () => []
}
