// JSON for a terminal, a pipe or a file: the same value as JSON.stringify gives, in characters that steer no terminal.
//   harmless('{"title":"<U+009B>2J"}')   {"title":"\\u009b2J"}

/** What JSON lets stand although terminals act on it: DEL, C1 controls, line separators, overrides of the writing direction. */
const STEERING = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/gu

/** JSON text in which those are written as escapes; they can stand in its strings only, so that the value is the same. */
export function harmless(json: string): string {
  return json.replace(STEERING, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
