// What full stops mean in English.

import type { SegmentWords } from '../../segment/sentences.ts'
import { set } from '../lists.ts'

export const segment: SegmentWords = {
  // "Mr. Hale met Sen. Ortiz on Jan. 5." is one sentence.
  abbreviations: set(
    'mr mrs ms messrs dr prof rev hon st gen col capt lt maj sgt cmdr adm sen rep gov pres supt insp det jr sr vs vol ' +
      'figs sec eds pp approx dept est tel jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ' +
      'e.g i.e cf al ft mt u.k ave blvd rd drs attn esp para',
  ),
  // "No. 5 is at home, said Sat. morning's paper." is one sentence; "No. He sat. The sun shone." has three.
  doubtfulAbbreviations: set('no nos sat sun fig ext ed ch p art'),
  // "He works for Acme Inc. The firm is small." has two; "at 5 p.m. The gate closed", too.
  finalAbbreviations: set('inc ltd corp co bros etc a.m p.m u.s u.n d.c e.u'),
  openers: set(
    'the a an he she it they we i you this that these those in on at by for from with but and so if when while after before there his her its their our what who why where how my your',
  ),
  ordinals: null,
  // "i sent it. she was glad." has two sentences; "approx. five" and "vs. them" have not.
  shortWords: set(
    'it he she we you me him her us me my all and any are ask at bad be big but buy bye can car cat day did die do dog eat end fit for fun get go got guy had has hot if is job kid lot man met now of off ok old on one out own pay say see sit six so ten the them to too try two up use was way web why win yes yet is in by as am via la lol not pm',
  ),
  runOn: {
    closings: set(
      'thanks thank you thx many again regards regard best kind kindest warm warmest sincerely yours truly faithfully respectfully cheers love hugs and with in advance',
    ),
    halves: set('am pm a.m p.m'),
  },
  words: {
    contractions: new Map(
      'can+not gon+na got+ta wan+na gim+me lem+me do+nt did+nt does+nt ca+nt wo+nt could+nt would+nt should+nt is+nt was+nt are+nt were+nt have+nt has+nt had+nt ai+nt i+m i+ve you+re they+re that+s what+s let+s there+s'
        .split(' ')
        .map(forms => [forms.replace('+', ''), forms.split('+')] as const),
    ),
    clitic: /(?<=\p{L})(?:n't|'(?:s|m|d|ll|re|ve))$/u,
    // "the 20th", "in the 1970s"; but "5pm" is 5 and pm.
    numberEnding: /^(?:st|nd|rd|th|s|[a-z])$/u,
    // "w/o", "b/c"; but "and/or" is three words.
    slashed: /^(?:\p{L}\/\p{L}{1,3}|w\/out)$/u,
    joinsStops: true,
    // "e-mail", "anti-war"; but "15-year" is 15, - and year.
    hyphenPrefixes: set(
      'a agro ante anti arch be bi bio co counter cross cyber de e eco ex extra inter intra macro mega micro mid mini mis multi neo non over pan para peri post pre pro pseudo quasi re semi socio psycho sub super tri u ultra un uni vice x',
    ),
    hyphenSuffixes: set('esque ette fest fold gate itis less most rama wise ever'),
  },
}
