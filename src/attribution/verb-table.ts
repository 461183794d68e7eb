// Reads a language's table of cue verbs: a verb a line, "lemma | kind | takes | forms".
//   ein|räumen | speech | qcbo | -            the bar splits off a particle that may be joined; "-": regular forms
//   point out  | speech | qcb | -             behind a blank: a particle that always stands apart
//   sprechen   | speech | qo:von | spricht …  behind o: the prepositions of its object
//   put        | estimate | o>at    | put put     behind >: a word that the object must hold
//   zeigen   | speech | co@ | -                 an @: only what is written, counted or filmed reports so ("Fotos zeigen …")
//   revise     | estimate | o# | -                 a #: only by somebody named, and only a number ("revised the toll from nine to 14")
//   hervor|gehen | speech | c<aus | geht …      behind <: the prepositions that lead in the source
//   !dementieren, ?fragen and ~ablehnen       denied, questioned and declined by themselves

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

const POLARITIES: Readonly<Record<string, CueVerb['polarity']>> = { '!': 'denied', '?': 'questioned', '~': 'declined' }

export interface VerbTable {
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** Every form of every verb, whole or split. */
  readonly forms: ReadonlySet<string>
}

/** Builds the map from form to verb; throws a TypeError at a line with a kind or a letter that is none. `joined` makes the forms of a separable verb written as one ("eingeräumt"). */
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
    const { lemma, stem, particle } = parts(name.replace(/^[!?~]/, ''))
    const [all = '', sourceIn = ''] = takes.replace(/[@#]/u, '').split('<')
    const [plain = '', needs = null] = all.split('>')
    const [letters = '', prepositions = ''] = plain.split(':')
    const verb: CueVerb = {
      lemma,
      kind: known(KINDS, kind, line),
      polarity: POLARITIES[name[0]!] ?? 'affirmed',
      takes: new Set(Array.from(letters, letter => known(COMPLEMENTS, letter, line))),
      particle: null,
      needs,
      prepositions: prepositions ? prepositions.split(',') : [],
      sourceIn: sourceIn ? sourceIn.split(',') : [],
      ofDocuments: takes.includes('@'),
      ofNumbers: takes.includes('#'),
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

function known<V>(values: Readonly<Record<string, V>>, key: string, line: string): V {
  const value = Object.hasOwn(values, key) ? values[key] : undefined
  if (value === undefined)
    throw new TypeError(`verb table: "${key}" in the line "${line.trim()}" is none of ${Object.keys(values)}`)
  return value
}

/** "ein|räumen" → einräumen, räumen, ein · "zu Protokoll|geben" → zu Protokoll geben · "point out" → point out, point, out. */
function parts(name: string): { lemma: string; stem: string; particle: string | null } {
  const [before = '', separable] = name.split('|')
  if (separable !== undefined) {
    const lemma = before.includes(' ') ? `${before} ${separable}` : before + separable
    return { lemma, stem: separable, particle: before.toLowerCase() }
  }
  const [stem = '', ...behind] = name.split(' ')
  return { lemma: name, stem, particle: behind.join(' ') || null }
}
