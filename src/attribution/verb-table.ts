// Reads a language's table of cue verbs: a verb a line, "lemma | kind | takes | forms".
//   ein|räumen | speech | qcbo | -            the bar splits a separable particle off; "-": regular forms
//   sprechen   | speech | qo:von | spricht …  behind o: the prepositions of its object
//   put        | estimate | o>at    | put put     behind >: a word that the object must hold
//   !dementieren and ?fragen                  denied and questioned by themselves

import type { Complement, CueVerb } from './words.ts'

/** Conjugates a verb: its forms as one word, in lower case. `irregular` lists what the table gives, or is null. */
export type Conjugate = (stem: string, irregular: readonly string[] | null) => readonly string[]

const COMPLEMENTS: Readonly<Record<string, Complement>> = {
  q: 'quote',
  c: 'clause',
  w: 'question',
  b: 'bare',
  i: 'infinitive',
  o: 'object',
}
const KINDS: Readonly<Record<string, CueVerb['kind']>> = {
  speech: 'speech',
  writing: 'writing',
  thought: 'thought',
  demand: 'demand',
  estimate: 'estimate',
}

export interface VerbTable {
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** Every form of every verb, whole or split. */
  readonly forms: ReadonlySet<string>
}

/** Builds the map from form to verb. `joined` makes the forms of a separable verb written as one ("eingeräumt"). */
export function verbTable(
  table: string,
  {
    conjugate,
    joined,
  }: { conjugate: Conjugate; joined: (particle: string, stem: string, forms: readonly string[]) => readonly string[] },
): VerbTable {
  const verbs = new Map<string, CueVerb[]>()
  for (const line of table.split('\n')) {
    const [name, kind, takes, forms] = line.split(' | ').map(cell => cell.trim())
    if (!name || !kind || !takes) continue
    const polarity = name.startsWith('!') ? 'denied' : name.startsWith('?') ? 'questioned' : 'affirmed'
    const [particle, stem] = parts(name.replace(/^[!?]/, ''))
    const [plain = '', needs = null] = takes.split('>')
    const [letters = '', prepositions = ''] = plain.split(':')
    const verb: CueVerb = {
      lemma: `${particle ?? ''}${stem}`,
      kind: KINDS[kind] ?? 'speech',
      polarity,
      takes: new Set(Array.from(letters, letter => COMPLEMENTS[letter]!)),
      particle: null,
      needs,
      prepositions: prepositions ? prepositions.split(',') : [],
    }
    const own = conjugate(stem, !forms || forms === '-' ? null : forms.split(' '))
    if (!particle) enter(own, verb)
    else {
      enter(own, { ...verb, particle })
      enter(joined(particle, stem, own), verb)
    }
  }
  return { verbs, forms: new Set(verbs.keys()) }

  function enter(forms: readonly string[], verb: CueVerb) {
    for (const form of new Set(forms)) verbs.set(form, [...(verbs.get(form) ?? []), verb])
  }
}

function parts(name: string): [string | null, string] {
  const [first = '', second] = name.split('|')
  return second === undefined ? [null, first] : [first.trim(), second]
}
