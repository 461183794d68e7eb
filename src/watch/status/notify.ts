// Tells systemd that the watch is ready, and again and again that it lives (sd_notify(3)): a service of Type=notify with WatchdogSec
// is started anew when its loop is stuck. Node has no datagrams on Unix sockets, so systemd's own `systemd-notify` carries them.
//   const notify = notifierFor(process.env); notify.ready(); notify.alive(); notify.stopping()

import { execFile } from 'node:child_process'

export interface Notifier {
  ready(): void
  /** Not more often than systemd needs it. */
  alive(): void
  stopping(): void
}

/** Milliseconds that one message may take. */
const LIMIT = 5000

/** Does nothing where no systemd waits for it (no NOTIFY_SOCKET). `run`: tests hand in their own. */
export function notifierFor(
  env: Readonly<Record<string, string | undefined>>,
  run: (words: readonly string[]) => void = notify(env),
): Notifier {
  if (!env.NOTIFY_SOCKET) return { ready() {}, alive() {}, stopping() {} }
  const every = Number(env.WATCHDOG_USEC ?? 0) / 1000
  let last = Number.NEGATIVE_INFINITY
  return {
    ready: () => run(['--ready', '--status=Watching']),
    alive: () => {
      // A quarter of the time is left for a machine under load, and again as much for one message that is lost.
      if (!(every > 0) || performance.now() - last < every / 4) return
      last = performance.now()
      run(['WATCHDOG=1'])
    },
    stopping: () => run(['--stopping']),
  }
}

/** One that fails is followed by another; if none comes through, systemd starts the watch anew, which is what it is for. */
const notify = (env: Readonly<Record<string, string | undefined>>) => (words: readonly string[]) => {
  execFile('systemd-notify', [...words], { env, timeout: LIMIT }, () => {})
}
