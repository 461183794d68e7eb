// A function that does not work out the same thing twice.
//   const lower = remembered((word: string) => word.toLowerCase())

/** Keeps the results of `make`, and forgets them all when there are more than `most`; no limit unless given. */
export const remembered = <K, V>(make: (key: K) => V, most?: number): ((key: K) => V) => rememberedBy(key => key, make, most)

/** The same for things that are told apart by something of theirs: tokens by their text. */
export function rememberedBy<T, K, V>(
  keyOf: (item: T) => K,
  make: (item: T) => V,
  most = Number.POSITIVE_INFINITY,
): (item: T) => V {
  const known = new Map<K, V>()
  return item => {
    const key = keyOf(item)
    const made = known.get(key)
    if (made !== undefined) return made
    if (known.size >= most) known.clear()
    const value = make(item)
    known.set(typeof key === 'string' ? (ownCopy(key) as K) : key, value)
    return value
  }
}

/** The same for objects, each as long as somebody holds it. */
export function rememberedFor<T extends object, V>(make: (item: T) => V): (item: T) => V {
  const known = new WeakMap<T, V>()
  return item => {
    const made = known.get(item)
    if (made !== undefined) return made
    const value = make(item)
    known.set(item, value)
    return value
  }
}

/** Slices of fewer characters are copies anyway. */
const COPIED = 13

/** The same string with letters of its own: V8 keeps the whole text that a slice was cut from for as long as the slice is kept. */
export function ownCopy(slice: string): string {
  return slice.length < COPIED ? slice : (JSON.parse(JSON.stringify(slice)) as string)
}
