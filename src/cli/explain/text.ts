// An explanation for people: what stands at the place, each attribution that holds it and why, what was rejected, the tree.
//   a3 · indirect/bare · its cue stands here
//     said by    Ida Moor (e1, person)
//     …

import type { ExplainedQuotation, Explanation } from '../../index.ts'
import type { Context } from '../context.ts'
import { heading, truncate, wrapped } from '../layout.ts'
import { wordsOf } from '../reading/words.ts'
import { joined, shortId, type View, viewOf } from '../views/parts.ts'
import { attributionBlock } from './attribution.ts'
import { rejectedBlock } from './rejected.ts'
import { sentenceTable } from './sentence.ts'

/** Widest that quoted words become in a running line. */
const QUOTED = 60
/** Other places of a word that are named. */
const ELSEWHERE = 8

export function explanationText(explanation: Explanation, context: Context): string {
  const view = viewOf(context)
  const { attributions, rejected, sentences } = explanation
  const blocks = [
    [placeLine(explanation), ...remarks(explanation)].map(line => wrapped(line, { width: view.width })).join('\n'),
    ...attributions.map(attribution => attributionBlock(attribution, explanation, view)),
    ...(rejected.length
      ? [
          section(
            'Considered in this sentence and rejected',
            view,
            rejected.map(cue => rejectedBlock(cue, explanation, view)),
          ),
        ]
      : []),
    ...sentences.map(sentence =>
      section(`Sentence ${sentence.start}–${sentence.end}`, view, [sentenceTable(sentence, explanation, view)]),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

const section = (title: string, { colours }: View, blocks: readonly string[]): string =>
  [heading(title, colours), ...blocks].join('\n')

function placeLine({ reading, offset, line, column, token }: Explanation): string {
  const words = token ? `"${truncate(wordsOf([token], reading.text), QUOTED)}"` : null
  return joined([shortId(reading.id), reading.language, `offset ${offset}`, `line ${line}, column ${column}`, words])
}

/** What is to be said of the place itself. */
function remarks(explanation: Explanation): string[] {
  const { elsewhere, damage, quotation, attributions, nearest, sentences, reading } = explanation
  const lines: string[] = []
  if (elsewhere.length) {
    const shown = elsewhere.slice(0, ELSEWHERE).join(', ')
    lines.push(
      `The words stand ${elsewhere.length} more ${elsewhere.length === 1 ? 'time' : 'times'}: at ${shown}${elsewhere.length > ELSEWHERE ? ' …' : ''}.`,
    )
  }
  if (damage) lines.push(`Damage: ${damage}.`)
  if (!sentences.length) lines.push('Nothing is read here: it is white space, or damage that is left out.')
  if (quotation && quotation.attribution === null) lines.push(quotationLine(quotation))
  if (!attributions.length) lines.push('No attribution holds this place.')
  if (nearest) {
    const { cue, content } = reading.attributions[nearest.index]!
    const words = truncate(wordsOf([...cue, ...content], reading.text), QUOTED)
    lines.push(
      `The nearest is a${nearest.index + 1}, ${nearest.distance} ${nearest.distance === 1 ? 'character' : 'characters'} away: "${words}".`,
    )
  } else if (!attributions.length) lines.push('There is none in the whole text.')
  return lines
}

/** What those who tell speech from titles, names and terms see of a quotation. */
function quotationLine({ words, whole, setOff, embedded, closed }: ExplainedQuotation): string {
  const looks = [
    `${words} ${words === 1 ? 'word' : 'words'}`,
    whole ? 'a sentence of its own' : 'no sentence of its own',
    setOff ? 'set off from what follows' : 'not set off from what follows',
    embedded ? 'right behind a word of its sentence' : null,
    closed ? null : 'never closed',
  ]
  return `It stands inside a quotation that nobody is said to have spoken: ${joined(looks, ', ')}.`
}
