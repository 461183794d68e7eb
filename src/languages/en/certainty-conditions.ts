// What opens a condition in English: "if the dam holds", "unless it rains"; and what looks like one: "as if", "asked if".

import type { ConditionWords } from '../../mentions/certainty-words.ts'
import { set } from '../lists.ts'

export const conditions: ConditionWords = {
  openers: {
    if: true,
    'even|only if': true,
    'if and when|only if': true,
    'as if': null,
    'what if': null,
    'if only': null,
    'if any|anything|ever|possible|ever|at|indeed': null,
    'if not': null, // "hundreds, if not thousands"
    'if not :verb': true, // "if not treated"
    unless: true,
    'provided|providing that': true,
    'provided :pron': true,
    'as|so long as': true,
    'as long as :num': null, // "as long as two weeks"
    'as long as a': null,
    'on (the) condition that': true,
    'on (the) condition of': null,
    'in the event of|that': true,
    'in case of': true,
    'in case :pron': true,
    'assuming (that)': true,
    'assuming control|power|office|command|responsibility|the': null,
    'supposing (that)': true,
  },
  inverted: set('should were had'),
  verbFirst: false,
  closers: set('then'),
  asking: set(
    `ask asks asked asking wonder wonders wondered wondering know knows knew known see check checked unclear unsure sure doubt doubts doubted doubtful
     decide decided deciding say tell determine uncertain clear find learn matter care question questions questioned test discuss`,
  ),
}
