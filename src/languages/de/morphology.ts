// How German words are built, as far as a lexicon does not say it: closed classes, particles of verbs, what joins compounds.

import type { MorphologyWords } from '../../syntax/lexicon/words.ts'
import { alone, lemmas } from '../lemma-table.ts'
import { set, words } from '../lists.ts'

// Lemma: its forms. A form that stands under several parts of speech is one of them in the sentence.
const DET = `
der: der die das den dem des; ein: ein eine einen einem einer eines; kein: kein keine keinen keinem keiner keines
dieser: dieser diese dieses diesen diesem dies; jener: jener jene jenes jenen jenem; jeder: jeder jede jedes jeden jedem
mein: mein meine meinen meinem meiner meines; dein: dein deine deinen deinem deiner deines; sein: sein seine seinen seinem seiner seines
ihr: ihr ihre ihren ihrem ihrer ihres; unser: unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer
euer: euer eure euren eurem eurer eures; alle: alle allen aller alles allem all; beide: beide beiden beider beides
einige: einige einigen einiger einiges einigem; viel: viel viele vielen vieler vieles vielem; wenig: wenig wenige wenigen weniger weniges wenigem
mehr: mehr mehrere mehreren mehrerer mehreres; manch: manch manche manchen mancher manches manchem
solcher: solch solche solchen solcher solches solchem; welcher: welche welchen welcher welches welchem welch
anderer: andere anderen anderer anderes anderem andern anders; sämtlich: sämtliche sämtlichen sämtlicher; etliche: etliche etlichen etlicher
derselbe: derselbe dieselbe dasselbe denselben demselben desselben dieselben derselben; derjenige: derjenige diejenige dasjenige denjenigen
demjenigen desjenigen diejenigen derjenigen; selber: selbe selben; meist: meisten meiste meister; der: deren dessen; genügend: genügend
jeglicher: jegliche jeglichen jeglicher jegliches jeglichem; irgendein: irgendein irgendeine irgendeinen irgendeinem irgendeiner irgendeines`

const PRON = `
ich: ich mich mir; du: du dich dir; er: er ihn ihm; sie: sie ihr ihnen; es: es; wir: wir uns; ihr: ihr euch; Sie: Sie Ihnen
sich: sich; man: man; einander: einander; der: der die das den dem deren dessen denen derer; wer: wer wen wem wessen; was: was
niemand: niemand niemanden niemandem; jemand: jemand jemanden jemandem; nichts: nichts; etwas: etwas; welcher: welche welchen welcher welches welchem
jedermann: jedermann; alledem: alledem; irgendwer: irgendwer irgendwen irgendwem; irgendjemand: irgendjemand irgendjemanden irgendjemandem
selbst: selbst; dies: dies; ihresgleichen: ihresgleichen; seinesgleichen: seinesgleichen`

const AUX = `
sein: sein bin bist ist sind seid war warst waren wart sei seien seiest seiet wäre wärest wären wäret wärst wärt gewesen
haben: haben habe hast hat habt hatte hattest hatten hattet hätte hättest hätten hättet habest habet gehabt
werden: werden werde wirst wird werdet wurde wurdest wurden wurdet würde würdest würden würdet worden geworden ward werdest
können: können kann kannst könnt konnte konntest konnten konntet könne könnest könnte könntest könnten könntet gekonnt
müssen: müssen muss musst müsst musste musstest mussten musstet müsse müsste müsstest müssten muß mußte mußten müßte müßten gemusst
sollen: sollen soll sollst sollt sollte solltest sollten solltet solle gesollt; wollen: wollen will willst wollt wollte wolltest wollten wolltet wolle gewollt
dürfen: dürfen darf darfst dürft durfte durftest durften dürfe dürfte dürften gedurft; mögen: mögen mag magst möge mögt mochte mochten möchte möchtest möchten möchtet gemocht`

const ADP =
  words(`in an am im ins ans auf aufs aus bei beim bis durch für fürs gegen gegenüber hinter mit nach neben ohne seit statt trotz über übers um unter
unterm von vom vor vorm während wegen zu zum zur zwischen laut zufolge gemäß entlang außer innerhalb außerhalb aufgrund anhand mithilfe mittels samt mitsamt
infolge angesichts bezüglich hinsichtlich oberhalb unterhalb zugunsten zuungunsten zuliebe zulasten namens seitens vonseiten binnen je per pro ab anstatt anstelle
anlässlich ausschließlich einschließlich inklusive exklusive dank entgegen entsprechend fern halber hinterm jenseits diesseits kraft längs mangels nahe nebst
nördlich südlich östlich westlich ob rund seitlich unweit versus via wider zeit zuzüglich abzüglich inmitten betreffs gen als wie à`)

const SCONJ =
  words(`dass daß ob wenn weil falls obwohl obgleich obschon wenngleich nachdem bevor ehe sofern sobald solange sodass damit indem als wie da während bis seit
seitdem soweit sowie zumal sooft insofern insoweit um ohne anstatt statt außer gleichwohl wohingegen wobei`)

const CCONJ = words(
  `und oder aber sondern denn sowie sowohl weder noch doch entweder beziehungsweise bzw. als wie bis bzw jedoch`,
)

const ADV =
  words(`auch nur noch schon bereits bisher weiter weiterhin dann danach daraufhin dort hier heute gestern morgen vorgestern übermorgen jetzt nun so sehr mehr
wieder immer nie niemals oft öfter zuvor zunächst zudem außerdem dagegen hingegen allerdings dabei daher deshalb deswegen trotzdem dennoch darum damals derzeit
zurzeit inzwischen mittlerweile unterdessen später früher bald erneut ebenfalls ebenso gleichzeitig zugleich etwa rund knapp mindestens höchstens gar ganz eben
wohl vielleicht möglicherweise offenbar angeblich vermutlich wahrscheinlich sicherlich sogar besonders insbesondere allein selbst erst einst darin daran darauf
dafür davon dazu damit darüber darunter davor dazwischen hinzu ein zurück mit fest an aus auf ab zu los weg vor nach um durch über unter vorher nachher anschließend
schließlich letztlich kaum fast nahezu bislang nochmals wiederum demnach somit also insgesamt hierzu dahinter lediglich zumindest jedenfalls immerhin längst
da wo wie wann warum weshalb wieso wohin woher womit wofür wodurch worauf woran worüber wovon wozu worin wobei wogegen hin her hinaus heraus hinein herein hinauf
herauf hinunter herunter hinüber herüber herum umher vorbei voran voraus vorwärts rückwärts zusammen auseinander entgegen entlang heim dahin daher draußen drinnen
oben unten links rechts vorn vorne hinten innen außen überall nirgends irgendwo irgendwie irgendwann manchmal selten häufig meist meistens mal einmal zweimal dreimal
mehrmals vielmehr eher lieber gern gerne leider natürlich eigentlich überhaupt beinahe ungefähr circa ca. übrigens nämlich zwar doch jedoch indes indessen freilich
gewiss durchaus keineswegs keinesfalls anders sonst andernfalls einerseits andererseits teils teilweise sozusagen quasi bloß halt genug ziemlich recht äußerst höchst
völlig weitgehend größtenteils seither seitdem bisweilen mitunter zeitweise tagsüber nachts morgens mittags abends vormittags nachmittags montags dienstags mittwochs
donnerstags freitags samstags sonntags jährlich täglich beispielsweise normalerweise glücklicherweise üblicherweise erstmals letztmals nunmehr fortan hiermit hierbei hierfür
dadurch daneben daraus dazu demgegenüber derart derartig sofort sogleich soeben gerade vorerst vorläufig zuletzt erstens zweitens drittens noch`)

const NUM =
  words(`null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig
fünfzig sechzig siebzig achtzig neunzig hundert tausend zweier dreier zweien dreien`)

const INTJ = words('ja nein ach oh ah hallo danke bitte naja tja hm na')

const PART = words('nicht zu')

const COMPARISON = `
gut: besser best; groß: größer größt; hoch: höher höchst; nah: näher nächst; alt: älter ältest; arm: ärmer ärmst; jung: jünger jüngst; kalt: kälter kältest
klug: klüger klügst; kurz: kürzer kürzest; lang: länger längst; stark: stärker stärkst; schwach: schwächer schwächst; schwarz: schwärzer schwärzest
scharf: schärfer schärfst; warm: wärmer wärmst; hart: härter härtest; grob: gröber gröbst; gesund: gesünder gesündest; krank: kränker kränkst; dumm: dümmer dümmst`

// What splits off: the first part of "einräumen", "zurückkehren", "teilnehmen".
const PARTICLES =
  set(`ab an auf aus bei bevor da dabei dafür dagegen daher dahin daneben dar daran darauf davon davor dazu dazwischen durch ein einander empor
entgegen entlang entzwei fehl fern fest fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein hernieder herum herunter hervor herüber hierher
hierhin hin hinab hinan hinauf hinaus hindurch hinein hinter hinterher hinunter hinweg hinzu hinüber hoch inne irre kennen klar klein kund kurz lahm los mit nach nahe
nieder nieder preis rein rauf raus ran runter rüber schwer sicher skeptisch statt still teil tot über übrig um umher unter vor voran vorab voraus vorbei vorher vorüber vorweg
wahr weg weh weiter wert wett wider wieder zu zufrieden zunichte zurecht zurück zusammen zuvor zuwider bekannt bereit bloß breit dicht fertig flach offen richtig
satt schief voll bestehen stehen bleiben auseinander aneinander aufeinander ineinander zueinander auswendig beiseite abhanden anheim überein umhin infrage zutage zustande
haus maß halt acht standhalt leid not sitzen liegen fallen verloren`)

const LINKING = ['', 's', 'es', 'n', 'en', 'er', 'ens', 'e', 'ns', '-']

const NEVER =
  set(`ung ungs heit keit schaft tum nis ling chen lein ion tion tät ik ist ismus ant ent eur ier iert ieren bar sam lich isch ig los haft end ern eln
er en es el em ein an ab auf aus be ge ver zer ent er ur un in im am um zu vor nach mit bei der die das den dem des und als wie wo so da ob
ehe eis rat rin ren ten ter tel sen ser nen ner gen ger ker ken len ler lin lan ran rand reis tag ration ast ente tante`)

export const morphology: MorphologyWords = {
  closed: {
    DET: lemmas(DET),
    PRON: lemmas(PRON),
    AUX: lemmas(AUX),
    ADP: alone(ADP),
    SCONJ: alone(SCONJ),
    CCONJ: alone(CCONJ),
    ADV: alone(ADV),
    NUM: alone(NUM),
    INTJ: alone(INTJ),
    PART: alone(PART),
  },
  comparison: lemmas(COMPARISON),
  infixes: ['ge', 'zu'],
  capitalNouns: true,
  nameAdjectives: 'er',
  groupMark: null,
  compounds: { linking: LINKING, never: NEVER, wantsLink: /(?:heit|keit|[^zZ]eit|ung|schaft|ion|tät|ling|tum)$/u },
  particles: PARTICLES,
  joinedParticle: true,
  subjunctive: { likely: set('sollte sollten'), conditions: set('wenn falls sofern ob') },
}
