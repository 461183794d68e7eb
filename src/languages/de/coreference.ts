// Whom German pronouns and nouns may mean.

import type { CoreferenceWords, Pronoun } from '../../coreference/words.ts'
import { set } from '../lists.ts'
import { names } from './names.ts'

const keyed = (list: string, pronoun: Pronoun): Record<string, Pronoun> =>
  Object.fromEntries(list.split(' ').map(word => [word, pronoun]))

const HE: Pronoun = { person: 3, gender: 'masculine', number: 'singular', thing: false }
/** "sie" is she, it (an organisation) or they. */
const SHE: Pronoun = { person: 3, gender: 'feminine', number: null, thing: false }
const SPEAKER: Pronoun = { person: 1, gender: null, number: null, thing: false }

export const coreference: CoreferenceWords = {
  names,
  pronouns: {
    ...keyed('er ihm ihn sein seine seinen seinem seiner seines', HE),
    ...keyed('sie ihr ihre ihren ihrem ihrer ihres', SHE),
    ...keyed('ich mir mich mein meine meiner meinem meinen wir uns unser unsere unserer', SPEAKER),
  },
  indefinitePronouns: set('keiner niemand jeder jede mancher man jemand irgendjemand irgendwer'),
  relatives: set('der die dem den dessen deren welcher welche welches das dieser diese letzterer letztere jener jene'),
  personRelatives: set(''),
  indefinite: set('ein eine einen einem einer eines kein keine mehrere einige viele zwei drei manche andere weitere zahlreiche'),
  dropped: set(
    'der die das des dem den ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes jenem jenen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres vom beim zum zur im am',
  ),
  pairOpeners: set('sowohl weder'),
  joiners: set('und sowie als auch noch &'),
  boundaries: set(
    'der des den von vom für bei beim im in zur zum am an aus mit auf über unter nach gegen um gegenüber nahe zu laut die das dem dessen deren welcher welche wegen sowie und oder',
  ),
  // "Beamte", "Kreise", "Insider": they are not to be known.
  anonymous: set(
    `beamter beamte beamten beamtin beamtem insider insidern insiders insiderin kreise kreisen quelle quellen informant informanten informantin vertreter vertretern vertreterin diplomat diplomaten diplomatin
     offizieller offizielle offiziellen eingeweihte eingeweihten eingeweihter vertrauter vertraute vertrauten gewährsmann gewährsleute verhandlungskreise regierungsvertreter regierungsvertretern`,
  ),
  unnamedModifiers: set('hochrangiger hochrangige hochrangigen hochrangiges ranghoher ranghohe ranghohen ungenannter ungenannte'),
  offices: set(
    `minister ministerin präsident präsidentin sprecher sprecherin chef chefin kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister direktor direktorin leiter leiterin vorsitzende vorsitzender vorsitzenden
     richter richterin staatsanwalt anwalt anwältin rechtsanwalt verteidiger general botschafter botschafterin gouverneur gouverneurin senator trainer trainerin könig königin papst bischof sekretär generalsekretär premier ministerpräsident
     mann frau junge mutter vater sohn tochter bruder schwester ehemann ehefrau nachbar nachbarin zeuge zeugin fahrer fahrerin täter verdächtige verdächtiger angeklagte angeklagter beamte beamter beamtin kommissar werkleiter betriebsleiter
     opfer gegner gegnerin nachfolger vorgänger kollege kollegin amtskollege partner vertreter stellvertreter arzt ärztin polizist sanitäter manager geschäftsführer geschäftsführerin gründer besitzer inhaber eigentümer`,
  ),
  anonymity: [
    'anonym',
    'nicht genannt werden',
    'nicht namentlich',
    'namentlich nicht',
    'ihren namen nicht',
    'seinen namen nicht',
    'nicht befugt',
    'mit der sache vertraut',
    'mit den plänen vertraut',
    'mit der angelegenheit vertraut',
  ],
  documents: set(
    `bericht berichte berichts berichten mitteilung faktenblatt papier papiere papier studie studien erklärung gutachten dokument dokumente dokumenten schreiben brief briefe e-mail mail protokoll protokolle analyse auswertung
     untersuchung untersuchungen umfrage umfragen angabe angaben information informationen daten erkenntnis erkenntnisse erkenntnissen berechnung berechnungen zahlen ergebnis ergebnisse ergebnissen statistik bilanz vermerk vorlage entwurf urteil beschluss bescheid antrag akte akten liste tabelle meldung meldungen pressemitteilung stellungnahme bulletin rundschreiben video posts post tweet beitrag`,
  ),
  rumours: set('gerücht gerüchte gerüchten gerüchts spekulation spekulationen hörensagen'),
  collectives: set(
    `opposition koalition basis publikum bevölkerung belegschaft öffentlichkeit menge familie presse jury mannschaft besatzung nachbarschaft konkurrenz delegation führung spitze seite
     truppe team gruppe mehrheit minderheit crew`,
  ),
  // "die Küsterin", "der Küster", "ein Flötist"
  personForms: [
    { form: /\p{L}{2}(?:er|or|ist|ent|ant|eur|loge|nom|graf|ling)in$/u, gender: 'feminine' },
    { form: /\p{L}{2}(?:ler|ner|ier|iker|aner|ist|eur|loge|nom|soph|graph|graf|iater|agoge|mann)$/u, gender: 'masculine' },
    { form: /\p{L}{3}(?:er|or|ent|ant)$/u, gender: 'masculine' },
    { form: /\p{L}{2}frau$/u, gender: 'feminine' },
  ],
  notPeople: set(
    `computer rechner sender server körper motor sensor faktor reaktor traktor monitor prozessor generator transformator
     projektor korridor horror terror humor tumor sektor ressort tresor hammer kammer nummer winter donner zimmer fenster
     wasser messer feuer fieber koffer keller teller becher eimer kleber wecker stecker drucker scanner kopierer zähler melder
     anzeiger ticker newsletter poster flyer ordner kalender charakter meter liter filter bunker tanker container dampfer
     kreuzer flieger hubschrauber bagger laster anhänger transporter schlepper zerstörer frachter träger finger daumen acker
     pfeffer zucker butter futter leder feder ruder bruder opfer orkan segment moment zement dokument instrument argument
     experiment parlament regiment talent patent prozent akzent kontinent trend event advent konzern vulkan restaurant elefant
     diamant gigant hydrant oktant ozean twitter register theater orchester kloster pflaster muster gitter gewitter wetter
     alter fehler dünger speicher schalter behälter stärker bohrer regler verstärker empfänger lautsprecher anrufbeantworter
     router browser treiber trojaner virus anker hafer eiter weiher moor tor labor tenor dezember november oktober september
     taler dollar schleier feier leier eier steuer mauer dauer trauer ufer koller puffer dampf schimmer hunger ärger liste
     medizin termin benzin magazin ruin disziplin doktrin tier papier bier quartier turnier revier klavier visier scharnier
     tagesanzeiger generalanzeiger spiegel standard center cluster spender filler master laser blazer toaster tower power
     cover`,
  ),
  plurals: set(
    'leute leuten menschen personen kreise kreisen behörden einsatzkräfte einsatzkräften rettungskräfte rettungskräften gewerkschaften parteien beobachter beobachtern eltern angehörigen experten expertinnen anwohner anwohnern augenzeugen zeugen vertreter vertretern insider insidern quellen medien ärzte ärzten eheleute nachbarn schüler schülern studenten studierenden forscher forschern politiker politikern diplomaten',
  ),
  pluralDeterminers: set('die'),
  abstract: /(?:ung|heit|keit|tion|nis|tät|ismus|streik|plan|plän|zahl|preis|kurs|wert)(?:en|e|s|sse|ssen|n)?$/u,
  singularDeterminers: set('ein eine einen einem einer eines das dem des dieses diesem jenes jenem'),
  pluralForm: null,
  ages: /^(\d{1,3})-?jährige[rn]?$/u,
  ageBehind: /^(?:,? \((\d{1,3})\)|, (\d{1,3})(?: Jahre(?: alt)?)?(?=[,.]))/u,
  ageBefore: /\b(\d{1,3})-jährige[nr]? (?:\p{L}+ )?$/u,
  alike: [
    set('präsident präsidentin staatschef staatschefin staatsoberhaupt'),
    set(
      'kanzler kanzlerin ministerpräsident ministerpräsidentin premier premierminister premierministerin regierungschef regierungschefin',
    ),
    set('minister ministerin ressortchef ressortchefin'),
    set('bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin rathauschef rathauschefin stadtoberhaupt'),
    set(
      'vorsitzende vorsitzender vorsitzenden chef chefin parteichef parteichefin vorstandschef vorstandschefin vorstandsvorsitzende vorstandsvorsitzender',
    ),
    set('anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin'),
    set('abgeordnete abgeordneter abgeordneten parlamentarier parlamentarierin'),
    set('forscher forscherin wissenschaftler wissenschaftlerin experte expertin'),
  ],
  empty:
    set(`gleiche gleichen gleicher selbe selben selber genannte genannten genannter erwähnte erwähnten besagte besagten betreffende betreffenden betroffene betroffenen
     hiesige hiesigen örtliche örtlichen zuständige zuständigen dortige dortigen heutige heutigen`),
  former: set(
    'frühere früherer früheren ehemalige ehemaliger ehemaligen damalige damaliger damaligen einstige einstiger einstigen scheidende scheidender scheidenden ex',
  ),
  lesser: /^(?:vize|stellvertreten|unter(?=staats)|ex-|co-|ko-)/u,
  fromPlace: /^(?<place>\p{Lu}\p{L}+)er(?:in)?$/u,
  own: set('eigenen eigene eigener eigenes eigenem'),
  // "nach Gewerkschaftsangaben"
  reports: /(?:s|n)?(?:angaben|bericht|berichte|berichten|informationen|darstellung|auskunft)$/u,
  sorts: [
    set(
      'konzern unternehmen firma hersteller betreiber gesellschaft gruppe betrieb anbieter bauer riese tochter reederei werft bank kette versorger airline fluggesellschaft entwickler produzent händler zulieferer konzerns herstellers unternehmens betreibers autobauer',
    ),
    set('gewerkschaft gewerkschaften'),
    set('verband bund verein vereinigung dachverband verbands'),
    set('ministerium ressort ministeriums'),
    set('sender rundfunk fernsehen anstalt fernsehsender'),
    set('zeitung blatt magazin zeitschrift tageszeitung'),
    set('partei fraktion'),
    set('institut forschungsinstitut instituts'),
    set('bündnis allianz initiative'),
    set('behörde amt bundesamt landesamt kommission agentur direktion behörden'),
  ],
  roleEnding: /(?<=\p{L}{3})(?:innen|in|ern|er|en|em|es|e|n|s)$/u,
  feminineFamily: ['ova', 'eva', 'aja', 'skaja', 'ska'],
}
