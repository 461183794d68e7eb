// Lines of a page's frame in German: teasers, newsletters, notes of subscriptions, credits, captions.

import { signatures } from '../../extract/damage/credits.ts'
import type { LineWords } from '../../extract/damage/lines.ts'
import { agencies } from '../agencies.ts'
import { sharing } from '../sharing.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

export const lines: LineWords = {
  boilerplate: [
    // "Lesen Sie auch: …", "Sehen Sie im Video", "Erfahren Sie hier mehr"
    /^(?:lesen|sehen|hören|schauen|erfahren|finden|klicken) sie (?:dazu |bitte )?(?:auch|mehr|weiter|im video|im podcast|(?:hier|unten)(?= \p{L}|:))(?!\p{L})/iu,
    /^(?:mehr|weitere|alle) (?:zum thema|dazu (?:lesen|hören|finden|erfahren)|aus (?:dem ressort|der region)|nachrichten (?:aus|zu|finden|lesen)|artikel (?:zum|lesen|von)|infos? (?:dazu|hier|finden)|informationen (?:dazu|hier|finden)|hintergründe)(?![\p{L}])/iu,
    /^(?:auch|ebenfalls) interessant\s?(?::|$)/iu,
    /^das könnte (?:sie|dich|euch) auch interessieren/iu,
    /^(?:zum|zur|zurück zur|hier geht(?: e|['’])s zur?) (?:startseite|homepage|aufzeichnung)/iu,
    /^(?:schlagworte|stichworte|tags|mehr zum thema|passend dazu|zum thema|jetzt lesen|dazu passend|video|anzeige|werbung|newsletter|teilen|drucken|merken|kommentare|kommentieren|startseite)(?:\s?:.{0,120})?$/iu,
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
    // Newsletters: "Bleiben Sie auf dem Laufenden: …", "Ihre E-Mail-Adresse wird nicht weitergegeben.", "… in Ihrem Postfach"
    /^(?!.{160})(?:bleiben sie (?:informiert|auf dem laufenden|immer)\b|immer (?:bestens )?informiert\b|nichts mehr verpassen|keine (?:news|nachricht|nachrichten|neuigkeiten) (?:mehr )?verpassen|verpassen sie keine?\b)(?!.{0,200}[“”»«"])/iu,
    /^(?:ihre|deine) e-?mail-?adresse(?:$|\s?:|\*| (?:wird|ist|eingeben|angeben)\b)|^bitte (?:geben|tragen) sie (?:eine|ihre) .{0,30}e-?mail|^(?:e-?mail-?adresse|jetzt anmelden|jetzt registrieren|newsletter abonnieren|zum newsletter|zur newsletter-?anmeldung|zur anmeldung)[.!:]?$/iu,
    /^(?:sie können|du kannst) (?:den|unseren|diesen) newsletter .{0,60}(?:abbestell|abmeld|kündig)|^(?:die|ihre|diese) (?:einwilligung|anmeldung) (?:kann|können|kannst) .{0,60}(?:widerrufen|abbestell)|^(?:ja, )?ich (?:möchte|will) (?:den|die|regelmäßig|kostenlos|das).{0,80}(?:newsletter|e-?mail)|^ich (?:habe die|bin mit|stimme) .{0,60}(?:datenschutz|einverstanden)/iu,
    /\b(?:in|bequem in|direkt in|täglich in) (?:ihr|ihrem|dein|deinem)(?: e-?mail-?)? ?(?:postfach|posteingang)\b/iu,
    /\b(?:datenschutzbestimmungen|datenschutzhinweise|agb) (?:zu|an|akzeptier\p{L}*|gelesen|zur kenntnis)|^mit (?:der|ihrer) (?:anmeldung|registrierung|bestellung) (?:zum|zu|stimmen|erklären|akzeptieren)/iu,
    /^(?:vielen dank|danke) für (?:ihre|deine|die) (?:anmeldung|registrierung|bestellung|interesse)|^bitte bestätigen sie (?:den|ihre|die).{0,60}(?:e-?mail|link|anmeldung)|^fast geschafft\b|^um die (?:anmeldung|registrierung|bestellung) abzuschlie(?:ß|ss)en/iu,
    /\b(?:abonnieren|aktivieren) sie (?:unsere|unseren|den|die|jetzt|hier).{0,60}(?:push|newsletter|kanal|channel|podcast|feed)|\b(?:whatsapp|telegram)-(?:kanal|channel|gruppe)\b.{0,60}\b(?:abonnieren|folgen|beitreten|verpassen)\b|^folgen sie (?:der|dem|den|uns|unserem) .{0,60}\b(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok)\b/iu,
    /^(?:täglich|jeden \p{L}+|immer \p{L}+|einmal (?:am tag|die woche|pro woche)).{0,60}(?:per e-?mail|newsletter|briefing)\b|^wir informieren sie .{0,80}|^(?:der|das|unser) [\p{L}„“"’.-]{0,40}(?:newsletter|briefing)\b.{0,10}[:–—-].{0,100}$|\bim newsletter\.?$|^was (?:heute|morgen|diese woche) wichtig (?:ist|wird)\b.{0,60}newsletter/iu,
    // Subscriptions: "Jetzt weiterlesen mit …", "Registrieren Sie sich, um …", "4 Wochen lesen, nur 1 Euro zahlen"
    /^(?:jetzt |gleich |hier )?(?:weiterlesen|weiter lesen) (?:mit|nach der|auf|und|im|für)\b|^weiterlesen$|\bum (?:diesen|den ganzen|den) (?:artikel|text|beitrag) (?:weiter|vollständig |ganz )?(?:zu )?(?:weiterzu)?lesen|^registrieren sie sich\b.{0,80}(?:kostenlos|lesen|zugang|artikel)|^sichern sie sich (?:jetzt|ihren|den|noch|hier)|[:.!] sichern sie sich jetzt ihren/iu,
    /\b(?:pur-abo|digitalabo|digital-abo|digitalabonnement|plus-abo|probeabo|abo-?angebot)\b.{0,100}(?:testen|lesen|werbefrei|gratis|kostenlos|monat|sichern)|^(?:sie haben|haben sie|du hast) (?:bereits|schon) (?:ein|einen|noch kein)\b.{0,40}(?:abo|konto|zugang|abonnement)|^(?:noch|sie sind noch) kein(?:en?)? (?:abo|konto|abonnent|mitglied|zugang)/iu,
    /\b\d+ (?:wochen|monate|tage) (?:lesen|testen|gratis|kostenlos|für nur|lang)\b.{0,60}(?:€|euro|zahlen|gratis|kostenlos|kündbar|testen|monat)/iu,
    /\b(?:dieser|der|dieses) (?:artikel|text|beitrag|inhalt) ist (?:exklusiv|nur|ausschlie(?:ß|ss)lich) (?:für|mit)\b|^exklusiv für (?:unsere )?(?:abonnenten|leser|mitglieder)/iu,
    /^(?:die |unsere |mit der )?[\p{L}-]{0,30}-?app (?:für|von|der|herunterladen|jetzt)\b.{0,60}(?:herunterladen|laden|kostenlos|ios|android)|\b(?:laden sie|holen sie sich|lade dir|hol dir)\b.{0,40}\bapp\b|\bjetzt (?:kostenlos |gratis )?(?:herunterladen|downloaden|abonnieren)[!.]?$/iu,
    /^unterstützen sie (?:unabhängigen?|unseren?|uns|den|die)\b.{0,60}(?:journalismus|arbeit|spende|mitglied|abo)|\bwerden sie (?:jetzt )?(?:mitglied|abonnent|unterstützer)\b/iu,
    /^bitte versuchen sie es (?:später|noch|erneut)\b.{0,40}$|^(?:es|leider) ist (?:leider )?ein (?:technischer )?fehler aufgetreten/iu,
    // Teasers and navigation: "Zum Artikel", "Alles Weitere finden Sie in unserem Newsblog", "Kommentare (12)", "Lesezeit: 4 Minuten"
    /^(?:zu|zum|zur|zu den|zu allen) (?:artikel|video|videos|kommentar|kommentaren|galerie|bildergalerie|liveticker|live-ticker|übersicht|archiv|podcast|shop|themenseite|interview|originalbeitrag)$/iu,
    /^(?:meistgelesen|meistgelesene|meist gelesen|meistgeklickt|beliebt|beliebteste|neueste|aktuelle|ähnliche|verwandte|weitere|mehr|top|alle)r? (?:artikel|beiträge|nachrichten|meldungen|themen|videos|news|storys|schlagzeilen)(?: (?:aus|zu|zum|zur|in|im|über|des|der|vom|von)(?: [\p{L}-]+){1,5})?\s?:?$|^meistgelesen:?$/iu,
    /^[^„“»«"]{0,100}(?:^|[ ,])(?:finden|lesen|sehen|hören|erfahren) sie (?:hier|dort|in unserem|in unserer|auf unserer|auf unserem|in unseren|im (?:live|news|blog)|unter diesem link|auf (?:\p{L}+\.(?:de|at|ch|com|net)))[^„“»«"?:]{0,40}$/iu,
    /^(?:lesen|hören|sehen|schauen) sie (?:dazu|hierzu|unser|unsere|unseren|die ganze|das ganze|den ganzen|alles|mehr|weitere)\b[^„“»«]{0,140}$|^lesen sie [^„“»«]{0,60}\b(?:dossier|newsblog|liveblog|liveticker|live-ticker|kommentar von)\b/iu,
    /^hier (?:(?:geht es|gehts|geht['’]s|kommen sie) (?:direkt |kostenlos )?zu[rm]? \S|(?:gibt es|gibt['’]s|finden sie) (?:das video|weitere|mehr|alle|die anmeldung)\b)/iu,
    /^(?:kommentare?|\d+ kommentare?)\s?(?:\(\d+\)|:? ?\d*)$|^\d+ kommentare?$|^diskutieren sie mit\b|^(?:jetzt )?(?:mitdiskutieren|kommentieren)[.!]?$|^(?:kommentar|leserbrief) schreiben$|^schreiben sie (?:uns|einen kommentar|den ersten kommentar)\b/iu,
    /^(?:lesezeit|lesedauer|geschätzte lesezeit|audiodauer|hördauer|vorlesezeit)\s?:?\s?(?:ca\. ?)?\d|^(?:nächster|vorheriger|voriger|letzter) (?:artikel|beitrag)\b.{0,120}$|^(?:artikel|beitrag|seite) (?:anhören|vorlesen|weiterempfehlen|speichern)$/iu,
    /^(?:teilen sie|diesen|den|artikel|beitrag) .{0,30}(?:auf|bei|per|via) (?:facebook|twitter|whatsapp|e-?mail)(?: teilen)?\.?$/iu,
    /^(?:weiter(?:lesen)?|der artikel (?:wird|geht)) (?:nach|unter|hinter) (?:der|dieser) (?:anzeige|werbung)|^der (?:artikel|text) (?:wird|geht) .{0,30}(?:anzeige|werbung)|^(?:anzeige|werbung)(?: anzeige| werbung)*$|^(?:impressum|datenschutz|agb|kontakt|nutzungsbedingungen)(?: ?[|·•/-] ?(?:impressum|datenschutz\p{L}*|agb|kontakt|nutzungsbedingungen|jugendschutz|mediadaten|hilfe|abo|newsletter))*$/iu,
    /^nachdruck,? (?:auch |nur |ist )|^(?:jede )?(?:weiterverbreitung|vervielfältigung|wiedergabe).{0,80}(?:genehmigung|zustimmung|gestattet|untersagt|verboten)/iu,
    /^hören sie (?:dazu|auch|dazu auch|jetzt|hier|den|unseren)\b.{0,40}podcast|^(?:jetzt |hier )?(?:den )?podcast .{0,30}(?:hören|abonnieren)/iu,
    /^zur (?:anmeldung|aufzeichnung|bestellung) geht(?: e|['’])s hier\b|^(?:(?:surf|lese|video|buch|hör)tipps?|tipp der redaktion|unser tipp)\s?:|^\d+ min\. (?:permalink|lesezeit)\b|^permalink\s?:/iu,
    /^wir freuen uns über (?:ein|ihr|jedes|dein) like\b|^sie finden [^.]{2,60} auch (?:auf|bei) (?:facebook|twitter|instagram|youtube)\b|^nur € ?\d|^nicht enthalten: /iu,
    sharing,
  ],
  credit: [
    // "Foto: Holm/dpa", "Quelle: apa"
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
    // "Aus Oslo berichtet Petra Holm.", "Eine Reportage von Petra Holm", "Das Interview führte Petra Holm."
    /^Aus \p{Lu}\p{L}+(?: \p{Lu}?\p{L}+){0,2} (?:berichtet|berichten|berichtete|berichteten) \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]+){1,2}(?: und \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]+){1,2})?\.?$/u,
    /^(?:Ein|Eine) (?:Reportage|Analyse|Kommentar|Bericht|Interview|Gastbeitrag|Gastkommentar|Kolumne|Essay|Porträt|Protokoll|Glosse|Rezension|Nachruf|Überblick) von \p{Lu}[\p{L}.-]+(?: \p{L}[\p{L}.-]+){1,3}(?: und \p{Lu}[\p{L}.-]+(?: \p{L}[\p{L}.-]+){1,3})?\.?$/u,
    /^(?:Das )?(?:Interview|Gespräch|Fragen)(?: führten?|:| von) \p{Lu}[\p{L}.-]+(?: \p{L}[\p{L}.-]+){1,3}(?: und \p{Lu}[\p{L}.-]+(?: \p{L}[\p{L}.-]+){1,3})?\.?$/u,
    /^(?:Von unser(?:em|er|en) (?:\p{L}+ )?(?:Korrespondent|Redakteur|Reporter|Mitarbeiter|Redaktion|Autor)\p{L}*)(?: \p{Lu}[\p{L}.-]+){0,4}\.?$/u,
    /^(?:autor|autorin|autoren|text|redakteur|redakteurin|reporter|mitarbeit|recherche|fotograf|fotografin|berichterstattung|aufgezeichnet von|aus dem \p{L}+ von|übersetzung aus dem \p{L}+)\s?(?::|von|durch)\s?\p{Lu}\S{1,30}(?: \S{1,30}){0,8}$/iu,
    // "Veröffentlicht am 12.04.2021 um 14:30 Uhr", "Stand: 12.04.2021"
    /^(?:veröffentlicht|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|erstellt|erschienen|publiziert|stand)(?: am| vom)?\s?:?\s(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)\.?, ?)?(?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+)(?: ?\d{2,4})?(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: uhr)?)?\.?$/iu,
    /^\(?(?:ots|ots\/\p{L}+)\)? ?\/|^Originaltext\s?: |^Original-Content von: /u,
    // "pho/ksa", "Petra Holm, dpa" alone in their line
    /^[a-zäöü]{2,4}\/[a-zäöü]{2,4}(?:\/(?:dpa|AFP|Reuters|AP))?$/u,
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]+){1,2}, ?(?:dpa|AFP|AP|Reuters|apa|APA|epd|KNA|SID|sda)(?:[/-]\p{L}+)?$/u,
    // "RND/ar" alone in its line
    /^\p{Lu}{2,5}\/\p{Ll}{1,4}(?:\/\S{2,8})?$/u,
  ],
  closingCredit: [
    /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3} berichtete(?:n)? aus \p{Lu}[^.]{2,80}\.?$/u,
    /^\(?(?:[a-zäöü]{2,4}\/)?[a-zäöü]{2,4}\)$/u,
  ],
  caption: [
    /^(?:im bild|auf dem bild|archivbild|archivfoto|symbolbild|symbolfoto|bildunterschrift|\(symbolbild\)|\(archivbild\)|\(archivfoto\))\s?(?::|$)/iu,
    /^(?:das|dieses|ein) (?:undatierte |am \p{L}+ |von .{0,40} )?(?:archivfoto|archivbild|foto|bild|symbolbild|luftbild|satellitenbild|standbild)[^.]{0,60} zeigt\b/iu,
    /^(?:archivbild|archivfoto|symbolbild|symbolfoto|bildunterschrift|luftbild|im bild|grafik|infografik|fotostrecke|bildergalerie|bilderstrecke)\s?: ?\S/iu,
    /^\((?:symbol|archiv)(?:bild|foto)\)|^(?:symbol|archiv)(?:bild|foto)\.?$|^bild \d+ (?:von|\/) \d+\b/iu,
    /^ARCHIV\s?[-–—]/u,
    /^(?:auf|in) (?:diesem|dem) (?:undatierten |am \p{L}+ aufgenommenen )?(?:archiv|satelliten|luft|stand|symbol)?(?:bild|foto)(?: vom .{3,30})? (?:ist|sind|sieht man|zu sehen)\b/iu,
    /^(?:das|dieses) (?:undatierte )?(?:archiv|satelliten|luft|stand|symbol)(?:bild|foto)\b.{0,60} zeigt\b/iu,
  ],
  captionEnd: [
    /\((?:[^()]{0,60}\b)?(?:foto|bild|archivbild|archivfoto|symbolbild|symbolfoto|quelle|grafik|collage)s?\s?(?::|©|\/)\s?[^()]{1,80}\)\.?$/iu,
    /\((?:(?:archiv|symbol)(?:bild|foto|aufnahme)(?: (?:vom|von|aus)[^()]{1,40})?|(?:foto|bild|aufnahme|luftbild) (?:vom|von|aus)[^()]{1,40})\)\.?$/iu,
    /\((?:©|\(c\)) ?[^()]{2,80}\)\.?$/iu,
  ],
  leads: [/^(?:lesen|sehen|hören|schauen) sie (?:dazu |bitte )?(?:auch|mehr|weiter|hier|dazu)(?:\s?:|(?= ))/iu],
  bareLeads: [
    /^(?:mehr|mehr zum thema|zum thema|weitere nachrichten|passend dazu)(?: [\p{L}-]+){0,3}\s?:/iu,
    /^(?:mehr zum thema|auch interessant|das könnte (?:sie|dich|euch) auch interessieren)(?:\s?:|(?= ))/iu,
    /^(?:folgen sie \p{L}+(?: \p{L}+)? (?:auf|bei) (?:facebook|twitter|instagram|linkedin|telegram)\s?)+/iu,
    /^hier geht(?: e|['’])s zu[rm]? [\p{L}-]+(?= \p{Lu})/iu,
    /^(?:(?:surf|lese|video|buch|hör)tipps?|tipp der redaktion|unser tipp)\s?:/iu,
    /^weiterlesen nach der (?:anzeige|werbung)(?: (?:anzeige|werbung))*/iu,
  ],
  openings: [
    /^startseite(?: (?:politik|wirtschaft|gesellschaft|gesundheit|panorama|sport|kultur|wissen|wissenschaft|digital|medien|reisen?|leben|lokales|ausland|inland|deutschland|international|regional|finanzen|auto|mobilität|bildung|meinung|stars|promis|familie|ratgeber|verbraucher|nachrichten)(?! \p{Ll})){1,3} (?=\p{Lu}|[„"»])/iu,
    /^(?:\d+ min\. )?permalink: https?:\S+\s/iu,
  ],
  credits: {
    label:
      /^\(?(?:(?:[Ff]otos?|[Bb]ild(?:er)?|[Gg]rafik|[Vv]ideo|[Ii]llustration|[Kk]arte|[Qq]uellen?|[Tt]ext|[Rr]edaktion|[Pp]roduktion|[Mm]itarbeit|[Üü]bersetzung|[Pp]rotokoll|[Dd]atenanalyse|[Kk]amera|[Ss]chnitt|[Aa]rchiv(?:foto|bild)|[Ss]ymbol(?:foto|bild)|FOTO|BILD|QUELLE)\s?(?::|©|\/\/)\s?|© ?)/u,
    pictureLabel:
      /^\(?(?:(?:[Ff]otos?|[Bb]ild(?:er)?|[Aa]rchiv(?:foto|bild)|[Ss]ymbol(?:foto|bild)|[Gg]rafik|[Vv]ideo|FOTO|BILD)\s?(?::|©|\/)\s?|© ?)/u,
    between: new Set(
      words('und via von der die den des privat auf bei für mit archiv wikipedia cc by-sa picture alliance images'),
    ),
    agencies: signatures(
      [...agencies, ...words('faz.net f.a.z shutterstock adobestock unsplash pixabay')],
      words('imago Imago getty Getty alliance iStock zoonar Zoonar'),
    ),
  },
}
