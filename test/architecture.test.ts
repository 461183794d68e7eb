// The rules of the house that a compiler does not know: who may import whom, what reading may touch, where a language may be named.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { version } from '../src/version.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Stages in order; each sees only what comes before it. A stage that stands in no list is shared: text, languages, models. */
const STAGES = [
  'fetch',
  'intake',
  'extract',
  'segment',
  'syntax',
  'mentions',
  'attribution',
  'coreference',
  'pipeline.ts',
  'explain',
  'workers',
  'identity',
  'origin',
  'stories',
  'figures',
  'ledger',
  'warnings',
  'factsheet',
  'watch',
  'cli',
]

/** What every stage may use, and what itself may use no stage. */
const SHARED = ['text', 'languages', 'gazetteer', 'models', 'types.ts', 'errors.ts', 'schema.ts', 'version.ts']

interface Import {
  readonly path: string
  /** Only types: gone when it runs. */
  readonly typesOnly: boolean
  /** `import('…')` */
  readonly lazy: boolean
}

interface Source {
  /** From the repository's root: "src/segment/tokens.ts". */
  readonly path: string
  readonly text: string
  /** Without comments. */
  readonly code: string
  readonly imports: readonly Import[]
}

const sources = filesIn('src')
  .filter(path => path.endsWith('.ts'))
  .map(load)
const program = sources.filter(({ path }) => !path.endsWith('.test.ts'))
const byPath = new Map(sources.map(source => [source.path, source]))

test('a stage never imports a later stage', () => {
  const wrong = program.flatMap(({ path, imports }) => {
    const own = STAGES.indexOf(folderOf(path))
    return imports
      .filter(({ path: to, typesOnly }) => !typesOnly && own >= 0 && STAGES.indexOf(folderOf(to)) > own)
      .map(({ path: to }) => `${path} imports ${to}`)
  })
  expect(wrong).toEqual([])
})

test('what is shared leans on no stage', () => {
  const wrong = program.flatMap(({ path, imports }) =>
    imports
      .filter(({ path: to, typesOnly }) => !typesOnly && SHARED.includes(folderOf(path)) && STAGES.includes(folderOf(to)))
      // A builder of tables, "word: 1, word: 2" → a record, may serve a pack as long as it leans on nothing itself.
      .filter(({ path: to }) => !(folderOf(path) === 'languages' && leansOnNothing(to)))
      .map(({ path: to }) => `${path} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

test('every folder of src has its place in the order', () => {
  const folders = new Set(program.map(({ path }) => folderOf(path)).filter(name => !name.endsWith('.ts')))
  expect([...folders].filter(folder => ![...STAGES, ...SHARED].includes(folder))).toEqual([])
})

test('reading reaches no clock, disk, network or environment', () => {
  const touching: readonly [what: string, pattern: RegExp][] = [
    ['a module of the system', /from 'node:(?!crypto')/u],
    ['the process', /\bprocess\./u],
    ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bTemporal\.Now\b/u],
    ['chance', /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/u],
    ['the network', /\bfetch\(|\bWebSocket\b/u],
    ['the locale of the machine', /\.toLocale\w+\(\)|\.localeCompare\([^,()]*\)|\bIntl\.\w+\(\)/u],
    ['a stream', /\bconsole\./u],
  ]
  const wrong = reached(['src/pipeline.ts', 'src/extract/document.ts']).flatMap(({ path, code }) =>
    touching.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${path} touches ${what}`),
  )
  expect(wrong).toEqual([])
})

test('the packs are reached by reading, so that they are held to the same', () => {
  const paths = reached(['src/pipeline.ts', 'src/extract/document.ts', 'src/index.ts']).map(({ path }) => path)
  expect(paths).toContain('src/languages/de/index.ts')
  expect(paths).toContain('src/mentions/times.ts')
})

test('no language is named outside languages/', () => {
  const codes = readdirSync(join(root, 'src/languages'), { withFileTypes: true }).filter(entry => entry.isDirectory())
  const named = new RegExp(`['"\`](?:${codes.map(({ name }) => name).join('|')})['"\`]`, 'u')
  // How the program writes its own figures and sorts its own lists is no matter of the article's language.
  const own = /\b(?:Intl\.\w+|locale\w+|toLocale\w+)\([^)]*\)/gu
  const wrong = program.filter(({ path, code }) => folderOf(path) !== 'languages' && named.test(code.replace(own, '')))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('no word of a language stands in a finder', () => {
  const finders = ['segment', 'syntax', 'mentions', 'attribution', 'coreference']
  const wrong = program.filter(({ path, code }) => finders.includes(folderOf(path)) && /[äöüÄÖÜß]/u.test(code))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('only packs have a default export', () => {
  const wrong = program.filter(
    ({ path, code }) => /\bexport default\b/u.test(code) && !/^src\/languages\/\w+\/index\.ts$/u.test(path),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('no file of code has more than 400 lines', () => {
  const code = ['benchmarks', 'scripts', 'examples', 'test']
    .flatMap(filesIn)
    .filter(path => /\.(?:ts|mjs)$/u.test(path))
    .map(load)
  const wrong = [...sources, ...code]
    .filter(({ path }) => !/^src\/languages\/\w+\//u.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > 400)
  expect(wrong).toEqual([])
})

test('every file opens with what it does', () => {
  expect(program.filter(({ text }) => !/^(?:#!.*\n)?\/(?:\/|\*\*)/u.test(text)).map(({ path }) => path)).toEqual([])
})

test('commands hold no SQL', () => {
  const sql = /\bselectFrom\(|\binsertInto\(|\bsql`|\bSELECT\b[^;]*\bFROM\b|from '(?:kysely|better-sqlite3)'/u
  expect(program.filter(({ path, code }) => folderOf(path) === 'cli' && sql.test(code)).map(({ path }) => path)).toEqual([])
})

test('the version is that of package.json', () => {
  expect(version).toBe((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version)
})

/** Every file that these reach at run time, themselves included. */
function reached(from: readonly string[]): Source[] {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path) || !byPath.has(path)) return
    seen.add(path)
    for (const { path: to, typesOnly } of byPath.get(path)!.imports) if (!typesOnly) visit(to)
  }
  from.forEach(visit)
  return [...seen].map(path => byPath.get(path)!)
}

const leansOnNothing = (path: string): boolean => byPath.get(path)?.imports.every(({ typesOnly }) => typesOnly) ?? false

function load(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const code = text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1')
  return { path, text, code, imports: importsOf(path, code) }
}

/** Imports of files of this repository; packages are left out. */
function importsOf(path: string, code: string): Import[] {
  const inside = (specifier: string): string => relative(root, resolve(root, dirname(path), specifier))
  const fixed = Array.from(code.matchAll(/^(?:import|export)\s+(?:([^'"]*?)\s+from\s+)?'(\.[^']+)'/gmu), ([, names = '', to]) => {
    const typesOnly = names.startsWith('type ') || /^\{\s*(?:type [^,}]+,?\s*)+\}$/u.test(names)
    return { path: inside(to!), typesOnly, lazy: false }
  })
  const lazy = Array.from(code.matchAll(/\bimport\('(\.[^']+)'\)/gu), ([, to]) => ({
    path: inside(to!),
    typesOnly: false,
    lazy: true,
  }))
  return [...fixed, ...lazy]
}

/** "src/segment/tokens.ts" → "segment"; "src/types.ts" → "types.ts". */
const folderOf = (path: string): string => path.split('/')[1] ?? path

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}
