// What full stops mean in English.

import type { SegmentWords } from '../../segment/sentences.ts'
import { set } from '../lists.ts'

export const segment: SegmentWords = {
  // "Mr. Hale met Sen. Ortiz on Jan. 5." is one sentence.
  abbreviations: set(
    'mr mrs ms messrs dr prof rev hon st gen col capt lt maj sgt cmdr adm sen rep gov pres supt insp det jr sr no nos vs vol ' +
      'fig figs sec ch ed eds pp approx dept est tel jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ' +
      'e.g i.e cf al ft mt u.k ave blvd rd',
  ),
  // "He works for Acme Inc. The firm is small." has two; "at 5 p.m. The gate closed", too.
  finalAbbreviations: set('inc ltd corp co bros etc a.m p.m u.s u.n d.c e.u'),
  openers: set(
    'the a an he she it they we i you this that these those in on at by for from with but and so if when while after before there his her its their our',
  ),
  ordinals: null,
}
