// Finds the author that a spinning machine made up: "Kaffeenerd. Hobbyforscher. Stolzer Leser. Internet-Guru."
// A run of at least four very short sentences in the text's last third, half of which end in what such authors call themselves.

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
    const from = Math.floor((sentences.length * 2) / 3)
    let run: Sentence[] = []
    for (const sentence of [...sentences.slice(from), null]) {
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

    function zoneOf(sentences: readonly Sentence[]): Damage | null {
      const worded = sentences.filter(sentence => wordsOf(sentence).length > 0)
      const selves = worded.filter(sentence => isSelf(wordsOf(sentence).at(-1)!.lower))
      if (worded.length < RUN || selves.length * 2 < worded.length) return null
      return { kind: 'spunBio', start: sentences[0]!.start, end: sentences.at(-1)!.end }
    }
  }

  /** "social-media-fan", "fernsehguru". */
  function isSelf(word: string): boolean {
    const tail = word.split(/[-‑]/u).at(-1)!
    return bio.has(tail) || suffixes.some(suffix => tail.endsWith(suffix))
  }
}
