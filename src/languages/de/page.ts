// What German pages write about themselves: months, labels of dates and authors.

import type { PageWords } from '../../extract/about/words.ts'
import { agencies, shortAgencies } from '../agencies.ts'

export const page: PageWords = {
  code: 'de',
  months: {
    ...{ januar: 1, jänner: 1, februar: 2, feber: 2, märz: 3, maerz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8 },
    ...{ september: 9, oktober: 10, november: 11, dezember: 12 },
    ...{ jan: 1, jän: 1, feb: 2, mär: 3, mrz: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dez: 12 },
  },
  ordinal: '',
  dayOf: '',
  clockBefore: 'um|gegen',
  clockBehind: 'uhr',
  zones: { mez: '+01:00', mesz: '+02:00' },
  zone: 'Europe/Berlin',
  monthFirst: [],
  labels: {
    published:
      /(?:veröffentlicht|publiziert|erschienen|erstellt|verfasst|geschrieben|gepostet|eingestellt|online seit|datum|erstveröffentlichung|artikel vom|beitrag vom|meldung vom|post vom)(?: (?:am|von|seit|ist))*:? ?(?:\p{L}+, ?(?:den )?|den )?$/iu,
    modified:
      /(?<!\p{L})(?:aktualisiert|aktualisierung|geändert|änderung|überarbeitet|bearbeitet|ergänzt|letztes update|update|stand|datenstand|textstand|zuletzt)(?: (?:am|vom|von))*:? ?(?:\p{L}+, ?(?:den )?|den )?$/iu,
    behind: /^[\s,)]*(?:gepostet|veröffentlicht|publiziert|erschienen|online gestellt|eingestellt)(?!\p{L})/iu,
    other:
      /(?<!\p{L})(?:registriert|mitglied seit|geboren|geb\.|gestorben|abgerufen|gültig bis|gültig ab|bis zum|bis|ab|seit|termin|beginn|ende|©)(?: (?:am|vom))?:? ?(?:\p{L}+, ?(?:den )?|den )?$/iu,
  },
  byline: {
    before:
      /^(?:ein(?:e)? (?:artikel|beitrag|kommentar|analyse|interview|gastbeitrag|kolumne|reportage|essay|bericht) von|(?:zeige )?(?:alle )?(?:beiträge|artikel) von|(?:geschrieben|verfasst|veröffentlicht|gepostet|erstellt|aufgezeichnet|protokoll(?:iert)?|zusammengestellt) (?:von|durch)|von|text(?: und fotos?)?(?: von)?\s?:?|autor(?:in(?:nen)?|en|\*innen|:innen)?\s?:?|interview\s?:|beitrag von|kommentar von|bericht\s?:)(?=[\s\p{Lu}])\s*/iu,
    between: 'und|sowie|mit',
    nobody:
      /^(?:(?:die |unsere |von der )?(?:\p{L}+[-\s])*(?:online-?)?redaktion(?: \p{L}+){0,2}|redaktions(?:team|netzwerk)\p{L}*|admin(?:istrator)?|webmaster|gast(?:autor(?:in)?|beitrag)?|team|presse(?:stelle|team|mitteilung)?|agenturen|eigener bericht|anzeige|unbekannt|mehr|autor(?:in)?|(?:\p{L}*(?:korrespondent|redakteur|reporter|redaktor|volontär|autor|chef|leiter|experte|journalist|ressortleiter)(?:in)?)(?: .*)?)$/iu,
  },
  credit:
    /^(?:quellen?\s?:|mit (?:material|informationen|agenturmaterial|inhalten) (?:von|der)(?: den| der)?(?: agenturen| nachrichtenagenturen?)?\s?:?|agenturmeldung(?:en)?(?: von)?\s?:?|nachrichtenagentur\s?:?|©)\s*/iu,
  access: {
    paywall:
      /(?:um|jetzt) (?:den ganzen |diesen |den vollständigen |den gesamten )?(?:artikel |beitrag |text )?(?:weiter\s?zu\s?lesen|weiterlesen zu können|lesen zu können|freischalten)|(?:jetzt |hier |sofort |direkt )?weiterlesen (?:mit|im|in)\b[^.!?\n]{0,40}(?:plus|abo|premium|digital)|(?:dieser|dieses|diesen|der|das) (?:artikel|inhalt|beitrag|text)[^.!?\n]{0,40}(?:nur für|exklusiv für|ausschließlich für|abonnent)[^.!?\n]{0,40}|(?:nur|exklusiv) für (?:unsere )?(?:abonnent|plus-?leser|digital-?abonnent|registrierte)|(?:abonnieren|registrieren|anmelden|einloggen) (?:und|um) (?:sofort |direkt |jetzt )?(?:weiter|den (?:ganzen|vollständigen|gesamten))|(?:lesen sie|lies) (?:den (?:ganzen|vollständigen|gesamten)|diesen) (?:artikel|beitrag|text) mit|sie haben (?:bereits|schon) ein (?:\p{L}+-?)?abo|weiter mit (?:\p{L}+[\s-]?)?(?:plus|abo)\b|diesen artikel (?:freischalten|kaufen)/iu,
    agree:
      /(?:alle|alles|cookies?) (?:akzeptieren|zulassen|annehmen|erlauben)|(?:akzeptieren|zustimmen|einwilligen|einverstanden) und (?:weiter|fortfahren|schließen)|(?:^|[\n\t])\s*(?:zustimmen|einwilligen|akzeptieren|einverstanden|ich stimme zu|zustimmen & weiter)\s*(?:$|[\n\t])|mit werbung (?:weiter\s?lesen|lesen|nutzen)|weiter mit werbung/imu,
    consent:
      /cookies?|tracking|tracker|einwillig|zustimm|datenschutz|personenbezogen|privatsphäre|endgerät|werbung|drittanbieter|verarbeitung (?:ihrer|meiner|von) daten|berechtigte[sn]? interesse/iu,
    titles: {
      consent:
        /^(?:[^|–-]{0,30}[|–-]\s)?(?:ihre |deine )?(?:cookie-?\s?(?:einstellungen|hinweis|zustimmung|richtlinie)|privatsphäre-?\s?(?:einstellungen|center)|datenschutz-?\s?(?:einstellungen|center)|(?:einwilligung|zustimmung)(?: erforderlich| benötigt)?|willkommen bei [^|]{2,30}|bevor (?:sie|du) [^|]{2,60}(?:weiter|fort)\S*|wir (?:brauchen|benötigen) (?:ihre|deine) (?:zustimmung|einwilligung))\s*(?:[|–-].{0,40})?$/iu,
      error:
        /^(?:fehler\s*)?(?:404|410|403|50[0-4])(?=\s*(?:$|[-–—:|!.,(]|(?:seite|nicht|fehler|error|not)))|\b(?:fehler|error)\s?(?:404|410|403|50[0-4])\b|\b404\b[^|]{0,30}nicht gefunden|^(?:die |diese )?(?:gesuchte |angeforderte |gewünschte )?(?:seite|artikel|inhalt|beitrag) (?:wurde |konnte |ist |existiert )?(?:leider )?(?:nicht (?:gefunden|verfügbar|erreichbar|vorhanden|mehr)|nicht)|^(?:nicht gefunden|seitenfehler|fehler(?:seite)?|ups|hoppla|wartungsarbeiten|zugriff verweigert)[.!…]*(?:\s*[|–-].{0,40})?$/iu,
      login: /^(?:anmelden|anmeldung|login|einloggen|registrieren|registrierung|mein konto|konto)\b/iu,
      robots:
        /^(?:sind sie ein (?:mensch|roboter)|bitte bestätigen sie,? dass sie (?:ein mensch|kein roboter)|sicherheitsüberprüfung|einen moment|nur einen moment)\b/iu,
    },
  },
  agencies,
  shortAgencies,
}
