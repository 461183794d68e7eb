// Says in short what a form can be, for the model to lean on: "NOUN:Masc.S.DA.P.N|VERB:Inf.IndPres13P".
// Rare classes fall back to their parts of speech: the model learns nothing from a class that it hardly meets.

import type { Features } from '../../src/types.ts'
import { parseFeatures } from './collect.ts'

/** `members`: "UPOS lemma" → features in canonical writing. */
export function fineClass(members: ReadonlyMap<string, ReadonlySet<string>>): string {
  const byUpos = new Map<string, Features[]>()
  for (const [key, readings] of members) {
    const upos = key.slice(0, key.indexOf(' '))
    byUpos.set(upos, [...(byUpos.get(upos) ?? []), ...Array.from(readings, parseFeatures)])
  }
  return [...byUpos]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([upos, readings]) => describe(upos, readings))
    .join('|')
}

/** "NOUN:Masc.S.DA|VERB:Inf" → "NOUN|VERB" */
export const coarseClass = (fine: string): string => fine.replace(/:[^|]*/gu, '')

function describe(upos: string, readings: readonly Features[]): string {
  const parts =
    upos === 'NOUN' ? nounParts(readings) : upos === 'VERB' || upos === 'AUX' ? verbParts(readings) : degreeParts(readings)
  return parts.length === 0 ? upos : `${upos}:${parts.join('.')}`
}

/** Genders, then cases by number: "Fem.Masc.S.N.P.DG". */
function nounParts(readings: readonly Features[]): string[] {
  const genders = sorted(readings.map(reading => reading.Gender ?? ''))
  const cases = (number: string): string =>
    sorted(readings.filter(reading => reading.Number === number).map(reading => reading.Case?.charAt(0) ?? '')).join('')
  const singular = readings.some(reading => reading.Number === 'Sing') ? [`S${cases('Sing')}`] : []
  const plural = readings.some(reading => reading.Number === 'Plur') ? [`P${cases('Plur')}`] : []
  return [...genders, ...singular, ...plural]
}

/** "Inf", "Part", "IndPast13S". */
function verbParts(readings: readonly Features[]): string[] {
  const groups = new Map<string, string[]>()
  for (const { VerbForm, Mood, Tense, Person, Number: number } of readings) {
    if (!VerbForm) continue
    const group = VerbForm === 'Fin' ? `${Mood ?? ''}${Tense ?? ''}` : `${VerbForm ?? ''}${Tense ?? ''}`
    groups.set(group, [...(groups.get(group) ?? []), `${Person ?? ''}${number?.charAt(0) ?? ''}`])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, persons]) => group + sorted(persons).join(''))
}

function degreeParts(readings: readonly Features[]): string[] {
  return sorted(readings.map(({ Degree, Case, Variant }) => `${Degree ?? ''}${Case ? 'Infl' : (Variant ?? '')}`))
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean).sort()
