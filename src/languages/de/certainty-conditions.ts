// What opens a condition in German: "falls der Damm hält", "es sei denn, …"; and what looks like one: "immer wenn".

import type { ConditionWords } from '../../mentions/certainty-words.ts'
import { set } from '../lists.ts'

export const conditions: ConditionWords = {
  openers: {
    wenn: 'clause',
    'selbst|nur|erst|außer|ausser wenn': 'clause',
    'auch wenn': null, // what is so all the same
    'wenn auch|überhaupt|möglich|nötig|man': null,
    'immer|als|wie|jedesmal|mal wenn': null,
    'immer , wenn': null,
    'spätestens|dann|sobald (,) wenn': null, // when it will be so
    'wenn es um|darum': null, // "wenn es um Geld geht"
    'wenn nicht': null, // "Hunderte, wenn nicht Tausende"
    'wenn nicht :pron': 'clause',
    'wenn nicht :det': 'clause',
    falls: 'clause',
    'falls nötig|möglich|erforderlich|vorhanden': null,
    sofern: 'clause',
    'vorausgesetzt (,) dass': 'clause',
    'vorausgesetzt ,': 'clause',
    'unter der bedingung|voraussetzung (,) dass': 'clause',
    'für den fall , dass': 'clause',
    'in dem|diesem fall , dass': 'clause',
    'im fall|falle eines|einer': 'phrase',
    'im falle des|der': 'phrase',
    'es sei denn (,) (dass)': 'clause',
  },
  inverted: set('sollte sollten würde würden wäre wären hätte hätten käme kämen'),
  verbFirst: true,
  verbLast: true,
  closers: set('dann'),
  asking: new Set(),
}
