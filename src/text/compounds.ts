// Looks for a known word at the end of a longer one: "sprecher" in "feuerwehrsprecher".

/** Shortest end that counts: "koch" in "chefkoch". */
const SHORTEST = 4
/** Longest end that is looked up; no list holds a longer word, and a word without end stays cheap. */
const LONGEST = 48

/** The longest end that `isKnown` accepts, behind at least `before` letters; null: none. */
export function knownEnd(word: string, before: number, isKnown: (end: string) => boolean): string | null {
  for (let from = Math.max(before, word.length - LONGEST); from <= word.length - SHORTEST; from++) {
    const end = word.slice(from)
    if (isKnown(end)) return end
  }
  return null
}
