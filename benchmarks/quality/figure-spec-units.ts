// What other projects call a unit, as our codes: 'Square meter' → ['m2'], 'Dollar' → ['USD'], and how large a unit is.
// A name may stand for several codes ("Ton"); null: no code of ISO 4217 or UCUM says it ("Dinar" of which country?), so none is asked.

/** Names of Recognizers-Text and duckling, in lower case. */
const CODES: Readonly<Record<string, string>> = {
  ...money(),
  m: 'm',
  ...lengths(),
  'square meter': 'm2',
  'square kilometer': 'km2',
  acre: '[acr_us]',
  'cubic meter': 'm3',
  'cubic foot': '[cft_i]',
  liter: 'L',
  litre: 'L',
  milliliter: 'mL',
  millilitre: 'mL',
  hectolitre: 'hL',
  barrel: '[bbl_us]',
  gallon: '[gal_us]',
  cup: '[cup_us]',
  tablespoon: '[tbs_us]',
  teaspoon: '[tsp_us]',
  microgram: 'ug',
  gram: 'g',
  kilogram: 'kg',
  ton: 't',
  'metric ton': 't',
  ounce: '[oz_av]',
  dram: '[dr_av]',
  'kilometer per hour': 'km/h',
  'mile per hour': '[mi_i]/h',
  'meter per second': 'm/s',
  'meter per millisecond': 'm/ms',
  'centimeter per millisecond': 'cm/ms',
  'kilometer per millisecond': 'km/ms',
  bit: 'bit',
  megabit: 'Mbit',
  megabyte: 'MBy',
  gigabyte: 'GBy',
  radian: 'rad',
  turn: 'circ',
  c: 'Cel',
  celsius: 'Cel',
  f: '[degF]',
  fahrenheit: '[degF]',
  k: 'K',
  year: 'a',
  age: 'a',
  month: 'mo',
  week: 'wk',
  day: 'd',
}

/** Codes for a name of a model (`currency`, `temperature`, …), which tells a pound of money from one of meat. */
export function codesOf(name: string, model: string): readonly string[] | null {
  const lower = name.toLowerCase()
  if (lower === 'pound') return model === 'currency' ? ['GBP'] : ['[lb_av]']
  if (lower === 'degree') return model === 'temperature' ? ['Cel', '[degF]'] : ['deg']
  if (lower === 'cent') return ['USD/100', 'EUR/100']
  const code = CODES[lower]
  return code === undefined ? null : [code]
}

/** A value in the smallest common unit, so that 0.002 kg is 2 g; `kind` is what may be compared. */
export function inBase(value: number, code: string | null): { readonly value: number; readonly kind: string | null } {
  const size = code === null ? undefined : SIZES[code]
  if (size) return { value: value * size[0], kind: size[1] }
  const part = /^([A-Z]{3})\/100$/.exec(code ?? '')
  return part ? { value: value / 100, kind: part[1]! } : { value, kind: code }
}

/** Of the units that a test may ask for in another one. Sizes: UCUM 2.2, tables 2 to 9. */
const SIZES: Readonly<Record<string, readonly [number, string]>> = {
  nm: [1e-9, 'length'],
  um: [1e-6, 'length'],
  mm: [0.001, 'length'],
  cm: [0.01, 'length'],
  dm: [0.1, 'length'],
  m: [1, 'length'],
  km: [1000, 'length'],
  '[in_i]': [0.0254, 'length'],
  '[ft_i]': [0.3048, 'length'],
  '[yd_i]': [0.9144, 'length'],
  '[mi_i]': [1609.344, 'length'],
  mg: [0.001, 'mass'],
  g: [1, 'mass'],
  kg: [1000, 'mass'],
  t: [1e6, 'mass'],
  '[oz_av]': [28.349523125, 'mass'],
  '[lb_av]': [453.59237, 'mass'],
  mL: [0.001, 'volume'],
  L: [1, 'volume'],
  hL: [100, 'volume'],
}

function lengths(): Record<string, string> {
  return {
    picometer: 'pm',
    nanometer: 'nm',
    micrometer: 'um',
    millimeter: 'mm',
    millimetre: 'mm',
    centimetre: 'cm',
    decimeter: 'dm',
    meter: 'm',
    metre: 'm',
    kilometer: 'km',
    kilometre: 'km',
    inch: '[in_i]',
    foot: '[ft_i]',
    mile: '[mi_i]',
  }
}

function money(): Record<string, string> {
  return {
    dollar: 'USD',
    'united states dollar': 'USD',
    euro: 'EUR',
    'british pound': 'GBP',
    pence: 'GBP/100',
    penny: 'GBP/100',
    'swiss franc': 'CHF',
    'chinese yuan': 'CNY',
    'japanese yen': 'JPY',
    'canadian dollar': 'CAD',
    'australian dollar': 'AUD',
    'new zealand dollar': 'NZD',
    'hong kong dollar': 'HKD',
    'mexican peso': 'MXN',
    'indian rupee': 'INR',
    'sri lankan rupee': 'LKR',
    rupee: 'INR',
    'turkish lira': 'TRY',
    'cambodian riel': 'KHR',
    'lao kip': 'LAK',
    'georgian lari': 'GEL',
    'costa rican colón': 'CRC',
    'finnish markka': 'FIM',
    'netherlands guilder': 'NLG',
    peseta: 'ESP',
    ...Object.fromEntries(
      ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'CNY', 'INR', 'KWD', 'LBP', 'EGP', 'QAR', 'SAR', 'BGN', 'MYR', 'ILS', 'MNT', 'UAH'].map(
        code => [code.toLowerCase(), code],
      ),
    ),
  }
}
