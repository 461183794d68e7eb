// The best tree of a sentence from the scores of its arcs, with exactly one word that depends on the root.
//   bestTree(new Float32Array([9, 0, 1, 1, 8, 0]), { words: 2, stride: 3 }) → [-1, 0]: word 1 depends on word 0
//
// Most often each word's best head makes a tree. Where it does not, Chu and Liu's and Edmonds' algorithm finds the best one: cycles
// are drawn together to one node till none is left (Chu & Liu 1965, Edmonds 1967; on a matrix, O(n²), as Tarjan 1977 has it).
// That only one word depends on the root is had by making every arc from it dearer than all others together can make good.

/** Row d: scores of the heads of word d, first the root, then word 0, word 1 …; `stride` numbers from row to row. */
export interface ArcShape {
  readonly words: number
  readonly stride: number
}

/** Head of each word, -1 for the root. Of equal scores the first one wins. */
export function bestTree(scores: Float32Array, shape: ArcShape): Int32Array {
  const heads = bestHeads(scores, shape)
  return isTree(heads) ? heads : edmonds(scores, shape)
}

/** Each word's best head by itself. */
function bestHeads(scores: Float32Array, { words, stride }: ArcShape): Int32Array {
  const heads = new Int32Array(words)
  for (let word = 0; word < words; word++) {
    const row = word * stride
    let best = 0
    for (let head = 1; head <= words; head++) if (head !== word + 1 && scores[row + head]! > scores[row + best]!) best = head
    heads[word] = best - 1
  }
  return heads
}

/** Exactly one word depends on the root, and every other on it in the end. */
export function isTree(heads: Int32Array): boolean {
  if (heads.reduce((count, head) => count + (head < 0 ? 1 : 0), 0) !== 1) return false
  // The walk that came through a word first; coming back to it on the same walk means a cycle.
  const walks = new Int32Array(heads.length)
  for (let first = 0; first < heads.length; first++) {
    let word = first
    while (word >= 0 && walks[word] === 0) {
      walks[word] = first + 1
      word = heads[word]!
    }
    if (word >= 0 && walks[word] === first + 1) return false
  }
  return true
}

/**
 * Nodes 0 (the root) to n; node w + 1 is word w. A cycle that is drawn together goes on under the number of one of its nodes.
 * weight[to · size + from]: best arc between two nodes of now, arc: the words that it stands between, as from · size + to.
 */
interface Graph {
  readonly size: number
  readonly weight: Float64Array
  readonly arc: Int32Array
  /** Nodes of now, without the root. */
  readonly alive: Uint8Array
  /** Best node to come from, and that arc's weight, when the node was last visited. */
  readonly from: Int32Array
  /** The nodes of the beginning that each node of now is made of. */
  readonly made: (readonly number[])[]
}

/** Nodes that were drawn together under the number of the first, each with what it was made of and its arc on the cycle. */
interface Cycle {
  readonly members: readonly number[]
  readonly made: readonly (readonly number[])[]
  readonly arcs: readonly number[]
}

function edmonds(scores: Float32Array, shape: ArcShape): Int32Array {
  const graph = graphOf(scores, shape)
  const { size, alive, from } = graph
  const cycles: Cycle[] = []
  // 0: not visited; 1: on the path being walked; 2: leads to the root.
  const state = new Uint8Array(size)
  state[0] = 2
  for (let first = 1; first < size; first++) {
    if (!alive[first] || state[first] === 2) continue
    const path: number[] = []
    let node = first
    for (;;) {
      if (state[node] === 1) {
        const members = path.splice(path.indexOf(node))
        cycles.push(contract(graph, members))
        node = members[0]!
      }
      state[node] = 1
      path.push(node)
      from[node] = bestFrom(graph, node)
      if (state[from[node]!] === 2) break
      node = from[node]!
    }
    for (const done of path) state[done] = 2
  }
  return expanded(graph, cycles)
}

function graphOf(scores: Float32Array, { words, stride }: ArcShape): Graph {
  const size = words + 1
  const weight = new Float64Array(size * size)
  const arc = new Int32Array(size * size)
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let to = 1; to < size; to++)
    for (let from = 0; from < size; from++) {
      const score = scores[(to - 1) * stride + from]!
      weight[to * size + from] = score
      arc[to * size + from] = from * size + to
      if (from !== to) [least, most] = [Math.min(least, score), Math.max(most, score)]
    }
  const dearer = (most - least) * words + 1
  for (let to = 1; to < size; to++) weight[to * size] = weight[to * size]! - dearer
  const made = Array.from({ length: size }, (_, node) => [node])
  return { size, weight, arc, alive: new Uint8Array(size).fill(1, 1), from: new Int32Array(size), made }
}

function bestFrom({ size, weight, alive }: Graph, to: number): number {
  let best = 0
  for (let from = 1; from < size; from++)
    if (alive[from] && from !== to && weight[to * size + from]! > weight[to * size + best]!) best = from
  return best
}

/** Makes one node, the first, of the members of a cycle. An arc into it counts by how much it betters the one that it replaces. */
function contract(graph: Graph, members: readonly number[]): Cycle {
  const { size, weight, arc, alive, from } = graph
  const into = members[0]!
  const kept = members.map(member => weight[member * size + from[member]!]!)
  const cycle = { members, made: members.map(member => graph.made[member]!), arcs: arcsInto(graph, members) }
  for (const member of members) alive[member] = 0
  for (let other = 0; other < size; other++) {
    if (other !== 0 && !alive[other]) continue
    let [entry, leave] = [0, 0]
    const better = (i: number): number => weight[members[i]! * size + other]! - kept[i]!
    for (let i = 1; i < members.length; i++) {
      if (better(i) > better(entry)) entry = i
      if (weight[other * size + members[i]!]! > weight[other * size + members[leave]!]!) leave = i
    }
    const gain = better(entry)
    arc[into * size + other] = arc[members[entry]! * size + other]!
    weight[into * size + other] = gain
    arc[other * size + into] = arc[other * size + members[leave]!]!
    weight[other * size + into] = weight[other * size + members[leave]!]!
  }
  alive[into] = 1
  graph.made[into] = cycle.made.flat()
  return cycle
}

/** The arc by which each node was reached. */
function arcsInto({ size, arc, from }: Graph, nodes: readonly number[]): number[] {
  return nodes.map(node => arc[node * size + from[node]!]!)
}

/** Takes the cycles apart again, the last first: the member that is entered from outside gives up its arc on the cycle. */
function expanded(graph: Graph, cycles: readonly Cycle[]): Int32Array {
  const { size } = graph
  const entering = arcsInto(
    graph,
    Array.from({ length: size }, (_, node) => node),
  )
  for (const { members, made, arcs } of cycles.toReversed()) {
    const outside = entering[members[0]!]!
    const entered = made.findIndex(nodes => nodes.includes(outside % size))
    members.forEach((member, i) => {
      entering[member] = i === entered ? outside : arcs[i]!
    })
  }
  return Int32Array.from({ length: size - 1 }, (_, word) => Math.floor(entering[word + 1]! / size) - 1)
}
