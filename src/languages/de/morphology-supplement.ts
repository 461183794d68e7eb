// German words and forms that the dictionaries lack; only the build of the lexicon reads them (training/lexicon/german.ts).

import { words } from '../lists.ts'

/** Second paradigms: the verb that others end in, mood, first person of the past: "hing" of "hängen" and "abhängen". */
export const PASTS: readonly (readonly [verb: string, mood: 'Ind' | 'Sub', past: string])[] = [
  ['hängen', 'Ind', 'hing'],
  ['hängen', 'Sub', 'hinge'],
  ['wenden', 'Ind', 'wandte'],
  ['senden', 'Ind', 'sandte'],
  ['schaffen', 'Ind', 'schaffte'],
  ['schaffen', 'Ind', 'schuf'],
  ['schaffen', 'Sub', 'schüfe'],
  ['stehen', 'Sub', 'stände'],
  ['stehen', 'Sub', 'stünde'],
  ['brauchen', 'Sub', 'bräuchte'],
  ['beginnen', 'Sub', 'begänne'],
  ['gewinnen', 'Sub', 'gewänne'],
  ['helfen', 'Sub', 'hülfe'],
  ['helfen', 'Sub', 'hälfe'],
  ['sterben', 'Sub', 'stürbe'],
  ['werfen', 'Sub', 'würfe'],
  ['schwimmen', 'Sub', 'schwämme'],
]

/** Gender and plural ending (− none) to nouns in their base form. */
export const NOUNS: Readonly<Record<string, readonly string[]>> = {
  'Fem n':
    words(`Pandemie Kampagne Initiative Offensive Alternative Perspektive Maßnahme Grünen Kundgebung Allianz Strategie Debatte Razzia Hotline Website Webseite App Krise Quote
    Dynamik Infrastruktur Logistik Ikone Affäre Deponie Epidemie Zeitzone`),
  'Fem en':
    words(`Digitalisierung Globalisierung Verhütung Abwägung Abschreckung Duldung Lockerung Novellierung Ausarbeitung Befangenheit Verhältnismäßigkeit Insolvenz Parität
    Volksverhetzung Wahrheitsfindung Impfung Evakuierung Privatisierung Finanzierung Sanktionierung Infizierung Quarantäne Transparenz Migration Integration Kooperation Koalition
    Intervention Inflation Rezession Fraktion Schneiderei Bestrebung Mutation Deeskalation Eskalation Ampel`),
  'Masc s': words(
    'Tsunami Deal Trend Job Coup Lockdown Shutdown Shop Burger Pool Club Fan Streik Trailer Slogan Hotspot Account Tweet Blog Podcast Server',
  ),
  'Neut s': words(
    'Tattoo Shuttle Video Interview Team Foto Auto Büro Konto Highlight Handy Ticket Meeting Embargo Referendum Smartphone Update',
  ),
  'Masc e': words(
    'Bundesrat Aufsichtsrat Stadtrat Gemeinderat Sicherheitsrat Gerichtshof Parteitag Spieltag Frauentag Wahltag Feiertag Garant Protest Konvoi',
  ),
  'Masc n': words('Experte Zeuge Insasse Kollege Genosse Pole Russe Ukrainer'),
  'Masc -': words('Hacker Sprecher Unterstützer Player Champion Cent Newsletter Dealer Broker User Cluster Ministerpräsident'),
}

/** Adjectives without forms of their own. */
export const INDECLINABLE: readonly string[] = words(
  'super ok okay klasse paar live extra online offline prima lila rosa egal schuld leid wert',
)

/** Adjectives in their base form. */
export const ADJECTIVES: readonly string[] =
  words(`republikanisch thailändisch libysch sudanesisch tunesisch argentinisch chilenisch kalifornisch venezolanisch neuseeländisch
  südkoreanisch nordkoreanisch kongolesisch ugandisch äthiopisch somalisch malaysisch nepalesisch zyprisch sizilianisch kasachisch philippinisch balinesisch islamistisch
  populistisch saudisch schleswig-holsteinisch detailliert digitalisiert behördlich informationell bedeutend hochrangig designiert archaisch präventiv virtuell eklatant
  abstrus manipulativ indigen hormonell vage redlich ungewiss verdächtig vollziehbar zumutbar unzumutbar vereinbar unvereinbar abrufbar hinnehmbar verhandelbar umsetzbar
  gesetzgeberisch unternehmerisch partnerschaftlich wechselseitig wohlhabend neu zehnt elft zwölft sechst siebt neunt fünft dritt viert zweit siebzehnt zwanzigst
  frustriert schockiert boykottiert eingeschüchtert favorisiert alliiert erneuerbar lückenhaft realitätsfern ernüchternd fraktionslos fünftägig einstündig mehrwöchig
  zweiwöchig einmonatig mehrmonatig dreistündig vierstündig mehrstöckig zweistellig dreiköpfig terrestrisch architektonisch`)

/** "form | UPOS lemma feature=value …" */
export const FORMS: readonly string[] = [
  'Herrn | NOUN Herr Case=Dat Gender=Masc Number=Sing',
  'Herrn | NOUN Herr Case=Acc Gender=Masc Number=Sing',
  'Herrn | NOUN Herr Case=Gen Gender=Masc Number=Sing',
  ...['Nom', 'Gen', 'Acc'].map(name => `Worte | NOUN Wort Case=${name} Gender=Neut Number=Plur`),
  'Worten | NOUN Wort Case=Dat Gender=Neut Number=Plur',
  ...['Nom', 'Gen', 'Dat', 'Acc'].map(name => `Banken | NOUN Bank Case=${name} Gender=Fem Number=Plur`),
  ...['Nom', 'Gen', 'Dat', 'Acc'].map(name => `Risiken | NOUN Risiko Case=${name} Gender=Neut Number=Plur`),
  ...['Nom', 'Gen', 'Acc'].map(name => `Tore | NOUN Tor Case=${name} Gender=Neut Number=Plur`),
  'Dr. | NOUN Dr.',
  'Prof. | NOUN Prof.',
  'Mio. | NOUN Mio.',
  'Mrd. | NOUN Mrd.',
  'neuesten | ADJ neu Degree=Sup',
  'neueste | ADJ neu Degree=Sup',
  'neuester | ADJ neu Degree=Sup',
  'neuestes | ADJ neu Degree=Sup',
  'bedeutendsten | ADJ bedeutend Degree=Sup',
  'bedeutendste | ADJ bedeutend Degree=Sup',
]

export const ADVERBS: readonly string[] =
  words(`bisschen genauso jeweils unterwegs miteinander dar selber ca wenigstens wonach hervor zuerst vorhin zustande mitten diesmal fort ohnehin
  oftmals usw keinerlei zirka stets gegebenenfalls geradezu allzu desto jemals aufeinander inne drin ehemals seinerzeit dran zutiefst parallel raus rein hinweg spätestens dorthin
  gegeneinander schlichtweg worum woraufhin umso quer monatelang jahrelang tagelang wochenlang stundenlang hinterher zehnmal weswegen vielerorts jederzeit unlängst allesamt
  seinerseits ihrerseits frühestens hoffentlich aneinander nebeneinander halbwegs hierher deutschlandweit landesweit weltweit europaweit bundesweit weitaus heutzutage anfangs
  heran umsonst daheim hiervon vornehmlich mithin nochmal zeitnah vorweg wahrlich eh mitnichten zugute zuallererst herbei sechsmal fünfmal viermal heuer voneinander notfalls
  untereinander eigens vorab runter minder vorüber anderswo sowieso mittendrin drüben irgendetwas aufseiten weithin nirgendwo füreinander überaus wärmstens hellauf jedesmal
  stattdessen verständlicherweise schätzungsweise einigermaßen ausgerechnet ansonsten viertens fünftens dorther daraufhin infolgedessen hierauf zugegen einfach wirklich aber denn ja`)
