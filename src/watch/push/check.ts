// What is wrong with sinks that fit their schema: two of one name, rules and languages that there are none of.
//   wrongInPush([{ to: 'atom', … }, { to: 'atom', … }], [])   [{ path: ['push', 1], message: 'A second one is called "atom"', … }]

import { isReadable, languages } from '../../languages/index.ts'
import type { Wrong } from '../../warnings/rules/checked-yaml.ts'
import { nameOf, type SinkConfig } from './config.ts'

/** `known`: names of the user's rules. */
export function wrongInPush(sinks: readonly SinkConfig[], known: readonly string[]): Wrong[] {
  const taken = new Set<string>()
  return sinks.flatMap((sink, i): Wrong[] => {
    const at = ['push', i]
    const name = nameOf(sink)
    const isTaken = taken.has(name)
    taken.add(name)
    const { rules = [], language } = sink
    return [
      ...(isTaken
        ? [{ path: at, message: `A second one is called "${name}"`, remedy: 'Give it a name of its own: "name: …".' }]
        : []),
      ...(sink.to === 'webhook' && !VARIABLE.test(sink.secret) ? [openSecret([...at, 'secret'])] : []),
      ...rules.flatMap((rule, n) => (known.includes(rule) ? [] : [unknownRule([...at, 'rules', n], rule, known)])),
      ...(language === undefined || isReadable(language) ? [] : [unknownLanguage([...at, 'language'], language)]),
    ]
  })
}

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/u

/** Whoever writes the secret itself there must not find it in a log as well. */
const openSecret = (path: Wrong['path']): Wrong => ({
  path,
  message: '"secret" is the name of an environment variable, never the secret itself',
  remedy: 'Put the secret into the environment of the watch, and its name here: "secret: DESK_SECRET".',
})

const unknownRule = (path: Wrong['path'], rule: string, known: readonly string[]): Wrong => ({
  path,
  message: `There is no rule "${rule}"`,
  remedy: known.length > 0 ? `One of: ${known.join(', ')}.` : 'Write it under "rules:", or leave this out.',
})

export const unknownLanguage = (path: Wrong['path'], language: string): Wrong => ({
  path,
  message: `"${language}" is no language that there is a pack for`,
  remedy: `One of: ${languages.join(', ')}.`,
})
