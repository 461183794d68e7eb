// How English words are built, as far as a lexicon does not say it: closed classes and the particles of phrasal verbs.

import type { MorphologyWords } from '../../syntax/lexicon/words.ts'
import { alone, lemmas } from '../lemma-table.ts'
import { set, words } from '../lists.ts'

// Lemma: its forms. A form that stands under several parts of speech is one of them in the sentence.
const PRON = `I: I me; you: you; he: he him; she: she her; it: it; we: we us; they: they them; my: my mine; your: your yours; his: his; her: her hers; its: its
our: our ours; their: their theirs; this: this these; that: that those; who: who whom; whose: whose; which: which; what: what; whatever: whatever; whoever: whoever
whichever: whichever; there: there; one: one; none: none; something: something; anything: anything; nothing: nothing; everything: everything; someone: someone
anyone: anyone; everyone: everyone; somebody: somebody; anybody: anybody; nobody: nobody; everybody: everybody; myself: myself; yourself: yourself yourselves
himself: himself; herself: herself; itself: itself; ourselves: ourselves; themselves: themselves; oneself: oneself; another: another; each: each; some: some; all: all; any: any; both: both`

const DET = `the: the; a: a an; this: this these; that: that those; all: all; some: some; any: any; no: no; another: another; every: every; each: each; what: what; both: both
such: such; which: which; half: half; either: either; neither: neither; whatever: whatever; quite: quite; whichever: whichever; many: many`

const AUX = `be: be am is are was were been being 's 're 'm ’s ’re ’m ai; have: have has had having 've 'd 's ’ve ’d; do: do does did; will: will 'll wo ’ll; would: would 'd ’d; can: can ca
could: could; should: should; shall: shall sha; may: may; might: might; must: must; get: get gets got getting; ought: ought; need: need; dare: dare`

const ADP =
  words(`of in to for on with at from by as out up about into like than after over off through between under against during around down before within per without
because since upon among amongst until till along behind across except near back outside above via toward towards despite but below beneath beside besides throughout away inside
beyond onto past opposite underneath unlike versus vs. worth amid amidst alongside concerning regarding given including together apart forward aboard atop`)

const SCONJ =
  words(`that if as because for of before while after in since with like so by on about whether although though than until unless once without whereas till whilst
except lest provided albeit how when where`)

const CCONJ = words('and but or both either yet nor plus neither & minus')

const PART = `to: to na; not: not n't nt n’t; 's: 's ' ’s ’`

const ADV =
  words(`not very so too also just only even still then there here now how when where why again already always never ever often sometimes usually soon later once twice
well back away together apart rather quite almost nearly about around over more most less least much far long as perhaps maybe instead otherwise however therefore thus hence
meanwhile moreover furthermore nevertheless nonetheless else yet ago before after first last today tomorrow yesterday tonight anyway somewhat somehow somewhere everywhere nowhere
anywhere up down out off in on by along across above below inside outside forward backward abroad ahead aside indeed all that this no any either neither enough yes please hardly barely
scarcely merely mostly mainly largely partly fully especially particularly apparently reportedly allegedly`)

const NUM =
  words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred thousand million billion trillion dozen`)

const INTJ = words('yes no please oh ah hello hi hey thanks ok okay well wow bye')

const COMPARISON =
  'good: better best; bad: worse worst; far: further furthest; little: less least; many: more most; much: more most'

// What parts from its verb: "pointed … out".
const PARTICLES = set(
  'up out off down in on over away back around about along through by together forward aside apart across ahead under round',
)

export const morphology: MorphologyWords = {
  closed: {
    PRON: lemmas(PRON),
    DET: lemmas(DET),
    AUX: lemmas(AUX),
    PART: lemmas(PART),
    ADP: alone(ADP),
    SCONJ: alone(SCONJ),
    CCONJ: alone(CCONJ),
    ADV: alone(ADV),
    NUM: alone(NUM),
    INTJ: alone(INTJ),
  },
  comparison: lemmas(COMPARISON),
  infixes: [],
  capitalNouns: false,
  nameAdjectives: null,
  groupMark: ',',
  compounds: null,
  particles: PARTICLES,
  joinedParticle: false,
  subjunctive: null,
}
