// Makes a lemma from a form by a rule that many forms share: "eingeräumt" with [3, 2, 0, 1, 'en'] → "einräumen".

/** `[cut, cutLength, umlaut, strip, add]`, applied in this order. */
export type LemmaRule = readonly [
  /** Where letters are left out, from the start: "ein(ge)räumt". */
  cut: number,
  /** How many; 0: none. */
  cutLength: number,
  /** The letter, counted from the end (1: the last), that loses its diaeresis: "Häuser" → "Hauser"; 0: none. */
  umlaut: number,
  /** Letters off the end. */
  strip: number,
  /** Letters put there. */
  add: string,
]

/** The lemma of a form. */
export function applyRule(form: string, [cut, cutLength, umlaut, strip, add]: LemmaRule): string {
  let lemma = cutLength > 0 ? form.slice(0, cut) + form.slice(cut + cutLength) : form
  if (umlaut > 0) lemma = withoutUmlaut(lemma, lemma.length - umlaut)
  return strip === 0 && add === '' ? lemma : lemma.slice(0, lemma.length - strip) + add
}

/** "Häuser", 1 → "Hauser". */
export function withoutUmlaut(form: string, at: number): string {
  return form.slice(0, at) + form.charAt(at).normalize('NFD').charAt(0) + form.slice(at + 1)
}
