// Learns which Cyrillic letters stand for which Latin ones in names, and writes src/identity/cyrillic-letters.ts.
//   node training/transliteration/build.mjs wd_russian_64
// Expectation maximisation over all monotone alignments of pairs (Dempster, Laird, Rubin 1977; the steps of the joint multigrams of
// Deligne, Bimbot 1997): "garcin гарсен" → g·г a·а r·р c·с in·ен. A step's weight says how much likelier the two sides are
// together than each alone: log p(l, c) − log p(l) − log p(c).

import { readFileSync, writeFileSync } from 'node:fs'

const [, , path] = process.argv
if (!path) throw new Error('Say where the pairs lie: node training/transliteration/build.mjs wd_russian_64')

/** Letters of one step on each side. */
const LONGEST = { latin: 3, cyrillic: 2 }
const ROUNDS = 8
/** Expected uses below which a step is forgotten: in the first rounds, in the last two. */
const RARE = { early: 0.5, late: 30 }
/** One pair in so many is held out. */
const HELD_OUT = 5

const pairs = readFileSync(path, 'utf8').split('\n').flatMap(pairOf)
const learnt = pairs.filter((_, index) => index % HELD_OUT !== 0)
const steps = learn(learnt)
write(weights(steps, learnt), pairs.length)

/** Folded as src/identity/fold.ts does, marks off; pairs of other letters are left out. */
function pairOf(line) {
  const [left, right] = line.split('\t')
  const plain = side => side?.normalize('NFD').replace(/[\p{M} ]/gu, '')
  const latin = plain(left)?.replace(/([aou])e/gu, '$1')
  const cyrillic = plain(right)
  const isUsable = /^[a-z]{1,14}$/u.test(latin ?? '') && /^[а-я]{1,14}$/u.test(cyrillic ?? '')
  return isUsable ? [[latin, cyrillic]] : []
}

function learn(data) {
  let known = null
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map()
    for (const [latin, cyrillic] of data) count(latin, cyrillic, known, counts)
    const least = round < ROUNDS - 2 ? RARE.early : RARE.late
    const kept = [...counts].filter(([, uses]) => uses > least)
    const total = kept.reduce((sum, [, uses]) => sum + uses, 0)
    known = new Map(kept.map(([step, uses]) => [step, uses / total]))
    process.stdout.write(`round ${round + 1}: ${known.size} steps\n`)
  }
  return known
}

/** Adds how often each step is expected in the alignments of one pair: forward and backward sums. */
function count(latin, cyrillic, known, counts) {
  const [n, m] = [latin.length, cyrillic.length]
  const stepAt = (i, j, x, y) => `${latin.slice(i, i + x)}·${cyrillic.slice(j, j + y)}`
  const before = ways(n, m, (i, j, x, y) => chance(known, stepAt(i - x, j - y, x, y)))
  const behind = ways(n, m, (i, j, x, y) => chance(known, stepAt(n - i, m - j, x, y)))
  const all = before[n][m]
  if (!(all > 0)) return
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (before[i][j] === 0) continue
      for (const [x, y] of sizes(n - i, m - j)) {
        const step = stepAt(i, j, x, y)
        const expected = (before[i][j] * chance(known, step) * behind[n - i - x][m - j - y]) / all
        if (expected > 1e-6) counts.set(step, (counts.get(step) ?? 0) + expected)
      }
    }
  }
}

/** [i][j]: sum over all ways to put steps together that take i Latin and j Cyrillic letters. */
function ways(latin, cyrillic, chanceOf) {
  const sums = Array.from({ length: latin + 1 }, () => new Float64Array(cyrillic + 1))
  sums[0][0] = 1
  for (let i = 0; i <= latin; i++) {
    for (let j = 0; j <= cyrillic; j++) {
      for (const [x, y] of sizes(i, j)) if (sums[i - x][j - y] > 0) sums[i][j] += sums[i - x][j - y] * chanceOf(i, j, x, y)
    }
  }
  return sums
}

function* sizes(latin, cyrillic) {
  for (let x = 0; x <= Math.min(LONGEST.latin, latin); x++) {
    for (let y = 0; y <= Math.min(LONGEST.cyrillic, cyrillic); y++) if (x > 0 || y === 1) yield [x, y]
  }
}

/** Before the first round short steps of equal length are likeliest. */
function chance(known, step) {
  if (known) return known.get(step) ?? 0
  const [latin, cyrillic] = step.split('·').map(side => side.length)
  return Math.exp(-Math.abs(latin - cyrillic) - latin - cyrillic)
}

function weights(known, data) {
  const alone = [letters(data.map(([latin]) => latin)), letters(data.map(([, cyrillic]) => cyrillic))]
  return [...known]
    .map(([step, likely]) => {
      const sides = step.split('·')
      return [step, Math.log(likely) - alone[0](sides[0]) - alone[1](sides[1])]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Log probability of a run of letters, each for itself. */
function letters(words) {
  const uses = new Map()
  let total = 0
  for (const letter of words.join('')) {
    uses.set(letter, (uses.get(letter) ?? 0) + 1)
    total++
  }
  return run => [...run].reduce((sum, letter) => sum + Math.log((uses.get(letter) ?? 1) / total), 0)
}

function write(weighted, count) {
  const entries = weighted.map(([step, weight]) => `${step}${weight < 0 ? '' : '+'}${weight.toFixed(1)}`)
  const lines = entries
    .join(' ')
    .match(/.{1,130}(?: |$)/gu)
    .map(line => line.trim())
  const text = `// How Cyrillic letters are written in Latin ones, built by training/transliteration/build.mjs (sources and licences:
// training/transliteration/README.md). Do not edit.

/** Steps "latin·cyrillic+weight", parted by spaces. A weight is the logarithm of how much likelier both sides are together than each alone. */
export const cyrillicLetters = \`
${lines.join('\n')}
\`
`
  writeFileSync(new URL('../../src/identity/cyrillic-letters.ts', import.meta.url), text)
  process.stdout.write(`${weighted.length} steps from ${count} pairs, one in ${HELD_OUT} held out\n`)
}
