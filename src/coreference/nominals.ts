// Finds people spoken of by role: "Der Minister" who was named before, "eine Wirtin" who never is.

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { entry } from '../text/lookup.ts'
import { within } from '../text/spans.ts'
import type { Analysis, NameMention, Sentence, Span } from '../types.ts'
import { apposed, nounPhrase, numberOf } from './heads.ts'
import type { Phrase, PhraseReader } from './phrases.ts'
import type { Referent } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

/** Words between article and noun: "der frühere ukrainische Botschafter". */
const REACH = 4

/** Noun phrases with a role or a noun for an organisation as their head and no name at them, in order of `start`. */
export function nominalFinder(
  words: CoreferenceWords,
  readPhrase: PhraseReader,
): (analysis: Analysis, known: { names: readonly NameMention[]; times: readonly Span[] }) => Phrase[] {
  const { role, organizationHead } = nameLexicon(words.names)
  const isHead = (lower: string) =>
    role(lower) !== null || organizationHead(lower) === lower || words.names.organizations.before.has(lower)

  return (analysis, { names, times }) => {
    const nouns = names.flatMap(name => apposed(analysis, name) ?? [])
    const taken = merged([...names.map(({ phrase }) => phrase), ...nouns])
    return analysis.sentences
      .flatMap(sentence => spansIn(analysis, sentence))
      .flatMap(span => {
        if (within(taken, span).length) return []
        const phrase = readPhrase(analysis, behindTime(span, times), [])
        return phrase ? [phrase] : []
      })
  }

  function spansIn(analysis: Analysis, { first, last }: Sentence): Span[] {
    const { tokens } = analysis
    const spans: Span[] = []
    for (let i = first; i < last; i++) {
      const opener = tokens[i]!.lower
      if (isBareMany(analysis, i)) spans.push(nounPhrase(analysis, analysis.words[analysis.wordAt[i]!]!))
      const owned = words.names.determiners.has(opener) && entry(words.pronouns, opener) !== undefined
      if (!words.names.definite.has(opener) && !words.indefinite.has(opener) && !owned) continue
      if (isAge(tokens, i + 1)) {
        spans.push({ start: tokens[i]!.start, end: tokens[i + 3]!.end })
        continue
      }
      let head = -1
      for (let j = i + 1; j < last && j - i <= REACH; j++) {
        const token = tokens[j]!
        if (token.kind !== 'word' || words.boundaries.has(token.lower) || words.names.determiners.has(token.lower)) break
        if (isHead(token.lower)) head = j
        else if (head >= 0) break
      }
      if (head >= 0) spans.push({ start: tokens[i]!.start, end: tokens[head]!.end })
    }
    return spans
  }

  /** "die | 54-Jährige", "the | 54-year-old" */
  function isAge(tokens: Analysis['tokens'], at: number): boolean {
    const [years, hyphen, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    return (
      years?.kind === 'number' && hyphen?.text === '-' && noun !== undefined && words.ages.test(`${years.text}-${noun.lower}`)
    )
  }

  /** "Former | members described …": people in the plural without an article, where the tree sees a noun of the clause. */
  function isBareMany({ words: all, wordAt, tokens }: Analysis, at: number): boolean {
    const word = all[wordAt[at] ?? -1]
    if (word?.upos !== 'NOUN' || numberOf(word) !== 'plural' || !/^(?:nsubj|obj|obl|conj)/.test(word.relation)) return false
    const opened = all[word.index - 1]?.head === word.index && all[word.index - 1]!.relation === 'det'
    return !opened && role(tokens[at]!.lower) !== null
  }
}

/** "Around noon | officials had …": the tree takes the noon for a word of the officials. */
function behindTime({ start, end }: Span, times: readonly Span[]): Span {
  const [time] = within(times, { start, end: start + 1 })
  return time && time.end + 1 < end ? { start: time.end + 1, end } : { start, end }
}

/** Overlapping spans as one, in order. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else found.push({ start, end })
  }
  return found
}

/** What somebody is called who has no name: "official at the state water company". */
export function unnamed(phrase: Phrase, kind: Referent['kind']): Referent {
  const person = kind === 'person' || kind === 'anonymous'
  return {
    entity: null,
    name: phrase.description,
    kind,
    type: person ? 'person' : kind === 'document' ? 'work' : kind === 'group' ? 'group' : 'organization',
    gender: phrase.gender,
    plural: phrase.plural,
    roles: [{ head: phrase.role ?? phrase.word, word: phrase.word, modifiers: phrase.modifiers, before: phrase.modifiers }],
    age: null,
    among: [],
  }
}
