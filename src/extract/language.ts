// Tells the language of a document: what the user gives, else what the words look like, else what the page says.

import { LagebildError } from '../errors.ts'
import { isReadable, languages, unknownLanguage } from '../languages/index.ts'

/** A detector needs no more; the beginning also holds the fewest foreign quotations. */
const SAMPLE = 2000

/**
 * BCP 47 tag whose base has a pack: "de", "de-AT". Throws LANGUAGE_UNKNOWN.
 * A page's own tag counts only where the words do not tell: one page in a hundred carries its template's tag, not its own.
 */
export async function languageOf(
  text: string,
  given: { lang: string | null; page: string | null; where: string | null },
): Promise<string> {
  const { lang, page, where } = given
  if (lang) {
    if (isReadable(lang)) return canonical(lang)
    throw unknownLanguage(named(lang), where)
  }
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text.slice(0, SAMPLE))
  const tag = page && isReadable(page) ? canonical(page) : null
  if (!found.language || !found.isReliable()) {
    if (tag) return tag
    throw undecided(where)
  }
  if (!isReadable(found.language)) throw unknownLanguage(named(found.language), where)
  return tag?.startsWith(found.language) ? tag : found.language
}

const undecided = (where: string | null) =>
  new LagebildError({
    code: 'LANGUAGE_UNKNOWN',
    message: 'The text is too short or too mixed to tell its language',
    where,
    remedy: `Say it: --lang ${languages.join(' or --lang ')}, or "lang" in the batch.`,
  })

/** "fr (French)". */
function named(code: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)
    return name ? `${code} (${name})` : code
  } catch {
    return code // no language tag at all
  }
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? tag
  } catch {
    return tag.toLowerCase().split(/[-_]/u)[0]!
  }
}
