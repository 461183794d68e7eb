// How English reports speech.

import type { AttributionWords } from '../../attribution/words.ts'
import { cueVerbs } from './verbs.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const keyed = <T extends string>(list: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(list.map(word => [word, value]))

export const attribution: AttributionWords = {
  verbs: cueVerbs.verbs,
  participles: words('spoken written known shown seen sworn'),
  gerunds: new Set([...cueVerbs.forms].filter(form => form.endsWith('ing'))),
  gerundForm: /[a-z]{2}ing$/,
  bareNeedsComma: false,
  inverts: false,
  before: {
    // "according to the ministry"
    ...keyed(['according to', 'in the words of', 'by the account of', 'as reported by', 'as stated by'], 'speech'),
    ...keyed(['in the view of', 'in the opinion of', 'in the eyes of'], 'thought'),
    ...keyed(['by the estimate of'], 'estimate'),
  },
  reportNouns: { prepositions: new Set(), nouns: {} },
  after: {},
  opinionNouns: {
    ...keyed(['account', 'words', 'telling'], 'speech'),
    ...keyed(['view', 'opinion', 'mind', 'eyes'], 'thought'),
    ...keyed(['estimate', 'estimates', 'assessment'], 'estimate'),
  },
  opinionPrepositions: words('in by from to'),
  possessives: words('his her their its'),
  so: new Set(),
  impersonal: { verbs: new Set(), pronoun: 'it', prepositions: new Set() },
  anaphors: new Set(),
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
  complementizers: words('that whether if'),
  questionWords: words('how why what when where who which'),
  interrogatives: words('whether if why how what'),
  reportRelatives: new Set(),
  connectors: words('and also'),
  infinitiveMarks: words('to'),
  infinitiveForm: /^[a-z]+$/,
  joinedInfinitive: null,
  passive: { auxiliaries: words('is are was were be been being'), agents: words('by'), participle: /(?:ed|en|n|t|d)$/ },
  negations: words(
    "not no never nobody neither didn't doesn't don't won't wouldn't hasn't haven't couldn't can't isn't wasn't weren't aren't hadn't",
  ),
  refusals: words('refused refuses declined declines refusing declining'),
  abilities: words("could couldn't can't cannot unable"),
  conditions: words('if'),
  hearsay: words('reportedly apparently supposedly'),
  alleged: words('allegedly alleged purported purportedly supposed'),
  pastForms: new Set([...cueVerbs.forms].filter(form => form.endsWith('ed'))),
  particles: new Set(),
  possessiveEnding: /(?:'s|s')$/,
  particlesClose: false,
  citing: words('quote cite'),
  compounds: false,
  channel: {
    prepositions: words('in at on through via during by from'),
    nouns:
      words(`interview conference statement letter speech briefing email e-mail interpreter translator spokesman spokeswoman spokesperson telephone phone
      twitter facebook television tv radio video podcast blog website post tweet hearing address bulletin report testimony`),
  },
  modals: words('would will could might may should must shall can'),
  anonymity: words('anonymity anonymous named identified quoted'),
  addressee: {
    prepositions: new Set(),
    verbs: words('tell assure warn inform remind reassure'),
    pronouns: words('him her them us me you'),
    determiners: new Set(),
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
}
