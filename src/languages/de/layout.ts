// How German labels speech: "Frage: …", "Umfrage: Mehrheit dagegen", "mit den Worten: „…“".

import type { LayoutWords } from '../../attribution/direct/layout-words.ts'
import { set } from '../lists.ts'
import { names } from './names.ts'

export const layout: LayoutWords = {
  names,
  asks: set('frage fragen f'),
  answers: set('antwort antworten a'),
  documents: set(
    `umfrage studie bericht untersuchung analyse gutachten statistik prognose zeitung magazin medien medienbericht medienberichte
     brief schreiben mail e-mail erklärung mitteilung barometer ranking bilanz auswertung erhebung`,
  ),
  groups: set(
    `ärzte experten forscher ermittler augenzeugen zeugen retter helfer kritiker anwohner behörden kreise insider beobachter verbände
     gewerkschaften umweltschützer verbraucherschützer opposition regierung`,
  ),
  people: set('er sie ich wir'),
  wordings: set(
    `worte worten satz sätze sätzen spruch sprüche sprüchen kommentar frage antwort bemerkung appell aufruf feststellung fazit bitte
     entschuldigung begründung bilanz versprechen rat botschaft reaktion urteil`,
  ),
  inscriptions: set(
    `schild schilder schildern plakat plakate plakaten transparent transparente transparenten banner bannern inschrift inschriften aufschrift
     aufschriften motto slogan losung tafel tafeln grabstein grabsteinen graffiti etikett aufkleber aufklebern t-shirt t-shirts fahne
     fahnen flagge titel überschrift schlagzeile schriftzug devise leitspruch`,
  ),
}
