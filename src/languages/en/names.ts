// What English needs to find names: "Interior Minister Radko Hudak", "the University of Leeds", "Nora Feld, 54,".

import type { Gender, Gendered, NameWords } from '../../mentions/name-words.ts'
import { givenNames } from '../given-names.ts'
import { set, words } from '../lists.ts'
import { lower } from './names-common.ts'
import { adjectives, demonyms, groups, placeNames, sharedPlaces, withArticle } from './names-places.ts'

const NEUTRAL = `
  minister president chief leader director head chair chairperson chancellor ambassador envoy consul attache senator governor premier secretary general colonel admiral commander officer major captain lieutenant sergeant
  corporal soldier inspector commissioner detective superintendent constable sheriff deputy marshal investigator judge justice lawyer attorney prosecutor solicitor barrister counsel magistrate bishop archbishop cardinal pope
  priest pastor vicar rabbi imam reverend cleric preacher professor lecturer researcher scientist sociologist historian economist hydrologist geologist biologist virologist epidemiologist meteorologist
  climatologist seismologist archaeologist psychologist physicist chemist mathematician engineer technician philosopher expert analyst adviser advisor consultant strategist observer doctor physician surgeon nurse paramedic
  pharmacist therapist psychiatrist psychotherapist midwife entrepreneur manager founder co-founder cofounder owner investor banker trader broker merchant dealer executive ceo cfo coo president trustee treasurer unionist organizer organiser trainer
  coach player goalkeeper striker defender midfielder skipper referee runner driver pilot swimmer boxer athlete champion author writer poet novelist journalist reporter editor correspondent anchor presenter host
  photographer columnist blogger publisher filmmaker singer musician composer conductor painter artist sculptor architect designer curator teacher principal headteacher student pupil farmer winemaker forester fisher
  baker butcher cook chef innkeeper hotelier carpenter welder electrician mechanic commuter cleaner clerk seller hairdresser caretaker janitor craftsman worker pensioner retiree resident neighbour neighbor visitor
  spectator eyewitness witness activist demonstrator protester campaigner volunteer employee representative diplomat negotiator mediator politician lawmaker legislator congressman congresswoman mp mep councillor councilor alderman
  mayor prefect spokesperson spokesman spokeswoman official aide staffer operative rescuer firefighter ranger miner sailor informant insider whistleblower critic opponent supporter winner candidate contender nominee challenger
  successor predecessor incumbent counterpart colleague partner ally inventor developer programmer inmate prisoner suspect defendant ringleader warlord commissar statistician pollster conservationist environmentalist
  advocate ombudsman administrator registrar coordinator regulator comptroller auditor archivist librarian gardener botanist zoologist ornithologist ecologist beekeeper veterinarian vet dentist comedian actor
  contractor landlord tenant shopkeeper grocer bartender plumber builder trucker rapper dancer choreographer cyclist golfer sprinter skier rower gymnast jockey teammate star legend veteran lobbyist monk abbot
  parliamentarian speaker whip solicitor-general undersecretary vice-president vice-chair vice-chancellor rector dean provost chaplain curate sultan emir sheikh dictator tsar member boss
  chairman chairwoman man woman boy girl father mother son daughter brother sister wife husband widow widower grandfather grandmother king queen prince princess duke duchess earl countess baron baroness emperor empress
  businessman businesswoman congressman congresswoman councilman councilwoman policeman policewoman fireman firewoman assemblyman assemblywoman fisherman actress waitress waiter nun abbess landlady salesman saleswoman sportsman sportswoman anchorman anchorwoman
  frontman clergyman nobleman barman barmaid housewife heir heiress teenager adult survivor victim patient passenger motorist pedestrian customer buyer reader caller co-chair co-director co-author co-owner coauthor postdoc
  fellow scholar academic specialist planner forecaster handler keeper surveyor trooper guard cop marine airman corporal brigadier commodore
`

const FEMININE = set(
  'spokeswoman chairwoman congresswoman councilwoman policewoman firewoman assemblywoman businesswoman saleswoman sportswoman anchorwoman actress waitress nun abbess landlady woman girl mother daughter sister wife widow grandmother queen princess duchess countess baroness empress barmaid housewife heiress',
)
const MASCULINE = set(
  'spokesman chairman congressman councilman policeman fireman assemblyman businessman salesman sportsman anchorman man boy father son brother husband widower grandfather king prince duke earl baron emperor fisherman clergyman nobleman barman waiter monk abbot pope cardinal imam landlord frontman craftsman airman',
)

const roles: Gendered = Object.fromEntries(
  words(NEUTRAL).flatMap(word => {
    const gender: Gender | null = FEMININE.has(word) ? 'feminine' : MASCULINE.has(word) ? 'masculine' : null
    const plural = word.replace(/man$/u, 'men')
    return [[word, gender] as const, [plural === word ? `${word}s` : plural, null] as const]
  }),
)

const ORGANIZATIONS = `
  NATO|Nato|EU|UN|U.N.|OSCE|WHO|IMF|WTO|OECD|OPEC|IAEA|UNHCR|UNICEF|Unicef|UNESCO|Unesco|UNRWA|ECB|FBI|CIA|NSA|DHS|DOJ|IRS|EPA|FDA|CDC|FEMA|FCC|SEC|NRA|ACLU|NAACP|AFL-CIO|GOP|DNC|RNC|NASA|Nasa|ESA|Fed|Federal Reserve|
  United Nations|European Union|European Commission|European Parliament|European Council|Council of Europe|European Court of Justice|European Court of Human Rights|International Criminal Court|European Central Bank|World Bank|International Monetary Fund|
  World Health Organization|World Trade Organization|Red Cross|Austrian Red Cross|German Red Cross|American Red Cross|Red Crescent|White House|Kremlin|Elysee|Security Council|UN Security Council|U.N. Security Council|General Assembly|Amnesty International|Amnesty|
  Human Rights Watch|Greenpeace|Doctors Without Borders|Médecins Sans Frontières|Caritas|Oxfam|Save the Children|Transparency International|Hamas|Hezbollah|Fatah|al-Qaida|Al-Qaida|al-Qaeda|Al-Qaeda|Al Qaeda|Islamic State|ISIS|ISIL|PKK|PLO|IRA|
  Congress|Senate|House|House of Representatives|House of Commons|House of Lords|Supreme Court|State Department|Justice Department|Defense Department|Treasury|Treasury Department|Homeland Security|Parliament|Bundestag|Bundesrat|Knesset|Duma|State Duma|Coast Guard|National Guard|
  Secret Service|Border Patrol|Scotland Yard|Europol|Interpol|Frontex|Eurostat|Mossad|FSB|KGB|GRU|Pentagon|Tea Party|Labour|Tories|Lib Dems|SNP|Ukip|UKIP|DUP|Plaid Cymru|Sinn Fein|Fianna Fail|Fine Gael|Bank of England|
  Deutsche Bahn|Deutsche Bank|Commerzbank|Lufthansa|Volkswagen|VW|BMW|Daimler|Mercedes|Porsche|Audi|Siemens|Bosch|Bayer|BASF|SAP|Airbus|Boeing|Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|Tesla|Intel|IBM|Samsung|Sony|Nokia|Toyota|Honda|Ford|General Motors|GM|Chrysler|
  Gazprom|Rosneft|Shell|BP|Exxon|ExxonMobil|Chevron|Walmart|Wal-Mart|Goldman Sachs|JPMorgan|Citigroup|Citibank|Wells Fargo|Bank of America|Morgan Stanley|HSBC|Barclays|UBS|Credit Suisse|Nestle|Novartis|Roche|Pfizer|Moderna|AstraZeneca|Huawei|Netflix|YouTube|Uber|Wikipedia|Wikimedia|Wikileaks|WikiLeaks|OpenAI|Disney|
  Reuters|Associated Press|AP|AFP|dpa|UPI|Interfax|TASS|Tass|Xinhua|Bloomberg|CNN|BBC|ITV|Sky News|Fox News|Fox|MSNBC|NBC|NBC News|CBS|CBS News|ABC|ABC News|NPR|PBS|ORF|ARD|ZDF|New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times|Guardian|Financial Times|Times|Daily Mail|
  Daily Telegraph|Telegraph|Independent|Economist|Politico|BuzzFeed|Huffington Post|HuffPost|Breitbart|Daily Beast|Vox|Slate|Time|Newsweek|Le Monde|Der Spiegel|Spiegel|Bild|Die Welt|Die Zeit|Al Jazeera|Fifa|FIFA|Uefa|UEFA|IOC|NFL|NBA|MLB|NHL|NCAA|Clinton Foundation|Planned Parenthood|Black Lives Matter
`

const HEADS = words(
  `ministry department agency bureau office commission committee council board court tribunal institute institution university college school academy association federation confederation union alliance party league club society
   foundation trust fund bank group corporation company corp inc ltd llc plc co industries holdings partners authority administration service services police army navy force forces command brigade fire hospital clinic church cathedral
   diocese parliament assembly senate congress chamber organization organisation network coalition movement front brotherhood press news times post journal herald tribune gazette chronicle telegraph observer mirror magazine
   radio television tv broadcasting airlines airways railways motors museum theatre theater laboratory laboratories lab center centre consortium conference campaign centers caucus cabinet embassy consulate headquarters guard corps patrol
   registry exchange team unit taskforce task initiative project program programme cross crescent greens secretariat directorate inspectorate watchdog ombudsman treasury research analytics capital consulting solutions systems technologies studios pictures entertainment media books energy foods pharmaceuticals insurance securities investments steel motor electric logistics chamber guild orchestra`,
)

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'

export const names: NameWords = {
  capitals: 'names',
  given: givenNames,
  familyFirst: set(
    'kim lee park choi cho jung jeong kang yoon moon li wang zhang liu chen yang huang zhao wu zhou xu sun ma xi deng mao hu nguyen tran le pham phan',
  ),
  familyWords: set(''),
  particles: set('von van de del della di da dos du la le el al as ash ad an el bin ibn ben ter ten der den af av ap'),
  titles: {
    mr: 'masculine',
    mrs: 'feminine',
    ms: 'feminine',
    miss: 'feminine',
    sir: 'masculine',
    lady: 'feminine',
    lord: 'masculine',
    dame: 'feminine',
    dr: null,
    prof: null,
    rev: null,
    sen: null,
    sens: null,
    reps: null,
    messrs: 'masculine',
    rep: null,
    gov: null,
    gen: null,
    col: null,
    capt: null,
    lt: null,
    maj: null,
    sgt: null,
    cmdr: null,
    adm: null,
    pres: null,
    hon: null,
    justice: null,
    reverend: null,
    detective: null,
    madam: 'feminine',
  },
  titleParts: set(''),
  roles,
  compounds: false,
  rolePhrases: [],
  common: new Set(words(lower)),
  commonEndings: [],
  joint: null,
  inflected: /(?:s|ing|ed|ly)$/u,
  foreign: /[^\p{ASCII}é’]/u,
  never: new Set([
    ...words(
      `monday tuesday wednesday thursday friday saturday sunday ${MONTHS} i i'm i've i'd i'll christmas easter thanksgiving ramadan god internet halloween am pm a.m p.m mon tue wed thu fri sat sun`,
    ),
    ...words(
      'day eve nobody everybody somebody anybody everyone someone anyone nothing everything something the a an this that these those it he she they we you his her their its my our in on at of for by from with and but or if when while as to not no yes so there here what who why how where which is are was were do does did has have had',
    ),
  ]),
  noise:
    /^(?:[rdi]-\p{L}+|(?:non|anti|pro|pre|post|ex)-\p{L}+|\p{L}+-(?:based|style|born|led|backed|era|related|area|like|wide))$/u,
  determiners: set('the a an this these those his her its their our my your some any no another every each both several many'),
  definite: set('the this these those'),
  contractions: set(''),
  determinerGender: {},
  stops: set(
    `and or but nor that which who whom whose if when while as because since although though in on at of for by from with to into onto over under about after before against between through during without near
     said says say told tells tell added adds added asked asks replied wrote writes reported reports stated noted argued claimed is are was were be been has have had will would can could may might must should do does did not
     he she it they we you i him them there here then so also just only even still yet now today yesterday the a an this these those his her its their our my your according called warned insisted announced confirmed denied
     like including plus via per despite toward towards across among amid around behind beside beyond except inside outside up down off out than where why how what`,
  ),
  verbs: set(
    'said says say told tells tell added adds asked asks replied wrote writes reported reports stated noted argued argues claimed claims is are was were be been has have had will would can could may might must shall should do does did called calls warned warns insisted insists announced confirmed denied denies put called left took came went gave made conceded estimated expects',
  ),
  complements: set('of for at in to with from on'),
  origins: set('of from at with'),
  and: set('and &'),
  possessive: /['’]s?$/u,
  genitive: [],
  adjective: null,
  verbForm: null,
  places: {
    names: placeNames,
    shared: sharedPlaces,
    withArticle,
    prepositions: set('in at near from outside around across toward towards'),
    before: set('city town village river lake mount mountain cape island region province county district port fort gulf strait'),
    after: set(
      'region province county city district river valley island islands peninsula gauge oblast state area suburb border village town airport street avenue bridge',
    ),
    endings: words('ville burgh shire borough stan grad platz strasse straße'),
    squares: [],
    heads: set(
      'street avenue road square bridge gate park county city river lake island islands valley mountains mountain bay beach hill hills heights airport station boulevard lane drive plaza harbor harbour sea ocean desert peninsula canyon falls forest creek coast district',
    ),
    links: ['an der', 'am'],
    foreignLinks: ['upon', 'pri', 'nad', 'pod', 'na', 'sur', 'sous', 'de', 'del', 'la'],
    weak: set(''),
    strong: set(''),
    streets: set('strasse straße'),
  },
  organizations: {
    names: Object.fromEntries(ORGANIZATIONS.split('|').map(name => [name.trim(), name.trim()])),
    heads: Object.fromEntries(HEADS.map(word => [word, 'n'])),
    alone: set(''),
    before: set(
      'newspaper broadcaster maker company firm group agency network station channel service magazine website portal party union alliance association charity retailer carrier airline bank conglomerate producer supplier operator publisher manufacturer daily tabloid weekly nonprofit startup militia band club outlet giant carmaker automaker',
    ),
    after: set(
      'union alliance party group company foundation newspaper spokesman spokeswoman website plant factory network militia campaign charity officials executives employees movement coalition firm',
    ),
    legal: set('inc corp ltd llc plc co gmbh ag se'),
    links: set('of for'),
    named: null,
    foreignLinks: set('und für y et del des du della'),
    placeLinks: set('in'),
    open: set(''),
    notAcronyms: set(
      'tv gps dna usb pc it pr cd dvd sms pdf ceo cfo coo am pm ok okay eur usd co2 covid hiv aids id faq ii iii iv vi vii viii ix xi dj mp mep mps suv ai app lgbt lgbtq phd mba edt est gmt utc pst vip ufo iq diy asap q a i',
    ),
    properAdjective: null,
    baseAdjective: null,
  },
  groups,
  demonyms,
  adjectives,
}
