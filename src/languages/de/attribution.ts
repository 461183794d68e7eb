// How German reports speech.

import type { AttributionWords } from '../../attribution/words.ts'
import { cueVerbs } from './verbs.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))
const keyed = <T extends string>(list: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(list.map(word => [word, value]))

export const attribution: AttributionWords = {
  grammar: { verbSecond: true, clausesNeedComma: true, particlesClose: true, compounds: true },
  verbs: cueVerbs.verbs,
  forms: { participle: /^\p{L}*ge\p{L}{3,}t$/u, gerund: null, headless: null },
  particles: words('ab an auf aus bei ein fest her hin los mit nach nieder vor weg zu zurück zusammen fort bereit statt teil'),
  objectSpeaks: words('zitieren'),
  impersonal: { verbs: words('heißen'), pronoun: 'es', prepositions: words('in im aus von vom bei seitens') },
  nouns: {
    ...keyed(
      'aussage behauptung warnung ankündigung vorwurf angabe mitteilung feststellung erklärung bericht berichte hinweis zusage versprechen drohung kritik'.split(
        ' ',
      ),
      'speech',
    ),
    ...keyed('forderung aufruf bitte appell'.split(' '), 'demand'),
    ...keyed('hoffnung befürchtung überzeugung ansicht meinung auffassung sorge verdacht'.split(' '), 'thought'),
    ...keyed('einschätzung schätzung prognose vermutung erwartung'.split(' '), 'estimate'),
  },
  adjuncts: {
    before: {
      // "laut Ministerium"
      ...keyed(['laut', 'gemäß', 'unter berufung auf', 'unter verweis auf'], 'speech'),
      // "aus Sicht der Ökonomin"
      ...keyed(['aus sicht', 'aus der sicht', 'in den augen'], 'thought'),
    },
    after: keyed(['zufolge', 'zu folge'], 'speech'),
    reports: {
      prepositions: words('nach laut gemäß'),
      nouns: {
        ...keyed(
          'angaben bericht berichten worten aussage aussagen darstellung auskunft informationen erkenntnissen mitteilung meldung meldungen untersuchung untersuchungen studie studien umfrage umfragen ermittlungen analyse analysen'.split(
            ' ',
          ),
          'speech',
        ),
        ...keyed(
          'einschätzung einschätzungen schätzung schätzungen berechnung berechnungen prognose prognosen'.split(' '),
          'estimate',
        ),
        ...keyed('ansicht meinung auffassung überzeugung'.split(' '), 'thought'),
      },
    },
    opinions: {
      prepositions: words('nach aus zufolge'),
      nouns: {
        ...keyed(['angaben', 'worten', 'aussage', 'aussagen', 'darstellung', 'auskunft'], 'speech'),
        ...keyed(['einschätzung', 'schätzung', 'schätzungen'], 'estimate'),
        ...keyed(['meinung', 'ansicht', 'auffassung', 'überzeugung', 'sicht'], 'thought'),
      },
    },
    quotatives: words('so'),
  },
  phrase: {
    attaching: words('von vom für beim aus'),
    pronouns: words('er sie ich wir man beide andere dieser diese jener'),
    genitives: words('des der eines einer seines seiner ihres ihrer dieses dieser'),
    reflexives: words('sich'),
    oblique: words(
      'dem den einem einen einer des eines ihm ihr ihnen ihn diesem diesen dieser seinem seinen seiner ihrem ihren ihrer',
    ),
    obliqueBefore: { determiners: words('der'), ending: /en$/ },
    joining: words('und'),
    never:
      words(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
      oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend abend morgen`),
  },
  possessives: { words: words('seiner seinen ihrer ihren eigenen deren dessen'), ending: null },
  passive: {
    auxiliaries: words('wird werden wurde wurden worden werde würde'),
    agents: words('von vom durch'),
    participle: /^\p{L}*ge\p{L}+(?:t|en)$|t$/u,
  },
  openers: {
    complementizers: words('dass daß ob wonach'),
    questions: words('wie warum weshalb wieso wann wo wer was welche welcher welches'),
    undecided: words('ob warum weshalb wieso wann wo wer'),
    conditions: words('wenn falls'),
    connectors: words('und auch nur'),
  },
  infinitive: { marks: words('zu'), form: /^\p{Ll}+n$/u, joined: /^\p{Ll}{2,16}zu\p{Ll}{2,24}en$/u },
  anaphors: words('das dies'),
  anonymity: words('anonym anonymität namentlich ungenannt'),
  polarity: {
    negations: words('nicht kein keine keinen niemand nie niemals weder'),
    refusals: words('weigerte weigerten weigert verweigerte verweigerten lehnte'),
    abilities: words('konnte konnten kann können könne könnten vermochte'),
    modals: words(
      'will wollen wollte wollten soll sollen sollte sollten muss müssen müsste kann können könnte könnten darf dürfen werde werden wird',
    ),
  },
  evidence: {
    hearsay: words('soll sollen'),
    alleged: words('angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen vermeintlich vermeintliche'),
  },
  channel: {
    prepositions: words('in im auf bei beim via über durch am per mit vor'),
    nouns:
      words(`interview gespräch pressekonferenz mitteilung pressemitteilung erklärung stellungnahme brief schreiben rede ansprache bericht dolmetscher
      übersetzer sprecher sprecherin telefon twitter facebook fernsehen rundfunk radio video videobotschaft podcast blog internetseite website
      homepage sendung talkshow tweet post sitzung anhörung regierungserklärung aussendung bundestag parlament`),
  },
  addressee: {
    prepositions: words('gegenüber'),
    verbs: new Set(),
    pronouns: words('ihm ihr ihnen'),
    determiners: words('dem'),
  },
}
