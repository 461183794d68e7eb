// English units: codes are ISO 4217 for money and UCUM for the rest. "3 centimetres an hour" is cm/h.

import type { UnitWords } from '../../mentions/quantity-words.ts'
import { allPhrases, set } from '../lists.ts'
import { fronted, metric } from '../metric.ts'
import { MONEY_PREFIXES, UNIT_SIGNS } from '../unit-signs.ts'
import { money } from './quantities-money.ts'

const time = {
  ...metric(allPhrases('second|seconds', 's'), { milli: 'm', micro: 'u', nano: 'n' }),
  ...allPhrases('secs', 's'),
  ...allPhrases('minute|minutes|mins', 'min'),
  ...allPhrases('hour|hours|hrs', 'h'),
  ...allPhrases('day|days', 'd'),
  ...allPhrases('week|weeks', 'wk'),
  ...allPhrases('month|months', 'mo'),
  ...allPhrases('year|years|yrs|yo|y/o', 'a'),
}

const SHORT = { pico: 'p', nano: 'n', micro: 'u', milli: 'm', centi: 'c', deci: 'd' }
const LARGE = { kilo: 'k', mega: 'M', giga: 'G', tera: 'T' }
const metres = allPhrases('metre|metres|meter|meters', 'm')

const length = {
  ...metric(metres, { ...SHORT, kilo: 'k' }),
  ...allPhrases('kms', 'km'),
  ...allPhrases('mile|miles', '[mi_i]'),
  ...allPhrases('nautical mile|nautical miles', '[nmi_i]'),
  ...allPhrases('foot|feet', '[ft_i]'),
  ...allPhrases('inch|inches', '[in_i]'),
  ...allPhrases('yard|yards|yds', '[yd_i]'),
  ...allPhrases('light year|light years|light-year|light-years', '[ly]'),
  ...allPhrases('astronomical units', 'AU'),
}

const squares = metric(allPhrases('metre|metres|meter|meters', 'm2'), { centi: 'c', milli: 'm', kilo: 'k' })
const cubes = metric(allPhrases('metre|metres|meter|meters', 'm3'), { centi: 'c', kilo: 'k' })

/** "a 15,000 square-foot office", "a 3-square-mile park" */
const joinedArea = {
  ...fronted('square-', squares),
  ...allPhrases('square-mile', '[mi_i]2'),
  ...allPhrases('square-foot', '[ft_i]2'),
  ...fronted('cubic-', cubes),
  ...allPhrases('cubic-foot', '[cft_i]'),
}

const area = {
  ...joinedArea,
  ...fronted('square ', squares),
  ...fronted('sq ', squares),
  ...allPhrases('square mile|square miles|sq miles|sq mi', '[mi_i]2'),
  ...allPhrases('square foot|square feet|sq ft|sq feet', '[ft_i]2'),
  ...allPhrases('square yard|square yards', '[yd_i]2'),
  ...allPhrases('square inch|square inches', '[in_i]2'),
  ...allPhrases('sq km|sq. km', 'km2'),
  ...allPhrases('sq m|sq. m', 'm2'),
  ...allPhrases('hectare|hectares', 'ha'),
  ...allPhrases('acre|acres', '[acr_us]'),
}

const volume = {
  ...fronted('cubic ', cubes),
  ...allPhrases('cubic foot|cubic feet', '[cft_i]'),
  ...allPhrases('cubic yard|cubic yards', '[cyd_i]'),
  ...allPhrases('cubic inch|cubic inches', '[cin_i]'),
  ...metric(allPhrases('litre|litres|liter|liters', 'L'), { milli: 'm', centi: 'c', deci: 'd', hecto: 'h' }),
  ...allPhrases('gallon|gallons|gal|gals', '[gal_us]'),
  ...allPhrases('pint|pints', '[pt_us]'),
  ...allPhrases('quart|quarts', '[qt_us]'),
  ...allPhrases('barrel|barrels|bbl', '[bbl_us]'),
  ...allPhrases('bushel|bushels', '[bu_us]'),
  ...allPhrases('cup|cups', '[cup_us]'),
  ...allPhrases('tablespoon|tablespoons|tbsp', '[tbs_us]'),
  ...allPhrases('teaspoon|teaspoons|tsp', '[tsp_us]'),
}

const mass = {
  ...metric(allPhrases('gram|grams|gramme|grammes', 'g'), { nano: 'n', micro: 'u', milli: 'm', kilo: 'k' }),
  ...allPhrases('kilo|kilos', 'kg'),
  ...allPhrases('ton|tons|tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes', 't'),
  ...metric(allPhrases('ton|tons|tonne|tonnes', 't'), { kilo: 'k', mega: 'M', giga: 'G' }),
  ...allPhrases('short ton|short tons', '[ston_av]'),
  ...allPhrases('long ton|long tons', '[lton_av]'),
  ...allPhrases('ounce|ounces', '[oz_av]'),
  ...allPhrases('troy ounce|troy ounces', '[oz_tr]'),
  ...allPhrases('carat|carats', '[car_m]'),
}

const power = {
  ...metric(allPhrases('watt|watts', 'W'), { milli: 'm', ...LARGE }),
  ...metric(allPhrases('watt hour|watt hours|watt-hour|watt-hours|watthours', 'W.h'), LARGE),
  ...metric(allPhrases('joule|joules', 'J'), { ...LARGE, peta: 'P' }),
  ...allPhrases('calories|kilocalories', 'kcal'),
  ...metric(allPhrases('volt|volts', 'V'), { milli: 'm', kilo: 'k' }),
  ...allPhrases('ampere|amperes|amps', 'A'),
  ...metric(allPhrases('hertz', 'Hz'), LARGE),
  ...allPhrases('horsepower|hp|bhp', '[HP]'),
  ...allPhrases('british thermal units|btu', '[Btu]'),
}

const other = {
  ...allPhrases('decibel|decibels', 'dB'),
  ...metric(allPhrases('pascal|pascals', 'Pa'), { hecto: 'h', kilo: 'k', mega: 'M' }),
  ...metric(allPhrases('bar', 'bar'), { milli: 'm' }),
  ...allPhrases('millibars', 'mbar'),
  ...allPhrases('psi|pounds per square inch', '[psi]'),
  ...metric(allPhrases('sievert|sieverts', 'Sv'), { micro: 'u', milli: 'm' }),
  ...metric(allPhrases('becquerel|becquerels', 'Bq'), LARGE),
  ...allPhrases('grays', 'Gy'),
  ...metric(allPhrases('byte|bytes', 'By'), { ...LARGE, peta: 'P', exa: 'E' }),
  ...metric(allPhrases('bit|bits', 'bit'), LARGE),
  ...metric(allPhrases('bits per second|bit per second', 'bit/s'), LARGE),
  ...allPhrases('lux', 'lx'),
  ...allPhrases('radian|radians', 'rad'),
}

const temperature = {
  ...allPhrases('degree|degrees|deg|deg.|celsius|centigrade|° celsius', 'Cel'),
  ...allPhrases('degree celsius|degrees celsius|degrees centigrade|degree c|degrees c|deg c|deg celsius', 'Cel'),
  ...allPhrases('fahrenheit|degree fahrenheit|degrees fahrenheit|degree f|degrees f|deg f|deg fahrenheit|° fahrenheit', '[degF]'),
  ...allPhrases('kelvin', 'K'),
}

export const units: UnitWords = {
  words: {
    ...time,
    ...length,
    ...money,
    ...area,
    ...volume,
    ...mass,
    ...power,
    ...other,
    ...temperature,
    ...allPhrases('percent|per cent|percents|pct', '%'),
    ...allPhrases('per mille', '[ppth]'),
    ...allPhrases('percentage point|percentage points', '%{point}'),
    ...allPhrases('knot|knots', '[kn_i]'),
    ...allPhrases('parts per million', '[ppm]'),
    ...allPhrases('parts per billion', '[ppb]'),
  },
  signs: {
    ...UNIT_SIGNS,
    ft: '[ft_i]',
    in: '[in_i]',
    mi: '[mi_i]',
    yd: '[yd_i]',
    lb: '[lb_av]',
    lbs: '[lb_av]',
    oz: '[oz_av]',
    mcg: 'ug',
    L: 'L',
    '¢': 'USD/100',
    c: 'USD/100',
    p: 'GBP/100',
    Rs: 'INR',
    mb: 'Mbit',
    RM: 'MYR',
    C: 'Cel',
    F: '[degF]',
  },
  prefixes: {
    ...MONEY_PREFIXES,
    dollar: 'USD',
    ringgit: 'MYR',
    'malaysian ringgit': 'MYR',
    'malaysian ringgits': 'MYR',
  },
  rates: set('per a an every'),
  articled: set(
    'dollar euro cent penny kilometre kilometer metre meter centimetre centimeter millimetre millimeter mile kilo kilogram kilogramme kg gram litre liter millilitre milliliter ml gallon hectare acre tonne lb ounce km megawatt gigawatt',
  ),
  below: ['below zero', 'below freezing', 'below 0'],
  letters: {
    signs: set('C F'),
    behind: set(
      'to of at above below around near about by hit hits reached reach was is over under nearly almost exceeded between and from topped with ( – - /',
    ),
  },
  touching: set('in p c'),
  bearings: set('north south east west n s e w latitude longitude'),
  angles: set(
    'angle angles rotate rotated rotates turn turned turns turning tilt tilted slope gradient latitude longitude pivot swivel incline inclined latitudes',
  ),
  masses: {
    units: allPhrases('pound|pounds', '[lb_av]'),
    words: set(
      'weigh weighs weighed weighing weight weights kilogram kilograms kilos kg ounces ounce ton tons meat beef sugar flour baby heavy heavier lift lifted lifting lighter metric body',
    ),
    of: 'of',
  },
  suffixes: {
    ...joinedArea,
    ...allPhrases('year-old|year-olds|year', 'a'),
    ...allPhrases('month-old|month-olds|month', 'mo'),
    ...allPhrases('week-old|week', 'wk'),
    ...allPhrases('day-old|day', 'd'),
    ...allPhrases('hour', 'h'),
    ...allPhrases('minute', 'min'),
    ...allPhrases('second', 's'),
    ...allPhrases('metre|meter|metre-long|meter-long|metre-high|metre-wide|metre-deep', 'm'),
    ...allPhrases('kilometre|kilometer|km|kilometre-long|kilometer-long', 'km'),
    ...allPhrases('centimetre|centimeter|cm', 'cm'),
    ...allPhrases('mile|mile-long|mile-wide', '[mi_i]'),
    ...allPhrases('foot|foot-high|foot-long|foot-tall', '[ft_i]'),
    ...allPhrases('inch', '[in_i]'),
    ...allPhrases('acre', '[acr_us]'),
    ...allPhrases('hectare', 'ha'),
    ...allPhrases('ton|tonne', 't'),
    ...allPhrases('pound', '[lb_av]'),
    ...allPhrases('percent', '%'),
    ...allPhrases('degree', 'Cel'),
    ...allPhrases('megawatt', 'MW'),
    ...allPhrases('euro', 'EUR'),
    ...allPhrases('dollar', 'USD'),
  },
  per: {
    ...allPhrases('per second|a second|every second', 's'),
    ...allPhrases('per minute|a minute|every minute', 'min'),
    ...allPhrases('per hour|an hour|every hour', 'h'),
    ...allPhrases('per day|a day|every day|daily', 'd'),
    ...allPhrases('per week|a week|weekly', 'wk'),
    ...allPhrases('per month|a month|monthly', 'mo'),
    ...allPhrases('per year|a year|annually|per annum', 'a'),
    ...allPhrases('per kilometre|a kilometre|per kilometer', 'km'),
    ...allPhrases('per square metre|a square metre|per square meter', 'm2'),
    ...allPhrases('per square kilometre|per square kilometer', 'km2'),
    ...allPhrases('per hectare|a hectare', 'ha'),
    ...allPhrases('per litre|a litre|per liter', 'L'),
    ...allPhrases('per kilo|a kilo|per kilogram', 'kg'),
    ...allPhrases('per tonne|a tonne|per ton|a ton', 't'),
    ...allPhrases('per barrel|a barrel', '[bbl_us]'),
  },
}
