// The address under which a page wants to be known, where it is one of its own site.
//   canonicalOf(['/faehre?utm_source=x'], 'https://m.seebote.example/amp/faehre') → "https://m.seebote.example/faehre"

import { getDomain } from 'tldts'
import { cleanAddress } from '../../fetch/address.ts'

/**
 * The first of what the page says that holds: http(s), of the same registrable domain as `address`, and not the site's front page
 * where `address` is none. Relative ones count from `address`; without one only absolute ones hold. Null: none does.
 */
export function canonicalOf(said: readonly string[], address: string | null): string | null {
  const own = address === null ? null : parsed(address, null)
  for (const one of said) {
    const url = parsed(one, own)
    if (url === null || (own !== null && !isSameSite(url, own))) continue
    if (isFront(url) && (own === null || !isFront(own))) continue
    return cleanAddress(url.href)
  }
  return null
}

/** "seebote.example" of "https://www.seebote.example:8080/faehre"; null: no address. */
export const hostOf = (address: string): string | null => parsed(address, null)?.hostname.replace(/^www\./u, '') || null

function parsed(address: string, base: URL | null): URL | null {
  const url = URL.parse(address.trim(), base?.href)
  return url !== null && /^https?:$/u.test(url.protocol) ? url : null
}

/** "m.seebote.co.uk" and "www.seebote.co.uk" are, "other.co.uk" is not. Hosts without a domain (localhost) are only themselves. */
function isSameSite(one: URL, other: URL): boolean {
  const domain = getDomain(one.hostname)
  return domain === null ? one.hostname === other.hostname : domain === getDomain(other.hostname)
}

const isFront = ({ pathname, search }: URL): boolean => /^\/(?:index\.\w{3,5})?$/u.test(pathname) && search === ''
