// Groups of names → the entities of the Reading and what later references are resolved against.
// "Radko Hudak", "Hudak" → { id: 'e1', name: 'Radko Hudak', roles: ['Innenminister'] }

import type { Analysis, Entity, EntityType, NameMention } from '../types.ts'
import type { Group } from './cluster.ts'
import type { PhraseReader } from './phrases.ts'
import { isQuoted, note, type Referent, type Role, referentOf, type Scene, sentenceAt } from './scene.ts'

/** Numbers the groups in their order; every mention of a name becomes an event of the scene. */
export function introduce(scene: Scene, groups: readonly Group[], readPhrase: PhraseReader): void {
  const { analysis, names } = scene
  groups.forEach((group, i) => {
    const entity: Entity = {
      id: `e${i + 1}`,
      type: typeOf(group.names),
      name: fullest(group.names),
      roles: rolesAsWritten(analysis, group.names),
      mentions: group.names.map(({ start, end }) => ({ start, end, form: 'name' as const })),
    }
    scene.entities.set(entity.id, entity)
    const referent = referentFor(analysis, { entity, names: group.names, readPhrase })
    for (const name of group.names) scene.meant.set(name, referent)
  })
  let outer: NameMention | null = null
  for (const [i, name] of names.entries()) {
    const within = outer !== null && name.start < outer.phrase.end
    if (!within) outer = name
    const next = names[i + 1]
    const inRole = next?.role != null && next.role.start <= name.start && name.end <= next.role.end
    const sentence = sentenceAt(analysis, name.start)
    const subject = name.phrase.start - analysis.sentences[sentence]!.start <= 1
    note(scene, {
      start: name.start,
      sentence,
      referent: referentOf(scene, name),
      subject,
      quoted: isQuoted(scene, name),
      inner: within || inRole,
    })
  }
}

export function kindOf(type: EntityType): Referent['kind'] {
  if (type === 'person' || type === 'group') return type
  return type === 'work' ? 'document' : 'organization'
}

function referentFor(
  analysis: Analysis,
  { entity, names, readPhrase }: { entity: Entity; names: readonly NameMention[]; readPhrase: PhraseReader },
): Referent {
  return {
    entity: entity.id,
    name: entity.name,
    kind: kindOf(entity.type),
    type: entity.type,
    gender: names.find(({ gender }) => gender !== null)?.gender ?? null,
    plural: entity.type === 'group',
    roles: names.flatMap(({ role }) => (role ? roleIn(analysis, role, readPhrase) : [])),
  }
}

function roleIn(analysis: Analysis, span: NonNullable<NameMention['role']>, readPhrase: PhraseReader): Role[] {
  const phrase = readPhrase(analysis, span, [])
  if (!phrase) return []
  return [
    {
      head: phrase.role ?? phrase.word,
      word: phrase.word,
      modifiers: phrase.tokens.filter(token => token !== phrase.head && token.kind === 'word').map(token => token.lower),
    },
  ]
}

function rolesAsWritten({ text }: Analysis, names: readonly NameMention[]): string[] {
  const roles = names.flatMap(({ role }) => (role ? [text.slice(role.start, role.end).replace(/\s+/gu, ' ')] : []))
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
