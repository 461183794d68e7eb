// Reads the rules for warnings and says of every mistake in them where it stands, what is wrong, and which word was probably meant.
//   rulesFrom('rules:\n  - name: Toll\n    kind: all\n', 'watch.yaml')   { mistakes: [{ line: 3, column: 5, … 'kinds' }], rules: null }

import type { LagebildError } from '../../errors.ts'
import { conceptKeys } from '../../languages/warnings.ts'
import { checkedYaml, oneOf, type Wrong } from './checked-yaml.ts'
import { type Rule, type Rules, rulesSchema } from './rules.ts'

export interface Parsed {
  /** null: there are mistakes. */
  readonly rules: Rules | null
  /** In the order of the file; each says where it stands: "watch.yaml:7:12". */
  readonly mistakes: readonly LagebildError[]
}

/** Never throws. */
export function rulesFrom(text: string, file: string): Parsed {
  const more = ({ rules }: Rules) => unknownConcepts(rules)
  const { data: rules, mistakes } = checkedYaml(text, file, { schema: rulesSchema, code: 'RULES_INVALID', more })
  return { rules, mistakes }
}

/** Concepts that no figure can have. */
export function unknownConcepts(rules: readonly Pick<Rule, 'concepts'>[]): Wrong[] {
  return rules.flatMap(({ concepts = [] }, rule) =>
    concepts.flatMap((concept, i): Wrong[] =>
      conceptKeys.has(concept)
        ? []
        : [
            {
              path: ['rules', rule, 'concepts', i],
              message: `"${concept}" is no concept that figures have`,
              remedy: oneOf(concept, [...conceptKeys]),
            },
          ],
    ),
  )
}
