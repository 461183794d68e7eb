// Says whether two spellings may be one name: Möllhuber = Moellhuber = Mollhuber, Kyslytsya ≈ Kislytsia.
// Transcriptions differ in the same few places whatever the language, so a skeleton leaves those places out.

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'a', œ: 'o', ı: 'i', ð: 'd', þ: 'th' }

/** Differences between transcriptions of one name, from the standards (ISO 9, BGN/PCGN, German Duden), as rewriting rules. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/zh/gu, 'z'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/[qc](?!h)/gu, 'k'],
  [/w/gu, 'v'],
  [/(?:ae|oe|ue)/gu, ''],
  [/[yj]/gu, 'i'],
  [/i+(?=[aeou])/gu, ''],
  [/i+$/gu, 'i'],
]

/** Lower case without accents: "Łukasz" → "lukasz". */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıðþ]/gu, letter => LETTERS[letter]!)
}

/** Equal for spellings of one name that differ by transcription only. */
export function skeleton(name: string): string {
  let bare = folded(name).replace(/(?<=[^aeiou])(?:ae|oe|ue)/gu, pair => pair[0]!)
  for (const [pattern, to] of RULES) bare = bare.replace(pattern, to)
  return bare.replace(/(.)\1+/gu, '$1')
}

/** True for two spellings that differ by transcription, or in long names by one letter within. */
export function sameSpelling(a: string, b: string): boolean {
  if (folded(a) === folded(b)) return true
  const [left, right] = [skeleton(a), skeleton(b)]
  if (left.length < 4 || left[0] !== right[0]) return false
  return left === right || (Math.min(left.length, right.length) >= 7 && withinOne(left, right))
}

/** At most one letter put in, taken out or changed. Linear. */
function withinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  const skipA = a.length >= b.length ? 1 : 0
  const skipB = b.length >= a.length ? 1 : 0
  return a.slice(i + skipA) === b.slice(i + skipB)
}
