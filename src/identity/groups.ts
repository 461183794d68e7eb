// Things that turn out to be one: union-find with the smallest index as the head.
//   const groups = groupsOf(3); groups.join(0, 2); groups.lists()   [[0, 2], [1]]

export interface Groups {
  /** Makes the groups of two items one. */
  join(a: number, b: number): void
  /** The first item of the group. */
  head(item: number): number
  /** Every group in order of its first item, items in order. */
  lists(): number[][]
}

export function groupsOf(count: number): Groups {
  const parent = Array.from({ length: count }, (_, i) => i)

  function head(item: number): number {
    let at = item
    // Path halving (Tarjan, van Leeuwen 1984): without it, long chains would be walked again and again.
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }

  return {
    head,
    join(a, b) {
      const [first, second] = [head(a), head(b)]
      parent[Math.max(first, second)] = Math.min(first, second)
    },
    lists() {
      const found = new Map<number, number[]>()
      for (let i = 0; i < count; i++) listed(found, head(i)).push(i)
      return [...found.values()]
    },
  }
}

/** Makes all that share a key one. */
export function joinByKey<T>(items: Iterable<T>, groups: Groups, of: { index(item: T): number; key(item: T): string }): void {
  const first = new Map<string, number>()
  for (const item of items) {
    const [index, key] = [of.index(item), of.key(item)]
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else groups.join(known, index)
  }
}

/** The list under a key; made where there is none. */
export function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key)
  if (known) return known
  const made: V[] = []
  lists.set(key, made)
  return made
}
