// Finds the known word that an unknown compound ends in: "Präsidentenbeamter" → "Beamter", "weltgrößte" → "größte".

import type { Upos } from '../../types.ts'
import type { Find } from './automaton.ts'
import type { LexiconEntry } from './lexicon.ts'

export interface Head {
  /** Where the head begins in the compound. */
  readonly start: number
  /** Its number in the lexicon. */
  readonly number: number
}

export interface HeadScene {
  readonly find: Find
  readonly entriesAt: (number: number) => readonly LexiconEntry[]
}

/** Shorter ends are there by chance: "Tor" in "Rotor", "leich" in "freundleich". */
const SHORTEST_NOUN = 4
const SHORTEST_OTHER = 5
/** What stands before the head has at least so many letters. */
const BEFORE = 2
/** No head is longer; keeps the search linear in the word. */
const LONGEST = 32

/** The longest head, capital or not as the compound is; a hyphen parts before all else. null: none. */
export function headOf(form: string, scene: HeadScene): Head | null {
  const hyphen = form.lastIndexOf('-')
  if (hyphen > 0) return behindHyphen(form, hyphen + 1, scene)
  const capital = form.charAt(0) !== form.charAt(0).toLowerCase()
  const last = form.length - (capital ? SHORTEST_NOUN : SHORTEST_OTHER)
  for (let start = Math.max(BEFORE, form.length - LONGEST); start <= last; start++) {
    const first = capital ? form.charAt(start).toUpperCase() : form.charAt(start)
    const number = scene.find(form, start, first.charCodeAt(0))
    if (number >= 0 && scene.entriesAt(number).some(({ upos }) => canBeHead(upos, capital))) return { start, number }
  }
  return null
}

function behindHyphen(form: string, start: number, { find }: HeadScene): Head | null {
  const number = find(form, start)
  return number >= 0 ? { start, number } : null
}

const canBeHead = (upos: Upos, capital: boolean): boolean => (capital ? upos === 'NOUN' : upos === 'ADJ' || upos === 'VERB')
