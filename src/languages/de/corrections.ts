// How German outlets say that they corrected or changed an article.

import type { CorrectionWords } from '../../extract/corrections.ts'

const ARTICLE =
  '(?:artikels?|textes?|beitrags?|beitrages|meldung|berichts?|berichtes|interviews?|überschrift|grafik|infografik|tabelle|bildunterschrift|teasers?|vorspanns?|podcasts?|videos?|nachricht|kommentars?|reportage|analyse|newsletters?)'
const VERSION = '(?:version|fassung|variante)'
const EARLIER = '(?:früheren|vorherigen|vorigen|ersten|älteren|ursprünglichen|zunächst veröffentlichten|zuvor veröffentlichten)'

export const corrections: CorrectionWords = {
  label:
    /^(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|korrigendum|klarstellung)(?: der redaktion)?(?: (?:vom|am) [^:.!?]{4,40})?(?:,? \d{1,2}[.:]\d{2} uhr)?\s?[:)]/iu,
  heading: /^[([*]*(?:korrekturen|korrektur(?:hinweis)?|berichtigung|richtigstellung)(?: der redaktion)?[)\]*:]*$/iu,
  note: /^(?:(?:anmerkung|anm\.|hinweis|notiz) (?:der|d\.) (?:red(?:aktion)?\.?|autor(?:in|en)?)|redaktioneller hinweis|transparenzhinweis|transparenz|hinweis|update|aktualisierung|nachtrag|anmerkung|in eigener sache)(?: (?:vom|am|,)? ?[^:!?]{4,40})?\s?:/iu,
  changed: new RegExp(
    [
      `\\b(?:in|an) (?:einer|der) ${EARLIER} ${VERSION}`,
      `\\b${EARLIER} ${VERSION} (?:dieses|des|der|dieser) ${ARTICLE}`,
      '(?:haben|wurden?|ist|sind|worden)\\b[^.!?]{0,120}\\b(?:korrigiert|berichtigt|richtiggestellt|präzisiert|abgeändert|verbessert)\\b',
      `\\b(?:artikel|text|beitrag|meldung|bericht|überschrift|passage|stelle|zahl|angabe|zitat|absatz|satz)\\b[^.!?]{0,60}\\b(?:wurde|worden|haben wir)\\b[^.!?]{0,80}\\b(?:geändert|angepasst|entfernt|gestrichen|gelöscht|ersetzt|ergänzt|überarbeitet)\\b`,
      '\\bwir bitten,? (?:den |diesen |die |diese )?(?:fehler|irrtum|panne)[^.!?]{0,20} zu entschuldigen\\b|\\bwir bitten um entschuldigung\\b',
      '\\b(?:zunächst|zuerst|zuvor|ursprünglich|vorher|anfangs)\\b[^.!?]{0,60}\\b(?:hieß es|stand (?:hier|dort|an dieser stelle)|hatten wir|haben wir|war (?:hier|an dieser stelle))\\b',
      '\\b(?:hieß es|stand|hatten wir|haben wir)[^.!?]{0,20}\\b(?:zunächst|zuerst|zuvor|ursprünglich|vorher|anfangs|irrtümlich|fälschlicherweise)\\b',
    ].join('|'),
    'iu',
  ),
  says: new RegExp(
    [
      `\\b(?:in|an|bei) (?:einer|der) ${EARLIER} ${VERSION} (?:dieses|des|dieser|der|unseres|unserer) ${ARTICLE}\\b`,
      `\\b(?:eine|die) (?:frühere|vorherige|vorige|erste|ältere|ursprüngliche) ${VERSION} (?:dieses|des|dieser|der|unseres|unserer) ${ARTICLE}\\b[^.!?]{0,120}\\b(?:enthielt|hatte|hat|war|wurde|nannte|gab|sprach)\\b`,
      `\\b(?:dieser|diese|dieses|der|die|das) ${ARTICLE} (?:wurde|ist)\\b[^.!?„“»«]{0,60}\\b(?:nachträglich|nach (?:der )?veröffentlichung|redaktionell)\\b[^.!?„“»«]{0,60}\\b(?:korrigiert|berichtigt|geändert|präzisiert|ergänzt|überarbeitet|angepasst)\\b`,
      `\\bwir haben (?:den fehler|diesen fehler|die angabe|die zahl|die stelle|die passage|das|dies|den artikel|den text|den beitrag|die meldung|die überschrift)[^.!?„“»«]{0,60}\\b(?:korrigiert|berichtigt|richtiggestellt)\\b`,
      `\\bin (?:diesem|dem|unserem) ${ARTICLE} (?:hieß es|stand|hatten wir|haben wir) (?:zunächst|zuvor|ursprünglich|vorher|anfangs|irrtümlich|fälschlich|fälschlicherweise)\\b`,
    ].join('|'),
    'iu',
  ),
}
