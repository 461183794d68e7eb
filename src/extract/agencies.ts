// Agencies that an article credits at its end: "… sagte sie. (dpa/AFP)", "Quelle: dpa", "Mit Material von Reuters", "abc/dpa" → ["dpa"], …
// Where a text says nothing of the kind it may still name one in its dateline; that is dateline.ts.

import { betweenNames, isAgency } from './about/authors.ts'
import type { PageWords } from './about/words.ts'

/** Lines at the end, and of the beginning, where papers print credits. */
const LAST = 4
/** Characters of a credit. */
const LONGEST = 80
/** Who wrote it, in small letters: "abc/dpa"; a host: "ntv.de, dpa". */
const BESIDE = /^(?:\p{Ll}{2,4}|\p{Lu}{2,4}|[\p{L}\d-]+\.(?:de|at|ch|com|net|org|eu)|lby|lsw)$/u
/** "dpa:240312-99-1234/3", the number of a report. */
const NUMBER = /,?\s*dpa(?:-\w+)?:\d[\d/-]*/u

/** As they sign, each once, in the order of the text. */
export function creditedAgencies(text: string, words: readonly PageWords[]): string[] {
  const lines = text
    .trimEnd()
    .slice(-2000)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .slice(-LAST)
  const found = lines.flatMap(line => creditsIn(line, words))
  return [...new Set(found)]
}

/** A line that is a credit, else the brackets at its end. */
function creditsIn(line: string, words: readonly PageWords[]): string[] {
  const whole = line.length <= LONGEST ? agenciesOf(line, words) : []
  if (whole.length > 0) return whole
  const bracket = /[.!?…"“”»’]\s*[([]([^()[\]]{2,80})[)\]]\.?$/u.exec(line.slice(-LONGEST - 10))
  return bracket ? agenciesOf(bracket[1]!, words) : []
}

/** [] unless all of it is agencies and what stands beside them in a credit. */
function agenciesOf(credit: string, words: readonly PageWords[]): string[] {
  let rest = credit.replace(/^[(\s[]+|[)\].\s]+$/gu, '').replace(NUMBER, '')
  let isTold = false
  for (const pack of words) {
    const bare = rest.replace(pack.credit, '')
    isTold ||= bare !== rest
    rest = bare
  }
  const parts = rest.split(betweenNames(words)).filter(Boolean)
  const agencies = parts.filter(part => isAgency(part, words))
  const isAll = parts.every(part => agencies.includes(part) || (!isTold && BESIDE.test(part)))
  // "(map)", "(aa)": as likely who wrote it.
  const isSure =
    isTold || agencies.some(name => name.length > 3 || words.some(pack => pack.shortAgencies.has(name.toLowerCase())))
  return isAll && isSure ? agencies : []
}
