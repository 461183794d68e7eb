// How English-language outlets say that they corrected or changed an article.

import type { CorrectionWords } from '../../extract/corrections.ts'

const ARTICLE =
  '(?:article|story|report|post|piece|column|headline|caption|graphic|chart|interview|review|newsletter|editorial|video|podcast|dispatch|photo caption|page)'
const EARLIER = '(?:earlier|previous|prior|original|initial|older|first)'
const VERSION = '(?:version|edition|draft)'

export const corrections: CorrectionWords = {
  label:
    /^(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|erratum|corrigendum|retraction)(?:,? (?:on )?[^:.!?]{3,40}\d{4}|,? [a-z]{3,9}\.? \d{1,2})?\s?[:)]/iu,
  heading: /^[([*]*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|retraction)[)\]*:]*$/iu,
  note: /^(?:(?:editors?['’]?s?['’]?|publisher['’]s|author['’]s) note|notes?|update|updated|ed\.? note|amendment|this article was updated)(?:,? [^:!?]{3,40})?\s?:/iu,
  changed: new RegExp(
    [
      `\\b(?:an?|the|our) ${EARLIER} ${VERSION}\\b`,
      `\\b(?:this|the) ${ARTICLE}\\b[^.!?]{0,40}\\b(?:has been|have been|was|were)\\b[^.!?]{0,60}\\b(?:corrected|amended|revised|edited|changed|clarified|modified|updated (?:to|with a correction))\\b`,
      '\\b(?:has|have) (?:since )?been (?:corrected|amended|clarified)\\b|\\bwe (?:have )?(?:corrected|amended)\\b|\\bwe regret the error\\b|\\bwe apologi[sz]e for the (?:error|mistake)\\b',
      '\\b(?:previously|originally|initially) (?:stated|said|reported|misstated|misidentified|incorrectly)\\b|\\bmisstated\\b|\\bmisidentified\\b|\\bincorrectly (?:stated|said|reported|identified|described)\\b',
    ].join('|'),
    'iu',
  ),
  says: new RegExp(
    [
      `\\b(?:an?|the|our) ${EARLIER} ${VERSION} of (?:this|the|our) ${ARTICLE}\\b`,
      `\\b(?:an?|the) ${EARLIER} ${VERSION} (?:misstated|misidentified|incorrectly|mistakenly|wrongly|gave the wrong)\\b`,
      `\\bthis ${ARTICLE}\\b[^.!?"“”]{0,40}\\b(?:has been|was|have been)\\b[^.!?"“”]{0,60}\\b(?:corrected|amended|revised|clarified)\\b`,
      `\\bthis ${ARTICLE} (?:has been|was) (?:updated|edited|changed|modified) (?:on [^.!?"“”]{3,30} )?to (?:correct|clarify|reflect|remove|fix|amend|show that)\\b`,
      `\\bthis ${ARTICLE} (?:originally|previously|initially|incorrectly|mistakenly|wrongly) (?:stated|said|reported|misstated|misidentified|identified|described|referred|gave|listed|attributed)\\b`,
    ].join('|'),
    'iu',
  ),
}
