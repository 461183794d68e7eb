// What a unit's code measures, and how many smaller ones make it up: 'km' is a length, and 1000 'm'.
// Codes are the same in every language: UCUM (https://ucum.org, version 2.2) and ISO 4217.

export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'temperature'
  | 'rate'
  | 'other'

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  ...all('% %{point} [ppth]', 'percent'),
  ...all('pm nm um mm cm dm m km [in_i] [ft_i] [yd_i] [mi_i] [nmi_i] [ly] AU', 'length'),
  ...all('mm2 cm2 dm2 m2 km2 ar ha [acr_us] [mi_i]2 [ft_i]2 [yd_i]2 [in_i]2', 'area'),
  ...all(
    'cm3 m3 km3 mL cL dL L hL [cft_i] [cyd_i] [cin_i] [bbl_us] [gal_us] [pt_us] [qt_us] [bu_us] [cup_us] [tbs_us] [tsp_us]',
    'volume',
  ),
  ...all('ng ug mg g kg t kt Mt Gt [lb_av] [oz_av] [oz_tr] [ston_av] [lton_av] [car_m]', 'mass'),
  ...all('ns us ms s min h d wk mo a', 'time'),
  ...all('Cel [degF] K', 'temperature'),
}

/** What a unit's code measures; ISO 4217 codes are three capitals. Euros per day are money, metres per hour a rate. */
export function dimensionOf(unit: string | null): Dimension {
  if (unit === null) return 'count'
  if (/^[A-Z]{3}(?:\/|$)/.test(unit)) return 'money'
  return DIMENSIONS[unit] ?? (unit.includes('/') ? 'rate' : 'other')
}

/** How many of the smaller unit the larger one has; null where they are not said together ("7 feet 10 inches", "2 h 20 min"). */
export const partsIn = (larger: string, smaller: string): number | null => PARTS[larger]?.[smaller] ?? null

const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '[mi_i]': { '[yd_i]': 1760, '[ft_i]': 5280 },
  '[yd_i]': { '[ft_i]': 3, '[in_i]': 36 },
  '[ft_i]': { '[in_i]': 12 },
  km: { m: 1000, cm: 100_000 },
  m: { cm: 100, mm: 1000 },
  cm: { mm: 10 },
  t: { kg: 1000 },
  kg: { g: 1000 },
  '[lb_av]': { '[oz_av]': 16 },
  a: { mo: 12 },
  wk: { d: 7 },
  d: { h: 24, min: 1440 },
  h: { min: 60, s: 3600 },
  min: { s: 60 },
}

function all(codes: string, dimension: Dimension): Record<string, Dimension> {
  return Object.fromEntries(codes.split(' ').map(code => [code, dimension]))
}
