// What the words of probability mean in numbers, and what degree words and negations make of a band.
// "very likely" is 0.80–0.95; "not likely" is unlikely; "kaum ausgeschlossen" is possible; "nearly certain" is almost certain.

/**
 * The seven bands of Intelligence Community Directive 203 (ODNI, 2015), and three besides that news need:
 * - `possible`: "may", "could", "cannot be ruled out". It says only that it is neither excluded nor expected. 0.10–0.70 is
 *   where nine of ten of 5,174 readers put "may happen", "might happen" and "could happen" (CAPphrase, CC BY 4.0).
 * - `certain` and `impossible`: the speaker leaves no doubt; ICD 203 has no words for that.
 */
export const BANDS = {
  impossible: [0, 0.01],
  'almost no chance': [0.01, 0.05],
  'very unlikely': [0.05, 0.2],
  unlikely: [0.2, 0.45],
  possible: [0.1, 0.7],
  'roughly even chance': [0.45, 0.55],
  likely: [0.55, 0.8],
  'very likely': [0.8, 0.95],
  'almost certain': [0.95, 0.99],
  certain: [0.99, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>

export type Band = keyof typeof BANDS

/**
 * What a degree word does: `strong` "very", `mild` "fairly", `near` "almost", `total` "absolutely", `scarce` "hardly",
 * `rising` "increasingly" (it tells a change, and leaves the band).
 */
export type Degree = 'strong' | 'mild' | 'near' | 'total' | 'scarce' | 'rising'

/**
 * What "not" makes of a band. What is not likely is unlikely and the other way round (ICD's bands mirror each other);
 * "not very likely" is meant as unlikely; who denies certainty or its opposite leaves everything open.
 */
const NEGATED: Readonly<Record<Band, Band>> = {
  impossible: 'possible',
  'almost no chance': 'possible',
  'very unlikely': 'possible',
  unlikely: 'likely',
  possible: 'almost no chance',
  'roughly even chance': 'possible',
  likely: 'unlikely',
  'very likely': 'unlikely',
  'almost certain': 'possible',
  certain: 'possible',
}

/** The band of the opposite: "will probably not come" says of his coming what "unlikely" says. */
const MIRRORED: Readonly<Record<Band, Band>> = {
  impossible: 'certain',
  'almost no chance': 'almost certain',
  'very unlikely': 'very likely',
  unlikely: 'likely',
  possible: 'possible',
  'roughly even chance': 'roughly even chance',
  likely: 'unlikely',
  'very likely': 'very unlikely',
  'almost certain': 'almost no chance',
  certain: 'impossible',
}

/** Where a degree moves a band; elsewhere the band stays: "fairly likely" is likely, "absolutely certain" certain. */
const MOVED: Readonly<Record<Degree, Partial<Readonly<Record<Band, Band>>>>> = {
  strong: { likely: 'very likely', unlikely: 'very unlikely' },
  mild: { certain: 'very likely' },
  near: { certain: 'almost certain', impossible: 'almost no chance', 'almost no chance': 'almost no chance' },
  total: {},
  scarce: {
    likely: 'very unlikely',
    'very likely': 'very unlikely',
    possible: 'very unlikely',
    unlikely: 'likely',
    'very unlikely': 'possible',
    impossible: 'possible',
    certain: 'possible',
    'almost certain': 'possible',
  },
  rising: {},
}

/** The phrase itself is negated: "not likely". */
export const negated = (band: Band): Band => NEGATED[band]

/** What it speaks of is negated: "probably not". */
export const mirrored = (band: Band): Band => MIRRORED[band]

/** "very" before "likely". */
export const moved = (band: Band, degree: Degree): Band => MOVED[degree][band] ?? band

/** Bands that a figure can fall in, in order. */
const SCALE: readonly Band[] = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
]

/** The band that holds the middle of an interval. */
export function bandOf(low: number, high: number): Band {
  const middle = (low + high) / 2
  if (middle < BANDS.impossible[1]) return 'impossible'
  return SCALE.find(name => middle <= BANDS[name][1]) ?? 'certain'
}
