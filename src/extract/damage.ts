// Finds stretches that are not the article's own words: glued words, fallen fragments, authors' bios, boilerplate.
// "Er bleibt in der StadtWas die Polizei bestätigte. / Lesen Sie auch: Alle Tore" → gluedWords "StadtWas", boilerplate.

import type { Segmented } from '../segment/segment.ts'
import { contains, overlaps, trimmed, within } from '../text/spans.ts'
import type { Damage, Span } from '../types.ts'
import { brokenEncodings } from './damage/encoding.ts'
import { type FragmentWords, fragmentFinder } from './damage/fragments.ts'
import { type GlueWords, glueFinder } from './damage/glue.ts'
import { headlineCopies } from './damage/headline.ts'
import { invisibles } from './damage/invisible.ts'
import { type LineWords, lineFinder } from './damage/lines.ts'
import { markups } from './damage/markup.ts'
import { repetitions } from './damage/repeated.ts'
import { retokened } from './damage/retokened.ts'
import { spunBioFinder } from './damage/spun-bio.ts'
import { type TranslationWords, translationFinder } from './damage/translation.ts'

/** What a language knows about damage. */
export interface DamageWords {
  readonly glue: GlueWords
  readonly fragments: FragmentWords
  readonly lines: LineWords
  /** What a spun author calls himself, in lower case: "nerd", "enthusiast". */
  readonly bio: ReadonlySet<string>
  readonly translation: TranslationWords
}

/** Damage in order of start; zones do not overlap. What is no matter of words (encoding, markup, repetitions) is found without them. */
export function damageFinder(words: DamageWords | null): (segmented: Segmented) => Damage[] {
  const findLines = words && lineFinder(words.lines)
  const findBio = words && spunBioFinder(words.bio)
  const findGlue = words && glueFinder(words.glue)
  const findFragments = words && fragmentFinder(words.fragments)
  const findTranslation = words && translationFinder(words.translation)
  return segmented => {
    const lines = findLines?.(segmented) ?? []
    const bios = findBio?.(segmented) ?? []
    const glued = findGlue?.(segmented) ?? []
    const translation = findTranslation?.(segmented) ?? { certain: [], slips: [] }
    // A space lost behind a full stop is anybody's slip.
    const damaged =
      bios.length + translation.certain.length > 0 ||
      glued.some(zone => !segmented.text.slice(zone.start, zone.end).includes('.'))
    const fragments = findFragments?.(segmented, { damaged }) ?? []
    const marks = damaged || fragments.length > 0 ? [...translation.certain, ...translation.slips] : translation.certain
    const { text } = segmented
    const signs = [...invisibles(text), ...brokenEncodings(text), ...markups(text)]
    // Dead zones first: what lies in one is not reported again.
    return apart(
      [...bios, ...lines, ...marks, ...repetitions(segmented), ...headlineCopies(segmented), ...glued, ...fragments, ...signs],
      text,
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

/** Kinds whose words make no attribution, quantity or entity: they are the page's, a machine's, or said already. */
export const DEAD: ReadonlySet<Damage['kind']> = new Set<Damage['kind']>([
  'boilerplate',
  'spunBio',
  'repeatedText',
  'markup',
  'translationMark',
])

/**
 * Takes the tokens in dead zones out, sentences of which no word is left with them, and numbers the rest anew; offsets stay.
 * A word that only partly lies in a zone stays.
 */
export function withoutDead(segmented: Segmented, damage: readonly Damage[]): Segmented {
  const zones = damage.filter(({ kind }) => DEAD.has(kind))
  if (!zones.length) return segmented
  const isDead = (span: Span) => within(zones, span).some(zone => contains(zone, span))
  const alive = retokened(segmented, (sentence, own) => {
    if (within(zones, sentence).length === 0) return own
    const left = own.filter(token => !isDead(token))
    return left.every(({ kind }) => kind === 'mark') ? [] : left
  })
  return { ...alive, quotations: segmented.quotations.filter(quotation => !isMostly(zones, quotation)) }
}

/** Kinds that nobody in the article says, dead or not. */
const UNSAID: ReadonlySet<Damage['kind']> = new Set<Damage['kind']>([...DEAD, 'strayFragment', 'caption', 'credit'])

/** The spans without what nobody says: what was said goes on behind a teaser, and ends before a fragment. `text` is that of the document. */
export function outsideDamage(text: string, spans: readonly Span[], damage: readonly Damage[]): Span[] {
  return spans.flatMap(span => {
    // A caption that says what somebody said is all that there is of it.
    const zones = within(damage, span).filter(zone => DEAD.has(zone.kind) || (UNSAID.has(zone.kind) && !contains(zone, span)))
    const starts = [span.start, ...zones.map(({ end }) => end)]
    const ends = [...zones.map(({ start }) => start), span.end]
    return starts.flatMap((start, i) => (start < ends[i]! && trimmed(text, { start, end: ends[i]! })) || [])
  })
}

/** True for a span that lies in one zone by more than half. */
function isMostly(zones: readonly Damage[], span: Span): boolean {
  return within(zones, span).some(
    zone => 2 * (Math.min(zone.end, span.end) - Math.max(zone.start, span.start)) > span.end - span.start,
  )
}
