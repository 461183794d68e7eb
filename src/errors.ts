// The one error that Lagebild throws: what went wrong, with which value, where, and what to do about it.
// new LagebildError({ code: 'FILE_MISSING', message: 'There is no file "a.txt"', where: 'a.txt', remedy: 'Check the path.' })

/** Stable names of everything that can go wrong; docs/errors.md explains each. */
export type ErrorCode = keyof typeof ERRORS

/** Code to one sentence for the docs. */
export const ERRORS = {
  USAGE: 'The command, an option or its value is not one that Lagebild knows.',
  NODE_TOO_OLD: 'This Node is older than the version that Lagebild needs.',
  FILE_MISSING: 'A file that was named does not exist or may not be read.',
  FILE_EMPTY: 'The file holds no text at all.',
  FILE_BINARY: 'The file holds bytes that are no text in any encoding (a picture, an archive, a program).',
  FILE_TOO_LARGE: 'One document is larger than the limit.',
  FILE_KIND: 'The file is of a kind that Lagebild does not read.',
  ARCHIVE_BROKEN: 'A packed file, an archive or a mail is cut off or damaged.',
  UNPACK_LIMIT:
    'Unpacking would cost more than the limits allow: too large for its packed size, too many entries, archives in archives.',
  ENCRYPTED: 'A PDF or an entry of an archive is locked with a password.',
  PDF_BROKEN: 'A PDF is damaged beyond reading.',
  PDF_LIMIT: 'A PDF has more pages, or takes more time or memory, than the limits allow.',
  NO_TEXT: 'A PDF holds pictures of pages and no text.',
  NOT_FOLLOWED: 'A list of articles (a feed, a sitemap) only names them, and was not followed.',
  FEED_BROKEN: 'What should be a feed, a sitemap or a list of feeds is something else, or broken beyond reading.',
  FEED_EMPTY: 'A feed, a sitemap or a list of feeds names no article, and carries none.',
  XML_UNSAFE: 'XML declares entities, or nests deeper or has more parts than the limits allow.',
  ITEM_WITHDRAWN: 'An agency has withdrawn or holds back this item.',
  LINE_BROKEN: 'A line of a batch is not a JSON object with a text.',
  DOCUMENT_INVALID: 'A document has neither text nor HTML, or a field of the wrong kind.',
  NO_MAIN_TEXT: 'No main text could be found in a page.',
  PAYWALLED: 'A page shows only the beginning of its article, and the rest to subscribers.',
  NOT_AN_ARTICLE:
    'A page is none with an article: it asks for consent, a login or a human, says that nothing is there, or lists other articles.',
  LANGUAGE_UNKNOWN: 'The language is none that a pack is there for.',
  MODEL_BROKEN: 'A file of trained weights is missing, damaged, or of a version that this program does not know.',
  LEDGER_UNREADABLE: 'The ledger cannot be opened, or is none.',
  LEDGER_VERSION: 'The ledger was written by a newer Lagebild.',
  PLACE_UNKNOWN: 'The text has no such place: no such offset, line, word or attribution.',
  NOT_FOUND: 'The ledger holds nothing under that name or id.',
  AMBIGUOUS: 'The beginning of an id, or a name, fits several.',
  RULES_INVALID: 'The file that says what is watched, and the rules for warnings (watch.yaml), has a mistake.',
  WATCH_RUNNING: 'Another watch puts its articles into the same ledger.',
  PUSH_FAILED: 'A warning could not be handed on: the receiver, command or file did not take it.',
  OUTPUT_FAILED: 'What was to be printed, or a copy, could not be written: a full disk, most likely.',
  OUTPUT_EXISTS: 'A file stands already where one was to be written.',
  FETCH_ADDRESS: 'An address is none that is fetched: not http or https, a password in it, a port of another service.',
  FETCH_REFUSED: 'An address is not fetched: it lies in a private network, or the robots.txt of its host asks to leave it alone.',
  FETCH_FAILED: 'A host could not be found or connected to, or broke the connection off.',
  FETCH_TLS: 'The certificate of a host, or how it speaks https, cannot be trusted.',
  FETCH_STATUS: 'A host answered that it does not give the page: not found, forbidden, asked too often, failed.',
  FETCH_LATER: 'A host asked to be left alone until later.',
  FETCH_REDIRECT: 'An address leads on in a circle, to nowhere, or from https to http.',
  FETCH_LIMIT: 'An answer took longer or was larger than the limits allow.',
  FETCH_BROKEN: 'An answer is not what HTTP or its own headers promise: cut off, badly packed, no HTTP at all.',
  FETCH_TYPE: 'An address holds a picture, a film or a sound, or nothing at all.',
  FETCH_STOPPED: 'A fetch was stopped before the answer was there.',
  INTERNAL: 'Lagebild itself failed: a defect.',
} as const

export class LagebildError extends Error {
  override readonly name = 'LagebildError'
  readonly code: ErrorCode
  /** File, line or document that it happened at; null where there is none. */
  readonly where: string | null
  readonly remedy: string

  constructor(problem: { code: ErrorCode; message: string; where?: string | null; remedy: string; cause?: unknown }) {
    super(problem.message, problem.cause === undefined ? undefined : { cause: problem.cause })
    this.code = problem.code
    this.where = problem.where ?? null
    this.remedy = problem.remedy
  }
}

/** Any thrown value as a LagebildError; what was none becomes INTERNAL with its cause kept. */
export function asLagebildError(thrown: unknown, where: string | null = null): LagebildError {
  if (thrown instanceof LagebildError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new LagebildError({
    code: 'INTERNAL',
    message,
    where,
    remedy: 'This is a defect of Lagebild. Please report it with the document that caused it.',
    cause: thrown,
  })
}
