// Cuts a text into words, numbers and marks: "Dr. Ruiz zahlte 2,5 Mio." → Dr · . · Ruiz · zahlte · 2,5 · Mio · .
// Every character that is no white space belongs to exactly one token.

import type { Token } from '../types.ts'

export type RawToken = Omit<Token, 'index' | 'sentence'>

/** Last part of a domain or a file's name, in lower case: "example.com", "notes.doc". */
export const DOMAIN =
  /^(?:com|org|net|edu|gov|mil|info|biz|eu|uk|de|at|ch|fr|au|ca|us|io|tv|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|txt|rtf|csv|jpe?g|png|gif|zip|exe|mp3|mp4|avi|wav)$/

const TOKEN = new RegExp(
  [
    /(?<link>(?:https?:\/\/[^\s<>"“”„»«]+|www\.[^\s<>"“”„»«]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})(?<![.,;:!?)'’\]]))/u, // links stay whole, without the stop behind them
    /(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*|[½¼¾⅓⅔])/u, // 2,5 · 12.000 · 14:30
    /(?<initials>(?:\p{L}\.){2,})/u, // U.S. · z.B.
    /(?<word>\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:['’*:‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*)*)/u, // Merz-Regierung · can't · Bürger:innen
    /(?<dots>\.{2,})/u,
    /(?<mark>\S)/u,
  ]
    .map(part => part.source)
    .join('|'),
  'gu',
)

/** All tokens of the text, in order. Linear in its length. */
export function tokensOf(text: string): RawToken[] {
  let end = -1
  return Array.from(text.matchAll(TOKEN), match => {
    const start = match.index
    const glued = start === end
    end = start + match[0].length
    const { number, mark, dots } = match.groups ?? {}
    const kind = number !== undefined ? 'number' : mark !== undefined || dots !== undefined ? 'mark' : 'word'
    return { start, end, text: match[0], lower: match[0].toLowerCase().replace(/’/g, "'"), kind, glued }
  })
}
