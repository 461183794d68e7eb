// What the user says of stories goes before what the program found: stories merged, documents split off, stories renamed. The
// program's own edges stay as they are, so whatever is taken back is gone without a trace.
//   applied(nodes, [{ id: 1, at, kind: 'merge', documents: ['a1', 'b1'] }])   { story: [0, 0, 0, 1], names: new Map() }

/** A document's place in the trees that the program found; in canonical order. */
export interface StoryNode {
  /** Versions of one document share it. */
  readonly id: string
  /** Milliseconds. */
  readonly at: number
  /** Index of the earlier document that it goes on from, or copies; null: it founds a story. */
  readonly of: number | null
  /** It reprints or translates that one, and is one report with it. */
  readonly isCopy: boolean
}

interface Judged {
  /** Of two made in one moment the smaller goes first. */
  readonly id: number
  /** When the user made it, in milliseconds. */
  readonly at: number
}

export type StoryJudgement = Judged &
  (
    | /** The stories of these documents are one. */ { readonly kind: 'merge'; readonly documents: readonly string[] }
    /**
     * These documents are a story of their own. What was published before the judgement and is not named stays where it was;
     * what comes later and goes on from one of them goes with them.
     */
    | { readonly kind: 'split'; readonly documents: readonly string[] }
    /** The story of this document has this name; null: the program's own again. */
    | { readonly kind: 'rename'; readonly document: string; readonly name: string | null }
  )

export interface AppliedStories {
  /** Index of each document's story: that of its first document. */
  readonly story: readonly number[]
  /** Names that the user gave, by that index. */
  readonly names: ReadonlyMap<number, string>
}

/** Judgements that were not taken back, in any order: only when each was made matters. Documents that there are none of are passed over. Time: documents × judgements. */
export function applied(nodes: readonly StoryNode[], judgements: readonly StoryJudgement[]): AppliedStories {
  const trees = { nodes, labels: labelsOf(nodes), byId: indicesById(nodes) }
  const standing = inOrder(judgements)
  for (const judgement of standing) {
    if (judgement.kind === 'merge') merge(trees, judgement.documents)
    if (judgement.kind === 'split') split(trees, judgement)
  }
  const first = new Map<number, number>()
  for (const [index, label] of trees.labels.entries()) if (!first.has(label)) first.set(label, index)
  const story = trees.labels.map(label => first.get(label)!)
  return { story, names: namesOf(trees, { standing, story }) }
}

const inOrder = (judgements: readonly StoryJudgement[]): StoryJudgement[] =>
  [...judgements].sort((a, b) => a.at - b.at || a.id - b.id)

interface Trees {
  readonly nodes: readonly StoryNode[]
  /** Documents of one story have one. Changed as judgements are applied. */
  readonly labels: number[]
  readonly byId: ReadonlyMap<string, readonly number[]>
}

function labelsOf(nodes: readonly StoryNode[]): number[] {
  const labels: number[] = []
  for (const [index, { of }] of nodes.entries()) labels.push(of === null ? index : labels[of]!)
  return labels
}

function indicesById(nodes: readonly StoryNode[]): Map<string, number[]> {
  const byId = new Map<string, number[]>()
  for (const [index, { id }] of nodes.entries()) byId.set(id, [...(byId.get(id) ?? []), index])
  return byId
}

function merge({ labels, byId }: Trees, documents: readonly string[]): void {
  const merged = new Set(documents.flatMap(id => byId.get(id) ?? []).map(index => labels[index]!))
  const [into] = merged
  if (into === undefined) return
  for (const [index, label] of labels.entries()) if (merged.has(label)) labels[index] = into
}

/** The new story has a label that no document's index can be. */
function split(
  { nodes, labels, byId }: Trees,
  { documents, at }: { readonly documents: readonly string[]; readonly at: number },
): void {
  const reports = new Set(documents.flatMap(id => byId.get(id) ?? []).map(index => reportOf(nodes, index)))
  const own = Math.max(nodes.length, ...labels) + 1
  const before = [...labels]
  for (const [index, node] of nodes.entries()) {
    const follows = node.of !== null && labels[node.of] === own && before[node.of] === before[index]
    if (reports.has(index) || (follows && (node.isCopy || node.at >= at))) labels[index] = own
  }
}

/** The first printing of what a document says. */
function reportOf(nodes: readonly StoryNode[], index: number): number {
  let at = index
  while (nodes[at]!.isCopy && nodes[at]!.of !== null) at = nodes[at]!.of!
  return at
}

interface Naming {
  readonly standing: readonly StoryJudgement[]
  readonly story: readonly number[]
}

/** The last name that one of a story's documents was given. */
function namesOf({ byId }: Trees, { standing, story }: Naming): Map<number, string> {
  const names = new Map<number, string>()
  for (const judgement of standing) {
    if (judgement.kind !== 'rename') continue
    for (const index of byId.get(judgement.document) ?? []) {
      if (judgement.name === null) names.delete(story[index]!)
      else names.set(story[index]!, judgement.name)
    }
  }
  return names
}
