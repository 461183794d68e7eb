// Readings that an earlier version stored, with the fields that have come since.
//   no `certainties` → [], as nobody looked for them; the document's next reading has them

import type { Attribution, Certainty, Quantity, Reading } from '../types.ts'

type Body = Omit<Reading, 'id' | 'language' | 'url' | 'outlet' | 'title' | 'published' | 'text' | 'engine'>

type OlderCertainty = Omit<Certainty, 'negated' | 'basis'> & Partial<Certainty>
type OlderAttribution = Omit<Attribution, 'confidence' | 'certainty'> & {
  confidence?: Attribution['confidence']
  certainty: OlderCertainty | null
}

type Came = 'change' | 'partOf' | 'vague' | 'recalled'
type OlderQuantity = Omit<Quantity, Came | 'scope'> &
  Partial<Pick<Quantity, Came>> & { scope: Omit<Quantity['scope'], 'group'> & Partial<Quantity['scope']> }

/** What a page says of itself, and its notices of correction: since 0.3.0. */
type Said = Pick<Body, 'modified' | 'subtitle' | 'authors' | 'agencies' | 'corrections'>
const UNSAID: Said = { modified: null, subtitle: null, authors: [], agencies: [], corrections: [] }

/** A Reading's body as it may lie in the ledger. */
export interface StoredBody extends Omit<Body, 'attributions' | 'quantities' | 'certainties' | keyof Said>, Partial<Said> {
  readonly attributions: readonly OlderAttribution[]
  readonly quantities: readonly OlderQuantity[]
  readonly certainties?: Reading['certainties']
}

/** A body of today stays as it is, key by key. */
export function ofToday(stored: StoredBody): Body {
  if (stored.corrections && stored.certainties && stored.quantities.every(({ recalled }) => recalled !== undefined)) {
    return stored as Body
  }
  const { attributions, quantities } = stored
  return {
    ...UNSAID,
    ...stored,
    attributions: attributions.map(attributionOfToday),
    quantities: quantities.map(quantityOfToday),
    certainties: stored.certainties ?? [],
  }
}

function attributionOfToday({ certainty, ...attribution }: OlderAttribution): Attribution {
  return { confidence: null, ...attribution, certainty: certainty && { negated: false, basis: 'lexicon', ...certainty } }
}

const quantityOfToday = ({ scope, ...quantity }: OlderQuantity): Quantity => ({
  ...{ vague: false, change: null, partOf: null, recalled: false },
  ...quantity,
  scope: { group: null, ...scope },
})
