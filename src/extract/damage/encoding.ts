// Finds text that was written in one encoding and read in another: "fÃ¼r", "â€œ", "√ºber", "FrŸhling", "M�nchen".
// A zone is the whole word; the text stays as it is. What a sequence says by its bytes is certain almost everywhere: letters
// of one case amid the other, signs amid a word. Where a quotation mark or a dash may stand behind a word ("mit „Ä“"),
// the sequence counts only between letters or beside another one.

import type { Damage, Span } from '../../types.ts'

/** What the bytes 80 to BF, which go on with a character of UTF-8, are read as. */
const CP1252 = '\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
const CP1250 = '\\u0080-\\u00A0€‚„…†‡‰Š‹ŚŤŽŹ‘’“”•–—™š›śťžźˇ˘Ł¤Ą¦§¨©Ş«¬\\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż'
const MAC_ROMAN = 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø'

/** Sequences that stand for one character, with what begins them. Longest first. */
const SEQUENCE = new RegExp(
  [
    `ðŸ[${CP1252}]{1,2}`, // emoji
    `[àáäåæçèéêëìíîïã][${CP1252}]{2}`, // beyond Latin; "ï»¿"
    `â(?:€[${CP1252}${CP1250}]?|[${CP1252}]{2})`, // “ ” – … €; the last byte of ” is often lost
    `(?:[ÐÑÎÏ×ØÙÚÛ][${CP1252}]){2,}`, // Cyrillic, Greek, Hebrew, Arabic
    `[ÂÃÄÅÌ][${CP1252}]`, // Latin letters; Ì: accents of their own
    `Ă[${CP1250}]|Ĺ[${CP1250}]`, // the same in Windows-1250
    `‚Ä[${MAC_ROMAN}]|‚Ç¨|[√¬≈][${MAC_ROMAN}]|(?<=[A-Za-z])Ãà`, // and in MacRoman
    '├[^\\s─-╬A-Za-z0-9]|├[╔-╬]|[ÔΓ]Ç[^\\sA-Za-z0-9]', // and in the code pages of DOS
    '\\uFFFD+|[\\u0080-\\u009F]+', // lost characters; marks of Windows-1252 as control characters
    '(?:=C[23]=[89AB][0-9A-F])+|=E2=80=[89AB][0-9A-F]', // written for mail
  ].join('|'),
  'gu',
)

/** Marks that may stand behind a capital in sound text: quotation marks, dashes, an ellipsis, a bullet. */
const MARK = /^[‘’“”‚„‹›«»–—…•·´¨¯¸\u00A0\u00AD]+$/u

/** Letters and marks that MacRoman's bytes become in Windows-1252, amid letters of the other case: "FrŸhling", "gro§e", "donÕt". */
const MAC_IN_WORD = /(?<=\p{Ll})(?:[ŸŠÕ](?=\p{Ll})|§(?=\p{Ll})|Ó(?=[\s.,;:!?]|$))/gu
/** Of these a text full of Mac's letters has more: "kšnnen", "ãDas", "ÒThe". */
const MAC_ANYWHERE =
  /[ŠŸ§Õ€…†](?=\p{Ll})|(?<=\p{Ll})[ŠŸ§Õ]|(?<=[bcdfghjklmnpqrstvwxz])š(?=\p{Ll})|[Òã](?=\p{L})|(?<=[\p{L}\p{P}])[ÓÒ](?!\p{L})|(?<=\s)Ð(?=\s)/gu
/** Capitals that no word has behind a small letter, their second byte lost: "fÃr", "voilÃ ", "50Â km". */
const HALF = /(?<=\p{Ll})[Ã](?=\p{Ll}|\P{L}|$)|(?<=[\p{Ll}\p{N}.,;:!?])Â(?=\s|$)/gu
/** Five letters with accents in a row: Cyrillic read as Latin, "Ïðåçèäåíò". */
const FOREIGN = /[À-ÖØ-öø-ÿ]{5,}/gu
const SUSPECT = /[^\p{ASCII}]|=[CE][23]=/u

/** A zone for each word or mark; words that follow each other are one. */
export function brokenEncodings(text: string): Damage[] {
  if (!SUSPECT.test(text)) return []
  const found = sequencesOf(text)
  const halves = spansOf(text, HALF)
  const mac = spansOf(text, MAC_IN_WORD)
  const anywhere = mac.length > 1 ? spansOf(text, MAC_ANYWHERE) : []
  const all = [...found, ...halves, ...mac, ...anywhere, ...spansOf(text, FOREIGN)].sort((a, b) => a.start - b.start)
  const words: Span[] = []
  for (const span of all) {
    const last = words.at(-1)
    if (last && span.end <= last.end) continue // in a word that was looked at
    words.push(wordAround(text, span))
  }
  return joined(text, words).map(span => ({ kind: 'brokenEncoding', ...span }))
}

/** Sequences whose neighbours leave no doubt. */
function sequencesOf(text: string): Span[] {
  const kept: Span[] = []
  const matches = Array.from(text.matchAll(SEQUENCE), ({ index, 0: own }) => ({ own, start: index, end: index + own.length }))
  matches.forEach((match, index) => {
    const beside = matches[index - 1]?.end === match.start || matches[index + 1]?.start === match.end
    if (isCertain(text, match) || (beside && !/^[√≈]/u.test(match.own))) kept.push({ start: match.start, end: match.end })
  })
  return kept
}

function isCertain(text: string, { own, start, end }: Span & { own: string }): boolean {
  const before = text[start - 1] ?? ' '
  const behind = text[end] ?? ' '
  const amid = isLetter(before) && isLetter(behind)
  // "‚Äú"; "√º" beside a letter, for "√π" is mathematics
  if (/^[√≈]/u.test(own)) return isLetter(before) || (isLetter(behind) && own[1] !== 'π')
  if (/^¬/u.test(own)) return isLetter(before) || isLetter(behind) || own === '¬†'
  if (/^[ÄÅÌĹ]/u.test(own) && MARK.test(own.slice(1))) return amid // "mit „Ä“", "FÄ–"
  // "MAÇÃ”", "Â»": behind a capital a mark is a mark
  if (/^[ÃÂĂ]/u.test(own) && MARK.test(own.slice(1))) return own === 'Â\u00A0' || !/\p{Lu}/u.test(before) || amid
  // "Café…“", "café®²"
  if (/^[à-ï]/u.test(own) && !own.startsWith('â€')) return !MARK.test(own.slice(1)) && !/[®™©°ªº¹²³]$/u.test(own)
  return true
}

/** With the letters around it, where it stands for a letter. */
function wordAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && isWordPart(text[from - 1]!)) from--
  while (to < text.length && isWordPart(text[to]!)) to++
  return { start: from, end: to }
}

/** Spans in order; those that touch or have a space between them become one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (last && (span.start <= last.end || (span.start === last.end + 1 && text[last.end] === ' '))) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else kept.push(span)
  }
  return kept
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: own }) => ({ start: index, end: index + own.length }))

const isLetter = (character: string): boolean => /\p{L}/u.test(character)

const isWordPart = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character)
