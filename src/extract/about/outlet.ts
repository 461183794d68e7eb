// Who publishes a page: the name of its site, else of its publisher.
//   og:site_name "Seebote", publisher "Seebote Verlag" → "Seebote", and "seebote.example" for its host

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

export interface Outlets {
  /** Every name that the page gives its outlet, the best first. */
  readonly named: readonly string[]
  /** The same, and its hosts: what no author and no headline is called. */
  readonly all: readonly string[]
}

export function outletsOf({ metas }: Scan, { things, article, addresses }: OutletOptions): Outlets {
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
  return { named: said, all: [...new Set([...said, ...hosts])] }
}
