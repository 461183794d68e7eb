// What intake reads at most.

/** Bytes that one document may have: a book has about one million, a long web page two. */
export const MAX_BYTES = 10_000_000
