// Where articles and claims come from, through a ledger: chains, root speakers, what a copy changed.

import { expect, test } from 'vitest'
import { articleIn, printed } from '../src/ledger/consolidate/print.ts'
import { openLedger } from '../src/ledger/open.ts'
import { changesIn } from '../src/ledger/queries/changes.ts'
import { type ClaimOrigin, type DocumentOrigin, originOf } from '../src/ledger/queries/origin.ts'
import { rootsOf } from '../src/ledger/queries/roots.ts'
import { survey } from '../src/ledger/queries/survey.ts'
import { store } from '../src/ledger/store.ts'
import { articleOf } from '../src/origin/article.ts'
import type { Reading, Span } from '../src/types.ts'
import { readingOf, type Written } from './ledger-readings.ts'

/** Words enough for two articles to be one report. */
const padding = (seed: string, count = 200) => Array.from({ length: count }, (_, i) => `${seed}${i * 31}`).join(' ')

async function inLedger<T>(
  readings: readonly Reading[],
  ask: (ledger: Awaited<ReturnType<typeof openLedger>>) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger(':memory:')
  try {
    await store(ledger, readings, { seen: '2025-09-02T12:00:00Z' })
    return await ask(ledger)
  } finally {
    await ledger.close()
  }
}

const OPENING = 'Im Hafen von Lohme sind 40 Boote gesunken, sagte Hafenmeisterin Wiebke Thaden.'
const QUOTED = 'Wir heben jedes einzelne dieser Boote noch in dieser Woche'
const DOUBT = 'Der Sturm habe wahrscheinlich auch den Damm am Leuchtturm beschädigt'
const BODY = `„${QUOTED}“, sagte Thaden. ${DOUBT}, sagte Thaden. ${padding('hafen')}`
const names = [{ name: 'Wiebke Thaden', roles: ['Hafenmeisterin'] }]

const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const likely = (text: string): Pick<Reading['attributions'][number], 'certainty'> => ({
  certainty: {
    ...{ span: spanOf(text, 'wahrscheinlich'), phrase: 'wahrscheinlich', low: 0.55, high: 0.8, band: 'likely' },
    ...{ negated: false, questioned: false, basis: 'lexicon', survey: null },
  } as unknown as Reading['attributions'][number]['certainty'],
})

function article(
  id: string,
  outlet: string,
  { text = `${OPENING} ${BODY}`, hour = 8, ...more }: Partial<Written> & { hour?: number } = {},
) {
  const has = (words: string) => text.includes(words)
  return readingOf({
    ...{ id, outlet, text, names, published: `2025-09-01T${String(hour).padStart(2, '0')}:00:00Z` },
    said: [
      ...(has('40 Boote gesunken') ? [{ by: 'Wiebke Thaden', words: 'Im Hafen von Lohme sind 40 Boote gesunken' }] : []),
      ...(has(QUOTED) ? [{ by: 'Wiebke Thaden', words: QUOTED, mode: 'direct' as const }] : []),
      ...(has(DOUBT) ? [{ by: 'Wiebke Thaden', words: DOUBT, ...likely(text) }] : []),
    ],
    figures: has('40 Boote') ? [{ words: '40', concept: 'boats', counted: spanOf(text, 'Boote') }] : [],
    ...more,
  })
}

test('a document tells what it is a copy of, by which evidence, and what it changed', async () => {
  const wire = article('wire', 'Küstenbote', { dateline: { place: 'LOHME', agency: 'dpa', span: { start: 0, end: 0 } } })
  const text = `${OPENING.replace('40', '400')} ${BODY.replace('einzelne', 'zweite')}`
  const copy = article('copy', 'Inselblatt', {
    ...{ text, hour: 9 },
    said: [
      { by: 'Wiebke Thaden', words: 'Im Hafen von Lohme sind 400 Boote gesunken' },
      { by: 'Wiebke Thaden', words: 'Wir heben jedes zweite dieser Boote noch in dieser Woche', mode: 'direct' },
      { by: 'Wiebke Thaden', words: DOUBT, ...likely(text) },
    ],
    figures: [{ words: '400', concept: 'boats', counted: spanOf(text, 'Boote') }],
  })
  const found = (await inLedger([copy, wire], ledger => originOf(ledger, 'copy'))) as DocumentOrigin
  expect(found).toMatchObject({ kind: 'document', relation: 'reprint', of: { id: 'wire' }, others: [{ relation: null }] })
  expect(found.evidence!.ofLater).toBeGreaterThan(0.8)
  expect(found.changes).toEqual([
    { kind: 'figure', before: '40', after: '400', ids: ['copy:q1', 'wire:q1'] },
    {
      kind: 'quotation',
      before: QUOTED,
      after: 'Wir heben jedes zweite dieser Boote noch in dieser Woche',
      ids: ['copy:a2', 'wire:a2'],
    },
  ])
})

test('a dropped word of doubt is a change; a genitive, a cut, the same words in another order of the article are none', async () => {
  const wire = article('wire', 'Küstenbote')
  const plain = 'Der Sturm habe auch den Damm am Leuchtturm beschädigt'
  const text = `${OPENING} ${BODY.replace(DOUBT, plain)}`
  const softer = article('plain', 'Inselblatt', {
    ...{ text, hour: 9 },
    said: [
      { by: 'Wiebke Thaden', words: 'Im Hafen von Lohme sind 40 Boote gesunken' },
      { by: 'Wiebke Thaden', words: QUOTED, mode: 'direct' },
      { by: 'Wiebke Thaden', words: plain },
    ],
  })
  const cut = article('cut', 'Seeblatt', { text: `${OPENING} „${QUOTED}“, sagte Thaden. ${padding('hafen')}`, hour: 10 })
  const changes = (id: string) =>
    inLedger([wire, softer, cut], async ledger => {
      const known = await survey(ledger)
      const at = (name: string) => known.documents.findIndex(document => document.id === name)
      return changesIn(known, at(id), at('wire'))
    })
  expect(await changes('plain')).toEqual([{ kind: 'hedge', before: 'wahrscheinlich', after: null, ids: ['plain:a3', 'wire:a3'] }])
  expect(await changes('cut')).toEqual([{ kind: 'left out', before: DOUBT, after: null, ids: ['wire:a3'] }])
})

test('the chain of a claim leads from the outlet over agency, teller and channel to the speaker', async () => {
  const text = `Wiebke Thaden sagte auf einer Pressekonferenz, Jens Harms habe ihr berichtet, zwölf Kutter lägen fest. ${padding('kutter')}`
  const said = [
    {
      by: 'Wiebke Thaden',
      words: 'Jens Harms habe ihr berichtet, zwölf Kutter lägen fest',
      channel: spanOf(text, 'auf einer Pressekonferenz'),
    },
    { by: 'Jens Harms', words: 'zwölf Kutter lägen fest', within: 0 },
  ]
  const both = [...names, { name: 'Jens Harms' }]
  const wire = article('wire', 'Küstenbote', {
    text,
    said,
    names: both,
    dateline: { place: 'LOHME', agency: 'dpa', span: { start: 0, end: 0 } },
  })
  const copy = article('copy', 'Inselblatt', { text, said, names: both, hour: 9 })
  const [outer, inner] = (await inLedger([wire, copy], ledger =>
    Promise.all([originOf(ledger, 'copy:a1'), originOf(ledger, 'copy:a2')]),
  )) as [ClaimOrigin, ClaimOrigin]
  const links = ({ chain }: ClaimOrigin) => chain.map(({ kind, name }) => `${kind} ${name}`)
  const printed = ['outlet Inselblatt', 'source Küstenbote', 'agency dpa']
  expect(links(outer)).toEqual([...printed, 'channel auf einer Pressekonferenz', 'speaker Wiebke Thaden', 'cited Jens Harms'])
  expect(links(inner)).toEqual([...printed, 'teller Wiebke Thaden', 'speaker Jens Harms'])
  expect(inner.carriedBy.map(({ id }) => id)).toContain('wire:a2')
  expect(inner.roots).toMatchObject({ atMost: 1, isUpperBound: true, roots: [{ name: 'Jens Harms' }] })
})

test('roots are counted once a person, a report, an agency, a document, an outlet; strangers stay apart', async () => {
  const text = (by: string | null, seed: string) => `40 Boote sind gesunken, sagte ${by}. ${padding(seed)}`
  const one = (
    id: string,
    outlet: string,
    { by, speaker, agency }: { by: string | null; speaker?: 'person' | 'anonymous' | 'document'; agency?: string },
  ) =>
    readingOf({
      ...{
        id,
        outlet,
        text: text(by, id),
        published: `2025-09-01T0${'abcdefghi'.indexOf(id)}:00:00Z`,
        names: by && speaker === undefined ? [{ name: by }] : [],
      },
      ...(agency ? { dateline: { place: '', agency, span: { start: 0, end: 0 } } } : {}),
      said: [{ by, words: '40 Boote sind gesunken', ...(speaker ? { speaker } : {}) }],
    })
  const readings = [
    one('a', 'Küstenbote', { by: 'Wiebke Thaden' }),
    one('b', 'Inselblatt', { by: 'Wiebke Thaden' }),
    one('c', 'Seeblatt', { by: 'Jens Harms' }),
    one('d', 'Watt heute', { by: 'ein Fischer', speaker: 'anonymous', agency: 'dpa' }),
    one('e', 'Priel', { by: 'ein Kapitän', speaker: 'anonymous', agency: 'dpa' }),
    one('f', 'Deich', { by: 'Lagebericht', speaker: 'document' }),
    one('g', 'Siel', { by: 'Lagebericht', speaker: 'document' }),
    one('h', 'Tonne', { by: null, speaker: 'anonymous' }),
    one('i', 'Tonne', { by: null, speaker: 'anonymous' }),
  ]
  const { atMost, roots, merges } = await inLedger(readings, async ledger => {
    const known = await survey(ledger)
    return rootsOf(known, known.claims)
  })
  expect(roots.map(({ claims }) => claims.map(id => id[0]).join(''))).toEqual(['ab', 'c', 'de', 'fg', 'hi'])
  expect(atMost).toBe(5)
  expect(merges.map(({ reason }) => reason)).toEqual(['samePerson', 'sameDocument', 'sameAgency', 'sameOutlet'])
})

test('what the ledger keeps of an article is all that the search for its origin looks at', async () => {
  const reading = article('wire', 'Küstenbote', { url: 'https://bote.example/a?utm_source=x' })
  const stamp = { at: Date.parse(reading.published!), version: 1 }
  expect(articleIn(JSON.parse(JSON.stringify(await printed(reading, stamp))))).toEqual(articleOf(reading, stamp))
})

test('what nobody knows is not found', async () => {
  await expect(inLedger([article('wire', 'Küstenbote')], ledger => originOf(ledger, 'nobody'))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})
