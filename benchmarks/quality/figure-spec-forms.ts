// What the test cases of others hold that no newspaper prints, or that is no figure by our contract: left out by its form.
// Each form has its reason; the benchmark prints how many cases it takes.
//   formOutside({ text: '1.3x10^6', … }) → 'notation'

import type { FigureCase } from './figure-spec-cases.ts'

interface Form {
  readonly name: string
  readonly reason: string
  readonly test: (one: FigureCase) => boolean
}

const inText =
  (pattern: RegExp) =>
  ({ text }: FigureCase): boolean =>
    pattern.test(text)

/** In the marked words. */
const inFigure =
  (pattern: RegExp) =>
  ({ wanted }: FigureCase): boolean =>
    wanted.some(({ words }) => pattern.test(words))

/** Number words from ten on: with them as numerator or denominator a fraction is a sum, not news. */
const TEN_ON = '(?:ten|twenty|thirty|forty|fifty|hundred|thousand|million)'

/** The forms, in the order in which they are asked. */
export const FORMS: readonly Form[] = [
  {
    name: 'notation',
    reason:
      'of programs and mathematics: powers, exponents, signs of comparison, a German decimal without its zero, a minus set apart, units in brackets, feet and inches by primes',
    test: one =>
      inFigure(/\d\^|\de[+-]?\d|x10|[<>=]|^-?,\d|\d ?[{[(<]kg|^- \d|\d ?(?:''|"|')$/u)(one) ||
      inText(/\d\{kg|[xy][<>]|[<=>] ?=|^point \d/u)(one),
  },
  {
    name: 'spoken mathematics',
    reason: 'fractions from ten parts on, above one or with another number in front; "one over three"; "equals"',
    test: inFigure(
      new RegExp(
        `illionth|^\\S+ over \\S|\\b${TEN_ON}\\b.* (?:\\S+ths?)$|^a hundredth$|-fifths?$|twenty.firsts?$|(?:and|twenty.\\w+|y|y-\\w+|\\bone hundred|\\w+ty \\w+) fifths$|\\bequal|^how much`,
        'u',
      ),
    ),
  },
  {
    name: 'one and none',
    reason: 'the article or pronoun "one", and words for nothing without a noun',
    test: inFigure(/^(?:an?|one|single|eins?|eine[nmrs]?|keine[nr]?|null|zero|nil|nought|naught)$/iu),
  },
  {
    name: 'vague as exact',
    reason: '"a few" is 3 and "a couple" 2 there; here they are intervals',
    test: inFigure(/^a (?:pair|couple|couple of|few)$|^few$/u),
  },
  {
    name: 'codes',
    reason: 'numbers of telephones, networks, exercises and lines, dates in digits, things named by a number',
    test: one =>
      one.wanted.length > 0 &&
      (inFigure(/^-?0\d|^-?\d{13,}$/u)(one) || inText(/\d\.\d+\.\d+\.\d|\d\/\d+\/\d|\+1-222|^scp|\bnrs?\. |Nummer/iu)(one)),
  },
  {
    name: 'letters for powers',
    reason: 'of ten where no money stands ("10G", "1MM", German "3M"), and the codes of annual reports ("MUSD")',
    test: one =>
      inFigure(/\bm(?:usd|eur|gbp|aud)\b/iu)(one) ||
      (one.model === 'number' && inFigure(one.language === 'de' ? /\d ?[GKM]$/iu : /\d(?: ?G| k| M| ?b|MM|mil)$/iu)(one)),
  },
  {
    name: 'short words',
    reason: 'Indian numbers and Egyptian or Malay money shortened or transliterated, slang, run-together words',
    test: inFigure(
      /\b(?:lkhs?|lac|cr|koti|krores|kr|dzs|dozs|geneh|genihat|egyptianpound|saudiriyal|malaysia|kuai|LE|L\.E\.?|k\.gs?|gs|mls)(?!\w)|\d ?(?:l\.e\.|RM|le)\b|\bRM ?\d|^30 l$|€ur/iu,
    ),
  },
  {
    name: 'spoken money',
    reason: 'coins that only "and" shows: "15 dollars and 15", "twenty rupees 43"',
    test: inFigure(
      /(?:\d|^us\$.*|one|twenty|thirteen) (?:dollars?|rupees|ringgit|gbp) (?:and )?(?:\d+|one|two)$|forty five$|\$ ?\d+ (?:and )?(?:\d+|fifty|fourteen)$/iu,
    ),
  },
  {
    name: 'said twice',
    reason: '"forty-five (45)" is one number there; here it is two figures that are equal',
    test: inFigure(/^[\w-]+ \([\w ]+\)$/u),
  },
  {
    name: 'read aloud',
    reason:
      'a numeral by its digits ("one twenty two") or with half of it in words ("1 point 1"); "percent of 10" for ten per cent',
    test: inFigure(/^one twenty two$|\d (?:point|komma) \d|^per ?cents? of|percentage$/iu),
  },
  {
    name: 'added lengths',
    reason: 'metres with feet, yards with feet, miles with kilometres: no measure is said so',
    test: inFigure(/y(?:ar)?ds?,? (?:and )?\d+ ?(?:ft|feet|')|m(?:eter)? and 1 ?f|kilometer and 1 mile/u),
  },
  {
    name: 'torn words',
    reason: 'texts that a tokenizer has torn apart inside a number: "46 . 8"',
    test: inText(/\d (?:[.,]|\/) \d/u),
  },
  {
    name: 'shared scales',
    reason: 'a range is one figure here; there "100 bis 300 Milliarden" is a hundred and three hundred milliards',
    test: inText(/\d bis \d+ Milliarden/u),
  },
]

/** The name of the first form that takes the case; null: it is measured. */
export const formOutside = (one: FigureCase): string | null => FORMS.find(({ test }) => test(one))?.name ?? null
