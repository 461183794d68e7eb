// npm run bench:quality — reads the annotated documents with Lagebild, scores them, compares with floors.json.
//   npm run bench:quality -- --sets articles,seed     only these
//   npm run bench:quality -- --errors 3 --sets seed   three documents, gold beside what was found
//   npm run bench:quality -- --update                 raise the floors to what was reached
// Exit code 1: a score fell through its floor, a span lies outside its text, or a document could not be read.

import { Command } from 'commander'
import { checkEverything } from './all-spans.ts'
import { Unavailable } from './archive.ts'
import { missing } from './corpus.ts'
import { type Floors, fallen, loadFloors, type Measured, raised, saveFloors } from './floors.ts'
import { type Measurement, type MeasureOptions, measure } from './measure.ts'
import { type BenchSet, chosen } from './sets.ts'
import { CLASSES, type ClassName } from './speech-classes.ts'
import { genreTable, scoreTable } from './table.ts'

const values = new Command('npm run bench:quality --')
  .description('Reads the annotated documents, scores them and compares the scores with their floors')
  .option('--sets <names>', 'only these sets, with commas')
  .option('--split <name>', 'another split of the corpora that have several; floors are neither compared nor raised')
  .option('--errors <n>', 'show n documents, gold beside what was found; of syntax and names the n commonest or first errors')
  .option('--by <classes>', `who said what: scores by class, too, of ${CLASSES.join(', ')}, with commas`)
  .option('--worst <n>', 'who said what: the n costliest errors of each set')
  .option('--genres', 'scores by genre too, of treebanks that have several')
  .option('--labels <percent>', 'names: vote with gold labels of which so many are right, or none; floors are left alone')
  .option('--all-spans', 'check every span of every Reading over all the data')
  .option('--update', 'raise the floors to what was reached')
  .option('--lower <reason>', 'with --update: let floors sink, for this reason')
  .parse()
  .opts<{
    sets?: string
    split?: string
    errors?: string
    by?: string
    worst?: string
    genres?: boolean
    labels?: string
    allSpans?: boolean
    update?: boolean
    lower?: string
  }>()

/** Floors hold for the sets as they are measured without these. */
const special = values.split !== undefined || values.labels !== undefined

const reason = missing()
if (reason) console.log(`bench:quality skipped: ${reason}`)
else process.exitCode = (await main()) ? 0 : 1

async function main(): Promise<boolean> {
  if (values.allSpans) return checkEverything()
  const before = loadFloors()
  let after: Floors = before
  let holds = true
  for (const set of chosen(values.sets).filter(({ kind }) => !values.split || kind === 'readings')) {
    const measurement = await measured(set)
    if (!measurement) continue
    const ofFloors = { corpus: measurement.corpus, scores: fOf(set, measurement) }
    const lost = special ? [] : fallen(before[set.name], ofFloors)
    print(set, { measurement, ofFloors, before, lost })
    holds &&= measurement.faults.length === 0 && (lost.length === 0 || values.lower !== undefined)
    after = { ...after, [set.name]: raised(before[set.name], ofFloors, values.lower ?? null) }
  }
  if (values.update && !special) saveFloors(after)
  return holds
}

/** Null, with a line that says why, where the set's data cannot be unpacked on this machine. */
async function measured(set: BenchSet): Promise<Measurement | null> {
  const { split, errors, labels, worst } = values
  const options: MeasureOptions = {
    split: split ?? null,
    errors: Number(errors ?? 0),
    by: classNames(values.by),
    worst: Number(worst ?? 0),
    labels: labels === undefined || labels === 'none' ? (labels ?? null) : Number(labels),
  }
  try {
    return await measure(set, options)
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    console.log(`${set.name} skipped: ${error.message}\n`)
    return null
  }
}

function fOf({ measures }: BenchSet, { scores }: Measurement): Record<string, number> {
  return Object.fromEntries(measures.filter(name => (scores[name]?.gold ?? 0) > 0).map(name => [name, scores[name]!.f]))
}

/** Throws for a class that there is none of. */
function classNames(list: string | undefined): ClassName[] {
  return (list?.split(',') ?? []).map(name => {
    const known = CLASSES.find(one => one === name)
    if (!known) throw new Error(`There are no scores by "${name}". There are: ${CLASSES.join(', ')}.`)
    return known
  })
}

interface Printed {
  readonly measurement: Measurement
  readonly ofFloors: Measured
  readonly before: Floors
  readonly lost: readonly string[]
}

function print(set: BenchSet, { measurement, ofFloors, before, lost }: Printed): void {
  const pinned = special ? undefined : before[set.name]
  console.log(scoreTable(set, { measurement, ofFloors, pinned }))
  if (pinned && pinned.corpus !== ofFloors.corpus) console.log('  The documents are not those of the floors: not compared.')
  for (const note of measurement.notes) console.log(`  ${note}`)
  for (const fault of measurement.faults.slice(0, 5)) console.log(`  FAULT ${fault}`)
  if (lost.length) console.log(`  BELOW ITS FLOOR: ${lost.join(', ')}`)
  if (measurement.errors) console.log(measurement.errors)
  for (const detail of measurement.details ?? []) console.log(`\n${detail}`)
  if (values.genres && measurement.genres) console.log(`\n${genreTable(set, measurement.genres)}`)
  console.log('')
}
