// Rows as aligned text. The first column is words, the others are figures.
//   table([['found', '61.2']], ['measure', 'F'])

export function table(rows: readonly (readonly string[])[], head: readonly string[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => (row[column] ?? '').length)))
  return all
    .map(row => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
    .map(line => line.trimEnd())
    .join('\n')
}
