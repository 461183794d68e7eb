// The English pack: its parts, one file each.

import type { LanguagePack } from '../pack.ts'
import { attribution } from './attribution.ts'
import { certainty } from './certainty.ts'
import { coreference } from './coreference.ts'
import { corrections } from './corrections.ts'
import { damage } from './damage.ts'
import { dateline } from './dateline.ts'
import { names } from './names.ts'
import { organizations } from './organizations.ts'
import { quantities } from './quantities.ts'
import { segment } from './segment.ts'
import { syntax } from './syntax.ts'
import { times } from './times.ts'

const pack: LanguagePack = {
  code: 'en',
  name: 'English',
  version: '0.3.0',
  trained: { syntax: 'en/syntax.bin', lexicon: 'en/lexicon.bin', lemmas: 'en/lemmas.json', nameParts: 'name-parts.bin' },
  segment,
  syntax,
  dateline,
  damage,
  corrections,
  names,
  times,
  quantities,
  certainty,
  attribution,
  coreference,
  organizations,
}

export default pack
