// The JSON Schema of the Reading, from the same source as its types: what `lagebild schema` prints and the package ships.
//   import schema from 'lagebild/reading.schema.json' with { type: 'json' }

import { z } from 'zod'
import { reading } from './schema.ts'
import { version } from './version.ts'

/**
 * Draft 2020-12. Objects are left open, for later versions add fields: a program that checks with today's schema must not
 * refuse tomorrow's Reading.
 */
export function readingSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(reading, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties
      // A tuple has its length: [4, 6].
      if (jsonSchema.prefixItems) Object.assign(jsonSchema, { minItems: jsonSchema.prefixItems.length, items: false })
    },
  })
  return { $schema, $id: `urn:lagebild:reading:${version}`, title: 'Lagebild Reading', ...schema }
}
