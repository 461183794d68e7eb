// A link between two forms: a judgement on whether they are one, with the reasons for it.
//   { a: { name: 'Serhij Kyslyzja', … }, b: { name: 'Sergiy Kyslytsya', … }, verdict: 'same', by: 'program', reasons: ['sound'] }

import type { Form } from './form.ts'

/** Why two forms are one, or two, or why it is not decided; each with one sentence for the docs. */
export const REASONS = {
  sameName: 'The names are the same but for marks, capitals and signs.',
  moreNames: 'Given and family name are the same; one of the two has more names between them.',
  sound: 'The names sound the same: two ways to write one name of another alphabet or spelling.',
  slip: 'The given names are the same, the long family names differ by one letter; or two long names of organisations do.',
  genitive: 'The one is the other with the ending of a case left on it: “Anna Kruses”.',
  wordOrder: 'The same names in another order: family name first, given name first.',
  initial: 'The given name is only an initial, and one person bears a name that begins so.',
  familyOnly: 'A family name alone, which one person alone bears in this ledger.',
  mostly: 'A name in short that several bear, of whom nearly all documents mean one.',
  role: 'The same role stands with both, in the same years.',
  exonym: 'The gazetteer knows both as names of one place.',
  translation: 'The words of the two names mean the same in their languages.',
  shortForm: 'A document that has both explains the short form by the full name.',
  placeInShort: 'The place without what tells it from others of its name, and no other one is known.',
  otherType: 'The same name of several words, which one document takes for a person, say, and another for a place.',
  otherScript: 'Two alphabets: the letters of the one name are how one writes the other.',
  metInOneText: 'One document names both side by side, as two.',
  twoBearers: 'Several bear the name, and nothing tells which of them is meant.',
  otherRole: 'The roles that stand with the two are of different kinds, as of a footballer and a minister.',
  rarer: 'The only full name that it could stand for is far rarer than the name in short, which is a given name as well.',
  user: 'You have said so: lagebild judgements.',
} as const

export type Reason = keyof typeof REASONS
export type Verdict = 'same' | 'different' | 'undecided'

export interface Link {
  readonly a: Form
  readonly b: Form
  readonly verdict: Verdict
  readonly by: 'program' | 'user'
  readonly reasons: readonly Reason[]
}
