// What German pages write about themselves: months, labels of dates.

import type { PageWords } from '../../extract/about/words.ts'

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
}
