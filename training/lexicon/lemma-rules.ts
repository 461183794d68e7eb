// Finds the shortest rule from a form to its lemma: "eingeräumt", "einräumen" → [3, 2, 0, 1, 'en'].

import { applyRule, type LemmaRule, withoutUmlaut } from '../../src/syntax/lexicon/lemma-rule.ts'

/** `infixes`: what participles and infinitives carry inside ("ge", "zu"). */
export function deriveRule(form: string, lemma: string, infixes: readonly string[]): LemmaRule {
  let best = byEnd({ form, lemma, cut: 0, cutLength: 0 })
  for (const infix of infixes) {
    // "zugreifen" is no "greifen": what opens a participle is listed first, the others stand inside.
    for (
      let cut = form.indexOf(infix, infix === infixes[0] ? 0 : 2);
      cut >= 0 && cut < form.length - 2;
      cut = form.indexOf(infix, cut + 1)
    ) {
      const bare = form.slice(0, cut) + form.slice(cut + infix.length)
      const rule = byEnd({ form: bare, lemma, cut, cutLength: infix.length })
      if (costOf(rule) < costOf(best)) best = rule
    }
  }
  if (applyRule(form, best) !== lemma) throw new Error(`rule of ${form} does not make ${lemma}`)
  return best
}

/** The form's end is exchanged for the lemma's; an umlaut before it may fall. */
function byEnd({ form, lemma, cut, cutLength }: { form: string; lemma: string; cut: number; cutLength: number }): LemmaRule {
  const kept = shared(form, lemma)
  const bare = withoutUmlaut(form, kept)
  const keptBare = shared(bare, lemma)
  if (bare === form || keptBare <= kept) return [cut, cutLength, 0, form.length - kept, lemma.slice(kept)]
  return [cut, cutLength, form.length - kept, form.length - keptBare, lemma.slice(keptBare)]
}

function costOf([, cutLength, umlaut, strip, add]: LemmaRule): number {
  return strip + add.length + (cutLength > 0 ? 1 : 0) + (umlaut > 0 ? 1 : 0)
}

/** Length of the common beginning. */
function shared(a: string, b: string): number {
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  return i
}
