// Reads the sources of the gazetteers.
//   naturalEarth(path) → [{ NAME_DE: 'Wien', POP_MAX: 2400000, … }]
//   annotated(folder)  → [{ type: 'city', name: 'Elmshorn' }, …] from MobIE and SmartData

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** Properties of the populated places of Natural Earth. */
export function naturalEarth(path) {
  const { features } = JSON.parse(readFileSync(path, 'utf8'))
  return features.map(({ properties }) => properties)
}

/** Names that people marked in German traffic reports and company news; `folder` holds ner/mobie and ner/smartdata. */
export function annotated(folder) {
  const columns = ['train', 'dev', 'test'].flatMap(split => fromColumns(`${folder}/ner/mobie/${split}.conll2003`, 3))
  const concepts = ['v1_20180119/train', 'v1_20180119/test', 'v3_20200302/dev', 'v3_20200302/test'].flatMap(part =>
    fromConcepts(`${folder}/ner/smartdata/${part}.json.gz`),
  )
  return [...columns, ...concepts].map(({ type, name }) => ({ type: SORTS[type] ?? null, name })).filter(({ type }) => type)
}

/** English names of Wikipedia articles (wikigold). */
export function wikigold(folder) {
  const sorts = { PER: 'person', LOC: 'city', ORG: 'company' }
  const found = fromColumns(`${folder}/ner/misc/wikigold-en.conllu`, 2)
  return found.map(({ type, name }) => ({ type: sorts[type] ?? null, name })).filter(({ type }) => type)
}

const SORTS = {
  person: 'person',
  'location-city': 'city',
  'organization-company': 'company',
  organization: 'company',
  LOCATION_CITY: 'city',
  ORGANIZATION_COMPANY: 'company',
}

/** Runs of B- and I- in a file of columns; word in the first (or, with an index in front, the second). */
function fromColumns(path, tag) {
  const found = []
  let open = null
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const row = line.split(/[\t ]/)
    const word = /^\d+$/.test(row[0]) && row.length === 3 ? row[1] : row[0]
    const [begin, ...rest] = (row.length === 3 ? row[2] : (row[tag] ?? 'O')).trim().split('-')
    if (begin === 'B') {
      open = { type: rest.join('-'), name: word.replace(/^#/, '') }
      found.push(open)
    } else if (begin === 'I' && open) open.name += ` ${word}`
    else open = null
  }
  return found
}

function fromConcepts(path) {
  if (!existsSync(path)) return []
  const documents = gunzipSync(readFileSync(path))
    .toString()
    .split(/\n(?=\{\n {2}"id")/)
  return documents.filter(Boolean).flatMap(text => {
    const { text: body, conceptMentions } = JSON.parse(text)
    return (conceptMentions?.array ?? []).map(({ type, span }) => ({ type, name: body.string.slice(span.start, span.end) }))
  })
}
