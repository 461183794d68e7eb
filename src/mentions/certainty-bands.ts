// What the words of probability mean in numbers. "very likely" is 0.80–0.95.

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
