import { expect, test } from 'vitest'
import { charsetOf, decode } from './decode.ts'

const RUSSIAN = 'Мост через реку закрыт до понедельника, сообщили в мэрии. Уровень воды поднялся на сорок сантиметров.'
const UKRAINIAN = 'Міст через річку закрито до понеділка, повідомили в міській раді. Її рівень піднявся на сорок сантиметрів.'
const GREEK = 'Η γέφυρα παραμένει κλειστή μέχρι τη Δευτέρα, ανακοίνωσε ο δήμαρχος. Η στάθμη ανέβηκε τη νύχτα.'
const POLISH =
  'Most na rzece jest zamknięty do poniedziałku, poinformował urząd miasta. Strażacy wypompowują wodę z piwnic. Żaden z mieszkańców nie został ranny.'
const CZECH =
  'Most přes řeku zůstane do pondělí uzavřen, uvedl městský úřad. Hladina stoupla o čtyřicet centimetrů a hasiči odčerpávají sklepy.'
const TURKISH =
  'Nehrin üzerindeki köprü kapalı kalacak, belediye açıkladı. Su seviyesi kırk santimetre yükseldi, itfaiye bodrumları boşaltıyor.'
const DANISH =
  'Broen over åen er lukket, oplyser kommunen. Vandstanden steg i løbet af natten, og brandvæsenet pumper kældre tømme.'
const GERMAN =
  '„Größere Überschwemmungen gäbe es nicht“, erklärte Bürgermeisterin Öttl. Für die Anwohner heißt das: Türen schließen.'
const JAPANESE = '川にかかる橋は月曜日まで通行止めになると市役所が発表した。夜の間に水位が上がった。'
const CHINESE = '市政府宣布，河上的桥将关闭至星期一。夜间水位上升了四十厘米。'

test.for([
  ['windows-1251', RUSSIAN],
  ['koi8-r', RUSSIAN],
  ['iso-8859-5', RUSSIAN],
  ['koi8-u', UKRAINIAN],
  ['windows-1251', UKRAINIAN],
  ['iso-8859-7', GREEK],
  ['windows-1253', GREEK],
  ['iso-8859-2', POLISH],
  ['windows-1250', POLISH],
  ['windows-1250', CZECH],
  ['windows-1254', TURKISH],
  ['windows-1252', DANISH],
  ['windows-1252', GERMAN],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['gb18030', CHINESE],
] as const)('%s is told by its letters: %s', async ([label, text]) => {
  const page = `<html><head><script>var news = "site"</script></head><body class="story"><p>${text}</p></body></html>`
  expect((await decode(encoded(label, text), { where: 'a' })).text).toBe(text)
  expect((await decode(encoded(label, page), { where: 'a', html: true })).text).toBe(page)
})

test('the media type goes before the page, and UTF-8 before both', async () => {
  const page = `<meta charset="iso-8859-1"><p>Мост</p>`
  const bytes = encoded('windows-1251', page)
  expect(await decode(bytes, { where: 'a', html: true, type: 'text/html; charset=windows-1251' })).toMatchObject({ text: page })
  expect(await decode(Buffer.from(page), { where: 'a', html: true, type: 'text/html; charset=koi8-r' })).toMatchObject({
    text: page,
    note: null,
  })
  expect(await decode(bytes, { where: 'a', html: true, type: 'text/html; charset=x-unknown' })).toMatchObject({
    note: 'read as windows-1252',
  })
})

test('"iso-8859-1" has the quotation marks and the euro of windows-1252', async () => {
  const bytes = Buffer.from([0x80, 0x20, 0x93, 0xe4, 0x94])
  expect(await decode(bytes, { where: 'a', type: 'text/plain; charset=ISO-8859-1' })).toMatchObject({ text: '€ “ä”' })
})

test('UTF-16 without a mark, when it is said', async () => {
  const bytes = Buffer.from(RUSSIAN, 'utf16le')
  expect(await decode(bytes, { where: 'a', type: 'text/html; charset=UTF-16LE' })).toMatchObject({ text: RUSSIAN })
})

test('ISO-2022-JP looks like ASCII', async () => {
  const bytes = Buffer.from('1b24423059317c1b2842', 'hex')
  expect((await decode(bytes, { where: 'a' })).text).toMatch(/^[一-龯]{2}$/u)
})

test.for([
  ['text/html; charset="UTF-8"', 'UTF-8'],
  ['text/html;charset=koi8-r; x=y', 'koi8-r'],
  ['text/html', null],
  [null, null],
] as const)('%s', ([type, charset]) => {
  expect(charsetOf(type)).toBe(charset)
})

/** The inverse of what a decoder does, tried with all bytes and pairs of bytes. */
function encoded(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const wanted = new Set(text)
  const known = new Map<string, number[]>()
  const learn = (bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if (wanted.has(letter) && !known.has(letter)) known.set(letter, bytes)
  }
  for (let first = 0; first < 256; first++) learn([first])
  for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) learn([first, second])
  return Uint8Array.from([...text].flatMap(letter => known.get(letter) ?? []))
}
