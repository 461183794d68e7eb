// The generated parts of docs/warnings.md: every kind with its sentences, every key of a rule.

import { warningWords } from '../src/languages/warnings.ts'
import { OUTLETS } from '../src/warnings/rules/apply.ts'
import { ruleSchema, rulesSchema } from '../src/warnings/rules/rules.ts'
import { WARNING_KINDS } from '../src/warnings/warning.ts'
import { SEVERITY } from '../src/warnings/warnings.ts'
import { table } from './docs-table.mjs'

export function warningsParts() {
  return { kinds: kinds(), rules: rules() }
}

const figure = (value, modifier = 'exactly', unit = null) => ({ value, modifier, unit })
const voice = given => ({ speaker: null, outlet: null, day: null, figure: null, words: null, ...given })
const said = (speaker, words, outlet = 'Hafenbote') => voice({ speaker, words, outlet, day: '2026-05-06' })
const gave = (speaker, value, outlet = 'Hafenbote') => voice({ speaker, figure: figure(value), outlet })

/** A fire in a shipyard that never was, told in one example a kind. */
const EXAMPLES = {
  firstReport: { now: gave('Feuerwehr', 11), title: 'Brand in der Werft von Emden' },
  newHighest: { now: gave('Onno Saathoff', 14, 'Nordpost'), before: [gave('Feuerwehr', 11)] },
  newLowest: { concept: 'missing', now: gave('Onno Saathoff', 2, 'Nordpost'), before: [gave('Feuerwehr', 3)] },
  conflict: { concept: 'missing', now: gave('Rotes Kreuz', 7, 'Nordpost'), before: [gave('Feuerwehr', 3)] },
  resolved: {
    concept: 'missing',
    now: gave('Rotes Kreuz', 3, 'Nordpost'),
    before: [gave('Feuerwehr', 3), gave('Rotes Kreuz', 7)],
  },
  hardened: {
    by: 'speaker',
    now: said('Onno Saathoff', 'Die Halle muss abgerissen werden', 'Nordpost'),
    before: [said('Onno Saathoff', 'die Halle müsse möglicherweise abgerissen werden')],
  },
  softened: {
    by: 'outlet',
    now: said('Onno Saathoff', 'die Halle müsse möglicherweise abgerissen werden', 'Nordpost'),
    before: [said('Onno Saathoff', 'die Halle müsse abgerissen werden')],
  },
  denial: { now: said('Wiebke Harms', 'dass die Notausgänge versperrt gewesen seien') },
  correction: { now: gave('Feuerwehr', 10, 'Nordpost'), before: [gave('Feuerwehr', 11)] },
  withdrawn: {
    concept: 'damage',
    now: said('Wiebke Harms', 'Diese Schätzung halten wir nicht mehr aufrecht'),
    before: [voice({ speaker: 'Werft', figure: figure(40_000_000, 'atMost', 'EUR') })],
  },
  stale: { now: gave('Feuerwehr', 11, 'Abendpost'), before: [gave('Feuerwehr', 10, 'Nordpost'), gave('Feuerwehr', 11)] },
  confirmation: { concept: 'damage', now: moneyOf('Wiebke Harms'), before: [moneyOf('internes Papier')] },
  circular: { now: gave('Feuerwehr', 11), outlets: OUTLETS },
  unattributed: { concept: 'injured', now: gave(null, 23, 'Nordpost') },
  changedInReprint: { now: gave('Feuerwehr', 12, 'Abendpost'), before: [gave('Feuerwehr', 11)] },
  silentChange: { now: gave(null, null, 'Hafenbote'), before: [said('Wiebke Harms', 'Es gab keinen Alarm')] },
  singleAnonymous: { now: said('Mitarbeiter der Werft', 'Die Sprinkler waren seit Monaten abgeschaltet') },
  eventDue: { now: said('Onno Saathoff', 'am Mittwoch kämen vier weitere Pumpen') },
}

function moneyOf(speaker) {
  return voice({ speaker, figure: figure(55_000_000, 'exactly', 'EUR'), outlet: 'Nordpost' })
}

function kinds() {
  const bare = { concept: 'dead', counted: null, places: [], names: [], before: [], by: null, outlets: null, title: null }
  return table(
    ['kind', 'what it means', 'usually', 'for example'],
    Object.entries(WARNING_KINDS).map(([kind, meaning]) => {
      const told = { kind, ...bare, ...EXAMPLES[kind] }
      const sentences = Object.values(warningWords).map(({ reasons }) => reasons[kind](told))
      return [`\`${kind}\``, meaning, SEVERITY[kind], sentences.join('<br>')]
    }),
  )
}

function rules() {
  const rows = (shape, before = '') =>
    Object.entries(shape).map(([key, field]) => [`\`${before}${key}\``, `${field.description ?? ''}`])
  const { rules: list, severities } = rulesSchema.shape
  return table(
    ['key', 'what it says'],
    [
      ['`severities`', severities.description],
      ['`rules`', list.description],
      ...rows(ruleSchema.shape, 'rules[].'),
      ...rows(ruleSchema.shape.thresholds.unwrap().shape, 'rules[].thresholds.'),
    ],
  )
}
