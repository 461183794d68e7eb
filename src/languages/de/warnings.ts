// German sentences of warnings, and the words by which people take back what they said.

import { type PhraseWords, phrases } from '../../warnings/sentence.ts'
import type { Told, Voice, WarningWords } from '../../warnings/told.ts'
import { set } from '../lists.ts'

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

const words: PhraseWords = {
  numbers: 'de-DE',
  modifiers: {
    exactly: '',
    approximately: 'rund',
    atLeast: 'mindestens',
    moreThan: 'mehr als',
    atMost: 'höchstens',
    lessThan: 'weniger als',
    between: 'zwischen',
    almost: 'fast',
  },
  and: 'und',
  units: { EUR: 'Euro', USD: 'Dollar', GBP: 'Pfund', CHF: 'Franken', m: 'Meter', km: 'Kilometer', Cel: '°C' },
  scales: [
    [12, 'Billion', 'Billionen'],
    [9, 'Milliarde', 'Milliarden'],
    [6, 'Million', 'Millionen'],
  ],
  topics: {
    dead: 'Zahl der Toten',
    injured: 'Zahl der Verletzten',
    missing: 'Zahl der Vermissten',
    casualties: 'Zahl der Opfer',
    evacuated: 'Zahl der Evakuierten',
    displaced: 'Zahl der Vertriebenen',
    refugees: 'Zahl der Flüchtlinge',
    rescued: 'Zahl der Geretteten',
    hospitalised: 'Zahl der Menschen im Krankenhaus',
    prisoners: 'Zahl der Gefangenen',
    hostages: 'Zahl der Geiseln',
    arrests: 'Zahl der Festnahmen',
    soldiers: 'Zahl der Soldaten',
    officers: 'Zahl der Offiziere',
    fighters: 'Zahl der Kämpfer',
    police: 'Zahl der Polizisten',
    protesters: 'Zahl der Demonstranten',
    strikers: 'Zahl der Streikenden',
    passengers: 'Zahl der Passagiere',
    crew: 'Zahl der Besatzungsmitglieder',
    aboard: 'Zahl der Menschen an Bord',
    children: 'Zahl der Kinder',
    families: 'Zahl der Familien',
    inhabitants: 'Einwohnerzahl',
    cases: 'Zahl der Fälle',
    confirmedCases: 'Zahl der bestätigten Fälle',
    jobs: 'Zahl der Stellen',
    workforce: 'Zahl der Beschäftigten',
    votes: 'Zahl der Stimmen',
    seats: 'Zahl der Sitze',
    turnout: 'Wahlbeteiligung',
    houses: 'Zahl der Häuser',
    vehicles: 'Zahl der Fahrzeuge',
    ships: 'Zahl der Schiffe',
    aircraft: 'Zahl der Flugzeuge',
    missiles: 'Zahl der Raketen',
    drones: 'Zahl der Drohnen',
    damage: 'Schadenssumme',
    waterLevel: 'Wasserstand',
    magnitude: 'Magnitude',
    victims: 'Zahl der Opfer',
    witnesses: 'Zahl der Zeugen',
    vaccinated: 'Zahl der Geimpften',
    doses: 'Zahl der Dosen',
    containers: 'Zahl der Container',
    bases: 'Zahl der Stützpunkte',
    rain: 'Regenmenge',
    temperature: 'Temperatur',
    distance: 'Entfernung',
    area: 'Fläche',
    length: 'Länge',
    duration: 'Dauer',
    age: 'Alter',
    probability: 'Wahrscheinlichkeit',
    share: 'Anteil',
    money: 'Geldsumme',
  },
  topicOf: counted => `Angabe „${counted}“`,
  someFigure: 'Angabe',
  by: speaker => `laut ${speaker}`,
  quotes: ['„', '“'],
  day: ({ day, month, year }) => `${day}. ${MONTHS[month - 1]} ${year}`,
}

const { topic, figure, given, who, words: quoted, day } = phrases(words)

const list = (lines: readonly string[]): string => lines.join('; ')
const earlier = ({ before }: Told): string => (before[0] ? given(before[0]) : '–')
const stood = (voice: Voice): string => `${voice.speaker === null ? '' : `${voice.speaker}: `}${quoted(voice)}`
const now = ({ now }: Told): string => (now.figure ? figure(now.figure) : '–')

export const warnings: WarningWords = {
  reasons: {
    firstReport: told =>
      `Erste Meldung${told.title === null ? '' : `: „${told.title}“`} (${told.now.outlet ?? 'Medium unbekannt'})${
        told.now.figure === null ? '' : `; ${topic(told)}: ${given({ ...told.now, outlet: null })}`
      }.`,
    newHighest: told => `${topic(told)} auf neuem Höchststand: ${given(told.now)}; bisher ${earlier(told)}.`,
    newLowest: told => `${topic(told)} auf neuem Tiefststand: ${given(told.now)}; bisher ${earlier(told)}.`,
    conflict: told =>
      told.now.figure === null
        ? `${who(told.now)} widerspricht: ${quoted(told.now)}; dagegen ${told.before.map(voice => `${who(voice)}: ${quoted(voice)}`).join('; ')}.`
        : `${topic(told)} umstritten: ${given(told.now)}; dagegen ${list(told.before.map(given))}.`,
    resolved: told => `${topic(told)} nicht länger umstritten: ${given(told.now)}; zuvor ${list(told.before.map(given))}.`,
    hardened: told =>
      told.by === 'outlet'
        ? `Nur das Medium lässt die Einschränkung weg, nicht der Sprecher: ${who(told.now)} hat jetzt ${quoted(told.now)}; zuvor ${told.before.map(quoted).join(', ')}.`
        : `${told.now.speaker ?? told.now.outlet ?? 'Der Sprecher'} legt sich fest: ${quoted(told.now)}; zuvor ${told.before.map(quoted).join(', ')}.`,
    softened: told =>
      told.by === 'outlet'
        ? `Nur das Medium schränkt ein, nicht der Sprecher: ${who(told.now)} hat jetzt ${quoted(told.now)}; zuvor ${told.before.map(quoted).join(', ')}.`
        : `${told.now.speaker ?? told.now.outlet ?? 'Der Sprecher'} schränkt ein: ${quoted(told.now)}; zuvor ${told.before.map(quoted).join(', ')}.`,
    denial: told => `${who(told.now)} dementiert: ${quoted(told.now)}.`,
    correction: told => `${topic(told)} korrigiert: ${who(told.now)} nennt jetzt ${now(told)} statt ${figureOf(told)}.`,
    withdrawn: told => `${topic(told)} zurückgezogen: ${who(told.now)} nimmt ${figureOf(told)} zurück, ${quoted(told.now)}.`,
    stale: told =>
      told.before.length > 1
        ? `${topic(told)} überholt: ${told.now.outlet ?? 'ein Medium'} nennt weiterhin ${now(told)}, korrigiert worden war das auf ${earlier(told)}.`
        : `${topic(told)} überholt: ${told.now.outlet ?? 'ein Medium'} nennt weiterhin ${now(told)}, obwohl die Quelle das zurückgezogen hat.`,
    confirmation: told => `${topic(told)} von zweiter Seite bestätigt: ${given(told.now)}; zuerst ${earlier(told)}.`,
    circular: told =>
      `${told.outlets ?? 0} Medien bringen ein und dieselbe Meldung, zuerst ${told.now.outlet ?? 'ein unbekanntes Medium'}: Sie bestätigen einander nicht unabhängig.`,
    unattributed: told => `${topic(told)} ohne genannte Quelle: ${given(told.now)}.`,
    changedInReprint: told => `${topic(told)} in einer Übernahme verändert: ${given(told.now)}; im Original ${earlier(told)}.`,
    silentChange: told =>
      `${told.now.outlet ?? 'Ein unbekanntes Medium'} hat seinen Artikel geändert, ohne es zu sagen; nicht mehr darin oder anders: ${list(told.before.map(stood))}.`,
    singleAnonymous: told => `Bisher nur eine anonyme Quelle, ${who(told.now)}: ${quoted(told.now)}.`,
    eventDue: told => `Fällig am ${day(told.now)}, angekündigt von ${who(told.now)}: ${quoted(told.now)}.`,
  },
  topics: words.topics,
  correcting:
    /\b(?:korrigier\w*|korrektur\w*|berichtig\w*|revidier\w*|doppelt (?:erfasst|gezahlt|gefuhrt)|doppelzahlung\w*|fehler\w*|geirrt|irrtum\w*|nach (?:unten|oben)|richtig (?:sei|sind|ist|seien)|richtige zahl|tatsachliche zahl)\b/u,
  denying:
    /\b(?:behauptung(?:en)?|berichte?|meldung(?:en)?|geruchte?|vorwurfe?|darstellung)\b.*\b(?:ist|sei|sind|seien|war|waren)\b.*\b(?:falsch|unwahr|haltlos|erfunden|unsinn|frei erfunden|unbegrundet|aus der luft gegriffen)\b/u,
  withdrawing:
    /\b(?:nicht (?:mehr |langer )?(?:so )?aufrecht\w*|nicht mehr (?:halten|haltbar)|zuruck(?:gezogen|genommen)|zieh(?:t|en|e)\b.*\bzuruck|nimmt\b.*\bzuruck|nehmen\b.*\bzuruck\b|widerruf(?:t|en)|hinfallig)\b/u,
  fromTo: [set('von'), set('auf')],
  negations: set('nicht kein keine keinen keiner keinem keinerlei nie niemals niemand niemanden niemandem nichts weder nirgends'),
  insteads: set('sondern'),
  nots: set('nicht'),
  replacing:
    /\b(?:habe ich|hatte ich|ich habe|ich hatte|haben wir|hatten wir|wir haben|wir hatten|habe er|habe sie)\b.*\bgesagt\b.*\b(?:heute|jetzt|nun|inzwischen)\b/u,
  accounts: /\b(?:darstellung|version|aussagen?|angaben?|behauptung|zahl|zahlen|schilderung|schatzung(?:en)?|prognosen?)\b/u,
  clauses:
    /^(?:dass|ob|wonach)\b|\b(?:sei|seien|habe|haben|hatte|hatten|werde|werden|wurde|wurden|worden|gewesen|geworden|ist|sind|war|waren|hat|wird|konne|konnen|konnte|konnten|musse|mussten|solle|sollte|sollten)\b|\bzu \w+en\b/u,
  modals: set('kann konne konnen konnte konnten durfte durften mag moge'),
  allegations:
    /\b(?:beteiligung|verwicklung(?:en)?|verantwortung|mitschuld|schuld|fehlverhalten|versaumnisse?|kenntnis|verbindungen|vorwurfe?n?|vorwurfs|anschuldigung(?:en)?|beschuldigung(?:en)?|berichte?n?|geruchte?n?|behauptung(?:en)?|unterstellung(?:en)?|spekulation(?:en)?)\b/u,
  frame: set(
    'dass das dieser diese dieses diesen diesem jene jener jenes eine einer eines einen einem kein keine keiner keinen keinem nicht nichts auch noch schon doch aber sondern oder denn weil wenn dann dort hier damit davon dazu dafur daran darauf darin darum dabei daher wobei wonach wodurch womit worden wurde wurden wurden werde werden werdet wird wirst habe haben hatte hatten hatten sein seien sind sei gewesen ware waren kann konne konnen konnte konnten muss musse mussen musste mussten soll solle sollen sollte sollten will wolle wollen wollte wollten darf durfe durfen mehr sehr ganz etwa rund uber unter nach vor seit zwischen durch gegen ohne fur beim zum zur ihre ihrer ihren ihrem ihres seine seiner seinen seinem seines unser unsere euch mich dich sich selbst alle allen aller alles viele vielen andere anderen anderer immer wieder jetzt heute gestern sagte sagen gesagt sagt bericht berichte berichten vorwurf vorwurfe behauptung behauptungen gerucht geruchte meldung meldungen',
  ),
  endings: /(?:ungen|ung|ieren|iert|enden|ende|tes|ten|ter|tem|end|en|er|es|em|et|te|e|n|s|t)$/u,
}

function figureOf({ before }: Told): string {
  const old = before[0]?.figure
  return old ? figure(old) : '–'
}
