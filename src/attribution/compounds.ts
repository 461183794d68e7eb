// Finds the noun of a list that a compound ends in: "polizeiangaben" → "angaben", where the language writes compounds as one word.

/** Shorter nouns end too many words by chance: "rede" ends "verabrede". */
const SHORTEST = 5
/** No noun of a list is longer; keeps the search linear in the word. */
const LONGEST = 24

/** The word itself or the longest noun at its end; null: neither. `compounds`: the language writes them as one word. Lower case. */
export function headOf(
  word: string,
  { isListed, compounds }: { isListed: (noun: string) => boolean; compounds: boolean },
): string | null {
  if (isListed(word)) return word
  if (!compounds) return null
  for (let start = Math.max(1, word.length - LONGEST); start <= word.length - SHORTEST; start++) {
    const head = word.slice(start)
    if (isListed(head)) return head
  }
  return null
}
