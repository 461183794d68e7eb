// Everything in the docs that the program itself knows: page → marker → Markdown.

import { readdirSync, readFileSync } from 'node:fs'
import { FORMS } from '../benchmarks/quality/figure-spec-forms.ts'
import { EXIT_CODES } from '../src/cli/exit-codes.ts'
import { ERRORS } from '../src/errors.ts'
import { FETCH_SETTINGS } from '../src/fetch/settings.ts'
import { REASONS } from '../src/identity/links.ts'
import { languages, loadPack } from '../src/languages/index.ts'
import { LINK_KINDS } from '../src/ledger/queries/chain.ts'
import { MERGE_REASONS } from '../src/ledger/queries/roots.ts'
import { RELATIONS } from '../src/origin/relation.ts'
import { SETTINGS } from '../src/settings.ts'
import { explainExample, helpTexts } from './docs-cli.mjs'
import { factsParts } from './docs-facts.mjs'
import { factsheetParts } from './docs-factsheet.mjs'
import { pictures } from './docs-pictures.mjs'
import { readingTables } from './docs-reading.mjs'
import { sentenceParts } from './docs-sentence.mjs'
import { table } from './docs-table.mjs'
import { warningsParts } from './docs-warnings.mjs'
import { watchParts } from './docs-watch.mjs'

const root = new URL('../', import.meta.url)

export async function generatedParts() {
  return {
    'README.md': await pictures(),
    'docs/cli.md': { help: await helpTexts(), 'exit-codes': exitCodes() },
    'docs/facts.md': await factsParts(),
    'docs/factsheet.md': await factsheetParts(),
    'docs/explain.md': { example: await explainExample() },
    'docs/reading.md': { reading: readingTables() },
    'docs/sentence.md': await sentenceParts(),
    'docs/errors.md': { errors: errors(), 'exit-codes': exitCodes() },
    'docs/settings.md': { settings: settings() },
    'docs/safety.md': { limits: fetchLimits('limits'), pace: fetchLimits('pace') },
    'docs/warnings.md': warningsParts(),
    'docs/watch.md': watchParts(),
    'docs/languages.md': { packs: await packs() },
    'docs/identity.md': { reasons: named('reason', REASONS) },
    'docs/origin.md': origin(),
    'docs/quality.md': { floors: floors(), 'figure-forms': figureForms() },
  }
}

const exitCodes = () =>
  table(
    ['code', 'meaning'],
    EXIT_CODES.map(({ code, meaning }) => [code, meaning]),
  )

const named = (head, rows) =>
  table(
    [head, 'what it means'],
    Object.entries(rows).map(([name, meaning]) => [`\`${name}\``, meaning]),
  )

const origin = () => ({
  relations: named('relation', RELATIONS),
  links: named('link', LINK_KINDS),
  reasons: named('counted as one', MERGE_REASONS),
})

const errors = () =>
  table(
    ['code', 'what it means'],
    Object.entries(ERRORS).map(([code, meaning]) => [`\`${code}\``, meaning]),
  )

const settings = () =>
  table(
    ['variable', 'unit', 'default', 'what it does'],
    SETTINGS.map(({ variable, unit, default: value, help }) => [`\`${variable}\``, unit ?? '–', value, help]),
  )

/** Limits or manners of fetching. */
const fetchLimits = group =>
  table(
    ['in watch.yaml', 'variable', 'unit', 'default', 'what it does'],
    FETCH_SETTINGS.filter(({ name }) => name.startsWith(`${group}.`)).map(({ name, variable, unit, default: value, help }) => [
      `\`${name}\``,
      `\`${variable}\``,
      unit,
      value,
      help,
    ]),
  )

/** What each pack has (its parts, its cases) or lacks. */
async function packs() {
  const all = await Promise.all(languages.map(code => loadPack(code)))
  const notParts = ['code', 'name', 'version']
  const parts = [...new Set(all.flatMap(Object.keys))].filter(key => !notParts.includes(key))
  const kinds = [...new Set(all.flatMap(({ code }) => casesOf(code)))].sort()
  return table(
    ['', ...all.map(({ name, code }) => `${name} \`${code}\``)],
    [
      ['version', ...all.map(({ version }) => version)],
      ...parts.map(part => [`\`${part}\``, ...all.map(pack => (pack[part] == null ? 'lacking' : 'yes'))]),
      ...kinds.map(kind => [`cases: ${kind}`, ...all.map(({ code }) => (casesOf(code).includes(kind) ? 'yes' : 'none'))]),
    ],
  )
}

/** Kinds of cases that a pack has: ['attribution', 'times', …]. */
const casesOf = code => readdirSync(new URL(`src/languages/${code}/cases/`, root)).map(file => file.replace('.jsonl', ''))

const figureForms = () =>
  table(
    ['left out', 'what it is'],
    FORMS.map(({ name, reason }) => [name, reason]),
  )

function floors() {
  const sets = JSON.parse(readFileSync(new URL('benchmarks/quality/floors.json', root), 'utf8'))
  const rows = Object.entries(sets).flatMap(([set, { floors }]) =>
    Object.entries(floors).map(([measure, f]) => [set, measure, f.toFixed(1)]),
  )
  return table(['set', 'measure', 'floor (F1)'], rows)
}
