// Finds what a page is made of and nobody should see: "&nbsp;", "<br>", "{{ title }}", "[caption id=…]", "[object Object]".

import type { Damage } from '../../types.ts'

const TAGS = `a abbr article aside audio b big blockquote body br button canvas caption center cite code col div em embed figcaption figure
 font footer form h[1-6] head header hr html i iframe img input ins label li link main meta nav nobr noscript object ol option p picture pre
 script section select small source span strike strong style sub sup svg table tbody td template textarea th thead time title tr tt u ul video wbr`

const ENTITIES = `nbsp|amp|quot|apos|lt|gt|shy|[nm]dash|hellip|[lr]aquo|[bls]?[lrb]?[ds]quo|[lr]squo|bdquo|sbquo|euro|cent|pound|yen|copy|reg|trade|deg|plusmn
|szlig|[AEIOUYaeiouy]uml|[AEIOUYaeiouy]acute|[AEIOUaeiou](?:grave|circ)|[ANOano]tilde|[Cc]cedil|[Aa]ring|[Oo]slash|[Aa][Ee]lig|[Oo][Ee]lig|[Ss]caron
|sect|para|middot|bull|times|divide|frac(?:12|14|34)|sup[123]|zw(?:n)?j|ensp|emsp|thinsp|iexcl|iquest|ordf|ordm|micro|acute|uml|cedil|rarr|larr|minus`

const spaceless = (list: string, mark: string): string => list.trim().split(/\s+/u).join(mark)

/** Nothing in it is nested, and every stretch is bounded. */
const MARKUP = new RegExp(
  [
    `&lt;/?(?:${spaceless(TAGS, '|')})(?:\\s[^&<>]{0,200})?/?&gt;`,
    `&(?:amp;)?(?:#\\d{2,6}|#x[0-9a-fA-F]{2,5}|${spaceless(ENTITIES, '')});`,
    '&(?:nbsp|quot)(?![\\p{L}\\p{N};])',
    `</?(?:${spaceless(TAGS, '|')})(?:\\s[^<>]{0,400})?/?>`,
    '<!--[^<>]{0,400}-->|<!\\[CDATA\\[|\\]\\]>|<\\?(?:xml|php)[^<>]{0,200}\\?>|<!doctype[^<>]{0,200}>',
    '\\{\\{[^{}\\n]{0,200}\\}\\}|\\{%[^{}\\n]{0,200}%\\}|\\$\\{[^{}\\n]{0,100}\\}|<%[^<>\\n]{0,200}%>',
    '\\[object \\p{Lu}\\w{2,20}\\]',
    '\\[/?(?:caption|gallery|embed|embedyt|youtube|playlist|vc_\\w{2,30}|et_pb_\\w{2,30}|fusion_\\w{2,30}|img|url)(?:[ =][^\\[\\]\\n]{0,300})?/?\\]',
    '!?\\[[^\\[\\]\\n]{0,200}\\]\\(https?:[^()\\s]{1,300}\\)', // markdown
    '\\[\\[[^\\[\\]\\n]{1,200}\\]\\]', // a wiki's link
    '\\\\u[0-9a-fA-F]{4}|(?:\\\\r)?\\\\n(?=[\\p{Lu}\\\\])',
    '\\b(?:window|document|googletag|dataLayer|jQuery)\\.[a-z]\\w{1,40}(?:\\.\\w{1,40}){0,4}\\s?[=(][^\\n]{0,400}',
    '\\bfunction\\s?\\w{0,40}\\([\\w, ]{0,80}\\)\\s?\\{[^\\n]{0,400}',
    '%\\d\\$[sd]|%%\\w{2,30}%%',
  ].join('|'),
  'giu',
)
const SUSPECT = /[&<{[$%\\]|\]\]>|function|window\.|document\./u

/** A zone for each stretch; those with nothing but white space between them are one. */
export function markups(text: string): Damage[] {
  if (!SUSPECT.test(text)) return []
  const zones: Damage[] = []
  for (const { index, 0: own } of text.matchAll(MARKUP)) {
    const last = zones.at(-1)
    const end = index + own.length
    if (last && !/\S/u.test(text.slice(last.end, index))) zones[zones.length - 1] = { ...last, end }
    else zones.push({ kind: 'markup', start: index, end })
  }
  return zones
}
