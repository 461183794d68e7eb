// Reads a treebank in CoNLL-U and fills in the program's own analysis of the words that it has.
//   12	Haus	_	_	…  →  12	Haus	Haus	NOUN	_	Case=Nom|…	14	nsubj	_	_

import { readFile } from 'node:fs/promises'
import { LagebildError } from '../../errors.ts'
import { parserFor } from '../../index.ts'
import { unreadable } from '../../intake/files.ts'
import { languages } from '../../languages/index.ts'
import { featuresOf } from './conllu.ts'

/** What is printed next, or why something cannot be. */
export type Printed = { readonly text: string } | { readonly where: string; readonly error: unknown }

export const isTreebank = (path: string): boolean => /\.conllu$/iu.test(path)

/** The file's sentences, one after the other; comments, ids of tokens and the last two columns stay. */
export async function* parsedAnew(where: string, lang: string | undefined): AsyncGenerator<Printed> {
  try {
    const parse = await parserFor(languageOf(where, lang))
    const content = await readFile(where, 'utf8').catch(error => Promise.reject(unreadable(where, error)))
    for (const block of content.split(/\r?\n\s*\n/u)) {
      if (block.trim() !== '') yield { text: `${filled(block, parse)}\n\n` }
    }
  } catch (error) {
    yield { where, error }
  }
}

type Parse = Awaited<ReturnType<typeof parserFor>>

function filled(block: string, parse: Parse): string {
  const lines = block
    .trim()
    .split(/\r?\n/u)
    .map(line => line.split('\t'))
  const isWord = ([id = '']: readonly string[]) => /^\d+$/u.test(id)
  const parsed = parse(lines.filter(isWord).map(([, form = '_']) => form))
  let next = 0
  return lines
    .map(columns => {
      if (!isWord(columns)) return columns.join('\t')
      const { lemma, upos, feats, head, relation } = parsed[next++]!
      const [id, form, , , xpos = '_', , , , deps = '_', misc = '_'] = columns
      return [id, form, lemma, upos, xpos, featuresOf(feats), String(head + 1), relation, deps, misc].join('\t')
    })
    .join('\n')
}

/** A treebank does not say its language. */
function languageOf(where: string, lang: string | undefined): string {
  if (lang !== undefined) return lang
  throw new LagebildError({
    code: 'USAGE',
    message: 'A treebank does not say its language',
    where,
    remedy: `Say it: --lang ${languages.join(' or --lang ')}.`,
  })
}
