// Datelines of German papers: which agencies sign, and what stands in capitals without being a place.

import type { DatelineWords } from '../../extract/dateline.ts'
import { agencies } from '../agencies.ts'
import { cities } from './names-cities.ts'

const words = (list: string): string[] => list.split(' ')

export const dateline: DatelineWords = {
  agencies,
  notAgencies: new Set(
    words(
      'cdu csu spd fdp afd bsw grüne grünen linke linken npd övp spö fpö neos svp glp evp ssw gop fw piraten parteilos dgb dfb links rechts mitte oben unten archiv symbolbild foto bild kurz usa ddr brd',
    ),
  ),
  notPlaces: new Set(
    words(
      'nein ja ach oh stopp halt achtung wichtig neu jetzt update eilmeldung eil exklusiv aktuell korrektur berichtigung hinweis warnung live liveblog ticker newsticker liveticker video foto fotos bild podcast interview kommentar analyse meinung glosse kolumne reportage porträt essay leitartikel gastbeitrag umfrage faktencheck chronik protokoll überblick hintergrund anzeige werbung tipp test quiz rätsel nato uno eu usa oecd opec unicef unesco who iwf ezb fed cdu csu spd fdp afd bsw npd övp spö fpö dfb dgb bdi din tüv adac bka bnd lka rki ard zdf rtl bild der die das ein eine und oder aber nach vor wie was wer wo warum covid corona polizei feuerwehr',
    ),
  ),
  places: new Set(cities.split('|')),
  placeStop: true,
}
