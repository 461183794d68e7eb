// Where to listen so that only this machine can ask.
//   listeningFrom('127.0.0.1:9464')   { host: '127.0.0.1', port: 9464 }

import ipaddr from 'ipaddr.js'

export interface Listening {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
}

/** "127.0.0.1:9464", "[::1]:9464", "localhost:9464", "9464" → where to listen. null: that is none, or not this machine alone. */
export function listeningFrom(written: string): Listening | null {
  const [, host = '127.0.0.1', port] = /^(?:(\[[\da-f:.]+\]|[\w.-]+):)?(\d{1,5})$/iu.exec(written.trim()) ?? []
  if (port === undefined || Number(port) > 65_535) return null
  const name = host.replace(/^\[|\]$/gu, '')
  return isThisMachine(name) ? { host: name, port: Number(port) } : null
}

/** A name or address that nobody else can reach. */
export const isThisMachine = (name: string): boolean =>
  name === 'localhost' || (ipaddr.isValid(name) && ipaddr.parse(name).range() === 'loopback')
