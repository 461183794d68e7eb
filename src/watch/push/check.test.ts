// Mistakes of sinks in watch.yaml are told with line and column, before anything is watched.

import { expect, test } from 'vitest'
import { configFrom } from '../config/parse.ts'

const SOURCES = 'sources:\n  - url: https://a.example/feed\n'
const mistakes = (push: string) => configFrom(`${SOURCES}push:\n${push}`, 'w.yaml').mistakes

test.for([
  ['  - to: atom\n    file: a\n  - to: atom\n    file: b\n', 'w.yaml:6:5', 'A second one is called "atom"'],
  ['  - to: terminal\n    rules: [Tol]\n', 'w.yaml:5:13', 'There is no rule "Tol"'],
  ['  - to: terminal\n    language: xx\n', 'w.yaml:5:15', '"xx" is no language'],
  ['  - to: terminal\n    severity: alarm\n', 'w.yaml:5:15', '"alarm" is none'],
  ['  - to: terminal\n    sevrity: alert\n', 'w.yaml:5:5', 'There is no "sevrity" here'],
  ['  - to: atom\n', 'w.yaml:4:5', '"file" is missing'],
  ['  - to: webhok\n    url: https://a.example\n', 'w.yaml:4:9', '"webhok"'],
  ['  - to: webhook\n    url: ftp://a.example\n    secret: S\n', 'w.yaml:5:10', '"url" cannot be "ftp://a.example"'],
  ['  - to: webhook\n    url: https://a.example\n    secret: whsec_abc+/=\n', 'w.yaml:6:13', 'never the secret itself'],
  ['  - to: command\n    run: siren --desk\n', 'w.yaml:5:10', '"run" cannot be'],
  ['  - to: command\n    run: [siren]\n    timeout: soon\n', 'w.yaml:6:14', 'a duration is a number'],
  ['  - to: atom\n    file: a\n    name: =watch\n', 'w.yaml:6:11', 'begins with a letter'],
] as const)('%j', ([push, where, message]) => {
  const found = mistakes(push)
  expect(found.map(mistake => `${mistake.where} ${mistake.message}`).join('\n')).toContain(message)
  expect(found.map(mistake => mistake.where)).toContain(where)
})

test('two of a kind with names are two sinks', () => {
  expect(mistakes('  - to: atom\n    file: a\n  - to: atom\n    file: b\n    name: second\n')).toEqual([])
})

test('a whole secret in the file is not repeated in the complaint', () => {
  const [found] = mistakes('  - to: webhook\n    url: https://a.example\n    secret: "whsec_c2VjcmV0IHNlY3JldA=="\n')
  expect(`${found!.message} ${found!.remedy}`).not.toContain('c2VjcmV0')
})
