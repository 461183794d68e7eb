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
  indefinitePronouns: set('one you someone somebody anyone anybody'),
  relatives: set('who which that whom whose'),
  indefinite: set('a an some several many no two three other others another one'),
  dropped: set('the a an this that these those his her its their our my'),
  pairOpeners: set('both'),
  joiners: set('and &'),
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
    'report reports statement statements study studies paper papers document documents letter letters e-mail email emails memo fact-sheet factsheet sheet survey surveys poll polls analysis bulletin filing filings lawsuit suit complaint ruling indictment affidavit transcript post posts tweet tweets video article articles notice survey audit review list table record records testimony website bulletins',
  ),
  plurals: set('people police officials residents rescuers authorities men women children critics lawyers'),
  pluralDeterminers: set(''),
  pluralForm: /(?<![su])s$/u,
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
