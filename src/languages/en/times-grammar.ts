// Words around a time in English: prepositions, articles, and the verb forms that tell whether it lies ahead: "by Friday", "is set to".

import { allMean as all, mergedLexicon } from '../../mentions/time-words.ts'

export const grammar = mergedLexicon(
  all('on in at during', { on: true }),
  all('since from after between of through thru over around within throughout', { lean: 0 }),
  all('of', { genitive: true }),
  all('ended ending', { closes: true }),
  all('by until till effective as_early_as as_soon_as', { lean: 1 }),
  all('to', { lean: 0 }),
  // "two to three weeks"
  all('to or', { range: true }),
  // "9 to 11 a.m.", "between 9:30 and 11:00"
  all('to until till through thru and', { link: true }),
  // "twenty past three", "ten minutes to noon"
  all('past after', { side: 1 }),
  all('to before', { side: -1 }),
  all('for', { lean: 2 }),
  all('the', { the: true }),
  all('than', { than: true }),
  all('each every per', { each: true }),
  all('every_other', { each: true, number: 2 }),
  all('old', { age: true }),

  all("will won't would wouldn't shall plans planned begins starts opens due", { future: true }),
  // "said it expects to close on Monday": what is meant to be done goes before who said so.
  all(
    'expects_to expected_to expect_to likely_to unlikely_to scheduled_to scheduled_for hopes_to hope_to plans_to plan_to planned_to intends_to ' +
      'intend_to intended_to aims_to aim_to set_to set_for slated_to slated_for poised_to ready_to about_to vowed_to agreed_to promised_to promises_to',
    { future: true },
  ),
  all("he'll she'll they'll it'll we'll i'll", { future: true }),
  all(
    "was were had did wasn't weren't hadn't didn't said told asked announced reported confirmed added wrote came went took made began died rose fell",
    { past: true },
  ),
  all("has have hasn't haven't i've we've they've you've", { perfect: true }),
  all('expects expected expect likely unlikely promises promised predicted forecast forecasts scheduled booked hopes hoped', {
    expects: true,
  }),
  all('who whom whose because while when but if whether although though as', { clause: true }),
  all(
    'and or but than when where which who as with without not only also he she it we they i you his her its their our my a an is are has have had ' +
      'was were would will can could may might must should did do does been be by from to for',
    { function: true },
  ),
  all('its his her their our my your whose', { possessor: true }),
)
