// Words of certainty in German: what each says, what stands around it, and the counter-senses.

import type { Band } from '../../mentions/certainty-bands.ts'
import type { CertaintyWords, Level, Sense } from '../../mentions/certainty-words.ts'
import { set } from '../lists.ts'
import { conditions } from './certainty-conditions.ts'

type Table = Readonly<Record<string, Sense>>

/** Phrases between semicolons, all with one sense; they may hold commas. */
const all = (list: string, sense: Sense): Table =>
  Object.fromEntries(list.split(';').map(phrase => [phrase.trim().replace(/\s+/gu, ' '), sense]))

const likelihood = (list: string, band: Band): Table => all(list, { kind: 'likelihood', band })
const onlyNegated = (list: string, band: Band): Table => all(list, { kind: 'likelihood', band, onlyNegated: true })
const none = (list: string): Table => all(list, null)

/** "mit hoher Sicherheit", "hohes Vertrauen in diese Einschätzung"; "mit Sicherheit" is a likelihood, "hohe Sicherheit" protection. */
const confidence = (degrees: string, level: Level): Table =>
  all(
    `mit ${degrees} sicherheit|gewissheit|gewißheit|zuversicht|konfidenz|verlässlichkeit|zuverlässigkeit|konfidenzniveau;
     mit sehr ${degrees} sicherheit|gewissheit|zuversicht|konfidenz; mit ${degrees} vertrauensgrad|vertrauensniveau;
     [${degrees} vertrauen] in <determiner> <judgement>; [${degrees} vertrauen] in <determiner> :adj <judgement>; ${degrees} konfidenz`,
    { kind: 'confidence', level },
  )

const certain: Table = {
  ...likelihood(
    `(mit) an sicherheit grenzend~ wahrscheinlichkeit; mit ziemlicher sicherheit; mit fast völliger|absoluter sicherheit;
     mit nahezu völliger|absoluter|hundertprozentiger sicherheit; mit beinahe völliger|absoluter sicherheit`,
    'almost certain',
  ),
  // "mit letzter Sicherheit nicht" leaves something open, "mit Sicherheit nicht" nothing
  ...likelihood('mit letzter|endgültiger sicherheit|gewissheit nicht', 'possible'),
  // Protection and not probability: "mit Sicherheit und Ordnung"
  ...none('mit sicherheit und|zu|oder; mit sicherheit , ordnung|freiheit'),
  ...likelihood(
    `mit sicherheit; mit absoluter|völliger|letzter|endgültiger|hundertprozentiger sicherheit|gewissheit; mit gewissheit; zweifellos; zweifelsohne; zweifelsfrei;
     ohne (jeden|jeglichen) zweifel; kein~ zweifel; fraglos; definitiv; sicherlich; gewiss|gewiß; ganz bestimmt; unausweichlich; unweigerlich;
     todsicher; außer frage; ausser frage; außer zweifel; ausser zweifel`,
    'certain',
  ),
  ...none('so gewiss|gewiß; gewiss|gewiß nicht; nicht [definitiv]'),
  // "sicher" is safe as well: it counts before a clause and where degrees say which one is meant.
  ...none(
    '<fühlen> … [sicher]; sicher fühlen|fühlt|fühlte|fühlten; so [sicher] wie; auf nummer sicher; weiß|weiss|wissen|wusste|wussten|wisse (nicht) [sicher]',
  ),
  ...likelihood(
    `[sicher] , dass|ob|wie|wer|wann|was; [sicher] <be> (nur|jedoch|aber) ,|:; [sicher] scheint ,|:; als sicher gilt|gelte|galt; alles andere als [sicher]; sich [sicher] ,|.|:|“|";
     sich ganz|ziemlich|sehr|absolut|nicht|relativ|völlig|fast|keineswegs [sicher]; fast|nahezu|beinahe|praktisch|quasi|annähernd [sicher~]; so gut wie [sicher~];
     ganz|ziemlich [sicher]; keineswegs|längst|noch nicht [sicher]; keineswegs [sicher]`,
    'certain',
  ),
  ...likelihood('unvermeidlich~; unvermeidbar~; unabwendbar~', 'certain'),
}

const likely: Table = {
  ...none(
    `sehr wohl; wohl aber|oder|wissend|auf; [wohl] <participle>; <fühlen> … [wohl]; wohl fühlen|fühlt|fühlte|fühlten|gefühlt; nicht [wohl]; leben|leb|lebe|lebt (sie) [wohl];
     wohl dabei; recht wohl; zum wohl`,
  ),
  ...likelihood('immer|stets|noch wahrscheinlicher|wahrscheinlicher~; [wahrscheinlicher] :noun', 'likely'),
  ...none(
    `wahrscheinlicher; wahrscheinlicher~; unwahrscheinlicher; wie|so wahrscheinlich; am wahrscheinlichsten; wahrscheinlicher als; eher wahrscheinlich als;
     unwahrscheinlich viel~|schnell~|gut~|schön~|stark~|schwer~|hoch|groß~`,
  ),
  ...none(
    'ich|wir|man dürfte|dürften; dürfte|dürften ich|wir; wenn|ob … [dürfte|dürften]; [dürfte|dürften] … nicht passieren|vorkommen',
  ),
  ...likelihood(
    `wahrscheinlich~; voraussichtlich~; vermutlich~; wohl; dürfte|dürften; aller voraussicht nach; das wahrscheinlichste; gut~|realistisch~|reell~ chance|chancen; chancen <be> gut; spricht vieles|viel dafür; davon <be> auszugehen`,
    'likely',
  ),
  ...likelihood(
    `wahrscheinlichkeit …… <be> (nicht) (sehr|äußerst|äusserst|eher|relativ|ziemlich) [hoch|groß|gross]; <be> die <chance> … [hoch|groß|gross]; [groß|hoch] <be> die <chance>`,
    'very likely',
  ),
  ...likelihood('chancen …… stehen|stünden|stehe (sehr|nicht) [gut]', 'likely'),
  ...likelihood(
    `höchstwahrscheinlich~; hochwahrscheinlich~; (mit) (sehr) hoh~|groß~|gross~|größt~|höchst~|überwiegend~|erheblich~ wahrscheinlichkeit;
     aller wahrscheinlichkeit nach; hoh~ chance|chancen; sehr gut~ chance|chancen`,
    'very likely',
  ),
  ...likelihood(
    `fünfzig zu fünfzig; fifty-fifty; halbe-halbe; gleich wahrscheinlich; ebenso wahrscheinlich wie; genauso wahrscheinlich wie`,
    'roughly even chance',
  ),
  ...none('machen|machten|teilen|teilten … [halbe-halbe]'),
  ...none('wie|als zu erwarten; wie|als anzunehmen; wie erwartet'),
  ...likelihood(
    `<be> zu erwarten; zu erwarten <be>; steht|stehe|stand zu erwarten; <be> anzunehmen; anzunehmen <be>; <be> damit zu rechnen; damit <be> zu rechnen;
     vieles|viel|einiges spricht|spreche|sprach dafür; dafür spricht|spreche vieles|viel|einiges; [liegt|liege|lag nahe] , dass; mit einig~ wahrscheinlichkeit;
     best~ chance|chancen; gut~ aussichten`,
    'likely',
  ),
  ...likelihood('ohne frage', 'certain'),
}

const unlikely: Table = {
  ...likelihood('immer|noch unwahrscheinlicher|unwahrscheinlicher~', 'unlikely'),
  ...likelihood('unwahrscheinlich~; eher nicht; [zweifelhaft] , ob|dass; [fraglich] , ob', 'unlikely'),
  ...likelihood(
    `(mit) (sehr) gering~|niedrig~|klein~ wahrscheinlichkeit; (sehr) gering~|klein~|schlecht~|minimal~ chance|chancen; kaum (eine|noch) chance|chancen; wenig chancen;
     die chancen stehen sehr schlecht`,
    'very unlikely',
  ),
  ...all('<werden> … [kaum]', { kind: 'likelihood', band: 'very unlikely', withInfinitive: true }),
  ...none('kaum jemand|jemanden|einer|etwas|ein|eine|einen; kaum [möglich] , … zu; kaum zu'),
  ...likelihood(
    `wahrscheinlichkeit …… <be> (nicht) (sehr|äußerst|äusserst|eher|relativ|ziemlich) [gering|klein|niedrig]; chancen …… stehen|stünden|stehe (sehr|eher|nicht) [schlecht];
     <be> die <chance> … [gering|klein|niedrig]; [gering] <be> die <chance>`,
    'very unlikely',
  ),
  ...likelihood('schwerlich', 'very unlikely'),
  ...likelihood('verschwindend gering~ wahrscheinlichkeit|chance|chancen; kein~ chance auf|mehr|,', 'almost no chance'),
  ...likelihood('auf keinen fall; auf gar keinen fall; unter keinen umständen', 'impossible'),
  ...none('auf keinen fall mehr|wieder; unter keinen umständen mehr'),
  // Who is shut out of something: "von der Wahl ausgeschlossen"
  ...none(
    'von|vom|aus … [ausgeschlossen]; <wurde> … [ausgeschlossen]; ausgeschlossen worden|wurde|wurden; ausgeschlossene|ausgeschlossenen|ausgeschlossener|ausgeschlossenes; schließen|schließt … aus der|dem',
  ),
  ...likelihood(
    `gilt|gelte|gelten|galt als [ausgeschlossen]; für ausgeschlossen; [ausgeschlossen] , dass; nahezu|fast|praktisch|quasi|beinahe [ausgeschlossen];
     so gut wie [ausgeschlossen]; völlig|ganz|absolut|vollkommen|komplett|gänzlich [ausgeschlossen]; ausgeschlossen sei|ist|scheint ,;
     kann|können|könne|könnten [ausgeschlossen werden]`,
    'impossible',
  ),
  ...likelihood(
    '[unmöglich] , dass; für unmöglich; nahezu|fast|praktisch|quasi|beinahe|schier [unmöglich]; so gut wie [unmöglich]',
    'impossible',
  ),
  ...none('[unmöglich] , … zu :verb; unmöglich zu'),
  ...onlyNegated(
    `ausschließen; ausschliessen; auszuschließen; auszuschliessen; ausgeschlossen; <schließt> … aus; unmöglich; undenkbar; unvorstellbar;
     ausgeschlossen werden`,
    'impossible',
  ),
}

const possible: Table = {
  // Ability, means, manner: "nur in bar möglich", "so schnell wie möglich", "macht es möglich"
  ...none(
    `wie|wenn|falls|soweit|sobald|wo|sofern|so möglich; wo … [möglich]; so viel|viele|lange|oft|früh|weit|wenig … [möglich]; nicht (mehr|immer) [möglich~]; nur … [möglich]; erst … [möglich]; ohne … [möglich]; per … [möglich]; online|telefonisch|kostenlos möglich;
     möglich machen|macht|machte|machten|gemacht|mache|geworden|werden|wird|wurde|zu; möglich gemacht; macht|machte|machten|machen … [möglich]; alles|alle|allen|aller|sämtliche|jede|jeden|jeder|viele möglich~;
     bald|schnell|gut wie möglich; [möglich] , … zu :verb; wieder|jederzeit|technisch|rechtlich|bereits|noch|nun|jetzt möglich; nicht vielleicht; vielleicht :num; nur möglich; was [möglich]; muss|müssen|müsse|müssten|sollte|sollten … [möglich]; [möglich] gewesen|ist|sei|war , … zu :verb; frühest|nächst|größt|höchst|best|kleinst|kürzest|schnellst|spätest möglich~; frühestmöglich~; wurde|wurden … [möglich]`,
  ),
  ...none(
    'wie kann|könne|könnte es; denkbar :adj; denkbar schlecht~|knapp~|einfach~|ungünstig~|eng~; alles denkbare; vorstellbar~ , wie; wie ich|wir|sie könnte|könnten',
  ),
  ...none(
    'ich|wir könnte|könnten; nicht [könnte|könnten]; man … [könnte]; könnte man; wenn|damit|sodass|dass|als|ob … [könnte|könnten] ,; wenn|damit|sodass … [könnte|könnten]; als könnte|könnten',
  ),
  ...likelihood(
    `möglich~; möglicherweise; womöglich; vielleicht; eventuell~; unter umständen; denkbar; gut [möglich]; leicht [möglich]; vorstellbar; könnte|könnten; potenziell; potentiell;
     möglichkeit besteht|bestehe|bestand; besteht|bestehe|bestand die [möglichkeit] eines|einer|von|, dass; [die|eine möglichkeit] , dass; kann|könne|könnte (es) (gut|durchaus|schon|auch) sein , dass; im bereich des möglichen; nicht von der hand zu weisen;
     das kann|könne|könnte (gut) sein; mag sein; (mit) gewiss~ wahrscheinlichkeit; mittler~ wahrscheinlichkeit; nicht [denkbar] , dass`,
    'possible',
  ),
}

const voices: Table = {
  ...none(
    `offenbar werden|wird|wurde|geworden; sonne|mond|licht|lampe … [scheint|schien|scheinen]; [scheint|schien|scheinen|schienen] … die|eine sonne; [scheint|schien] … der mond; offensichtlich :adj;
     offensichtlich ,|.|:; offensichtlich <be>`,
  ),
  ...all(
    `offenbar; anscheinend; scheinbar; offenkundig; offensichtlich; augenscheinlich; allem anschein nach; dem anschein nach; wie es scheint|schien|aussieht; scheint; scheinen; scheine; schien; schienen;
     sieht (es) (ganz|derzeit) so|danach aus ,; es sieht (ganz|derzeit) so aus; meines|unseres|seines|ihres wissens; soweit bekannt|ersichtlich; dem augenschein nach; vermeintlich`,
    { kind: 'hedge' },
  ),
  ...all(
    `angeblich~; mutmaßlich~; mutmasslich~; vermeintlich~; vorgeblich~; dem vernehmen nach; gerüchten zufolge; gerüchteweise; wie es heißt|hieß|heisst;
     [soll|sollen|solle] … :verb haben|sein ,|.|und; [soll|sollen] … :verb worden|gewesen sein|haben`,
    { kind: 'evidential' },
  ),
  ...likelihood('mutmaßlich wohl', 'likely'),
}

const phrases: Table = {
  ...certain,
  ...likely,
  ...unlikely,
  ...possible,
  ...voices,
  ...confidence('hoher|hohem|hohes|hohe|großer|großem|großes|grosser|großes', 'high'),
  ...confidence('mittlerer|mittlerem|mittleres|mittlere|moderater|moderatem|moderates|mäßiger|mäßiges', 'moderate'),
  ...confidence('geringer|geringem|geringes|geringe|niedriger|niedrigem|niedriges|niedrige|wenig|kaum|begrenztes', 'low'),
}

export const certainty: CertaintyWords = {
  phrases,
  classes: {
    be: set('ist sei war wäre waren sind seien bleibt scheint wird'),
    determiner: set('die den das diese diesen diesem dieser der ihre ihren seine seinen unsere dieses ihr'),
    judgement: set(
      `einschätzung einschätzungen erkenntnis erkenntnisse befund befunde bewertung bewertungen analyse analysen schluss schlussfolgerung
       schlussfolgerungen urteil prognose prognosen schätzung schätzungen zuordnung ergebnis ergebnisse`,
    ),
    fühlen: set('fühle fühlst fühlt fühlen fühlte fühlten gefühlt'),
    // "wohl überlegt": well, and not probably
    participle: set(
      `bekannt bekannte bekannten bekannter bekanntes überlegt überlegte überlegten überlegter überlegtes dosiert gemeint gemeinte gemeinten behütet behütete
       durchdacht durchdachte verdient verdiente verdienten temperiert geformt geordnet geordnete geordneten klingend klingende gesinnt gesonnen ergehen tun tut
       erhalten situiert gelitten genährt`,
    ),
    chance: set('wahrscheinlichkeit chance chancen'),
    werden: set('wird werde werden würde würden wirst'),
    wurde: set('wurde wurden worden'),
    schließt: set('schließt schließe schließen schloss schloß schlossen schliesst schliesse schliessen'),
  },
  endings: ['', 'e', 'en', 'em', 'er', 'es'],
  degrees: {
    ...degree(
      'sehr|höchst|äußerst|äusserst|extrem|überaus|ausgesprochen|hoch|ungemein|außerordentlich|ausserordentlich|besonders|ungeheuer|sehr sehr',
      'strong',
    ),
    ...degree('ziemlich|recht|relativ|eher|durchaus|einigermaßen|verhältnismäßig|halbwegs|gut|sehr gut', 'mild'),
    ...degree('fast|nahezu|beinahe|praktisch|quasi|annähernd|schier|so gut wie', 'near'),
    ...degree('ganz|völlig|vollkommen|absolut|komplett|total|gänzlich|vollständig', 'total'),
    ...degree('kaum|schwerlich|schwer', 'scarce'),
    ...degree('zunehmend|immer', 'rising'),
  },
  negators: new Set([
    ...set(
      'nicht weder noch keineswegs keinesfalls nie niemals kein keine keinen keiner keinem keines nichts niemand ohne weigerte weigert',
    ),
    ...['alles andere als', 'in keiner weise', 'mitnichten', 'alles andere denn', 'nicht gerade'],
  ]),
  behind: set('nicht nie niemals keineswegs keinesfalls kein keine keinen keiner keinem kaum niemand niemanden niemandem nichts'),
  reach: 4,
  parting: set('und oder aber sondern als wie'),
  notBefore: set('nur bloß allein zuletzt mehr einmal'),
  fillers: set(
    'gerade als für mehr so unbedingt sonderlich besonders wirklich eine ein einen mit mit derzeit ganz völlig vollständig gänzlich',
  ),
  auxiliaries: new Set(),
  questioners: set('ob'),
  subordinators: set('dass daß weil'),
  small: set('wohl mögliche möglichen vorstellbar'),
  numeric: {
    nouns: set(
      'wahrscheinlichkeit wahrscheinlichkeiten chance chancen risiko eintrittswahrscheinlichkeit erfolgsaussichten erfolgschance erfolgschancen',
    ),
    links: set(
      'bei auf von mit ist sei war liegt liege lag beträgt betrage betrug betragen betrugen zu stehen stehe steht über unter als wären wäre zwischen etwa rund gut knapp',
    ),
    sure: set('sicher wahrscheinlich gewiss überzeugt sicherheit gewissheit'),
    openers: set('zu'),
    bounds: { 'weniger als eine': 'below', 'bis zu einer': 'below', 'mehr als eine': 'above', 'mindestens einer': 'above' },
    suffixes: set('ige iger igen prozentige prozentigen prozentiger'),
    ratio: set('zu : aus von'),
    numbers: {
      ...{
        eins: 1,
        million: 1_000_000,
        einer: 1,
        eine: 1,
        zwei: 2,
        drei: 3,
        vier: 4,
        fünf: 5,
        sechs: 6,
        sieben: 7,
        acht: 8,
        neun: 9,
        zehn: 10,
        zwölf: 12,
      },
      ...{ zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, hundert: 100, tausend: 1000 },
    },
  },
  conditions,
  sources: {
    // The directive's own phrases in German
    directive: new Set([
      ...[
        'sehr wahrscheinlich',
        'wahrscheinlich',
        'höchst wahrscheinlich',
        'höchstwahrscheinlich',
        'unwahrscheinlich',
        'sehr unwahrscheinlich',
      ],
      ...['höchst unwahrscheinlich', 'fast sicher', 'nahezu sicher', 'beinahe sicher', 'so gut wie sicher'],
    ]),
    survey: {}, // nobody asked for German ones in numbers that may ship
  },
}

function degree<const T>(list: string, value: T): Record<string, T> {
  return Object.fromEntries(list.split('|').map(word => [word, value]))
}
