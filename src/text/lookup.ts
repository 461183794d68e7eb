// Reads a table of words by a word of the text, which may be anything: "constructor" is no entry of `{}`.

/** The record's own entry, or undefined. */
export function entry<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
