// Where and of whom German figures hold, what they are parts of, and whether they are changes: "darunter 500 Offiziere", "um 38 auf 642".
// Verbs stand in their base form: the analysis knows every form of them.

import type { ChangeWords } from '../../mentions/quantity-changes.ts'
import type { ScopeWords } from '../../mentions/quantity-concept-words.ts'
import type { PartWords } from '../../mentions/quantity-parts.ts'
import type { RecalledWords } from '../../mentions/quantity-recalled.ts'
import { all, set } from '../lists.ts'
import { demonyms, groups } from './names-places.ts'

export const scope: ScopeWords = {
  near: set(
    'in im bei nahe am an auf aus nach um rund vor für durch innerhalb zwischen entlang nördlich südlich östlich westlich unweit',
  ),
  states: set(
    'ausgebildet stationiert entsandt entsendet verlegt eingesetzt mobilisiert rekrutiert eingezogen untergebracht gesperrt überflutet zerstört beschädigt abgerissen geräumt bedroht betroffen gefährdet geschlossen ausgefallen eingestellt gestrichen abgebaut geliefert abgefangen abgeschossen versenkt gesunken gebaut registriert behandelt versorgt isoliert abgeschnitten getestet ausgewiesen abgeschoben',
  ),
  stateVerbs: set(
    'ausbilden stationieren entsenden verlegen einsetzen mobilisieren rekrutieren einziehen unterbringen sperren überfluten zerstören beschädigen abreißen räumen bedrohen gefährden schließen ausfallen einstellen streichen abbauen liefern abfangen abschießen versenken bauen registrieren behandeln versorgen isolieren abschneiden testen ausweisen abschieben erbeuten beschlagnahmen sicherstellen plündern besetzen zurückkehren einmarschieren abziehen entgleisen',
  ),
  statePhrases: [
    ...['an der grenze', 'an der front', 'an die grenze', 'an die front', 'im einsatz', 'in bereitschaft', 'in reserve'],
    ...['in ausbildung', 'in quarantäne', 'in behandlung', 'unter wasser', 'ohne strom', 'auf dem weg', 'außer gefecht'],
  ],
  demonyms,
  groups,
  origins: set('aus'),
}

export const parts: PartWords = {
  before: [
    ...[
      'darunter',
      'davon',
      'hiervon',
      'hierunter',
      'unter ihnen',
      'von ihnen',
      'von diesen',
      'unter diesen',
      'von denen',
      'unter denen',
    ],
    ...[
      'einschließlich',
      'inklusive',
      'inbegriffen',
      'wovon',
      'worunter',
      'unter den toten',
      'unter den opfern',
      'unter den verletzten',
    ],
  ],
  behind: ['davon', 'hiervon', 'von ihnen', 'von denen', 'von diesen', 'darunter'],
  wholes: {
    ...all(['von den', 'von diesen', 'von insgesamt', 'von', 'der'], 'bare' as const),
    ...all(['unter den', 'unter diesen', 'unter insgesamt'], 'any' as const),
  },
  joins: set('und sowie oder'),
}

const ways = {
  increase:
    'steigen ansteigen zunehmen wachsen anwachsen klettern zulegen erhöhen anheben aufstocken ausweiten vergrößern verlängern ausbauen hochsetzen heraufsetzen verteuern anziehen emporschnellen hochschnellen schnellen springen hinzugewinnen verbessern vermehren steigern aufwerten verstärken beschleunigen erwärmen anschwellen wuchern anstieg zunahme zuwachs plus steigerung erhöhung wachstum anhebung aufschlag ausweitung verteuerung aufstockung',
  decrease:
    'sinken absinken fallen zurückgehen abnehmen schrumpfen reduzieren senken absenken verringern vermindern kürzen verkürzen verlieren einbüßen nachgeben zurückfallen abfallen rutschen abrutschen einbrechen sacken absacken stürzen abstürzen drosseln mindern verbilligen herabsetzen schmälern verkleinern abwerten abkühlen verlangsamen zusammenschrumpfen rückgang abnahme minus senkung verringerung kürzung einbruch reduzierung absenkung schwund absturz',
  unspecified: 'ändern verändern schwanken korrigieren verschieben anpassen abweichen variieren änderung veränderung abweichung',
} as const

export const changes: ChangeWords = {
  by: set('um'),
  to: set('auf'),
  more: set('weitere weiteren insgesamt satte stolze ganze'),
  of: set('von um'),
  ways: { ...all(ways.increase, 'increase'), ...all(ways.decrease, 'decrease'), ...all(ways.unspecified, 'unspecified') },
  marks: {},
  comparatives: {
    ...all('mehr höher größer länger stärker wärmer teurer schneller breiter schwerer', 'increase'),
    ...all('weniger niedriger kleiner kürzer schwächer kälter kühler billiger günstiger langsamer schmaler leichter', 'decrease'),
  },
  additive: set('mehr weniger'),
  than: set('als'),
  direct: { ...all('zulegen hinzugewinnen', 'increase'), ...all('verlieren einbüßen nachgeben', 'decrease') },
}

export const recalled: RecalledWords = {
  from: set('von'),
  to: set('auf'),
  instead: ['nicht', 'statt', 'anstatt', 'anstelle von', 'gegenüber', 'nach zuvor', 'nach zunächst', 'nach vorher', 'und nicht'],
  earlier: [
    ...['ursprünglich', 'anfänglich', 'anfangs', 'zunächst genannten', 'zunächst gemeldeten', 'zunächst angegebenen'],
    ...[
      'zuvor genannten',
      'zuvor gemeldeten',
      'früher genannten',
      'bislang genannten',
      'bisher genannten',
      'ursprünglich genannten',
    ],
  ],
  reported: [
    ...['wie zunächst', 'wie zuvor', 'wie anfangs', 'wie ursprünglich', 'wie bisher', 'wie bislang', 'wie es zunächst'],
    ...['wie es zuvor', 'wie es anfangs', 'wie es ursprünglich'],
  ],
}
