// What a machine leaves that translated into German.

import type { TranslationWords } from '../../extract/damage/translation.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

const TEXT = '(?:artikel|text|beitrag|bericht|inhalt|seite|nachricht|meldung|originaltext)'
const MACHINE =
  '(?:automatisch|maschinell|von (?:einer|der) (?:maschine|ki|software)|mit (?:hilfe|unterstützung) (?:von |einer |künstlicher? )?(?:ki|künstlicher intelligenz|intelligenz|software)|(?:mit|von|durch) (?:google|deepl)[\\p{L} ]{0,20})'

export const translation: TranslationWords = {
  notes: [
    // "Dieser Artikel wurde (ursprünglich … und) maschinell (aus dem Englischen) übersetzt", "Diese Übersetzung wurde automatisch erstellt"
    new RegExp(
      `^(?:(?:hinweis|anmerkung|info)\\s?: )?(?:diese[rs]?|der|die) ${TEXT} (?:wurde|ist|wird)\\b.{0,80}(?<!\\p{L})${MACHINE}.{0,60}(?:übersetz|übertrag)`,
      'iu',
    ),
    new RegExp(
      `^(?:diese[rs]?|die) (?:${TEXT} ist eine )?(?:automatische|maschinelle)?\\s?übersetzung (?:wurde|ist|stammt)\\b.{0,60}(?:automatisch|maschinell|nicht von|ki\\b|google|deepl|mensch)`,
      'iu',
    ),
    new RegExp(`^(?:diese[rs]?) ${TEXT} ist eine (?:automatische|maschinelle) übersetzung`, 'iu'),
    /^(?:automatische|maschinelle) übersetzung(?: aus dem \p{L}+)?\.?$|^übersetzung\s?: (?:automatisch|maschinell|google|deepl|ki)\b/iu,
    /^(?:maschinell|automatisch)? ?(?:aus dem \p{L}+ )?(?:(?:mit|von|durch) (?:google|deepl|www\.deepl)[\p{L}./ ]{0,40})?übersetzt(?: (?:aus dem \p{L}+|(?:mit|von|durch) (?:google|deepl|www\.deepl|einer? (?:ki|maschine)).{0,60})){0,2}\.?$/iu,
    /^aus dem \p{L}+ übersetzt (?:mit|von|durch) (?:google|deepl|einer? (?:ki|maschine))\b.{0,30}$/iu,
    /^(?:original(?:text)?|übersetzung) (?:anzeigen|ansehen)\.?$/iu,
    /^(?:der|dieser) (?:original)?(?:artikel|text|beitrag) (?:erschien|wurde) (?:zuerst |ursprünglich )?(?:auf|in) (?:englisch|französisch|russisch|norwegisch|spanisch|ukrainisch)\p{L}*(?: veröffentlicht)?\.?$/iu,
    /^lesen sie (?:den|das) original(?:artikel|text)? (?:auf|in) \p{L}+\.?$/iu,
    /^als (?:ki-)?(?:sprachmodell|künstliche intelligenz)\b.{0,40} (?:kann|darf|habe) ich\b/iu,
    /^hier ist (?:die|eine|ihre) (?:deutsche )?übersetzung\b.{0,60}:?$/iu,
  ],
  brackets:
    /[([](?:anm(?:erkung|\.)?\s?(?:d(?:\.|er|es)?)\s?(?:ü(?:\.|bers(?:\.|etzer(?:s|in)?))?)|hinweis des übersetzers|übersetzungsfehler|(?:maschinelle |automatische )?übersetzung (?:durch|von|mit) (?:google|deepl)[^()[\]]{0,20})(?:\s?[:,–-][^()[\]]{0,120})?[)\]]/giu,
  // Prepositions and articles do: "mit mit Wasser gefüllten Flaschen", "ein ein Jahr altes Kind".
  single: new Set(words('und oder dass daß sowie aber sondern dessen deren seinem seinen seines ihrem ihres')),
  foreign: new Set(
    words(`the of and which this these those with from by have has had  were been being they their there would could should said says who what
      because about into than then other someany are its his she`),
  ),
  own: new Set(
    words(`der die das den dem des ein eine einen einem einer eines und oder aber in im auf aus an am bei mit nach von vom vor zu zum zur für über unter
      durch gegen um bis seit dass wenn weil als wie auch nur noch nicht sich er sie es wir ihr ihre ihren seine seinen sein ist sind war waren wird werden wurde
      wurden hat haben hatte hatten kann können soll sollen sagte sagten diese dieser dieses diesen`),
  ),
}
