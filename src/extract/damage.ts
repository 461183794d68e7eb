// Finds stretches that are not the article's own words: glued words, fallen fragments, author's bios, boilerplate.

import type { Segmented } from '../segment/segment.ts'
import type { Damage } from '../types.ts'

export interface DamageWords {
  readonly placeholder?: never
}

export function damageFinder(_words: DamageWords | null): (segmented: Segmented) => Damage[] {
  return () => []
}

/** Kinds whose words make no attribution, quantity or entity. */
const DEAD = new Set<Damage['kind']>(['boilerplate', 'spunBio', 'repeatedText'])

/** Takes out the sentences that lie in dead zones by more than half and numbers the rest anew; offsets stay. */
export function withoutDead(segmented: Segmented, damage: readonly Damage[]): Segmented {
  const zones = damage.filter(({ kind }) => DEAD.has(kind))
  if (!zones.length) return segmented
  const isDead = ({ start, end }: { start: number; end: number }) =>
    zones.some(zone => 2 * (Math.min(end, zone.end) - Math.max(start, zone.start)) > end - start)
  const tokens: Segmented['tokens'][number][] = []
  const sentences: Segmented['sentences'][number][] = []
  for (const sentence of segmented.sentences) {
    if (isDead(sentence)) continue
    const first = tokens.length
    for (const token of segmented.tokens.slice(sentence.first, sentence.last)) {
      tokens.push({ ...token, index: tokens.length, sentence: sentences.length })
    }
    sentences.push({ ...sentence, index: sentences.length, first, last: tokens.length })
  }
  return { ...segmented, tokens, sentences, quotations: segmented.quotations.filter(quotation => !isDead(quotation)) }
}
