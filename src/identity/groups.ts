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
    let top = item
    while (parent[top] !== top) top = parent[top]!
    while (parent[item] !== top) [item, parent[item]] = [parent[item]!, top]
    return top
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

/** The list under a key; made where there is none. */
export function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key)
  if (known) return known
  const made: V[] = []
  lists.set(key, made)
  return made
}
