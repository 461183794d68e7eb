// Finds stretches that are not the article's own words: glued words, fallen fragments, authors' bios, boilerplate.
// "Er bleibt in der StadtWas die Polizei bestätigte. / Lesen Sie auch: Alle Tore" → gluedWords "StadtWas", boilerplate.

import type { Segmented } from '../segment/segment.ts'
import { contains, overlaps, trimmed, within } from '../text/spans.ts'
import type { Damage, Span } from '../types.ts'
import { type FragmentWords, fragmentFinder } from './damage/fragments.ts'
import { type GlueWords, glueFinder } from './damage/glue.ts'
import { invisibles } from './damage/invisible.ts'
import { type LineWords, lineFinder } from './damage/lines.ts'
import { repetitions } from './damage/repeated.ts'
import { spunBioFinder } from './damage/spun-bio.ts'

/** What a language knows about damage. */
export interface DamageWords {
  readonly glue: GlueWords
  readonly fragments: FragmentWords
  readonly lines: LineWords
  /** What a spun author calls himself, in lower case: "nerd", "enthusiast". */
  readonly bio: ReadonlySet<string>
}

/** Damage in order of start; zones do not overlap. Invisible characters and repetitions need no words of a language. */
export function damageFinder(words: DamageWords | null): (segmented: Segmented) => Damage[] {
  const findLines = words && lineFinder(words.lines)
  const findBio = words && spunBioFinder(words.bio)
  const findGlue = words && glueFinder(words.glue)
  const findFragments = words && fragmentFinder(words.fragments)
  return segmented => {
    const lines = findLines?.(segmented) ?? []
    const bios = findBio?.(segmented) ?? []
    const glued = findGlue?.(segmented) ?? []
    const fragments = findFragments?.(segmented, { damaged: glued.length + bios.length > 0 }) ?? []
    // Dead zones first: what lies in one is not reported again.
    return apart(
      [...bios, ...lines, ...repetitions(segmented), ...glued, ...fragments, ...invisibles(segmented.text)],
      segmented.text,
    )
  }
}

/** Zones in order of start. Of two that overlap the one that starts first stays, of two with one start the longer one. */
function apart(zones: readonly Damage[], text: string): Damage[] {
  const kept: Damage[] = []
  for (const zone of [...zones].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, zone)) kept.push(zone)
    else {
      const rest = trimmed(text, { start: last.end, end: zone.end })
      if (rest && !contains(last, zone)) kept.push({ ...zone, ...rest })
    }
  }
  return kept
}

/** Kinds whose words make no attribution, quantity or entity. */
export const DEAD: ReadonlySet<Damage['kind']> = new Set<Damage['kind']>(['boilerplate', 'spunBio', 'repeatedText'])

/** Takes out the sentences that lie in dead zones by more than half and numbers the rest anew; offsets stay. */
export function withoutDead(segmented: Segmented, damage: readonly Damage[]): Segmented {
  const zones = damage.filter(({ kind }) => DEAD.has(kind))
  if (!zones.length) return segmented
  const isDead = (span: Span) => within(zones, span).some(zone => 2 * shared(zone, span) > span.end - span.start)
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

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
