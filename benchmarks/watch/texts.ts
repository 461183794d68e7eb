// Makes articles of own word lists in German and English: the same number makes the same article, a version of it other words.
//   articleOf({ number: 12, version: 1 })   { title: 'Wasser in Wallau steigt', paragraphs: [ … ], … }

export interface Made {
  readonly language: 'de' | 'en'
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Names of places, put together: 600 a language, so that a story has some articles and not all. */
const pairs = (fronts: string, backs: string): string[] =>
  fronts.split(' ').flatMap(front => backs.split(' ').map(back => `${front}${back}`))

interface Words {
  readonly places: readonly string[]
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly titles: readonly string[]
  /** In a sentence {p} is the place, {q} some other, {m} and {w} two people, {n} a number, and {a} {b} {c} one of the lists. */
  readonly sentences: readonly string[]
  readonly lists: Readonly<Record<'a' | 'b' | 'c', readonly string[]>>
  /** What a later version says besides. */
  readonly more: string
  readonly correction: string
}

const GERMAN: Words = {
  places: pairs(
    'Wal Hohen Marien Ost Grün Tal Nord Brack Lin Eschen Wester Ober Nieder Alt Neu Heid Stein Roten Wolfs Kirch Mühl Birken Sand Lauen Dorn Falken Hirsch Krähen Lerchen Moor',
    'au ried felde stade kirch heim siel wede brück dorf hagen büttel rode leben hausen berg tal bach moos see',
  ),
  given: 'Ida Bodo Käthe Jon Thea Malte Sönke Lore Anke Gerd Heike Jonas Mira Olaf Petra Ruben Silke Timo Ulla Veit'.split(' '),
  family:
    'Roth Quandt Möllers Ek Windisch Grabow Harms Anders Brandt Cordes Dreyer Eggers Feddersen Giese Hinrichs Jessen Kruse'.split(
      ' ',
    ),
  titles: [
    '{a} in {p}: {n} Einsätze',
    '{n} Haushalte in {p} nach {a} ohne Strom',
    '{p} zählt {n} Fälle von {a}',
    'Rat von {p} streitet über {n} Wohnungen',
  ],
  lists: {
    a: pairs(
      'Hoch Stark Sturm Glatt Hagel Stein Schlamm Schnee Feuer Gas Öl Strom',
      'wasser wind schlag rutsch flut brand bruch ausfall',
    ),
    b: [
      'am frühen Morgen',
      'gegen Mittag',
      'in der Nacht',
      'am späten Abend',
      'kurz vor sieben Uhr',
      'nach der Sitzung',
      'im Laufe des Tages',
      'vor dem Rathaus',
    ],
    c: [
      'die Leitstelle {q}',
      'das Landratsamt {q}',
      'die Freiwillige Feuerwehr {q}',
      'der Deichverband {q}',
      'der Bauhof {q}',
      'das Technische Hilfswerk {q}',
      'die Polizei {q}',
      'der Kreistag {q}',
    ],
  },
  sentences: [
    'In {p} sind {b} nach Angaben von {m} {n} Menschen vom {a} betroffen gewesen.',
    '„Wir rechnen mit {n} Einsätzen“, sagte {w} {b}.',
    '{c} hat {b} die Straße nach {p} gesperrt.',
    '{m} wies {b} darauf hin, dass {c} schon vor dem {a} gewarnt habe.',
    'Rund {n} Helfer sind im Einsatz, viele hat {c} {b} gerufen.',
    'Ob noch Hilfe gebraucht werde, wollte {w} {b} nicht sagen.',
    'Den Schaden in {p} schätzt {c} auf {n}000 Euro.',
    '{w} soll {b} die Nachbarn von {p} treffen.',
    'Laut {m} hat {c} {n} Meldungen über {a} gezählt.',
    '{m} und {w} waren {b} in {p} und sprachen mit {n} Anwohnern.',
    'Der Bürgermeister von {p} lud {b} zu einem Gespräch über {a} ein, {n} kamen.',
    '„Das war absehbar“, klagte {m} {b}, „und wir hatten {c} gebeten, zu kommen.“',
    'Ein Gutachten über {a} soll {n} Euro kosten, berichtete {w}.',
    'Zwischen {p} und {q} fahren {b} keine Züge, {n} Reisende warten.',
    'Die Schule in {q} bleibt wegen {a} geschlossen, wie {w} bestätigte.',
    '{w} widersprach {m} {b}: Von {n} Fällen könne keine Rede sein.',
  ],
  more: 'Später nannte {m} die Zahl {n} und berief sich auf {c}.',
  correction: 'Korrektur: In einer früheren Fassung stand, es seien {n} Fälle gewesen.',
}

const ENGLISH: Words = {
  places: pairs(
    'Wex Harrow Stone Elms King North Ash Cold West East Green White Black Red Long Mill Oak Thorn Wolf Fox Hart Lark Marsh High Nether Upper Lower Sand Clay Fern',
    'combe by bridge ford marsh well bourne water ton ham field wick stead gate mouth leigh worth den thorpe church',
  ),
  given:
    'Ruth Owen Nora Samuel Alma Edgar Hattie Miles Clara Dennis Esther Frank Grace Henry Irene Jack Kate Leonard Mabel Neil'.split(
      ' ',
    ),
  family: pairs(
    'Cald Pik Whit Dray Thor Vos Low Corb Bar Carv Den East Farr Gal Hol Iv Jarv Kemp Lang Mer Nash',
    'er lock ton ley bett wood den son',
  ),
  titles: [
    '{a} in {p}: {n} calls',
    '{n} homes in {p} without power after {a}',
    '{p} counts {n} cases of {a}',
    'Council of {p} argues about {n} flats',
  ],
  lists: {
    a: pairs('flood storm hail rock mud snow fire gas oil power sand ice', ' damage fall slide break leak loss burst strike'),
    b: [
      'in the early morning',
      'around noon',
      'during the night',
      'late in the evening',
      'shortly before seven',
      'after the meeting',
      'in the course of the day',
      'outside the town hall',
    ],
    c: [
      'the control room of {q}',
      'the county council of {q}',
      'the fire brigade of {q}',
      'the water board of {q}',
      'the power company of {q}',
      'the highways agency of {q}',
      'the police of {q}',
      'the parish council of {q}',
    ],
  },
  sentences: [
    'In {p} some {n} people were affected by {a} {b}, according to {m}.',
    '"We expect {n} calls," {w} said {b}.',
    'The road to {p} was closed by {c} {b}.',
    '{m} pointed out {b} that {c} had warned of {a} before.',
    'About {n} helpers are at work, many of them called by {c} {b}.',
    'Whether more help would be needed, {w} declined to say {b}.',
    'The damage in {p} is put at {n},000 euros by {c}.',
    '{w} is to meet the neighbours of {p} {b}.',
    'According to {m}, {c} counted {n} reports of {a}.',
    '{m} and {w} were in {p} {b} and talked to {n} residents.',
    'The mayor of {p} held a meeting about {a} {b}, to which {n} people came.',
    '"This could be foreseen," {m} complained {b}, "and we had asked {c} to come."',
    'A survey of {a} is to cost {n} euros, {w} reported.',
    'No trains run between {p} and {q} {b}, and {n} passengers are waiting.',
    'The school in {q} stays closed because of {a}, as {w} confirmed.',
    '{w} contradicted {m} {b}: nobody could speak of {n} cases.',
  ],
  more: 'Later {m} gave the number as {n} and referred to {c}.',
  correction: 'Correction: An earlier version of this article said that there had been {n} cases.',
}

/** Each article is of other words: its number stands in it, and chooses the rest. */
export function articleOf({ number, version, corrections = 0 }: Asked): Made {
  const language = number % 2 === 0 ? 'de' : 'en'
  const words = language === 'de' ? GERMAN : ENGLISH
  const pick = dice(number + 1)
  const person = () => `${from(words.given, pick)} ${from(words.family, pick)}`
  const [place, man, woman] = [from(words.places, pick), person(), person()]
  const filled = (sentence: string, n: number): string =>
    sentence.replace(/\{(\w)\}/gu, (_, slot: string) => {
      if (slot === 'q') return from(words.places, pick)
      return { p: place, m: man, w: woman, n: String(n) }[slot] ?? filled(from(words.lists[slot as 'a'], pick), n)
    })
  const sentences = shuffled(words.sentences, pick).map(sentence => capital(filled(sentence, 20 + Math.floor(pick() * 900))))
  const title = capital(filled(from(words.titles, pick), number))
  const later = Array.from({ length: version - 1 }, (_, i) => filled(words.more, number + 7 * (i + 1)))
  const parts = [sentences.slice(0, 3), sentences.slice(3, 5), sentences.slice(5, 7), [filled(words.more, number), ...later]]
  const paragraphs = parts.map(part => part.join(' '))
  const notices = Array.from({ length: corrections }, (_, i) => filled(words.correction, number + i))
  return { language, title, paragraphs: [...paragraphs, ...notices] }
}

interface Asked {
  readonly number: number
  /** 1, 2, 3 … */
  readonly version: number
  /** It ends with so many notices of correction. */
  readonly corrections?: number
}

/** Always the same for the same beginning: 0 ≤ x < 1 (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = state
    x = Math.imul(x ^ (x >>> 15), x | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

const from = <T>(list: readonly T[], pick: () => number): T => list[Math.floor(pick() * list.length)]!

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

function shuffled<T>(list: readonly T[], pick: () => number): T[] {
  return list
    .map(item => ({ item, at: pick() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
