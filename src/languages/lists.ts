// Writes a pack's words as running text: set('in on at') is a set of three, all('was were', 'past') a table of two.

/** The words between white space. */
export const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean)

export const set = (list: string): ReadonlySet<string> => new Set(words(list))

/** Each of them with the same value. A list holds entries of several words. */
export const all = <const T>(list: string | readonly string[], value: T): Record<string, T> =>
  Object.fromEntries((typeof list === 'string' ? words(list) : list).map(word => [word, value]))

/** Words and phrases parted by "|", each with the same value. */
export const allPhrases = <T>(list: string, value: T): Record<string, T> =>
  all(
    list.split('|').map(phrase => phrase.trim()),
    value,
  )

/** `dead: 'tote|ums leben'` → `tote: 'dead', 'ums leben': 'dead'` */
export const byPhrase = (lists: Readonly<Record<string, string>>): Record<string, string> =>
  Object.assign({}, ...Object.entries(lists).map(([value, list]) => allPhrases(list, value)))
