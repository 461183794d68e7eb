// Groups of names → the entities of the Reading and what later references are resolved against.
// "Radko Hudak", "Hudak" → { id: 'e1', name: 'Radko Hudak', roles: ['Innenminister'] }

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { visible } from '../segment/tokens.ts'
import type { Analysis, Entity, EntityType, NameMention } from '../types.ts'
import type { Group, Grouped } from './cluster.ts'
import { isAnothers } from './cluster.ts'
import { apposed, headWord, nounPhrase, SURE } from './heads.ts'
import type { PhraseReader } from './phrases.ts'
import { isQuoted, note, type Referent, type Role, referentOf, type Scene, sentenceAt } from './scene.ts'
import { genderOfThing, sortsBefore } from './sorts.ts'
import type { CoreferenceWords } from './words.ts'

/** Characters behind a name that an age stands in: " (54)". */
const AGE = 20

interface Tools {
  readonly readPhrase: PhraseReader
  readonly words: CoreferenceWords
}

/** Numbers the groups in their order; every mention of a name becomes an event of the scene. */
export function introduce(scene: Scene, { groups, open }: Grouped, tools: Tools): void {
  const { analysis } = scene
  const referents = new Map<Group, Referent>()
  groups.forEach((group, i) => {
    const sorts = sortsBefore(analysis, group.names, tools.words)
    const type = typeOf(group.names)
    const entity: Entity = {
      id: `e${i + 1}`,
      // "der Zughersteller Ostwaggon" is no place, whatever its ending says.
      type: type === 'place' && sorts.length > 0 ? 'organization' : type,
      name: fullest(group.names),
      roles: rolesAsWritten(analysis, group.names),
      mentions: group.names.map(({ start, end }) => ({ start, end, form: 'name' as const })),
    }
    scene.entities.set(entity.id, entity)
    const referent = referentFor(analysis, { entity, names: group.names, sorts }, tools)
    referents.set(group, referent)
    for (const name of group.names) scene.meant.set(name, referent)
    if (type === 'person') addFamily(scene, referent)
  })
  introduceOpen(scene, open, referents)
  noteNames(scene)
}

function addFamily({ families }: Scene, referent: Referent): void {
  const family = referent.name.includes(' ') ? referent.name.slice(referent.name.lastIndexOf(' ') + 1) : null
  if (family) families.set(family, [...(families.get(family) ?? []), referent])
}

/** "Lindner" where two Lindners are equally likely: a referent of its own for each such set, nobody's mention. */
function introduceOpen(scene: Scene, open: Grouped['open'], referents: ReadonlyMap<Group, Referent>): void {
  const known = new Map<string, Referent>()
  for (const { name, among } of open) {
    const bearers = among.map(group => referents.get(group)!)
    const key = bearers.map(({ entity }) => entity).join(' ')
    const gender = bearers.every(bearer => bearer.gender === bearers[0]!.gender) ? bearers[0]!.gender : null
    const referent = known.get(key) ?? {
      ...bearers[0]!,
      entity: null,
      name: name.name,
      gender,
      roles: [],
      age: null,
      among: bearers,
    }
    known.set(key, referent)
    scene.meant.set(name, referent)
  }
}

function noteNames(scene: Scene): void {
  const { analysis, names } = scene
  let outer: NameMention | null = null
  for (const [i, name] of names.entries()) {
    const within = outer !== null && name.start < outer.phrase.end
    if (!within) outer = name
    const next = names[i + 1]
    const inRole = next?.role != null && next.role.start <= name.start && name.end <= next.role.end
    const sentence = sentenceAt(analysis, name.start)
    const noun = apposed(analysis, name)
    note(scene, {
      start: name.start,
      sentence,
      referent: referentOf(scene, name),
      subject: name.phrase.start - analysis.sentences[sentence]!.start <= 1 || isSubject(analysis, noun ?? name),
      quoted: isQuoted(scene, name),
      inner: within || inRole || isAnothers(analysis, name),
    })
  }
}

/** "Am Montag kam | Hudak": by the tree. */
export function isSubject(analysis: Analysis, span: { start: number; end: number }): boolean {
  let head = headWord(analysis, span)
  // "President Lenk and president | Hudak came": joined to a subject, behind one, or both.
  for (let steps = 0; head?.head != null && steps < 4 && /^(?:conj|appos|flat)/.test(head.relation); steps++)
    head = analysis.words[head.head]!
  return head !== null && /^nsubj/.test(head.relation) && head.confidence.relation >= SURE
}

export function kindOf(type: EntityType): Referent['kind'] {
  if (type === 'person' || type === 'group') return type
  return type === 'work' ? 'document' : 'organization'
}

function referentFor(
  analysis: Analysis,
  { entity, names, sorts }: { entity: Entity; names: readonly NameMention[]; sorts: readonly Role[] },
  { readPhrase, words }: Tools,
): Referent {
  const person = entity.type === 'person'
  return {
    entity: entity.id,
    name: entity.name,
    kind: kindOf(entity.type),
    type: entity.type,
    gender:
      names.find(({ gender }) => gender !== null)?.gender ??
      (person ? givenGender(names, words) : genderOfThing(analysis, names)),
    plural: entity.type === 'group',
    roles: [...names.flatMap(name => rolesAt(analysis, name, readPhrase)), ...sorts],
    age: person ? ageOf(analysis, names, words) : null,
    among: [],
  }
}

/** The role written at a name, or the noun that it stands behind. */
function rolesAt(analysis: Analysis, { role, start, end }: NameMention, readPhrase: PhraseReader): Role[] {
  if (role) return roleIn(analysis, role, readPhrase)
  const noun = apposed(analysis, { start, end })
  return noun
    ? roleIn(analysis, nounPhrase(analysis, noun), readPhrase).filter(({ head, word }) => head !== word || noun.upos === 'NOUN')
    : []
}

function roleIn(analysis: Analysis, span: NonNullable<NameMention['role']>, readPhrase: PhraseReader): Role[] {
  const phrase = readPhrase(analysis, span, [])
  if (!phrase) return []
  const words = phrase.tokens.filter(token => token !== phrase.head && token.kind === 'word')
  return [
    {
      head: phrase.role ?? phrase.word,
      word: phrase.word,
      modifiers: words.map(token => token.lower),
      before: phrase.modifiers,
    },
  ]
}

/** By a given name that only women or only men have. */
function givenGender(names: readonly NameMention[], words: CoreferenceWords): Referent['gender'] {
  const { genderOf } = nameLexicon(words.names)
  const full = names.find(({ name }) => name.includes(' '))
  return full ? genderOf(full.name.slice(0, full.name.indexOf(' ')).toLowerCase()) : null
}

/** "Karl Feddersen (54)", "Tom Fedders, 54, …", "the 54-year-old Tom Fedders" */
function ageOf({ text }: Analysis, names: readonly NameMention[], { ageBehind, ageBefore }: CoreferenceWords): number | null {
  for (const { start, end } of names) {
    const match = ageBehind.exec(text.slice(end, end + AGE)) ?? ageBefore.exec(text.slice(Math.max(0, start - 2 * AGE), start))
    const age = match?.slice(1).find(Boolean)
    if (age) return Number(age)
  }
  return null
}

function rolesAsWritten({ text }: Analysis, names: readonly NameMention[]): string[] {
  const roles = names.flatMap(({ role }) => (role ? [visible(text.slice(role.start, role.end)).replace(/\s+/gu, ' ')] : []))
  return [...new Set(roles)]
}

/** The type that most of the names have; the first of them when equal. */
function typeOf(names: readonly NameMention[]): EntityType {
  const counts = new Map<EntityType, number>()
  for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}

/** Most words, then most letters, then first. */
function fullest(names: readonly NameMention[]): string {
  const length = (name: string) => name.split(/\s+/u).length * 1000 + name.length
  return names
    .map(({ name }) => name)
    .reduce((best, name) => (length(name) > length(best) && !isGenitiveOf(name, best) ? name : best))
}

const isGenitiveOf = (long: string, short: string): boolean => long.startsWith(short) && long.length - short.length <= 2
