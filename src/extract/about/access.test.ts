import { expect, test } from 'vitest'
import { toDocument } from '../document.ts'

const PROSE = [
  'Die Brücke über den Hafen bleibt bis zum Sommer gesperrt, teilte das Bauamt am Dienstag mit. Zwei der sechs Pfeiler müssen erneuert werden.',
  'Fußgänger dürfen die Brücke weiter benutzen, Lastwagen werden über die Autobahn geleitet. Die Stadt rechnet mit langen Wegen und bittet um Geduld.',
  'Ida Lorenz vom Bauamt sagte, die Schäden seien bei einer Prüfung im Herbst entdeckt worden. Damals habe niemand damit gerechnet, dass es so schlimm komme.',
  'Die Kosten schätzt das Amt auf zwei Millionen Euro. Der Rat soll im April darüber entscheiden, woher das Geld kommt und wer die Arbeiten ausführt.',
]
const REPORT = [
  'The bridge across the harbor will stay closed until summer, the building office said on Tuesday. Two of its six piers have to be replaced.',
  'Pedestrians may still use the bridge, and trucks are sent to the motorway. The city expects long detours and asks drivers for their patience.',
  'Ida Lorenz of the building office said the damage was found during an inspection in the fall. Nobody had expected it to be as bad as it is, she said.',
  'The office puts the cost at two million dollars. The council is to decide in April where the money will come from and who will do the work.',
]
const paragraphs = (lines: readonly string[]) => lines.map(line => `<p>${line}</p>`).join('')
const data = (isFree: boolean | string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Brücke zu', isAccessibleForFree: isFree, ...more })}</script>`
const page = (body: string, { title = 'Brücke zu', head = '', lang = 'de' } = {}) =>
  `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`
const article = (lines: readonly string[], behind = '') => `<article><h1>Brücke zu</h1>${paragraphs(lines)}${behind}</article>`
const outcome = async (html: string, lang = 'de') =>
  toDocument({ html, lang }).then(
    () => 'read',
    ({ code, message, remedy }) => {
      expect(remedy).toMatch(/.{20}/u)
      return `${code} ${message}`
    },
  )

const cookies = (words: readonly string[]) => words.map(word => `<p>${word}</p>`).join('')
const ASKED = [
  'Wir und unsere Partner verarbeiten personenbezogene Daten und setzen Cookies auf Ihrem Endgerät.',
  'Ihre Einwilligung können Sie jederzeit in der Datenschutzerklärung widerrufen. Mehr über Cookies und Werbung lesen Sie dort.',
]
const ASKED_IN_ENGLISH = [
  'We and our partners use cookies and process personal data on your device to show you advertising.',
  'You may withdraw your consent at any time in our privacy policy, which tells you more about cookies and tracking.',
]
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<div><h3><a href="/a${i}">Nachricht Nummer ${i} aus dem Hafen</a></h3><p>Ein Satz dazu.</p></div>`,
  ).join('')

test.for([
  ['marked and asked for money', article(PROSE.slice(0, 1), '<div>Jetzt weiterlesen mit Seebote Plus</div>'), data(false), 'de'],
  ['marked "False" and cut off', article([`${PROSE[0]} Fußgänger dürfen die …`]), data('False'), 'de'],
  [
    'marked, and half the words are missing',
    article(PROSE.slice(0, 1), '<p>Um weiterzulesen, brauchen Sie ein Abo. Sie haben bereits ein Abo?</p>'),
    data(false, { wordCount: 900 }),
    'de',
  ],
  [
    'a tier, in English',
    article(REPORT.slice(0, 1), '<div>Subscribe to continue reading</div>'),
    '<meta property="article:content_tier" content="locked">',
    'en',
  ],
  ['words alone', article(['Die Brücke bleibt zu …'], '<p>Dieser Artikel ist nur für Abonnenten lesbar.</p>'), '', 'de'],
  [
    'words alone, in English',
    article(['The bridge stays closed …'], '<p>Already a subscriber? Sign in. This article is for subscribers only.</p>'),
    '',
    'en',
  ],
] as const)('only the beginning: %s', async ([, body, head, lang]) => {
  expect(await outcome(page(body, { head, lang }), lang)).toMatch(/^PAYWALLED The page shows only the beginning/u)
})

test.for([
  ['consent', 'Datenschutz-Einstellungen', `${cookies(ASKED)}<button>Alle akzeptieren</button>`, 'de', 'consent'],
  ['consent in English', 'We value your privacy', `${cookies(ASKED_IN_ENGLISH)}<button>Accept all</button>`, 'en', 'consent'],
  [
    'an error',
    '404 – Seite nicht gefunden',
    '<h1>Seite nicht gefunden</h1><p>Die gewünschte Seite gibt es nicht mehr. Vielleicht hilft die Suche.</p>',
    'de',
    'no such article',
  ],
  [
    'an error in English',
    'Page not found | Herald',
    '<h1>Page not found</h1><p>The page that you asked for does not exist. Perhaps the search can help.</p>',
    'en',
    'no such article',
  ],
  [
    'a login',
    'Anmelden',
    '<h1>Anmelden</h1><p>Bitte geben Sie Ihre Daten ein.</p><form><input type="text"><input type="password"></form>',
    'de',
    'login',
  ],
  [
    'a login in English',
    'Log in',
    '<h1>Log in</h1><p>Please enter your details.</p><form><input type="password"></form>',
    'en',
    'login',
  ],
  ['a robot wall', 'Just a moment...', '<p>Enable JavaScript and cookies to continue</p>', 'en', 'human'],
  ['an overview', 'Seebote', `<h1>Seebote</h1>${teasers(14)}`, 'de', 'overview'],
] as const)('%s', async ([, title, body, lang, told]) => {
  const said = await outcome(page(body, { title, lang }), lang)
  expect(said).toMatch(/^NOT_AN_ARTICLE/u)
  expect(said).toContain(told)
})

test.for([
  ['marked, and whole', article(PROSE), data(false), 'de'],
  ['marked, and whole, in English', article(REPORT), data(false), 'en'],
  ['marked, short, and whole', article(PROSE.slice(0, 2)), data(false), 'de'],
  [
    'with a box for subscribers',
    article(PROSE, '<aside>Jetzt abonnieren: der Newsletter des Seeboten</aside>'),
    data(true),
    'de',
  ],
  ['with other articles for subscribers', article(PROSE, '<aside>Fähre: Jetzt weiterlesen mit Plus</aside>'), '', 'de'],
  [
    'with a cookie banner',
    `<div id="banner">${cookies(ASKED)}<button>Alle akzeptieren</button></div>${article(PROSE)}`,
    '',
    'de',
  ],
  [
    'with a cookie banner, in English',
    `<div>${cookies(ASKED_IN_ENGLISH)}<button>Accept all</button></div>${article(REPORT)}`,
    '',
    'en',
  ],
  [
    'with a login in its head',
    `<header><form><input type="password"><button>Anmelden</button></form></header>${article(PROSE)}`,
    '',
    'de',
  ],
  ['with many other articles below', article(PROSE, `<section>${teasers(20)}</section>`), '', 'de'],
] as const)('an article is read: %s', async ([, body, head, lang]) => {
  expect(await outcome(page(body, { head, lang }), lang)).toBe('read')
})

test('an article about cookies, about errors, about robots', async () => {
  const about = (title: string, line: string) =>
    page(`<article><h1>${title}</h1><p>12. März 2024</p>${paragraphs([line, ...PROSE])}</article>`, { title })
  expect(await outcome(about('Cookie-Hinweise nerven alle', 'Wer Cookies zustimmt, verliert Daten, sagt der Datenschutz.'))).toBe(
    'read',
  )
  expect(await outcome(about('404 Betten zu wenig', 'Den Kliniken fehlen 404 Betten.'))).toBe('read')
  expect(await outcome(about('Sind Sie ein Roboter? Eine Glosse', 'Die Frage stellt sich jeden Tag.'))).toBe('read')
})
