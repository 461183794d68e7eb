// The first article about an event: what founds a story and tells of something that happened, to whom or by whose word.

import { isEvent } from '../concepts.ts'
import { type Facts, voiceOf } from '../facts.ts'
import { type Raised, toldOf } from '../raised.ts'

/** Speakers from which on an article without any count of an event reports one all the same. */
const VOICES = 3

export function firstReport(facts: Facts): Raised[] {
  const { survey, order, lines, statements } = facts
  const document = order[0]
  if (document === undefined) return []
  const counted = lines
    .filter(({ concept }) => isEvent(concept))
    .flatMap(line => line.points.map(point => ({ line, point })))
    .filter(({ point }) => point.figure.document === document)
    .sort((a, b) => a.point.figure.start - b.point.figure.start)[0]
  const said = statements.filter(({ claim }) => claim.document === document && claim.speaker.name !== null)
  if (!counted && new Set(said.map(({ claim }) => claim.speaker.key)).size < VOICES) return []
  const { id, version, outlet, published } = survey.documents[document]!
  const silent = { speaker: null, outlet, day: published?.slice(0, 10) ?? null, figure: null, words: null }
  const now = counted ? voiceOf(survey, { figure: counted.point.figure }) : silent
  const told = toldOf(facts, { kind: 'firstReport', document, now })
  const line = counted?.line
  return [
    {
      kind: 'firstReport',
      document,
      cause: [id, String(version)],
      subject: line?.concept ?? null,
      claims: counted ? [counted.point.figure.id] : [],
      told: { ...told, concept: line?.concept ?? null, counted: line?.counted ?? null, places: line?.places ?? [] },
    },
  ]
}
