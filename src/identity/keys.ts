// Under which keys forms meet. Forms that meet, directly or by way of others, are one block and judged together.
//   keysOf({ type: 'person', name: 'Anna Kruse', … })   ['person family kruse', 'person sound n|krs', …]
// Over 47,029 distinct names of 13,026 articles the biggest block has about a hundred forms.

import { remembered } from '../text/remembered.ts'
import { isOneName, roughKey } from './across-scripts.ts'
import { fold, sound } from './fold.ts'
import type { Form } from './form.ts'
import { type OrganizationWords, organizationKeys } from './organization-keys.ts'
import { type PersonName, personName, withoutGenitive } from './person-name.ts'
import { placeInShort, placeOf } from './places.ts'
import { isCyrillic } from './romanisation.ts'
import { isShortForm } from './short-forms.ts'

/** What the keys of organisations need to know: words of their names by language; [] for a language without a pack. */
export type OrganizationReaders = ReadonlyMap<string, (name: string) => string | null>

/** Shorter family names that differ by a letter are two names more often than one: Meier, Maier. */
export const LONG_FAMILY = 6
/** Names of organisations this long do not differ by one letter by chance. */
export const LONG_NAME = 14

/** Builds what reads organisations' names; build once and keep it. */
export function organizationReaders(words: ReadonlyMap<string, OrganizationWords>): OrganizationReaders {
  return new Map(Array.from(words, ([language, own]) => [language, remembered(organizationKeys(own), 50_000)]))
}

/**
 * The keys of a form: a pure function of it. A form that a document explains a short form by ("VHI", in `shortForms`; see
 * `explanationsOf`) has that one's key as well.
 */
export function keysOf(form: Form, readers: OrganizationReaders, shortForms: readonly string[] = []): string[] {
  const own = ownKeys(form, readers).map(key => `${form.type} ${key}`)
  return [...new Set([...own, ...wholeNameKeys(form.name), ...shortForms.map(shortFormKey)])]
}

/**
 * Keys under which to look for the forms that belong in the block of this one: its own keys, but that names in two alphabets
 * look for each other and not for their like. What is found there belongs in the block where `connected` says so.
 */
export function soughtBy(form: Form, readers: OrganizationReaders, shortForms: readonly string[] = []): string[] {
  return keysOf(form, readers, shortForms).map(key => counterpart(key) ?? key)
}

/** The key of the other alphabet, where a key is one of an alphabet; else null. */
export function counterpart(key: string): string | null {
  if (key.startsWith(LATIN)) return CYRILLIC + key.slice(LATIN.length)
  return key.startsWith(CYRILLIC) ? LATIN + key.slice(CYRILLIC.length) : null
}

/** Of the two alphabets the one that fewer names are in. */
export const isRarer = (key: string): boolean => key.startsWith(CYRILLIC)

const LATIN = 'person latin '
const CYRILLIC = 'person cyrillic '

/** Whether two forms that meet under a key belong in one block: always, but for names in two alphabets, which must be one name. */
export function connected(a: Form, b: Form): boolean {
  if (a.type !== 'person' || b.type !== 'person') return true
  const [first, second] = [personName(a.name), personName(b.name)]
  if (isCyrillic(first.family) === isCyrillic(second.family)) return true
  return isOneName(first, second)
}

export const shortFormKey = (letters: string): string => `organization short ${letters}`

/** What organisations of one meaning share, whatever the language; null: nothing is known of their words. */
export const meaningOf = ({ name, language }: Form, readers: OrganizationReaders): string | null =>
  language === null ? null : (readers.get(language)?.(name) ?? null)

/** Names of several words mean one thing whatever the type that a document gives them. */
export function wholeNameKeys(name: string): string[] {
  const folded = fold(name)
  return folded.includes(' ') ? [`name ${folded}`] : []
}

function ownKeys(form: Form, readers: OrganizationReaders): string[] {
  if (form.type === 'person') return personKeys(personName(form.name))
  if (form.type === 'place') return [placeOf(form.name), ...[placeInShort(form.name) ?? []].flat()]
  if (form.type !== 'organization') return [fold(form.name)]
  const meaning = meaningOf(form, readers)
  const short = isShortForm(form.name) ? [`short ${form.name}`] : []
  return [...nameSlips(fold(form.name)), ...(meaning === null ? [] : [`means ${meaning}`]), ...short]
}

function personKeys(name: PersonName): string[] {
  const script = isCyrillic(name.family) ? 'cyrillic' : 'latin'
  const keys = [`family ${name.family}`, `${script} ${roughKey(name)}`]
  if (name.isFull) return [...keys, ...variantKeys(name)]
  const base = withoutGenitive(name.family)
  return base === null ? keys : [...keys, `family ${base}`]
}

/** Keys that two spellings of one full name share: "Sergei Kyslytsya" and "Serhij Kyslyzja", "Orbán Viktor" and "Viktor Orbán". */
export function variantKeys({ given, middle, family }: PersonName): string[] {
  const words = [given, ...middle.split(' '), ...family.split(' ')].filter(word => word !== '')
  const base = `base ${given}|${withoutGenitive(family) ?? family}`
  const keys = [`sound ${sound(given)}|${sound(family)}`, `words ${words.sort().join(' ')}`, base]
  return [...keys, ...slipsOf(family, LONG_FAMILY).map(slip => `slip ${given}|${slip}`)]
}

/** The name, and where it is long the name less each of its letters: two that differ by one letter share one of them. */
export const nameSlips = (folded: string): string[] => [folded, ...slipsOf(folded, LONG_NAME).map(slip => `slip ${slip}`)]

function slipsOf(folded: string, long: number): string[] {
  if (folded.length < long) return []
  return [...new Set([folded, ...Array.from(folded, (_, i) => folded.slice(0, i) + folded.slice(i + 1))])]
}
