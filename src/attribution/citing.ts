// Whom somebody who speaks has it from: what both say is the same.
// "Unter Berufung auf einen Zeugen meldete der Sender, die Brücke sei zu" · "Citing a witness, the station said the bridge was shut".

import { groupedBy } from '../text/groups.ts'
import { contains } from '../text/spans.ts'
import type { Found } from './found.ts'
import type { Scene } from './scene.ts'

/** The rule of adjuncts that this is about. */
const CITING = 'adjunct/citing'

/**
 * The adjuncts, where one cites with the content of the verb cue beside it instead of the clause around. `spoken`: what verbs report.
 * Counter-case: "Citing rising costs, the council closed the pool" cites nobody's words, for nobody reports.
 */
export function citeContents(scene: Scene, adjuncts: readonly Found[], spoken: readonly Found[]): Found[] {
  const withCue = spoken.filter(({ cue }) => cue.length > 0)
  const bySentence = groupedBy(withCue, ({ cue }) => scene.tokens[cue[0]!]!.sentence)
  return adjuncts.flatMap(adjunct => {
    if (!isCiting(adjunct)) return [adjunct]
    const cue = scene.tokens[adjunct.cue[0]!]!
    const beside = (bySentence.get(cue.sentence) ?? []).filter(({ content }) => !content.some(span => contains(span, cue)))
    const nearest = beside.sort((a, b) => away(a, cue.index) - away(b, cue.index))[0]
    return nearest ? [{ ...adjunct, content: nearest.content, mode: nearest.mode }] : []
  })
}

export const isCiting = ({ produced }: Found): boolean => produced === CITING

const away = ({ cue }: Found, at: number): number => Math.abs(cue[0]! - at)
