// German units: codes are ISO 4217 for money and UCUM for the rest. "3 Zentimeter pro Stunde" is cm/h.

import type { UnitWords } from '../../mentions/quantity-words.ts'
import { allPhrases, set } from '../lists.ts'
import { fronted, metric } from '../metric.ts'
import { MONEY_PREFIXES, UNIT_SIGNS } from '../unit-signs.ts'
import { money } from './quantities-money.ts'

const time = {
  ...metric(allPhrases('sekunde|sekunden', 's'), { milli: 'm', mikro: 'u', nano: 'n' }),
  ...allPhrases('sek', 's'),
  ...allPhrases('minute|minuten', 'min'),
  ...allPhrases('stunde|stunden', 'h'),
  ...allPhrases('viertelstunde|viertelstunden', 'h*0.25'),
  ...allPhrases('dreiviertelstunde', 'h*0.75'),
  ...allPhrases('tag|tage|tagen|tages', 'd'),
  ...allPhrases('woche|wochen', 'wk'),
  ...allPhrases('monat|monate|monaten|monats', 'mo'),
  ...allPhrases('jahr|jahre|jahren|jahres', 'a'),
}

const SHORT = { nano: 'n', mikro: 'u', milli: 'm', zenti: 'c', dezi: 'd' }
const LARGE = { kilo: 'k', mega: 'M', giga: 'G', tera: 'T' }
const metres = allPhrases('meter|metern|meters', 'm')

const length = {
  ...metric(metres, { ...SHORT, kilo: 'k' }),
  ...allPhrases('meile|meilen', '[mi_i]'),
  ...allPhrases('seemeile|seemeilen|nautische meilen', '[nmi_i]'),
  ...allPhrases('fuß', '[ft_i]'),
  ...allPhrases('zoll', '[in_i]'),
  ...allPhrases('yard|yards', '[yd_i]'),
  ...allPhrases('lichtjahr|lichtjahre|lichtjahren', '[ly]'),
  ...allPhrases('astronomische einheiten', 'AU'),
}

const area = {
  ...fronted('quadrat', metric(allPhrases('meter|metern|meters', 'm2'), { milli: 'm', zenti: 'c', kilo: 'k' })),
  ...allPhrases('quadratmeile|quadratmeilen', '[mi_i]2'),
  ...allPhrases('quadratfuß', '[ft_i]2'),
  ...allPhrases('hektar|hektaren', 'ha'),
  ...allPhrases('ar', 'ar'),
  ...allPhrases('acre|acres', '[acr_us]'),
}

const volume = {
  ...fronted('kubik', metric(allPhrases('meter|metern|meters', 'm3'), { zenti: 'c', kilo: 'k' })),
  ...allPhrases('kubikfuß', '[cft_i]'),
  ...metric(allPhrases('liter|litern|liters', 'L'), { milli: 'm', zenti: 'c', dezi: 'd', hekto: 'h' }),
  ...allPhrases('barrel|fass', '[bbl_us]'),
  ...allPhrases('gallone|gallonen', '[gal_us]'),
  ...allPhrases('teelöffel', '[tsp_us]'),
  ...allPhrases('esslöffel', '[tbs_us]'),
}

const mass = {
  ...metric(allPhrases('gramm|gramms', 'g'), { nano: 'n', mikro: 'u', milli: 'm', kilo: 'k' }),
  ...allPhrases('kilo|kilos', 'kg'),
  ...metric(allPhrases('tonne|tonnen', 't'), { kilo: 'k', mega: 'M', giga: 'G' }),
  ...allPhrases('unze|unzen', '[oz_av]'),
  ...allPhrases('karat', '[car_m]'),
}

const power = {
  ...metric(allPhrases('watt', 'W'), { milli: 'm', ...LARGE }),
  ...metric(allPhrases('wattstunde|wattstunden', 'W.h'), LARGE),
  ...metric(allPhrases('joule', 'J'), { ...LARGE, peta: 'P' }),
  ...allPhrases('kalorien', 'kcal'),
  ...allPhrases('kilokalorie|kilokalorien', 'kcal'),
  ...metric(allPhrases('volt', 'V'), { milli: 'm', kilo: 'k' }),
  ...allPhrases('ampere', 'A'),
  ...metric(allPhrases('hertz', 'Hz'), LARGE),
  ...allPhrases('ps|pferdestärken', '[HP]{metric}'),
}

const other = {
  ...allPhrases('dezibel', 'dB'),
  ...metric(allPhrases('pascal', 'Pa'), { hekto: 'h', kilo: 'k', mega: 'M' }),
  ...metric(allPhrases('bar', 'bar'), { milli: 'm' }),
  ...metric(allPhrases('sievert', 'Sv'), { mikro: 'u', milli: 'm' }),
  ...metric(allPhrases('becquerel', 'Bq'), LARGE),
  ...metric(allPhrases('gray', 'Gy'), { milli: 'm' }),
  ...metric(allPhrases('byte|bytes', 'By'), { ...LARGE, peta: 'P', exa: 'E' }),
  ...metric(allPhrases('bit|bits', 'bit'), LARGE),
  ...allPhrases('megabit pro sekunde', 'Mbit/s'),
  ...allPhrases('gigabit pro sekunde', 'Gbit/s'),
  ...allPhrases('lux', 'lx'),
  ...allPhrases('radiant', 'rad'),
}

const temperature = {
  ...allPhrases('grad|grad celsius|grad c|celsius|° celsius', 'Cel'),
  ...allPhrases('grad fahrenheit|fahrenheit|° fahrenheit', '[degF]'),
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
    ...allPhrases('prozent|v.h.|vom hundert', '%'),
    ...allPhrases('promille', '[ppth]'),
    ...allPhrases('prozentpunkt|prozentpunkte|prozentpunkten', '%{point}'),
    ...allPhrases('stundenkilometer|stundenkilometern|kilometer pro stunde|kilometern pro stunde', 'km/h'),
    ...allPhrases('knoten', '[kn_i]'),
  },
  signs: {
    ...UNIT_SIGNS,
    'US-$': 'USD',
    US$: 'USD',
    qm: 'm2',
    qkm: 'km2',
    Std: 'h',
    min: 'min',
    Min: 'min',
  },
  prefixes: {
    ...MONEY_PREFIXES,
    'US-$': 'USD',
    Euro: 'EUR',
    Dollar: 'USD',
  },
  rates: set('pro je'),
  articled: set(
    'viertelstunde dreiviertelstunde euro dollar cent franken kilometer meter zentimeter millimeter kilo kilogramm gramm liter milliliter ml hektar tonne quadratmeter quadratkilometer kubikmeter meile seemeile teelöffel esslöffel prozent prozentpunkt megawatt gigawatt kilowattstunde km kg pfund',
  ),
  below: ['unter null', 'unter dem gefrierpunkt', 'minus'],
  letters: { signs: set(''), behind: set('') },
  touching: set(''),
  bearings: set('ost west nord süd östlicher westlicher nördlicher südlicher ö w n s'),
  angles: set(
    'winkel winkels drehen dreht drehte gedreht rotieren abbiegen neigung geneigt steigung gefälle breite länge breitengrad längengrad kippen schwenken',
  ),
  masses: {
    units: allPhrases('pfund', '[lb_av]'),
    words: set(
      'fleisch hack wog wiegt wiegen gewicht gewogen kilo kilogramm abgenommen zugenommen brot butter mehl zucker schwer schwere schweren kartoffeln kaffee fisch',
    ),
    of: null,
  },
  suffixes: {
    ...endings('jährig', 'a'),
    ...endings('monatig', 'mo'),
    ...endings('wöchig', 'wk'),
    ...endings('tägig', 'd'),
    ...endings('stündig', 'h'),
    ...endings('minütig', 'min'),
    ...endings('sekündig', 's'),
    ...endings('prozentig', '%'),
    ...endings('grädig', 'Cel'),
    ...allPhrases('meter', 'm'),
    ...allPhrases('kilometer', 'km'),
    ...allPhrases('zentimeter', 'cm'),
  },
  per: {
    ...allPhrases('pro sekunde|je sekunde|in der sekunde', 's'),
    ...allPhrases('pro minute|je minute|in der minute', 'min'),
    ...allPhrases('pro stunde|je stunde|in der stunde|die stunde', 'h'),
    ...allPhrases('pro tag|je tag|am tag|täglich', 'd'),
    ...allPhrases('pro woche|je woche|in der woche|wöchentlich', 'wk'),
    ...allPhrases('pro monat|je monat|im monat|monatlich', 'mo'),
    ...allPhrases('pro jahr|je jahr|im jahr|jährlich', 'a'),
    ...allPhrases('pro kilometer|je kilometer', 'km'),
    ...allPhrases('pro quadratmeter|je quadratmeter', 'm2'),
    ...allPhrases('pro quadratkilometer|je quadratkilometer', 'km2'),
    ...allPhrases('pro hektar|je hektar', 'ha'),
    ...allPhrases('pro liter|je liter', 'L'),
    ...allPhrases('pro kilogramm|je kilogramm|pro kilo', 'kg'),
    ...allPhrases('pro tonne|je tonne', 't'),
    ...allPhrases('pro barrel|je barrel', '[bbl_us]'),
  },
}

/** "71-jährige", "die 71-Jährigen", "zweijähriger" */
function endings(stem: string, code: string): Record<string, string> {
  return Object.fromEntries(['', 'e', 'en', 'er', 'es', 'em'].map(ending => [stem + ending, code]))
}
