// What a language must say for its names to be found: roles, titles, given names, heads of organisations, places.
// "Innenminister Radko Hudak" needs `roles` ("minister" ends the first word); "Radko Hudak" alone needs `given`.

export type Gender = 'feminine' | 'masculine'

/** A stem with its gender: `minister` is masculine; null where the word says nothing ("spokesperson"). */
export type Gendered = Readonly<Record<string, Gender | null>>

/** All words in lower case, every inflected form a key of its own, unless a field says otherwise. */
export interface NameWords {
  /** What a capital within a sentence means: any noun has one (German), or only names have (English). */
  readonly capitals: 'nouns' | 'names'
  readonly given: {
    readonly feminine: ReadonlySet<string>
    readonly masculine: ReadonlySet<string>
    readonly either: ReadonlySet<string>
  }
  /** Family names that stand before the given one: "Kim Jong-hyun", "Xi Jinping". */
  readonly familyFirst: ReadonlySet<string>
  /** Ordinary words that are family names as well: "koch", "klein"; names behind a title or a role only. */
  readonly familyWords: ReadonlySet<string>
  /** In lower case within a name: "Ursula von der Leyen", "Guillermo de la Torre". */
  readonly particles: ReadonlySet<string>
  /** In front of a name and no part of it: "Herr", "Dr", "Mrs". */
  readonly titles: Gendered
  /** In lower case behind a title and part of it: "h." and "c." of "Dr. h. c.", "med". */
  readonly titleParts: ReadonlySet<string>
  /** Nouns for what a person does or is: "minister", "sprecherin", "hydrologe". */
  readonly roles: Gendered
  /** "Verteidigungsminister" is a minister: a role may be the end of a longer word. */
  readonly compounds: boolean
  /** Words of several parts that act as one role: "chief executive", "attorney general"; the last word is what counts. */
  readonly rolePhrases: readonly string[]
  /** Ordinary words, whatever their capital: nouns in German, words that open a sentence in English. */
  readonly common: ReadonlySet<string>
  /** Nouns that end in these are ordinary: "-ung", "-heit". Empty where capitals mean names. */
  readonly commonEndings: readonly string[]
  /** Letters that join the parts of a compound: "Arbeit|s|platz". Null where words are not joined. */
  readonly joint: RegExp | null
  /** Endings of ordinary words that no list can hold: plurals, verb forms. A word with one needs better reasons to be a name. */
  readonly inflected: RegExp
  /** A letter that words of the language do not have: a word with one is a name from elsewhere. */
  readonly foreign: RegExp
  /** Never a name or part of one by itself: weekdays, months, "I". */
  readonly never: ReadonlySet<string>
  /** Shapes that are no names: "R-Ohio" behind a senator's. */
  readonly noise: RegExp | null
  /** Articles, demonstratives, possessives. */
  readonly determiners: ReadonlySet<string>
  /** Of those, the ones that say which one is meant: "der", "this". */
  readonly definite: ReadonlySet<string>
  /** Prepositions with the article in them: "zur", "im". */
  readonly contractions: ReadonlySet<string>
  /** Of those, the ones whose form tells the gender of what follows: `die: 'feminine'`. */
  readonly determinerGender: Gendered
  /** Words that end a noun phrase when one walks through it: prepositions, conjunctions, verbs of saying, pronouns. */
  readonly stops: ReadonlySet<string>
  /** Verb forms that end an apposition: "sagte", "is". */
  readonly verbs: ReadonlySet<string>
  /** Prepositions and articles that lead from a role to what it is the role of: "of", "des", "bei". */
  readonly complements: ReadonlySet<string>
  /** Prepositions that hang an organisation or a place on a person: "of the alliance", "aus Linz". */
  readonly origins: ReadonlySet<string>
  /** "and" between parts of a name: "Glas und Licht". */
  readonly and: ReadonlySet<string>
  /** Endings that make a name an owner: "'s". They stay outside the mention. */
  readonly possessive: RegExp | null
  /** Endings of the genitive that stay inside: "Sachsens", "Ministeriums". Longest first. */
  readonly genitive: readonly string[]
  /** An inflected adjective in lower case: "ukrainische". Null where adjectives have no endings to go by. */
  readonly adjective: RegExp | null
  /** Of words of that shape, those that are rather verbs where no article stands before: "räumte". */
  readonly verbForm: RegExp | null
  readonly places: PlaceWords
  readonly organizations: OrganizationWords
  /** Every form, in lower case, to the nominative as written. Nationalities, peoples, faiths, parties' followers: "Nordkoreaner", "Kurds". */
  readonly groups: ReadonlyMap<string, string>
  /** What belongs to a country and who comes from there, in lower case, to the country's name: "ukrainische" → "Ukraine". */
  readonly demonyms: ReadonlyMap<string, string>
  /** Adjectives that have a capital and are no names: "Slovak", "Berliner". */
  readonly adjectives: ReadonlySet<string>
}

interface PlaceWords {
  /** Names as written: countries, regions, cities, rivers. */
  readonly names: readonly string[]
  /** Names that people bear as well: "Lincoln"; places only behind a preposition of place or in a dateline. */
  readonly shared: readonly string[]
  /** Names that count only behind an article: "the March". */
  readonly withArticle: readonly string[]
  /** Behind these an unknown name is a place: "in", "aus". */
  readonly prepositions: ReadonlySet<string>
  /** Nouns in front of a place's name: "Stadt", "river", "Pegel". */
  readonly before: ReadonlySet<string>
  /** Nouns behind one: "region", "county". */
  readonly after: ReadonlySet<string>
  /** Ends of words that are places: "dorf", "platz"; as words of their own too: "Street". */
  readonly endings: readonly string[]
  /** Ends of words that are streets and squares when a name stands before: "Luisen|platz". */
  readonly squares: readonly string[]
  /** Last words of a place's name: "Gate", "Tor". */
  readonly heads: ReadonlySet<string>
  /** Link a place to a known one behind it: "Frankfurt am Main". Ordinary prepositions as well. */
  readonly links: readonly string[]
  /** Link two unknown words to one name: "Nové Město nad Váhom". */
  readonly foreignLinks: readonly string[]
  /** Of `prepositions`, those that mean other things more often: "nach". */
  readonly weak: ReadonlySet<string>
  /** Of `prepositions`, those that leave no doubt: "Richtung". */
  readonly strong: ReadonlySet<string>
  /** Nouns that a name may follow in the genitive: "Straße des 17. Juni". */
  readonly streets: ReadonlySet<string>
}

export interface OrganizationWords {
  /** Names and abbreviations as written, with the base form of an inflected one: `Rote Kreuz: 'Rotes Kreuz'`. */
  readonly names: Readonly<Record<string, string>>
  /** Nouns that make what stands with them an organisation, with their grammatical gender: "ministerium" (n), "university". */
  readonly heads: Readonly<Record<string, 'm' | 'f' | 'n'>>
  /** Of those, the ones that name one even alone or with a small prefix: "polizei", "bundesregierung". */
  readonly alone: ReadonlySet<string>
  /** Nouns that introduce a name and are no part of it: "Sender", "newspaper", "train maker". */
  readonly before: ReadonlySet<string>
  /** Nouns behind one: "union", "alliance". */
  readonly after: ReadonlySet<string>
  /** Legal forms behind a name: "GmbH", "Inc". */
  readonly legal: ReadonlySet<string>
  /** Prepositions within a name: "Institut für …", "University of …". */
  readonly links: ReadonlySet<string>
  /** Heads whose name goes on in the genitive: "Bundesverband der Deutschen Industrie", "Zentralrat der Muslime". */
  readonly named: {
    readonly heads: ReadonlySet<string>
    readonly articles: ReadonlySet<string>
    /** Nouns, or their ends, for whom such an organisation is: "industrie"; peoples and faiths count without being listed. */
    readonly nouns: readonly string[]
  } | null
  /** Words of other languages that join two parts of a name: "und" in an English text. */
  readonly foreignLinks: ReadonlySet<string>
  /** Prepositions between one and its place: "Innenministerium in …". */
  readonly placeLinks: ReadonlySet<string>
  /** Heads that ordinary nouns may follow as part of the name: "Gewerkschaft Glas und Licht". */
  readonly open: ReadonlySet<string>
  /** Abbreviations in capitals that are none: "TV", "GPS". */
  readonly notAcronyms: ReadonlySet<string>
  /** An adjective, in lower case, that a name may have before its head: "technischen". */
  readonly properAdjective: RegExp | null
  /** Base form of an adjective in front of a head of that gender: "Technischen" + f → "Technische". */
  readonly baseAdjective: ((adjective: string, gender: 'm' | 'f' | 'n') => string) | null
}
