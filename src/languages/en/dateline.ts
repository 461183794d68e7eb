// Datelines of English papers: which agencies sign, and what stands in capitals without being a place.

import type { DatelineWords } from '../../extract/dateline.ts'
import { agencies } from '../agencies.ts'
import { cities } from './names-cities.ts'

const words = (list: string): string[] => list.split(' ')

export const dateline: DatelineWords = {
  agencies,
  notAgencies: new Set(
    words(
      'cdu csu spd fdp afd gop dem rep ind lab con lib snp dup ukip labour tory tories left right centre center top bottom file pictured photo video usa uk',
    ),
  ),
  notPlaces: new Set(
    words(
      'no yes oh wow stop wait watch listen read new now update updated breaking alert exclusive correction corrections clarification editor note live liveblog video photo photos picture podcast interview comment analysis opinion editorial column review report poll polls factbox explainer fact check timeline profile obituary summary recap spoiler warning advertisement sponsored quiz sport sports news politics business world nato uno eu usa uk un oecd opec unicef unesco who imf ecb fed fbi cia nsa gop ap afp bbc cnn the a an and or but after before how what who where why when not on in of for with covid police abstract',
    ),
  ),
  places: new Set(cities.split('|')),
  placeStop: false,
}
