// Finds who is meant by the words that stand for a speaker: a name, a role, a pronoun, a pair, somebody without a name.
// "Der Minister" → the minister named before; "ein Beamter" → somebody new; "Kim und Austin" → the two of them.

import { nameLexicon } from '../mentions/name-lexicon.ts'
import { entry } from '../text/lookup.ts'
import { firstEndingAfter, within } from '../text/spans.ts'
import type { Analysis, NameMention, Source, Span } from '../types.ts'
import { antecedent, nounBefore, ownersOf } from './antecedents.ts'
import { bridgeFinder } from './bridging.ts'
import { isSubject } from './entities.ts'
import { nearestSubject, nounPhrase } from './heads.ts'
import { nameMeant } from './named.ts'
import { unnamed } from './nominals.ts'
import { pairAt } from './pairs.ts'
import type { Phrase, PhraseReader } from './phrases.ts'
import { resolvePronoun } from './pronouns.ts'
import { resolveRole } from './roles.ts'
import { backwards, isQuoted, note, type Referent, type Role, referentOf, type Scene, sentenceAt } from './scene.ts'
import type { CoreferenceWords } from './words.ts'

export interface Speaker {
  /** The one who is meant, several when equally likely, [] when nobody can be told; those who speak together are one. */
  at(scene: Scene, span: Span, context: Context): Referent[]
  /** Takes note of somebody spoken of by role. */
  meet(scene: Scene, phrase: Phrase): void
}

interface Context {
  /** The speaker of the attribution around it: "ich" means him. */
  readonly outer: Source | null
  /** Inside of another's words: nobody whom the article itself lets speak. */
  readonly nested: boolean
}

interface Tools {
  readonly readPhrase: PhraseReader
  readonly kindOf: (analysis: Analysis, phrase: Phrase) => Referent['kind']
}

export function speakerFinder(words: CoreferenceWords, { readPhrase, kindOf }: Tools): Speaker {
  const lexicon = nameLexicon(words.names)
  const bridge = bridgeFinder(words)
  return { at, meet }

  function at(scene: Scene, span: Span, { outer, nested }: Context): Referent[] {
    const { analysis } = scene
    const tokens = within(analysis.tokens, span)
    const first = tokens[0]
    // "his neighbour had told him": spoken of from the view of somebody who goes on speaking.
    const owned = tokens.length > 1 && first !== undefined && entry(words.pronouns, first.lower) !== undefined
    const aside = nested || owned || isRelative(analysis, span, words)
    const { found, isName } = meantBy(scene, span, outer)
    return remember(scene, span, { found, isName, nested: aside }).flatMap(referent =>
      referent.among.length > 0 ? referent.among : [referent],
    )
  }

  function meantBy(scene: Scene, span: Span, outer: Source | null): { found: Referent[]; isName: boolean } {
    const { analysis } = scene
    const tokens = within(analysis.tokens, span)
    const names = within(scene.names, span)
    const alone = tokens.length === 1 ? tokens[0]!.lower : null
    if (alone && words.indefinitePronouns.has(alone)) return others([])
    const pronoun = alone === null ? undefined : entry(words.pronouns, alone)
    if (pronoun?.person === 1) return others(outer ? [speakerAgain(scene, outer)] : [])
    if (pronoun) return others(resolvePronoun(scene, pronoun, span))
    if (alone && words.relatives.has(alone)) return others(relative(scene, span))
    const pair = pairAt(analysis, { span, tokens, names }, { words, lexicon })
    if (pair) return others([together(scene, pair)])
    if (tokens.some(({ lower }) => words.own.has(lower)) && !names.length) return others(owner(scene, span, outer))
    return inPhrase(scene, span, names)
  }

  function inPhrase(scene: Scene, span: Span, names: readonly NameMention[]): { found: Referent[]; isName: boolean } {
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
    const one = nouns.find(fits) ?? nouns[0]
    return one ? [one] : []
  }

  /** "Die Helfer hätten | eigenen Angaben | zufolge …": the subject nearest to it. */
  function owner(scene: Scene, span: Span, outer: Source | null): Referent[] {
    const subject = nearestSubject(scene.analysis, span)
    if (!subject) return []
    const phrase = nounPhrase(scene.analysis, subject)
    return phrase.start < span.end && span.start < phrase.end ? [] : meantBy(scene, phrase, outer).found
  }

  function meet(scene: Scene, phrase: Phrase): void {
    const { analysis } = scene
    const known = phrase.indefinite ? [] : resolveRole(scene, phrase, words)
    const bridged = known.length === 0 ? bridge(scene, phrase) : null
    const subject =
      phrase.start - analysis.sentences[sentenceAt(analysis, phrase.start)]!.start <= 1 || isSubject(analysis, phrase)
    const referent = known.length === 1 ? known[0]! : bridged
    if (referent) mention(scene, phrase, { referent, form: 'nominal', subject })
    else if (phrase.role && known.length === 0)
      mention(scene, phrase, { referent: unnamed(phrase, kindOf(analysis, phrase)), form: 'nominal', subject })
  }

  /** Keeps who spoke; the words become a mention unless they hold a name. */
  function remember(
    scene: Scene,
    span: Span,
    { found, isName, nested }: { found: Referent[]; isName: boolean; nested: boolean },
  ): Referent[] {
    const [referent] = found
    if (!referent || found.length !== 1) return found
    scene.spoken.set(referent, (scene.spoken.get(referent) ?? 0) + 1)
    if (!nested) scene.speaker = { referent, sentence: sentenceAt(scene.analysis, span.start) }
    const isPronoun = entry(words.pronouns, scene.analysis.text.slice(span.start, span.end).toLowerCase()) !== undefined
    mention(scene, span, { referent, form: isName ? null : isPronoun ? 'pronoun' : 'nominal', subject: !nested })
    return found
  }
}

/** "a letter in which | the manager …" */
function isRelative({ tokens }: Analysis, { start }: Span, words: CoreferenceWords): boolean {
  const at = firstEndingAfter(tokens, start)
  const before = tokens[at - 1]
  const opener = tokens[at - 2]
  if (!before || !opener || !words.relatives.has(before.lower)) return false
  return opener.text === ',' || words.boundaries.has(opener.lower)
}

const others = (found: Referent[]): { found: Referent[]; isName: boolean } => ({ found, isName: false })

/** "ich" within another's words: the speaker of those, who is not spoken of anew. */
function speakerAgain({ analysis, entities, meant, names }: Scene, { entity, name, kind, span }: Source): Referent {
  const known = entity ? names.find(mention => meant.get(mention)?.entity === entity) : undefined
  if (known) return meant.get(known)!
  const type = (entity && entities.get(entity)?.type) || (kind === 'organization' ? 'organization' : 'person')
  const said = name ?? (span ? analysis.text.slice(span.start, span.end) : '')
  return { entity: null, name: said, kind, type, gender: null, plural: false, roles: [], age: null, among: [] }
}

/** Those who speak together: somebody new, whom "they" may mean later. */
function together({ analysis }: Scene, { start, end }: Span): Referent {
  const name = analysis.text.slice(start, end).replace(/\s+/gu, ' ')
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

function mention(
  scene: Scene,
  span: Span,
  { referent, form, subject }: { referent: Referent; form: 'nominal' | 'pronoun' | null; subject: boolean },
): void {
  const { analysis, entities, placed } = scene
  const quoted = isQuoted(scene, span)
  note(scene, { start: span.start, sentence: sentenceAt(analysis, span.start), referent, subject, quoted, inner: false })
  const entity = referent.entity === null || form === null ? null : entities.get(referent.entity)
  if (!entity || !form) return
  const named = within(scene.names, span).some(name => referentOf(scene, name) === referent)
  if (named || placed.has(span.start)) return
  placed.add(span.start)
  entity.mentions.push({ start: span.start, end: span.end, form })
}
