// The examples of the page "Fact sheets": the beginning of the sample story's sheet, a table of it, and their footnotes.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toMarkdown } from '../src/factsheet/markdown.ts'
import { SECTIONS } from '../src/factsheet/model.ts'
import { loadSheetWords } from '../src/languages/index.ts'
import { outputOf } from './docs-cli.mjs'
import { table } from './docs-table.mjs'

const LANGUAGE = 'en'
const MOST_SENTENCES = 3

/** What each section says, in the order of the sheet. */
const CONTENTS = {
  situation: 'the newest figure of each series with who gives it, who agrees, who contradicts it; what most outlets carry',
  figures: 'each series as a table: lowest, highest, latest of a speaker, replaced (struck out), contradicted by which footnote',
  voices: 'speaker by speaker, in the order of time: verbatim or in the outlet’s words, how certain, denied or left open',
  changes: 'the warnings of the story day by day, `--since` a time',
  unconfirmed: 'anonymous sources and hearsay; figures, then other statements, with one voice behind them',
  disputed: 'figures and statements that contradict each other; what is denied, doubted, not answered',
  corrections: 'what was put right, withdrawn or settled, and what was given again after that',
  sources: 'all articles, and what each is to which earlier one',
}

/** Marker → Markdown, for docs/factsheet.md. */
export async function factsheetParts() {
  process.chdir(fileURLToPath(new URL('../', import.meta.url)))
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-docs-'))
  const ledger = ['--ledger', join(folder, 'ledger.db')]
  try {
    await outputOf(['add', 'examples/flood/articles.jsonl', '--quiet', ...ledger])
    const sheet = JSON.parse(await outputOf(['factsheet', 's1a1', '--lang', LANGUAGE, '--format', 'json', ...ledger]))
    const words = await loadSheetWords(LANGUAGE)
    return {
      sections: table(
        ['section', '`--section`', 'what stands in it'],
        [...SECTIONS, 'sources'].map(id => [words.sections[id], id === 'sources' ? '' : `\`${id}\``, CONTENTS[id]]),
      ),
      example: `\`\`\`markdown\n${toMarkdown(excerpt(sheet), words).trim()}\n\`\`\``,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The first sentences and the second table of the sheet, with the footnotes that they name. */
function excerpt(sheet) {
  const [situation, figures] = sheet.sections
  const sentences = situation.groups[0].sentences.slice(0, MOST_SENTENCES)
  const tables = figures.tables.slice(1, 2)
  const named = new Set(
    [...sentences, ...tables.flatMap(({ rows }) => rows)].flatMap(({ notes, against = [] }) => [...notes, ...against]),
  )
  return {
    ...sheet,
    sections: [
      { ...situation, groups: [{ heading: null, sentences }] },
      { ...figures, tables },
    ],
    footnotes: sheet.footnotes.filter(({ number }) => named.has(number)),
    sources: sheet.sources.slice(0, 3),
  }
}
