// A Markdown table.
//   table(['code'], [['USAGE']])

/** Cells lose their line feeds, and their bars are escaped. */
export function table(head, rows) {
  const cell = text =>
    String(text)
      .replaceAll('|', '\\|')
      .replace(/\s*\n\s*/g, ' ')
  const line = cells => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
