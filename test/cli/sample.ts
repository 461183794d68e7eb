// A Reading made by hand, so that the tests of what is printed do not depend on what the finders find.

import type { Attribution, Reading, Span } from '../../src/types.ts'

const text = [
  'HARNAU (dpa) – Nach dem Brand im Chemiewerk werden noch mindestens elf Arbeiter vermisst, sagte Bürgermeisterin Anneke Vollrath am Montag.',
  'Eine Gefahr für die Anwohner sei sehr unwahrscheinlich. Das Unternehmen wollte sich nicht äußern.',
  'Ein Feuerwehrmann berichtete der Zeitung, Vollrath habe „=keine Ahnung\u001b[31m“ gehabt; bis zu 2.500 Liter Säure liefen aus. Mehr dazuhier',
].join('\n')

/** The n-th place (from 0) where the words stand. */
export function at(words: string, n = 0): Span {
  let start = -1
  for (let i = 0; i <= n; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`The sample has no "${words}"`)
  return { start, end: start + words.length }
}

const speech: Omit<Attribution, 'source' | 'cue' | 'content'> = {
  mode: 'indirect',
  kind: 'speech',
  polarity: 'affirmed',
  certainty: null,
  confidence: null,
  evidential: 'plain',
  channel: null,
  addressee: null,
  time: null,
  within: null,
  produced: 'by hand',
}

const attributions: Attribution[] = [
  {
    ...speech,
    source: {
      span: at('Bürgermeisterin Anneke Vollrath'),
      entity: 'e1',
      name: 'Anneke Vollrath',
      kind: 'person',
      candidates: [],
    },
    cue: [at('sagte')],
    content: [at('Nach dem Brand im Chemiewerk werden noch mindestens elf Arbeiter vermisst')],
    time: 0,
  },
  {
    ...speech,
    source: { span: null, entity: 'e1', name: 'Anneke Vollrath', kind: 'person', candidates: [] },
    cue: [],
    content: [at('Eine Gefahr für die Anwohner sei sehr unwahrscheinlich')],
    certainty: {
      span: at('sehr unwahrscheinlich'),
      low: 0.05,
      high: 0.2,
      band: 'very unlikely',
      negated: false,
      basis: 'ICD 203',
    },
    evidential: 'konjunktiv',
  },
  {
    ...speech,
    source: { span: at('Das Unternehmen'), entity: null, name: null, kind: 'organization', candidates: [] },
    cue: [at('wollte sich nicht äußern')],
    content: [],
    polarity: 'declined',
  },
  {
    ...speech,
    source: { span: at('Ein Feuerwehrmann'), entity: null, name: 'ein Feuerwehrmann', kind: 'anonymous', candidates: [] },
    cue: [at('berichtete')],
    content: [at('Vollrath habe „=keine Ahnung\u001b[31m“ gehabt')],
    mode: 'mixed',
    evidential: 'konjunktiv',
    addressee: at('der Zeitung'),
  },
  {
    ...speech,
    source: { span: at('Vollrath', 1), entity: 'e1', name: '@Vollrath', kind: 'person', candidates: [] },
    cue: [at('gehabt')],
    content: [at('=keine Ahnung\u001b[31m')],
    mode: 'direct',
    within: 3,
  },
]

export const sample: Reading = {
  id: 'harnau-1',
  language: 'de',
  url: null,
  outlet: 'Harnauer Bote',
  title: 'Elf Vermisste nach Brand\u001b[2J in Harnau',
  published: '2026-03-17T08:30:00+01:00',
  modified: null,
  subtitle: null,
  authors: [],
  agencies: [],
  corrections: [],
  dateline: { place: 'HARNAU', agency: 'dpa', span: at('HARNAU (dpa) –') },
  text,
  engine: 'by hand',
  sentences: [],
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Anneke Vollrath',
      roles: ['Bürgermeisterin'],
      mentions: [
        { ...at('Anneke Vollrath'), form: 'name' },
        { ...at('Vollrath', 1), form: 'name' },
      ],
    },
    { id: 'e2', type: 'place', name: 'Harnau', roles: [], mentions: [{ ...at('HARNAU'), form: 'name' }] },
  ],
  times: [{ ...at('am Montag'), type: 'DATE', value: '2026-03-16', mod: null, from: '2026-03-16', to: '2026-03-17' }],
  quantities: [
    {
      ...at('mindestens elf'),
      value: 11,
      modifier: 'atLeast',
      low: 11,
      high: null,
      vague: false,
      unit: null,
      counted: at('Arbeiter'),
      concept: 'missing',
      scope: { places: ['Harnau'], state: 'vermisst', time: null, group: null },
      attribution: 0,
      equals: null,
      change: null,
      partOf: null,
      recalled: false,
    },
    {
      ...at('bis zu 2.500 Liter'),
      value: 2500,
      modifier: 'atMost',
      low: null,
      high: 2500,
      vague: false,
      unit: 'L',
      counted: at('Säure'),
      concept: null,
      scope: { places: [], state: null, time: 0, group: null },
      attribution: null,
      equals: null,
      change: null,
      partOf: null,
      recalled: false,
    },
  ],
  attributions,
  certainties: [],
  damage: [{ ...at('dazuhier'), kind: 'gluedWords' }],
}
