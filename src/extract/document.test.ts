import { expect, test } from 'vitest'
import { toDocument } from './document.ts'

const SENTENCE = 'Die Fähre fährt ab Montag wieder, teilte die Reederei am Freitag mit.'
const PAGE = `<!doctype html><html lang="de-AT"><head>
  <title>Fähre fährt wieder | Seebote</title>
  <meta property="og:site_name" content="Seebote"><link rel="canonical" href="https://seebote.example/faehre">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"Fähre fährt wieder","datePublished":"2026-03-14T10:00+01:00"}</script><style>p { color: red }</style></head>
  <body><nav><ul><li><a href="/">Startseite</a></li></ul></nav>
  <article><p>${SENTENCE}</p><h2>Was sich
  ändert</h2><p>Der Fahr\u00ADplan&nbsp;bleibt &bdquo;gleich&ldquo;.<br>Karten gibt es an Bord.</p>
  <ul><li>morgens um sieben</li><li>abends um acht</li></ul><script>track()</script>
  <figure><img src="a.jpg"><figcaption>Die Fähre. Foto: Seebote</figcaption></figure></article>
  <footer>Impressum</footer></body></html>`

test('the main text of a page, block by block, and what it says about itself', async () => {
  expect(await toDocument({ html: PAGE })).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{64}$/u),
    text: `${SENTENCE}\nWas sich ändert\nDer Fahrplan bleibt „gleich“.\nKarten gibt es an Bord.\nmorgens um sieben\nabends um acht`,
    language: 'de-AT',
    title: 'Fähre fährt wieder',
    url: 'https://seebote.example/faehre',
    outlet: 'Seebote',
    published: '2026-03-14T10:00:00+01:00',
    modified: null,
    subtitle: null,
    authors: [],
    agencies: [],
  })
})

test('what is given wins over what the page says', async () => {
  const given = { id: 'x', html: PAGE, title: 'T', url: 'u', outlet: 'o', published: '2026-01-02', lang: 'de' }
  expect(await toDocument(given)).toMatchObject({
    id: 'x',
    title: 'T',
    url: 'u',
    outlet: 'o',
    published: '2026-01-02',
    language: 'de',
  })
})

test('what a list says fills in what neither the document nor its page says', async () => {
  const listed = {
    title: 'Fähre',
    outlet: 'Fährfunk',
    published: '2026-03-13',
    modified: '2026-03-14T11:00:00Z',
    authors: ['Ida Roth'],
  }
  expect(await toDocument({ html: PAGE, listed })).toMatchObject({
    ...{ title: 'Fähre fährt wieder', outlet: 'Seebote', published: '2026-03-14T10:00:00+01:00' },
    ...{ modified: '2026-03-14T11:00:00Z', authors: ['Ida Roth'] },
  })
  expect(await toDocument({ text: SENTENCE, listed })).toMatchObject({
    title: 'Fähre',
    outlet: 'Fährfunk',
    published: '2026-03-13',
  })
})

test('a text keeps every character; what cannot be stored is replaced one for one', async () => {
  const text = ` \r\n${SENTENCE}\u00A0\uD83D\uDE00\uD83D\0 `
  expect((await toDocument({ text })).text).toBe(` \r\n${SENTENCE}\u00A0\uD83D\uDE00\uFFFD\uFFFD `)
})

test('text is read where a page is given as well; the id is made of the text', async () => {
  const [one, two] = await Promise.all([toDocument({ text: SENTENCE, html: PAGE }), toDocument({ text: SENTENCE, lang: 'de' })])
  expect(one.text).toBe(SENTENCE)
  expect(one.id).toBe(two.id)
})

test.for([
  ['2024-10-30', '2024-10-30'],
  ['2024-10-30 14:05', '2024-10-30T14:05:00Z'],
  ['2024-10-30T14:05:09', '2024-10-30T14:05:09Z'],
  ['2024-10-30t14:05:09.25z', '2024-10-30T14:05:09.25Z'],
  ['2024-10-30T14:05+0100', '2024-10-30T14:05:00+01:00'],
  [' 2024-10-30T14:05:00-05 ', '2024-10-30T14:05:00-05:00'],
])('published %s', async ([published, expected]) => {
  expect((await toDocument({ text: SENTENCE, lang: 'de', published })).published).toBe(expected)
})

test.for(['2024-02-30', '30.10.2024', 'yesterday', '2024-10-30 25:00', '2024-10-30T10:00:00+99:00'])(
  'published %s is refused with its value and a remedy',
  async published => {
    await expect(toDocument({ text: SENTENCE, lang: 'de', published, id: 'a7' })).rejects.toMatchObject({
      code: 'DOCUMENT_INVALID',
      message: expect.stringContaining(published),
      where: 'a7',
      remedy: expect.stringContaining('2024-10-30'),
    })
  },
)

test.for([
  [{ text: SENTENCE }, 'de'],
  [{ text: 'The ferry will run again from Monday, the shipping company said on Friday.' }, 'en'],
  [{ text: SENTENCE, lang: 'DE_at' }, 'de-AT'],
  [{ html: `<html lang="en-US"><body><p>${SENTENCE}</p></body></html>` }, 'de'],
  [{ html: '<html lang="en-US"><body><p>No.</p></body></html>' }, 'en-US'],
] as const)('language of %j', async ([input, language]) => {
  expect((await toDocument(input)).language).toBe(language)
})

test.for([
  [{ text: 'Le bac circulera de nouveau à partir de lundi, a annoncé la compagnie vendredi.' }, 'French'],
  [{ text: SENTENCE, lang: 'fr' }, 'French'],
  [{ text: SENTENCE, lang: 'deutsch!' }, 'deutsch!'],
  [{ text: '12 34' }, 'too short'],
] as const)('no language for %j', async ([input, named]) => {
  await expect(toDocument(input)).rejects.toMatchObject({
    code: 'LANGUAGE_UNKNOWN',
    message: expect.stringContaining(named),
    remedy: expect.stringContaining('--lang'),
  })
})

test.for([
  [{}, 'DOCUMENT_INVALID'],
  [{ text: ' ', html: null }, 'DOCUMENT_INVALID'],
  [{ text: 5 }, 'DOCUMENT_INVALID'],
  [null, 'DOCUMENT_INVALID'],
  [{ html: '<div></div>' }, 'NO_MAIN_TEXT'],
  [{ html: '<<<>>><p' }, 'NO_MAIN_TEXT'],
  [{ html: `${'<div>'.repeat(20_000)}Wort` }, 'NO_MAIN_TEXT'],
] as const)('%o is refused', async ([input, code]) => {
  await expect(toDocument(input as never)).rejects.toMatchObject({ code, remedy: expect.stringMatching(/.{15}/u) })
})

const ADDRESS = 'https://seebote.example/lokales/faehre?utm_source=feed&id=5#top'

test('a page is known by its canonical address, else by the one it came from, without what counts visitors', async () => {
  const named = PAGE.replace('https://seebote.example/faehre', '/faehre')
  expect((await toDocument({ html: named, address: ADDRESS })).url).toBe('https://seebote.example/faehre')
  const foreign = PAGE.replace('https://seebote.example/faehre', 'https://other.example/faehre')
  expect((await toDocument({ html: foreign, address: ADDRESS })).url).toBe('https://seebote.example/lokales/faehre?id=5')
  expect((await toDocument({ html: PAGE, address: ADDRESS, url: 'u' })).url).toBe('u')
})

test.for([
  [`${SENTENCE} (dpa/AFP)`, ['dpa', 'AFP']],
  [`${SENTENCE}\nQuelle: dpa`, ['dpa']],
  [`${SENTENCE}\nMit Material von Reuters`, ['Reuters']],
  [`${SENTENCE}\nabc/dpa`, ['dpa']],
  [`${SENTENCE} (mit dpa)`, ['dpa']],
  [`${SENTENCE}\nWith files from The Associated Press`, ['The Associated Press']],
  [`${SENTENCE} (map)`, []],
  [`${SENTENCE} (CDU)`, []],
  [`${SENTENCE}\nQuelle: Reederei`, []],
  [`Die dpa meldete es. ${SENTENCE}`, []],
] as const)('agencies that %j credits at its end', async ([text, agencies]) => {
  expect((await toDocument({ text, lang: 'de' })).agencies).toEqual(agencies)
})

test('a page that names no outlet has the one of the list that it stands in, else its host', async () => {
  const html = PAGE.replace('<meta property="og:site_name" content="Seebote">', '')
  const listed = { outlet: 'Bote vom See' }
  expect((await toDocument({ html, address: ADDRESS, listed })).outlet).toBe('Bote vom See')
  expect((await toDocument({ html, address: ADDRESS })).outlet).toBe('seebote.example')
  expect((await toDocument({ html: PAGE, listed })).outlet).toBe('Seebote')
  expect((await toDocument({ text: SENTENCE, address: ADDRESS })).outlet).toBeNull()
})
