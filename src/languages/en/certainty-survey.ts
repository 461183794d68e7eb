// What 5,174 readers took English words of probability to mean: median, 10th and 90th percentile, 0 to 1.
// Built by training/certainty/build.ts from CAPphrase (A. J. Kucharski, 2026, doi:10.5281/zenodo.18750055, CC BY 4.0); the card is
// docs/models/certainty.md.

import type { Survey } from '../../mentions/certainty-words.ts'

export const survey: Readonly<Record<string, Survey>> = {
  'almost no chance': { median: 0.02, low: 0.01, high: 0.1 },
  'remote chance': { median: 0.05, low: 0.01, high: 0.2 },
  'highly unlikely': { median: 0.05, low: 0.01, high: 0.2 },
  improbable: { median: 0.1, low: 0.01, high: 0.3 },
  'little chance': { median: 0.1, low: 0.05, high: 0.2 },
  'chances are slight': { median: 0.1, low: 0.05, high: 0.25 },
  unlikely: { median: 0.2, low: 0.05, high: 0.3 },
  could: { median: 0.4, low: 0.15, high: 0.6 },
  might: { median: 0.4, low: 0.15, high: 0.6 },
  may: { median: 0.4, low: 0.2, high: 0.6 },
  'about even': { median: 0.5, low: 0.5, high: 0.5 },
  'realistic possibility': { median: 0.6, low: 0.25, high: 0.8 },
  'better than even': { median: 0.6, low: 0.51, high: 0.65 },
  likely: { median: 0.75, low: 0.6, high: 0.85 },
  probable: { median: 0.75, low: 0.6, high: 0.85 },
  'very good chance': { median: 0.8, low: 0.7, high: 0.9 },
  'highly likely': { median: 0.9, low: 0.75, high: 0.95 },
  'almost certain': { median: 0.95, low: 0.9, high: 0.99 },
}
