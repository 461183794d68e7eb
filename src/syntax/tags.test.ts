import { expect, test } from 'vitest'
import { loadPack } from '../languages/index.ts'
import { segment } from '../segment/segment.ts'
import { tagger } from './tags.ts'

/** "word/TAG word/TAG" without marks. */
async function tagged(language: string, text: string): Promise<string> {
  const pack = await loadPack(language)
  const { tokens } = segment(text, pack.segment)
  const tags = tagger(pack.syntax.tags)(tokens)
  return tokens.flatMap((token, i) => (token.kind === 'mark' ? [] : `${token.text}/${tags[i]}`)).join(' ')
}

test.each([
  ['de', 'Der Minister sagte am Montag nichts.', 'Der/DET Minister/NOUN sagte/VERB am/ADP Montag/NOUN nichts/PRON'],
  ['de', 'Die erwartete Antwort fehlte.', 'Die/DET erwartete/ADJ Antwort/NOUN fehlte/VERB'],
  ['de', 'Sie erwartete Antworten.', 'Sie/PRON erwartete/VERB Antworten/NOUN'],
  ['en', 'The report said so.', 'The/DET report/NOUN said/VERB so/ADV'],
  ['en', 'They report losses.', 'They/PRON report/VERB losses/NOUN'],
  ['en', 'Officials claim credit.', 'Officials/PROPN claim/VERB credit/NOUN'],
  ['en', 'A hastily called meeting ended.', 'A/DET hastily/ADV called/NOUN meeting/NOUN ended/VERB'],
  ['en', 'She hopes to report soon.', 'She/PRON hopes/VERB to/ADP report/VERB soon/ADV'],
])('%s: %s', async (language, text, expected) => expect(await tagged(language, text)).toBe(expected))
