// The forms that the packs build for their cue verbs.

import { expect, test } from 'vitest'
import { cueVerbs as german } from './de/verbs.ts'
import { cueVerbs as english } from './en/verbs.ts'

/** Forms under which a verb is found, in order of the alphabet. */
function formsOf({ verbs }: typeof german, lemma: string, particle: string | null = null): string {
  const has = (form: string) => verbs.get(form)!.some(verb => verb.lemma === lemma && verb.particle === particle)
  return [...verbs.keys()].filter(has).sort().join(' ')
}

test.each([
  ['sagen', 'gesagt sage sagen sagt sagte sagten'],
  ['berichten', 'berichte berichten berichtet berichtete berichteten'],
  ['zweifeln', 'gezweifelt zweifeln zweifelt zweifelte zweifelten zweifle'],
  ['kritisieren', 'kritisiere kritisieren kritisiert kritisierte kritisierten'],
  ['offenbaren', 'offenbare offenbaren offenbart offenbarte offenbarten'],
  ['mitteilen', 'mitgeteilt mitteile mitteilen mitteilt mitteilte mitteilten mitzuteilen'],
])('German %s', (lemma, forms) => expect(formsOf(german, lemma)).toBe(forms))

test('a particle that stands apart leaves the plain forms', () => {
  expect(formsOf(german, 'mitteilen', 'mit')).toBe('geteilt teile teilen teilt teilte teilten')
  expect(formsOf(english, 'rule out', 'out')).toBe('rule ruled rules ruling')
})

test.each([
  ['say', 'said say saying says'],
  ['plan', 'plan planned planning plans'],
  ['put', 'put puts putting'],
  ['deny', 'denied denies deny denying'],
  ['agree', 'agree agreed agreeing agrees'],
  ['stress', 'stress stressed stresses stressing'],
])('English %s', (lemma, forms) => expect(formsOf(english, lemma)).toBe(forms))
