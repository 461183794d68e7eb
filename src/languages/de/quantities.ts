// How German writes figures: "rund 2.300", "zwischen zwei und drei Millionen", "gut anderthalb Stunden", "um 14 Uhr" (none).
// Units and what figures are about: quantities-units.ts, quantities-concepts.ts.

import type { QuantityWords } from '../../mentions/quantity-words.ts'
import { all, allPhrases, set } from '../lists.ts'
import { concepts } from './quantities-concepts.ts'
import { changes, parts, recalled, scope } from './quantities-scope.ts'
import { units } from './quantities-units.ts'

const verbs =
  'sind waren seien wären ist war sei wäre wird wurde wurden werden würden würde worden hat haben hatte hatten hätte hätten kam kamen kommen starben ging gingen gehen stand standen stehen liegen lagen saßen gab gaben geben sahen sehen fielen fallen konnten können könnten sollen sollten müssen mussten müssten dürfen durften wollen wollten nannte nannten nennen sagte sagten sagen zählte zählten zählen meldete meldeten melden sprachen sprechen blieben bleiben lebten leben arbeiten arbeiteten zogen ziehen erhielten erhalten befinden befanden demonstrierten protestierten streikten verloren verlieren betrug betrugen betragen lauten laute erklärte erklärten teilte teilten erreichte erreichten steigen stiegen sanken sinken'

export const quantities: QuantityWords = {
  decimal: ',',
  numerals: {
    small: {
      ...{
        ein: 1,
        eins: 1,
        zwei: 2,
        zwo: 2,
        drei: 3,
        vier: 4,
        fünf: 5,
        sechs: 6,
        sieben: 7,
        acht: 8,
        neun: 9,
        zehn: 10,
        elf: 11,
      },
      ...{ zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 },
      ...{ zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 },
      ...{ null: 0, fuenf: 5, zwoelf: 12, fuenfzehn: 15, fuenfzig: 50 },
    },
    multipliers: { hundert: 2, tausend: 3 },
    scales: {
      ...allPhrases('tsd', 3),
      ...allPhrases('million|millionen|mio', 6),
      ...allPhrases('milliarde|milliarden|mrd', 9),
      ...allPhrases('billion|billionen|bio', 12),
      ...allPhrases('billiarde|billiarden', 15),
      ...allPhrases('trillion|trillionen', 18),
    },
    gluedScales: {},
    bareScales: { k: 3, K: 3 },
    collectives: { dutzend: 12, schock: 60, viertelmillion: 250_000, dreiviertelmillion: 750_000, viertelmilliarde: 250_000_000 },
    fractions: {
      ...{ drittel: 3, viertel: 4, fünftel: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9, zehntel: 10, zwanzigstel: 20 },
      ...{ hundertstel: 100, tausendstel: 1000, drittels: 3, dritteln: 3, vierteln: 4, fünfteln: 5, zehnteln: 10 },
    },
    every: {
      openers: set('jeder jede jedes jeden jedem'),
      ordinals: {
        ...allPhrases('zweite|zweiten|zweiter|zweites', 2),
        ...allPhrases('dritte|dritten|dritter|drittes', 3),
        ...allPhrases('vierte|vierten|vierter|viertes', 4),
        ...allPhrases('fünfte|fünften|fünfter|fünftes', 5),
        ...allPhrases('sechste|sechsten|sechster|sechstes', 6),
        ...allPhrases('siebte|siebten|siebter|siebtes', 7),
        ...allPhrases('achte|achten|achter|achtes', 8),
        ...allPhrases('neunte|neunten|neunter|neuntes', 9),
        ...allPhrases('zehnte|zehnten|zehnter|zehntes', 10),
        ...allPhrases('zwanzigste|zwanzigsten|zwanzigster|zwanzigstes', 20),
        ...allPhrases('hundertste|hundertsten|hundertster|hundertstes', 100),
        ...allPhrases('tausendste|tausendsten|tausendster|tausendstes', 1000),
      },
      not: set('mal male'),
    },
    halfTail: null,
    ordinals: set(''),
    halves: { ...all('halbe halben halber halbes halbem', 0.5), viertel: 0.25 },
    orderly: set('ersten zweiten erste zweite letzten'),
    ofWhole: set('der des von aller'),
    shares: [], // "zwei von drei" counts two of the three
    blurred: {
      ...allPhrases('gutes|gute|guten|guter', 'moreThan' as const),
      ...allPhrases('knappes|knappe|knappen|knapper', 'almost' as const),
      ...allPhrases('rundes|runde|ungefähres', 'approximately' as const),
    },
    parts: { words: { hälfte: 0.5 }, articles: set('die der') },
    mixed: {
      ...allPhrases('anderthalb|eineinhalb|einundeinhalb|einundhalb', 1.5),
      ...allPhrases('dreiviertel', 0.75),
      ...allPhrases('eineinviertel', 1.25),
      ...allPhrases('eindreiviertel', 1.75),
      ...allPhrases('zweieinviertel', 2.25),
    },
    halfEnding: 'einhalb',
    point: 'komma',
    closed: true,
    and: 'und',
    articles: set('ein eine einen einem einer eines'),
    pronominal: { words: set('ein eins'), notBehind: set(''), notBefore: set('') },
    onlyMeasured: set('null ein eins'),
    vague: set(
      'mehrere mehreren mehrerer einige einigen einiger paar viele vielen vieler wenige wenigen etliche etlichen zig hunderte',
    ),
    unsigned: set('test tests getestet'),
    signs: { minus: -1, negativ: -1, '-': -1, '−': -1, '–': -1, plus: 1 },
  },
  vague: {
    plurals: {
      ...allPhrases('dutzende|dutzenden', 12),
      ...allPhrases('hunderte|hunderten|aberhunderte', 100),
      ...allPhrases('tausende|tausenden|abertausende|abertausenden', 1000),
      ...allPhrases('zehntausende|zehntausenden|zigtausende|zigtausenden|zigtausend', 10_000),
      ...allPhrases('hunderttausende|hunderttausenden', 100_000),
    },
    large: { millionen: 1e6, abermillionen: 1e6, milliarden: 1e9, billionen: 1e12 },
    multiples: {
      ...allPhrases('dutzende|dutzenden', 12),
      ...allPhrases('zig', 10), // "zig Millionen" is no less than twenty
      ...allPhrases('hunderte|hunderten', 100),
      ...allPhrases('tausende|tausenden', 1000),
    },
    several: {
      ...allPhrases(
        'mehrere|mehreren|mehrerer|einige|einigen|einiger|etliche|etlichen|etlicher|viele|vielen|vieler|wenige|wenigen',
        3,
      ),
      ...allPhrases('ein paar|die paar|paar', 2),
    },
    powers: {
      ...{ dutzend: 12, hundert: 100, tausend: 1000, zehntausend: 10_000, hunderttausend: 100_000 },
      ...{ millionen: 1e6, milliarden: 1e9, billionen: 1e12 },
      ...{ dutzende: 12, dutzenden: 12, hunderte: 100, hunderten: 100, tausende: 1000, tausenden: 1000, zehntausende: 10_000 },
    },
    phrases: { 'eine handvoll': [3, 9], 'einer handvoll': [3, 9], 'eine hand voll': [3, 9] },
    of: set('von'),
  },
  modifiers: {
    before: {
      ...allPhrases('genau|exakt|präzise|punktgenau', 'exactly' as const),
      ...allPhrases(
        '~|rund|etwa|ungefähr|circa|zirka|ca.|ca|schätzungsweise|geschätzt|geschätzte|geschätzten|annäherungsweise|an die|um die|in etwa|grob|grob geschätzt|in der Größenordnung von|so um die|vielleicht|etwa um|plusminus|durchschnittlich|im schnitt|im durchschnitt|im mittel',
        'approximately' as const,
      ),
      ...allPhrases(
        'mindestens|einer untergrenze von|einem mindestwert von|wenigstens|zumindest|nicht weniger als|nicht unter|minimal|ein minimum von|ab|mehr oder gleich|zum mindesten',
        'atLeast' as const,
      ),
      ...allPhrases(
        'mehr als|über|weit über|deutlich über|deutlich mehr als|weit mehr als|knapp über|leicht über|etwas über|etwas mehr als|wesentlich mehr als|noch mehr als|gut|oberhalb von|größer als|höher als|länger als|älter als|gut über|sogar über|viel mehr als|erheblich mehr als|knapp mehr als|kaum weniger als',
        'moreThan' as const,
      ),
      ...allPhrases(
        'bis zu|einer obergrenze von|eine obergrenze von|einem höchstwert von|bis maximal|bis höchstens|höchstens|maximal|allenfalls|längstens|nicht mehr als|nicht über|kaum über|kaum mehr als|maximal bis zu|ein maximum von|allerhöchstens|bestenfalls|im besten fall|nicht länger als|nicht höher als|höchstens bis zu',
        'atMost' as const,
      ),
      ...allPhrases(
        'weniger als|keine|unter|knapp unter|deutlich unter|deutlich weniger als|weit unter|weit weniger als|nicht einmal|nicht mal|unterhalb von|etwas weniger als|kleiner als|niedriger als|kürzer als|jünger als|leicht unter',
        'lessThan' as const,
      ),
      ...allPhrases('fast|beinahe|nahezu|annähernd|knapp|knappe|bald|so gut wie|praktisch|kaum', 'almost' as const),
    },
    after: {
      ...allPhrases('+|oder mehr|und mehr|und darüber|oder darüber|aufwärts|mindestens|oder noch mehr', 'atLeast' as const),
      ...allPhrases('oder weniger|oder darunter|höchstens|maximal', 'atMost' as const),
      ...allPhrases('oder so|in etwa|ungefähr|circa', 'approximately' as const),
    },
    // "über drei Themen", "ab zwei Seiten": a preposition; "gut zwei" and "vielleicht zwei" are meant so
    than: 'als',
    late: new Set(['oder mehr', 'oder noch mehr', 'oder weniger']),
    measured: set('über keine'),
    unitOnly: set('unter ab'),
    comparing: set(
      'auf bei mit von aber doch noch liegt lag liegen lagen bleibt blieb blieben sinkt sank sanken fiel fielen ist sind waren war',
    ),
    between: set('weitere weiteren aber jedoch'),
  },
  ranges: {
    openers: { zwischen: 'und', 'irgendwo zwischen': 'und' },
    links: set('bis'),
    equating: set(
      'umgerechnet also oder bzw beziehungsweise entspricht entsprechend das sind nach heutigem kurs derzeit etwa rund',
    ),
    bounds: set('und aber jedoch doch'),
    joins: set('und oder bzw beziehungsweise sowie'),
    either: set('oder'),
    steps: set('auf gegen zu'),
    change: { openers: set(''), verbs: set(''), by: set('') },
  },
  units,
  guards: {
    months: set(
      'januar jänner feber februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun jul aug sep sept okt nov dez',
    ),
    clock: set('uhr'),
    hours: {
      before: set('um gegen ab bis seit nach vor'),
      after: [
        'morgens',
        'abends',
        'nachts',
        'nachmittags',
        'vormittags',
        'früh',
        'in der nacht',
        'in der früh',
        'am morgen',
        'am abend',
        'am nachmittag',
      ],
    },
    yearBehind: set(
      'jahr jahre jahres jahren seit bis ab anfang ende mitte sommer winter herbst frühjahr frühling jahreswechsel saison in nach vor von anno jahrgang silvester weihnachten ostern wm em',
    ),
    labels: set(
      'tempo artikel artikels terminal platz note art paragraf paragraph paragrafen absatz abs satz nummer nr no kapitel seite s rang position phase stufe warnstufe alarmstufe gleis zimmer raum halle tor block formel liga linie bus version agenda resolution sgb teil ziffer tagesordnungspunkt klasse kategorie typ modell abschnitt startnummer hausnummer apollo boeing airbus iphone windows bundesstraße autobahn landstraße kreisstraße straße allee postfach tel telefon fax reaktor flugnummer level',
    ),
    streets: { words: set(''), endings: /.(?:straße|strasse|str|weg|platz|allee|gasse|ufer|damm)$/u },
    namedBy: set('ein eine einen einem einer eines typs'),
    dotOrdinals: true,
    idioms: { acht: ['in', 'außer', 'der'], elf: ['der'] },
  },
  phrases: {
    capitalised: true,
    stops: set(
      `${verbs} in im an am auf aus bei mit nach von vor zu zum zur für über unter um durch gegen ohne und oder aber sowie als wie der die das den dem des ein eine einen einem einer eines er sie es ihm ihn ihr ihre ihren ihrem seine seinen dass weil wenn noch schon bereits dort hier damit davon darunter dabei pro je nicht nur auch so prozent heute gestern morgen derzeit inzwischen beim vom ins seit bis während wegen trotz laut zufolge welche deren dessen alle allein später früher danach zuvor zusammen insgesamt`,
    ),
    fillers: set('weitere weiteren weiterer andere anderen anderer zusätzliche zusätzlichen mehr weniger insgesamt'),
    partitives: [
      ...[
        'der',
        'der insgesamt',
        'der rund',
        'der etwa',
        'der mehr als',
        'von den',
        'von insgesamt',
        'von',
        'aller',
        'des',
        'ihrer',
        'seiner',
        'unserer',
        'dieser',
        'jener',
        'aus den',
      ],
      ...[
        'der fast',
        'der knapp',
        'der über',
        'von rund',
        'von etwa',
        'von mehr als',
        'von knapp',
        'der bisher',
        'der bislang',
        'der derzeit',
        'der ursprünglich',
        'ihrer rund',
      ],
    ],
    adjective: /(?:e|en|er|es|em)$/u,
    plurals: set(''),
    plural: /$^/u,
    never: /$^/u,
  },
  concepts,
  scope,
  parts,
  changes,
  recalled,
}
