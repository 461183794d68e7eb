// What English figures are about: nouns, states and topics to the language-free keys of docs/reading.md.
// The head of a noun phrase is its last word; forms are listed as they are inflected.

import type { ConceptWords } from '../../mentions/quantity-concept-words.ts'
import { all, allPhrases, byPhrase, set } from '../lists.ts'

const harmed = {
  dead: 'lives|dead|death|deaths|fatality|fatalities|body|bodies|corpse|corpses|victim|victims|killed',
  injured: 'injured|wounded|injury|injuries',
  missing: 'missing|disappearances',
  casualties: 'casualty|casualties',
  evacuated: 'evacuee|evacuees|evacuation|evacuations',
  displaced: 'displaced|homeless|idps',
  refugees: 'refugee|refugees|migrant|migrants|asylum-seekers|asylum-seeker|seekers',
  rescued: 'survivor|survivors',
  hospitalised: 'inpatients|hospitalisations|hospitalizations',
  prisoners: 'prisoner|prisoners|inmate|inmates|captives|pows|detainees',
  hostages: 'hostage|hostages|abductees|kidnapped',
  arrests: 'arrest|arrests|detentions|arrested',
  cases: 'infection|infections|cases|case|infected|illnesses',
  confirmedCases: 'confirmed cases|confirmed infections',
  vaccinated: 'vaccinations|vaccinated',
}

const people = {
  soldiers:
    'soldier|soldiers|troops|troop|servicemen|servicewomen|personnel|recruits|reservists|conscripts|marines|peacekeepers|paratroopers|forces|airmen',
  officers: 'general|generals|admirals|colonels|commanders',
  fighters:
    'fighter|fighters|rebel|rebels|militant|militants|militiamen|insurgents|gunmen|jihadists|mercenaries|extremists|guerrillas|terrorists|militias',
  police: 'policeman|policemen|policewomen|constables|police',
  protesters:
    'protester|protesters|protestors|demonstrator|demonstrators|participant|participants|marchers|activists|counter-protesters|ralliers|attendees',
  strikers: 'striker|strikers',
  passengers: 'passenger|passengers|commuters|travellers|travelers',
  crew: 'crew|crewmen|crewmembers|sailor|sailors|seafarers|seamen|mariners',
  children:
    'child|children|minor|minors|pupils|teenagers|infants|babies|toddlers|kids|youngsters|schoolchildren|schoolgirls|schoolboys',
  families: 'family|families|household|households',
  inhabitants: 'inhabitant|inhabitants|resident|residents|villagers|townspeople',
  witnesses: 'witness|witnesses|eyewitnesses',
  workforce: 'employee|employees|worker|workers|staff|staffers|workforce|labourers|laborers',
}

const things = {
  doses: 'dose|doses|jabs|shots',
  jobs: 'job|jobs|post|posts|position|positions|redundancies|layoffs|lay-offs|lay-off|vacancies',
  votes: 'vote|votes|ballots',
  seats: 'seat|seats|mandates',
  houses: 'house|houses|home|homes|building|buildings|dwellings|apartments|flats|properties|residences|cottages',
  vehicles: 'vehicle|vehicles|car|cars|truck|trucks|lorry|lorries|bus|buses|vans|ambulances',
  ships: 'ship|ships|vessel|vessels|boat|boats|ferry|ferries|tankers|tanker|frigates|warships|freighters|trawlers|yachts',
  aircraft: 'aircraft|plane|planes|helicopter|helicopters|jet|jets|warplanes|airplanes|aeroplanes|airliners',
  missiles: 'missile|missiles|rocket|rockets',
  drones: 'drone|drones|uavs',
  containers: 'container|containers',
  bases: 'base|bases|camps|garrisons|barracks',
}

/** Base forms of verbs; the analysis knows their other forms. */
const verbs = {
  dead: 'die|kill|perish|drown|murder|slay|massacre|execute|succumb',
  injured: 'injure|wound',
  missing: 'disappear|vanish',
  evacuated: 'evacuate|airlift|relocate',
  displaced: 'displace|uproot|flee',
  rescued: 'rescue|pluck|survive',
  hospitalised: 'hospitalise|hospitalize',
  arrests: 'arrest|detain|jail|apprehend',
  hostages: 'abduct|kidnap',
  prisoners: 'capture',
  vaccinated: 'vaccinate|inoculate|immunise|immunize',
  cases: 'infect|sicken',
  protesters: 'protest|demonstrate|march|rally',
  workforce: 'employ',
}

const states = {
  dead: 'dead|died|die|dies|dying|killed|kills|killing|lost their lives|lose their lives|lost his life|lost her life|lives were lost|perished|drowned|slain|murdered|were found dead|shot dead|claimed the lives|claimed the life|to death|executed|massacred|succumbed|bodies',
  injured:
    'injured|critical condition|critically|wounded|hurt|injuries|injury|injuring|wounding|wounds|bruised|bruises|smoke inhalation',
  missing:
    'buried under|buried beneath|trapped under|missing|unaccounted for|unaccounted|disappeared|vanished|presumed buried|still being sought|being searched for',
  evacuated:
    'evacuated|evacuate|evacuating|evacuation|to safety|brought to safety|leave their homes|left their homes|had left|leave their houses|left their houses|leaving their homes|moved out|emergency shelters|in shelters|in emergency shelters|in emergency accommodation|temporary shelters|out of their homes|told to leave|ordered to leave|airlifted|had to leave|relocated|with relatives',
  displaced: 'displaced|homeless|fled|flee|fleeing|forced from their homes|driven from their homes|lost their homes|uprooted',
  refugees: 'crossed the border|crossed into|sought asylum|seeking asylum|applied for asylum',
  rescued:
    'pulled out alive|brought out alive|to safety alive|rescue|rescued|rescue|saved|survived|survive|plucked|pulled alive|pulled from the rubble|freed',
  hospitalised: 'hospitalised|hospitalized|in hospital|to hospital|to hospitals|in hospitals|taken to hospital|in intensive care',
  arrests:
    'were caught|was caught|recaptured|arrested|arresting|arrests|detained|detaining|in custody|into custody|taken into custody|jailed|apprehended|rounded up',
  hostages: 'being held|held captive|taken hostage|held hostage|hostage|abducted|kidnapped',
  prisoners: 'captured|taken prisoner|prisoner|released from captivity|swapped|exchanged',
  vaccinated: 'vaccinated|inoculated|fully vaccinated|immunised|immunized',
  confirmedCases: 'tested positive|testing positive',
  cases: 'infected|fell ill|fallen ill|sickened|contracted',
  protesters:
    'to the rally|to the demonstration|to the protest|to the march|to the vigil|at the rally|at the demonstration|at the protest|at the march|at the vigil|in the march|in the rally|in the protest|in the protests|in the demonstration|marched|marching|protested|protesting|demonstrated|demonstrating|rallied|took part|taken part|take part|taking part|took to the streets|take to the streets|taken to the streets|gathered|turned out|joined the march|joined the protest|joined the rally|participated|attended the rally|attended|assembled',
  strikers:
    'on strike|walked out|went on strike|stopped work|stayed away|downed tools|joined the strike|walked off|striking|the strike|the walkout',
  jobs: 'laid off|be laid off|lay off|made redundant|lose their jobs|lost their jobs|losing their jobs|sacked|dismissed|be cut',
  workforce: 'employed|employs|employ|employing|work there|works there|work at|work for|on its payroll|on the payroll',
  inhabitants: 'live there|live in|living in|lives in|lived in',
  aboard:
    'on the ferry|on the ship|on the boat|on the train|on the plane|on the bus|on the flight|on the helicopter|in the boat|in the bus|in the plane|in the helicopter|aboard|on board',
}

const disease = set(
  'virus coronavirus covid covid-19 infection infections infected epidemic pandemic outbreak cholera measles flu influenza ebola disease diseases illness illnesses zika malaria typhoid mpox monkeypox meningitis diphtheria polio sick sickened hospitalised hospitalized vaccine vaccines cdc',
)
const seating = set(
  'stadium arena theatre theater cinema plane aircraft bus car train concert restaurant airline airliner jet hall opera vehicle cabin seater',
)
const study = set(
  'study studies trial survey poll conference course race tournament workshop contest competition experiment researchers scientists summit seminar marathon programme program training',
)
const saved = set('save saves saved saving')
const work = set('job jobs staff workers employees layoffs redundancies union workforce vacancies hiring payroll cuts employer')
const crime = set(
  'abuse abused abusing rape raped fraud scam trafficking assault assaulted assaults harassment bullying stalking molested sexual sexually domestic defrauded swindled',
)

export const concepts: ConceptWords = {
  nouns: byPhrase({ ...people, ...things, ...harmed }),
  compounds: null,
  placesBehind: { posts: set('at') },
  pairs: {
    ...allPhrases('police officers|police officer', 'police'),
    ...allPhrases('army officers|military officers|naval officers|army officer', 'officers'),
    ...allPhrases('crew members|crew member|cabin crew|flight attendants|flight attendant', 'crew'),
    ...allPhrases('family members|family member', null),
    ...allPhrases('fire engines|fire engine|fire trucks|police vehicles', 'vehicles'),
    ...allPhrases('prisoners of war', 'prisoners'),
    ...allPhrases('freight cars|train cars|rail cars|railway cars|rescue workers|relief workers', null),
  },
  onlyWith: {
    ...all(['case', 'cases', 'illnesses'], disease),
    ...all(
      ['shots', 'jabs', 'doses', 'dose'],
      set('vaccine vaccines vaccination vaccinations vaccinated jab jabs immunisation covid covid-19'),
    ),
    ...all(['post', 'posts', 'position', 'positions', 'vacancies'], work),
    ...all(['camps', 'camp'], set('military army troops soldiers training militants rebels fighters forces')),
  },
  notWith: {
    ...all(['victim', 'victims'], crime),
    ...all(['seat', 'seats'], seating),
    lives: saved,
    ...all(['participant', 'participants', 'attendees'], study),
  },
  gauges: set(
    'incidence rate r-number r-value index score ratio average speed level grade factor scale ranking rating rank dow nasdaq number-one threshold limit',
  ),
  per: { always: set('per every'), round: new Set() },
  weak: new Set([
    ...['took part', 'take part', 'taken part', 'taking part', 'gathered', 'turned out', 'participated', 'attended', 'assembled'],
  ]),
  rallies: set(
    'rally rallies rallied protest protests protested protesting protesters demonstration demonstrations demonstrators march marches marched marching vigil walkout marchers picket',
  ),
  withinWhole: { officers: { soldiers: 'officers' } },
  numbersOf: ['number of', 'numbers of', 'count of', 'tally of', 'share of', 'proportion of', 'number of the', 'how many'],
  persons: set(
    'husband husbands wife wives son sons daughter daughters grandson grandsons granddaughter granddaughters grandfathers grandmothers uncle uncles aunt aunts nephew nephews niece nieces cousin cousins fiancé fiancée boyfriend girlfriend partner stepfather stepmother stepson stepdaughter widows widower brother sister citizen citizens national nationals swimmer diver sailor skier rider surfer jogger runner camper angler hunter passer-by passers-by motorist motorcyclist bystander rioter looter protester worker miner labourer laborer teacher doctor artist musician actor singer trader seller waiter cook baker customer user buyer reader listener tenant landlord commuter visitor guest tourist hiker monk priest nun bishop politician lawmaker minister mayor judge lawyer prosecutor defendant convict offender thief robber burglar smuggler trafficker teen teenager baby pensioner widow orphan colleague friend neighbour neighbor member supporter fan hooligan parent child employee volunteer paramedic nurse farmer fisherman villager shopper voter activist dissident person persons man men woman women boy boys girl girls officer officers firefighter firefighters rescuers volunteers visitors guests tourists holidaymakers hikers climbers drivers patients spectators fans supporters members students teachers civilians foreigners nationals pensioner pensioners farmers suspects suspect attackers colleagues neighbours neighbors bystanders journalists paramedics doctors nurses athletes players pilgrims worshippers mothers fathers parents siblings brothers sisters couples relatives others individuals adults pedestrian pedestrians cyclists miners fishermen widow mother father farmer teacher student resident driver nurse grandmother grandfather shopkeeper welder crowd crowds folk germans americans ukrainians russians israelis palestinians',
  ),
  personal: /(?:men|women|people|folk|persons)$/u,
  animals: set(
    'animal cow cattle sheep lamb goat pig horse donkey dog cat bird chicken hen duck goose turkey pigeon fish whale dolphin seal elephant rhino rhinoceros lion tiger bear wolf fox hare deer bee ape monkey camel rat mouse turtle livestock poultry pet calf foal stork eagle salmon',
  ),
  ofThings: set('dies dying die striking'),
  states: byPhrase(states),
  verbs: byPhrase(verbs),
  topics: byPhrase({
    dead: 'dead|deaths|death toll|toll|fatalities|death count|victims',
    injured: 'injured|wounded',
    missing: 'missing',
    casualties: 'casualties',
    evacuated: 'evacuees|evacuated|evacuation',
    protesters:
      'participants|protesters|protestors|demonstrators|turnout at the rally|attendance|crowd|crowd size|demonstration|rally|marchers',
    strikers: 'strikers|strike participation',
    jobs: 'jobs|job cuts|job losses|posts|layoffs|lay-offs|redundancies|staff cuts',
    workforce: 'workforce|employees|headcount',
    arrests: 'arrests|arrested|detained|detentions',
    soldiers: 'troops|soldiers|troop strength|troop numbers',
    refugees: 'refugees|migrants',
    cases: 'infections|cases|caseload',
    seats: 'seats',
    votes: 'votes',
    inhabitants: 'population|residents|inhabitants',
    passengers: 'passengers',
    houses: 'houses|homes',
    prisoners: 'prisoners of war|prisoners',
    hostages: 'hostages',
  }),
  contexts: byPhrase({
    waterLevel:
      'gauge|gauges|level|levels|crest|crested|crests|peak|peaked|peaks|water level|water levels|flood stage|high-water mark|water mark|river',
    damage: 'damage|damages|damaged|destruction|cost of the floods|repairs',
    turnout: 'turnout|voter participation',
    probability: 'probability|likelihood|chance|chances|odds',
    distance:
      'away|distance|from the border|off the coast|north|south|east|west|northeast|northwest|southeast|southwest|apart|distant',
    length: 'length|long|wide|width|high|height|tall|deep|depth|thick|diameter|radius|altitude|elevation|stretch',
    rain: 'rain|rainfall|precipitation|snow|snowfall|downpour',
    magnitude: 'magnitude|richter scale|strength',
  }),
  changes: {
    before: set('by'),
    after: set('more less higher lower above below up down'),
  },
  upTo: set('to at'),
  levels: set(
    'fallen risen fell rose dropped drop drops climbed stood stands stand reached reaches measured receded falls rises',
  ),
  figures: set('figure figures number numbers sum amount estimate estimates total cost costs that this it'),
  ages: ['aged', 'age', 'ages', 'age of', 'the ages of', 'aged between'],
  ageOf: { articles: set('a an'), of: 'of' },
  ageWith: set(''),
  old: set('old'),
}
