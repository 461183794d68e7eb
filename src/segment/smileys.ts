// Finds smileys: ":)", ";-)", "=(", ":D". In "(see below:)" the bracket belongs to the text.

import type { RawToken } from './tokens.ts'

const EYES = /^[:;=]$/
const MOUTH = /^[()DPp|/\]]$/
/** A bracket that was opened so many tokens ago is taken as closed. */
const REACH = 12

/** Index behind the smiley whose eyes are token `i`; `i` itself when there is none. */
export function smileyEnd(tokens: readonly RawToken[], i: number): number {
  if (!EYES.test(tokens[i]!.text)) return i
  const nose = tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued ? 1 : 0
  const at = i + 1 + nose
  const mouth = tokens[at]
  if (!mouth?.glued || !MOUTH.test(mouth.text)) return i
  const behind = tokens[at + 1]
  if (behind?.glued && behind.kind !== 'mark') return i
  // "5:D" and "a=p" are no faces: letters are mouths only behind white space.
  if (mouth.kind === 'word' && tokens[i]!.glued) return i
  return mouth.text === ')' && isOpen(tokens, i) ? i : at + 1
}

/** Token `i` is the mouth of a smiley. */
export function isMouth(tokens: readonly RawToken[], i: number): boolean {
  return MOUTH.test(tokens[i]!.text) && [1, 2].some(back => i >= back && smileyEnd(tokens, i - back) === i + 1)
}

function isOpen(tokens: readonly RawToken[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (tokens[k]!.text === '(') return true
    if (tokens[k]!.text === ')') return false
  }
  return false
}
