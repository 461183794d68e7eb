// Addresses as lists write them → absolute ones that may be asked: relative ones are resolved, and all that is no http(s) is left out.
//   addressIn(' /a?x=1&amp;y=2', ['https://example.org/feed/'])   "https://example.org/a?x=1&y=2"

/** `bases`: the outermost first, each resolved by the ones before it; null: no address. */
export function addressIn(written: string | null, bases: readonly (string | null)[]): string | null {
  const link = (written ?? '')
    .trim()
    .replace(/\s*[\r\n\t]\s*/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll(' ', '%20')
  if (!link || link.length > LONGEST) return null
  let base: string | undefined
  for (const next of bases) if (next && URL.canParse(next, base)) base = new URL(next, base).href
  const url = URL.parse(link.startsWith('//') && !base ? `https:${link}` : link, base)
  return url && /^https?:$/u.test(url.protocol) && url.hostname ? url.href : null
}

/** Of longer ones browsers and servers keep only a part. */
const LONGEST = 8000
