// What the program's exit code says. In scripts: lagebild add *.html || echo "ended with $?"

/** Exit codes by name; the docs print the table below. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, failed: 3, interrupted: 130 } as const

/** Code to its meaning. */
export const EXIT_CODES: readonly { readonly code: number; readonly meaning: string }[] = [
  { code: EXIT.ok, meaning: 'All went well. Also when the reader of a pipe closed it early (`| head`).' },
  {
    code: EXIT.someFailed,
    meaning:
      'Some documents of a batch failed; each has its error on standard error. The rest was done. `verify`: something is wrong with the ledger. `health`: nothing is watched.',
  },
  { code: EXIT.usage, meaning: 'The command, an option or its value is wrong. Nothing was done.' },
  {
    code: EXIT.failed,
    meaning: 'Nothing could be done: every document failed, or the ledger cannot be read, or holds no such thing.',
  },
  { code: EXIT.interrupted, meaning: 'Interrupted (Ctrl-C). What was printed or added until then stands.' },
]
