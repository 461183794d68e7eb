// Says in which lists of names a word stands, as one class that a model can take for a feature.
//   gazetteer('Anna') → "given" · gazetteer('Berlins') → "place" · gazetteer('Washington') → "place+given+name"
//   gazetteer('Scholz-Regierung') → "name-org-part", the classes of both ends · gazetteer('Tisch') → null

import type { NameWords } from '../mentions/name-words.ts'
import { knownEnd } from '../text/compounds.ts'
import { remembered } from '../text/remembered.ts'
import type { NameParts } from './name-parts.ts'

/** Words whose class is kept: a long-running reader must not grow without end. */
const KEPT = 40_000
/** Letters of a word from which it counts as part of a longer name: "York" of "New York", but not "La". */
const SHORTEST_PART = 3

/** In the order in which a class names them. */
const CLASSES = ['place', 'place-part', 'org', 'org-part', 'demonym', 'given', 'name', 'role', 'title'] as const
type Class = (typeof CLASSES)[number]

/** Lists that hold whole words: form as written, or in lower case, to the classes that it has for sure. */
interface Lists {
  readonly written: ReadonlyMap<string, readonly Class[]>
  readonly words: NameWords
  readonly isNamePart: NameParts
}

/**
 * Builds a language's look-up. `isNamePart` knows the parts of people's names (models/name-parts.bin); without it the class
 * "name" is never given. The answer joins the classes with "+"; null: in no list.
 */
export function gazetteerOf(words: NameWords, isNamePart: NameParts = () => false): (form: string) => string | null {
  const lists = { written: writtenForms(words), words, isNamePart }
  const found = remembered((form: string) => ({ class: classOf(form, lists) }), KEPT)
  return form => found(form).class
}

function classOf(form: string, lists: Lists): string | null {
  const dash = form.lastIndexOf('-')
  const found = listed(form, lists)
  if (dash <= 0 || dash === form.length - 1 || found.size > 0) {
    if (dash <= 0) for (const name of ends(form, lists)) found.add(name)
    // "Santa Anna" makes no place of every Anna.
    if (found.has('given')) found.delete('place-part')
    return CLASSES.filter(name => found.has(name)).join('+') || null
  }
  const [first, last] = [classOf(form.slice(0, dash), lists), classOf(form.slice(dash + 1), lists)]
  return first || last ? `${first ?? ''}-${last ?? ''}` : null
}

/** What the word is by itself. */
function listed(form: string, { words, written, isNamePart }: Lists): Set<Class> {
  const found = new Set<Class>()
  const capital = /^\p{Lu}/u.test(form)
  const bare = words.possessive ? form.replace(words.possessive, '') : form
  for (const base of basesOf(bare, words)) {
    for (const name of written.get(base) ?? []) found.add(name)
    const lower = base.toLowerCase()
    if (
      (capital || words.capitals === 'nouns') &&
      (words.groups.has(lower) || words.adjectives.has(lower) || words.demonyms.has(lower))
    )
      found.add('demonym')
    if (!capital) continue
    if (isGiven(lower, words)) found.add('given')
    if (isNamePart(lower) && !words.common.has(lower) && lower.length >= SHORTEST_PART) found.add('name')
  }
  return found
}

/** What its last part makes it: "Innenministerium", "Verteidigungsministerin". */
function ends(form: string, { words }: Lists): Class[] {
  if (!/^\p{Lu}/u.test(form) && words.capitals === 'nouns') return []
  const lower = words.possessive ? form.toLowerCase().replace(words.possessive, '') : form.toLowerCase()
  return [
    ...(isListed(lower, words.organizations.heads, words) ? (['org-part'] as const) : []),
    ...(isListed(lower, words.roles, words) ? (['role'] as const) : []),
    ...(Object.hasOwn(words.titles, lower) ? (['title'] as const) : []),
  ]
}

/** The word itself, in capitals with one only, and without the ending of the genitive: "BERLIN", "Berlins". */
function basesOf(form: string, { genitive }: NameWords): string[] {
  const upper = form.length > 3 && form === form.toUpperCase()
  const plain = upper ? form[0]! + form.slice(1).toLowerCase() : form
  const ending = genitive.find(end => end.length === 1 && plain.endsWith(end) && plain.length > end.length + 2)
  return [...new Set([form, plain, ...(ending ? [plain.slice(0, -ending.length)] : [])])]
}

function isGiven(lower: string, { given }: NameWords): boolean {
  return given.feminine.has(lower) || given.masculine.has(lower) || given.either.has(lower)
}

/** The word, or in a language of compounds its end, is a key of the table: "innenministerium". */
function isListed(lower: string, table: Readonly<Record<string, unknown>>, { compounds }: NameWords): boolean {
  if (Object.hasOwn(table, lower)) return true
  return compounds && knownEnd(lower, 2, end => Object.hasOwn(table, end)) !== null
}

function writtenForms({ places, organizations, common }: NameWords): ReadonlyMap<string, readonly Class[]> {
  const written = new Map<string, Class[]>()
  const add = (form: string, name: Class) => {
    const held = written.get(form)
    if (!held) written.set(form, [name])
    else if (!held.includes(name)) held.push(name)
  }
  const addName = (name: string, whole: Class, part: Class) => {
    const parts = name.split(/[\s/]+/u)
    if (parts.length === 1) add(name, whole)
    else
      for (const word of parts)
        if (/^\p{Lu}/u.test(word) && word.length >= SHORTEST_PART && !common.has(word.toLowerCase())) add(word, part)
  }
  for (const name of [...places.names, ...places.shared, ...places.withArticle]) addName(name, 'place', 'place-part')
  for (const name of Object.keys(organizations.names)) addName(name, 'org', 'org-part')
  return written
}
