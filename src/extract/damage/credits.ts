// How far a credit goes: "Foto: Karl Sand/dpa Die Fähre liegt am Kai." ends behind the agency, for scrapers lose the line's end.

/** In lower case, but for the labels and agencies. */
export interface CreditWords {
  /** Open a credit: "Foto:", "Quelle:", "Mitarbeit:". Anchored, flag `u`. */
  readonly label: RegExp
  /** Those that open a picture's credit, "©" among them. */
  readonly pictureLabel: RegExp
  /** Between the names of a credit: "und", "via", "privat". */
  readonly between: ReadonlySet<string>
  /** Sign reports, as they are written: see signatures(). */
  readonly agencies: ReadonlySet<string>
}

/** Words of a credit behind its label, and of one that a full stop ends and no agency signs: "Foto: Karl Sand." */
const LONGEST = 12
const STOPPED = 3
/** "Karl", "„Welt“", "(Archiv)", "pho/dpa", "ntv.de,", "/", "2021" */
const NAME = /^(?:[\p{Lu}\p{N}"„“'(@][^\s:]*|[/|&+,–-]+|\S*\/\S*|[\p{L}-]+\.(?:de|com|net|org|at|ch|eu|uk)[,.]?)$/u

/** Characters of the credit that the line begins with; null when it is none. */
export function creditLength(line: string, words: CreditWords, label: RegExp = words.label): number | null {
  const opening = label.exec(line)?.[0]
  if (opening === undefined) return null
  const tokens = Array.from(line.slice(opening.length).matchAll(/\S+/gu), ({ index, 0: own }) => ({
    own,
    end: index + own.length,
  }))
  let signed: number | null = null
  let size = 0
  for (const [index, { own, end }] of tokens.entries()) {
    const bare = own.replace(/^\(|[.,;)\]]+$/gu, '')
    const isAgency = [bare, ...bare.split(/[/.]+/u)].some(part => words.agencies.has(part))
    if (
      !isAgency &&
      !NAME.test(own) &&
      !words.between.has(bare.toLowerCase()) &&
      !isLabel(line.slice(0, opening.length + end)) &&
      !isShorthand(tokens, index)
    )
      break
    // Behind an agency a new name belongs to the next sentence: "Bild: dpa Deutschland …".
    if (signed !== null && !isAgency && !continues(line, opening.length + signed, own)) break
    if (isAgency) signed = end
    if (++size > LONGEST) return null
  }
  if (size === tokens.length && size > 0 && (signed !== null || isPlain(line, size))) return line.length
  return signed === null ? null : opening.length + signed
}

/**
 * Agencies as they sign: "dpa" and "DPA", "reuters" and "Reuters". A short one with one capital may be a person ("Petra"), so
 * those that sign like that stand in `asWritten`.
 */
export function signatures(lower: readonly string[], asWritten: readonly string[]): ReadonlySet<string> {
  const titled = lower.filter(({ length }) => length > 5).map(name => name[0]!.toUpperCase() + name.slice(1))
  return new Set([...lower, ...lower.map(name => name.toUpperCase()), ...titled, ...asWritten])
}

/** "dpa / Holm", "dpa, Holm", "dpa/Petra Holm": a mark joins what follows. */
const continues = (line: string, end: number, own: string): boolean =>
  /[/,|&–-]$|\/\p{Lu}\p{Ll}+$/u.test(line.slice(0, end)) || /^[/|&,–-]/u.test(own)

/** "Text: Holm, Fotos: Sand": behind a comma another label may follow. */
const isLabel = (line: string): boolean => /[,;|/]\s\p{L}+:$/u.test(line)

/** "ntv.de, mau": who wrote it, in small letters at the end. */
const isShorthand = (tokens: readonly { readonly own: string }[], index: number): boolean =>
  index > 0 && index === tokens.length - 1 && tokens[index - 1]!.own.endsWith(',') && /^\p{Ll}{2,4}\.?$/u.test(tokens[index]!.own)

const isPlain = (line: string, size: number): boolean => size <= STOPPED || !/[.!?]["“”»]?$/u.test(line)
