// What damage looks like in German: words that glue, fragments that fall, the frame of a news page, spun authors.

import type { DamageWords } from '../../extract/damage.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Closed classes and common adverbs: none is a verb. */
const PLAIN = `
aus auf an am ans bei beim bis durch für gegen in im ins mit nach ohne seit trotz um unter vom von vor während wegen zu zum zur zwischen über laut gegenüber
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder sowie aber auch nur noch schon etwa rund fast mehr als
weniger mindestens höchstens sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserem dieser diese diesem diesen dieses
jener jene jedem jeden jeder aller allen alle viele vielen beide beiden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend
dorthin dort hier hierher heute gestern morgen wieder weiter weiterhin erneut bereits später früher zuvor zunächst derzeit zuletzt nun jetzt nicht
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
      words(`in an der die das den dem des ein eine einen einem einer eines für auf aus bei mit nach von vor zum zur im am bis seit über unter gegen durch ohne
        und oder dass als wie sich nicht auch sein seine seinem ihre ihrem ihrer dieser diese dieses laut hat ist sind war wird werden haben können einige`),
    ),
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
  lines: {
    boilerplate: [
      // "Lesen Sie auch: …", "Sehen Sie im Video", "Erfahren Sie hier mehr"
      /^(?:lesen|sehen|hören|schauen|erfahren|finden|klicken) sie (?:dazu |bitte )?(?:auch|mehr|weiter|im video|im podcast|(?:hier|unten)(?= \p{L}|:))(?!\p{L})/iu,
      /^(?:mehr|weitere|alle) (?:zum thema|dazu (?:lesen|hören|finden|erfahren)|aus (?:dem ressort|der region)|nachrichten (?:aus|zu|finden|lesen)|artikel (?:zum|lesen|von)|infos? (?:dazu|hier|finden)|informationen (?:dazu|hier|finden)|hintergründe)(?![\p{L}])/iu,
      /^(?:auch|ebenfalls) interessant\s?(?::|$)/iu,
      /^das könnte (?:sie|dich|euch) auch interessieren/iu,
      /^(?:zum|zur|zurück zur|hier geht(?: e|['’])s zur?) (?:startseite|homepage|aufzeichnung)/iu,
      /^(?:thema|schlagworte|stichworte|tags|mehr zum thema|passend dazu|zum thema|jetzt lesen|dazu passend|video|anzeige|werbung|newsletter|teilen|drucken|merken|kommentare|kommentieren|startseite)(?:\s?:.{0,120})?$/iu,
      /^(?:hier|jetzt) (?:klicken|anmelden|abonnieren|bestellen|registrieren|weiterlesen|einloggen|(?:kostenlos|gratis) (?:testen|lesen|anmelden|abonnieren|bestellen|registrieren))\b/iu,
      /^jetzt (?:testen|teilen|downloaden|herunterladen|spenden)[.!]?$/iu,
      /^(?:abonnieren|bestellen) sie (?:den|die|unser|hier|jetzt|kostenlos|gratis)/iu,
      /^melden sie sich (?:hier|jetzt|für (?:den|unser)|zu (?:unserem|unseren))\b.{0,80}(?:an|newsletter|registrier)/iu,
      /^folgen sie (?:uns|dem|der|unserem)\b.{0,80}\b(?:auf|bei) (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google|linkedin|bluesky|mastodon|threads)/iu,
      /^(?:besuchen sie uns|teilen sie|liken sie|wir freuen uns über ein like|sie finden uns)\b.{0,60}\b(?:facebook|twitter|instagram|whatsapp|like|diesen artikel|diesen beitrag)/iu,
      /newsletter.{0,80}\b(?:abonnieren|bestellen|anmelden|an|kostenlos|gratis|registrieren)\b(?=.{0,40}$)/iu,
      /^(?:der|die|unser|unsere|mit unserem|mit dem).{0,60}newsletter.{0,60}(?:postfach|jeden (?:morgen|tag|abend)|täglich|wöchentlich|hier)/iu,
      /alle rechte vorbehalten|rechte an diesem artikel erwerben|ohne (?:ausdrückliche |vorherige )?genehmigung.{0,60}(?:vervielfältig|nachdruck)/iu,
      /^(?:©|\(c\)|copyright) ?(?:\d{4}|by|der|die|\p{Lu})/iu,
      /(?:diese|unsere) (?:website|webseite|seite) (?:verwendet|nutzt|benutzt|setzt).{0,30}cookies|^wir (?:verwenden|nutzen|setzen|benutzen).{0,60}cookies|^bitte (?:aktivieren|erlauben|akzeptieren) sie.{0,40}(?:cookies|javascript)|cookie-(?:einstellungen|richtlinie|hinweis)/iu,
      /^(?:ich bin|sind sie) damit einverstanden, dass.{0,80}(?:inhalte|daten)|personenbezogene daten an drittplattformen|^(?:empfohlene|externe)r? (?:redaktioneller? |externer? )?inhalte?(?:\b|$)|^an dieser stelle (?:finden sie|steht|befindet sich).{0,60}(?:inhalt|element|einbettung)/iu,
      /(?:datenschutzerklärung|nutzungsbedingungen|geschäftsbedingungen|widerrufsbelehrung)\.?$|^mit (?:dem kauf|der anmeldung|der registrierung|ihrer anmeldung) (?:akzeptieren|stimmen|erkl)/iu,
      /^(?:ein fehler ist aufgetreten|bitte überprüfen sie ihre eingaben|beitrag per e-?mail versenden|(?:vielen dank.{0,5})?der beitrag wurde erfolgreich versandt)/iu,
      /\b(?:jederzeit kündbar|itunes-account|bereits ein (?:digital-)?(?:abo|abonnement)|affiliate-links?|probeabo|probemonat)\b/iu,
      /^(?:dieser|der) (?:artikel|text|beitrag) (?:ist|steht) (?:nur )?(?:für|exklusiv).{0,40}(?:abonnent|registriert)/iu,
      /^(?:für|bei) (?:jede[rn]? )?(?:vermittlung|käufe[n]?|kauf|link).{0,60}provision/iu,
      /(?:empfehlen wir ihnen|laden sie|holen sie sich|nutzen sie|mit)(?: \p{L}+){0,2} unsere[r]?(?: \p{L}+){0,2} app\b/iu,
      /\b(?:das|ihr|dein) abo(?:nnement)?\b.{0,60}\b(?:kündigen|verlängern|verknüpfen|abschließen|abgeschlossen)\b|verlängert sich (?:das|ihr|dein) abo|(?:tage|monat|monate|wochen|jetzt|nur|€|euro) (?:kostenlos |gratis )?testen[.!\]]*$/iu,
      /^hier (?:lesen|sehen|hören|finden|erfahren) sie (?:mehr|alles|weitere|den ganzen|die ganze)\b|^hier geht(?: e|['’])s zu[rm]? /iu,
      /^(?:artikel|beitrag|seite) (?:teilen|drucken|merken|versenden|kommentieren|vorlesen|anhören)\b/iu,
    ],
    credit: [
      // "Foto: Holm/dpa", "Quelle: apa"
      /^\(?(?:foto|fotos|bild|bilder|grafik|video|illustration|karte|quelle|quellen|text|redaktion|produktion|mitarbeit|übersetzung|protokoll|datenanalyse|kamera|schnitt)\s?(?::|©|\/\/)\s?\S{1,40}(?: \S{1,40}){0,6}$/iu,
      /^\((?:foto|fotos|bild|bilder|grafik|video|quelle|quellen)\s?(?::|©|\/)[^()]{1,80}\)/iu,
      /^\(?(?:mit|unter verwendung von|mit material (?:von|der)|mit informationen (?:von|der)|mit agenturmaterial(?: von)?)\s(?:dpa|afp|ap|reuters|apa|epd|kna|sid|sda|agenturmaterial|agenturen)(?:[\s,/]+(?:und |der |von )?(?:dpa|afp|ap|reuters|apa|epd|kna|sid|sda|agenturen))*\)?\.?$/iu,
      /^\(?mit (?:material|informationen|angaben|agenturmaterial) (?:von|der|des)\b.{0,60}$/iu,
      // "Die Korrespondenten Petra Holm in Oslo und … trugen dazu bei."
      /(?:reporter|korrespondent|autor|journalist|redakteur|mitarbeiter)(?:en|in|innen|s)?\s.{3,300}(?:(?:trug|trugen) (?:dazu|zu diesem (?:bericht|artikel|beitrag|text)) bei|(?:hat|haben) (?:dazu|zu diesem (?:bericht|artikel|beitrag|text)|an diesem (?:bericht|artikel|beitrag|text)) (?:beigetragen|mitgearbeitet|mitgewirkt))\.?$/iu,
      /(?:trug|trugen) zu diesem (?:bericht|artikel|beitrag|text) bei\.?$|(?:hat|haben) (?:zu|an) diesem (?:bericht|artikel|beitrag|text) (?:beigetragen|mitgearbeitet|mitgewirkt)\.?$/iu,
      // "ntv.de, abc/dpa", "RND/dpa", "(dpa/AFP)" alone in their line
      /^\(?(?:[\p{L}.]{2,12}[,/]\s?){0,3}(?:dpa|afp|reuters|apa|epd|kna|sid|sda|rtr|dts|dpa-afx|dpa-infocom)(?:[\s,/]+(?:und )?(?:dpa|afp|ap|reuters|apa|epd|kna|sid|sda|rtr|dts|\p{L}{2,4}))*\)?\.?$/iu,
      /^©? ?(?:dpa-infocom|dpa), dpa:\d/iu,
      // "Von Petra Holm und Karl Sand, Oslo" alone in its line
      /^Von \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3}(?:(?:,| und) \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}){0,3}(?:, (?:dpa|AFP|AP|apa|Reuters))?$/u,
    ],
    closingCredit: [
      /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3} berichtete(?:n)? aus \p{Lu}[^.]{2,80}\.?$/u,
      /^\(?(?:[a-zäöü]{2,4}\/)?[a-zäöü]{2,4}\)$/u,
    ],
    caption: [
      /^(?:im bild|auf dem bild|archivbild|archivfoto|symbolbild|symbolfoto|bildunterschrift|\(symbolbild\)|\(archivbild\)|\(archivfoto\))\s?(?::|$)/iu,
      /^(?:das|dieses|ein) (?:undatierte |am \p{L}+ |von .{0,40} )?(?:archivfoto|archivbild|foto|bild|symbolbild|luftbild|satellitenbild|standbild)[^.]{0,60} zeigt\b/iu,
    ],
    captionEnd: [
      /\((?:[^()]{0,60}\b)?(?:foto|bild|archivbild|archivfoto|symbolbild|symbolfoto|quelle|grafik|collage)s?\s?(?::|©|\/)\s?[^()]{1,80}\)\.?$/iu,
    ],
  },
  bio: new Set(
    words(`fan nerd geek guru explorer junkie freak ninja experte expertin fanatiker fanatikerin liebhaber liebhaberin enthusiast enthusiastin pionier pionierin denker
      denkerin analytiker analytikerin leser leserin schriftsteller schriftstellerin student studentin kenner kennerin praktiker praktikerin schöpfer schöpferin
      problemlöser problemlöserin unruhestifter unruhestifterin organisator organisatorin unternehmer unternehmerin forscher forscherin entdecker entdeckerin
      evangelist verfechter verfechterin anwalt anwältin gelehrter gelehrte meister meisterin spezialist spezialistin süchtiger süchtige introvertierter aficionado
      kommunikator kommunikatorin macher gamer spieler spielerin twitteraholic workaholic alkoholiker reisender reisende träumer musikfan kaffeefan bierfan
      fernsehfan speckfan hipster`),
  ),
}

const PLAIN_WORDS: ReadonlySet<string> = new Set(words(PLAIN))
