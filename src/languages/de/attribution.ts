// How German reports speech.

import type { AttributionWords } from '../../attribution/words.ts'
import { cueVerbs } from './verbs.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const keyed = <T extends string>(list: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(list.map(word => [word, value]))
/** "nach Angaben": the nouns with each of their prepositions. */
const nach = (nouns: string) => nouns.split(' ').map(noun => `nach ${noun}`)

export const attribution: AttributionWords = {
  verbs: cueVerbs.verbs,
  participles: new Set(
    [...cueVerbs.forms].filter(form =>
      /^(?:\p{L}+)?ge\p{L}+(?:t|en)$|^(?:be|er|ver|ent|miss|wider|unter|prognosti|dementi|kriti|zi|konsta)\p{L}*(?:iert|en)$/u.test(
        form,
      ),
    ),
  ),
  gerunds: new Set(),
  bareNeedsComma: true,
  inverts: true,
  before: {
    // "laut Ministerium", "nach Angaben der Polizei"
    ...keyed(
      [
        'laut',
        'gemäß',

        ...nach(
          'angaben worten darstellung auskunft aussage aussagen informationen erkenntnissen mitteilung behördenangaben polizeiangaben medienberichten berichten',
        ),
        'unter berufung auf',
        'unter verweis auf',
        'nach den worten',
        'nach den angaben',
        'nach aussage von',
        'nach angaben von',
        'nach angaben aus',
        'nach informationen von',
        'nach informationen aus',
        'nach darstellung von',
        'nach darstellung aus',
        'nach auskunft von',
        'nach worten von',
        'den angaben von',
      ],
      'speech',
    ),
    // "nach Einschätzung der Ökonomin"
    ...keyed(
      [
        'nach einschätzung',
        'nach einschätzung von',
        'nach schätzung',
        'nach schätzungen',
        'nach schätzungen von',
        'nach berechnungen',
        'nach berechnungen von',
        'nach berechnung',
        'nach prognosen',
      ],
      'estimate',
    ),
    ...keyed(
      [
        'nach ansicht',
        'nach ansicht von',
        'nach meinung',
        'nach meinung von',
        'nach auffassung',
        'nach auffassung von',
        'nach überzeugung',
        'nach überzeugung von',
        'aus sicht',
        'aus der sicht',
        'aus sicht von',
        'in den augen',
      ],
      'thought',
    ),
  },
  after: keyed(['zufolge', 'zu folge'], 'speech'),
  opinionNouns: {
    ...keyed(['angaben', 'worten', 'aussage', 'aussagen', 'darstellung', 'auskunft'], 'speech'),
    ...keyed(['einschätzung', 'schätzung', 'schätzungen'], 'estimate'),
    ...keyed(['meinung', 'ansicht', 'auffassung', 'überzeugung', 'sicht'], 'thought'),
  },
  opinionPrepositions: words('nach aus zufolge'),
  possessives: words('seiner seinen ihrer ihren eigenen deren dessen'),
  so: words('so'),
  impersonal: ['hieß es', 'heißt es', 'es hieß', 'es heißt'],
  nouns: keyed(
    'aussage behauptung forderung warnung ankündigung einschätzung vorwurf hoffnung befürchtung angabe mitteilung feststellung erklärung'.split(
      ' ',
    ),
    'speech',
  ),
  complementizers: words('dass daß ob wie warum weshalb wieso wann wo wer was'),
  interrogatives: words('ob warum weshalb wieso wann wo wer'),
  reportRelatives: words('wonach demnach'),
  infinitiveMarks: words('zu'),
  negations: words('nicht kein keine keinen niemand nie niemals weder'),
  refusals: words('weigerte weigerten weigert verweigerte verweigerten lehnte'),
  abilities: words('konnte konnten kann können könne könnten vermochte'),
  conditional: words(
    'würde würden könnte könnten möchte möchten müsste müssten dürfte dürften sollte sollten hätte hätten wäre wären',
  ),
  hearsay: words('soll sollen'),
  alleged: words('angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen vermeintlich vermeintliche'),
  compounds: true,
  channel: {
    prepositions: words('in im auf bei beim via über durch am per mit vor'),
    nouns:
      words(`interview gespräch pressekonferenz mitteilung pressemitteilung erklärung stellungnahme brief schreiben rede ansprache bericht dolmetscher
      übersetzer sprecher sprecherin telefon twitter facebook fernsehen rundfunk radio video videobotschaft podcast blog interneteite internetseite website
      homepage sendung talkshow tweet post sitzung anhörung regierungserklärung aussendung bundestag parlament`),
  },
  addressee: {
    prepositions: words('gegenüber'),
    verbs: new Set(),
    pronouns: words('ihm ihr ihnen'),
    determiners: words('dem'),
  },
  phrase: {
    attaching: words('von vom für beim aus'),
    pronouns: words('er sie es ich wir man beide dieser diese jener'),
    genitives: words('des der eines einer seines seiner ihres ihrer dieses dieser'),
    reflexives: words('sich'),
    joining: words('und'),
    never:
      words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
      oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend abend morgen`),
  },
}
