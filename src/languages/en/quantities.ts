// How English writes figures: "about 2,300", "between two and three million", "no more than 350", "at 2 p.m." (none).
// Units and what figures are about: quantities-units.ts, quantities-concepts.ts.

import type { QuantityWords } from '../../mentions/quantity-words.ts'
import { allPhrases, set } from '../lists.ts'
import { concepts } from './quantities-concepts.ts'
import { changes, parts, scope } from './quantities-scope.ts'
import { units } from './quantities-units.ts'

const verbs =
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't said says say told tells reported reports died dies lost lose left leave came come comes went go goes took take takes made make makes got get gets found find put stood stand sat lay lie fell fall rose rise gave give held hold kept keep ran run began begin became become saw see sees knew know spoke speak wrote write met paid sent led brought built bought fought thought taught caught drove rode flew grew drew threw woke broke chose spent felt dealt slept swept wept won sought hid hurt cut hit let set quit shut shot struck fled marched protested gathered rallied added expects expect wants want works work lives live remains remain stays stay seems seem needs need"

export const quantities: QuantityWords = {
  decimal: '.',
  numerals: {
    small: {
      ...{
        zero: 0,
        nought: 0,
        naught: 0,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        ten: 10,
        eleven: 11,
      },
      ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
      ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    },
    multipliers: { hundred: 2, thousand: 3 },
    scales: {
      ...allPhrases('million|millions|mln|mio', 6),
      ...allPhrases('billion|billions|bn|bln', 9),
      ...allPhrases('trillion|trillions|trn|tn|tln', 12),
      ...allPhrases('quadrillion', 15),
      ...allPhrases('lakh|lakhs', 5),
      ...allPhrases('crore|crores', 7),
    },
    gluedScales: { k: 3, m: 6, mn: 6, b: 9, bn: 9, tn: 12, t: 12 },
    bareScales: { k: 3, K: 3, M: 6, bn: 9, BN: 9, tn: 12 },
    collectives: { dozen: 12, dozens: 12, score: 20 },
    fractions: {
      ...{
        half: 2,
        halves: 2,
        third: 3,
        thirds: 3,
        quarter: 4,
        quarters: 4,
        fourth: 4,
        fourths: 4,
        fifth: 5,
        fifths: 5,
        sixth: 6,
        sixths: 6,
      },
      ...{
        seventh: 7,
        sevenths: 7,
        eighth: 8,
        eighths: 8,
        ninth: 9,
        ninths: 9,
        tenth: 10,
        tenths: 10,
        twentieths: 20,
        hundredths: 100,
      },
    },
    ordinals: set('first third fourth fifth sixth seventh eighth ninth hundredth thousandth millionth billionth trillionth'),
    halves: { half: 0.5, quarter: 0.25 },
    orderly: set('first second latter other better top bottom front back upper lower northern southern eastern western last'),
    ofWhole: set('of'),
    shares: [['in'], ['out', 'of']],
    parts: { words: {}, articles: set('') },
    mixed: {},
    halfEnding: null,
    point: 'point',
    closed: false,
    and: 'and',
    articles: set('a an'),
    pronominal: {
      words: set('one'),
      notBehind: set(
        'no any every each another which the some only not number day but or as big little next last first only everyone someone nobody lone good bad old new right wrong',
      ),
      notBefore: set(
        "of another day thing things way time times side hand more or and who that which to in for by at on is was has had can could will would who's evening morning night afternoon summer point reason another's",
      ),
    },
    onlyMeasured: set('zero nought naught'),
    vague: set('several few many some'),
    signs: { minus: -1, negative: -1, '-': -1, '−': -1, '–': -1, plus: 1 },
  },
  vague: {
    plurals: { dozens: 12, hundreds: 100, thousands: 1000 },
    large: { millions: 1e6, billions: 1e9, trillions: 1e12 },
    multiples: { tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000 },
    several: { several: 3, 'a few': 3, few: 3, many: 3, 'a couple': 2, 'a couple of': 2, 'a handful of': 3 },
    powers: {
      ...{ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12, score: 20 },
      ...{ hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9, dozens: 12 },
    },
    phrases: { 'a handful': [3, 9], 'scores of': [40, 99], 'scores more': [40, 99] },
    of: set('of'),
  },
  modifiers: {
    before: {
      ...allPhrases('exactly|precisely|exact', 'exactly' as const),
      ...allPhrases(
        '~|about|around|approximately|roughly|some|an estimated|estimated|circa|ca.|c.|in the region of|in the order of|in the neighbourhood of|in the neighborhood of|more or less|or so|somewhere around|approx.|approx|an approximate|an average of|perhaps|something like|close on',
        'approximately' as const,
      ),
      ...allPhrases(
        'at least|a lower estimate of|a lower limit of|lower limit of|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|at the very least|at minimum|nothing less than',
        'atLeast' as const,
      ),
      ...allPhrases(
        'more than|over|above|well over|well above|well more than|upwards of|upward of|in excess of|exceeding|just over|slightly more than|slightly over|a little more than|a little over|little more than|just above|just more than|far more than|greater than|a good|higher than|longer than|much more than|significantly more than|considerably more than|older than|just north of|north of|beyond|exceed|exceeds|exceeded|surpass|surpasses|surpassed|surpassing',
        'moreThan' as const,
      ),
      ...allPhrases(
        'up to|an upper estimate of|upper estimate of|an upper limit of|upper limit of|a ceiling of|as many as|as much as|at most|no more than|not more than|a maximum of|maximum|as high as|not exceeding|a limit of|at the most|hardly more than|barely more than|no higher than|no longer than|hardly over|scarcely more than|not over',
        'atMost' as const,
      ),
      ...allPhrases(
        'less than|fewer than|under|below|well under|well below|far fewer than|far less than|not even|smaller than|lower than|significantly fewer than|shorter than|younger than|much less than|considerably less than',
        'lessThan' as const,
      ),
      ...allPhrases(
        'almost|nearly|close to|just under|just below|nigh on|virtually|a little under|a little less than|slightly under|slightly less than|just short of|practically|just shy of|shy of|not quite|approaching|nearing|barely',
        'almost' as const,
      ),
    },
    after: {
      ...allPhrases(
        '+|-plus|or more|or above|and above|and more|and up|and over|or over|or higher|or greater|or larger|or older|at least|at a minimum',
        'atLeast' as const,
      ),
      ...allPhrases('or less|or fewer|or below|or under|at most|at the most|maximum|tops', 'atMost' as const),
      ...allPhrases('-odd|or so|or thereabouts|approximately|more or less', 'approximately' as const),
    },
    than: 'than',
    late: new Set(['or more', 'or fewer', 'or less']),
    measured: set('over'),
    unitOnly: set('under'),
    comparing: set('but to at is was are were stays stayed remains remained falls fell dropped from with just'),
    between: set('another'),
  },
  ranges: {
    openers: {
      between: 'and',
      'between the ages of': 'and',
      'from the ages of': 'to',
      'anywhere between': 'and',
      'somewhere between': 'and',
      'in between': 'and',
    },
    links: set('to through'),
    equating: set('or equivalent to the equals equal i.e that is about roughly'),
    bounds: set('and but yet'),
    joins: set('and or'),
    either: set('or'),
    steps: set('to against'),
    change: {
      by: set('by'),
      openers: set('from'),
      verbs: set(
        'lowered lowers raised raises revised revises cut cuts rose rises rise risen fell falls fall fallen increased increases increase dropped drops drop climbed climbs grew grows grown decreased decreases corrected corrects reduced reduces up down jumped jumps changed went gone slipped soared surged moved doubled tripled shrank shrunk declined slashed boosted expanded improved widened narrowed upgraded downgraded adjusted',
      ),
    },
  },
  units,
  guards: {
    months: set(
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
    ),
    clock: set("o'clock am pm a.m p.m a.m. p.m. gmt utc cet et est bst hrs"),
    hours: {
      before: set('at by until till since around about before after past from to'),
      after: [
        'in the morning',
        'in the afternoon',
        'in the evening',
        'at night',
        'that morning',
        'that night',
        'this morning',
        'on monday',
        'on tuesday',
        'on wednesday',
        'on thursday',
        'on friday',
        'on saturday',
        'on sunday',
      ],
    },
    yearBehind: set(
      'in since until till by from of to early late mid year before after spring summer autumn fall winter during circa election season around',
    ),
    labels: set(
      'article articles terminal aisle section chapter page pages p pp no number room route highway flight platform gate channel phase stage category class version windows iphone boeing airbus apollo resolution level grade line bus track unit block zone district sector point rule title amendment proposition item clause paragraph formula type model serial psalm exhibit count interstate motorway street avenue road suite apartment box tel phone fax top figure table appendix annex schedule part volume vol episode week day lap',
    ),
    streets: {
      words: set('street road avenue lane drive boulevard square place terrace crescent st rd ave blvd dr'),
      endings: null,
    },
    namedBy: set('a an the'),
    dotOrdinals: false,
    idioms: {},
  },
  phrases: {
    capitalised: false,
    stops: set(
      `${verbs} the a an this that these those his her its their our my your he she it they we you i who whom which what when where while why how if as than then so but and or nor not no only also too just even still yet already ever never always now today yesterday tomorrow here there in on at by for from of to into onto with without within about above across after against along amid among around before behind below beneath beside between beyond despite down during except inside like near off out outside over past per since through throughout till toward towards under until up upon via versus because although though unless whereas whether both each either every neither all any some most many much few several such other another per cent percent apiece away ago later earlier alone monday tuesday wednesday thursday friday saturday sunday including according compared meanwhile overall combined total together`,
    ),
    fillers: set('more other others further additional extra less fewer'),
    partitives: [
      ...[
        'of',
        'of the',
        'of its',
        'of their',
        'of his',
        'of her',
        'of our',
        'of those',
        'of these',
        'of all',
        'of all the',
        'of about',
        'of more than',
        'of some',
        'of nearly',
        'of around',
      ],
      ...[
        'of the total',
        'out of',
        'of the some',
        'of the about',
        'of the estimated',
        'of the more than',
        'of the nearly',
        'of the roughly',
        'of the original',
        'of the company',
        'among the',
        'of an estimated',
      ],
    ],
    adjective: /$^/u,
    plurals: set(
      'people men women children police staff troops personnel dead injured wounded missing homeless folk youth cattle sheep aircraft fish deer crew policemen policewomen servicemen firemen firefighters workmen fishermen clergy wives lives workforce businessmen infantry media teeth feet mice geese species series dice oxen deaths crises hypotheses',
    ),
    plural: /(?:[^su]s|ies|oes|ses|xes|ches|shes)$/u,
    never: /(?:ly|ed|ing|n't)$/u,
  },
  concepts,
  scope,
  parts,
  changes,
}
