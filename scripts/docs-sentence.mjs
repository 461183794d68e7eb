// The page "How a sentence is read": one sentence a language through every step, as the program itself says it.

import { analyse, read } from '../src/index.ts'
import { table } from './docs-table.mjs'

/** Invented for this page. Each has a verb in two parts or a passive, a role with a name, a figure, a date and reported speech. */
const SENTENCES = [
  {
    lang: 'de',
    text: 'Die Sprecherin der Hafenbehörde, Ines Albrecht, räumte am Montag ein, dass bis zu 300 Menschen die Fähre nicht verlassen könnten.',
    published: '2026-03-18',
  },
  {
    lang: 'en',
    text: "The harbour master, Ines Albrecht, pointed out on Monday that up to 300 people couldn't leave the ferry.",
    published: '2026-03-18',
  },
]

/** Marker → Markdown, for docs/sentence.md. */
export async function sentenceParts() {
  const parts = {}
  for (const input of SENTENCES) parts[`sentence-${input.lang}`] = await steps(input)
  return parts
}

async function steps(input) {
  const analysis = await analyse(input)
  const reading = await read(input)
  return [
    `> ${input.text}`,
    ['**Tokens**', analysis.tokens.map(({ text }) => `\`${text}\``).join(' ')].join('\n\n'),
    ['**Words**', wordTable(analysis)].join('\n\n'),
    ['**Clauses**', clauseTable(analysis)].join('\n\n'),
    ['**Mentions**', mentionTable(reading)].join('\n\n'),
    ['**Attributions**', attributionTable(reading)].join('\n\n'),
  ].join('\n\n')
}

function wordTable({ words, labels }) {
  const rows = words.map(({ index, token, form, lemma, particleVerb, compoundHead, upos, feats, head, relation, confidence }) => [
    index + 1,
    form,
    [lemma, particleVerb, compoundHead && `-${compoundHead}`].filter(Boolean).join(' · '),
    upos,
    Object.entries(feats)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    head === null ? '–' : `${head + 1} ${words[head].form}`,
    relation,
    confidence.head.toFixed(2),
    labels?.[token].label ?? '',
  ])
  return table(['', 'form', 'lemma', 'UPOS', 'features', 'head', 'relation', 'sure of the head', 'name'], rows)
}

function clauseTable({ text, tokens, clauses }) {
  const rows = clauses.map(({ start, end, kind, finite, mood }) => [
    text.slice(start, end),
    kind,
    finite === null ? '–' : tokens[finite].text,
    mood ?? '–',
  ])
  return table(['clause', 'kind', 'finite verb', 'mood'], rows)
}

function mentionTable({ text, entities, times, quantities }) {
  const words = ({ start, end }) => text.slice(start, end)
  const rows = [
    ...entities.map(({ type, name, roles, mentions }) => [
      mentions.map(words).join(' · '),
      type,
      [name, ...roles.map(role => `role: ${role}`)].join(', '),
    ]),
    ...times.map(time => [words(time), time.type, `${time.value}, from ${time.from} to ${time.to}`]),
    ...quantities.map(quantity => [
      words(quantity),
      'quantity',
      [`${quantity.low ?? '…'} to ${quantity.high ?? '…'}`, quantity.modifier, quantity.concept].filter(Boolean).join(', '),
    ]),
  ]
  return table(['words', 'what', 'as'], rows)
}

function attributionTable({ text, attributions }) {
  const words = spans => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const rows = attributions.map(({ source, cue, content, mode, kind, polarity, evidential, produced }) => [
    source.name ?? '–',
    words(cue),
    words(content),
    [mode, kind, polarity, evidential].join(', '),
    `\`${produced}\``,
  ])
  return table(['speaker', 'cue', 'content', 'manner', 'found by'], rows)
}
