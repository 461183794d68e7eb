// One habit of pages a case: what the text must be, line by line.

import { describe, expect, test } from 'vitest'
import { treeOf } from '../dom.ts'
import { mainText } from './main.ts'

const A = 'The harbour of Carrow opens its north quay to visitors in May, the council decided on Tuesday evening.'
const B = '“We have waited for this for eleven years,” said Dara Quill, who leads the council, after the vote.'
const C = 'The work will cost 2.4 million euros, of which the region pays half, according to the plan that was adopted.'
const LONG = 'I have lived next to the quay for forty years, and nobody ever asked any of us what we think of all this. '

interface Case {
  readonly name: string
  readonly html: string
  readonly lines: readonly string[]
  readonly titles?: readonly string[]
  readonly authors?: readonly string[]
}

const article = (inner: string) => `<body><div class="page"><article><h1>Quay opens</h1>${inner}</article></div></body>`

const cases: readonly Case[] = [
  { name: 'a fragment without any frame', html: `<p>${A}</p><p>${B}</p>`, lines: [A, B] },
  { name: 'bare text with line breaks', html: `${A}<br><br>${B}<br>${C}`, lines: [A, B, C] },
  {
    name: 'comments that are longer than the article',
    html: `${article(`<p>${A}</p><p>${B}</p>`)}<div id="comments">${`<article class="comment"><p>${LONG}</p><p>${LONG.repeat(2)}</p></article>`.repeat(9)}</div>`,
    lines: [A, B],
  },
  {
    name: 'a frame that is called by what it holds besides',
    html: `<div class="content has-sidebar comments-open"><div class="sidebar-left-layout"><p>${A}</p><p>${B}</p><p>${C}</p></div></div>`,
    lines: [A, B, C],
  },
  {
    name: 'a page in the boxes of a page builder',
    html: [A, B, C]
      .map(text => `<div class="elementor-widget-wrap"><div class="elementor-widget"><p>${text}</p></div></div>`)
      .join(''),
    lines: [A, B, C],
  },
  {
    name: 'an article that only a script shows',
    html: `<div id="root" style="display: none"><p>${A}</p><p>${B}</p><p>${C}</p></div><p>Please enable JavaScript.</p>`,
    lines: [A, B, C],
  },
  {
    name: 'an article that stands in JSON-LD alone',
    html: `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","articleBody":${JSON.stringify(`${A}\n\n${B}\r\n<b>${C}</b>`)}}]}</script><div id="app"></div>`,
    lines: [A, B, C],
  },
  {
    name: 'a headline that the text says again stays away, another heading stays',
    html: article(`<h2>Quay opens - The Ledger</h2><p>${A}</p><h2>What it costs</h2><p>${C}</p>`),
    titles: ['Quay opens - The Ledger'],
    lines: [A, 'What it costs', C],
  },
  {
    name: 'bylines, by the name of the author',
    html: article(`<div>Story and pictures: Imke Tamm, Carrow</div><p>${A}</p><p>${B}</p>`),
    authors: ['Imke Tamm'],
    lines: [A, B],
  },
  {
    name: 'dates and bits above the text; times within it',
    html: article(`<div>12 March 2026, 14:05</div><div>News | Harbour | 3 comments</div><p>${A}</p><div>14:20</div><p>${B}</p>`),
    lines: [A, '14:20', B],
  },
  {
    name: 'what a page says twice, for wide and for narrow windows',
    html: article(`<div class="wide"><p>${A}</p></div><p>${B}</p><div class="narrow"><p>${A}</p></div>`),
    lines: [A, B],
  },
  {
    name: 'headings under which nothing is left',
    html: article(
      `<p>${A}</p><h2>Videos</h2><div class="video-player">Play</div><h2>The vote</h2><p>${B}</p><h3>Map</h3><h2>More on this</h2>`,
    ),
    lines: [A, 'The vote', B],
  },
  {
    name: 'a heading of furniture ends where the next paragraph begins',
    html: article(
      `<p>${A}</p><h3>Read more</h3><p><a href="/x">Council votes on quay</a></p><p>${C}</p><h3>Related stories</h3><p>Quay: a history</p>`,
    ),
    lines: [A, C],
  },
  {
    name: 'a correction in small print at the end',
    html: article(`<p>${A}</p><p>${B}</p><p class="small"><i>Correction: An earlier version named the south quay.</i></p>`),
    lines: [A, B, 'Correction: An earlier version named the south quay.'],
  },
  {
    name: 'an agency behind the last sentence',
    html: article(`<p>${A}</p><p>${B} (apa)</p>`),
    lines: [A, `${B} (apa)`],
  },
  {
    name: 'an agency on a line of its own; what else stands there goes',
    html: article(`<p>${A}</p><p>${B}</p><p>Map</p><p>dpa/AFP</p><p>Quay 7</p>`),
    lines: [A, B, 'dpa/AFP'],
  },
  {
    name: 'pictures: captions in figures and outside',
    html: article(
      `<figure><img><figcaption>The quay in winter.</figcaption></figure><p>${A}</p><div class="wp-caption"><img><p class="wp-caption-text">Dara Quill on the quay in March, before the vote of the council.</p></div><p>${B}</p><p>Photo: Imke Tamm</p>`,
    ),
    lines: [A, B],
  },
  {
    name: 'soft hyphens, no-break spaces and white space of the source',
    html: `<p>The har\u00ADbour of\n   Carrow&nbsp;opens\t its <b>north</b> <i>quay</i>&#8203; to visitors in May, the council decided.</p><p>${B}</p>`,
    lines: ['The harbour of Carrow opens its north quay to visitors in May, the council decided.', B],
  },
  {
    name: 'nothing but menus',
    html: '<nav><a href="/">Start</a></nav><ul><li><a href="/a">Politics</a></li><li><a href="/b">Sports</a></li></ul>',
    lines: [],
  },
]

describe('main text', () => {
  test.for(cases)('$name', async ({ html, lines, titles = [], authors = [] }) => {
    expect((await mainText(treeOf(html), { titles, authors })).split('\n').filter(Boolean)).toEqual(lines)
  })
})
