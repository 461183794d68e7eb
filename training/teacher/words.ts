// Cuts texts into sentences and words exactly as the program does, for the teacher: JSON lines in, JSON lines out.
//   node training/teacher/words.ts < texts.jsonl > words.jsonl
//   {"id":"a","lang":"de","text":"Er geht zum Markt."} → {"id":"a","sentences":[[["Er",0,2],["geht",3,7],["zu",8,11],["dem",8,11],…]]}
// Instead of `text`, `lists` gives sentences that are cut into tokens already; the offsets are then those of the tokens
// joined by single spaces: {"id":"a","lang":"de","lists":[["Er","geht","zum","Markt","."]]}. Offsets are UTF-16.

import { createInterface } from 'node:readline'
import { loadPack } from '../../src/languages/index.ts'
import type { LanguagePack } from '../../src/languages/pack.ts'
import { segment } from '../../src/segment/segment.ts'
import { tokensOf } from '../../src/segment/tokens.ts'
import { wordsOf } from '../../src/segment/words.ts'
import type { Token } from '../../src/types.ts'

type Word = readonly [form: string, start: number, end: number]

interface Request {
  readonly id: string
  readonly lang: string
  readonly text?: string
  readonly lists?: readonly (readonly string[])[]
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line === '') continue
  const { id, lang, text, lists } = JSON.parse(line) as Request
  const pack = await loadPack(lang)
  const sentences = lists ? lists.map(list => wordsIn(tokensIn(list), pack)) : sentencesOf(text ?? '', pack)
  process.stdout.write(`${JSON.stringify({ id, sentences })}\n`)
}

function sentencesOf(text: string, pack: LanguagePack): Word[][] {
  const { tokens, sentences } = segment(text, pack.segment)
  const lists: Word[][] = sentences.map(() => [])
  for (const { token, form, start, end } of wordsOf(tokens, pack.segment).words) {
    lists[tokens[token]!.sentence]!.push([form, start, end])
  }
  return lists
}

function wordsIn(tokens: readonly Token[], pack: LanguagePack): Word[] {
  return wordsOf(tokens, pack.segment).words.map(({ form, start, end }): Word => [form, start, end])
}

/** Another's tokens, each cut up as the program would cut it where it stands alone. */
function tokensIn(list: readonly string[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const text of list) {
    for (const raw of tokensOf(text)) {
      tokens.push({ ...raw, start: at + raw.start, end: at + raw.end, index: tokens.length, sentence: 0 })
    }
    at += text.length + 1
  }
  return tokens
}
