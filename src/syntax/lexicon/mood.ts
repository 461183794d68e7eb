// Puts the mood of finite verbs right where their form and their subject decide it: "er komme" → Sub, "ich komme" → Ind.
// The network proposes; the lexicon knows which moods a form has with which person. Where both remain ("sollte", "sagten")
// the proposal stands, unless the clause is a condition of one that is subjunctive beyond doubt.

import type { Features, Upos } from '../../types.ts'
import { headOf } from './heads.ts'
import type { Lexicon } from './lexicon.ts'
import type { SubjunctiveWords } from './words.ts'

/** A sentence of n words as parsed. */
export interface ParsedSentence {
  readonly upos: readonly Upos[]
  readonly feats: readonly Features[]
  /** Index of the head in the sentence; -1: the root. */
  readonly head: ArrayLike<number>
  readonly relation: readonly string[]
}

/** Gives the features of all words, with `Mood` put right. */
export type MoodRules = (forms: readonly string[], sentence: ParsedSentence) => readonly Features[]

interface Subject {
  readonly Person: string
  readonly Number: string | undefined
}

type Mood = 'Ind' | 'Sub'

/** Builds a language's rules; linear in the length of the sentence but for its depth. */
export function moodRules(words: SubjunctiveWords, lexicon: Lexicon): MoodRules {
  return (forms, sentence) => {
    const verbs = forms.map((form, i) =>
      isVerb(sentence.upos[i]!) && isFiniteForm(sentence.feats[i]!) ? finiteReadings(form, i) : null,
    )
    if (verbs.every(readings => readings === null)) return sentence.feats
    const dependents = dependentsOf(sentence.head)
    const sure = verbs.map((readings, i) => readings && decided(readings, { sentence, dependents, i }))
    return sentence.feats.map((feats, i) => {
      if (verbs[i] === null || feats.Mood === 'Imp') return feats
      const mood = sure[i] ?? (isHypothetical(forms, { sentence, dependents, sure, i }) ? 'Sub' : proposed(feats, forms[i]!))
      return feats.Mood === mood ? feats : { ...feats, Mood: mood }
    })
  }

  /** The finite readings of a form, "Habe" at the start included; of an unknown verb those of its head ("wiederkämen"). */
  function finiteReadings(form: string, at: number): readonly Features[] {
    const lower = at === 0 ? form.charAt(0).toLowerCase() + form.slice(1) : form
    const own = lexicon.entries(lower)
    const entries = own.length > 0 ? own : lexicon.entriesAt(headOf(lower, lexicon)?.number ?? -1)
    return entries.filter(({ upos }) => isVerb(upos)).flatMap(({ readings }) => readings.filter(isFiniteForm))
  }

  function proposed(feats: Features, form: string): Mood {
    if (feats.Mood === 'Sub' || feats.Mood === 'Ind') return feats.Mood
    return words.likely.has(form.toLowerCase()) ? 'Sub' : 'Ind'
  }

  /** "wenn er es wüsste und leistete, würde …": a preterite in a condition whose clause is subjunctive. */
  function isHypothetical(
    forms: readonly string[],
    { sentence, dependents, sure, i }: Scene & { sure: readonly (Mood | null)[] },
  ): boolean {
    if (sentence.feats[i]!.Tense !== 'Past') return false
    const top = clauseHead(sentence, i)
    if (!dependents[top]!.some(child => words.conditions.has(forms[child]!.toLowerCase()))) return false
    const governor = sentence.head[top]!
    return governor >= 0 && [governor, ...dependents[governor]!].some(each => each !== i && sure[each] === 'Sub')
  }
}

interface Scene {
  readonly sentence: ParsedSentence
  readonly dependents: readonly (readonly number[])[]
  readonly i: number
}

/** The one mood that the form has with its subject; null: both, or the form is unknown. */
function decided(readings: readonly Features[], scene: Scene): Mood | null {
  const subject = subjectOf(scene)
  const agreeing = subject ? readings.filter(reading => agrees(reading, subject)) : readings
  const open = agreeing.length > 0 ? agreeing : readings
  const moods = new Set(open.map(({ Mood }) => Mood).filter(mood => mood !== 'Imp'))
  if (moods.size === 1) return [...moods][0] as Mood
  // "sie kommen": nobody takes the first subjunctive where it looks like the indicative.
  const tenses = new Set(open.filter(({ Mood }) => Mood === 'Sub').map(({ Tense }) => Tense))
  return subject && moods.size === 2 && tenses.size === 1 && tenses.has('Pres') ? 'Ind' : null
}

function agrees(reading: Features, { Person, Number: number }: Subject): boolean {
  return reading.Person === Person && (number === undefined || reading.Number === number)
}

/** "er" of "habe er gesagt"; of a verb joined to another ("er komme und bleibe") the other's. null: none found. */
function subjectOf({ sentence, dependents, i }: Scene): Subject | null {
  let top = clauseHead(sentence, i)
  for (let steps = 0; steps < 4 && top >= 0; steps++) {
    const subject = dependents[top]!.find(child => /^[nc]subj/u.test(sentence.relation[child]!))
    if (subject !== undefined) return described(sentence, subject, dependents[subject]!)
    if (sentence.relation[top] !== 'conj') return null
    top = sentence.head[top]!
  }
  return null
}

function described({ upos, feats, relation }: ParsedSentence, subject: number, dependents: readonly number[]): Subject {
  const { Person, Number: number } = feats[subject]!
  const joined = dependents.some(child => relation[child] === 'conj')
  const person = upos[subject] === 'PRON' && Person ? Person : '3'
  return { Person: person, Number: relation[subject]!.startsWith('csubj') ? 'Sing' : joined ? undefined : number }
}

/** The word that the clause's parts depend on: an auxiliary's verb or predicate. */
function clauseHead({ head, relation }: ParsedSentence, verb: number): number {
  let top = verb
  for (let steps = 0; steps < 4 && /^(?:aux|cop)/u.test(relation[top]!) && head[top]! >= 0; steps++) top = head[top]!
  return top
}

function dependentsOf(head: ArrayLike<number>): number[][] {
  const dependents: number[][] = Array.from({ length: head.length }, () => [])
  for (let i = 0; i < head.length; i++) if (head[i]! >= 0) dependents[head[i]!]!.push(i)
  return dependents
}

const isVerb = (upos: Upos): boolean => upos === 'VERB' || upos === 'AUX'

const isFiniteForm = ({ VerbForm, Mood }: Features): boolean => VerbForm === 'Fin' || Mood !== undefined
