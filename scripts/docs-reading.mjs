// The Reading's JSON Schema as Markdown: a table per shape, a row per field.

import { readingSchema } from '../src/reading-schema.ts'
import { table } from './docs-table.mjs'

export function readingTables() {
  return Object.entries(readingSchema().$defs)
    .filter(([, shape]) => shape.properties)
    .map(([name, { description, properties }]) => {
      const rows = Object.entries(properties).map(([field, schema]) => [`\`${field}\``, typeOf(schema), meaningOf(schema)])
      return `### ${name}\n\n${description ? `${description}.\n\n` : ''}${table(['field', 'type', 'meaning'], rows)}`
    })
    .join('\n\n')
}

/** `string`, `Span[]`, `"exactly" | "atLeast"`, `number | null`; a name of another table is a link to it. */
function typeOf(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)
    const { properties, ...other } = readingSchema().$defs[name]
    return properties ? `[${name}](#${name.toLowerCase()})` : typeOf(other)
  }
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.enum) return schema.enum.map(value => `\`${value}\``).join(', ')
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`
  return [schema.type].flat().join(' or ')
}

function meaningOf(schema) {
  const target = schema.$ref && readingSchema().$defs[schema.$ref.split('/').at(-1)]
  return schema.description ?? target?.description ?? ''
}
