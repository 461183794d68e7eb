// Closed classes of German: parts of speech, what opens a clause, and verb forms that tell their mood.

import type { SyntaxWords } from '../../syntax/analyse.ts'
import { all, set, words } from '../lists.ts'
import { morphology } from './morphology.ts'
import { cueVerbs } from './verbs.ts'

// "sei", "habe", "würden": forms that only the subjunctive has, or that the news uses for nothing else.
const SUBJUNCTIVE = `
sei seien habe werde würde würden könne könnten könnte müsse müssten müsste solle wolle dürfe dürften dürfte möge möchte möchten hätte hätten
wäre wären gebe gehe komme stehe lasse bleibe liege halte finde sehe wisse bringe führe nehme gelte handele handle bestehe brauche laufe mache
sage spreche trage treffe zeige fehle drohe stimme ziehe sitze gehöre fahre stünde stünden gäbe gäben käme kämen ginge gingen ließe ließen
bliebe läge lägen wüsste wüssten fände fänden bräuchte bräuchten bekomme erhalte verliere gewinne entstehe entspreche ergebe erfolge
verfüge bedeute betreffe beginne ende dauere koste diene leide lebe arbeite verlasse übernehme unternehme unterstütze verhandle verhandele
plane hoffe glaube denke erwarte rechne gefährde verletze verstoße widerspreche schließe stelle setze versuche biete leiste
reiche falle steige sinke wachse benötige bereite beruhe berge besitze betrage breche fordere fühle funktioniere fürchte
greife helfe herrsche hänge höre kenne klinge kümmere lehne leite lerne liefere lohne merke nutze öffne passe prüfe reagiere reise
rufe sammle schaffe scheine schütze schweige sorge spiele spüre starte sterbe störe suche tue überlege umfasse unterliege verbiete verdiene
vergesse verhindere verlange verlaufe vermeide verspreche verstehe vertraue verzichte wachse warte wechsle weigere wende werbe wirke
wohne wünsche zahle zähle zwinge brächten brächte träfe träfen entstünde entstünden stürbe stürben schlösse
`

const INDICATIVE = `
ist sind war waren bin bist hat hatte hatten hast wird wurde wurden wirst kann können konnte konnten muss müssen musste mussten soll will
darf dürfen durfte durften mag gibt gab gaben geht ging kommt kam kamen steht stand standen liegt lag lagen bleibt blieb blieben hält hielt
haben werden wollten wollte sollten sollte sollen wollen
lässt ließ ließen macht machte machten führt führte führten findet fand fanden sieht sah sahen nimmt nahm nahmen bringt brachte brachten
zeigt zeigte stellt stellte stellten läuft lief liefen trägt trug trugen zieht zog zogen fährt fuhr fuhren stieg stiegen sinkt sank
fällt fiel fielen brach brachen traf trafen starb starben verlor verloren begann begannen beginnt erhielt erhielten bekam bekamen
`

const CLOSED = {
  AUX: words(`sein sei seien ist sind war waren wäre wären gewesen haben hat hatte hatten habe hätte hätten gehabt werden wird wurde wurden werde
    würde würden worden geworden kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten soll sollen solle sollte
    sollten will wollen wolle wollte wollten darf dürfen dürfe durfte durften dürfte dürften mag mögen möge möchte möchten`),
  DET: words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem
    jener jene jenes jenen jenem jeder jede jedes jeden jedem mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer
    ihres unser unsere unseren unserem unserer unseres euer eure alle allen aller alles beide beiden beider einige einigen einiger mehrere mehreren mehrerer
    viele vielen vieler wenige wenigen manche manchen mancher solche solchen solcher welche welchen welcher sämtliche sämtlichen zahlreiche zahlreichen etliche deren dessen`),
  PRON: words(
    'dies er sie es ich wir ihr du man ihm ihn ihnen mir mich uns euch dir dich sich wer wen wem was niemand jemand nichts etwas einander selbst',
  ),
  ADP: words(`in im ins an am ans auf aufs aus bei beim bis durch für gegen gegenüber hinter mit nach neben ohne seit statt trotz über um unter von vom vor
    während wegen zu zum zur zwischen laut zufolge gemäß entlang außer innerhalb außerhalb aufgrund anhand mithilfe mittels samt infolge angesichts bezüglich
    oberhalb unterhalb zugunsten namens seitens binnen je per pro ab`),
  SCONJ: words(
    'dass daß ob wenn weil falls obwohl obgleich nachdem bevor ehe sofern sobald solange sodass damit indem als wie da wonach',
  ),
  CCONJ: words('und oder aber sondern denn sowie doch sowohl weder noch jedoch'),
  PART: words('nicht zu'),
  NUM: words(
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreißig vierzig fünfzig hundert tausend',
  ),
  ADV: words(`auch nur noch schon bereits bisher weiter weiterhin dann danach daraufhin dort hier heute gestern morgen jetzt nun so sehr mehr wieder immer nie
    niemals oft zuvor zunächst zudem außerdem dagegen hingegen allerdings dabei daher deshalb deswegen trotzdem dennoch darum damals derzeit zurzeit aktuell
    inzwischen mittlerweile unterdessen später früher bald erneut ebenfalls ebenso gleichzeitig zugleich etwa rund knapp mindestens höchstens gar ganz eben
    wohl vielleicht möglicherweise offenbar angeblich vermutlich wahrscheinlich sicherlich sogar besonders insbesondere vor allem allein selbst erst einst
    darin daran darauf dafür davon dazu damit darüber darunter davor dazwischen hinzu ein zurück mit fest an aus auf vorher nachher anschließend schließlich letztlich
    kaum fast nahezu bislang nochmals wiederum demnach somit also insgesamt hierzu dahinter nie lediglich zumindest jedenfalls immerhin längst`),
}

export const syntax: SyntaxWords = {
  morphology,
  clauses: {
    introducers: {
      // "…, dass die Brücke gesperrt sei"
      ...all('dass daß ob wie wieso weshalb warum wann wo woher wohin wer was wem wen wessen inwieweit inwiefern', 'complement'),
      // "…, der das Werk leitet"; a demonstrative ("…, der sei schon alt") reads the same here
      ...all(
        'der die das den dem dessen deren denen welcher welche welches welchen welchem worauf woran wovon wofür womit wodurch wobei',
        'relative',
      ),
      // "…, weil Hilfe fehlt"
      ...all(
        'weil da wenn falls sofern obwohl obgleich während nachdem bevor ehe bis seit seitdem sobald solange als damit sodass indem wonach',
        'adverbial',
      ),
    },
    connectors: set('und oder aber sondern denn sowie auch nur sogar allerdings jedoch'),
    infinitive: new Set(['zu', 'um']),
    // Where both moods share a form ("haben", "wollten"), the indicative wins: it is far commoner in the news.
    finite: { ...all(SUBJUNCTIVE, 'subjunctive'), ...all(INDICATIVE, 'indicative') },
  },
  tags: {
    closed: Object.fromEntries(Object.entries(CLOSED).map(([tag, list]) => [tag, new Set(list)])),
    verbs: new Set([...words(SUBJUNCTIVE), ...words(INDICATIVE), ...cueVerbs.forms]),
    capitalNouns: true,
    endings: [
      // "nordkoreanische Truppen": an adjective shows by the noun behind it
      { ending: /(?:e|en|er|es|em)$/, tag: 'ADJ', before: 'nominal' },
      // "der Damm brach … und das Wasser strömte"
      { ending: /(?:t|te|ten|en|ieren)$/, tag: 'VERB' },
      { ending: /(?:lich|ig|isch|weise|falls|wärts|erweise)$/, tag: 'ADV' },
    ],
    participles: /t(?:e[nmrs]?)$/,
    nounVerbs: null,
    otherwise: 'ADV',
  },
}
