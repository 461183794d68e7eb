// How English reports speech.

import type { AttributionWords } from '../../attribution/words.ts'
import { cueVerbs } from './verbs.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const keyed = <T extends string>(list: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(list.map(word => [word, value]))

export const attribution: AttributionWords = {
  grammar: { verbSecond: false, clausesNeedComma: false, particlesClose: false, compounds: false },
  verbs: cueVerbs.verbs,
  forms: { participle: /^(?:spoken|written|known|shown|seen|sworn)$/, gerund: /[a-z]{2}ing$/, headless: /ed$/ },
  particles: new Set(),
  objectSpeaks: words('quote cite'),
  impersonal: null,
  nouns: {
    ...keyed(
      'claim claims statement warning assertion allegation allegations suggestion insistence argument promise announcement report reports denial complaint accusation comments remarks assurance pledge vow'.split(
        ' ',
      ),
      'speech',
    ),
    ...keyed('demand call request plea'.split(' '), 'demand'),
    ...keyed('belief fear fears hope hopes concern concerns view opinion conviction suspicion'.split(' '), 'thought'),
    ...keyed('prediction estimate forecast assessment expectation'.split(' '), 'estimate'),
  },
  adjuncts: {
    before: {
      // "according to the ministry"
      ...keyed(['according to', 'in the words of', 'by the account of', 'as reported by', 'as stated by'], 'speech'),
      ...keyed(['in the view of', 'in the opinion of', 'in the eyes of'], 'thought'),
      ...keyed(['by the estimate of'], 'estimate'),
    },
    after: {},
    reports: { prepositions: new Set(), nouns: {} },
    opinions: {
      prepositions: words('in by from to'),
      nouns: {
        ...keyed(['account', 'words', 'telling'], 'speech'),
        ...keyed(['view', 'opinion', 'mind', 'eyes'], 'thought'),
        ...keyed(['estimate', 'estimates', 'assessment'], 'estimate'),
      },
    },
    quotatives: new Set(),
  },
  phrase: {
    attaching: words('of for at in from with to on'),
    pronouns: words('he she it they i we you who someone everybody everyone one others'),
    genitives: new Set(),
    reflexives: new Set(),
    oblique: words('him her them us me'),
    obliqueBefore: null,
    joining: words('and'),
    never: words(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
    ),
  },
  possessives: { words: words('his her their its'), ending: /(?:'s|s')$/ },
  passive: { auxiliaries: words('is are was were be been being'), agents: words('by'), participle: /(?:ed|en|n|t|d)$/ },
  openers: {
    complementizers: words('that whether if'),
    questions: words('how why what when where who which'),
    undecided: words('whether if why how what'),
    conditions: words('if'),
    connectors: words('and also'),
  },
  infinitive: { marks: words('to'), form: /^[a-z]+$/, joined: null },
  anaphors: new Set(),
  anonymity: words('anonymity anonymous named identified quoted'),
  polarity: {
    negations: words(
      "not no never nobody neither didn't doesn't don't won't wouldn't hasn't haven't couldn't can't isn't wasn't weren't aren't hadn't",
    ),
    refusals: words('refused refuses declined declines refusing declining'),
    abilities: words("could couldn't can't cannot unable"),
    modals: words('would will could might may should must shall can'),
  },
  evidence: {
    hearsay: words('reportedly apparently supposedly'),
    alleged: words('allegedly alleged purported purportedly supposed'),
  },
  channel: {
    prepositions: words('in at on through via during by from'),
    nouns:
      words(`interview conference statement letter speech briefing email e-mail interpreter translator spokesman spokeswoman spokesperson telephone phone
      twitter facebook television tv radio video podcast blog website post tweet hearing address bulletin report testimony`),
  },
  addressee: {
    prepositions: new Set(),
    verbs: words('tell assure warn inform remind reassure'),
    pronouns: words('him her them us me you'),
    determiners: new Set(),
  },
}
