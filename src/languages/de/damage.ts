// What damage looks like in German: words that glue, fragments that fall, the frame of a news page, spun authors.

import type { DamageWords } from '../../extract/damage.ts'
import { lines } from './damage-lines.ts'
import { translation } from './damage-translation.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Closed classes and common adverbs: none is a verb. */
const PLAIN = `
aus auf an am ans bei beim bis durch für gegen in im ins mit nach ohne seit trotz um unter vom von vor während wegen zu zum zur zwischen über laut gegenüber
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder sowie aber auch nur noch schon etwa rund fast mehr als
weniger mindestens höchstens sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserem dieser diese diesem diesen dieses
jener jene jedem jeden jeder aller allen alle viele vielen beide beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend
dorthin dort statt hier hierher heute gestern morgen wieder weiter weiterhin erneut bereits später früher zuvor zunächst derzeit zuletzt nun jetzt nicht
`

export const damage: DamageWords = {
  glue: {
    // "… in der StadtWas sie sagte"; "In", "Innen" end nouns for both sexes (LehrerIn), "Ich" and "Es" names of firms.
    openers: new Set(
      words(`der die das den dem des ein eine einen einem einer was wie wer wo wann warum wenn weil dass ob als er sie wir und oder aber auch doch denn bei mit
        nach von vor für auf aus zum zur beim im am bis seit trotz laut nur noch so jetzt dann damit dazu dabei dafür dagegen danach daher deshalb dort hier
        diese dieser dieses diesen diesem seine seiner ihre ihrer unser unsere kein keine nicht nun schon während zwischen gegen über unter ohne durch mehr viele
        alle man zudem zuvor zunächst inzwischen mittlerweile allerdings jedoch hat ist sind war waren wird werden kann soll`),
    ),
    little: new Set(
      words(`in an zu so viel der die das den dem des ein eine einen einem einer eines für auf aus bei mit nach von vor zum zur im am bis seit über unter gegen durch ohne
        und oder dass als wie sich nicht auch sein seine seinem ihre ihrem ihrer dieser diese dieses laut hat ist sind war wird werden haben können einige`),
    ),
    // "hochIn", "darstelltZu"
    particles: new Set(words('in es ich zu so an um ab ja nein du ihr sehr')),
    // "unddie", "indem"
    pairs: {
      first: words('in auf aus bei mit nach von vor für um und oder dass als wie durch gegen über unter'),
      second: words('der die das den dem des einer einem einen eine seine seiner ihre ihrer diese dieser diesem'),
      words: new Set(
        words(
          'nachdem vordem vorder fürder beidem beider beiden beide beides indem indes inder wieder wieden unterdes überdem überdies übereine',
        ),
      ),
    },
    prefixes: new Set(
      words('micro mikro macro makro inter hyper super ultra multi nano trans cyber smart open quick chart maker crypto krypto'),
    ),
  },
  fragments: {
    openers: new Set(
      words(
        `aus auf an am bei beim bis durch für gegen in im mit nach ohne seit trotz um unter vom von vor während wegen zum zur zwischen über laut gegenüber`,
      ),
    ),
    amid: new Set(
      words(
        'an am bei beim bis durch gegen in im mit nach ohne seit trotz um unter vom von während wegen zum zur zwischen laut gegenüber',
      ),
    ),
    afterCapital: true,
    longest: 12,
    // "-em", "-es", "-er" end adjectives here, no finite verb.
    isVerb: word => !PLAIN_WORDS.has(word) && !/(?:em|es|er|(?:isch|lich|ig)en?)$/u.test(word),
    cluster: {
      introducers: new Set(
        words(`dass daß ob wie weil wenn falls sofern obwohl während nachdem bevor bis sobald solange damit sodass wonach wobei der die das den dem dessen deren
          denen welcher welche welches was wer wo woran wofür womit wodurch`),
      ),
      nonFinite: /^\p{Ll}+(?:en|rn|ln|n|t)$/u,
      finals: new Set(
        words(`werden wird werde würde würden wurde wurden kann können könne könnte könnten soll sollen solle sollte sollten muss müssen müsse müsste müssten
          darf dürfen dürfe dürfte dürften will wollen wolle wollte wollten habe haben hat hatte hatten hätte hätten ist sei sind seien war waren wäre wären`),
      ),
      // "…, die gebaut wurde Ende der Neunziger"
      after: new Set(words('ende anfang mitte tag nacht jahr jahre')),
    },
  },
  lines,
  bio: new Set(
    words(`fan nerd geek guru explorer junkie freak ninja experte expertin fanatiker fanatikerin liebhaber liebhaberin enthusiast enthusiastin pionier pionierin denker
      denkerin analytiker analytikerin leser leserin schriftsteller schriftstellerin student studentin kenner kennerin praktiker praktikerin schöpfer schöpferin
      problemlöser problemlöserin unruhestifter unruhestifterin organisator organisatorin unternehmer unternehmerin forscher forscherin entdecker entdeckerin
      evangelist verfechter verfechterin anwalt anwältin gelehrter gelehrte meister meisterin spezialist spezialistin süchtiger süchtige introvertierter aficionado
      kommunikator kommunikatorin macher gamer spieler spielerin twitteraholic workaholic alkoholiker reisender reisende träumer musikfan kaffeefan bierfan
      fernsehfan speckfan hipster`),
  ),
  translation,
}

const PLAIN_WORDS: ReadonlySet<string> = new Set(words(PLAIN))
