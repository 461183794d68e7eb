// How large a unit is beside others of its dimension, to compare amounts: 30 miles are about 50 kilometres, 41 °F are 5 °C.
// Sizes are those of UCUM 2.2, rounded where five digits suffice.

/** In metres, square metres, litres, grams, metres a second, watts. */
const SIZES: Readonly<Record<string, number>> = {
  ...{ mm: 0.001, cm: 0.01, dm: 0.1, m: 1, km: 1000, '[in_i]': 0.0254, '[ft_i]': 0.3048, '[yd_i]': 0.9144 },
  ...{ '[mi_i]': 1609.344, '[nmi_i]': 1852 },
  ...{ cm2: 0.0001, m2: 1, ar: 100, ha: 10_000, km2: 1e6, '[acr_us]': 4046.9, '[mi_i]2': 2_589_988, '[ft_i]2': 0.092903 },
  ...{
    mL: 0.001,
    cL: 0.01,
    L: 1,
    hL: 100,
    m3: 1000,
    '[gal_us]': 3.7854,
    '[bbl_us]': 158.987,
    '[pt_us]': 0.47318,
    '[cft_i]': 28.3168,
  },
  ...{ mg: 0.001, g: 1, kg: 1000, t: 1e6, '[lb_av]': 453.592, '[oz_av]': 28.3495, '[ston_av]': 907_185, '[lton_av]': 1_016_047 },
  ...{ 'm/s': 1, 'km/h': 1 / 3.6, '[mi_i]/h': 0.44704, '[kn_i]': 0.514444 },
  ...{ kW: 1000, MW: 1e6, '[HP]': 745.7, '[HP]{metric}': 735.5 },
}

/** Newspapers round: "50 Kilometer (30 Meilen)" are off by 3 %, "100 miles (150 km)" by 7. */
const TOLERANCE = 0.15
/** Degrees Celsius. */
const DEGREES = 2

/** Whether two amounts in different units are the same; null where their units do not tell. */
export function isSameSize(one: { value: number; unit: string }, other: { value: number; unit: string }): boolean | null {
  const degrees = [celsius(one), celsius(other)]
  if (degrees[0] !== null && degrees[1] !== null) return Math.abs(degrees[0]! - degrees[1]!) <= DEGREES
  const [a, b] = [SIZES[one.unit], SIZES[other.unit]]
  if (a === undefined || b === undefined) return null
  const [x, y] = [Math.abs(one.value * a), Math.abs(other.value * b)]
  return Math.abs(x - y) <= TOLERANCE * Math.max(x, y)
}

function celsius({ value, unit }: { value: number; unit: string }): number | null {
  if (unit === 'Cel') return value
  if (unit === '[degF]') return ((value - 32) * 5) / 9
  return unit === 'K' ? value - 273.15 : null
}
