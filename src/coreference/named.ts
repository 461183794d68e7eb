// Finds the name that the words for a speaker come down to: "der Sprecher der Feuerwehr, Jan Feld" is Jan Feld, "Hudak's
// office" is nobody with a name.

import { within } from '../text/spans.ts'
import type { NameMention, Span } from '../types.ts'
import { apposed } from './heads.ts'
import type { Phrase } from './phrases.ts'
import { type Scene, sentenceAt } from './scene.ts'

/** Characters that a bracket behind a name may take: " (SPD)". */
const BRACKET = 9

/** The name that a speaker's noun phrase means, or null. `names` are those within the phrase. */
export function nameMeant(scene: Scene, phrase: Phrase, names: readonly NameMention[]): NameMention | null {
  return (
    personAround(phrase, names) ??
    phrase.name ??
    nameApposed(scene, phrase, names) ??
    nameBehind(phrase, names) ??
    nameOfRole(phrase, nearNames(scene, phrase))
  )
}

/** "Parteichef und Bürgermeister | Arne Thomsen": the one behind the head to say who it is. */
function nameApposed({ analysis }: Scene, { head }: Phrase, names: readonly NameMention[]): NameMention | null {
  return names.find(name => name.type === 'person' && apposed(analysis, name)?.token === head.index) ?? null
}

/** The person of the span whose role or apposition the head stands in: "der Sprecher der | Polizei, Jan Feld". */
function personAround({ head }: Phrase, names: readonly NameMention[]): NameMention | null {
  const around = names.find(
    ({ type, phrase, start }) => type === 'person' && phrase.start <= head.start && head.end <= phrase.end && start > head.start,
  )
  return around ?? null
}

/** "der Generalanwalt des Gerichtshofs, | Luis Ramal", "dem Direktor der Behörde | Rosa Lanz": the name at the end of a role. */
function nameBehind({ tokens, role, end }: Phrase, names: readonly NameMention[]): NameMention | null {
  const last = names.findLast(name => name.type === 'person' && end - name.end <= BRACKET) ?? names.at(-1)
  const at = last ? tokens.findIndex(token => token.start >= last.start) : -1
  if (!last || at < 1 || end - last.end > BRACKET) return null
  const before = tokens[at - 1]!
  if (before.text === ',') return last.type === 'person' || last.type === 'organization' ? last : null
  // "der Sprecher des Ministers Jan Feld" and "der Anwalt von Jan Feld" are somebody else.
  const apart = last.type === 'person' && role !== null && last.role === null && last.name.includes(' ')
  return apart && before.kind === 'word' && /^\p{Lu}/u.test(before.text) ? last : null
}

/** The person whose role the phrase's head belongs to: "der Sprecher der Feuerwehr, | Jan Feld". */
function nameOfRole({ head }: Phrase, names: readonly NameMention[]): NameMention | null {
  return names.find(({ role }) => role !== null && role.start <= head.start && head.end <= role.end) ?? null
}

/** Names of the sentence that the span lies in: a role and its name never stand further apart. */
function nearNames({ analysis, names }: Scene, { start }: Span): NameMention[] {
  return within(names, analysis.sentences[sentenceAt(analysis, start)]!)
}
