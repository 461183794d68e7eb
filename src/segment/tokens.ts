// Cuts a text into words, numbers and marks: "Dr. Ruiz zahlte 2,5 Mio." → Dr · . · Ruiz · zahlte · 2,5 · Mio · .
// Every character that is neither white space nor invisible belongs to exactly one token; invisible ones only inside a word or
// a number, and `text` is without them.

import type { Token } from '../types.ts'

export type RawToken = Omit<Token, 'index' | 'sentence'>

/** Last part of a domain or a file's name, in lower case: "example.com", "notes.doc". */
export const DOMAIN =
  /^(?:com|org|net|edu|gov|mil|info|biz|eu|uk|de|at|ch|fr|au|ca|us|io|tv|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|txt|rtf|csv|jpe?g|png|gif|zip|exe|mp3|mp4|avi|wav)$/

/** Soft hyphens, characters of no width, marks of direction. */
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF'
const INVISIBLE = new RegExp(`[${UNSEEN}]+`, 'gu')

const TOKEN = new RegExp(
  [
    /(?<link>(?:https?:\/\/[^\s<>"“”„»«]+|www\.[^\s<>"“”„»«]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64})(?<![.,;:!?)'’\]]))/u, // links stay whole, without the stop behind them
    // 2,5 · 12.000 · 14:30; a space of no width parts numbers but for groups of three digits
    `(?<number>\\p{Nd}+(?:[${UNSEEN}]*[.,:][${UNSEEN}]*\\p{Nd}+|[\\u00AD\\u200C\\u200D\\u2060\\uFEFF]+\\p{Nd}+|[${UNSEEN}]+\\p{Nd}{3}(?!\\p{Nd}))*|[¼-¾⅐-⅞])`,
    /(?<initials>(?:\p{L}\.){2,})/u, // U.S. · z.B.
    // Merz-Regierung · can't · Bürger:innen
    `(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}${UNSEEN}]*(?:['’*:‐‑-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${UNSEEN}]*)*(?<![${UNSEEN}]))`,
    /(?<dots>\.{2,})/u,
    /(?<emoji>\p{Emoji_Presentation}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)/u, // with their ligatures
    `(?<mark>[^\\s${UNSEEN}])`,
  ]
    .map(part => (typeof part === 'string' ? part : part.source))
    .join('|'),
  'gu',
)

/** All tokens of the text, in order. Linear in its length. */
export function tokensOf(text: string): RawToken[] {
  const tokens: RawToken[] = []
  let end = -1
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    if (isUnseen(text.charCodeAt(at))) {
      if (at === end) end++ // what follows is still glued
      at++
      continue
    }
    const behind = plainEnd(text, at)
    const token = behind > at ? plain(text, at, behind) : matched(text, at)
    if (!token) break
    tokens.push({ ...token, glued: token.start === end })
    end = token.end
    at = end
  }
  return tokens
}

/** Without soft hyphens and other invisible characters. */
export const visible = (text: string): string => text.replace(INVISIBLE, '')

/** Offset in the text behind a token's first letters; of "Selen\u00ADskyjs" behind nine it is ten from its start. */
export function endOfLetters({ start, text, written }: Pick<Token, 'start' | 'text' | 'written'>, letters: number): number {
  if (written === undefined) return start + letters
  if (letters >= text.length) return start + written.length
  let at = 0
  for (let seen = 0; seen < letters; at++) if (!isUnseen(written.charCodeAt(at))) seen++
  return start + at
}

type Unglued = Omit<RawToken, 'glued'>

/** The next token from `at` on by the pattern; null behind the last one. */
function matched(text: string, at: number): Unglued | null {
  TOKEN.lastIndex = at
  const match = TOKEN.exec(text)
  if (!match) return null
  const { 0: written, index: start, groups: { number, mark, dots, emoji } = {} } = match
  const kind = number !== undefined ? 'number' : (mark ?? dots ?? emoji) !== undefined ? 'mark' : 'word'
  // An emoji's joiners are its shape.
  const own = kind === 'mark' ? written : visible(written)
  const token = { start, end: start + written.length, text: own, lower: own.toLowerCase().replace(/’/g, "'"), kind } as const
  return own.length === written.length ? token : { ...token, written }
}

// Nine tokens of ten are letters between spaces and simple marks. What the pattern would say of them is known without it.

function plain(text: string, start: number, end: number): Unglued {
  const own = text.slice(start, end)
  return isLetter(text.charCodeAt(start))
    ? { start, end, text: own, lower: own.toLowerCase(), kind: 'word' }
    : { start, end, text: own, lower: own, kind: 'mark' }
}

/** End of the plain token at `at`; `at` itself when the pattern has to look. */
function plainEnd(text: string, at: number): number {
  if (PLAIN_MARKS.has(text.charCodeAt(at))) return at + 1
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const behind = text.charCodeAt(end)
  if (end === at || end === text.length || isSpace(behind) || PLAIN_MARKS.has(behind)) return end
  return text[end] === '.' && (end + 1 === text.length || isSpace(text.charCodeAt(end + 1))) ? end : at
}

/** Marks that are a token wherever they stand, and that no other token goes on with. */
const PLAIN_MARKS: ReadonlySet<number> = new Set(Array.from(',;!?()"„“”»«', mark => mark.charCodeAt(0)))

/** A to z and the letters of Latin-1. False behind the text's end. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7)

const isUnseen = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069 && code !== 0x2065) ||
  code === 0xfeff

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13
