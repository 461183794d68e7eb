// One attribution and why it was read so, a line a question.
//   a3 · indirect/bare: something said at a verb of saying · its cue stands here
//     said by    Ida Moor (e1, person)
//     …

import type {
  ContentTrial,
  DecidingWord,
  ExplainedAttribution,
  ExplainedVerb,
  Explanation,
  Meant,
  SpeakerSearch,
} from '../../index.ts'
import type { Span } from '../../types.ts'
import { oneLine, truncate, wrapped } from '../layout.ts'
import { wordsOf } from '../reading/words.ts'
import { joined, type View } from '../views/parts.ts'
import { BECAUSE, contentName, finderOf, MEANT, percent, reasonName, wayOf } from './phrases.ts'

/** Widest that quoted words become. */
const QUOTED = 90
/** Columns of the questions. */
const LABEL = 12
/** Candidates that are printed. */
const CANDIDATES = 6

/** A question and its answer; null: it does not arise. */
export type Line = readonly [label: string, answer: string | null]

export function attributionBlock(attribution: ExplainedAttribution, { reading }: Explanation, view: View): string {
  const { index, produced, holds, verb, speaker, contents, deciding } = attribution
  const { text } = reading
  const finder = finderOf(produced)
  const title = joined([
    view.colours.bold(`a${index + 1}`),
    finder ? `${produced}: ${finder}` : produced,
    `${holds.map(part => `its ${part}`).join(' and ')} ${holds.length > 1 ? 'stand' : 'stands'} here`,
  ])
  const lines: Line[] = [
    ['said by', saidBy(attribution, text)],
    ['cue', quoted(attribution.cue, text)],
    ['content', quoted(attribution.content, text)],
    ['read as', readAs(attribution, text)],
    ['decided by', decidedBy(deciding, text)],
    ['verb', verb && verbLine(verb, text)],
    ['speaker', speaker && speakerLine(speaker, text)],
    ['meant', meantLine(attribution, reading)],
    ['found as', contents.length ? trialLine(contents, text) : null],
    ['within', attribution.within === null ? null : `what a${attribution.within + 1} says`],
  ]
  return [wrapped(title, { width: view.width, indent: '     ', first: '' }), linesOf(lines, view)].join('\n')
}

/** Labels in a column, answers wrapped beside them. */
export function linesOf(lines: readonly Line[], { width, colours }: View, indent = '  '): string {
  return lines
    .flatMap(([label, answer]) => {
      if (!answer) return []
      const first = `${indent}${colours.dim(label.padEnd(LABEL))}`
      return [wrapped(answer, { width, first, indent: `${indent}${' '.repeat(LABEL)}` })]
    })
    .join('\n')
}

export function quoted(spans: readonly Span[], text: string): string | null {
  return spans.length ? `"${truncate(wordsOf(spans, text), QUOTED)}"` : null
}

function saidBy({ source, channel, addressee }: ExplainedAttribution, text: string): string {
  const words = source.span && quoted([source.span], text)
  const name = source.name === null ? null : oneLine(source.name)
  const who = joined([words, name && `${name} (${joined([source.entity, source.kind], ', ')})`], ' = ')
  const unsure = source.candidates.length ? `equally likely: ${source.candidates.join(', ')}` : null
  return joined([
    who || `nobody who is named (${source.kind})`,
    unsure,
    channel && `through ${quoted([channel], text)}`,
    addressee && `to ${quoted([addressee], text)}`,
  ])
}

function readAs({ mode, kind, polarity, evidential, certainty, continues }: ExplainedAttribution, text: string): string {
  const sure =
    certainty && `${certainty.band} (${quoted([certainty.span], text)}, ${percent(certainty.low)} to ${percent(certainty.high)})`
  return joined([mode, kind, polarity, evidential, sure, continues === null ? null : `goes on from a${continues + 1}`])
}

function decidedBy(deciding: readonly DecidingWord[], text: string): string | null {
  return [...new Set(deciding.map(word => `${quoted([word], text)} (${word.decides})`))].join(', ') || null
}

/** "sagen: speech, affirmed; takes quote, clause, bare; participle with "hatte"" */
export function verbLine(
  { lemma, kind, polarity, takes, prepositions, form, auxiliary, listed }: ExplainedVerb,
  text: string,
): string {
  const leads = prepositions.length ? ` led in by ${prepositions.join(', ')}` : ''
  const shape = auxiliary ? `${form} with ${quoted([auxiliary], text)}` : form
  const unlisted = listed ? null : 'in no table by itself: its clause or its noun makes it a cue'
  return joined([`${lemma}: ${kind}, ${polarity}`, `takes ${takes.join(', ')}${leads}`, shape, unlisted], '; ')
}

export function speakerLine({ byOrder, byTree, threshold, taken, because }: SpeakerSearch, text: string): string {
  const tree = byTree && `${quoted([byTree.span], text)} (${wayOf(byTree.via)}, ${percent(byTree.sure)} sure)`
  const order = byOrder ? `word order says ${quoted([byOrder], text)}` : 'word order names nobody'
  const reasons: Readonly<Record<SpeakerSearch['because'], string | null>> = {
    shared: null,
    agreed: tree && `the tree says ${tree}`,
    order: tree
      ? `the tree says ${tree}, and ${byTree.sure < threshold ? `${percent(threshold)} are asked for` : 'is not trusted with that'}`
      : 'the tree names nobody who can speak',
    orderAlone: null,
    tree: joined([order, tree && `the tree ${tree}`], '; '),
    nobody: tree && `the tree says ${tree}, which is not trusted`,
  }
  return joined(
    [taken && `${quoted([taken], text)}, ${BECAUSE[because]}`, taken ? null : BECAUSE[because], reasons[because]],
    '; ',
  )
}

function meantLine({ meant, source, continues }: ExplainedAttribution, { entities }: Explanation['reading']): string | null {
  const { by, candidates, margin } = meant
  if (by === 'continued' && continues !== null) return `the speaker of a${continues + 1} goes on`
  const entity = entities.find(({ id }) => id === source.entity)
  const roles = entity?.roles.length ? `${oneLine(entity.name)}: ${entity.roles.map(oneLine).join(', ')}` : null
  if (by === 'name' || !candidates.length) return joined([MEANT[by], roles])
  return `${MEANT[by]}: ${candidateList(candidates)}${margin === null ? '' : `; nearer than ${margin} is equally likely`}`
}

function candidateList(candidates: Meant['candidates']): string {
  const shown = candidates.slice(0, CANDIDATES).map(({ entity, name, score, reasons, taken }) => {
    const sum = reasons.map(({ name, worth }) => `${reasonName(name)} ${signed(worth)}`).join(', ')
    return `${oneLine(name)}${entity ? ` (${entity})` : ''} ${rounded(score)}${taken ? ' ✓' : ''}${sum ? ` (${sum})` : ''}`
  })
  return joined([...shown, candidates.length > CANDIDATES ? `${candidates.length - CANDIDATES} more` : null])
}

const rounded = (score: number): number => Number(score.toFixed(1))
const signed = (worth: number): string => `${worth > 0 ? '+' : ''}${rounded(worth)}`

/** What was found, and what was tried before it. */
export function trialLine(contents: readonly ContentTrial[], text: string): string {
  const hit = contents.find(({ found }) => found !== null)
  const inVain = contents.filter(({ found, lacks }) => found === null && lacks.length === 0).map(contentName)
  const notTaken = contents.filter(({ found, lacks }) => found === null && lacks.length > 0).map(contentName)
  return joined(
    [
      hit ? `${contentName(hit)}: ${quoted(hit.found!, text)}` : 'nothing found',
      inVain.length ? `${hit ? 'tried before, in vain' : 'tried'}: ${inVain.join(', ')}` : null,
      notTaken.length ? `not looked for, as the verb takes none: ${notTaken.join(', ')}` : null,
    ],
    '; ',
  )
}
