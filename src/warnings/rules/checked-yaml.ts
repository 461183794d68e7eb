// Reads a YAML file by a schema and says of every mistake in it where it stands, what is wrong, and which word was probably meant.
//   checkedYaml('rules:\n  - name: Toll\n    kind: all\n', 'watch.yaml', { schema: rulesSchema, code: 'RULES_INVALID' })
//   { mistakes: [{ where: 'watch.yaml:3:5', message: 'There is no "kind" here', remedy: 'Did you mean kinds? …' }], data: null }

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type ErrorCode, LagebildError } from '../../errors.ts'
import { distance } from '../../identity/fold.ts'
import { descriptionAt, keysAt, type Path, wordsAt } from './schema-at.ts'

/** Something wrong with data that fits the schema. */
export interface Wrong {
  readonly path: Path
  readonly message: string
  readonly remedy: string
}

export interface Checks<Schema extends z.ZodType> {
  readonly schema: Schema
  readonly code: ErrorCode
  /** Looks at data that fits the schema. */
  more?(data: z.output<Schema>): readonly Wrong[]
}

export interface Checked<T> {
  /** null: there are mistakes. */
  readonly data: T | null
  /** In the order of the file; each says where it stands: "watch.yaml:7:12". */
  readonly mistakes: readonly LagebildError[]
}

/** Mistakes that are told: whoever has more has given another file. */
const MOST = 100
/** Edits that a mistyped word may be away from the right one. */
const NEAR = 3

/** Never throws. */
export function checkedYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  { schema, code, more = () => [] }: Checks<Schema>,
): Checked<z.output<Schema>> {
  const counter = new LineCounter()
  const document = documentOf(text, counter)
  if (!document) return { data: null, mistakes: [new LagebildError({ code, where: file, ...DEEP })] }
  const at = (offset: number): string => {
    const { line, col } = counter.linePos(offset)
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`
  }
  const places: Places = { document, at, schema, code }
  const broken = document.errors.slice(0, MOST).map(({ message, pos }) =>
    mistake(places, pos[0], {
      message: `This is no YAML: ${message.split('\n')[0]!.replace(/ at line.*$/u, '')}`,
      remedy: 'Mend the line; lists begin with "- ", and what belongs to an entry is set in by two blanks.',
    }),
  )
  if (broken.length > 0) return { data: null, mistakes: broken.map(({ error }) => error) }

  const given = dataOf(document)
  if (given === undefined) return { data: null, mistakes: [mistake(places, 0, ALIAS).error] }
  const checked = schema.safeParse(given ?? {})
  const wrong = checked.success
    ? more(checked.data).map(({ path, ...wording }) => made(path, places, wording))
    : checked.error.issues.slice(0, MOST).flatMap(issue => mistakesOf(issue, places))
  const mistakes = [...wrong].sort((a, b) => a.offset - b.offset).map(({ error }) => error)
  return { data: checked.success && mistakes.length === 0 ? checked.data : null, mistakes }
}

/** The nearest right word first, then all. */
export function oneOf(written: unknown, known: readonly unknown[]): string {
  const words = known.map(String)
  const near = words
    .map(word => ({ word, far: distance(String(written).toLowerCase(), word.toLowerCase(), NEAR) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far)[0]
  const all = `One of: ${words.join(', ')}.`
  return near ? `Did you mean ${near.word}? ${all}` : all
}

const ALIAS = {
  message: 'This is no YAML: an alias leads nowhere',
  remedy: 'Write the list out instead of "*name", or give it its "&name" further up.',
}

const DEEP = {
  message: 'This is no YAML: thousands of lists lie within one another',
  remedy: 'Look at what wrote the file; a list in a list in a list is as deep as it gets.',
}

/** null: the parser, which calls itself for each level, came to the end of its stack. */
function documentOf(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** undefined: an alias without an anchor, one inside itself, or more aliases than a person writes. */
function dataOf(document: Document): unknown {
  try {
    return document.toJS() as unknown
  } catch {
    return undefined
  }
}

interface Places {
  readonly document: Document
  readonly at: (offset: number) => string
  readonly schema: z.ZodType
  readonly code: ErrorCode
}

interface Mistake {
  readonly offset: number
  readonly error: LagebildError
}

type Wording = Omit<Wrong, 'path'>

const mistake = ({ at, code }: Places, offset: number, wording: Wording): Mistake => ({
  offset,
  error: new LagebildError({ code, where: at(offset), ...wording }),
})

function mistakesOf(issue: z.core.$ZodIssue, places: Places): Mistake[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => strangeKey(path, key, places))
  // "all", or a list of kinds: what the list complains of says more.
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0]
    if (deepest && deepest.path.length > 0) return mistakesOf({ ...deepest, path: [...path, ...deepest.path] }, places)
  }
  return [made(path, places, wordingOf(issue, places))]
}

function wordingOf(issue: z.core.$ZodIssue, { document, schema }: Places): Wording {
  const { path } = issue
  const name = path.filter(part => typeof part === 'string').at(-1)
  if (name === undefined) {
    const remedy = `It is made of these parts: ${keysAt(schema, []).join(', ')}.`
    return { message: `The file cannot be ${writtenAt(document, path)}: ${issue.message}`, remedy }
  }
  const found = document.getIn(path as unknown[])
  if (found === undefined) return { message: `"${name}" is missing`, remedy: missing(name, path, schema) }
  const written = writtenAt(document, path)
  const words = issue.code === 'invalid_value' ? issue.values : issue.code === 'invalid_union' ? wordsAt(schema, path) : []
  if (words.length > 0) return { message: `${written} is none of the words for "${name}"`, remedy: oneOf(found, words) }
  if (issue.code === 'invalid_key') {
    const keys = keysAt(schema, path.slice(0, -1))
    return { message: `"${name}" is none of the words that may stand here`, remedy: oneOf(name, keys) }
  }
  return { message: `"${name}" cannot be ${written}: ${issue.message}`, remedy: `${name}: ${whatFor(schema, path)}.` }
}

function writtenAt(document: Document, path: Path): string {
  const found = path.length === 0 ? document.contents : document.getIn(path as unknown[])
  const text = JSON.stringify(isNode(found) ? found.toJSON() : found) ?? 'nothing'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

/** The description of the nearest place above that has one. */
function whatFor(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const found = descriptionAt(schema, path.slice(0, length))
    if (found) return found
  }
  return 'see the docs'
}

function missing(name: string, path: Path, schema: z.ZodType): string {
  const [first] = keysAt(schema, [...path, 0])
  return first === undefined
    ? `Add "${name}: …" to the entry.`
    : `Give the file a list: "${name}:", and under it "- ${first}: …" for each entry.`
}

function strangeKey(path: Path, key: string, places: Places): Mistake {
  const node = path.length === 0 ? places.document.contents : places.document.getIn(path as unknown[], true)
  const pair = isMap(node) ? node.items.find(item => isScalar(item.key) && item.key.value === key) : undefined
  const offset = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
  return mistake(places, offset, { message: `There is no "${key}" here`, remedy: oneOf(key, keysAt(places.schema, path)) })
}

/** Where a path's value stands; of one that is missing, where its entry begins. */
function made(path: Path, places: Places, wording: Wording): Mistake {
  const { document } = places
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length) as unknown[], true)
    if (isNode(node) && node.range) return mistake(places, node.range[0], wording)
  }
  return mistake(places, 0, wording)
}
