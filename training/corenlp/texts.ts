// Cuts the texts of an attribution file into sentences and words, as the program does, and prints CoNLL-U for the teacher.
//   node training/corenlp/texts.ts de train de-wikinews.jsonl.gz > de-wikinews.conllu
//   node training/corenlp/texts.ts en train en-gum.jsonl.gz news,interview,academic,court > en-gum.conllu
// A contraction stands as UD writes it ("3-4  zum", "3  zu", "4  dem"); MISC holds start_char and end_char (UTF-16).

import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadPack } from '../../src/languages/index.ts'
import { segment } from '../../src/segment/segment.ts'
import type { SegmentWords } from '../../src/segment/sentences.ts'
import { type SyntacticWord, wordsOf } from '../../src/segment/words.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly split: string
  readonly genre?: string
}

const [language = '', split = '', path = '', genres] = process.argv.slice(2)
const pack = await loadPack(language)
for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
  if (!line) continue
  const row = JSON.parse(line) as Row
  const wanted = row.split === split && (!genres || genres.split(',').includes(row.genre ?? ''))
  if (wanted) process.stdout.write(conllu(row, pack.segment))
}

/** One document, sentence by sentence. */
function conllu({ id, text }: Row, rules: SegmentWords): string {
  const { tokens, sentences } = segment(text, rules)
  const { words } = wordsOf(tokens, rules)
  let out = `# newdoc id = ${id}\n`
  let next = 0
  for (const { index, start, end } of sentences) {
    const first = next
    while (next < words.length && words[next]!.start < end) next++
    const shown = text.slice(start, end).replace(/\s+/gu, ' ')
    out += `# sent_id = ${id}-${index + 1}\n# text = ${shown}\n${rowsOf(words.slice(first, next), text)}\n`
  }
  return out
}

/** Word rows of one sentence; words that share a span are a contraction and stand behind a row of it. */
function rowsOf(words: readonly SyntacticWord[], text: string): string {
  let out = ''
  for (const [i, { start, end, form }] of words.entries()) {
    const glued = i + 1 < words.length ? words[i + 1]!.start === end : !/^\s/u.test(text.slice(end))
    const place = `${glued ? 'SpaceAfter=No|' : ''}start_char=${start}|end_char=${end}`
    const shares = (k: number) => words[k]?.start === start && words[k].end === end
    const last = shares(i + 1) ? words.findLastIndex((_, k) => shares(k)) : i
    if (last > i && !shares(i - 1)) out += row(`${i + 1}-${last + 1}`, text.slice(start, end), place)
    out += row(`${i + 1}`, form.replace(/\s+/gu, ' '), shares(i - 1) || last > i ? '_' : place)
  }
  return out
}

function row(id: string, form: string, misc: string): string {
  return `${[id, form, ...Array<string>(7).fill('_'), misc].join('\t')}\n`
}
