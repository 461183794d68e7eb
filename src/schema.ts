// The public contract: the Reading of one document, as schemas that check it at the edges.
// The types (types.ts), the JSON Schema (reading.schema.json) and the docs all come from here.

import { z } from 'zod'

const offset = z.int().nonnegative()

/** Half-open, in UTF-16 code units of the Reading's `text`: `text.slice(start, end)` is what the reader sees. */
export const span = z
  .object({ start: offset.describe('First code unit'), end: offset.describe('First code unit behind it') })
  .describe('Half-open stretch of `text`, in UTF-16 code units')
  .meta({ id: 'Span' })

const index = offset.describe('Index into an array of this Reading')
const instant = z.string().describe('RFC 3339')

export const dateline = z
  .object({
    place: z.string().describe('As printed: "WASHINGTON"'),
    agency: z.string().nullable().describe('The agency in brackets behind it: "AP"'),
    span,
  })
  .meta({ id: 'Dateline' })

export const mention = span
  .extend({ form: z.enum(['name', 'nominal', 'pronoun']).describe('"Ida Lorenz", "die Bürgermeisterin", "sie"') })
  .describe('One place where an entity is named, described or meant by a pronoun')
  .meta({ id: 'Mention' })

export const entity = z
  .object({
    id: z.string().describe('"e1": unique within the Reading'),
    type: z
      .enum(['person', 'organization', 'place', 'group', 'work', 'other'])
      .describe('group: people without a body that speaks for them, "die Anwohner"; work: a report, a law, a book'),
    name: z.string().describe('The fullest name used in the text, without role or title'),
    roles: z.array(z.string()).describe('"Verteidigungsminister", "UN ambassador"'),
    mentions: z.array(mention).describe('Where it is meant, in the order of the text'),
  })
  .meta({ id: 'Entity' })

export const timeExpression = span
  .extend({
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type'),
    value: z.string().describe('TIMEX3 value: "2024-10-30", "2024-W44", "P2Y"; unknown parts are X: "XXXX-10-30"'),
    mod: z.string().nullable().describe('TIMEX3 mod: "START", "END", "APPROX", "MORE_THAN"'),
    from: instant.nullable().describe('First moment of the interval, RFC 3339; a plain date or time where no zone is known'),
    to: instant.nullable().describe('First moment after the interval, written alike'),
  })
  .meta({ id: 'TimeExpression' })

export const modifier = z
  .enum(['exactly', 'approximately', 'atLeast', 'moreThan', 'atMost', 'lessThan', 'between', 'almost'])
  .describe('How the words limit the number: "etwa", "at least", "bis zu"; exactly where nothing does')
  .meta({ id: 'Modifier' })

export const quantity = span
  .extend({
    value: z
      .union([z.number(), z.tuple([z.number(), z.number()])])
      .describe(
        'The number as written, scale words counted in; in the first of two units ("5 feet 2 inches") and coins as part of their money; two for "zwischen 4 und 6"',
      ),
    modifier,
    low: z.number().nullable().describe('Lower end of the interval that the words allow; null: open'),
    high: z.number().nullable().describe('Upper end; null: open'),
    vague: z
      .boolean()
      .describe(
        '"Dutzende", "several hundred": `value` is an interval by convention: a plural is at least two of its kind, "several" and "a handful" three, and less than the next larger word',
      ),
    unit: z.string().nullable().describe('UCUM, ISO 4217, or "%"; "1" for a part ("zwei Drittel", "one in five")'),
    counted: span.nullable().describe('What is counted: "nordkoreanische Soldaten"'),
    concept: z.string().nullable().describe('Language-free key: "soldiers", "dead", "protesters"'),
    scope: z
      .object({
        places: z.array(z.string()).describe('Where it holds, as named in the text'),
        state: z.string().nullable().describe('What happened to those counted: "ausgebildet"'),
        group: z
          .string()
          .nullable()
          .describe('Country, people or side of those counted: "Nordkorea" of "nordkoreanische Soldaten"'),
        time: index.nullable().describe('Index into `times`: when it holds'),
      })
      .describe('Of what, where and when the figure holds')
      .meta({ id: 'Scope' }),
    attribution: index.nullable().describe('Index into `attributions`; null: nobody is named for it'),
    equals: index.nullable().describe('Index into `quantities`: the same amount in another unit'),
    change: z
      .enum(['increase', 'decrease', 'unspecified'])
      .nullable()
      .describe('By how much something changed: "um 38" of "um 38 auf 642 Zentimeter"; null: a level'),
    partOf: index.nullable().describe('Index into `quantities`: the whole of which this is a part, "darunter 500 Offiziere"'),
    recalled: z
      .boolean()
      .describe('An older or wrong figure that the text sets against the one in its place: "von 19 auf acht", "not 97"'),
  })
  .describe('A figure; the span takes the modifier in: "bis zu 12.000"')
  .meta({ id: 'Quantity' })

const share = z.number().min(0).max(1)
const level = z.enum(['low', 'moderate', 'high'])

export const basis = z
  .enum(['ICD 203', 'CAPphrase', 'figure', 'lexicon'])
  .describe(
    "Where the band comes from. ICD 203: one of the directive's phrases, or what the language has for it; CAPphrase: the median of a survey; " +
      'figure: the text gives a number; lexicon: placed by the language pack, by meaning, degree and negation',
  )
  .meta({ id: 'CertaintyBasis' })

export const survey = z
  .object({
    median: share.describe('Median of what readers took it to mean, 0 to 1'),
    low: share.describe('10th percentile'),
    high: share.describe('90th percentile'),
  })
  .describe('What 5,174 readers took this phrase to mean (CAPphrase)')
  .meta({ id: 'Survey' })

export const certainty = span
  .extend({ span })
  .omit({ start: true, end: true })
  .extend({
    low: share.describe('Lower end of the band, or of the figure given, 0 to 1'),
    high: share.describe('Upper end, 0 to 1'),
    band: z.string().describe('ICD 203 band: "very likely"'),
    negated: z.boolean().describe('A negation turned the phrase, which the band takes in: "not likely" is unlikely'),
    basis,
  })
  .describe("The speaker's own words of probability, never the tool's opinion")
  .meta({ id: 'Certainty' })

export const confidence = z
  .object({ span, level: level.describe('After ICD 203') })
  .describe(
    'How well founded the speaker calls the judgement, which says nothing of how likely its content is: "with high confidence"',
  )
  .meta({ id: 'Confidence' })

export const certaintyPhrase = span
  .extend({
    kind: z
      .enum(['likelihood', 'confidence', 'hedge', 'evidential', 'conditional'])
      .describe(
        'likelihood: "likely"; confidence: "with high confidence"; hedge: "apparently"; evidential: "allegedly"; conditional: "unless it rains"',
      ),
    band: z.string().nullable().describe('ICD 203 band of a likelihood, negation taken in'),
    low: share.nullable().describe('Lower end of a likelihood, 0 to 1'),
    high: share.nullable().describe('Upper end of a likelihood, 0 to 1'),
    level: level.nullable().describe('Of a confidence, after ICD 203'),
    negated: z.boolean().describe('"not likely", "kaum ausgeschlossen", "probably not"'),
    questioned: z.boolean().describe('Asked and not said: "Is it likely that …?", "ob … wahrscheinlich ist"'),
    basis: basis.nullable().describe('Where the band or level comes from; null where there is none'),
    survey: survey.nullable().describe('Where this very phrase was asked for; null: it was not'),
    attribution: index.nullable().describe("Index into `attributions`: whose words they are; null: the article's own voice"),
  })
  .describe('Words that say how certain something is, whoever says them')
  .meta({ id: 'CertaintyPhrase' })

export const source = z
  .object({
    span: span
      .nullable()
      .describe(
        'The words that name the speaker here: "er", "Der Botschafter"; in free indirect speech those that named them last',
      ),
    entity: z.string().nullable().describe('Id of the entity that they mean'),
    name: z.string().nullable().describe('That entity\'s name, or the description: "ein hochrangiger Beamter"'),
    kind: z
      .enum(['person', 'organization', 'group', 'document', 'anonymous', 'unknown'])
      .describe('document: "laut einem Bericht"; anonymous: an official who is not named; unknown: nobody is named'),
    candidates: z.array(z.string()).describe('Entity ids, when several are equally likely and `entity` stays null'),
  })
  .meta({ id: 'Source' })

export const attribution = z
  .object({
    source: source.describe('Who said it'),
    cue: z.array(span).describe('"sagte", "wies … darauf hin", "laut"; [] in free indirect speech'),
    content: z.array(span).describe('What was said, quotation marks left out'),
    mode: z.enum(['direct', 'indirect', 'mixed']).describe('mixed: indirect with a quoted part'),
    kind: z
      .enum(['speech', 'writing', 'thought', 'demand', 'estimate'])
      .describe('What the cue makes of it: said, wrote, thinks, demands, estimates'),
    polarity: z
      .enum(['affirmed', 'denied', 'questioned', 'declined'])
      .describe('What the source does with the content; declined: "wollte sich nicht äußern"'),
    certainty: certainty
      .nullable()
      .describe('Word of probability in the content or its frame, neither asked nor that of a speaker quoted there; null: none'),
    confidence: confidence.nullable().describe('"with high confidence"; null: nothing is said of it'),
    evidential: z
      .enum(['plain', 'konjunktiv', 'hearsay', 'alleged'])
      .describe('How the outlet marks that it only repeats: "er habe", "soll", "angeblich"'),
    channel: span.nullable().describe('"durch einen Übersetzer", "auf einer Pressekonferenz"'),
    addressee: span.nullable().describe('"gegenüber Associated Press"'),
    time: index.nullable().describe('Index into `times`: when it was said'),
    within: index.nullable().describe('Index of the attribution that this one is nested in'),
    produced: z.string().describe('Which part of the engine found it'),
  })
  .describe('One act of reported speech: source, cue, content')
  .meta({ id: 'Attribution' })

export const damage = span
  .extend({
    kind: z
      .enum([
        'gluedWords',
        'strayFragment',
        'repeatedText',
        'boilerplate',
        'spunBio',
        'caption',
        'credit',
        'invisible',
        'brokenEncoding',
        'markup',
        'translationMark',
      ])
      .describe(
        'gluedWords: "UkraineWas", where a link stood; spunBio: the author line of a machine; invisible: characters without a shape; brokenEncoding: "fÃ¼r"; markup: "&nbsp;", "<br>"; translationMark: what a translating machine left',
      ),
  })
  .describe("A stretch that is not the article's own words")
  .meta({ id: 'Damage' })

export const reading = z
  .object({
    id: z.string().min(1).describe("The document's id: given, or SHA-256 of its text"),
    language: z.string().describe('BCP 47, detected unless given'),
    url: z.string().nullable().describe('Where this copy was found'),
    outlet: z.string().nullable().describe('Who published this copy'),
    title: z.string().nullable().describe('Headline; no part of `text`'),
    published: instant.nullable().describe('RFC 3339; the anchor of relative dates'),
    modified: instant.nullable().describe('RFC 3339; when the outlet says that it changed this copy'),
    subtitle: z.string().nullable().describe('Standfirst or deck; no part of `text` unless the page repeats it there'),
    authors: z.array(z.string()).describe('Who wrote it, as the byline names them; [] where none is named'),
    agencies: z.array(z.string()).describe('Agencies that the outlet credits: "dpa", "Reuters"; beside what the dateline says'),
    dateline: dateline.nullable().describe('"WASHINGTON (AP) –" at the beginning'),
    text: z.string().describe('The main text, exactly as offsets count it'),
    engine: z.string().describe('name@version of the packs and models that made this Reading'),
    sentences: z.array(span).describe('In the order of the text'),
    entities: z.array(entity).describe('One per person, organisation, place … of this document'),
    times: z.array(timeExpression).describe('Dates, clock times, durations'),
    quantities: z.array(quantity).describe('Figures'),
    attributions: z.array(attribution).describe('Who said what'),
    corrections: z.array(span).describe('Notices in which the outlet says that it corrected or changed the article'),
    certainties: z
      .array(certaintyPhrase)
      .describe('Words of probability, confidence, hearsay, condition; in the order of the text'),
    damage: z.array(damage).describe("Stretches that are not the article's own words"),
  })
  .describe('What Lagebild says about one document')
  .meta({ id: 'Reading' })

const given = z.string().nullish()

/** One document as the user hands it in: plain text or HTML, the rest optional. A line of a `.jsonl` batch. */
export const documentInput = z
  .object({
    id: z.union([z.string().min(1), z.int().transform(String)]).nullish(),
    text: given,
    html: given,
    lang: given.describe('BCP 47; detected when absent'),
    published: given.describe('RFC 3339, a date, or a date and time without zone'),
    modified: given.describe('When this copy was changed; as `published`'),
    title: given,
    subtitle: given,
    authors: z.array(z.string()).nullish(),
    agencies: z.array(z.string()).nullish().describe('Agencies that are credited'),
    url: given,
    address: given.describe(
      'Where the bytes were fetched from: links are resolved by it, and it is the `url` of a page that names none',
    ),
    outlet: given,
    listed: z
      .object({
        title: given,
        subtitle: given,
        published: given,
        modified: given,
        authors: z.array(z.string()).nullish(),
        outlet: given,
        lang: given,
      })
      .nullish()
      .describe('What a feed or another list says of the article: used where neither the document nor its page says it'),
  })
  .meta({ id: 'DocumentInput' })
