import { expect, test } from 'vitest'
import { readingOf, type Written } from '../../test/ledger-readings.ts'
import type { Span } from '../types.ts'
import { sentenceOfFigure, sentencesOfClaim, wordsOfClaim, wordsOfFigure } from './quoting.ts'

type Parts = Omit<Written, 'id' | 'said'> & {
  readonly content: string
  readonly cue?: string
  readonly source?: string
  readonly mode?: 'direct'
}

/** A Reading with one statement whose words, cue and source are named; sentences end with a full stop. */
function told({ content, cue, source, mode, ...given }: Parts) {
  const { text } = given
  const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const sentences = Array.from(text.matchAll(/[^.]+\./gu), ([words]) => at(words.trim()))
  const reading = readingOf({ id: 'a', sentences, said: [{ by: null, words: content, ...(mode && { mode }) }], ...given })
  const [said] = reading.attributions
  const attribution = { ...said!, cue: cue ? [at(cue)] : [], source: { ...said!.source, span: source ? at(source) : null } }
  return { reading, attribution, quoted: ({ start, end }: Span) => text.slice(start, end) }
}

test('a line quotes the clause with who says it; verbatim the words alone', () => {
  const text = 'Gestern hielt der Damm. Der Damm sei gebrochen, sagte Ida Roth am Morgen auf der Brücke bei Angern.'
  const { reading, attribution } = told({ text, content: 'Der Damm sei gebrochen', cue: 'sagte', source: 'Ida Roth' })
  expect(wordsOfClaim(reading, attribution)).toBe('Der Damm sei gebrochen, sagte Ida Roth')
  expect(wordsOfClaim(reading, { ...attribution, mode: 'direct' })).toBe('Der Damm sei gebrochen')
  expect(wordsOfClaim(reading, { ...attribution, cue: [] })).toBe('Der Damm sei gebrochen')
})

test('a line takes in the few words that lie before it in its sentence, and the mark that closes a quotation', () => {
  const text = 'Davon will Ek nichts wissen: Er sei „nur der Müller“, und wer etwas anderes sage, der habe ihn noch nie gesehen.'
  const { reading, attribution } = told({ text, content: 'Er sei „nur der Müller', cue: 'nichts wissen', source: 'Ek' })
  expect(wordsOfClaim(reading, attribution)).toBe('Davon will Ek nichts wissen: Er sei „nur der Müller“')
})

test('a footnote quotes whole sentences, that which names the speaker, too', () => {
  const text = 'Es regnet. Ida Roth kam am Abend. Der Damm sei gebrochen. Niemand schlief.'
  const { reading, attribution, quoted } = told({ text, content: 'Der Damm sei gebrochen', source: 'Ida Roth' })
  const found = sentencesOfClaim(reading, attribution)
  expect(quoted(found)).toBe('Ida Roth kam am Abend. Der Damm sei gebrochen.')
  expect(found.isWhole).toBe(true)
})

test('a speaker named far away is left out, and a sentence too long is cut between words', () => {
  const far = `Ida Roth kam. ${'Es regnet. '.repeat(80)}Der Damm sei gebrochen.`
  const one = told({ text: far, content: 'Der Damm sei gebrochen', source: 'Ida Roth' })
  expect(one.quoted(sentencesOfClaim(one.reading, one.attribution))).toBe('Der Damm sei gebrochen.')
  const long = `Roth sagte, ${'der Damm sei gebrochen und '.repeat(60)}das Wasser steige.`
  const two = told({ text: long, content: long.slice(12, -1), cue: 'sagte' })
  const cut = sentencesOfClaim(two.reading, two.attribution)
  expect(cut.isWhole).toBe(false)
  expect(cut.end - cut.start).toBeLessThanOrEqual(700)
  expect(long.charAt(cut.end)).toBe(' ')
})

test('a figure is quoted with what it counts where that stands behind it in its clause', () => {
  const text = 'Mindestens vier Menschen starben. Elf weitere fehlen. Von Häusern stehen 140 unter Wasser.'
  const { reading, quoted } = told({ text, content: 'Elf weitere' })
  const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const figure = (words: string, counted: string | null) => ({ ...at(words), counted: counted && at(counted) }) as never
  expect(wordsOfFigure(reading, figure('Mindestens vier', 'Menschen'))).toBe('Mindestens vier Menschen')
  expect(wordsOfFigure(reading, figure('Elf', 'Menschen'))).toBe('Elf')
  expect(wordsOfFigure(reading, figure('140', 'Häusern'))).toBe('140')
  expect(quoted(sentenceOfFigure(reading, at('140')))).toBe('Von Häusern stehen 140 unter Wasser.')
})
