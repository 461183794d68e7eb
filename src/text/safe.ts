// Text of an article that steers nothing: no terminal, no page, no writing direction. Whatever is printed of an article goes through here.
//   oneLine('Acht\n Tote')   'Acht Tote'

const STEERING = /[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu

/**
 * Text that cannot steer the terminal: control characters and overrides of the writing direction become visible marks
 * (ESC is ␛). Line feeds stay. As long as before, so that offsets still hold.
 */
export function safe(text: string): string {
  return text.replace(STEERING, char => {
    const code = char.charCodeAt(0)
    if (char === '\n') return char
    if (char === '\t' || char === '\r' || code === 0x2028 || code === 0x2029) return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '␡' : '\uFFFD'
  })
}

/** `safe`, with every stretch of white space as one space: article text for a cell or a running line. */
export const oneLine = (text: string): string => safe(text).replace(/\s+/gu, ' ').trim()
