// Whether a watch is well: pure rules over how it stands.
//   judged({ heartbeat, sources, sinks, ledger }, Date.now()).state   'degraded'

import type { Reason, SinkStatus, SourceStatus, State, Status } from './shape.ts'
import type { Stored } from './stored.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** What the rules go by; docs/watch.md tells them. */
export const HEALTH = {
  /** A watch says that it lives every so often, in milliseconds. */
  beat: 10 * SECOND,
  /** Without a beat for so long it hangs, or was killed. */
  silent: MINUTE,
  /** A loop that has not gone round for so long is stuck. */
  stuck: 5 * MINUTE,
  /** So many failures in a row, and a source is told of. */
  failures: 3,
  /** A source that should have been asked so long ago waits for something. */
  overdue: 15 * MINUTE,
  /** All sources fail, and none has answered for so long: nothing is watched. */
  unreached: 60 * MINUTE,
  /** So many tries for one warning, and a sink is told of. */
  tries: 3,
} as const

/** `now`: milliseconds. */
export function judged({ heartbeat: watch, sources, sinks, ledger }: Stored, now: number): Status {
  const reasons = [
    ...ofWatch(watch, now),
    // Of a watch that does not run, nothing else is news.
    ...(watch === null || watch.stopped !== null ? [] : [...ofSources(sources, watch.started, now), ...sinks.flatMap(ofSink)]),
  ]
  return { state: worst(reasons), reasons, at: new Date(now).toISOString(), watch, ledger, sources, sinks }
}

const failing = (about: Reason['about'], message: string): Reason => ({ state: 'failing', about, name: null, message })

function ofWatch(watch: Stored['heartbeat'], now: number): Reason[] {
  if (watch === null) return [failing('watch', 'No watch has run on this ledger')]
  if (watch.stopped !== null) return [failing('watch', `The watch was stopped at ${watch.stopped}`)]
  const silence = now - Date.parse(watch.beat)
  if (silence > HEALTH.silent) return [failing('watch', `No sign of life since ${watch.beat}: it hangs, or was killed`)]
  const still = watch.turn === null ? 0 : now - Date.parse(watch.turn)
  const { ledgerProblem } = watch
  return [
    ...(still > HEALTH.stuck ? [failing('watch', `Its loop has not gone round since ${watch.turn}`)] : []),
    ...(ledgerProblem ? [failing('ledger', `The ledger takes nothing: ${ledgerProblem.message}`)] : []),
  ]
}

function ofSources(sources: readonly SourceStatus[], started: string, now: number): Reason[] {
  const reasons = sources.flatMap(source => ofSource(source, now))
  const last = sources.map(({ answered }) => Date.parse(answered ?? started)).reduce((a, b) => Math.max(a, b), 0)
  const isCutOff = sources.length > 0 && sources.every(({ failures }) => failures > 0) && now - last > HEALTH.unreached
  return isCutOff ? [failing('source', `No source has answered since ${new Date(last).toISOString()}`), ...reasons] : reasons
}

function ofSource({ url, failures, answered, error, next, asked }: SourceStatus, now: number): Reason[] {
  const tell = (message: string): Reason[] => [{ state: 'degraded', about: 'source', name: url, message }]
  if (failures >= HEALTH.failures || (failures > 0 && answered === null)) {
    const since = answered === null ? 'never answered' : `last answered at ${answered}`
    return tell(`${failures} ${failures === 1 ? 'failure' : 'failures in a row'}, ${since}: ${error?.message ?? 'unknown'}`)
  }
  if (now - Date.parse(next) > HEALTH.overdue)
    return tell(`It should have been asked at ${next}, and was${asked ? ` at ${asked}` : ' never'}`)
  return []
}

function ofSink({ name, waiting, tries }: SinkStatus): Reason[] {
  if (tries < HEALTH.tries) return []
  return [
    { state: 'degraded', about: 'sink', name, message: `${waiting} waiting; the receiver did not take one after ${tries} tries` },
  ]
}

const worst = (reasons: readonly Reason[]): State =>
  reasons.some(({ state }) => state === 'failing') ? 'failing' : reasons.length > 0 ? 'degraded' : 'healthy'
