// Words of certainty in English: what each says, what stands around it, and the counter-senses.

import type { Band } from '../../mentions/certainty-bands.ts'
import type { CertaintyWords, Level, Sense } from '../../mentions/certainty-words.ts'
import { set } from '../lists.ts'
import { conditions } from './certainty-conditions.ts'
import { survey } from './certainty-survey.ts'

type Table = Readonly<Record<string, Sense>>

/** Phrases between commas, all with one sense. */
const all = (list: string, sense: Sense): Table =>
  Object.fromEntries(list.split(',').map(phrase => [phrase.trim().replace(/\s+/gu, ' '), sense]))

const likelihood = (list: string, band: Band): Table => all(list, { kind: 'likelihood', band })
const onlyNegated = (list: string, band: Band): Table => all(list, { kind: 'likelihood', band, onlyNegated: true })
const none = (list: string): Table => all(list, null)

/** "with high confidence", "has low confidence in its finding"; "consumer confidence" and "played with confidence" are none. */
const confidence = (degrees: string, level: Level): Table =>
  all(
    `with ${degrees} confidence, [${degrees} confidence] that, ${degrees} confidence <judgement>,
     [${degrees} confidence] in <determiner> <judgement>, [${degrees} confidence] in <determiner> :adj <judgement>,
     [${degrees} confidence] in <determiner> :noun <judgement>`,
    { kind: 'confidence', level },
  )

const modals: Table = {
  // Permission and prayer: "You may leave", "visitors may not enter", "May I …"
  ...none(
    'may i|we, may or may not, case may be, may is|was|will|has|had|saw|would|were, might|may as well, may only, you may, i may|might|could, we could, you could',
  ),
  ...likelihood('[may] not <happen>, you [may] <happen>, i|we|you [may|might] <happen>, i|we|you [could] <befall>', 'possible'),
  ...none('may not :verb, may not :adv :verb'),
  ...likelihood('[may|might|could well] :verb, [may|might|could very well] :verb, may|might|could well', 'likely'),
  ...likelihood('[may|might] :verb, [may|might] :adv :verb, [may|might] :adv :adv :verb, [might] not :verb', 'possible'),
  // What somebody was able to do, or only wishes: "From the tower they could see", "if only he could stay"
  ...none(
    `nothing|nobody|none may|could, no one may|could, could make no, could not|never|hardly|barely|scarcely|only|always|no, could (clearly|easily|still|also|just) <sense>, could be <sensed>,
     if|so :pron could, wish|wishes|wished … [could], if only … could, only :pron could, only :noun could, how|as many|much … could, as … as :pron could, what|whatever :pron could`,
  ),
  ...likelihood('[could] :verb, [could] :adv :verb, [could] :adv :adv :verb', 'possible'),
}

const certain: Table = {
  ...none('make|makes|made|making certain|sure, be sure to, for sure, a certain, to be sure, sure enough, slam dunk contest'),
  ...likelihood(
    `[certain] <after>, <be> [certain] <end>, [for certain] <end>, almost|nearly|near|virtually|practically|absolutely [certain], all but [certain],
     far from [certain], anything but [certain], less than [certain], by no means [certain], not [certain] <end>`,
    'certain',
  ),
  ...likelihood('[sure] to :verb, sure that|whether', 'certain'),
  ...likelihood('near certainty, virtual certainty', 'almost certain'),
  ...likelihood(
    `certainly, definitely, undoubtedly, doubtless, unquestionably, indisputably, undeniably, inevitably, inevitable, unavoidable, <be> [a certainty],
     no doubt, without (a) doubt, without (a) question, beyond (a|any|all) (reasonable) doubt, no question that|but, guaranteed to, foregone conclusion`,
    'certain',
  ),
  ...none('slowly but [surely]'),
  ...likelihood('surely, a safe bet, every prospect that', 'very likely'),
  ...likelihood('a good bet, a fair bet', 'likely'),
  ...likelihood('on the cards', 'possible'),
  ...likelihood('dead certainty|cert', 'certain'),
  ...none('legally|duty|honour|honor|contractually|oath|treaty bound to, not bound to'),
  ...likelihood('[bound to] :verb', 'almost certain'),
}

const likely: Table = {
  // Comparisons, fixed terms
  ...none(
    `more|less likely, more|less probable, as|how|so|too|equally likely, as|how|equally probable, likely :adj voter|voters, likely :noun voter|voters, likely :adj :adj voter|voters, likely :adj :noun voter|voters, most [likely] to, likely voter|voters|candidate|candidates|story|suspects,
     likely as not, <the> most [likely] :noun, <the> most [probable] :noun, <the> most :adj [likely] :noun, probable cause, likely as possible,
     well as likely`,
  ),
  ...likelihood(
    `likely, probable, probably, presumably, more than likely, more (likely) than not, more likely than not, [more probable] than not,
     better than even, ever more likely, more and more likely, [chances are] <clause>, odds are, the likelihood is, the probability is that,
     the smart money is`,
    'likely',
  ),
  ...likelihood(
    '<be> [expected] to :verb, <be> <still> [expected] to :verb, <have> been [expected] to :verb, not [expected] to :verb',
    'likely',
  ),
  ...none('<be> [expected] to <obey>'),
  ...likelihood('in all likelihood, in all probability, every likelihood, every chance that', 'very likely'),
  ...likelihood(
    'as likely as not, about even, roughly even (chance|odds), even odds, a toss-up|tossup, a coin toss|flip',
    'roughly even chance',
  ),
  ...likelihood('fifty-fifty, fifty fifty', 'roughly even chance'),
  ...none('fifty-fifty split|partnership|ownership, split|divided|shared … [fifty-fifty]'),
  ...likelihood(
    'unlikely, improbable, improbably, less likely than not, [doubtful|questionable] that|whether|if|he|she|it|they',
    'unlikely',
  ),
  ...none('unlikely as|though it|that|this, more unlikely than'),
  ...likelihood('<be> [most likely] to', 'very likely'),
  // "an unlikely ally" is there, against all expectation
  ...none('unlikely|improbable :noun, unlikely|improbable :adj :noun'),
  ...likelihood('[unlikely|improbable] <event>', 'unlikely'),
  ...likelihood('ever less likely, less and less likely', 'unlikely'),
  ...likelihood('long shot, longshot', 'very unlikely'),
}

/** "a good chance of", "with high probability"; "a good chance to shoot" is an opportunity. */
const nouns: Table = {
  ...none(
    'consider|considers|considered|considering the possibility, no chance to, a chance to, last|second|first|big|great|golden chance, by chance, chance encounter|meeting, take <the> chance|chances',
  ),
  ...likelihood(
    `[good|fair|reasonable|decent|better chance|chances] of|that|to|it|he|she|they|we|there|the, chances are|look|looked|were good, strong|good possibility,
     every possibility, good odds`,
    'likely',
  ),
  ...likelihood(
    `[strong|high|excellent chance|chances] of|that|to|it|he|she|they|we|there|the, high|strong|great|overwhelming likelihood|probability,
     with (a|very) (very) high probability|likelihood, chances are|were high|excellent, likelihood|probability <be> high`,
    'very likely',
  ),
  ...likelihood(
    '<chance> … <be> (not) (very|quite|extremely|rather|fairly|relatively) [high|good|strong], likelihood|probability …… <be> (not) (very|quite) [high|good|strong]',
    'very likely',
  ),
  ...likelihood(
    '<chance> … <be> (not) (very|quite|extremely|rather|fairly|relatively) [low|slim|small|slight|poor|remote], likelihood|probability …… <be> (not) (very|quite) [low|slim|small|slight|remote]',
    'very unlikely',
  ),
  ...likelihood('moderate|medium|reasonable likelihood|probability, with (a) moderate|medium probability', 'possible'),
  ...likelihood(
    `little|slim|small|slight|low|scant|minimal|faint|outside|poor|tiny chance|chances, little|low|small|slight likelihood|probability,
     with (a) (very) low|small probability|likelihood, chances are|were|look slim|small|slight|low|poor|remote,
     likelihood|probability <be> low|small|slight, slim possibility`,
    'very unlikely',
  ),
  ...likelihood(
    'no chance, remote chance|chances, remote possibility, vanishingly small chance, slim to none, not a chance',
    'almost no chance',
  ),
  ...none('even chance to'),
  ...likelihood('even chance|chances', 'roughly even chance'),
  ...likelihood('out of the question, no possibility, zero chance|probability|likelihood', 'impossible'),
  ...likelihood(
    `there <be> [a|some chance], there <be> <still> [a|some chance], a possibility, real|realistic|serious|distinct|strong|genuine possibility,
     the possibility that, possibility exists, within the realm of possibility`,
    'possible',
  ),
}

const possible: Table = {
  // Manner, ability, means: "as soon as possible", "It is possible to swim here", "made possible by"
  ...none(
    `as possible, as … as possible, <superlative> possible, <superlative> :noun possible, <superlative> :adj :noun possible, if|where|when|whenever|wherever|whatever|whichever|how possible, possible to, possible for,
     make|makes|made|making (it|this|that) possible, made|makes|making … [possible], possible by|because|only|through|thanks|without, only possible,
     not [possible], what's possible, what is [possible], everything possible, no longer [possible], possible with`,
  ),
  ...likelihood(
    'possible, possibly, perhaps, maybe, conceivable, conceivably, potentially, plausible that, not possible that',
    'possible',
  ),
  ...none('possibly can|could, perhaps|maybe|possibly :num, not conceivably, perhaps|maybe|possibly as many|few|much'),
  ...onlyNegated(
    `rule|rules|ruled|ruling out, rule|rules|ruled|ruling out <the> possibility|chance|prospect, excluded, exclude <the> possibility, discounted, discount <the> possibility,
     impossible, inconceivable, unthinkable, implausible`,
    'impossible',
  ),
  ...none('excluded from, ruled out of, impossible to|for, inconceivable to'),
  ...likelihood('[impossible] that, inconceivable that', 'impossible'),
  ...likelihood('almost|nearly|virtually|practically [impossible], all but [impossible], next to [impossible]', 'impossible'),
  ...none('almost|nearly|virtually|practically impossible to|for, all but impossible to|for, next to impossible to|for'),
}

const voices: Table = {
  ...all(
    `apparently, seemingly, evidently, ostensibly, arguably, seem, seems, seemed, it [appears|appeared] that|as|to, [appear|appears|appeared] to <state>,
     [appear|appears|appeared] to :verb, [appear|appears|appeared] :adj, it looks|looked like|as, looks|looked set to, as far as <known>, as far as i|we|anyone know|knows|knew, as far as i|we can tell, to my|our|his|her|their knowledge,
     to the best of my|our|his|her|their knowledge, by the look|looks of it`,
    { kind: 'hedge' },
  ),
  ...none("can't|cannot|couldn't seem, what seemed"),
  ...all(
    `reportedly, allegedly, [alleged] :noun, [alleged] :adj, [alleged] :propn, supposedly, [supposed] :noun, purportedly, purported, rumoured, rumored, by all accounts, <be> [<told>] to :verb,
     <be> :adv [<told>] to :verb, it <be> <told> that, [suspected] :noun`,
    { kind: 'evidential' },
  ),
  ...none('<be> supposed to, alleges'),
}

const phrases: Table = {
  ...modals,
  ...certain,
  ...likely,
  ...nouns,
  ...possible,
  ...voices,
  ...confidence('high|strong', 'high'),
  ...confidence('very high', 'high'),
  ...confidence('moderate|medium', 'moderate'),
  ...confidence('low|limited|little', 'low'),
  ...all('highly|very|extremely confident that', { kind: 'confidence', level: 'high' }),
  ...all('fairly|reasonably|moderately confident that', { kind: 'confidence', level: 'moderate' }),
}

export const certainty: CertaintyWords = {
  phrases,
  classes: {
    be: set("is are was were be been being 's 're it's that's there's remains remained seems looks appears becomes became"),
    have: set("has have had 've"),
    event: set('event events scenario scenarios outcome outcomes prospect case result results possibility explanation'),
    clause: set('that , he she it they we you the a this there'),
    chance: set('chance chances likelihood probability odds'),
    the: set('the a an any its his her their our your this that every'),
    determiner: set('the its his her their our this that these those such'),
    still: set('still also always only now even widely generally then not'),
    known: set('known is'),
    judgement: set(
      `assessment assessments judgment judgments judgement judgements conclusion conclusions finding findings analysis estimate estimates
       attribution forecast forecasts evidence intelligence reporting result results reliability accuracy`,
    ),
    after: set('to that whether how why when who what it he she they we is was will , ; :'),
    end: set('. ! ? ” " but and , ; that'),
    // What may be the case; who may not be so is meant, not who must not.
    happen: set(
      'be have become need want know like last survive happen come arrive seem agree exist feel see reach get find face lose end',
    ),
    // What befalls one, rather than what one is able to do
    befall: set('be have become face lose fail die'),
    // What one is able to perceive or do
    sense: set(
      'see hear feel smell taste remember recall understand imagine afford tell read swim speak walk barely manage sense recognise recognize',
    ),
    sensed: set('seen heard felt smelled found reached contacted described considered argued said'),
    state: set('be have'),
    obey: set('behave wear follow obey adhere comply respect abide attend'),
    told: set('said believed thought understood reported alleged rumoured rumored feared suspected assumed presumed'),
    superlative: set(
      `best worst only every all any each earliest latest fastest soonest highest lowest greatest largest biggest smallest widest fullest strongest broadest
       closest shortest longest quickest simplest toughest harshest strictest maximum minimum safest clearest cheapest`,
    ),
  },
  endings: [''],
  degrees: {
    very: 'strong',
    'very very': 'strong',
    highly: 'strong',
    extremely: 'strong',
    most: 'strong',
    exceedingly: 'strong',
    overwhelmingly: 'strong',
    quite: 'mild',
    fairly: 'mild',
    rather: 'mild',
    reasonably: 'mild',
    pretty: 'mild',
    relatively: 'mild',
    somewhat: 'mild',
    almost: 'near',
    nearly: 'near',
    virtually: 'near',
    practically: 'near',
    near: 'near',
    'all but': 'near',
    'next to': 'near',
    absolutely: 'total',
    completely: 'total',
    totally: 'total',
    entirely: 'total',
    hardly: 'scarce',
    scarcely: 'scarce',
    barely: 'scarce',
    increasingly: 'rising',
  },
  negators: new Set([
    ...set(
      `not no never neither nor nothing nobody none cannot can't couldn't won't wouldn't isn't wasn't aren't weren't doesn't didn't don't hasn't haven't hadn't without
       refused refuses refusing declined declines declining`,
    ),
    ...[
      'by no means',
      'not at all',
      'far from',
      'anything but',
      'no longer',
      'less than',
      'short of',
      'not in the least',
      'no one',
      'nothing is',
    ],
  ]),
  behind: set('not'),
  reach: 0,
  parting: set('and or but'),
  notBefore: set('only just least'),
  fillers: set(
    `considered seen thought regarded viewed deemed as so all that yet entirely completely particularly especially terribly exactly necessarily even it is be
     to a an the think believe consider expect it's look looks seem appear widely currently now`,
  ),
  auxiliaries: set('could can did does do would will has have had may might'),
  questioners: set('whether'),
  subordinators: set('that because who which while although though'),
  small: set('may might'),
  numeric: {
    nouns: set('chance chances probability probabilities likelihood odds risk possibility'),
    links: set('of at is was as are were be being to than with between under over about around roughly from'),
    sure: set('sure certain likely confident probable'),
    openers: new Set(),
    bounds: {
      'less than a': 'below',
      'up to a': 'below',
      'more than a': 'above',
      'better than a': 'above',
      'at least a': 'above',
    },
    suffixes: new Set(),
    ratio: set('in : /'),
    numbers: {
      ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15 },
      ...{
        twenty: 20,
        thirty: 30,
        forty: 40,
        fifty: 50,
        sixty: 60,
        seventy: 70,
        eighty: 80,
        ninety: 90,
        hundred: 100,
        thousand: 1000,
      },
      ...{ million: 1_000_000, a: 1 },
    },
  },
  conditions,
  sources: {
    directive: new Set([
      ...[
        'almost no chance',
        'remote chance',
        'very unlikely',
        'highly improbable',
        'unlikely',
        'improbable',
        'roughly even chance',
      ],
      ...[
        'roughly even odds',
        'likely',
        'probable',
        'probably',
        'very likely',
        'highly probable',
        'almost certain',
        'almost certainly',
      ],
      'nearly certain',
    ]),
    survey,
  },
}
