// The sets that measure damage: clean texts of a language, one kind of damage put into them at a time.

import { kinds } from './damage/inject.ts'
import type { DamageSet } from './sets.ts'

/** Genres of GUM that are edited text in paragraphs. */
const PROSE: ReadonlySet<string> = new Set(['news', 'bio', 'textbook', 'essay', 'speech', 'academic'])

/** Texts that are damaged as they are, each of them read: captions and credits, pull quotes, a space lost behind a stop. */
const DAMAGED: ReadonlySet<string> = new Set(
  `s1a4 dewn-23741 dewn-27603 dewn-8014 dewn-84747 GUM_essay_distraction GUM_essay_dividends GUM_essay_evolved GUM_essay_fear GUM_essay_food
   GUM_essay_sexlife GUM_essay_system GUM_news_afghan GUM_news_clock GUM_news_defector GUM_news_expo GUM_news_homeopathic GUM_news_imprisoned GUM_news_nasa
   GUM_news_questionnaire GUM_news_taxes GUM_news_warhol GUM_textbook_alamo GUM_textbook_anthropology GUM_textbook_chemistry
   GUM_textbook_governments GUM_textbook_grit GUM_textbook_history GUM_textbook_union`.split(/\s+/u),
)

const articles = ['articles/s1.jsonl', 'articles/s4.jsonl']

export const damageSets: readonly DamageSet[] = [
  {
    kind: 'damage',
    name: 'de-damage',
    language: 'de',
    files: [...articles, 'data/attribution/de-wikinews.jsonl.gz'],
    keep: ({ id, split }) => !DAMAGED.has(id) && (!split || split === 'dev'),
    measures: [...Object.keys(kinds), 'clean'],
    goals: {},
  },
  {
    kind: 'damage',
    name: 'en-damage',
    language: 'en',
    files: [...articles, 'data/attribution/en-gum.jsonl.gz'],
    keep: ({ id, genre }) => !DAMAGED.has(id) && (!genre || PROSE.has(genre)),
    measures: [...Object.keys(kinds), 'clean'],
    goals: {},
  },
]
