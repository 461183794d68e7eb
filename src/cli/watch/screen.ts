// Draws frames on a terminal's other screen, at most four times a second, and leaves the terminal as it was, also when the program breaks.
//   const screen = openScreen(process.stderr, size => frameOf(scene, size)); screen.touch(); screen.close()

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Screen {
  /** Something changed: it is drawn soon. */
  touch(): void
  /** Back to what stood on the terminal before. */
  close(): void
}

/** A terminal: a stream with a size, which may change. */
export type Terminal = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number }

/** Milliseconds between two frames, and after which clocks on the screen are drawn anew though nothing came. */
const SOONEST = 250
const LATEST = 1000

const ESCAPE = '\u001b['
/** The other screen (xterm 1049), no cursor, no wrapping at the edge. */
const ENTER = `${ESCAPE}?1049h${ESCAPE}?25l${ESCAPE}?7l${ESCAPE}2J`
const LEAVE = `${ESCAPE}?7h${ESCAPE}?25h${ESCAPE}?1049l`
/** Terminals that know it show what stands between at once (mode 2026); others pass over it. */
const [BEGIN, END] = [`${ESCAPE}?2026h`, `${ESCAPE}?2026l`]

/** Not log-update: on the other screen there is nothing to count lines of, a line is overwritten where it stands, and a resize cannot tear it. */
export function openScreen(terminal: Terminal, draw: (size: Size) => readonly string[]): Screen {
  let last = 0
  let timer: NodeJS.Timeout | null = null
  let isOpen = true
  let isBusy = false

  const show = () => {
    timer = null
    if (!isOpen) return
    last = performance.now()
    plan(LATEST)
    if (isBusy) return // a slow line: the next frame has the newest anyway
    const { columns: width = 80, rows: height = 24 } = terminal
    const lines = draw({ width: Math.max(20, width), height: Math.max(4, height) })
    // Each line is cleared before it is written: behind a full one, the cursor still stands on its last character.
    const text = `${BEGIN}${ESCAPE}H${lines.map(line => `${ESCAPE}2K${line}`).join('\r\n')}${rest(lines.length, height)}${END}`
    isBusy = !terminal.write(text)
    if (isBusy)
      terminal.once('drain', () => {
        isBusy = false
      })
  }
  const plan = (wait: number) => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(show, wait)
    timer.unref()
  }
  const resized = () => {
    if (isOpen) terminal.write(`${ESCAPE}2J`)
    show()
  }
  const close = () => {
    if (!isOpen) return
    isOpen = false
    if (timer !== null) clearTimeout(timer)
    terminal.removeListener('resize', resized)
    process.removeListener('exit', close)
    process.removeListener('uncaughtExceptionMonitor', close)
    terminal.write(LEAVE)
  }
  terminal.write(ENTER)
  terminal.on('resize', resized)
  process.once('exit', close) // whatever ends it
  process.once('uncaughtExceptionMonitor', close) // before its words are written
  show()
  return {
    touch: () => {
      const wait = SOONEST - (performance.now() - last)
      if (wait > 0) plan(wait)
      else if (isOpen) show()
    },
    close,
  }
}

/** Clears what is below the last line. */
const rest = (lines: number, height: number): string => (lines < height ? `\r\n${ESCAPE}J` : '')
