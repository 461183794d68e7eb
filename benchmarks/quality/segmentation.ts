// Measures sentences and words on raw text.
//   node benchmarks/quality/segmentation.ts --language en en_ewt-ud-dev.conllu      (from ../shared/data/syntax/en.tar.xz)
//   node benchmarks/quality/segmentation.ts --language de --errors 40 de_gsd-ud-dev.conllu de_pud-ud-test.conllu
//
// The text is put together from the file (a space between sentences, an empty line before a paragraph or document) and cut
// up again; alignment.ts says what is right.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command } from 'commander'
import { loadPack } from '../../src/languages/index.ts'
import { segment } from '../../src/segment/segment.ts'
import { wordsOf } from '../../src/segment/words.ts'
import type { Span } from '../../src/types.ts'
import { type Compared, type Counts, type EvalWord, type Side, scoreOf, sentenceCounts, wordCounts } from './alignment.ts'
import { type ConlluSentence, conlluOf, rawTextOf, tokenSpans } from './conllu.ts'
import { table } from './table.ts'

if (import.meta.main) await main()

/** Cuts the raw text of gold sentences with the language's pack. Throws for a language without a pack. */
export async function compare(language: string, sentences: readonly ConlluSentence[]): Promise<Compared> {
  const raw = rawTextOf(sentences)
  const letters = lettersBefore(raw)
  const at = <T extends Span>(item: T): T => ({ ...item, start: letters[item.start]!, end: letters[item.end]! })
  const pack = await loadPack(language as Parameters<typeof loadPack>[0])
  const segmented = segment(raw, pack.segment)
  const { words } = wordsOf(segmented.tokens, pack.segment)
  const gold = goldSide(sentences, raw)
  return {
    text: raw.replace(/\s/gu, ''),
    gold: { sentences: gold.sentences.map(at), words: gold.words.map(at) },
    found: { sentences: segmented.sentences.map(at), words: words.map(at).map(withMulti) },
  }
}

async function main(): Promise<void> {
  const command = new Command('node benchmarks/quality/segmentation.ts')
    .requiredOption('--language <code>', 'of the pack')
    .option('--errors <n>', 'show the n commonest words that differ, and n sentences', '0')
    .argument('<files...>', 'CoNLL-U')
    .parse()
  const { language, errors } = command.opts<{ language: string; errors: string }>()
  const rows: string[][] = []
  for (const file of command.args) {
    const compared = await compare(language, conlluOf(readFileSync(file, 'utf8')))
    const differing = new Map<string, number>()
    const words = wordCounts(compared, (gold, found) => {
      const pair = `${gold}   ←   ${found}`
      differing.set(pair, (differing.get(pair) ?? 0) + 1)
    })
    rows.push(row(basename(file), 'sentences', sentenceCounts(compared)), row('', 'words', words))
    if (Number(errors)) showErrors(compared, { differing, count: Number(errors) })
  }
  console.log(table(rows, ['file', 'of', 'F', 'P', 'R', 'gold', 'found']))
}

function row(file: string, of: string, counts: Counts): string[] {
  const { p, r, f } = scoreOf(counts)
  return [file, of, f.toFixed(2), p.toFixed(2), r.toFixed(2), String(counts.gold), String(counts.found)]
}

function showErrors(compared: Compared, { differing, count }: { differing: ReadonlyMap<string, number>; count: number }): void {
  const commonest = [...differing].sort((a, b) => b[1] - a[1])
  console.log('Words, gold ← found:')
  for (const [pair, times] of commonest.slice(0, count)) console.log(`${String(times).padStart(5)}  ${pair}`)
  const ends = (side: Side) => new Set(side.sentences.map(({ end }) => end))
  const [gold, found] = [ends(compared.gold), ends(compared.found)]
  const around = (at: number) => `${compared.text.slice(Math.max(0, at - 40), at)} ‖ ${compared.text.slice(at, at + 30)}`
  const missed = [...gold].filter(at => !found.has(at))
  const added = [...found].filter(at => !gold.has(at))
  console.log(`\nEnds missed (${missed.length}):\n${missed.slice(0, count).map(around).join('\n')}`)
  console.log(`\nEnds added (${added.length}):\n${added.slice(0, count).map(around).join('\n')}\n`)
}

function goldSide(sentences: readonly ConlluSentence[], text: string): Side {
  const spans: Span[] = []
  const words: EvalWord[] = []
  let from = 0
  for (const sentence of sentences) {
    const tokens = tokenSpans(sentence, { text, from })
    from = tokens.at(-1)!.end
    spans.push({ start: tokens[0]!.start, end: from })
    sentence.tokens.forEach(({ first, last }, index) => {
      for (const { form } of sentence.words.slice(first, last)) words.push({ ...tokens[index]!, form, multi: last - first > 1 })
    })
  }
  return { sentences: spans, words }
}

/** A found word is part of a multiword token when it shares its span with its neighbour. */
function withMulti<T extends Span & { form: string }>(word: T, index: number, words: readonly T[]): EvalWord {
  const shares = (other: T | undefined) => other !== undefined && other.start === word.start && other.end === word.end
  const { start, end, form } = word
  return { start, end, form, multi: shares(words[index - 1]) || shares(words[index + 1]) }
}

/** For every offset of the text, the number of UTF-16 units before it that are no white space. */
function lettersBefore(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) counts[i + 1] = counts[i]! + (/\s/u.test(text[i]!) ? 0 : 1)
  return counts
}
