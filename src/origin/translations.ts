// Finds translations: articles in two languages, within three days, whose figures and people agree in order.
// What survives every translation are numbers, names, the agency and the place of the dateline.

import { type Article, byPublication, sameAgency, samePlace, sharedBy, soundOf } from './article.ts'
import type { Copy } from './reprints.ts'

const THREE_DAYS = 3 * 86_400_000
/** Articles that are looked at under one figure or name; the latest, for older ones are out of time soon. */
const LONGEST_LIST = 24
/** Figures and names beyond these tell no more. */
const ENOUGH = 80

interface Prints {
  readonly values: readonly number[]
  readonly people: readonly string[]
  readonly keys: readonly string[]
}

export function translations(articles: readonly Article[]): Copy[] {
  const prints = articles.map(printsOf)
  const holders = new Map<string, number[]>()
  const found: Copy[] = []
  for (const document of byPublication(articles)) {
    const { keys } = prints[document]!
    const fitting = [...sharedBy(keys, holders)].filter(
      ([other, count]) => count >= 3 && couldBe(articles[document]!, articles[other]!),
    )
    const of = fitting.map(([other]) => other).filter(other => isTranslation(articles, prints, [document, other]))
    if (of.length > 0) found.push({ document, of: of[0]! })
    for (const key of keys) remember(holders, key, document)
  }
  return found
}

function printsOf({ values, people }: Article): Prints {
  const names = [...new Set(people.map(soundOf))].slice(0, ENOUGH)
  const few = values.slice(0, ENOUGH)
  // "three" and "four" stand in every article; 860 and 6.42 do not.
  const telling = few.filter(value => String(value).replace(/[.-]|0+$/gu, '').length >= 2).map(value => `=${value}`)
  return { values: few, people: names, keys: [...new Set([...telling, ...names.filter(name => name.includes(' '))])] }
}

function remember(holders: Map<string, number[]>, key: string, document: number): void {
  const list = holders.get(key) ?? []
  holders.set(key, list)
  list.push(document)
  if (list.length > LONGEST_LIST) list.shift()
}

function couldBe(a: Article, b: Article): boolean {
  if (a.language === b.language || a.published === null || b.published === null) return false
  if (Math.abs(a.published - b.published) > THREE_DAYS) return false
  return a.agency === null || b.agency === null || sameAgency(a, b)
}

/** Under one agency and place most must agree; without them nearly all. */
function isTranslation(articles: readonly Article[], prints: readonly Prints[], [x, y]: readonly [number, number]): boolean {
  const [a, b] = [prints[x]!, prints[y]!]
  const oneWire = sameAgency(articles[x]!, articles[y]!) && samePlace(articles[x]!, articles[y]!)
  const { least, part } = oneWire ? { least: 5, part: 0.6 } : { least: 12, part: 0.8 }
  const figures = inOrder(a.values, b.values)
  const people = inOrder(a.people, b.people)
  if (figures + people < least) return false
  return figures >= part * shorter(a.values, b.values) && people >= part * shorter(a.people, b.people)
}

const shorter = (a: readonly unknown[], b: readonly unknown[]): number => Math.min(a.length, b.length)

/** Length of the longest common subsequence; at most ENOUGH items on each side. */
function inOrder<T>(a: readonly T[], b: readonly T[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j++) next.push(item === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!))
    row = next
  }
  return row[b.length]!
}
