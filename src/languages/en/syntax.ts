// Closed classes of English: what opens a clause, and verb forms that are nothing else.
// English has no mood of reported speech; "subjunctive" stays unused.

import type { SyntaxWords } from '../../syntax/clauses.ts'

const words = (list: string) => list.split(' ')
const all = <T extends string>(list: string, value: T): Record<string, T> =>
  Object.fromEntries(words(list).map(word => [word, value]))

export const syntax: SyntaxWords = {
  introducers: {
    // "… that the bridge was closed"
    ...all('that whether if how why what when where', 'complement'),
    // "…, who runs the plant"
    ...all('who which whose whom', 'relative'),
    // "… because help is missing"
    ...all('because although though while since after before until unless as so', 'adverbial'),
  },
  connectors: new Set(words('and or but nor yet also')),
  infinitive: new Set(['to']),
  finite: all(
    "is are was were am has have had do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
    'indicative',
  ),
}
