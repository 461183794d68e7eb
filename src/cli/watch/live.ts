// The live view of a running watch: what it tells is gathered, how it stands is asked once a second, and frames are drawn of both.
//   const view = openLiveView(monitor, options); view.onEvent(event); view.close()

import pc from 'picocolors'
import { colourFrom } from '../../settings.ts'
import type { OnEvent, WatchEvent } from '../../watch/events.ts'
import type { Monitor } from '../../watch/status/monitor.ts'
import type { Status } from '../../watch/status/shape.ts'
import type { Context } from '../context.ts'
import { frameOf, type Since } from './frame.ts'
import { openScreen, type Terminal } from './screen.ts'

export interface LiveOptions {
  readonly title: string
  readonly names: ReadonlyMap<string, string>
  readonly language: string
  readonly context: Context
}

export interface LiveView {
  readonly onEvent: OnEvent
  close(): void
}

/** Milliseconds between two looks at how everything stands. */
const LOOK = 1000

export function openLiveView(monitor: Pick<Monitor, 'status'>, { title, names, language, context }: LiveOptions): LiveView {
  const colours = pc.createColors(colourFrom(context.env) ?? true)
  const since = new Map<string, Since>()
  let status: Status | null = null
  let isEnding = false
  let isOpen = true

  const screen = openScreen(context.stderr as Terminal, size =>
    status === null ? [] : frameOf({ status, since, names, title, isEnding }, { ...size, colours, language, now: Date.now() }),
  )
  const look = async (): Promise<void> => {
    while (isOpen) {
      status = await monitor.status()
      screen.touch()
      await new Promise(resolve => setTimeout(resolve, LOOK).unref())
    }
  }
  void look()
  return {
    onEvent: event => {
      if (event.what === 'stopping') isEnding = true
      count(since, event)
      screen.touch()
    },
    close: () => {
      isOpen = false
      screen.close()
    },
  }
}

function count(since: Map<string, Since>, event: WatchEvent): void {
  if (event.what !== 'added' && event.what !== 'version' && event.what !== 'silentChange') return
  const { added, changed } = since.get(event.source) ?? { added: 0, changed: 0 }
  since.set(event.source, event.what === 'added' ? { added: added + 1, changed } : { added, changed: changed + 1 })
}
