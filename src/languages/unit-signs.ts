// Signs of money and measure that every language writes alike, for every pack: "%", "€", "km²". A pack adds its own.
// Values are ISO 4217 codes for money and UCUM codes (https://ucum.org) for the rest.

/** Behind an amount: "5 km", "20 %", "30 EUR". Case counts: "m" and "M" differ. */
export const UNIT_SIGNS = {
  '%': '%',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  $: 'USD',
  EUR: 'EUR',
  USD: 'USD',
  CHF: 'CHF',
  GBP: 'GBP',
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  km: 'km',
  'm²': 'm2',
  'km²': 'km2',
  'm³': 'm3',
  ha: 'ha',
  l: 'L',
  ml: 'mL',
  g: 'g',
  kg: 'kg',
  t: 't',
  '°C': 'Cel',
  '° C': 'Cel',
  '°': 'Cel',
  '°F': '[degF]',
  kW: 'kW',
  MW: 'MW',
  GW: 'GW',
  kWh: 'kW.h',
  MWh: 'MW.h',
  TWh: 'TW.h',
} as const

/** In front of one: "$5", "EUR 30". */
export const MONEY_PREFIXES = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  EUR: 'EUR',
  USD: 'USD',
  GBP: 'GBP',
  CHF: 'CHF',
} as const
