// Words of probability in English and their bands.

import type { Band, CertaintyWords } from '../../mentions/certainty.ts'

type Table = Readonly<Record<string, Band | null>>

/** One phrase a line or between commas. */
const all = (list: string, band: Band | null): Table =>
  Object.fromEntries(list.split(',').map(phrase => [phrase.trim().replace(/\s+/gu, ' '), band]))

/** "may" and "could" are permission and ability too; before these they are about what might be so. */
const EPISTEMIC =
  'be have become take need still yet even also soon reach rise fall lead cost cause mean come happen break last result remain prove begin face lose hit'
const modal = (word: string): Table =>
  all(
    EPISTEMIC.split(' ')
      .map(next => `[${word}] ${next}`)
      .join(','),
    'possible',
  )

const phrases: Table = {
  ...all(
    `almost certain, almost certainly, nearly certain, virtually certain, near certain, all but certain, near certainty, practically certain,
     virtually certainly`,
    'almost certain',
  ),
  ...all(
    'certainly, definitely, undoubtedly, without doubt, without a doubt, beyond doubt, no doubt, it is certain, absolutely certain',
    'certain',
  ),
  ...all('certainly not, no doubt about, is certain that', 'certain'),

  ...all(
    `very likely, highly likely, most likely, extremely likely, very probable, highly probable, most probably, very probably, quite likely,
     high probability, very high probability, with high probability, with very high probability, with a high probability, high likelihood,
     a high chance, very good chance, a very good chance, strong chance, in all likelihood, in all probability, every likelihood`,
    'very likely',
  ),
  ...all(
    `likely, probable, probably, presumably, will likely, would likely, more likely than not, better than even, a good chance, good chance,
     fairly likely, may well, might well, could well`,
    'likely',
  ),
  // Comparisons and manner, not probability
  ...all('more likely to, less likely to, likely candidate, likely candidates, as likely as possible, likely as not', null),
  ...all(
    'as likely as not, even chance, an even chance, roughly even, even odds, fifty-fifty, a coin toss',
    'roughly even chance',
  ),

  ...all('unlikely, improbable, improbably, probably not, doubtful whether, likely not', 'unlikely'),
  ...all(
    `very unlikely, highly unlikely, most unlikely, extremely unlikely, highly improbable, very improbable, little chance, slim chance, slight chance,
     small chance, little likelihood, hardly likely, scarcely likely, very low probability, low probability, low likelihood, with low probability`,
    'very unlikely',
  ),
  ...all(
    `almost no chance, no chance, remote chance, a remote chance, remote possibility, a remote possibility, virtually impossible, almost impossible,
     all but impossible, next to impossible, practically impossible, virtually no chance`,
    'almost no chance',
  ),
  ...all('out of the question, no possibility', 'impossible'),

  ...modal('may'),
  ...modal('could'),
  ...all(
    `may not be, possible, possibly, perhaps, maybe, might, conceivable, conceivably, a possibility, real possibility, realistic possibility,
     cannot be ruled out, can't be ruled out, could not be ruled out, couldn't be ruled out, not be ruled out,
     cannot rule out, can't rule out, could not rule out, couldn't rule out, did not rule out, didn't rule out, not ruled out, not rule out,
     cannot be excluded, could not be excluded, not be excluded, not ruling out, not out of the question`,
    'possible',
  ),
  ...all(
    `as soon as possible, as possible, as … as possible, if possible, where possible, whenever possible, whatever possible, made possible,
     makes possible, make it possible, made it possible, makes it possible, not possible, best possible, worst possible, all possible,
     every possible, might of, military might`,
    null,
  ),
}

export const certainty: CertaintyWords = {
  phrases,
  negators: new Set(['not', "isn't", "wasn't", "aren't", "weren't", 'never', 'hardly', 'neither']),
  small: new Set(['may', 'might']),
  percent: {
    nouns: new Set(['chance', 'chances', 'probability', 'likelihood', 'odds', 'risk']),
    signs: new Set(['percent', 'per cent', '%']),
    numbers: {
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      five: 5,
      ten: 10,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
    },
    bounds: {
      under: 'below',
      below: 'below',
      'less than': 'below',
      'up to': 'below',
      'at most': 'below',
      over: 'above',
      above: 'above',
      'more than': 'above',
      'at least': 'above',
    },
  },
}
