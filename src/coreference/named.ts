// Finds the name that the words for a speaker come down to: "der Sprecher der Feuerwehr, Jan Feld" is Jan Feld, "Hudak's
// office" is nobody with a name; and pairs of names, who are nobody by themselves.

import { within } from '../text/spans.ts'
import type { NameMention, Span, Token } from '../types.ts'
import type { Phrase } from './phrases.ts'
import { type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Characters that a bracket behind a name may take: " (SPD)". */
const BRACKET = 9

/** The name that a speaker's noun phrase means, or null. `names` are those within the phrase. */
export function nameMeant(scene: Scene, phrase: Phrase, names: readonly NameMention[]): NameMention | null {
  return personAround(phrase, names) ?? phrase.name ?? nameBehind(phrase, names) ?? nameOfRole(phrase, nearNames(scene, phrase))
}

/** "Kim und Austin", "sowohl die Polizei als auch die Feuerwehr" */
export function isPair(
  tokens: readonly Token[],
  { names, words }: { names: readonly NameMention[]; words: CoreferenceWords },
): boolean {
  if (tokens[0] && words.pairOpeners.has(tokens[0].lower)) return true
  return names.some((name, i) => {
    const next = names[i + 1]
    if (!next) return false
    const between = tokens.filter(token => token.start >= name.end && token.end <= next.start)
    if (!between.some(token => words.joiners.has(token.lower))) return false
    const apart = between.filter(token => !words.joiners.has(token.lower) && !words.names.determiners.has(token.lower))
    const introduces = next.role ?? next
    return apart.every(token => token.start >= Math.min(introduces.start, next.phrase.start) || token.text === ',')
  })
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
