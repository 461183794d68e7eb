// Finds who is meant by words that stand for somebody: a pronoun, a pair, a name, a role, somebody without a name.
// "Der Minister" → the minister named before; "ein Beamter" → somebody new; "Kim und Austin" → the two of them as one.

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { visible } from '../segment/tokens.ts'
import { entry } from '../text/lookup.ts'
import { within } from '../text/spans.ts'
import type { Analysis, NameMention, Span } from '../types.ts'
import { antecedent, nounBefore, ownersOf } from './antecedents.ts'
import type { Bridge } from './bridging.ts'
import { nearestSubject, nounPhrase } from './heads.ts'
import { nameMeant } from './named.ts'
import { unnamed } from './nominals.ts'
import { pairAt } from './pairs.ts'
import type { Phrase, PhraseReader } from './phrases.ts'
import { resolvePronoun } from './pronouns.ts'
import { resolveRole } from './roles.ts'
import { backwards, type Referent, type Role, referentOf, type Scene } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

export interface Meant {
  /** One who is meant, several who are equally likely, or [] when nobody can be told. */
  readonly found: Referent[]
  /** The words are or hold the name. */
  readonly isName: boolean
}

export interface Tools {
  readonly readPhrase: PhraseReader
  readonly kindOf: (analysis: Analysis, phrase: Phrase) => Referent['kind']
  readonly bridge: Bridge
}

/** `outer`: whoever speaks around these words, whom "ich" means. */
export type Meaning = (scene: Scene, span: Span, outer: readonly Referent[]) => Meant

/** Builds a language's reader of such words. */
export function meaningFinder(words: CoreferenceWords, { readPhrase, kindOf, bridge }: Tools): Meaning {
  const lexicon = nameLexicon(words.names)
  return meaning

  function meaning(scene: Scene, span: Span, outer: readonly Referent[]): Meant {
    const { analysis } = scene
    const tokens = within(analysis.tokens, span)
    const names = within(scene.names, span)
    const alone = tokens.length === 1 ? tokens[0]!.lower : null
    if (alone && words.indefinitePronouns.has(alone)) return others([])
    const pronoun = alone === null ? undefined : entry(words.pronouns, alone)
    if (pronoun?.person === 1) return others([...outer])
    if (pronoun) return others(resolvePronoun(scene, pronoun, span))
    if (alone && words.relatives.has(alone)) return others(relative(scene, span))
    const pair = pairAt(analysis, { span, tokens, names }, { words, lexicon })
    if (pair) return others([together(scene, pair)])
    if (tokens.some(({ lower }) => words.own.has(lower)) && !names.length) return others(owner(scene, span, outer))
    return inPhrase(scene, span, names)
  }

  function inPhrase(scene: Scene, span: Span, names: readonly NameMention[]): Meant {
    const { analysis } = scene
    const phrase = readPhrase(analysis, span, names)
    if (!phrase) return others([])
    const named = nameMeant(scene, phrase, names)
    // "Die Hamburgerin" is one of them, where "die Hamburger" are all.
    const bridged = named?.type === 'group' ? bridge(scene, phrase) : null
    if (bridged) return others([bridged])
    if (named) return { found: [referentOf(scene, named)], isName: true }
    const family = phrase.tokens[0] === phrase.head && !phrase.plural ? scene.families.get(phrase.head.text) : undefined
    if (family) return others(family)
    // "Der Trump-Berater", "the mayor's aide": whoever is named inside the phrase is somebody else.
    const inside = new Set(names.map(name => referentOf(scene, name)))
    const roles =
      phrase.indefinite && !isRepeated(scene, phrase, words) && !isBare(phrase) ? [] : resolveRole(scene, phrase, words)
    const varied = roles.length === 0 ? bridge(scene, phrase) : null
    const known = [...roles, ...(varied ? [varied] : [])].filter(referent => !inside.has(referent))
    return others(known.length ? known : [unnamed(phrase, kindOf(analysis, phrase))])
  }

  /** "donors from around the country who want …": whoever the pronoun follows, named or not. */
  function relative(scene: Scene, span: Span): Referent[] {
    const { analysis } = scene
    const noun = nounBefore(scene, span)
    const known = antecedent(scene, span, noun)
    if (known.length || !noun) return known
    const nouns = [noun, ...ownersOf(analysis, noun)].flatMap(word => {
      const phrase = readPhrase(analysis, nounPhrase(analysis, word), [])
      return phrase ? [unnamed(phrase, kindOf(analysis, phrase))] : []
    })
    const personal = words.personRelatives.has(analysis.text.slice(span.start, span.end).toLowerCase())
    const fits = ({ kind }: Referent) => (personal ? /^(?:person|group|anonymous)$/.test(kind) : kind !== 'unknown')
    const one = nouns.find(fits) ?? (personal ? undefined : nouns[0])
    return one ? [one] : []
  }

  /** "Die Helfer hätten | eigenen Angaben | zufolge …": the subject nearest to it. */
  function owner(scene: Scene, span: Span, outer: readonly Referent[]): Referent[] {
    const subject = nearestSubject(scene.analysis, span)
    if (!subject) return []
    const phrase = nounPhrase(scene.analysis, subject)
    return phrase.start < span.end && span.start < phrase.end ? [] : meaning(scene, phrase, outer).found
  }
}

const others = (found: Referent[]): Meant => ({ found, isName: false })

/** Those who speak together: somebody new, whom "they" may mean later. */
function together({ analysis }: Scene, { start, end }: Span): Referent {
  const name = visible(analysis.text.slice(start, end)).replace(/\s+/gu, ' ')
  return { entity: null, name, kind: 'group', type: 'group', gender: null, plural: true, roles: [], age: null, among: [] }
}

/** "Minister: Neun Tote": a role without an article, as headlines have it. */
const isBare = ({ tokens, head, role }: Phrase): boolean => role !== null && tokens[0] === head && tokens.length === 1

/** A description without article that was used before: "police … police"; "officials at the port" are others than "state officials". */
function isRepeated(scene: Scene, phrase: Phrase, words: CoreferenceWords): boolean {
  if (words.indefinite.has(phrase.tokens[0]!.lower) || phrase.tokens.at(-1) !== phrase.head) return false
  for (const { referent } of backwards(scene, phrase.start)) {
    if (referent.entity === null && referent.roles.some(role => isSame(role, phrase))) return true
  }
  return false
}

const isSame = (role: Role, { word, modifiers }: Phrase): boolean =>
  role.word === word && role.before.join(' ') === modifiers.join(' ')
