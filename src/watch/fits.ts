// Which addresses of a list a source takes: patterns in which * stands for anything.
//   takes({ include: ['*/politics/*'] })('https://a.example/politics/1')   true

import type { SourceConfig } from './config/source.ts'

export function takes({ include, exclude }: Pick<SourceConfig, 'include' | 'exclude'>): (url: string) => boolean {
  return url =>
    (include === undefined || include.some(pattern => fits(pattern, url))) && !exclude?.some(pattern => fits(pattern, url))
}

/** The whole address; upper and lower case are one. In time of its length times the number of stars. */
export function fits(pattern: string, url: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  const text = url.toLowerCase()
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
