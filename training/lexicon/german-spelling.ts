// Adds the other spelling of German forms: "läßt" brings "lässt" (new, and Swiss "Strasse"), "muss" brings "muß" (before 1996).

import type { Collector, Reading } from './collect.ts'

/** A collector that takes each form in both spellings. `lemmas`: those of the dictionaries. */
export function withSpellings({ add }: Collector, lemmas: ReadonlySet<string>): Pick<Collector, 'add'> {
  return {
    add(form, reading) {
      add(form, reading)
      if (form.includes('ß')) add(form.replaceAll('ß', 'ss'), renewed(reading))
      const old = form.replace(/ss(?=[^aeiouäöü]|$)/gu, 'ß')
      if (old !== form && !form.includes('-')) add(old, reading)
    },
  }

  /** "Schluss" is its own lemma where the dictionary knows it; "Strasse" is "Straße". */
  function renewed(reading: Reading): Reading {
    const lemma = reading.lemma.replaceAll('ß', 'ss')
    return lemmas.has(lemma) ? { ...reading, lemma } : reading
  }
}
