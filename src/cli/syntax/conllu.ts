// Prints an analysis as CoNLL-U (universaldependencies.org/format), one block a sentence, which every treebank tool reads.
//   1-2	zum	_	_	…
//   1	zu	zu	ADP	_	_	3	case	_	_

import type { Analysis, Features, Sentence, Word } from '../../types.ts'

/** Blocks of all sentences, each with an empty line behind it. `id` names the document in the sentences' ids. */
export function conllu(analysis: Analysis, id: string): string {
  return analysis.sentences.map(sentence => block(analysis, sentence, id)).join('')
}

function block(analysis: Analysis, sentence: Sentence, id: string): string {
  const { text, tokens, words, wordAt } = analysis
  const first = wordAt[sentence.first]!
  const lines = [`# sent_id = ${id}-${sentence.index + 1}`, `# text = ${oneLine(text.slice(sentence.start, sentence.end))}`]
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    const own = words.slice(wordAt[i]!, wordAt[i + 1] ?? words.length)
    const misc = miscOf(analysis, i, i + 1 === sentence.last)
    if (own.length > 1)
      lines.push(row([`${own[0]!.index - first + 1}-${own.at(-1)!.index - first + 1}`, token.text, ...Array(7).fill('_'), misc]))
    for (const word of own) lines.push(wordRow(word, first, own.length > 1 ? '_' : misc))
  }
  return `${lines.join('\n')}\n\n`
}

function wordRow(word: Word, first: number, misc: string): string {
  const { index, form, lemma, upos, feats, head, relation } = word
  const headId = head === null ? '0' : String(head - first + 1)
  return row([String(index - first + 1), form, lemma, upos, '_', featuresOf(feats), headId, relation, '_', withParts(word, misc)])
}

/** "ParticleVerb=einräumen" where a particle stands apart, "CompoundHead=Beamter" at a compound. */
function withParts({ particleVerb, compoundHead }: Word, misc: string): string {
  const parts = [
    ...(particleVerb === null ? [] : [`ParticleVerb=${particleVerb.replaceAll(' ', '_')}`]),
    ...(compoundHead === null ? [] : [`CompoundHead=${compoundHead}`]),
    ...(misc === '_' ? [] : [misc]),
  ]
  return parts.length === 0 ? '_' : parts.join('|')
}

/** "Case=Nom|Number=Sing", by name as the format wants it; "_" without any. */
export function featuresOf(feats: Features): string {
  const names = Object.keys(feats).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return names.length === 0 ? '_' : names.map(name => `${name}=${feats[name]}`).join('|')
}

/** Name label, offsets in the document (UTF-16), and whether white space follows. */
function miscOf({ tokens, labels }: Analysis, i: number, isLast: boolean): string {
  const { start, end } = tokens[i]!
  const parts = [`TokenRange=${start}:${end}`]
  const label = labels?.[i]?.label
  if (label && label !== 'O') parts.unshift(`NER=${label}`)
  if (!isLast && tokens[i + 1]!.glued) parts.unshift('SpaceAfter=No')
  return parts.join('|')
}

const row = (columns: readonly string[]): string => columns.map(column => (column === '' ? '_' : column)).join('\t')
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
