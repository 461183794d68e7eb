// Finds the content of a verb cue: the stretch of text that somebody is reported to have said.
// The finders are tried in order; the first that fits holds. What a verb can take stands in its language's table.

import type { Scene } from '../scene.ts'
import { bareBehind } from './bare.ts'
import { contentBefore, objectInFront, opensWithComplement, sentenceBefore } from './before.ts'
import { objectBetween } from './between.ts'
import { clauseBehind, infinitiveBehind } from './clause.ts'
import { objectBefore } from './front.ts'
import { besideManner } from './manner.ts'
import { objectBehind } from './object.ts'
import type { Content, Place } from './place.ts'
import { clauseBelow } from './tree.ts'

/** Null: the cue has none, as in "they spoke for an hour". */
export function contentOf(scene: Scene, place: Place): Content | null {
  const { takes } = place.cue.verb
  const bare = () => (takes.has('bare') ? bareBehind(scene, place) : null)
  const clause = () => (takes.has('clause') || takes.has('question') ? clauseBehind(scene, place) : null)
  const infinitive = () => (takes.has('infinitive') ? infinitiveBehind(scene, place) : null)
  // Where a comma tells a bare clause, it is surer than a "dass" further on; without one it is the weakest of the three.
  const behind = place.words.grammar.clausesNeedComma ? [bare, clause, infinitive] : [clause, infinitive, bare]
  const before = () => (takes.has('bare') || opensWithComplement(scene, place) ? contentBefore(scene, place) : null)
  const manner = () => (takes.has('bare') || takes.has('clause') ? besideManner(scene, place) : null)
  const inFront = () => (takes.has('clause') ? objectInFront(scene, place) : null)
  const objects = [objectBefore, objectBetween, objectBehind]
  const object = () => {
    if (!takes.has('object')) return null
    for (const find of objects) {
      const content = find(scene, place)
      if (content) return content
    }
    return null
  }

  const sentence = () => sentenceBefore(scene, place)
  const below = () => clauseBelow(scene, place)

  for (const find of [sentence, manner, ...behind, before, inFront, object, below]) {
    const content = find()
    scene.trace?.note({ step: 'content', at: place.cue.at, finder: find.name, content })
    if (content) return content
  }
  return null
}
