import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { morphology } from '../../languages/de/morphology.ts'
import type { Features, Upos } from '../../types.ts'
import { lexicon } from './lexicon.ts'
import { moodRules } from './mood.ts'

const forms = lexicon(readFileSync(join(import.meta.dirname, '../../../models/de/lexicon.bin')))
const rules = moodRules(morphology.subjunctive!, forms)

/** "form/UPOS/head/relation/features", heads from 1 → the moods, one a verb. */
function moods(sentence: string, proposed: string | null): (string | undefined)[] {
  const rows = sentence.split(' ').map(word => word.split('/') as [string, Upos, string, string, string?])
  const feats = rows.map(([, upos, , , features]): Features => {
    const given = Object.fromEntries((features ?? '').split(',').map(pair => pair.split('=') as [string, string]))
    return upos === 'VERB' || upos === 'AUX' ? { VerbForm: 'Fin', ...given, ...(proposed ? { Mood: proposed } : {}) } : given
  })
  const result = rules(
    rows.map(([form]) => form),
    {
      upos: rows.map(([, upos]) => upos),
      feats,
      head: rows.map(([, , head]) => Number(head) - 1),
      relation: rows.map(row => row[3]),
    },
  )
  return rows.flatMap(([, upos], i) => (upos === 'VERB' || upos === 'AUX' ? [result[i]!.Mood] : []))
}

const ER = 'er/PRON/2/nsubj/Person=3,Number=Sing'
const ICH = 'ich/PRON/2/nsubj/Person=1,Number=Sing,Case=Nom'

test.each([
  ['er komme', `${ER} komme/VERB/0/root`, 'Ind', ['Sub']],
  ['ich komme', `${ICH} komme/VERB/0/root`, 'Sub', ['Ind']],
  ['er kommt', `${ER} kommt/VERB/0/root`, 'Sub', ['Ind']],
  ['er sollte: a demand', `${ER} sollte/VERB/0/root`, 'Ind', ['Sub']],
  ['er sollte: a tale', `${ER} sollte/AUX/3/aux/Tense=Past kam/VERB/0/root/Tense=Past`, 'Ind', ['Ind', 'Ind']],
  ['a subject misread in number', 'Team/NOUN/2/nsubj/Number=Plur komme/VERB/0/root', 'Ind', ['Sub']],
  ['no subject in the tree', 'dort/ADV/2/advmod liege/VERB/0/root', 'Ind', ['Sub']],
  ['no subject, the verb first', 'Liege/VERB/0/root dort/ADV/1/advmod', 'Ind', ['Ind']],
  [
    '“ich” beside the verb',
    'Buch/NOUN/2/nsubj/Number=Sing finde/VERB/0/root ich/PRON/2/obj/Person=1,Number=Sing,Case=Nom',
    'Sub',
    ['Ind'],
  ],
  ['er sagte: both, the proposal stands', `${ER} sagte/VERB/0/root`, 'Ind', ['Ind']],
  ['sie kommen: never the first subjunctive', 'sie/PRON/2/nsubj/Person=3,Number=Plur kommen/VERB/0/root', 'Sub', ['Ind']],
  [
    'the auxiliary’s subject hangs on the verb',
    'Anna/PROPN/3/nsubj/Number=Sing habe/AUX/3/aux gelacht/ADJ/0/root',
    'Ind',
    ['Sub'],
  ],
  [
    'a joined verb has the first one’s subject',
    `${ER} komme/VERB/0/root und/CCONJ/4/cc bleibe/VERB/2/conj`,
    'Ind',
    ['Sub', 'Sub'],
  ],
  ['an unknown verb is its head', 'er/PRON/2/nsubj/Person=3,Number=Sing wegkäme/VERB/0/root', 'Ind', ['Sub']],
])('%s', (_, sentence, proposed, expected) => expect(moods(sentence, proposed)).toEqual(expected))

test('a preterite in the condition of a subjunctive is one', () => {
  const sentence =
    'Wenn/SCONJ/3/mark er/PRON/3/nsubj/Person=3,Number=Sing zahlte/VERB/5/advcl/Tense=Past würde/AUX/5/aux helfen/ADJ/0/root'
  expect(moods(sentence, 'Ind')).toEqual(['Sub', 'Sub'])
})
