// Gathers what forms can be, from several sources: collector.add('Häuser', { upos: 'NOUN', lemma: 'Haus', features: { Case: 'Nom' } }).

import type { Features, Upos } from '../../src/types.ts'

export interface Reading {
  readonly upos: Upos
  readonly lemma: string
  readonly features?: Features
}

export interface Collector {
  add(form: string, reading: Reading): void
  /** Form → "UPOS lemma" → its features in canonical writing, "Case=Nom|Number=Sing". */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
}

export function collector(): Collector {
  const forms = new Map<string, Map<string, Set<string>>>()
  return {
    forms,
    add(form, { upos, lemma, features = {} }) {
      if (!/^[\p{L}'’&][\p{L}\p{N}.'’-]*$/u.test(form) || lemma === '') return
      const own = entry(forms, form, () => new Map<string, Set<string>>())
      entry(own, `${upos} ${lemma}`, () => new Set<string>()).add(canonical(features))
    },
  }
}

/** "Case=Nom|Number=Sing", names in alphabetical order; "" for none. */
export function canonical(features: Features): string {
  return Object.keys(features)
    .sort()
    .map(name => `${name}=${features[name]}`)
    .join('|')
}

/** The inverse. */
export function parseFeatures(text: string): Features {
  return Object.fromEntries(text === '' || text === '_' ? [] : text.split('|').map(pair => pair.split('=') as [string, string]))
}

export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
