// Signs of money and measure that every language writes alike, for every pack: "%", "€", "km²", "kWh". A pack adds its own.
// Values are ISO 4217 codes for money and UCUM codes (https://ucum.org, version 2.2) for the rest.

import { words } from './lists.ts'
import { metric } from './metric.ts'

/**
 * ISO 4217:2015 with amendments to 2025, and the codes that the euro replaced. Left out are those that are words
 * when a headline is set in capitals, or names that a number follows: ALL, AMD, BAM, COP, CUP, GEL, MAD, MOP, PEN, SOS, TOP.
 */
const CODES = words(
  `AED AFN AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE
  CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD
  JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD
  NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP
  SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
  ATS BEF DEM ESP FIM FRF GRD HRK IEP ITL NLG PTE`,
)

/** The commonest in small letters, as hasty writers have them. */
const SMALL = { usd: 'USD', eur: 'EUR', gbp: 'GBP' } as const

const codes = Object.fromEntries(CODES.map(code => [code, code]))

/** A currency's own sign, on either side of an amount. */
const SIGNS = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  元: 'CNY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '₡': 'CRC',
  '₾': 'GEL',
  '₭': 'LAK',
  '฿': 'THB',
  '₸': 'KZT',
  '₼': 'AZN',
  '֏': 'AMD',
  '৳': 'BDT',
  '₵': 'GHS',
  '₲': 'PYG',
  '₮': 'MNT',
} as const

const measures = {
  ...metric({ m: 'm' }, { n: 'n', µ: 'u', μ: 'u', m: 'm', c: 'c', d: 'd', k: 'k' }),
  ...metric({ 'm²': 'm2', m2: 'm2', 'm^2': 'm2' }, { m: 'm', c: 'c', d: 'd', k: 'k' }),
  ...metric({ 'm³': 'm3', m3: 'm3', 'm^3': 'm3' }, { m: 'm', c: 'c', d: 'd', k: 'k' }),
  ...metric({ l: 'L' }, { m: 'm', c: 'c', d: 'd', h: 'h' }),
  ...metric({ g: 'g' }, { n: 'n', µ: 'u', μ: 'u', m: 'm', k: 'k' }),
  ...metric({ t: 't' }, { k: 'k', M: 'M', G: 'G' }),
  ...metric({ W: 'W', Wh: 'W.h' }, { k: 'k', M: 'M', G: 'G', T: 'T' }),
  ...metric({ V: 'V' }, { m: 'm', k: 'k' }),
  ...metric({ Hz: 'Hz' }, { k: 'k', M: 'M', G: 'G' }),
  ...metric({ J: 'J' }, { k: 'k', M: 'M', G: 'G', T: 'T' }),
  ...metric({ Sv: 'Sv', Bq: 'Bq', Gy: 'Gy' }, { m: 'm', µ: 'u', μ: 'u', n: 'n', k: 'k', M: 'M', G: 'G', T: 'T' }),
  ...metric({ B: 'By' }, { k: 'k', K: 'k', M: 'M', G: 'G', T: 'T', P: 'P' }),
  ...metric({ Bit: 'bit', bit: 'bit', 'bit/s': 'bit/s', 'Bit/s': 'bit/s', bps: 'bit/s' }, { k: 'k', M: 'M', G: 'G' }),
} as const

/** One letter, or a word of some language: as a sign only where the table below says so. */
const AMBIGUOUS = new Set(['B', 'V', 'J', 'W', 'dm', 'cl', 'dl', 'mt', 'Mt', 'Gt', 'kt', 'mV', 'mg', 'bit', 'Bit', 'Gy', 'KB'])

/** Behind an amount: "5 km", "20 %", "30 EUR". Case counts: "m" and "M" differ. */
export const UNIT_SIGNS: Readonly<Record<string, string>> = {
  ...codes,
  ...SMALL,
  ...SIGNS,
  ...Object.fromEntries(Object.entries(measures).filter(([sign]) => !AMBIGUOUS.has(sign))),
  '%': '%',
  "''": '[in_i]',
  '‰': '[ppth]',
  mg: 'mg',
  mV: 'mV',
  V: 'V',
  W: 'W',
  cl: 'cL',
  dl: 'dL',
  dm: 'dm',
  KB: 'kBy',
  Km: 'km',
  KM: 'km',
  Kg: 'kg',
  ha: 'ha',
  '°C': 'Cel',
  '° C': 'Cel',
  '°': 'Cel',
  '°F': '[degF]',
  '° F': '[degF]',
  kmh: 'km/h',
  kph: 'km/h',
  kmph: 'km/h',
  'km/h': 'km/h',
  'km/hr': 'km/h',
  'km/s': 'km/s',
  'm/s': 'm/s',
  mph: '[mi_i]/h',
  hPa: 'hPa',
  kPa: 'kPa',
  MPa: 'MPa',
  mbar: 'mbar',
  bar: 'bar',
  dB: 'dB',
  kcal: 'kcal',
  kB: 'kBy',
  PS: '[HP]{metric}',
  ppm: '[ppm]',
  ppb: '[ppb]',
  'mSv/h': 'mSv/h',
  'µSv/h': 'uSv/h',
  'µg/m³': 'ug/m3',
  'μg/m³': 'ug/m3',
  'mg/dl': 'mg/dL',
  mmHg: 'mm[Hg]',
  rad: 'rad',
  'm/ms': 'm/ms',
  'km/ms': 'km/ms',
  'm³/s': 'm3/s',
}

/** In front of one: "$5", "EUR 30", "A$ 3 million". */
export const MONEY_PREFIXES: Readonly<Record<string, string>> = {
  ...codes,
  ...SIGNS,
  ...Object.fromEntries(CODES.map(code => [`${code}$`, code])),
  ...Object.fromEntries(
    [
      'A$ AUD',
      'AU$ AUD',
      'C$ CAD',
      'CA$ CAD',
      'Can$ CAD',
      'NZ$ NZD',
      'HK$ HKD',
      'S$ SGD',
      'SG$ SGD',
      'NT$ TWD',
      'R$ BRL',
      'Mex$ MXN',
    ].map(pair => pair.split(' ') as [string, string]),
  ),
  'U.S.$': 'USD',
  'u.s $': 'USD',
  RMB: 'CNY',
  ...SMALL,
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
  Fr: 'CHF',
  'Fr.': 'CHF',
}
