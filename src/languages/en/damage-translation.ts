// What a machine leaves that translated into English.

import type { TranslationWords } from '../../extract/damage/translation.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

const TEXT = '(?:article|text|story|post|page|report|content|translation)'

export const translation: TranslationWords = {
  notes: [
    // "This article was automatically translated", "… has been machine translated and may contain errors"
    new RegExp(
      `^(?:note\\s?: )?(?:this|the) ${TEXT} (?:was|is|has been|were)\\b.{0,80}\\b(?:(?:automatically|machine|auto)[ -]?(?:translated|generated)|(?:translated|created|translation)\\b.{0,60}\\b(?:automatically|by (?:a |an )?(?:machine|ai|software)|artificial intelligence|google|deepl)|a machine translation)`,
      'iu',
    ),
    /^(?:this|the) translation (?:was|has|is)\b.{0,40}\b(?:not (?:been )?(?:reviewed|checked)|automatic|machine)/iu,
    /^(?:machine|auto(?:matically)?)[ -]translated(?: from \p{Lu}\p{L}+)?\.?$|^(?:automatic|machine) translation(?: from \p{Lu}\p{L}+)?\.?$|^translation\s?: (?:automatic|machine|google|deepl)\b/iu,
    /^translated (?:from \p{L}+ )?(?:by|with|using) (?:google|deepl|www\.deepl|an? (?:ai|machine))\b.{0,60}$/iu,
    /^(?:show|see|view) (?:original(?: text)?|translation)\.?$/iu,
    /^(?:this|the) (?:original )?(?:article|text|story) (?:was|is) (?:originally |first )?(?:published|written) in (?:german|french|russian|norwegian|spanish|ukrainian)\p{L}*\.?$/iu,
    /^read (?:the|this) (?:original )?(?:article|story|text) in (?:its original )?(?:german|french|russian|norwegian|spanish|ukrainian)\.?$/iu,
    /^as an ai (?:language )?model\b.{0,20}\bi (?:can|am|do|don)/iu,
    /^here (?:is|['’]s) (?:the|a|your) (?:english )?translation\b.{0,60}:?$/iu,
  ],
  brackets:
    /[([](?:translator['’]?s['’]? note|note (?:by|of|from) the translator|tn|t\/n|translation error|(?:machine |automatic )?translation (?:by|with) (?:google|deepl)[^()[\]]{0,20})(?:\s?[:,–-][^()[\]]{0,120})?[)\]]/giu,
  // Verbs and many prepositions do: "what it was was a ferry", "those who could could leave".
  single: new Set(
    words('the a an of and or but at into onto because than between during against although whether its their our your which'),
  ),
  foreign: new Set(
    words(`und nicht ist sind wurde wurden dass sich auch für auf bei nach durch über einen einem einer eines wie sie haben hatte hatten werden
      wird sagte diese dieser dieses aber oder noch nur zum zur vom eine`),
  ),
  own: new Set(
    words(`the a an of in on at to for with from by and or but that which who this these those it its he she they his her their was were is are be been has have had
      will would could said not as into about after before when while if there than`),
  ),
}
