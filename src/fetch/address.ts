// Addresses: which may be asked at all, and how one is written without what only counts visitors.
//   cleanAddress('https://tagesbote.example/a?utm_source=rss&id=5#top')   'https://tagesbote.example/a?id=5'

import { LagebildError } from '../errors.ts'

/** Longest address that is asked; servers refuse longer ones (RFC 9110, 4.1, asks for 8,000 at least). */
const LONGEST = 8000

/** Ports of other services, which an HTTP request could be meant to talk to (fetch.spec.whatwg.org, "bad port"). */
const BAD_PORTS: ReadonlySet<string> = new Set(
  (
    '0 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 ' +
    '427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 ' +
    // Beside those of the standard: databases, caches and brokers that take a request's lines for commands.
    '6566 6665 6666 6667 6668 6669 6679 6697 10080 3306 5432 6379 11211 27017'
  ).split(' '),
)

/** What is wrong with an address, as FETCH_ADDRESS. */
export function addressError(message: string, where: string, remedy: string): LagebildError {
  return new LagebildError({ code: 'FETCH_ADDRESS', message, where, remedy })
}

/**
 * An address as it may be asked: http or https, no name and password, no port of another service unless `allowed` says that the user
 * named this host with this port. Throws FETCH_ADDRESS.
 */
export function checkedAddress(written: string, allowed: (url: URL) => 'port' | 'host' | null = () => null): URL {
  const shown = written.length > 200 ? `${written.slice(0, 200)}…` : written
  if (written.length > LONGEST)
    throw addressError(`The address has more than ${LONGEST} characters`, shown, 'Leave it out: no server takes it.')
  const url = URL.parse(written)
  if (!url?.hostname && !/^[a-z][a-z\d+.-]*:/iu.test(written))
    throw addressError('This is no address', shown, 'Write it whole: https://example.org/story.')
  if (!url || !/^https?:$/u.test(url.protocol) || !url.hostname) {
    throw addressError(
      url && !/^https?:$/u.test(url.protocol)
        ? `"${url.protocol}" is neither http nor https`
        : 'This is no address that can be asked',
      shown,
      'Only http and https are fetched. Save the document and give the file.',
    )
  }
  if (url.username || url.password) {
    throw addressError(
      'The address has a name or a password in it',
      `${url.protocol}//${url.host}${url.pathname}`,
      'Leave them out: they are not sent, and would be kept with the document.',
    )
  }
  if (BAD_PORTS.has(url.port) && allowed(url) !== 'port') {
    throw addressError(
      `Port ${url.port} belongs to another service than the web`,
      shown,
      `Check the address. If a web server listens there, allow it with its port: ${url.host}.`,
    )
  }
  return url
}

/** Parameters that count visitors and change nothing of what is shown. Documented by Google, Meta, Microsoft, Matomo, AT Internet, Mapp, Piano and others. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|wt_\w+|mtm_\w+|pk_\w+|matomo_\w+|piwik_\w+|hsa_\w+|_hs\w+|mc_[ce]id|mkt_tok|fbclid|fb_\w+|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|li_fat_id|igshid?|yclid|ysclid|_openstat|wt\.mc_\w+|wt\.z\w*|xtor|ns_campaign|ns_mchannel|ns_source|ns_linkname|cmpid|cmp_id|__twitter_impression|__s|s_cid|vero_\w+|oly_\w+|rb_clickid|_ga|_gl|wickedid|guccounter|guce_referrer\w*)$/iu

/**
 * The address under which a document is known: without tracking parameters, fragment and default port; the rest stays as it is written. What is
 * no http address comes back as it is.
 */
export function cleanAddress(written: string): string {
  const url = URL.parse(written)
  if (!url || !/^https?:$/u.test(url.protocol)) return written
  url.hash = ''
  url.username = ''
  url.password = ''
  // Not through searchParams, which would write "%20" as "+" and "?a" as "?a=".
  const kept = url.search
    .slice(1)
    .split('&')
    .filter(part => part && !TRACKING.test(nameOf(part)))
  url.search = kept.length > 0 ? `?${kept.join('&')}` : ''
  return url.href
}

function nameOf(part: string): string {
  const name = part.split('=', 1)[0]!
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
