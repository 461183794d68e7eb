// A sentence's tree, a word a line: form, lemma, part of speech, what it depends on and how sure that is.
//   ▸  sagte  sagen  VERB  root          98 %  cue

import type { ExplainedSentence, ExplainedWord, Explanation } from '../../index.ts'
import { columns, oneLine } from '../layout.ts'
import type { View } from '../views/parts.ts'
import { percent } from './phrases.ts'

export function sentenceTable({ words }: ExplainedSentence, explanation: Explanation, { width, colours }: View): string {
  const { offset } = explanation
  const rows = words.map((word, index) => {
    const isHere = word.start <= offset && offset < word.end
    const head = word.head === null ? '' : ` → ${oneLine(words[word.head]!.form)} ${word.head + 1}`
    return [
      isHere ? '▸' : '',
      String(index + 1),
      isHere ? colours.bold(oneLine(word.form)) : oneLine(word.form),
      colours.dim(oneLine(word.lemma)),
      word.upos,
      `${word.relation}${head}`,
      colours.dim(percent(word.sure)),
      partOf(word, explanation),
    ]
  })
  return columns(rows, { width, right: [1, 6], indent: '  ' })
}

/** Its part in the first attribution: "cue", "source", "content"; "": none. */
function partOf(word: ExplainedWord, { attributions }: Explanation): string {
  const [first] = attributions
  if (!first) return ''
  const { cue, source, content } = first
  const holds = (spans: readonly { start: number; end: number }[]) =>
    spans.some(({ start, end }) => start <= word.start && word.end <= end)
  if (holds(cue)) return 'cue'
  if (source.span && holds([source.span])) return 'source'
  return holds(content) ? 'content' : ''
}
