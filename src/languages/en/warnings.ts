// English sentences of warnings, and the words by which people take back what they said.

import { type PhraseWords, phrases } from '../../warnings/sentence.ts'
import type { Told, Voice, WarningWords } from '../../warnings/told.ts'
import { set } from '../lists.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const words: PhraseWords = {
  numbers: 'en-GB',
  modifiers: {
    exactly: '',
    approximately: 'about',
    atLeast: 'at least',
    moreThan: 'more than',
    atMost: 'up to',
    lessThan: 'less than',
    between: 'between',
    almost: 'almost',
  },
  and: 'and',
  units: { EUR: 'euros', USD: 'dollars', GBP: 'pounds', CHF: 'francs', m: 'metres', km: 'kilometres', Cel: '°C' },
  scales: [
    [12, 'trillion', 'trillion'],
    [9, 'billion', 'billion'],
    [6, 'million', 'million'],
  ],
  topics: {
    dead: 'number of dead',
    injured: 'number of injured',
    missing: 'number of missing',
    casualties: 'number of casualties',
    evacuated: 'number of people evacuated',
    displaced: 'number of displaced',
    refugees: 'number of refugees',
    rescued: 'number of people rescued',
    hospitalised: 'number of people in hospital',
    prisoners: 'number of prisoners',
    hostages: 'number of hostages',
    arrests: 'number of arrests',
    soldiers: 'number of soldiers',
    officers: 'number of officers',
    fighters: 'number of fighters',
    police: 'number of police',
    protesters: 'number of protesters',
    strikers: 'number of strikers',
    passengers: 'number of passengers',
    crew: 'number of crew',
    aboard: 'number of people aboard',
    children: 'number of children',
    families: 'number of families',
    inhabitants: 'number of inhabitants',
    cases: 'number of cases',
    confirmedCases: 'number of confirmed cases',
    jobs: 'number of jobs',
    workforce: 'number of employees',
    votes: 'number of votes',
    seats: 'number of seats',
    turnout: 'turnout',
    houses: 'number of houses',
    vehicles: 'number of vehicles',
    ships: 'number of ships',
    aircraft: 'number of aircraft',
    missiles: 'number of missiles',
    drones: 'number of drones',
    damage: 'cost of the damage',
    waterLevel: 'water level',
    magnitude: 'magnitude',
    victims: 'number of victims',
    witnesses: 'number of witnesses',
    vaccinated: 'number of vaccinated',
    doses: 'number of doses',
    containers: 'number of containers',
    bases: 'number of bases',
    rain: 'rainfall',
    temperature: 'temperature',
    distance: 'distance',
    area: 'area',
    length: 'length',
    duration: 'duration',
    age: 'age',
    probability: 'probability',
    share: 'share',
    money: 'sum of money',
  },
  topicOf: counted => `number of ${counted}`,
  someFigure: 'figure',
  by: speaker => `according to ${speaker}`,
  quotes: ['“', '”'],
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1]} ${year}`,
}

const { topic, figure, given, who, words: quoted, day } = phrases(words)

const Topic = (told: Told): string => upper(topic(told))
const upper = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)
const list = (lines: readonly string[]): string => lines.join('; ')
const earlier = ({ before }: Told): string => (before[0] ? given(before[0]) : '–')
const stood = (voice: Voice): string => `${voice.speaker === null ? '' : `${voice.speaker}: `}${quoted(voice)}`

export const warnings: WarningWords = {
  reasons: {
    firstReport: told =>
      `First report${told.title === null ? '' : `, “${told.title}”`} (${told.now.outlet ?? 'outlet not known'})${
        told.now.figure === null ? '' : `: ${topic(told)} ${given({ ...told.now, outlet: null })}`
      }.`,
    newHighest: told => `${Topic(told)} at a new high: ${given(told.now)}; until now ${earlier(told)}.`,
    newLowest: told => `${Topic(told)} at a new low: ${given(told.now)}; until now ${earlier(told)}.`,
    conflict: told =>
      told.now.figure === null
        ? `${who(told.now)} contradicts ${told.before.map(who).join(', ')}: ${quoted(told.now)} against ${told.before.map(quoted).join(', ')}.`
        : `Figures contradict each other, ${topic(told)}: ${given(told.now)}; but ${list(told.before.map(given))}.`,
    resolved: told =>
      `A contradiction is over, ${topic(told)}: ${given(told.now)}; before that it was ${list(told.before.map(given))}.`,
    hardened: told =>
      told.by === 'outlet'
        ? `Only the outlet dropped the hedge, not the speaker: ${who(told.now)} now has ${quoted(told.now)}; it had been ${told.before.map(quoted).join(', ')}.`
        : `${told.now.speaker ?? told.now.outlet ?? 'The speaker'} now says it more firmly: ${quoted(told.now)}; before that it was ${told.before.map(quoted).join(', ')}.`,
    softened: told =>
      told.by === 'outlet'
        ? `Only the outlet added a hedge, not the speaker: ${who(told.now)} now has ${quoted(told.now)}; it had been ${told.before.map(quoted).join(', ')}.`
        : `${told.now.speaker ?? told.now.outlet ?? 'The speaker'} now says it less firmly: ${quoted(told.now)}; before that it was ${told.before.map(quoted).join(', ')}.`,
    denial: told => `${who(told.now)} denies: ${quoted(told.now)}.`,
    correction: told =>
      `${who(told.now)} corrects the ${topic(told)}: from ${figureOf(told)} to ${told.now.figure ? figure(told.now.figure) : '–'}.`,
    withdrawn: told => `${who(told.now)} takes back the ${topic(told)} of ${figureOf(told)}: ${quoted(told.now)}.`,
    stale: told =>
      told.before.length > 1
        ? `Out of date, ${topic(told)}: ${told.now.outlet ?? 'an outlet'} still gives ${told.now.figure ? figure(told.now.figure) : '–'}, which had been corrected to ${earlier(told)}.`
        : `Out of date, ${topic(told)}: ${told.now.outlet ?? 'an outlet'} still gives ${told.now.figure ? figure(told.now.figure) : '–'}, which its source had taken back.`,
    confirmation: told => `A second voice for the ${topic(told)}: ${given(told.now)}; first it was ${earlier(told)}.`,
    circular: told =>
      `${told.outlets ?? 0} outlets carry one and the same report, first in ${told.now.outlet ?? 'an outlet not known'}: they are no independent confirmation of each other.`,
    unattributed: told => `Nobody is named for the ${topic(told)}: ${given(told.now)}.`,
    changedInReprint: told => `A reprint changed the ${topic(told)}: ${given(told.now)}; the original has ${earlier(told)}.`,
    silentChange: told =>
      `${told.now.outlet ?? 'An unknown outlet'} changed its article without saying so; gone or in other words: ${list(told.before.map(stood))}.`,
    singleAnonymous: told => `So far on one anonymous source alone, ${who(told.now)}: ${quoted(told.now)}.`,
    eventDue: told => `Due on ${day(told.now)}, as ${who(told.now)} announced: ${quoted(told.now)}.`,
  },
  topics: words.topics,
  correcting:
    /\b(?:correct(?:s|ed|ion|ing)?|revis(?:e|es|ed|ion)|lower(?:s|ed)?|counted twice|double counted|duplicates?|mistakes?|errors?|(?:was|were) wrong|right number|true number|actual number|miscount(?:ed)?)\b/u,
  denying:
    /\b(?:claims?|reports?|rumou?rs?|allegations?|accusations?|stor(?:y|ies)|suggestions?)\b.*\b(?:is|are|was|were) (?:\w+ )?(?:false|untrue|wrong|not true|baseless|unfounded|nonsense|fabricated|invented)\b/u,
  withdrawing:
    /\b(?:(?:can|could) no longer (?:stand by|uphold|maintain|support)|no longer stands? by|withdr(?:aws?|ew|awn)|retract(?:s|ed|ion)?|(?:takes?|took|taken) (?:it |this |that )?back|no longer valid)\b/u,
  fromTo: [set('from'), set('to')],
  negations: set(
    'not no none nobody never nothing neither nowhere cannot didnt doesnt dont wasnt werent isnt arent wont wouldnt couldnt hasnt havent hadnt',
  ),
  insteads: set('but instead rather'),
  nots: set('not'),
  replacing: /\b(?:i|we|he|she|they) (?:had )?said\b.*\b(?:today|now|this morning)\b/u,
  accounts: /\b(?:account|version|statements?|claim|figures?|numbers?|assertion|portrayal|depiction|estimates?|forecasts?)\b/u,
  clauses:
    /^(?:that|any|having|being|to have|taking|receiving|knowing|\w+ing)\b|\b(?:is|are|was|were|has|had|have|been|be|would|will|did|does|do)\b/u,
  modals: set('can could may might'),
  allegations:
    /\b(?:involvement|wrongdoing|responsibility|knowledge|guilt|links|ties|misconduct|accusations?|allegations?|charges?|reports?|rumou?rs?|claims?|suggestions?)\b/u,
  frame: set(
    'that this these those there their them they then than with without from into over under about above after before between because been being have has had having will would should could shall must might were was what when where which while whom whose who said says saying told tell tells asked also only just very more most much many some such same other others another each every both here does done doing made make makes make report reports reported claim claims claimed allegation allegations accusation accusations rumour rumours rumor statement statements still already again ever never once like your yours ours mine hers himself herself themselves itself',
  ),
  endings: /(?:ations?|ions?|ures?|ings?|ments?|ed|es|e|s)$/u,
}

function figureOf({ before }: Told): string {
  const old = before[0]?.figure
  return old ? figure(old) : '–'
}
