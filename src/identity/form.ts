// A form: what entities of one spelling share, whatever document they stand in. Judgements of identity are about forms.
//   formOf({ type: 'person', name: 'Kruse', language: 'de', roles: ['Sprecherin'] })
//   → { type: 'person', name: 'Kruse', language: null, roles: 'sprecherin', own: '' }

import type { EntityType } from '../types.ts'
import { fieldsOf } from './fields.ts'
import { fold } from './fold.ts'
import { personName } from './person-name.ts'

export interface Form {
  readonly type: EntityType
  readonly name: string
  /** Of its documents, without region ("de"): only for organisations, whose names are read word by word; else null. */
  readonly language: string | null
  /**
   * Only for people, in alphabetical order, parted by "; ": what kind of people its roles are of (see fields.ts), and of those without a
   * full given name the roles themselves, folded; else "".
   */
  readonly roles: string
  /** Id of the document whose entity it is: only where a user's judgement names that one entity; else "". */
  readonly own: string
}

export interface Named {
  readonly type: EntityType
  readonly name: string
  /** BCP 47 code of the document's language, without its region; null: not known. */
  readonly language: string | null
  readonly roles: readonly string[]
}

/** The form of an entity. `own`: id of its document, if a user's judgement names this one entity. */
export function formOf({ type, name, language, roles }: Named, own = ''): Form {
  const told = type !== 'person' ? [] : personName(name).isFull ? fieldsOf(roles) : roles.map(fold)
  return {
    type,
    name,
    language: type === 'organization' ? language : null,
    roles: [...new Set(told)].sort().join('; '),
    own,
  }
}

/** The form and nothing else that is known of it. */
export const plainForm = ({ type, name, language, roles, own }: Form): Form => ({ type, name, language, roles, own })

/** Tells forms apart: two entities with the same have one form. */
export const formKey = ({ type, name, language, roles, own }: Form): string => JSON.stringify([type, name, language, roles, own])

/** Alike for forms that no judgement of the program tells apart, but for the user's; tells identities apart. */
export const foldedForm = ({ type, name, roles, own }: Form): string =>
  [type, fold(name), roles, own].join('|').replace(/\|+$/u, '')

/** What the form says of roles: fields, or folded roles. */
export const rolesOf = ({ roles }: Form): string[] => (roles === '' ? [] : roles.split('; '))
