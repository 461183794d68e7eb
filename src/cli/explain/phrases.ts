// The names of rules, finders and reasons in words for people. What is not here is printed by its name.

import type { ContentTrial, Meant, SpeakerSearch } from '../../index.ts'

/** What a finder of attributions looks for, by the first part of `produced`. */
const FINDERS: Readonly<Record<string, string>> = {
  direct: 'a quotation with a cue beside it',
  indirect: 'something said at a verb of saying',
  adjunct: 'a speaker in a phrase without a verb',
  noun: 'a noun of saying with a clause',
  free: 'the speaker of the sentence before goes on',
  hearsay: 'told without anybody who says it',
  headline: 'a headline that names who says it',
  dialogue: 'a turn of an interview or dialogue',
  declined: 'somebody who would say nothing',
}

export const finderOf = (produced: string): string | null => FINDERS[produced.split('/')[0]!] ?? null

/** What a finder of content looks for. */
const CONTENTS: Readonly<Record<string, string>> = {
  sentence: 'the sentence before it',
  manner: 'the clause around one that only says who said it',
  bare: 'a clause without an opener',
  clause: 'a clause with its opener',
  infinitive: 'an infinitive',
  before: 'what stands before the cue',
  inFront: 'a clause in front',
  object: 'an object',
  below: 'a clause below it in the tree',
}

export const contentName = ({ finder }: ContentTrial): string => CONTENTS[finder] ?? finder

/** How the tree came to a speaker. */
const WAYS: Readonly<Record<string, string>> = {
  own: 'its subject',
  shared: 'the subject of the verb it is joined to',
  antecedent: 'the noun that its clause says more of',
  agent: 'the agent of the passive',
}

export const wayOf = (via: string): string => WAYS[via] ?? via

export const BECAUSE: Readonly<Record<SpeakerSearch['because'], string>> = {
  shared: 'that of the cue before, which it is joined to',
  agreed: 'word order and tree name the same',
  order: 'by word order',
  orderAlone: 'by word order, which needs no tree here',
  tree: 'by the tree',
  nobody: 'nobody is named in the sentence',
}

export const MEANT: Readonly<Record<Meant['by'], string>> = {
  name: 'by the name in these words',
  pronoun: 'a pronoun; those who may be meant',
  role: 'a role; those who may be meant',
  continued: 'whoever spoke before goes on',
  description: 'somebody without a name',
  nobody: 'nobody can be told',
}

/** What a candidate's score is made of. */
const REASONS: Readonly<Record<string, string>> = {
  distance: 'sentences away',
  paragraph: 'another paragraph',
  subject: 'subject',
  lastSpeaker: 'spoke last',
  person: 'person',
  quoted: 'quoted',
  inner: "part of another's name",
  unnamed: 'without a name',
  speaksOften: 'speaks often',
  unknownGender: 'gender unknown',
  plural: 'several',
  oneForMany: 'one for several',
}

export const reasonName = (name: string): string => REASONS[name] ?? name

export const percent = (share: number): string => `${Math.round(100 * share)} %`
