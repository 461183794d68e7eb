// Ids as people see them.
//   shortener(ids)('3fa9c1d27b44…')   "3fa9c1d27b44"

const HASH = /^[0-9a-f]{64}$/u

/** Ids as people see them: one that is a SHA-256 is cut to a beginning that no other document has, 12 digits where that will do. */
export function shortener(ids: readonly string[]): (id: string) => string {
  const hashes = ids.filter(id => HASH.test(id)).sort()
  let digits = 12
  for (const [i, id] of hashes.entries()) {
    const next = hashes[i + 1]
    while (next !== undefined && next !== id && next.startsWith(id.slice(0, digits))) digits++
  }
  return id => (HASH.test(id) ? id.slice(0, digits) : id)
}
