// What kinds of things the language-free concepts count, as far as warnings need it.
//   isEvent('dead')   true: a desk wants to know when it rises

/** What an event does, counted or costed: a new extreme of one is news. Ages, shares, distances, votes and inhabitants are not. */
const EVENT: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'missing', 'casualties', 'evacuated', 'displaced', 'refugees', 'rescued', 'hospitalised', 'victims'],
  ...['prisoners', 'hostages', 'arrests', 'soldiers', 'fighters', 'protesters', 'strikers', 'cases', 'confirmedCases'],
  ...['jobs', 'damage', 'magnitude', 'houses', 'missiles', 'drones', 'waterLevel'],
])

/** What falls as well as it rises: the missing are found, water sinks. The count of the dead falls only when somebody errs. */
const FALLING: ReadonlySet<string> = new Set([...['missing', 'hostages', 'prisoners', 'hospitalised', 'soldiers', 'waterLevel']])

/** What is counted at one moment that passes: who gives another figure later has counted again. */
const AT_ONCE: ReadonlySet<string> = new Set([
  ...['protesters', 'strikers', 'votes', 'seats', 'turnout', 'magnitude', 'aboard', 'passengers', 'crew'],
])

/** What is measured at a place and means nothing elsewhere. */
const AT_PLACE: ReadonlySet<string> = new Set(['waterLevel', 'magnitude', 'temperature'])

/** Crowds, whom everybody counts for himself. */
const CROWD: ReadonlySet<string> = new Set(['protesters', 'strikers'])

/** Whom an event harms or moves, and what it costs: a figure without a source is worth a look. */
const HARM: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'missing', 'casualties', 'evacuated', 'displaced', 'rescued', 'hospitalised', 'hostages', 'arrests'],
  ...['protesters', 'jobs', 'damage'],
])

/** Measures that any thing may have: two of them are of two things, unless the words say otherwise. */
const MEASURE: ReadonlySet<string> = new Set([
  ...['age', 'duration', 'distance', 'times', 'factor', 'ratio', 'share', 'probability', 'length', 'height', 'depth', 'width'],
  ...['area', 'weight', 'speed', 'temperature', 'amount', 'money', 'price', 'inhabitants', 'workforce', 'doses', 'children'],
])

const has = (set: ReadonlySet<string>) => (concept: string | null) => concept !== null && set.has(concept)

export const isEvent = has(EVENT)
export const isFalling = has(FALLING)
export const isAtOnce = has(AT_ONCE)
export const isAtPlace = has(AT_PLACE)
export const isHarm = has(HARM)
export const isMeasure = has(MEASURE)
export const isCrowd = has(CROWD)
