// Builds regular expressions from word lists: longest first, escaped, matching whole words only.
// oneOf(['bis zu', 'bis']) matches "bis zu" in "bis zu 500" and nothing in "bisher".

/** Source of an alternation of literal words, longest first, so that "bis zu" wins over "bis". Spaces match any white space. */
function alternation(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => literally(word).replace(/ /g, '\\s+'))
    .join('|')
}

/** One of the words as a whole word; `flags` are added to `gu`. An empty list matches nothing. */
export function oneOf(words: Iterable<string>, flags = ''): RegExp {
  const source = alternation(words)
  return new RegExp(source ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : '(?!)', `gu${flags}`)
}

/** Takes the meaning out of every character that a regular expression knows outside of brackets. */
export function literally(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
