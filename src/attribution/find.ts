// Finds who said what in a document: each finder adds its kind, then they are ordered, nested and described.
// The order of the finders is the order of trust: a stretch that one has read as content is not read again by a later one.

import type { Analysis, Mentions, ReportedSpeech } from '../types.ts'
import { adjunctFinder } from './adjuncts.ts'
import { citeContents } from './citing.ts'
import { verbCues } from './cues.ts'
import { findDeclined } from './declined.ts'
import { describer } from './describe.ts'
import { besides, findDialogue } from './direct/dialogue.ts'
import { findDirect, inscribed } from './direct/direct.ts'
import { findHeadlines } from './direct/headline.ts'
import { paragraphsOf } from './direct/labels.ts'
import { findQuoted } from './direct/quoted.ts'
import { withEnds } from './direct/unclosed.ts'
import { findFree } from './free.ts'
import { findGapped } from './gapping.ts'
import { findGiven } from './given.ts'
import { findHearsay, findPassives } from './hearsay.ts'
import { findIndirect } from './indirect.ts'
import { nest } from './nest.ts'
import { findNouns } from './nouns.ts'
import { sceneOf } from './scene.ts'
import { speakersOf } from './speaker/speaker.ts'
import type { AttributionStep, Traced } from './trace.ts'
import type { AttributionWords } from './words.ts'

/** Builds a language's finder. Attributions come in order of their first content; null words find nothing. */
export function attributionFinder(
  words: AttributionWords | null,
): (analysis: Analysis & Traced<AttributionStep>, mentions: Mentions) => ReportedSpeech[] {
  if (!words) return () => []
  const findAdjuncts = adjunctFinder(words)
  const describe = describer(words)

  return (analysis, mentions) => {
    const scene = sceneOf(withEnds(analysis, words), mentions)
    const cues = verbCues(scene, words)
    const speakers = speakersOf(scene, cues, words)
    // What layout and quotation marks tell.
    const paragraphs = paragraphsOf(scene)
    const turns = findDialogue(scene, paragraphs, words)
    const headlines = besides(turns, findHeadlines(scene, { paragraphs, cues, words }), scene)
    const context = { cues, speakers, words }
    const direct = findDirect(scene, context)
    // What verbs tell that nothing has used yet, then phrases and nouns.
    const passives = findPassives(scene, words)
    const spoken = new Set([...[...headlines, ...direct, ...passives].flatMap(({ cue }) => cue), ...inscribed(scene, context)])
    const indirect = findIndirect(scene, { cues, speakers, taken: spoken, words })
    const gapped = findGapped(scene, indirect, words)
    const adjuncts = findAdjuncts(scene).filter(({ cue }) => !cue.some(i => spoken.has(i)))
    const cited = citeContents(scene, adjuncts, [...direct, ...indirect])
    const given = findGiven(scene, words, new Set([...spoken, ...indirect.flatMap(({ cue }) => cue)]))
    const cued = [...direct, ...indirect, ...gapped, ...given, ...cited, ...findNouns(scene, words), ...passives]
    // What is told without a cue of its own, or by a distance alone; nothing inside an interview's turn is read twice.
    const told = [...cued, ...findFree(scene, cued, words)]
    const declined = findDeclined(scene, told, words)
    const hearsay = findHearsay(scene, [...turns, ...headlines, ...told], words)
    const all = [...turns, ...headlines, ...besides(turns, [...told, ...declined, ...hearsay], scene)]
    const nested = nest(scene, [...all, ...findQuoted(scene, all, words)])
    scene.trace?.note({ step: 'found', scene, words, cues, speakers, all, nested })
    return describe(scene, nested)
  }
}
