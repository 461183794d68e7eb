// What a language pack holds: all that the program knows about one language, as data.
// A field that a language lacks is null, and docs/languages.md shows it. Each stage declares the words that it needs.

import type { AttributionWords } from '../attribution/words.ts'
import type { CoreferenceWords } from '../coreference/words.ts'
import type { CorrectionWords } from '../extract/corrections.ts'
import type { DamageWords } from '../extract/damage.ts'
import type { DatelineWords } from '../extract/dateline.ts'
import type { OrganizationWords } from '../identity/organization-keys.ts'
import type { CertaintyWords } from '../mentions/certainty-words.ts'
import type { NameWords } from '../mentions/name-words.ts'
import type { QuantityWords } from '../mentions/quantity-words.ts'
import type { TimeWords } from '../mentions/time-words.ts'
import type { TrainedFiles } from '../models/trained.ts'
import type { SegmentWords } from '../segment/sentences.ts'
import type { SyntaxWords } from '../syntax/analyse.ts'

export interface LanguagePack {
  /** BCP 47: "de". */
  readonly code: string
  /** In English: "German". */
  readonly name: string
  /** Semantic version of the pack; it stands in every Reading's `engine`. */
  readonly version: string
  /** Files of models/ with what was trained; null: rules only, and no trees. */
  readonly trained: TrainedFiles | null
  readonly segment: SegmentWords
  readonly syntax: SyntaxWords
  readonly dateline: DatelineWords | null
  readonly damage: DamageWords | null
  readonly corrections: CorrectionWords | null
  readonly names: NameWords | null
  readonly times: TimeWords | null
  readonly quantities: QuantityWords | null
  readonly certainty: CertaintyWords | null
  readonly attribution: AttributionWords | null
  readonly coreference: CoreferenceWords | null
  /** How organisations are named, so that one is known under its names in several languages. */
  readonly organizations: OrganizationWords | null
}
