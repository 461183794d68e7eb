// What opens a condition in English: "if the dam holds", "unless it rains"; and what looks like one: "as if", "asked if".

import type { ConditionWords } from '../../mentions/certainty-words.ts'
import { set } from '../lists.ts'

export const conditions: ConditionWords = {
  openers: {
    if: 'clause',
    'even|only if': 'clause',
    'if and when|only if': 'clause',
    'as if': null,
    'what if': null,
    'if only': null,
    'if any|anything|ever|possible|necessary|needed|required|indeed': null,
    'if not': null, // "hundreds, if not thousands"
    'if not :verb': 'clause', // "if not treated"
    unless: 'clause',
    'provided|providing that': 'clause',
    'provided :pron': 'clause',
    'as|so long as': 'clause',
    'as long as :num': null, // "as long as two weeks"
    'as long as a': null,
    'on (the) condition that': 'clause',
    'on (the) condition of': null,
    'in the event that': 'clause',
    'in the event of': 'phrase',
    'in case of': 'phrase',
    'in case :pron': 'clause',
    'in case :det': 'clause',
    'in case :noun': 'clause',
    'assuming (that)': 'clause',
    'assuming control|power|office|command|responsibility|the': null,
    'supposing (that)': 'clause',
  },
  inverted: set('should were had'),
  verbFirst: false,
  verbLast: false,
  closers: set('then'),
  asking: set(
    `ask asks asked asking wonder wonders wondered wondering know knows knew known see check checked unclear unsure sure doubt doubts doubted doubtful
     decide decided deciding say tell determine uncertain clear find learn matter care question questions questioned test discuss`,
  ),
}
