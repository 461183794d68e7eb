// Every span of every Reading over all the data there is, train splits and unannotated archives too.

import { readdirSync } from 'node:fs'
import { fromArchive, Unavailable } from './archive.ts'
import { type GoldDocument, loadLines, shared } from './corpus.ts'
import { readGold } from './readings.ts'

/** Prints a line per file; true if every span holds and every document could be read. */
export async function checkEverything(): Promise<boolean> {
  let holds = true
  for (const [name, load] of sources()) {
    const { readings, spans, faults, slowest } = await readGold(load())
    console.log(`${name}: ${readings.length} documents, ${spans} spans, ${faults.length} faults`)
    if (slowest)
      console.log(`  slowest: ${slowest.id}, ${slowest.milliseconds.toFixed(0)} ms for ${slowest.characters} characters`)
    for (const fault of faults.slice(0, 5)) console.log(`  FAULT ${fault}`)
    holds &&= faults.length === 0
  }
  return holds
}

function sources(): [name: string, load: () => GoldDocument[]][] {
  const annotated = [
    ...['s1', 's4', 'seed'].map(name => `articles/${name}.jsonl`),
    ...readdirSync(`${shared}data/attribution`).map(name => `data/attribution/${name}`),
  ]
  const reprints = 'data/reprints/news.tar.xz'
  return [
    ...annotated.map((path): [string, () => GoldDocument[]] => [path, () => loadLines(path)]),
    [reprints, () => unpacked(reprints)],
  ]
}

/** Every tenth article of an archive that holds `articles.jsonl`; [] where this machine cannot unpack it. */
function unpacked(path: string): GoldDocument[] {
  return articlesOf(path)
    .split('\n')
    .filter((line, index) => line && index % 10 === 0)
    .map(line => JSON.parse(line) as { id: string; text: string; date: string })
    .map(({ id, text, date }) => ({ id, text, lang: 'de', published: date, attributions: [] }))
    .filter(({ text }) => text.trim() !== '')
}

function articlesOf(path: string): string {
  try {
    return fromArchive(path, '*/articles.jsonl')
  } catch (error) {
    if (error instanceof Unavailable) return ''
    throw error
  }
}
