// Markup → its words, for titles, names and for telling how long an item is.
//   plainOf('<b>Pegel</b> f&auml;llt &amp; steigt')   "Pegel fällt & steigt"

import { Parser } from 'htmlparser2'

/** White space of every kind becomes one blank; what no reader sees (scripts, styles) is left out. "" when there are no words. */
export function plainOf(markup: string): string {
  if (!/[<&]/u.test(markup)) return oneLine(markup)
  // Markers of XML that went through a template as text.
  const unmarked = markup.slice(0, MOST).replace(/<!\[CDATA\[|\]\]>/gu, '')
  const parts: string[] = []
  let hidden = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (HIDDEN.has(name)) hidden++
        if (!INLINE.has(name)) parts.push(' ')
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden--
        if (!INLINE.has(name)) parts.push(' ')
      },
      ontext(data) {
        if (hidden === 0) parts.push(data)
      },
    },
    { decodeEntities: true },
  )
  parser.end(unmarked)
  return oneLine(parts.join(''))
}

/** Characters that are looked at: ten long articles. */
const MOST = 500_000

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg'])
const INLINE = new Set('a abbr b bdi bdo cite code del em font i ins kbd mark q s small span strong sub sup u'.split(' '))

const oneLine = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/gu, ' ')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .trim()
