// Which machines may be connected to: those of the open internet, and hosts that the user allows by name.
//   refusedAddress('10.0.0.5')   'a private address'
//   refusedAddress('::ffff:127.0.0.1')   'an address of this machine itself'

import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { LagebildError } from '../errors.ts'

/** Ranges of ipaddr.js (IANA's registries of special addresses) in words. */
const RANGES: Readonly<Record<string, string>> = {
  loopback: 'an address of this machine itself',
  unspecified: 'an address of this machine itself',
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
  carrierGradeNat: 'a private address',
  linkLocal: 'an address of the own network segment',
  multicast: 'an address of many machines at once',
  broadcast: 'an address of many machines at once',
}
const RESERVED = 'a reserved address'

/** Public by its number, yet answered by the machine's own cloud with its secrets: Azure's WireServer. */
const CLOUD: ReadonlySet<string> = new Set(['168.63.129.16'])

/** Why this IP address is not connected to, in words; null: it lies in the open internet. Looks into addresses that carry another. */
export function refusedAddress(ip: string): string | null {
  if (!isIP(ip)) return 'no address'
  const address = ipaddr.parse(ip)
  if (address instanceof ipaddr.IPv4) return refusedIPv4(address)
  if (address.isIPv4MappedAddress()) return refusedIPv4(address.toIPv4Address())
  const range = address.range()
  // NAT64's well-known prefix 64:ff9b::/96 (RFC 6052) leads to the IPv4 address in its last 32 bits; its local one (RFC 8215) to anywhere.
  if (range === 'rfc6052' && address.parts.slice(2, 6).every(part => part === 0)) return refusedIPv4(embedded(address))
  if (range !== 'unicast') return RANGES[range] ?? RESERVED
  // Only 2000::/3 is given out (IANA); what lies beside it is old, or carries an IPv4 address: ::7f00:1.
  return address.parts[0]! >> 13 === 1 && !isIsatap(address) ? null : RESERVED
}

/** FETCH_REFUSED for a host and the address that it turned out to have. */
export function refused(host: string, ip: string, where: string): LagebildError {
  const what = refusedAddress(ip)
  return new LagebildError({
    code: 'FETCH_REFUSED',
    message: ip
      ? `"${host}" is ${what ?? 'an address that is not asked'}${ip === host.replace(/[[\]]/gu, '') ? '' : ` (${ip})`}`
      : `"${host}" has no address`,
    where,
    remedy: `Only the open internet is asked. If you know this host, allow it by name: allow: [${host}] in watch.yaml, --allow-host ${host}, or LAGEBILD_ALLOW_HOSTS=${host}.`,
  })
}

/**
 * Looks a URL's host up in those that the user allows, "name" or "name:port". 'port': with this very port, so that a port of another
 * service is meant too; 'host': by name; null: not allowed.
 */
export function allowing(hosts: readonly string[]): (url: URL) => 'port' | 'host' | null {
  const known = new Set(hosts.map(host => host.toLowerCase()))
  return url => {
    const name = url.hostname.replace(/\.$/u, '')
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    if (known.has(`${name}:${port}`)) return 'port'
    return known.has(name) ? 'host' : null
  }
}

function refusedIPv4(address: ipaddr.IPv4): string | null {
  const range = address.range()
  if (range !== 'unicast') return RANGES[range] ?? RESERVED
  return CLOUD.has(address.toString()) ? RESERVED : null
}

function embedded({ parts }: ipaddr.IPv6): ipaddr.IPv4 {
  const [high = 0, low = 0] = parts.slice(6)
  return new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255])
}

/** Tunnels to the IPv4 address at the end (RFC 5214): 2001:db8::5efe:10.0.0.1. */
const isIsatap = ({ parts }: ipaddr.IPv6): boolean => (parts[4] === 0 || parts[4] === 0x200) && parts[5] === 0x5efe
