// How English reports speech.

import type { AttributionWords } from '../../attribution/words.ts'
import { all, set } from '../lists.ts'
import { layout } from './layout.ts'
import { cueVerbs } from './verbs.ts'

export const attribution: AttributionWords = {
  layout,
  grammar: { verbSecond: false, clausesNeedComma: false, particlesClose: false, compounds: false },
  verbs: cueVerbs.verbs,
  forms: { participle: /^(?:spoken|written|known|shown|seen|sworn)$/, gerund: /[a-z]{2}ing$/, headless: /ed$/ },
  particles: new Set(),
  objectSpeaks: set('quote cite'),
  impersonal: null,
  nouns: {
    ...all(
      'claim claims statement warning assertion allegation allegations suggestion insistence argument promise announcement report reports denial complaint accusation comments remarks assurance pledge vow',
      'speech',
    ),
    ...all('demand call request plea', 'demand'),
    ...all(
      'belief fear fears hope hopes concern concerns view opinion conviction suspicion conclusion impression doubt doubts confidence',
      'thought',
    ),
    ...all('prediction estimate forecast assessment expectation', 'estimate'),
  },
  rumours: set('report reports rumour rumours rumor rumors speculation allegations claims accusations'),
  phrases: {
    verbs: set('voice express make have hold take issue come reach draw give raise share repeat offer air reiterate harbour'),
    held: set('opinion view belief conviction impression'),
    adjectives: all(
      'confident convinced certain sure optimistic pessimistic hopeful adamant worried concerned afraid sceptical skeptical glad proud disappointed',
      'thought',
    ),
    shows: set('be remain feel seem'),
  },
  adjuncts: {
    before: {
      // "according to the ministry"
      ...all(['according to', 'in the words of', 'by the account of', 'as reported by', 'as stated by', 'citing'], 'speech'),
      ...all(['in the view of', 'in the opinion of', 'in the eyes of'], 'thought'),
      ...all(['by the estimate of'], 'estimate'),
    },
    citing: set('citing'),
    after: {},
    reports: { prepositions: new Set(), nouns: {} },
    opinions: {
      prepositions: set('in by from to'),
      nouns: {
        ...all('account words telling', 'speech'),
        ...all('view opinion mind eyes', 'thought'),
        ...all('estimate estimates assessment', 'estimate'),
      },
    },
    quotatives: new Set(),
  },
  phrase: {
    attaching: set('of for at in from with to on'),
    pronouns: set('he she it they i we you who someone everybody everyone one others'),
    genitives: new Set(),
    reflexives: new Set(),
    oblique: set('him her them us me'),
    obliqueBefore: null,
    adjectivesBehind: true,
    joining: set('and'),
    never: set(
      'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
    ),
  },
  possessives: { words: set('his her their its'), ending: /(?:'s|s')$/, mark: /s['’]$/u, nameEnding: null },
  passive: { auxiliaries: set('is are was were be been being'), agents: set('by'), participle: /[dnt]$/ },
  openers: {
    complementizers: set('that whether if'),
    questions: set('how why what when where who which'),
    undecided: set('whether if why how what'),
    manner: set('as'),
    conditions: set('if'),
    connectors: set('and also'),
  },
  infinitive: { marks: set('to'), form: /^[a-z]+$/, joined: null },
  anaphors: set('this'),
  shifting: set('had would could'),
  anonymity: set('anonymity anonymous named identified quoted'),
  polarity: {
    negations: set(
      "not no never nobody neither didn't doesn't don't won't wouldn't hasn't haven't couldn't can't isn't wasn't weren't aren't hadn't",
    ),
    refusals: set('refused refuses declined declines refusing declining'),
    neither: set('neither nor'),
    answering: set('comment respond reply answer elaborate'),
    reaching: set('reach'),
    comments: set('comment comments interview interviews request requests details'),
    abilities: set("could couldn't can't cannot unable"),
    modals: set('would will could might may should must shall can'),
  },
  evidence: {
    hearsay: set('reportedly apparently supposedly'),
    documents: set(
      `report reports study studies survey surveys poll polls analysis figures data statistics records documents document filing filings papers
      letter email emails photo photos photograph photographs picture pictures image images video videos footage map maps measurements
      research investigation test tests transcript transcripts`,
    ),
    numbers: set(
      'number toll tally count estimate estimates figure figures forecast forecasts projection projections outlook list',
    ),
    verbs: new Set(),
    claiming: new Set(),
    adverbs: set('reportedly allegedly supposedly purportedly'),
    passives: set('said alleged believed reported thought rumoured rumored understood'),
    alleged: set('allegedly alleged purported purportedly supposed'),
  },
  channel: {
    prepositions: set('in at on through via during by from'),
    nouns:
      set(`interview conference statement letter speech briefing email e-mail interpreter translator spokesman spokeswoman spokesperson telephone phone
      twitter facebook television tv radio video podcast blog website post tweet hearing address bulletin report testimony
      platform network meeting session rally debate call message`),
    links: set('with'),
  },
  addressee: {
    prepositions: new Set(),
    verbs: set('tell assure warn inform remind reassure'),
    pronouns: set('him her them us me you'),
    determiners: new Set(),
    before: new Set(),
    audience: new Set(),
    speaking: set('speaking talking'),
    speakingTo: set('to with'),
  },
}
