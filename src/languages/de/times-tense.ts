// Words that tell whether a German sentence looks back or ahead, and those that stand around times without being any.

import { allMean as all, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'

export const tense: TimeLexicon = mergedLexicon(
  // Ages: "27 Jahre alt", "20-jährig" is another word already
  all('alt alte alten alter altes', { age: true }),

  // Verb forms that tell the tense of their clause
  all(
    'wird werden werde wirst würde würden soll sollen solle will wollen wolle beginnt beginne startet endet tagt plant planen',
    {
      future: true,
    },
  ),
  all('hat habe haben ist sind sei seien', { perfect: true }),
  all(
    'wurde wurden worden war waren gewesen hatte hatten musste mussten konnte konnten kam kamen gab ging gingen ' +
      'sagte sagten erklärte erklärten teilte teilten mitgeteilt gesagt erklärt bestätigte berichtete berichteten betonte hieß',
    { past: true },
  ),
  all(
    'wahrscheinlich voraussichtlich vermutlich rechne rechnet rechnen erwarte erwartet erwarten kündigt kündigte kündigten angekündigt zugesagt ' +
      'versprach versprochen versprochen hofft hoffe hoffen geplant vorgesehen plane',
    { expects: true },
  ),
  all('als wie', { than: true }),
  all('dass daß ob weil wenn obwohl nachdem bevor damit', { clause: true }),
  all(
    'und oder aber als wie mit ohne auch noch schon nicht nur erst er sie es wir ich man sich ein eine einen einem einer ihr ihre sein seine ' +
      'durch aus bei unter so dann dort hier wieder bereits gegenüber',
    { function: true },
  ),
)
