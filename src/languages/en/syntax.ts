// Closed classes of English: parts of speech, what opens a clause, and verb forms that are nothing else.
// English has no mood of reported speech: nothing is "subjunctive" here.

import type { SyntaxWords } from '../../syntax/analyse.ts'
import { all, set, words } from '../lists.ts'
import { morphology } from './morphology.ts'
import { cueVerbs } from './verbs.ts'

const AUXILIARIES = `
is are was were am be been being has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't
hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't i'm you're we're they're he's she's it's i've you've
we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll it'll that's there's
`

// Past forms that end in no -ed, and commoner ones that are seldom anything but verbs.
const IRREGULAR = `
began became broke brought built came caught chose drew drove ate fell flew forgot gave got went gone grew held kept knew led left lost made meant met paid
ran rose sat sent shot shut slept spent stood stole struck swam took taken taught threw understood woke won wore withdrew arose begun blew fled fought
hid hung laid lay lent rang sang sank shook sought sold spread sprang stuck swept tore wound died
goes comes takes makes gives gets keeps stands runs becomes remains includes seems appears lies means
`

// Cue verbs whose base form is a common noun.
const NOUN_VERBS = words(`
report claim state note call comment answer plan hope fear doubt question order request demand project estimate forecast promise pledge blame praise
tweet post point wish judge mention cry laugh joke quote remark worry want appeal counter signal hint show
`)

const CLOSED = {
  AUX: words(AUXILIARIES),
  DET: words(`the a an this these those my your his her its our their some any no every each either neither both all another several many few much most
    other such`),
  PRON: words(`what which whose i you he she it we they me him us them who whom whoever himself herself itself themselves myself everyone everybody someone somebody anyone
    anybody nobody none something nothing everything mine yours hers ours theirs one`),
  SCONJ: words('that whether if because although though while since unless until as than lest whereas'),
  ADP: words(`in on at by for with from of to into onto over under about after before between among against during without within through across behind
    beyond near off out up down toward towards upon per via despite throughout amid amongst along around inside outside following including regarding`),
  CCONJ: words('and or but nor yet'),
  PART: words("not n't"),
  NUM: words(
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion',
  ),
  ADV: words(`also later then again once still already never always often however therefore meanwhile moreover instead now today yesterday tomorrow tonight there here
    when where why how so too very more less only just even ever soon further earlier recently ago almost nearly perhaps maybe rather quite else yes
    together apart away back`),
}

export const syntax: SyntaxWords = {
  morphology,
  clauses: {
    introducers: {
      // "… that the bridge was closed"
      ...all('that whether if how why what when where', 'complement'),
      // "…, who runs the plant"
      ...all('who which whose whom', 'relative'),
      // "… because help is missing"
      ...all('because although though while since after before until unless as so', 'adverbial'),
    },
    connectors: set('and or but nor yet also'),
    infinitive: new Set(['to']),
    finite: all(`${AUXILIARIES} ${IRREGULAR}`, 'indicative'),
  },
  tags: {
    closed: Object.fromEntries(Object.entries(CLOSED).map(([tag, list]) => [tag, new Set(list)])),
    verbs: new Set([...words(IRREGULAR), ...cueVerbs.forms]),
    capitalNouns: false,
    endings: [
      { ending: /ly$/, tag: 'ADV' },
      { ending: /[^aeiou]ed$|[aeiou][^aeiou]?ed$/, tag: 'VERB' },
      { ending: /(?:ous|ful|ive|able|ible|ish|ical|less)$/, tag: 'ADJ' },
    ],
    participles: null,
    nounVerbs: {
      infinitiveMark: 'to',
      possessive: /(?:'s|s')$/,
      adverb: /ly$/,
      bases: new Set(NOUN_VERBS),
      subjects: /[^s']s$|^(?:people|police|who|men|women|media|others|many|some)$/,
      plurals: new Set(NOUN_VERBS.map(word => `${word}s`)),
      modifiers: /-\p{L}+$|ing$|[^e]ed$|(?:ous|ful|ive|able|ible|ical|al|ish|ary|ent|ant)$/u,
    },
    otherwise: 'NOUN',
  },
}
