// Words of time in German, what each means, and the ways to put them together.

import {
  allMean as all,
  type Meaning,
  mergedLexicon,
  type RuleName,
  type TimeLexicon,
  type TimeWords,
} from '../../mentions/time-words.ts'

/** "dies": diese, diesem, diesen, dieser, dieses. */
const declined = (stems: string, meaning: Meaning): TimeLexicon =>
  all(
    stems
      .split(' ')
      .flatMap(stem => ['e', 'em', 'en', 'er', 'es'].map(ending => stem + ending))
      .join(' '),
    meaning,
  )

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag']
const PARTS: Readonly<Record<string, Meaning>> = {
  morgen: { part: 'MO' },
  früh: { part: 'MO' },
  vormittag: { part: 'MO' },
  mittag: { part: 'MI' },
  nachmittag: { part: 'AF' },
  abend: { part: 'EV' },
  nacht: { part: 'NI' },
}
const UNITS: Readonly<Record<string, Meaning>> = {
  sekunde: { unit: 'second' },
  minute: { unit: 'minute' },
  stunde: { unit: 'hour' },
  tag: { unit: 'day' },
  woche: { unit: 'week' },
  monat: { unit: 'month' },
  quartal: { unit: 'quarter' },
  jahr: { unit: 'year' },
  jahrzehnt: { unit: 'decade' },
  jahrhundert: { unit: 'century' },
}
const NUMBERS =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  )
const TENS: Readonly<Record<string, number>> = {
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
}
/** "einundzwanzig" … "neunundneunzig" */
const COMPOUND: readonly (readonly [string, number])[] = Object.entries({ zwanzig: 20, ...TENS })
  .filter(([, tens]) => tens < 100)
  .flatMap(([name, tens]) =>
    'ein zwei drei vier fünf sechs sieben acht neun'.split(' ').map((unit, i) => [`${unit}und${name}`, tens + i + 1] as const),
  )
/** Stems: "dritt", "neunzehnt", "einundzwanzigst". */
const ORDINALS: readonly (readonly [string, number])[] = [
  ...'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ').map((stem, i) => [stem, i + 1] as const),
  ...NUMBERS.slice(13, 20).map((name, i) => [`${name}t`, i + 13] as const),
  ['zwanzigst', 20],
  ['dreißigst', 30],
  ...COMPOUND.map(([name, value]) => [`${name}st`, value] as const),
]

const weekdays: TimeLexicon = Object.fromEntries(
  [...WEEKDAYS, 'sonnabend'].flatMap((name, index): [string, Meaning][] => {
    const weekday = index === 7 ? 6 : index + 1
    return [
      [name, { weekday }],
      [`${name}s`, { set: `XXXX-WXX-${weekday}` }],
      // "Montagabend", "Samstagvormittag"
      ...Object.entries(PARTS).map(([part, meaning]): [string, Meaning] => [name + part, { weekday, ...meaning }]),
    ]
  }),
)

const months: TimeLexicon = Object.fromEntries(
  [
    'januar jänner',
    'februar feber',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ].flatMap((names, index) => names.split(' ').map((name): [string, Meaning] => [name, { month: index + 1 }])),
)

const numbers: TimeLexicon = {
  ...Object.fromEntries(
    NUMBERS.map((name, number): [string, Meaning] => [name, number <= 12 ? { number, hour: number } : { number }]),
  ),
  ...Object.fromEntries([...Object.entries(TENS), ...COMPOUND].map(([name, number]) => [name, { number }])),
  ...all('ein eine einem einen einer eines', { one: 1 }),
  ...all(
    'einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler paar ein_paar etliche etlichen',
    {
      number: Number.NaN,
    },
  ),
  ...all('halbe halben halbes eine_halbe einer_halben ein_halbes einem_halben', { number: 0.5 }),
  ...all('anderthalb eineinhalb', { number: 1.5 }),
  ...all('zweieinhalb', { number: 2.5 }),
  ...Object.fromEntries(
    ORDINALS.flatMap(([stem, ordinal]) => ['e', 'en', 'em', 'er', 'es'].map(ending => [stem + ending, { ordinal }])),
  ),
}

/** "zweijährig", "dreitägige", "mehrmonatigen" */
const adjectives: TimeLexicon = Object.fromEntries(
  [...NUMBERS.slice(2).map((name, i) => [name, i + 2] as const), ['ein', 1] as const, ['mehr', Number.NaN] as const].flatMap(
    ([name, number]) =>
      (
        [
          ['jährig', 'Y'],
          ['monatig', 'M'],
          ['wöchig', 'W'],
          ['tägig', 'D'],
          ['stündig', 'H'],
          ['minütig', 'M'],
        ] as const
      )
        // "fünfjährig" is mostly a child's age.
        .filter(([noun]) => noun !== 'jährig' || !(number > 2))
        .flatMap(([noun, letter]) =>
          ['', 'e', 'em', 'en', 'er', 'es'].map(ending => {
            const clock = noun === 'stündig' || noun === 'minütig' ? 'T' : ''
            return [name + noun + ending, { duration: `P${clock}${Number.isNaN(number) ? 'X' : number}${letter}` }]
          }),
        ),
  ),
)

/** "Tag", "Tages", "Tagen": a plural is more than one, save in "im Jahre 2006". */
const units: TimeLexicon = Object.fromEntries(
  Object.entries(UNITS).flatMap(([name, meaning]) =>
    ['', 's', 'es', 'n', 'e', 'en'].map((ending, i): [string, Meaning] => [
      name + ending,
      i < 3 ? meaning : { ...meaning, plural: true },
    ]),
  ),
)

/** "Jahresende", "Monatsanfang", "Wochenbeginn" */
const periods: TimeLexicon = Object.fromEntries(
  Object.entries({ jahres: 'year', monats: 'month', wochen: 'week', quartals: 'quarter' } as const).flatMap(([stem, unit]) =>
    Object.entries({ anfang: 'START', beginn: 'START', start: 'START', mitte: 'MID', ende: 'END', schluss: 'END' } as const)
      .filter(([part]) => stem + part !== 'wochenende')
      .map(([part, mod]): [string, Meaning] => [stem + part, { period: { unit, shift: 0 }, mod }]),
  ),
)

const lexicon = mergedLexicon(
  units,
  adjectives,
  numbers,
  weekdays,
  months,
  periods,
  // "sagte August Mai" names nobody's month.
  all('august mai', { ambiguous: true }),
  all('halbjahr halbjahres halbjahrs', { unit: 'half' }),
  Object.fromEntries(
    'jan feb mär apr mai jun jul aug sep okt nov dez'
      .split(' ')
      .map((name, index): [string, Meaning] => [name, { monthshort: index + 1 }]),
  ),
  all('febr', { monthshort: 2 }),
  all('mrz', { monthshort: 3 }),
  all('sept', { monthshort: 9 }),
  Object.fromEntries(
    'mo di mi do fr sa so'.split(' ').map((name, index): [string, Meaning] => [name, { weekdayshort: index + 1 }]),
  ),
  Object.fromEntries(
    'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
      .split(' ')
      .map((name, index): [string, Meaning] => [name, { decade: 1920 + 10 * index }]),
  ),
  {
    Morgen: { part: 'MO' },
    Früh: { part: 'MO' },
    vormittag: { part: 'MO' },
    Vormittag: { part: 'MO' },
    mittag: { part: 'MI' },
    nachmittag: { part: 'AF' },
    abend: { part: 'EV' },
    nacht: { part: 'NI' },
    früh: { mod: 'START', part: 'MO' },
    morgens: { part: 'MO' },
    frühmorgens: { part: 'MO' },
  },
  all('vormittags', { part: 'MO' }),
  {
    mittags: { part: 'MI' },
    nachmittags: { part: 'AF' },
    abends: { part: 'EV' },
    nachts: { part: 'NI' },
  },
  all('morgengrauen tagesanbruch', { part: 'MO' }),
  {
    vorabend: { from: -1, part: 'EV' },
    mitternacht: { point: 0 },
    uhr: { oclock: 0 },
    halb: { before: -30 },
  },
  all('frühling frühlings frühjahr frühjahrs', { season: 'SP' }),
  all('sommer sommers', { season: 'SU' }),
  all('herbst herbstes', { season: 'FA' }),
  all('winter winters', { season: 'WI' }),
  {
    heute: { offset: 0 },
    gestern: { offset: -1 },
    vorgestern: { offset: -2 },
    morgen: { offset: 1 },
    übermorgen: { offset: 2 },
  },
  all('vortag vortages vortags', { from: -1 }),
  all('folgetag folgetags', { from: 1 }),
  all('selben_tag gleichen_tag', { from: 0 }),
  // Names with a year in them
  all('agenda_2010 agenda_2030', {}),
  {
    vormonat: { period: { unit: 'month', shift: -1 } },
    vorwoche: { period: { unit: 'week', shift: -1 } },
  },
  all('vorjahr vorjahres vorjahrs', { period: { unit: 'year', shift: -1 } }),
  {
    heuer: { period: { unit: 'year', shift: 0 } },
  },
  all('wochenende wochenendes', { period: { unit: 'weekend', shift: null } }),

  declined('letzt vergangen vorig', { shift: -1 }),
  declined('vorletzt', { shift: -2 }),
  declined('dies', { shift: 0, that: true }),
  declined('laufend', { shift: 0 }),
  declined('nächst kommend folgend darauffolgend', { shift: 1 }),
  declined('übernächst', { shift: 2 }),

  all('anfang beginn', { mod: 'START' }),
  {
    mitte: { mod: 'MID' },
    ende: { mod: 'END' },
  },
  declined('früh', { mod: 'START' }),
  declined('spät', { mod: 'END' }),

  all('rund etwa circa ca ungefähr fast knapp gut', { amount: 'APPROX' }),
  all('mehr_als über', { amount: 'MORE_THAN' }),
  {
    weniger_als: { amount: 'LESS_THAN' },
  },
  all('mindestens wenigstens', { amount: 'EQUAL_OR_MORE' }),
  all('bis_zu höchstens maximal', { amount: 'EQUAL_OR_LESS' }),
  {
    chr: { bc: true },
    'v.chr': { bc: true },

    neujahr: { holiday: '01-01' },
    neujahrstag: { holiday: '01-01' },
  },
  all('dreikönigstag', { holiday: '01-06' }),
  {
    weiberfastnacht: { holiday: -52 },
    rosenmontag: { holiday: -48 },
    aschermittwoch: { holiday: -46 },
    palmsonntag: { holiday: -7 },
    gründonnerstag: { holiday: -3 },
    karfreitag: { holiday: -2 },
    karsamstag: { holiday: -1 },
  },
  all('ostern ostersonntag', { holiday: 0 }),
  {
    ostermontag: { holiday: 1 },
  },
  all('himmelfahrt christi_himmelfahrt', { holiday: 39 }),
  all('pfingsten pfingstsonntag', { holiday: 49 }),
  {
    pfingstmontag: { holiday: 50 },
    fronleichnam: { holiday: 60 },
    maifeiertag: { holiday: '05-01' },
  },
  all('tag_der_arbeit', { holiday: '05-01' }),
  {
    tag_der_deutschen_einheit: { holiday: '10-03' },
    tag_der_deutschen: {},
    reformationstag: { holiday: '10-31' },
    allerheiligen: { holiday: '11-01' },
  },
  all('nikolaustag', { holiday: '12-06' }),
  all('heiligabend heiliger_abend heiligen_abend', { holiday: '12-24' }),
  all('weihnachten weihnachtstag', { holiday: '12-25' }),
  all('silvester silvesterabend silvesternacht', { holiday: '12-31' }),

  all('sekundenlang', { duration: 'PTXS' }),
  all('minutenlang minutenlange minutenlangen', { duration: 'PTXM' }),
  all('stundenlang stundenlange stundenlangen stundenlanges', { duration: 'PTXH' }),
  all('tagelang tagelange tagelangen', { duration: 'PXD' }),
  all('wochenlang wochenlange wochenlangen', { duration: 'PXW' }),
  all('monatelang monatelange monatelangen', { duration: 'PXM' }),
  all('jahrelang jahrelange jahrelangen jahrelanger', { duration: 'PXY' }),
  all('jahrzehntelang jahrzehntelange jahrzehntelangen', { duration: 'PXDE' }),
  all('jahrhundertelang', { duration: 'PXCE' }),
  all('stündlich stündliche stündlichen', { set: 'PT1H' }),
  all('täglich tägliche täglichen täglicher', { set: 'P1D' }),
  all('wöchentlich wöchentliche wöchentlichen', { set: 'P1W' }),
  all('monatlich monatliche monatlichen', { set: 'P1M' }),
  all('jährlich jährliche jährlichen', { set: 'P1Y' }),
  all('derzeit zurzeit gegenwärtig momentan zur_zeit', { ref: 'PRESENT_REF' }),
  {
    später: { turn: 1 },
  },
  all('danach darauf', { turn: 1 }),
  all('zuvor davor vorher früher', { turn: -1 }),

  all('am im um an in', { on: true }),
  all('zum zur beim seit von vom nach gegen zwischen während über', { lean: 0 }),
  all('bis ab', { lean: 1 }),
  all('für auf', { lean: 2 }),
  {
    vor: { lean: 0 },
  },
  all('der die das dem den des', { the: true }),
  {
    ganze: {},
    ganzen: {},
  },
  declined('jed all', { each: true }),

  // Ages: "27 Jahre alt", "20-jährig" is another word already
  all('alt alte alten alter altes', { age: true }),

  // Verb forms that tell the tense of their clause
  all(
    'wird werden werde wirst würde würden soll sollen solle will wollen wolle beginnt beginne startet endet tagt plant planen',
    {
      future: true,
    },
  ),
  all('hat habe haben ist sind sei seien', { perfect: true }),
  all(
    'wurde wurden worden war waren gewesen hatte hatten musste mussten konnte konnten kam kamen gab ging gingen ' +
      'sagte sagten erklärte erklärten teilte teilten mitgeteilt gesagt erklärt bestätigte berichtete berichteten betonte hieß',
    { past: true },
  ),
  all(
    'wahrscheinlich voraussichtlich vermutlich rechne rechnet rechnen erwarte erwartet erwarten kündigt kündigte kündigten angekündigt zugesagt ' +
      'versprach versprochen versprochen hofft hoffe hoffen geplant vorgesehen plane',
    { expects: true },
  ),
  all('als wie', { than: true }),
  all('dass daß ob weil wenn obwohl nachdem bevor damit', { clause: true }),
  all(
    'und oder aber als wie mit ohne auch noch schon nicht nur erst er sie es wir ich man sich ein eine einen einem einer ihr ihre sein seine ' +
      'durch aus bei unter so dann dort hier wieder bereits gegenüber',
    { function: true },
  ),
) /** Parts of a date that may lead it in: "am Freitag, dem". */
const LEAD = '(ON? THE? SHIFT? (WEEKDAY|WEEKDAYSHORT) .? ,? (ON|THE)? )?'
const CLOCK = '(,? ON? (CLOCK|HOUR) uhr PART?)?'

const patterns: Readonly<Record<RuleName, readonly string[]>> = {
  date: [
    `${LEAD} ON? ORDINAL (MONTH|MONTHSHORT .?) (YEAR|SHIFT UNIT)? ${CLOCK}`,
    `${LEAD} ON? DAY MONTH YEAR ${CLOCK}`,
    `${LEAD} ON? DATE ${CLOCK}`,
  ],
  dateRange: [
    '(vom|von)? (ORDINAL|DAY) (bis|-|–) (zum|dem)? ORDINAL MONTH YEAR?',
    'zwischen (dem)? ORDINAL und (dem)? ORDINAL MONTH YEAR?',
  ],
  holiday: ['(ON|an)? (SHIFT)? HOLIDAY YEAR?'],
  month: [
    '(ON THE? MOD?|MOD) SHIFT? MONTH (YEAR|THE? SHIFT UNIT|THE jahres YEAR)?',
    'SHIFT MONTH',
    'MONTH (YEAR|THE? SHIFT UNIT|THE jahres YEAR)?',
    'MONTHSHORT .? YEAR',
  ],
  year: [
    'ON? (jahr|jahre|jahres) YEAR (v .? BC|BC)?',
    'MOD (THE (jahres|jahrs))? YEAR',
    'YEAR / NUMBER',
    '(YEAR|NUMBER) (v .)? BC',
    'in? YEAR',
  ],
  decade: ['(ON THE|THE)? MOD? DECADE (jahre|jahren)', '(ON THE|THE)? MOD? DECADE (jahre|jahren)?'],
  century: ['(ON THE?|MOD THE|THE)? MOD? ORDINAL (jahrhundert|jahrhunderts)'],
  season: [
    '(ON THE?) MOD? SHIFT? SEASON (YEAR (/ NUMBER)?|THE? SHIFT (jahres)|THE jahres YEAR)?',
    '(MOD|SHIFT) SEASON YEAR?',
    'SEASON YEAR (/ NUMBER)?',
  ],
  quarter: ['(ON THE?)? ORDINAL (quartal|quartals|halbjahr|halbjahres|halbjahrs) (YEAR|THE jahres YEAR|SHIFT jahres)?'],
  weekday: [`(ON THE?)? MOD? SHIFT? WEEKDAY PART? ${CLOCK}`, 'ON SHIFT WEEKDAY'],
  weekdayRange: ['(von|vom)? WEEKDAY (bis|–) (zum|einschließlich)? WEEKDAY', 'zwischen WEEKDAY und WEEKDAY'],
  weekdayOfWeek: ['(ON THE?)? WEEKDAY (THE? SHIFT woche|THE vorwoche)'],
  offset: [`OFFSET PART? ${CLOCK}`, 'OFFSET um mitternacht', '(ON THE?)? FROM', '(ON THE?)? SHIFT FROM'],
  nightTo: [
    '(ON THE?|THE)? (nacht) (zum|auf|auf den|zu) THE? (WEEKDAY|OFFSET)',
    '(ON THE?)? (nacht) (von|vom) WEEKDAY (zum|auf|zu) THE? WEEKDAY',
  ],
  part: ['(ON THE?|die ganze|THE ganzen) MOD? SHIFT? PART', 'SHIFT PART', '(die|ganze)? PART'],
  clock: ['um? BEFORE? (CLOCK|HOUR) uhr PART?', 'um CLOCK', 'um? BEFORE HOUR PART?', 'um HOUR PART', 'um? POINT'],
  period: ['(ON THE?)? MOD (THE|SHIFT) UNIT', '(ON THE?)? MOD? SHIFT (UNIT|PERIOD)', '(ON THE?)? PERIOD'],
  days: ['(ON THE)? SHIFT NUMBER? UNIT'],
  ago: ['vor AMOUNT? (NUMBER|ONE) UNIT', 'vor UNIT'],
  later: ['(NUMBER|ONE) UNIT TURN'],
  ahead: ['in AMOUNT? (NUMBER|ONE) UNIT'],
  duration: [
    'AMOUNT? NUMBER UNIT und NUMBER UNIT',
    'AMOUNT? NUMBER UNIT (lang)?',
    'ONE UNIT lang',
    'AMOUNT? ONE UNIT (lang)?',
    'DURATION',
  ],
  set: ['EACH (NUMBER|ORDINAL)? (UNIT|WEEKDAY|PART|MONTH|SEASON)', 'SET'],
  ref: ['REF'],
}

export const times: TimeWords = {
  lexicon,
  patterns,
  ordinalDot: true,
  ordinalEndings: new Set(),
  decadeEndings: new Set(['er', 'ern', 'er-jahre', 'er-jahren', 'erjahre']),
  thousands: '.',
  slashes: 'day-month',
  possessive: null,
  namedAfterDates: new Set(['straße', 'platz', 'allee', 'brücke', 'weg', 'bewegung', 'park', 'ufer']),
  capitalNouns: true,
}
