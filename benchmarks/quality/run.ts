// npm run bench:quality — reads the annotated documents with Lagebild, scores them, compares with floors.json.
//   npm run bench:quality -- --sets articles,seed     only these
//   npm run bench:quality -- --errors 3 --sets seed   three documents, gold beside what was found
//   npm run bench:quality -- --update                 raise the floors to what was reached
// Exit code 1: a score fell through its floor, a span lies outside its text, or a document could not be read.

import { Command } from 'commander'
import { checkEverything } from './all-spans.ts'
import { loadCorpus, missing } from './corpus.ts'
import { showErrors } from './errors.ts'
import { type Floors, fallen, floorOf, loadFloors, type Measured, raised, saveFloors } from './floors.ts'
import { readGold } from './readings.ts'
import { type Score, score } from './score.ts'
import { type BenchSet, chosen } from './sets.ts'
import { table } from './table.ts'

const values = new Command('npm run bench:quality --')
  .description('Reads the annotated documents, scores them and compares the scores with their floors')
  .option('--sets <names>', 'only these sets, with commas')
  .option('--split <name>', 'another split of the corpora; floors are neither compared nor raised')
  .option('--errors <n>', 'show n documents, gold beside what was found')
  .option('--all-spans', 'check every span of every Reading over all the data')
  .option('--update', 'raise the floors to what was reached')
  .option('--lower <reason>', 'with --update: let floors sink, for this reason')
  .parse()
  .opts<{ sets?: string; split?: string; errors?: string; allSpans?: boolean; update?: boolean; lower?: string }>()

const reason = missing()
if (reason) console.log(`bench:quality skipped: ${reason}`)
else process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  if (values.allSpans) return checkEverything()
  const before = loadFloors()
  let after: Floors = before
  let holds = true
  for (const set of chosen(values.sets)) {
    const { documents, sha256 } = loadCorpus(set, values.split ?? null)
    const { readings, spans, faults, slowest } = await readGold(documents)
    const scores = score(set.scorer, { documents, readings })
    const measured = { corpus: sha256, scores: fOf(set, scores) }
    print(set, { scores, measured, before })
    console.log(
      `  ${documents.length} documents, ${spans} spans, ${faults.length} faults (spans outside their text and the like)`,
    )
    if (slowest)
      console.log(`  slowest: ${slowest.id}, ${slowest.milliseconds.toFixed(0)} ms for ${slowest.characters} characters`)
    for (const fault of faults.slice(0, 5)) console.log(`  FAULT ${fault}`)
    const lost = fallen(before[set.name], measured)
    if (lost.length) console.log(`  BELOW ITS FLOOR: ${lost.join(', ')}`)
    if (values.errors) console.log(showErrors(documents, readings, Number(values.errors)))
    console.log('')
    holds &&= faults.length === 0 && (lost.length === 0 || values.lower !== undefined)
    after = { ...after, [set.name]: raised(before[set.name], measured, values.lower ?? null) }
  }
  if (values.update && !values.split) saveFloors(after)
  return holds
}

function fOf({ measures }: BenchSet, scores: Readonly<Record<string, Score>>): Record<string, number> {
  return Object.fromEntries(measures.filter(name => (scores[name]?.gold ?? 0) > 0).map(name => [name, scores[name]!.f]))
}

function print(
  set: BenchSet,
  { scores, measured, before }: { scores: Readonly<Record<string, Score>>; measured: Measured; before: Floors },
): void {
  const rows = Object.keys(measured.scores).map(measure => {
    const { p, r, f, gold } = scores[measure]!
    const floor = floorOf(before[set.name], measured, measure)
    const goal = set.goals[measure]
    return [
      measure,
      f.toFixed(1),
      p.toFixed(1),
      r.toFixed(1),
      floor === null ? '–' : floor.toFixed(1),
      floor === null ? '' : signed(f - floor),
      goal === undefined ? '' : `${goal}${f >= goal ? ' ✓' : '  '}`,
      String(gold),
    ]
  })
  console.log(table(rows, [set.name, 'F', 'P', 'R', 'floor', '±', 'goal', 'gold']))
  const pinned = before[set.name]
  if (pinned && pinned.corpus !== measured.corpus) console.log('  The documents are not those of the floors: not compared.')
}

function signed(difference: number): string {
  return (difference < 0 ? '' : '+') + difference.toFixed(1)
}
