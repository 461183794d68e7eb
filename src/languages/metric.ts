// Metric prefixes: a unit's words and signs with every prefix that it takes, for every pack.
//   metric({ meter: 'm', metern: 'm' }, { kilo: 'k', zenti: 'c' }) → { meter: 'm', kilometer: 'km', kilometern: 'km', zentimeter: 'cm', … }

/** Words or signs to UCUM codes, each with and without each prefix; prefixes map to their UCUM letters. */
export function metric(
  units: Readonly<Record<string, string>>,
  prefixes: Readonly<Record<string, string>>,
): Record<string, string> {
  const all: Record<string, string> = { ...units }
  for (const [word, code] of Object.entries(units))
    for (const [prefix, letter] of Object.entries(prefixes)) all[prefix + word] = letter + code
  return all
}

/** The same table with something in front of each word: "square kilometre", "Quadratkilometer". */
export const fronted = (front: string, table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([word, code]) => [front + word, code]))
