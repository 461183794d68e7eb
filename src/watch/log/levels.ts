// How weighty an entry of a log is, and in which forms a log is written; apart, so that help texts load nothing else.

/** Rising. */
export const LEVELS = ['debug', 'info', 'warn', 'error'] as const
export type Level = (typeof LEVELS)[number]

export const LOG_FORMATS = ['text', 'json'] as const
