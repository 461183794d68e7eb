// Who publishes a page: the name of its site, else of its publisher, else its host.
//   og:site_name "Seebote" → "Seebote"; nothing but https://www.seebote.example/faehre → "seebote.example"

import { hostOf } from './canonical.ts'
import { isRecord, itemsOf, resolved, stringsOf, type Thing } from './json-ld.ts'
import type { Scan } from './scan.ts'

export interface OutletOptions {
  readonly things: readonly Thing[]
  readonly article: Thing | null
  readonly addresses: readonly string[]
}

const METAS = [
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'apple-mobile-web-app-title',
  'citation_publisher',
  'article:publisher',
]
const LONGEST = 80

/** Every name that the page gives its outlet, the best first; [] for a file that names none. */
export function outletsOf({ metas }: Scan, { things, article, addresses }: OutletOptions): string[] {
  const publisher = itemsOf(article?.properties.publisher).flatMap(item => {
    const thing = resolved(item, things)
    return isRecord(thing) ? stringsOf(thing.name) : stringsOf(item)
  })
  const site = things.filter(({ types }) => types.includes('website')).flatMap(({ properties }) => stringsOf(properties.name))
  const said = [
    ...(metas.get('og:site_name') ?? []),
    ...publisher,
    ...site.slice(0, 3),
    ...METAS.flatMap(name => metas.get(name) ?? []),
  ].filter(name => !/^https?:|^@/iu.test(name) && name.length <= LONGEST)
  const hosts = addresses.map(hostOf).filter(host => host !== null)
  return [...new Set([...said, ...hosts])]
}
