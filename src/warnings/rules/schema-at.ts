// Finds what a schema says of one place of the data: which keys may stand there, which words, what the place is for.
//   keysAt(rulesSchema, ['rules', 0])   ['name', 'kinds', 'concepts', …]

import type { z } from 'zod'

export type Path = readonly PropertyKey[]

/** Schemas of zod 4 describe themselves in `def`; only what is used of it. */
interface Def {
  readonly type: string
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly in?: z.ZodType
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly z.ZodType[]
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly unknown[]
}

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def

/** The schemas that may hold at a path: several where there is a choice; [] where nothing may stand. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const here = choices(schema)
  const [next, ...rest] = path
  if (next === undefined) return here
  return here.flatMap(each => {
    const { shape, element, valueType } = defOf(each)
    const inner = shape ? shape[String(next)] : typeof next === 'number' ? element : valueType
    return inner ? schemasAt(inner, rest) : []
  })
}

/** Keys that may stand in the object at a path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return schemasAt(schema, path).flatMap(each => {
    const { shape, keyType } = defOf(each)
    return shape ? Object.keys(shape) : keyType ? Object.keys(defOf(keyType).entries ?? {}) : []
  })
}

/** Words that may stand at a path; [] where others may, too. */
export function wordsAt(schema: z.ZodType, path: Path): string[] {
  const defs = schemasAt(schema, path).map(defOf)
  const words = defs.map(({ entries, values }) => (entries ? Object.values(entries) : values?.map(String)) ?? null)
  return words.includes(null) ? [] : words.flatMap(each => each ?? [])
}

/** What the place at a path is for; null: the schema does not say. */
export function descriptionAt(schema: z.ZodType, path: Path): string | null {
  let found: string | null = null
  for (let at: z.ZodType[] = path.length === 0 ? [schema] : owners(schema, path); at.length > 0; ) {
    found ??= at.find(({ description }) => description)?.description ?? null
    at = at.flatMap(each => inner(each))
  }
  return found
}

/** An optional schema as itself, which may be described, where `schemasAt` looks through it. */
function owners(schema: z.ZodType, path: Path): z.ZodType[] {
  const last = path.at(-1)!
  return schemasAt(schema, path.slice(0, -1)).flatMap(each => {
    const { shape, element, valueType } = defOf(each)
    return (shape ? shape[String(last)] : typeof last === 'number' ? element : valueType) ?? []
  })
}

function choices(schema: z.ZodType): z.ZodType[] {
  const { type, options = [] } = defOf(schema)
  if (type === 'union') return options.flatMap(choices)
  const within = inner(schema)
  return within.length > 0 ? within.flatMap(choices) : [schema]
}

/** What optional, default, prefault and pipes wrap. */
function inner(schema: z.ZodType): z.ZodType[] {
  const { innerType, in: before } = defOf(schema)
  return [innerType ?? before ?? []].flat()
}
