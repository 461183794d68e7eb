// Who and in which language, as lists write it.
//   personIn('redaktion@example.org (Ida Lorenz)')   "Ida Lorenz"

import { plainOf } from './plain.ts'

const MAIL = /[^\s<>()@]{1,80}@[^\s<>()@]{1,200}/u

/** A name without its mail address; null where nothing else stands there. */
export function personIn(written: string | null): string | null {
  if (!written) return null
  const inBrackets = /^\S{1,80}@\S{1,200}\s{0,9}\((?<name>[^)]{1,200})\)$/u.exec(written.trim())?.groups?.name
  const name = inBrackets ?? plainOf(written.replace(/<[^<>\s]{1,80}@[^<>\s]{1,200}>/gu, ' '))
  return MAIL.test(name) || !/\p{L}/u.test(name) ? null : name.slice(0, 300)
}

/** Each once; `outlet` is no person. */
export function peopleIn(written: readonly (string | null)[], outlet: string | null): string[] {
  const names = written.flatMap(name => personIn(name) ?? [])
  return [...new Set(names)].filter(name => name !== outlet).slice(0, 50)
}

/** BCP 47 in its usual form: "de_AT" → "de-AT"; null for what is no tag, and for "und" and "mul". */
export function languageIn(written: string | null): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales((written ?? '').trim().replaceAll('_', '-'))
    return tag && /^(?!und|mul|zxx)[a-z]{2,3}(?:-|$)/u.test(tag) ? tag : null
  } catch {
    return null
  }
}

/** A title or name as plain text; null when nothing is left of it. */
export const titleIn = (written: string | null): string | null => (written && plainOf(written).slice(0, 1000)) || null
