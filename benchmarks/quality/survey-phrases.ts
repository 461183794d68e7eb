// The phrases that surveys of words of probability asked for, each in a sentence that we read; and those that say no probability.
//   'Chances are Slight' → "The chances are slight that it will rain."

/** A survey's file and how its rows are to be taken: `wide`: a column a phrase; `long`: a row a judgement. */
export interface Survey {
  readonly name: string
  readonly member: string
  readonly shape: 'wide' | 'long'
}

export const surveys: readonly Survey[] = [
  { name: 'CAPphrase', member: 'wep/capphrase_absolute.csv', shape: 'long' },
  { name: 'Mauboussin', member: 'wep/mauboussin_survey.csv', shape: 'wide' },
  { name: 'zonination', member: 'wep/zonination_probly.csv', shape: 'wide' },
]

/** Phrase, in small letters and with blanks, to its sentence; other phrases stand in "It is … that it will rain." */
const SENTENCES: Readonly<Record<string, string>> = {
  ...told('almost certainly|certainly|maybe|possibly|probably|probably not', phrase => `It will ${phrase} rain.`),
  ...told('may happen|might happen|could happen', phrase => `It ${phrase}.`),
  ...told('better than even|about even', phrase => `The odds of rain are ${phrase}.`),
  ...told('with high probability|with low probability|with moderate probability', phrase => `It will rain ${phrase}.`),
  ...told(
    'almost no chance|remote chance|little chance|very good chance|realistic possibility|real possibility|serious possibility',
    phrase => `There is ${/^(?:almost|little)/u.test(phrase) ? '' : 'a '}${phrase} that it will rain.`,
  ),
  'chances are slight': 'The chances are slight that it will rain.',
  'slam dunk': 'A victory is a slam dunk.',
}

/** What the surveys asked besides: how often something is, what will be without more, what somebody thinks (that is a cue). */
export const OTHERWISE: ReadonlySet<string> = new Set([
  ...['always', 'almost always', 'frequently', 'often', 'not often', 'usually', 'rarely', 'never', 'more often than not'],
  ...['will happen', 'we believe', 'we doubt'],
])

/** Columns that tell of the people and not of a phrase. */
export const PEOPLE: ReadonlySet<string> = new Set(['age bin', 'gender', 'esl'])

export const sentenceOf = (phrase: string): string => SENTENCES[phrase] ?? `It is ${phrase} that it will rain.`

function told(phrases: string, sentence: (phrase: string) => string): Record<string, string> {
  return Object.fromEntries(phrases.split('|').map(phrase => [phrase, sentence(phrase)]))
}
