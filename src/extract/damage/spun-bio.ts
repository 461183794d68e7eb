// Finds the author that a spinning machine made up: "Kaffeenerd. Hobbyforscher. Stolzer Leser. Internet-Guru."
// A run of at least four very short sentences that reaches the text's last third, and half of them end in what such authors
// call themselves.

import type { Segmented } from '../../segment/segment.ts'
import type { Damage, Sentence } from '../../types.ts'

const RUN = 4
/** Words of one sentence: "Absoluter Food-Junkie", "Subtly charming pop culture fanatic". */
const LONGEST = 5
/** Shorter words count only alone or behind a hyphen: "fan" also ends "Stefan". */
const SUFFIX = 4

export function spunBioFinder(bio: ReadonlySet<string>): (segmented: Segmented) => Damage[] {
  const suffixes = [...bio].filter(word => word.length >= SUFFIX)

  return ({ tokens, sentences }) => {
    const zones: Damage[] = []
    const late = Math.floor((sentences.length * 2) / 3)
    let run: Sentence[] = []
    for (const sentence of [...sentences, null]) {
      if (sentence && wordsOf(sentence).length <= LONGEST) run.push(sentence)
      else {
        const zone = zoneOf(run)
        if (zone) zones.push(zone)
        run = []
      }
    }
    return zones

    function wordsOf({ first, last }: Sentence) {
      return tokens.slice(first, last).filter(({ kind }) => kind === 'word')
    }

    /** From the first to the last sentence that says what the author is; what opens their paragraph belongs to them. */
    function zoneOf(run: readonly Sentence[]): Damage | null {
      const worded = run.filter(sentence => wordsOf(sentence).length > 0)
      const selves = worded.filter(sentence => isSelf(wordsOf(sentence).at(-1)!.lower))
      const [first, last] = [selves[0], selves.at(-1)]
      if (!first || !last) return null
      const inside = worded.filter(({ index }) => index >= first.index && index <= last.index)
      if (inside.length < RUN || last.index < late || selves.length * 2 < inside.length) return null
      const opening = run.find(({ paragraph, index }) => paragraph === first.paragraph || index === first.index)!
      const end = run.findLast(({ paragraph }) => paragraph === last.paragraph)!.end
      return { kind: 'spunBio', start: first.index - opening.index > inside.length ? first.start : opening.start, end }
    }
  }

  /** "social-media-fan", "fernsehguru". */
  function isSelf(word: string): boolean {
    const tail = word.split(/[-‑]/u).at(-1)!
    return bio.has(tail) || suffixes.some(suffix => tail.endsWith(suffix))
  }
}
