// Whom English pronouns and nouns may mean.

import type { CoreferenceWords, Pronoun } from '../../coreference/words.ts'
import { set } from '../lists.ts'
import { names } from './names.ts'

const keyed = (list: string, pronoun: Pronoun): Record<string, Pronoun> =>
  Object.fromEntries(list.split(' ').map(word => [word, pronoun]))

export const coreference: CoreferenceWords = {
  names,
  pronouns: {
    ...keyed('he him his himself', { person: 3, gender: 'masculine', number: 'singular', thing: false }),
    ...keyed('she her hers herself', { person: 3, gender: 'feminine', number: 'singular', thing: false }),
    ...keyed('it its itself', { person: 3, gender: null, number: 'singular', thing: true }),
    ...keyed('they them their theirs themselves', { person: 3, gender: null, number: 'plural', thing: false }),
    ...keyed('i me my mine myself we us our ours', { person: 1, gender: null, number: null, thing: false }),
  },
  indefinitePronouns: set('nobody none everyone everybody one you someone somebody anyone anybody'),
  relatives: set('who which that whom whose'),
  personRelatives: set('who whom'),
  indefinite: set('a an some several many no two three other others another one'),
  dropped: set('the a an this that these those his her its their our my'),
  pairOpeners: set('both neither'),
  joiners: set('and nor &'),
  boundaries: set(
    'of for at in on from with to by near who which that whose whom close about against under over between after before during and or as than into familiar briefed',
  ),
  anonymous: set(
    'official officials source sources insider insiders aide aides diplomat diplomats adviser advisers advisor advisors person people operative operatives informant informants circles staffer staffers strategist strategists executive executives',
  ),
  unnamedModifiers: set('senior unnamed unidentified anonymous high-ranking top-level'),
  offices: set(
    `minister president spokesman spokeswoman spokesperson chief chancellor mayor director head leader chairman chairwoman chair judge prosecutor lawyer attorney counsel general ambassador governor senator coach king queen pope bishop
     secretary premier man woman boy girl mother father son daughter brother sister husband wife widow neighbour neighbor witness driver suspect defendant official officer commissioner manager victim opponent successor predecessor colleague
     counterpart partner representative deputy doctor nurse policeman paramedic executive founder owner landlord tenant candidate nominee commander captain sheriff boss teacher principal author editor reporter aide adviser advisor member`,
  ),
  anonymity: [
    'anonym',
    'not to be named',
    'not to be identified',
    'not be named',
    'not be identified',
    'not authorized',
    'not authorised',
    'unauthorized to',
    'declined to be named',
    'declined to be identified',
    'withhold',
    'familiar with the',
    'close to the',
    'briefed on',
    'with knowledge of',
    'on background',
  ],
  documents: set(
    'data statistics figures findings figure report reports statement statements study studies paper papers document documents letter letters e-mail email emails memo fact-sheet factsheet sheet survey surveys poll polls analysis bulletin filing filings lawsuit suit complaint ruling indictment affidavit transcript post posts tweet tweets video article articles notice survey audit review list table record records testimony website bulletins',
  ),
  rumours: set('rumor rumors rumour rumours speculation hearsay gossip'),
  collectives: set(
    `opposition crowd public audience population workforce majority minority family press jury team crew squad delegation leadership management staff base left right coalition
     neighbourhood neighborhood electorate panel`,
  ),
  // "the verger", "a narrator", "the flautist"
  personForms: [
    { form: /\p{L}{2}(?:woman|ess)$/u, gender: 'feminine' },
    { form: /\p{L}{2}man$/u, gender: 'masculine' },
    { form: /\p{L}{2}(?:ist|ian|eer|ee|person)$/u, gender: null },
    { form: /\p{L}{3}(?:er|or|ant|ent)$/u, gender: null },
  ],
  notPeople: set(
    `paper newspaper letter newsletter computer number chamber center centre register river tower power poster order border
     matter water weather winter summer corner counter server printer scanner router browser filter folder ladder hammer
     hamster theater charter chapter quarter cluster disaster shelter helicopter tanker freighter trailer container bumper
     copper pepper tiger spider answer offer cover tender meter thermometer barometer transfer flower shower layer laser
     murder wonder whisper easter semester parameter character cancer liver fever lever silver error mirror terror horror
     factor motor tractor reactor sensor monitor corridor sector elevator calculator generator indicator color colour labor
     labour harbor harbour favor favour humor humour rumor rumour tumor tumour behavior behaviour honor honour vapor floor
     door manor tremor anchor parlor armor armour detector projector radiator escalator refrigerator simulator vector
     committee fee coffee tree degree guarantee jubilee knee levee pedigree list mist fist twist waist wrist christmas process
     success access congress press address business mess dress progress illness fitness weakness awareness government
     parliament department document statement agreement movement settlement investment management treatment payment equipment
     development environment experiment instrument argument judgment judgement amendment announcement commitment indictment
     assessment establishment apartment comment moment element event percent accent talent patent content extent intent
     continent accident incident rent tent cent plant grant restaurant giant elephant pendant warrant covenant constant
     variant determinant pollutant deodorant restraint ocean median caribbean mediterranean asian meridian obsidian pier
     frontier tier barrier carrier career year twitter banner dinner manner thriller boiler roller boulder shoulder thunder
     cinder cylinder calendar slider rudder bladder ledger burger finger hunger danger manger`,
  ),
  plurals: set('people police officials residents rescuers authorities men women children critics lawyers'),
  pluralDeterminers: set(''),
  abstract:
    /(?:tion|sion|ment|ness|ity|ance|ence|ism|ing|rate|price|value|level|plan|cost|rule|law|fact|event|case|issue|tax)s?$/u,
  singularDeterminers: set('a an this that one another'),
  pluralForm: /(?<![su])s$/u,
  ages: /^(\d{1,3})-year-olds?$/u,
  ageBehind: /^(?: \((\d{1,3})\)|, (\d{1,3})(?=[,.]))/u,
  ageBefore: /\b(\d{1,3})-year-old (?:\p{L}+ )?$/u,
  alike: [
    set('spokesperson spokesman spokeswoman'),
    set('ceo boss executive'),
    set('lawyer attorney counsel solicitor barrister'),
    set('lawmaker legislator senator congressman congresswoman representative mp'),
    set('researcher scientist academic scholar expert'),
    set('chairman chairwoman chair'),
    set('nominee candidate'),
    set('professor academic'),
  ],
  empty: set('same latter said local aforementioned'),
  former: set('former ex then-then erstwhile outgoing one-time onetime late'),
  lesser: /^(?:vice|deputy|assistant|associate|acting|undersecretary|under-|co-|ex-)/u,
  fromPlace: /^\p{Lu}\p{L}+(?:[^n]an|er|ite)$/u,
  own: set('own'),
  reports: null,
  sorts: [
    set(
      'company maker firm group corporation manufacturer producer operator giant carmaker automaker retailer airline carrier supplier developer bank conglomerate',
    ),
    set('union'),
    set('association federation lobby'),
    set('ministry department'),
    set('broadcaster station network channel'),
    set('newspaper paper daily magazine tabloid'),
    set('party'),
    set('institute'),
    set('alliance coalition campaign'),
    set('agency bureau authority'),
    set('university college'),
    set('court'),
    set('commission committee panel'),
  ],
  roleEnding: null,
  feminineFamily: ['ova', 'eva', 'aya', 'skaya', 'ska'],
}
