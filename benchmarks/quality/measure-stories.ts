// Whole stories through a ledger: which articles are one report, who is who, which figures are one series and contradict each other.

import { fingerprint } from './corpus.ts'
import { accuracyOf, type Score, scoreOf, sumOf } from './counts.ts'
import type { Measurement, MeasureOptions } from './measure.ts'
import { readGold } from './readings.ts'
import type { StorySet } from './sets.ts'
import { loadStory } from './story-gold.ts'
import { ledgerOf } from './story-ledger.ts'
import { type StoryScores, storyScores } from './story-scores.ts'
import { type WarningCounts, warningScores } from './story-warnings.ts'

export async function measureStories(set: StorySet, { errors }: MeasureOptions): Promise<Measurement> {
  const stories = set.stories.map(loadStory)
  const faults: string[] = []
  const scored: StoryScores[] = []
  const warned: WarningCounts[] = []
  const errorsOfWarnings: string[] = []
  for (const story of stories) {
    const read = await readGold(story.documents)
    faults.push(...read.faults)
    const ledger = await ledgerOf(read.readings)
    scored.push(storyScores(story, ledger))
    warned.push(warningScores(story, ledger.known, errorsOfWarnings))
  }
  const sum = (name: keyof StoryScores['counts']) => scoreOf(sumOf(scored.map(({ counts }) => counts[name])))
  return {
    corpus: fingerprint(stories.flatMap(({ documents, gold }) => [gold, ...documents])),
    scores: {
      reports: sum('reports'),
      linked: meanOf(scored.flatMap(({ mentions }) => mentions)),
      entries: sum('entries'),
      conflicts: sum('conflicts'),
      judged: sum('judged'),
      scopes: sum('scopes'),
      warnings: shareOf(warned.map(one => one.warnings)),
      expected: shareOf(warned.map(one => one.expected)),
    },
    notes: [`${stories.length} stories`],
    faults,
    errors: [...errorsOfWarnings, ...scored.flatMap(one => one.errors)]
      .slice(0, errors)
      .map(line => `  ${line}`)
      .join('\n'),
    genres: null,
  }
}

function shareOf(shares: readonly { readonly right: number; readonly items: number }[]): Score {
  const [right, items] = [shares.reduce((sum, one) => sum + one.right, 0), shares.reduce((sum, one) => sum + one.items, 0)]
  return accuracyOf(right, items)
}

/** B-cubed: means over mentions, in percent. */
function meanOf(mentions: readonly { readonly precision: number; readonly recall: number }[]): Score {
  const mean = (of: (mention: (typeof mentions)[number]) => number) =>
    (100 * mentions.reduce((sum, mention) => sum + of(mention), 0)) / Math.max(1, mentions.length)
  const [p, r] = [mean(({ precision }) => precision), mean(({ recall }) => recall)]
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r), gold: mentions.length }
}
