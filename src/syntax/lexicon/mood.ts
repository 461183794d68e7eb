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
      const mood =
        sure[i] ?? (isHypothetical(forms, { sentence, dependents, sure, i }) ? 'Sub' : proposed(sentence, forms[i]!, i))
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

  /** "sollte" asks for something but where the sentence tells what was: "Das Treffen sollte beginnen, als es regnete." */
  function proposed(sentence: ParsedSentence, form: string, i: number): Mood {
    const { Mood } = sentence.feats[i]!
    if (Mood === 'Sub') return Mood
    const tellsPast = (feats: Features, at: number): boolean => at !== i && feats.Mood === 'Ind' && feats.Tense === 'Past'
    return words.likely.has(form.toLowerCase()) && !sentence.feats.some(tellsPast) ? 'Sub' : 'Ind'
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
  const open = subject ? agreeing(readings, subject) : readings
  const moods = new Set(open.map(({ Mood }) => Mood).filter(mood => mood !== 'Imp'))
  if (moods.size === 1) return [...moods][0] as Mood
  // "sie kommen": nobody takes the first subjunctive where it looks like the indicative.
  const tenses = new Set(open.filter(({ Mood }) => Mood === 'Sub').map(({ Tense }) => Tense))
  return subject && moods.size === 2 && tenses.size === 1 && tenses.has('Pres') ? 'Ind' : null
}

/** The readings with the subject's person and number, else with its person, else all: a number may be misread. */
function agreeing(readings: readonly Features[], { Person, Number: number }: Subject): readonly Features[] {
  const persons = readings.filter(reading => reading.Person === Person)
  const both = persons.filter(reading => number === undefined || reading.Number === number)
  return both.length > 0 ? both : persons.length > 0 ? persons : readings
}

/**
 * "er" of "habe er gesagt"; of a verb joined to another ("er komme und bleibe") the other's. Where the tree has none, the third
 * person, unless somebody speaks of himself in the sentence or the verb opens it ("Habe Zeit."); then null.
 */
function subjectOf(scene: Scene): Subject | null {
  const { sentence, i } = scene
  return (
    speakerOf(scene) ?? inTree(scene) ?? (i === 0 || sentence.feats.some(isSpeaker) ? null : { Person: '3', Number: undefined })
  )
}

/** "die Sauna selber finde ich nicht": "ich" and "du" are subjects wherever they hang, if they stand beside the verb or on it. */
function speakerOf({ sentence, dependents, i }: Scene): Subject | null {
  const { upos, feats } = sentence
  const near = [...dependents[clauseHead(sentence, i)]!, i - 1, i + 1]
  const found = near.find(at => upos[at] === 'PRON' && isSpeaker(feats[at]!))
  return found === undefined ? null : { Person: feats[found]!.Person!, Number: feats[found]!.Number }
}

const isSpeaker = ({ Person, Case, Poss }: Features): boolean => (Person === '1' || Person === '2') && Case === 'Nom' && !Poss

function inTree({ sentence, dependents, i }: Scene): Subject | null {
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
