// What opens a condition in German: "falls der Damm hält", "es sei denn, …"; and what looks like one: "immer wenn".

import type { ConditionWords } from '../../mentions/certainty-words.ts'
import { set } from '../lists.ts'

export const conditions: ConditionWords = {
  openers: {
    wenn: true,
    'selbst|nur|erst|außer|ausser wenn': true,
    'auch wenn': null, // what is so all the same
    'wenn auch|überhaupt|möglich|nötig|man': null,
    'immer|als|wie|jedesmal|mal wenn': null,
    'immer , wenn': null,
    'wenn nicht': null, // "Hunderte, wenn nicht Tausende"
    'wenn nicht :pron': true,
    'wenn nicht :det': true,
    falls: true,
    'falls nötig|möglich|erforderlich|vorhanden': null,
    sofern: true,
    'vorausgesetzt (,) dass': true,
    'vorausgesetzt ,': true,
    'unter der bedingung|voraussetzung (,) dass': true,
    'für den fall , dass': true,
    'in dem|diesem fall , dass': true,
    'im fall|falle eines|einer|von': true,
    'im falle des|der': true,
    'es sei denn (,) (dass)': true,
    'angenommen ,': true,
  },
  inverted: set('sollte sollten würde würden wäre wären hätte hätten käme kämen'),
  verbFirst: true,
  closers: set('dann'),
  asking: new Set(),
}
