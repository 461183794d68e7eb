// What a language writes on a page about the page: months, labels of dates and authors, notes of subscriptions.
// The language of a page is not known when it is asked, so the words of all packs count together.

export interface PageWords {
  /** BCP 47: "de". */
  readonly code: string
  /** "märz", "mär", "mar" → 3. Lower case, no full stop. */
  readonly months: Readonly<Record<string, number>>
  /** Behind a day: "12th", "3rd". Source of a pattern, without groups that are numbered; "" where there is none. */
  readonly ordinal: string
  /** Between day and month: "of". Alike. */
  readonly dayOf: string
  /** Between date and clock time: "um", "at". Alike. */
  readonly clockBefore: string
  /** Behind a clock time: "Uhr". Alike. */
  readonly clockBehind: string
  /** Names of time zones in lower case → offset: "mez" → "+01:00". */
  readonly zones: Readonly<Record<string, string>>
  /** IANA zone in which nearly all of its outlets write; null: there are several. */
  readonly zone: string | null
  /** Regions of the language that write 3/12/2024 for 12 March, in lower case; "" stands for a page that names no region. */
  readonly monthFirst: readonly string[]
  readonly labels: {
    /** "Veröffentlicht am", "Published": stand before the date of publication. Anchored at the end, flag `iu`. */
    readonly published: RegExp
    /** "Aktualisiert:", "Stand:", "Last updated": before that of a change. Alike. */
    readonly modified: RegExp
    /** "wurde am 12. März 2024 um 9 Uhr gepostet": behind a date of publication. Anchored at the beginning; null: there is none. */
    readonly behind: RegExp | null
    /** Before dates that are neither: "geboren am", "Letzter Besuch", "expires". Alike. */
    readonly other: RegExp
  }
  readonly byline: {
    /** "Von", "Text:", "By": before who wrote it. Anchored at the beginning, flag `iu`. */
    readonly before: RegExp
    /** Between names, "und", "and"; before an agency that helped, "mit". Source of a pattern, without groups that are numbered. */
    readonly between: string
    /** "Redaktion", "Korrespondent in Rom", "Staff writer": no name. Flag `iu`. */
    readonly nobody: RegExp
  }
  readonly access: {
    /** "Weiterlesen mit Plus", "Subscribe to continue reading": the article does not go on without money or an account. Flag `iu`. */
    readonly paywall: RegExp
    /** "Alle akzeptieren", "Accept all": what one agrees with. Flag `iu`. */
    readonly agree: RegExp
    /** In a line about cookies and personal data. Flag `iu`. */
    readonly consent: RegExp
    /** Titles of pages that are no articles. Flag `iu`. */
    readonly titles: {
      readonly consent: RegExp
      readonly error: RegExp
      readonly login: RegExp
      readonly robots: RegExp
    }
  }
  /** "Quelle: ", "Mit Material von ", "Source: ": before agencies at an article's end. Anchored at the beginning, flag `iu`. */
  readonly credit: RegExp
  /** As they sign, in lower case. */
  readonly agencies: ReadonlySet<string>
  /** Those of three letters that no author's initials are taken for. */
  readonly shortAgencies: ReadonlySet<string>
}
