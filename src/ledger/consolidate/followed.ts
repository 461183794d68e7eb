// With whose story a report of its own goes on, if with any.

import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Article } from './articles.ts'

export async function followed(_db: Kysely<Tables>, _article: Article): Promise<{ follows: number; ground: string } | null> {
  return null
}
