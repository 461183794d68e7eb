// How English labels speech: "Q: …", "Poll: most oppose demolition", "with the words: “…”".

import type { LayoutWords } from '../../attribution/direct/layout-words.ts'
import { set } from '../lists.ts'
import { names } from './names.ts'

export const layout: LayoutWords = {
  names,
  asks: set('question q'),
  answers: set('answer a'),
  documents: set(
    `poll survey study report analysis review paper papers newspaper magazine media data census inquiry
     letter statement email e-mail memo tweet`,
  ),
  groups: set(
    `officials official police authorities experts doctors scientists researchers witnesses residents rescuers critics observers sources
     insiders prosecutors investigators lawyers economists regulators activists unions union ministry government opposition aides
     firefighters army navy military`,
  ),
  people: set('he she they i we'),
  wordings: set(
    `words word sentence phrase comment comments remark remarks question answer appeal plea warning statement reply response conclusion
     apology promise advice message verdict`,
  ),
  inscriptions: set(
    `sign signs placard placards banner banners poster posters inscription inscriptions motto slogan slogans plaque plaques tombstone
     gravestone graffiti label labels sticker stickers t-shirt t-shirts flag flags headline headlines title caption logo`,
  ),
}
