// German verbs that report speech, writing, thought, demands and estimates, with what they take.
// Columns: lemma (particle split off by a bar; ! denied, ? questioned) | kind | takes (see verb-table.ts) | irregular finite forms.

import { verbTable } from '../../attribution/verb-table.ts'

const TABLE = `
heißen | speech | qcb | heißt hieß hießen hieße geheißen
sagen | speech | wqcbo | -
erklären | speech | wqcb | -
betonen | speech | qcbo | -
berichten | speech | wqcbo:von,über | -
mit|teilen | speech | qcb | -
an|kündigen | speech | qcbio | -
behaupten | speech | qcbi | -
versichern | speech | qcbi | -
bestätigen | speech | qcbo | -
bekräftigen | speech | qcbo | -
unterstreichen | speech | qcbo | unterstreicht unterstrich unterstrichen
hinzu|fügen | speech | qcb | -
fort|fahren | speech | q | fährt fuhr fuhren gefahren
ergänzen | speech | qcb | -
erläutern | speech | wqcbo | -
meinen | speech | qcb | -
äußern | speech | qcbo | -
antworten | speech | qcb | -
erwidern | speech | qcb | -
entgegnen | speech | qcb | -
?fragen | speech | wqcb | -
rufen | speech | qcb | ruft rief riefen gerufen
schreiben | writing | qcb | schreibt schrieb schrieben geschrieben
twittern | writing | qcb | -
posten | writing | qcb | -
notieren | writing | qcb | -
melden | speech | qcbo | -
vermelden | speech | qcbo | -
verkünden | speech | qcbo | -
verlautbaren | speech | qcb | -
bekannt|geben | speech | qcbo | gibt gab gaben gegeben
bekannt|machen | speech | qcbo | -
mahnen | demand | qcbio | -
warnen | speech | qcbio:vor | -
kritisieren | speech | qcbo | -
monieren | speech | qcbo | -
bemängeln | speech | qcbo | -
beanstanden | speech | qco | -
beklagen | speech | qcbo | -
klagen | speech | qcbo:über | -
rügen | speech | qco | -
tadeln | speech | qco | -
loben | speech | qco | -
würdigen | speech | qco | -
begrüßen | speech | qco | -
bedauern | speech | qco | -
verurteilen | speech | qco | -
fordern | demand | qcbio | -
verlangen | demand | qcbio | -
auf|fordern | demand | qcio | -
auf|rufen | demand | qio:zu,zum,zur | ruft rief riefen gerufen
appellieren | demand | qcbi | -
bitten | demand | qcbio:um | bittet bat baten gebeten
drängen | demand | cio:auf | -
empfehlen | demand | qcbio | empfiehlt empfahl empfahlen empfohlen
raten | demand | qcbio:zu,zum,zur | rät riet rieten
vor|schlagen | demand | qcbio | schlägt schlug schlugen geschlagen
an|regen | demand | qcio | -
plädieren | demand | qcio:für | -
werben | demand | o:für | wirbt warb warben geworben
zu|sagen | speech | qcbio | -
zu|sichern | speech | qcbio | -
versprechen | speech | qcbio | verspricht versprach versprachen versprochen
geloben | speech | qcio | -
drohen | speech | qcbio:mit | -
an|drohen | speech | cio | -
ein|räumen | speech | qcbo | -
zu|geben | speech | qcbio | gibt gab gaben gegeben
zu|gestehen | speech | qcb | gesteht gestand gestanden
gestehen | speech | qcbio | gesteht gestand gestanden
ein|gestehen | speech | qcbo | gesteht gestand gestanden
!dementieren | speech | qcbo | -
!bestreiten | speech | qcbio | bestreitet bestritt bestritten
!leugnen | speech | qcbio | -
!zurück|weisen | speech | qco | weist wies wiesen gewiesen
!verneinen | speech | qco | -
!widersprechen | speech | qco | widerspricht widersprach widersprachen widersprochen
!ab|lehnen | speech | qcio | -
!aus|schließen | speech | qcbo | schließt schloss schlossen geschlossen
?offen|lassen | speech | wco | lässt ließ ließen gelassen
?bezweifeln | thought | wqcbo | -
?an|zweifeln | thought | qco | -
fest|stellen | speech | qcbo | -
fest|halten | speech | qcb | hält hielt hielten gehalten
konstatieren | speech | qcbo | -
resümieren | speech | qcb | -
bilanzieren | speech | qcb | -
dar|legen | speech | wqcbo | -
aus|führen | speech | qcb | -
hin|weisen | speech | qcbo:auf,darauf | weist wies wiesen gewiesen
verweisen | speech | qcbo:auf,darauf | verweist verwies verwiesen
erinnern | speech | qcbo:an,daran | -
an|merken | speech | qcb | -
bemerken | speech | qcb | -
an|fügen | speech | qcb | -
ein|wenden | speech | qcb | wendet wandte wandten gewandt gewendet
zu bedenken|geben | speech | qcb | gibt gab gaben gegeben
prognostizieren | estimate | qcbo | -
vorher|sagen | estimate | qcbo | -
voraus|sagen | estimate | qcbo | -
prophezeien | estimate | qcbo | -
schätzen | estimate | qcbo | -
ein|schätzen | estimate | wqcbo | -
beziffern | estimate | qcbo | -
rechnen | estimate | cbo:mit,damit | -
erwarten | estimate | cbo | -
aus|gehen | estimate | cbo:von,davon | geht ging gingen gegangen
vermuten | estimate | qcbo | -
an|nehmen | estimate | cb | nimmt nahm nahmen genommen
mutmaßen | estimate | qcb | -
spekulieren | estimate | qcbo:über,auf | -
zählen | estimate | o | -
revidieren | estimate | o# | -
senken | estimate | o# | -
an|heben | estimate | o# | hebt hob hoben gehoben
herauf|setzen | estimate | o# | -
herab|setzen | estimate | o# | -
aktualisieren | estimate | o# | -
glauben | thought | qcbo:an | -
denken | thought | qcb | denkt dachte dachten gedacht
finden | thought | qcb | findet fand fanden gefunden
hoffen | thought | qcbio:auf | -
befürchten | thought | qcbo | -
fürchten | thought | qcbo | -
zweifeln | thought | cbo:an,daran | -
halten | thought | co:für | hält hielt hielten gehalten
bezeichnen | speech | qo>als | -
nennen | speech | qo | nennt nannte nannten genannt
vor|werfen | speech | qcbio | wirft warf warfen geworfen
beschuldigen | speech | qcio | -
unterstellen | speech | qcbio | -
sprechen | speech | qo:von,davon | spricht sprach sprachen gesprochen
zitieren | speech | qco | -
an|geben | speech | qcbo | gibt gab gaben gegeben
aus|sagen | speech | qcb | -
schildern | speech | wqcbo | -
erzählen | speech | qcbo:von | -
beschreiben | speech | wqo | beschreibt beschrieb beschrieben
verraten | speech | wqcb | verrät verriet verrieten
enthüllen | speech | qcbo | -
offenbaren | speech | qcb | -
signalisieren | speech | qcbo | -
verdeutlichen | speech | qcb | -
deutlich|machen | speech | qcb | -
klar|machen | speech | qcb | -
klar|stellen | speech | qcb | -
präzisieren | speech | wqcb | -
zu Protokoll|geben | speech | qcb | gibt gab gaben gegeben
spotten | speech | qcb | -
scherzen | speech | qcb | -
jubeln | speech | qcb | -
schwärmen | speech | qcbo:von | -
schimpfen | speech | qcb | -
wettern | speech | qcb | -
höhnen | speech | qcb | -
lachen | speech | q | -
flüstern | speech | qcb | -
schreien | speech | qcb | schreit schrie schrien geschrien
formulieren | speech | qcb | -
wiederholen | speech | qcbo | -
argumentieren | speech | qcb | -
begründen | speech | qcbo | -
folgern | thought | qcb | -
urteilen | speech | qcb | -
korrigieren | speech | qo | -
verteidigen | speech | qo | -
verständigen | speech | cio:auf,darauf | -
beteuern | speech | qcbi | -
beharren | speech | co:auf,darauf | -
zusammen|fassen | speech | qcb | -
vermitteln | speech | cb | -
informieren | speech | qcbo:über,darüber | -
unterrichten | speech | cbo:über,darüber | -
wissen | thought | wcb | weiß wusste wussten gewusst
an|mahnen | demand | cio | -
befürworten | speech | o | -
kommentieren | speech | qcbo | -
diagnostizieren | speech | qco | -
weiter|sagen | speech | qcb | -
nach|fragen | speech | wqc | -
zurück|fragen | speech | qc | -
dagegen|halten | speech | qcb | hält hielt hielten gehalten
nahe|legen | speech | co | -
heraus|stellen | speech | qcb | -
hervor|heben | speech | qcbo | hebt hob hoben gehoben
unterbreiten | speech | o | -
an|prangern | speech | qo | -
zeigen | speech | co@ | -
belegen | speech | co@ | -
ergeben | speech | co@ | ergibt ergab ergaben ergeben
stehen | speech | c@<in,im,auf | steht stand standen gestanden
hervor|gehen | speech | c<aus | geht ging gingen gegangen
aus|sprechen | demand | o:für,gegen | spricht sprach sprachen gesprochen
ein|setzen | demand | o:für | -
wissen|lassen | speech | qcb | lässt ließ ließen gelassen
verlauten | speech | qcb<aus | -
entscheiden | speech | ci | entscheidet entschied entschieden
beschließen | speech | ci | beschließt beschloss beschlossen
an|ordnen | demand | cio | -
fest|legen | speech | c | -
charakterisieren | speech | qo | -
`

/** Finite and non-finite forms of a stem: "sagen" → sagt, sagte, sagten, sage, gesagt … */
function conjugate(infinitive: string, irregular: readonly string[] | null): string[] {
  const stem = infinitive.replace(/e?n$/, '')
  const subjunctive = infinitive.endsWith('eln') ? `${stem.slice(0, -2)}le` : `${stem}e`
  if (irregular) return [infinitive, subjunctive, ...irregular]
  const e = /(?:[dt]|[^aeiouäöülrh][mn]|chn)$/.test(stem) ? 'e' : ''
  const past = ['te', 'ten'].map(ending => stem + e + ending)
  return [infinitive, subjunctive, `${stem}${e}t`, ...past, participle(stem, e)]
}

/** "sagen" → gesagt, "berichten" → berichtet, "kritisieren" → kritisiert. */
function participle(stem: string, e: string): string {
  const noGe = /^(?:be|emp|ent|er|ge|ver|zer|miss|wider|wieder|unter|offenbar|prophez)/.test(stem) || stem.endsWith('ier')
  return `${noGe ? '' : 'ge'}${stem}${e}t`
}

/** "ein" + räumen → einräumt, einräumte, eingeräumt, einzuräumen. */
function joined(particle: string, stem: string, forms: readonly string[]): string[] {
  if (particle.includes(' ')) return []
  return [...forms.map(form => particle + form), `${particle}zu${stem}`]
}

export const cueVerbs = verbTable(TABLE, { conjugate, joined })
