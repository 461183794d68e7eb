// Reads watch.yaml and says of every mistake in it where it stands, what is wrong, and which word was probably meant.
//   rulesFrom('rules:\n  - name: Toll\n    kind: all\n', 'watch.yaml')   { mistakes: [{ line: 3, column: 5, … 'kinds' }], rules: null }

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { LagebildError } from '../../errors.ts'
import { distance } from '../../identity/fold.ts'
import { conceptKeys } from '../../languages/warnings.ts'
import { type Rules, ruleSchema, rulesSchema } from './rules.ts'

export interface Parsed {
  /** null: there are mistakes. */
  readonly rules: Rules | null
  /** In the order of the file; each says where it stands: "watch.yaml:7:12". */
  readonly mistakes: readonly LagebildError[]
}

/** Edits that a mistyped word may be away from the right one. */
const NEAR = 3

/** Never throws. */
export function rulesFrom(text: string, file: string): Parsed {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const at = (offset: number): string => {
    const { line, col } = counter.linePos(offset)
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`
  }
  const broken = document.errors.map(({ message, pos }) =>
    mistake(
      `This is no YAML: ${message.split('\n')[0]!.replace(/ at line.*$/u, '')}`,
      at(pos[0]),
      'Mend the line; lists begin with "- ", and what belongs to an entry is set in by two blanks.',
    ),
  )
  if (broken.length > 0) return { rules: null, mistakes: broken }

  const given = dataOf(document)
  if (given === undefined) return { rules: null, mistakes: [mistake('This is no YAML: an alias leads nowhere', at(0), ALIAS)] }
  const checked = rulesSchema.safeParse(given ?? {})
  const places = { document, at }
  const wrong = checked.success ? [] : checked.error.issues.flatMap(issue => mistakesOf(issue, places))
  const strange = checked.success ? unknownConcepts(checked.data, places) : []
  const mistakes = [...wrong, ...strange].sort((a, b) => a.offset - b.offset).map(({ error }) => error)
  return { rules: checked.success && mistakes.length === 0 ? checked.data : null, mistakes }
}

const ALIAS = 'Write the list out instead of "*name", or give it its "&name" further up.'

/** undefined: an alias without an anchor, or one inside itself. */
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
}

interface Mistake {
  readonly offset: number
  readonly error: LagebildError
}

type Path = readonly PropertyKey[]

const mistake = (message: string, where: string, remedy: string) =>
  new LagebildError({ code: 'RULES_INVALID', message, where, remedy })

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

interface Wording {
  readonly message: string
  readonly remedy: string
}

function wordingOf(issue: z.core.$ZodIssue, { document }: Places): Wording {
  const name = issue.path.filter(part => typeof part === 'string').at(-1)
  const found = document.getIn(issue.path as unknown[])
  const written = found === undefined ? '' : JSON.stringify(isNode(found) ? found.toJSON() : found)
  if (found === undefined) return { message: `"${String(name ?? 'rules')}" is missing`, remedy: missing(String(name ?? 'rules')) }
  if (issue.code === 'invalid_value')
    return { message: `${written} is none of the words for "${String(name)}"`, remedy: oneOf(found, issue.values) }
  if (issue.code === 'invalid_key')
    return {
      message: `${written} has a key that is no kind of warning`,
      remedy: oneOf(Object.keys(isNode(found) ? (found.toJSON() as object) : {})[0], kinds),
    }
  return {
    message: `"${String(name ?? 'rules')}" cannot be ${written}: ${issue.message}`,
    remedy: remedyFor(issue.path.includes('thresholds') && name === 'outlets' ? 'thresholds' : String(name)),
  }
}

const kinds: readonly string[] = rulesSchema.shape.severities.unwrap().keyType.options

function missing(name: string): string {
  return name === 'rules'
    ? 'Give the file a list: "rules:", and under it "- name: …" for each rule.'
    : `Add "${name}: …" to the entry.`
}

/** What a key takes, by its description. */
function remedyFor(name: string): string {
  if (name === 'rules' || name === 'undefined') return missing('rules')
  const fields: Readonly<Record<string, z.ZodType>> = {
    ...rulesSchema.shape,
    ...ruleSchema.shape,
    // "outlets" is a list of names beside the rule, a number among the thresholds.
    ...{ atLeast: thresholds.atLeast, change: thresholds.change },
  }
  return `${name}: ${fields[name]?.description ?? 'see docs/warnings.md'}.`
}

const thresholds = ruleSchema.shape.thresholds.unwrap().shape

function strangeKey(path: Path, key: string, places: Places): Mistake {
  const known = keysAt(path)
  const node = places.document.getIn(path as unknown[], true)
  const pair = isMap(node) ? node.items.find(item => isScalar(item.key) && item.key.value === key) : undefined
  const offset = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
  return {
    offset,
    error: mistake(`There is no "${key}" here`, places.at(offset), oneOf(key, known)),
  }
}

function keysAt(path: Path): string[] {
  if (path.length === 0) return Object.keys(rulesSchema.shape)
  if (path[0] === 'severities') return [...kinds]
  return path.at(-1) === 'thresholds' ? Object.keys(thresholds) : Object.keys(ruleSchema.shape)
}

function unknownConcepts({ rules }: Rules, places: Places): Mistake[] {
  return rules.flatMap(({ concepts = [] }, rule) =>
    concepts.flatMap((concept, i) =>
      conceptKeys.has(concept)
        ? []
        : [
            made(['rules', rule, 'concepts', i], places, {
              message: `"${concept}" is no concept that figures have`,
              remedy: oneOf(concept, [...conceptKeys]),
            }),
          ],
    ),
  )
}

/** Where a path's value stands; of one that is missing, where its entry begins. */
function made(path: Path, { document, at }: Places, { message, remedy }: Wording): Mistake {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length) as unknown[], true)
    if (isNode(node) && node.range) return { offset: node.range[0], error: mistake(message, at(node.range[0]), remedy) }
  }
  return { offset: 0, error: mistake(message, at(0), remedy) }
}

/** The nearest right word first, then all. */
function oneOf(written: unknown, known: readonly unknown[]): string {
  const words = known.map(String)
  const near = words
    .map(word => ({ word, far: distance(String(written).toLowerCase(), word.toLowerCase(), NEAR) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far)[0]
  const all = `One of: ${words.join(', ')}.`
  return near ? `Did you mean ${near.word}? ${all}` : all
}
