// Watches a local site that changes, kills the watch now and then, and prints what is lost, doubled or missed.
//   npm run bench:watch -- --minutes 10 --feeds 50 --articles 5000 --kills 10

import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { watchedSite } from './watching.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    feeds: { type: 'string', default: '50' },
    articles: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '10' },
    every: { type: 'string', default: '3' },
    recheck: { type: 'string', default: '60' },
    slack: { type: 'string', default: '40' },
    threads: { type: 'string', default: String(availableParallelism()) },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const number = (name: Exclude<keyof typeof values, 'json' | 'keep'>): number => Number(values[name])
const seconds = Math.round(number('minutes') * 60)
const result = await watchedSite({
  ...{ feeds: number('feeds'), articles: number('articles'), seconds, quiet: Math.min(150, seconds * 0.3), seed: number('seed') },
  ...{
    kills: number('kills'),
    every: number('every'),
    recheck: number('recheck'),
    slack: number('slack'),
    threads: number('threads'),
  },
  ...(values.keep === undefined ? {} : { keep: values.keep }),
  said: line => process.stderr.write(`${line}\n`),
})

if (values.json) console.log(JSON.stringify(result, null, 2))
else {
  const rows: readonly (readonly [what: string, count: number | string])[] = [
    ['articles that had to be found', result.articles],
    ['lost', result.lost.length],
    ['doubled', result.doubled.length],
    ['versions that were up long enough', result.versions],
    ['missed', result.missed.length],
    ['versions that were up too shortly, and are there', result.lucky],
    ['texts that the site never had', result.strange.length],
    [
      'silent changes, told as such, others told as such',
      `${result.silent.expected}, ${result.silent.found}, ${result.silent.wrong}`,
    ],
    [
      'warnings raised, never pushed, pushed twice',
      `${result.warnings.raised}, ${result.warnings.never}, ${result.warnings.twice}`,
    ],
    [
      'questions to the site, answered with 304, with 503',
      `${result.server.asked}, ${result.server.unchanged}, ${result.server.refused}`,
    ],
    ['findings of verify', result.findings],
    ['largest memory of a watch, MB', result.megabytes],
    ['exit code of the last run', String(result.code)],
  ]
  for (const [what, count] of rows) console.log(`${what.padEnd(52)} ${count}`)
  for (const line of [...result.lost, ...result.doubled, ...result.missed, ...result.strange, ...result.complaints].slice(0, 30))
    console.log(line)
}
process.exitCode = result.lost.length + result.doubled.length + result.missed.length + result.strange.length > 0 ? 1 : 0
