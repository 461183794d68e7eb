// What full stops mean in German.

import type { SegmentWords } from '../../segment/sentences.ts'
import { set, words } from '../lists.ts'

const MONTHS =
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez'

export const segment: SegmentWords = {
  // "Dr. Ruiz und Prof. Adler trafen sich um ca. 9 Uhr." is one sentence.
  abbreviations: set(
    'dr prof dipl ing mag hr fr st bzw ca vgl evtl ggf inkl exkl zzgl abzgl gem lt mind max min nr str tel abs art kap bd ' +
      'geb gest verh hl jun sen hrsg sog u.a z.b d.h u.ä i.d.r o.ä z.t v.a u.u s.o s.u a.d i.v m.e n.chr v.chr z.zt i.a b.a ' +
      'mio mrd tsd bspw allg bes dgl ehem einschl entspr franz engl dt österr schweiz int nat med phil rer jur habil theol rd sep sept okt nov dez jan feb aug',
  ),
  // "Mi. 14. Juni"
  doubtfulAbbreviations: set('mo di mi do sa so'),
  // "Äpfel, Birnen usw. Der Markt schloss." has two.
  finalAbbreviations: set('chr usw etc u.s.w u.a v.a uvm co corp inc ltd bros'),
  openers: set(
    'der die das den dem ein eine er sie es wir ich man in im am an auf bei mit nach von vor zu für aber und doch auch als wenn dort hier seine ihre ihr sein dann danach später da so nun jetzt damals zudem außerdem doch wegen trotz laut viele alle diese dieser dieses einige beide unter seit bis über durch gegen ohne ab kein keine niemand',
  ),
  // "Am 3. März", "der 2. Mann", "zum 75. Jahrestag"; but "Es waren 3. Dann kamen mehr."
  ordinals: {
    before: set(
      'am der die das den dem des im zum zur vom beim ins vor seit bis ab ein eine einen ihr ihre ihren ihrem sein seine seinen seinem jeder jede jedes jeden und',
    ),
    after: set(`${MONTHS} jahrhundert jahrhunderts jahrestag klasse platz stock geburtstag mal armee infanteriedivision`),
    adjective: /^\p{Ll}{4,}(?:e[nrsm]?)$/u,
  },
  shortWords: null,
  runOn: null,
  words: {
    // "Am schönsten ist es im Hof." = An dem schönsten ist es in dem Hof. Universal Dependencies take "am" apart before a superlative, too.
    contractions: new Map(
      'am:an dem|ans:an das|aufs:auf das|aufm:auf dem|außerm:außer dem|beim:bei dem|durchs:durch das|fürs:für das|gegens:gegen das|hinterm:hinter dem|hinters:hinter das|im:in dem|ins:in das|nebens:neben das|überm:über dem|übern:über den|übers:über das|ums:um das|unterm:unter dem|untern:unter den|unters:unter das|vom:von dem|vorm:vor dem|vors:vor das|widers:wider das|zum:zu dem|zur:zu der|zwischens:zwischen das'
        .split('|')
        .map(line => line.split(':'))
        .map(([contraction = '', forms = '']) => [contraction, words(forms)] as const),
    ),
    // "Wie geht's?" has three words; "Zettel's" is a name in its genitive.
    clitic:
      /(?<=^(?:geht|gibt|gäb|gab|ging|ist|war|wär|wird|hat|hab|habe|hatte|hätt|macht|tut|steht|läuft|kommt|wie|ob|wenn|wo|was|wer|so|ich|du|er|wir|man|mir|dir|ihm|auf|für|durch|um))'s$/u,
    // "die 32jährige", "60qm", "in den 70ern"
    numberEnding: /^\p{L}+$/u,
    slashed: null,
    joinsStops: false,
    hyphenPrefixes: set(''),
    hyphenSuffixes: set(''),
  },
}
