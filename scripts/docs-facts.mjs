// The page "Figures, dates, certainty, damage": a sentence for each thing that is read, with what the program makes of it.

import { amountOf, wordsOf } from '../src/cli/reading/words.ts'
import { read } from '../src/index.ts'
import { table } from './docs-table.mjs'

/** A Wednesday. */
const PUBLISHED = '2026-03-18T16:40:00+01:00'

/** What it is about, a German sentence, an English one; null: the language has no such thing. Invented for this page. */
const FIGURES = [
  ['digits, either grouping', 'Es kamen 12.500 Gäste.', 'Some 12,500 guests came.'],
  [
    'words of any size',
    'Zwölftausend Bäume fielen, anderthalb Millionen stehen.',
    'Twelve thousand trees fell, two and a half million stand.',
  ],
  ['fractions', 'Ein Drittel der Bäume fiel.', 'A third of the trees fell.'],
  [
    'per cent, percentage points',
    'Der Anteil stieg um 3,5 Punkte auf 27,5 Prozent.',
    'The share rose 3.5 percentage points to 27.5 per cent.',
  ],
  ['ranges', 'Zwischen 8.000 und 10.000 Menschen kamen.', 'Between 8,000 and 10,000 people came.'],
  ['money', 'Der Schaden liegt bei 2,5 Mrd. Euro.', 'The damage is put at $2.5bn.'],
  ['the same amount twice', 'Sie fuhren 50 Kilometer (30 Meilen).', 'They drove 50 kilometres (30 miles).'],
  ['vague numbers', 'Dutzende Häuser brannten.', 'Hundreds of houses burned.'],
  ['stacked modifiers', 'Bis zu etwa 500 Gäste kamen.', 'No fewer than 500 guests came.'],
  ['ages', 'Die 71-jährige Frau starb.', 'The 71-year-old woman died.'],
  ['a noun left out', 'Vier Menschen seien tot, elf würden vermisst.', 'Four people are dead, eleven are missing.'],
  ['a part', 'Es kamen 3.000 Soldaten, darunter 500 Offiziere.', 'There were 3,000 soldiers, 500 of them officers.'],
  ['change and level', 'Der Pegel stieg um 38 auf 642 Zentimeter.', 'The river rose by 5 to 12 feet.'],
  ['no figures', 'Die F-16 flog nach Artikel 5 um 14.30 Uhr.', 'The F-16 flew under Article 5 at 2:30 p.m.'],
]

const TIMES = [
  ['days', 'Am Montag fuhr sie ab, am Freitag wird sie ankommen.', 'She left on Monday and will arrive on Friday.'],
  ['dates', 'Am 30. Oktober war Wahl.', 'The vote was on 30 October.'],
  ['periods', 'Anfang des Monats stieg der Pegel.', 'The river rose earlier this month.'],
  ['seasons', 'Im vergangenen Frühjahr war es trocken.', 'Last spring was dry.'],
  ['nights', 'In der Nacht zum Montag brach der Damm.', 'The dam broke overnight.'],
  ['clock with zone', 'Das Treffen beginnt um 14 Uhr Weltzeit.', 'The meeting begins at 2 p.m. GMT.'],
  [
    'the text’s own thread',
    'Am Freitag brach der Damm. Am Vortag hatte es geregnet.',
    'The dam broke on Friday. It had rained the day before.',
  ],
  ['ages of events', 'Vor drei Jahren brach der Damm.', 'The dam broke three years ago.'],
  ['durations', 'Es regnete zweieinhalb Tage lang.', 'It rained for two and a half days.'],
  ['sets', 'Sie tagen jeden Dienstag.', 'They meet every Tuesday.'],
  ['holidays', 'Am Ostermontag bleibt die Brücke zu.', 'The bridge stays closed on Easter Monday.'],
  ['spans', 'Vom 2. bis 5. Mai ist Markt.', 'The fair is from 2 to 5 May.'],
]

const CERTAINTIES = [
  ['likelihood', 'Sehr wahrscheinlich hält der Damm.', 'The dam will very likely hold.'],
  ['negated', 'Dass der Damm hält, ist nicht wahrscheinlich.', 'The dam is not likely to hold.'],
  ['what is not excluded', 'Ein Bruch ist nicht ausgeschlossen.', 'A breach cannot be ruled out.'],
  ['a figure', 'Die Wahrscheinlichkeit liegt bei 30 Prozent.', 'There is a one in five chance of a breach.'],
  ['asked', 'Ist es wahrscheinlich, dass der Damm hält?', 'Is it likely that the dam will hold?'],
  ['confidence', 'Mit hoher Sicherheit hält der Damm.', 'Analysts say with high confidence that the dam held.'],
  ['hedge', 'Offenbar hielt der Damm.', 'The dam apparently held.'],
  ['evidential', 'Angeblich hielt der Damm.', 'The dam reportedly held.'],
  ['condition', 'Sofern der Regen nachlässt, hält der Damm.', 'If the rain stops, the dam will hold.'],
]

/** Marker → Markdown, for docs/facts.md. */
export async function factsParts() {
  return {
    figures: await topics(FIGURES, ({ quantities }, text) => quantities.map(quantity => figure(quantity, { quantities, text }))),
    times: await topics(TIMES, ({ times }, text) => times.map(time => expression(time, text))),
    certainties: await topics(CERTAINTIES, ({ certainties }, text) => certainties.map(phrase => certainty(phrase, text))),
  }
}

async function topics(list, found) {
  const rows = []
  for (const [topic, ...sentences] of list) {
    for (const [i, text] of sentences.entries()) {
      const reading = await read({ text, lang: ['de', 'en'][i], published: PUBLISHED })
      rows.push([i === 0 ? topic : '', text, found(reading, text).join('<br>') || '–'])
    }
  }
  return table(['', 'sentence', 'read as'], rows)
}

function figure(quantity, { quantities, text }) {
  const { counted, concept, partOf, equals, vague } = quantity
  const parts = [
    `**${amountOf(quantity)}**`,
    vague && 'vague',
    counted && wordsOf([counted], text),
    concept && `\`${concept}\``,
    partOf !== null && `part of ${amountOf(quantities[partOf])}`,
    equals !== null && `= ${amountOf(quantities[equals])}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

const expression = ({ type, value, mod, from, to, ...span }, text) =>
  [`${wordsOf([span], text)}: ${type} **${value}**`, mod, from && `${short(from)} – ${short(to)}`].filter(Boolean).join(' · ')

/** Midnight in the zone of the article goes without saying. */
const short = moment => moment.replace('T00:00:00+01:00', '').replace(':00+01:00', '')

const certainty = ({ kind, band, low, high, level, negated, questioned, ...span }, text) =>
  [
    `${wordsOf([span], text)}: ${kind}`,
    band && `**${band}** ${low.toFixed(2)}–${high.toFixed(2)}`,
    level && `**${level}**`,
    negated && 'negated',
    questioned && 'asked',
  ]
    .filter(Boolean)
    .join(' · ')
