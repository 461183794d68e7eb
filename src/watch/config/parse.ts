// Reads watch.yaml and says of every mistake in it where it stands, what is wrong, and which word was probably meant.
//   configFrom('sources:\n  - ulr: https://example.org/feed.xml\n', 'watch.yaml')   { mistakes: [{ where: 'watch.yaml:2:5', … 'url' }], config: null }

import type { LagebildError } from '../../errors.ts'
import { isReadable, languages } from '../../languages/index.ts'
import { checkedYaml, type Wrong } from '../../warnings/rules/checked-yaml.ts'
import { unknownConcepts } from '../../warnings/rules/parse.ts'
import { unknownLanguage, wrongInPush } from '../push/check.ts'
import type { SourceConfig } from './source.ts'
import { type WatchConfig, watchSchema } from './watch.ts'

export interface ParsedConfig {
  /** null: there are mistakes. */
  readonly config: WatchConfig | null
  /** In the order of the file; each says where it stands: "watch.yaml:7:12". */
  readonly mistakes: readonly LagebildError[]
}

/** Never throws. */
export function configFrom(text: string, file: string): ParsedConfig {
  const { data: config, mistakes } = checkedYaml(text, file, { schema: watchSchema, code: 'RULES_INVALID', more })
  return { config, mistakes }
}

function more({ sources = [], rules, push = [], language }: WatchConfig): Wrong[] {
  const neither: Wrong = {
    path: [],
    message: '"sources" and "rules" are missing',
    remedy:
      'Give the file a list: "sources:", and under it "- url: …" for each source; or "rules:", and under it "- name: …" for each rule.',
  }
  return [
    ...(sources.length === 0 && rules === undefined ? [neither] : []),
    ...sources.flatMap((source, i) => wrongWith(source, i)),
    ...twice(sources),
    ...unknownConcepts(rules ?? []),
    ...(language === undefined || isReadable(language) ? [] : [unknownLanguage(['language'], language)]),
    ...wrongInPush(
      push,
      (rules ?? []).map(({ name }) => name),
    ),
  ]
}

function wrongWith({ url, path, language }: SourceConfig, i: number): Wrong[] {
  const at = ['sources', i]
  const wrong: Wrong[] = []
  if ((url === undefined) === (path === undefined)) {
    const message = url === undefined ? '"url" is missing' : '"url" and "path" cannot stand together'
    wrong.push({ path: at, message, remedy: 'Say where the source lies: "url: https://…", or "path: …" for a file.' })
  }
  if (url !== undefined && !URL.canParse(url))
    wrong.push({ path: [...at, 'url'], message: `"${url}" is no address`, remedy: 'Write it as a browser shows it.' })
  if (language !== undefined && !isReadable(language))
    wrong.push({
      path: [...at, 'language'],
      message: `"${language}" is no language that there is a pack for`,
      remedy: `One of: ${languages.join(', ')}; or leave it out.`,
    })
  return wrong
}

function twice(sources: readonly SourceConfig[]): Wrong[] {
  const seen = new Set<string>()
  return sources.flatMap(({ url, path }, i): Wrong[] => {
    const name = url ?? path ?? ''
    if (name === '' || !seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ path: ['sources', i], message: `"${name}" stands there twice`, remedy: 'Leave one of the two out.' }]
  })
}
