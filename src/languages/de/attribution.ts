// How German reports speech.

import type { AttributionWords } from '../../attribution/words.ts'
import { all, set } from '../lists.ts'
import { layout } from './layout.ts'
import { cueVerbs } from './verbs.ts'

export const attribution: AttributionWords = {
  layout,
  grammar: { verbSecond: true, clausesNeedComma: true, particlesClose: true, compounds: true },
  verbs: cueVerbs.verbs,
  forms: { participle: /^\p{L}*ge\p{L}{3,}t$/u, gerund: null, headless: null },
  particles: set('ab an auf aus bei ein fest her hin los mit nach nieder vor weg zu zurück zusammen fort bereit statt teil'),
  objectSpeaks: set('zitieren'),
  impersonal: { verbs: set('heißen'), pronoun: 'es', prepositions: set('in im aus von vom bei beim seitens') },
  nouns: {
    ...all(
      'aussage behauptung warnung ankündigung vorwurf angabe mitteilung feststellung erklärung bericht berichte hinweis zusage versprechen drohung kritik',
      'speech',
    ),
    ...all('forderung aufruf bitte appell', 'demand'),
    ...all(
      'hoffnung befürchtung überzeugung ansicht meinung auffassung sorge verdacht schluss eindruck zuversicht zweifel',
      'thought',
    ),
    ...all('einschätzung schätzung prognose vermutung erwartung', 'estimate'),
  },
  rumours: set('bericht berichte berichten gerücht gerüchte gerüchten spekulationen meldungen vorwurf vorwürfe vorwürfen'),
  phrases: {
    verbs: set(
      'vertreten haben hegen geben erheben kommen gelangen machen stellen treffen wiederholen bekräftigen erneuern teilen bringen ziehen gewinnen verbreiten aufstellen äußern',
    ),
    held: set('ansicht meinung auffassung überzeugung'),
    adjectives: all(
      'überzeugt sicher zuversichtlich optimistisch pessimistisch besorgt enttäuscht erleichtert erfreut froh skeptisch entsetzt verärgert',
      'thought',
    ),
    shows: set('sein bleiben zeigen geben äußern'),
  },
  adjuncts: {
    before: {
      // "laut Ministerium"
      ...all(['laut', 'gemäß', 'unter berufung auf', 'unter verweis auf'], 'speech'),
      // "aus Sicht der Ökonomin"
      ...all(['aus sicht', 'aus der sicht', 'in den augen'], 'thought'),
    },
    citing: new Set(['unter berufung auf', 'unter verweis auf']),
    after: all(['zufolge', 'zu folge'], 'speech'),
    reports: {
      prepositions: set('nach laut gemäß'),
      nouns: {
        ...all(
          'angaben bericht berichten worten aussage aussagen darstellung auskunft informationen erkenntnissen mitteilung meldung meldungen untersuchung untersuchungen studie studien umfrage umfragen ermittlungen analyse analysen',
          'speech',
        ),
        ...all('einschätzung einschätzungen schätzung schätzungen berechnung berechnungen prognose prognosen', 'estimate'),
        ...all('ansicht meinung auffassung überzeugung', 'thought'),
      },
    },
    opinions: {
      prepositions: set('nach aus zufolge'),
      nouns: {
        ...all('angaben worten aussage aussagen darstellung auskunft', 'speech'),
        ...all('einschätzung schätzung schätzungen', 'estimate'),
        ...all('meinung ansicht auffassung überzeugung sicht', 'thought'),
      },
    },
    quotatives: set('so'),
  },
  phrase: {
    attaching: set('von vom für beim aus'),
    pronouns: set('er sie ich wir man beide andere dieser diese jener'),
    genitives: set('des der eines einer seines seiner ihres ihrer dieses dieser'),
    reflexives: set('sich'),
    oblique: set(
      'dem den einem einen einer des eines ihm ihr ihnen ihn diesem diesen dieser seinem seinen seiner ihrem ihren ihrer',
    ),
    obliqueBefore: { determiners: set('der'), ending: /en$/ },
    adjectivesBehind: false,
    joining: set('und'),
    never:
      set(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
      oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend abend morgen`),
  },
  possessives: {
    words: set('sein seine seiner seinen ihr ihre ihrer ihren eigenen deren dessen'),
    ending: null,
    mark: null,
    nameEnding: /(?:s|['’])$/u,
  },
  passive: {
    auxiliaries: set('wird werden wurde wurden worden werde würde'),
    agents: set('von vom durch'),
    participle: /^\p{L}*ge\p{L}+(?:t|en)$|t$/u,
  },
  openers: {
    complementizers: set('dass daß ob wonach'),
    questions: set('wie warum weshalb wieso wann wo wer was welche welcher welches'),
    undecided: set('ob warum weshalb wieso wann wo wer'),
    manner: set('wie'),
    conditions: set('wenn falls'),
    connectors: set('und auch nur'),
  },
  infinitive: { marks: set('zu'), form: /^\p{Ll}+n$/u, joined: /^\p{Ll}{2,16}zu\p{Ll}{2,24}en$/u },
  anaphors: set('das dies'),
  shifting: new Set(),
  anonymity: set('anonym anonymität namentlich ungenannt'),
  polarity: {
    negations: set('nicht kein keine keinen niemand nie niemals weder'),
    refusals: set('weigerte weigerten weigert verweigerte verweigerten lehnte'),
    neither: set('weder'),
    answering: set('äußern kommentieren reagieren antworten'),
    reaching: set('erreichen'),
    comments: set(
      'stellungnahme stellungnahmen kommentar kommentare auskunft auskünfte interview interviews interviewanfrage angaben',
    ),
    abilities: set('konnte konnten kann können könne könnten vermochte'),
    modals: set(
      'will wollen wollte wollten soll sollen sollte sollten muss müssen müsste kann können könnte könnten darf dürfen werde werden wird',
    ),
  },
  evidence: {
    hearsay: set('soll sollen'),
    documents: set(
      `bericht berichte studie studien untersuchung umfrage umfragen analyse auswertung gutachten statistik statistiken daten zahlen unterlagen dokument
      dokumente papier protokoll protokolle brief bild bilder foto fotos aufnahme aufnahmen video videos karte karten messung messungen
      ermittlungen erhebung rechnung recherchen test tests`,
    ),
    numbers: set('zahl zahlen bilanz schätzung schätzungen prognose prognosen anzahl angaben liste'),
    verbs: set('soll sollen'),
    claiming: set('will wollen'),
    adverbs: set('angeblich vorgeblich'),
    passives: new Set(),
    alleged: set('angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen vermeintlich vermeintliche'),
  },
  channel: {
    prepositions: set('in im auf bei beim via über durch am per mit vor'),
    nouns:
      set(`interview gespräch pressekonferenz mitteilung pressemitteilung erklärung stellungnahme brief schreiben rede ansprache bericht dolmetscher
      übersetzer sprecher sprecherin telefon twitter facebook fernsehen rundfunk radio video videobotschaft podcast blog internetseite website
      homepage plattform netzwerk kanal kundgebung veranstaltung treffen sendung talkshow tweet post sitzung anhörung regierungserklärung aussendung bundestag parlament`),
    links: set('mit'),
  },
  addressee: {
    prepositions: set('gegenüber'),
    verbs: new Set(),
    pronouns: set('ihm ihr ihnen'),
    determiners: set('dem'),
    before: set('vor'),
    audience: set(
      'journalisten reportern reporter journalistinnen medienvertretern presse abgeordneten anhängern delegierten studierenden zuhörern publikum mitarbeitern',
    ),
    speaking: new Set(),
    speakingTo: new Set(),
  },
}
