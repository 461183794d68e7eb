// Docs and program must not drift apart: what there is, is documented; what is documented, there is.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import pc from 'picocolors'
import { expect, test } from 'vitest'
import type { Context } from '../src/cli/context.ts'
import { EXIT_CODES } from '../src/cli/exit-codes.ts'
import { buildProgram } from '../src/cli/program.ts'
import { ERRORS } from '../src/errors.ts'
import { languages } from '../src/languages/index.ts'
import { readingSchema } from '../src/reading-schema.ts'
import { SETTINGS } from '../src/settings.ts'
import { rulesFrom } from '../src/warnings/rules/parse.ts'
import { ruleSchema } from '../src/warnings/rules/rules.ts'
import { WARNING_KINDS } from '../src/warnings/warning.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pagesIn('docs')]
const manifest = JSON.parse(page('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly engines: { readonly node: string }
}

test('generated parts are fresh', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: root, encoding: 'utf8' })
  expect(`${stdout}${stderr}`).toBe('')
  expect(status).toBe(0)
})

test('every kind of warning and every key of a rule is documented', () => {
  const text = page('docs/warnings.md')
  for (const [kind, meaning] of Object.entries(WARNING_KINDS)) expect(text).toContain(`| \`${kind}\` | ${meaning} |`)
  for (const key of Object.keys(ruleSchema.shape)) expect(text).toContain(`\`rules[].${key}\``)
})

test('the rules in the docs are good ones', () => {
  const blocks = [...page('docs/warnings.md').matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, block]) => block!)
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) expect(rulesFrom(block, 'docs').mistakes).toEqual([])
})

test('every command and option is documented, and has an example', () => {
  const cli = page('docs/cli.md')
  for (const command of commands()) {
    expect(cli).toContain(`## lagebild ${command.name()}`)
    expect(helpOf(command), command.name()).toMatch(/Examples?:\n {2}\S/u)
    for (const { long } of command.options) expect(cli, command.name()).toContain(long)
  }
})

test('every command of the docs is there', () => {
  const known = new Set([...commands().map(command => command.name()), 'help', 'COMMAND'])
  for (const path of pages) {
    // In code: `lagebild read …` or a line of a block that begins with it.
    for (const [, name] of page(path).matchAll(/(?:`|^|\| |npx )lagebild (?!@)([a-zA-Z]+)/gmu)) {
      expect([...known], `${path}: lagebild ${name}`).toContain(name)
    }
  }
})

test('every setting, error code, exit code and language is documented', () => {
  for (const { variable } of SETTINGS) expect(page('docs/settings.md')).toContain(variable)
  for (const code of Object.keys(ERRORS)) expect(page('docs/errors.md')).toContain(code)
  for (const { code } of EXIT_CODES) expect(page('docs/cli.md')).toContain(`| ${code} |`)
  for (const code of languages) expect(page('docs/languages.md')).toContain(`\`${code}\``)
})

test('no variable is read that is no setting', () => {
  const variables = new Set(SETTINGS.map(({ variable }) => variable))
  for (const path of pages) {
    for (const [variable] of page(path).matchAll(/\bLAGEBILD_[A-Z_]+/gu)) expect([...variables], path).toContain(variable)
  }
})

test('every field of the Reading is documented', () => {
  const reading = page('docs/reading.md')
  const { $defs } = readingSchema() as { $defs: Record<string, { properties?: object }> }
  for (const { properties = {} } of Object.values($defs)) {
    for (const field of Object.keys(properties)) expect(reading).toContain(`\`${field}\``)
  }
})

test('every field of the Reading has a meaning', () => {
  expect(page('docs/reading.md').match(/^\| `\w+` \|.*\| {2}\|$/gmu)).toBeNull()
})

test('every exported name is in the README', () => {
  const names = Array.from(page('src/index.ts').matchAll(/^export (?:async )?(?:function|const) (\w+)|^export \{ ([^}]+) \}/gmu))
    .flatMap(([, own, list]) => own ?? list!.split(','))
    .map(name => name.trim())
    .filter(name => !name.startsWith('type '))
  expect(names).toContain('read')
  for (const name of names) expect(page('README.md')).toContain(`\`${name}`)
})

test('links between pages lead somewhere', () => {
  for (const path of pages) {
    for (const [, target] of page(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)) {
      if (/^https?:/u.test(target!)) continue
      expect(existsSync(join(root, dirname(path), target!)), `${path} → ${target}`).toBe(true)
    }
  }
})

test('npm scripts that are named are there', () => {
  for (const path of pages) {
    for (const [, run, short] of page(path).matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/gu)) {
      expect(Object.keys(manifest.scripts), path).toContain(run ?? short)
    }
  }
})

test('every library is in NOTICE with its licence', () => {
  const notice = page('NOTICE')
  for (const name of Object.keys(manifest.dependencies)) {
    const { license } = JSON.parse(page(`node_modules/${name}/package.json`)) as { license: string }
    expect(notice).toContain(`${name} (${license})`)
  }
})

test('the Node that is asked for is named as package.json has it', () => {
  const needed = manifest.engines.node.replace('>=', '')
  for (const path of ['README.md', 'docs/architecture.md', 'src/cli/main.ts']) expect(page(path), path).toContain(needed)
})

/** Markdown files of a folder and the folders in it. */
function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
}

/** All commands, subcommands of commands too. */
function commands(): readonly Command[] {
  const context: Context = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: {},
    colours: pc.createColors(false),
    width: 100,
    interactive: false,
    fail: () => {},
  }
  return buildProgram(context).commands
}

/** With what is added behind it. */
function helpOf(command: Command): string {
  let text = ''
  command.configureOutput({ writeOut: written => (text += written) })
  command.outputHelp()
  return text
}
