// Organisations in German: known names, nouns that make a name one, nouns that introduce one.

import type { OrganizationWords } from '../../mentions/name-words.ts'
import { words } from '../lists.ts'

/** Written as said; "Base=inflected=inflected" where they differ. */
const NAMES = `
  NATO|Nato|EU|UN|UNO|Uno|OSZE|WHO|IWF|WTO|OECD|OPEC|Opec|IAEA|IAEO|UNHCR|Unicef|UNICEF|Unesco|UNESCO|UNRWA|EZB|FBI|CIA|NSA|BND|BKA|LKA|NASA|Nasa|ESA|Esa|Fed|
  Vereinte Nationen=Vereinten Nationen|Europäische Union=Europäischen Union|Europäische Kommission=Europäischen Kommission|EU-Kommission|EU-Parlament|EU-Rat|Europaparlament=Europaparlaments|
  Europarat=Europarats=Europarates|Europäischer Gerichtshof=Europäische Gerichtshof=Europäischen Gerichtshof=Europäischen Gerichtshofs|EuGH|Internationaler Strafgerichtshof=Internationale Strafgerichtshof=Internationalen Strafgerichtshof|
  Europäische Zentralbank=Europäischen Zentralbank|Weltbank|Internationaler Währungsfonds=Internationale Währungsfonds=Internationalen Währungsfonds|Weltgesundheitsorganisation|
  Rotes Kreuz=Rote Kreuz=Roten Kreuz=Roten Kreuzes=Roten Kreuzs|Österreichisches Rotes Kreuz=Österreichische Rote Kreuz=Österreichischen Roten Kreuz|Deutsches Rotes Kreuz=Deutsche Rote Kreuz=Deutschen Roten Kreuz|DRK|Roter Halbmond=Rote Halbmond=Roten Halbmond=Roten Halbmonds|
  Weißes Haus=Weiße Haus=Weißen Haus=Weißen Hauses=Weisse Haus=Weissen Haus|Kreml|Kremls=Kremls|Élysée|Elysée-Palast|UN-Sicherheitsrat=UN-Sicherheitsrats=UN-Sicherheitsrates|Uno-Sicherheitsrat|UN-Vollversammlung|UN-Generalversammlung|
  Amnesty International|Human Rights Watch|Greenpeace|Ärzte ohne Grenzen|Caritas|Diakonie|Technisches Hilfswerk=Technische Hilfswerk=Technischen Hilfswerk=Technischen Hilfswerks|THW|Brot für die Welt|Oxfam|Transparency International|Médecins Sans Frontières|
  CDU|CSU|SPD|FDP|AfD|BSW|ÖVP|SPÖ|FPÖ|Neos|NEOS|SVP|Linke|Linkspartei|Piratenpartei|Grüne|Grünen|Bündnis 90/Die Grünen|Freie Wähler|Freien Wähler|Union|KPÖ|NPD|KPdSU|PKK|PLO|Hamas|Hisbollah|Fatah|al-Qaida|Al-Qaida|al-Kaida|Al-Kaida|IS|
  Deutsche Bahn=Deutschen Bahn|Bahn|ÖBB|SBB|Deutsche Bank=Deutschen Bank|Commerzbank|Lufthansa|Volkswagen|VW|BMW|Daimler|Mercedes|Mercedes-Benz|Porsche|Audi|Opel|Siemens|Bosch|Bayer|BASF|SAP|Telekom|Deutsche Telekom=Deutschen Telekom|Deutsche Post=Deutschen Post|Allianz|Eon|RWE|EnBW|Vattenfall|Thyssenkrupp|ThyssenKrupp|Airbus|Boeing|Google|Apple|Microsoft|Amazon|Facebook|Meta|Twitter|Tesla|Intel|IBM|Samsung|Sony|Nokia|Toyota|Gazprom|Rosneft|Shell|BP|Nestlé|Novartis|Roche|UBS|Credit Suisse|Rheinmetall|Huawei|Netflix|YouTube|Wikipedia|Wikimedia|OpenAI|
  Reuters|Associated Press|AP|AFP|dpa|DPA|APA|KNA|epd|Interfax|Tass|TASS|Itar-Tass|RIA Nowosti|Xinhua|Bloomberg|CNN|BBC|ARD|ZDF|ORF|SRF|NDR|WDR|MDR|RBB|SWR|BR|HR|RTL|Deutschlandfunk|Spiegel|Spiegel Online|Der Spiegel|Bild am Sonntag|Bild-Zeitung|Die Zeit|Die Welt|Welt am Sonntag|taz|Süddeutsche Zeitung=Süddeutschen Zeitung|Frankfurter Allgemeine Zeitung=Frankfurter Allgemeinen Zeitung|FAZ|F.A.Z.|Frankfurter Rundschau|Handelsblatt|Tagesspiegel|New York Times|Washington Post|Guardian|Financial Times|Wall Street Journal|Le Monde|El País|Die Presse|Kronen Zeitung|Neue Zürcher Zeitung|NZZ|Tages-Anzeiger|Al Jazeera|Al-Dschasira|Al Arabija|
  Verdi|ver.di|Ver.di|IG Metall|IG BCE|DGB|GEW|EVG|GDL|ÖGB|BDI|BDA|DIHK|ADAC|ADFC|VCD|BUND|Nabu|WWF|Pro Asyl|Attac|Fifa|FIFA|Uefa|UEFA|DFB|IOC|DOSB|Bundestag=Bundestags=Bundestages|Bundesrat=Bundesrats=Bundesrates|Nationalrat|Knesset|Duma|Staatsduma|Senat|Kongress|US-Kongress|US-Senat|Repräsentantenhaus|Unterhaus|Oberhaus|Parlament|
  Bundesverfassungsgericht=Bundesverfassungsgerichts=Bundesverfassungsgerichtes|Bundesgerichtshof=Bundesgerichtshofs|BGH|Bundeswehr|Bundespolizei|Bundeskriminalamt=Bundeskriminalamts=Bundeskriminalamtes|Bundesbank|Bundesnetzagentur|Robert-Koch-Institut|Robert Koch-Institut|RKI|Paul-Ehrlich-Institut|Ifo-Institut|ifo Institut|DIW|IWH|RWI|ZEW|Stiftung Warentest|Foodwatch|Auswärtiges Amt=Auswärtige Amt=Auswärtigen Amt=Auswärtigen Amts=Auswärtigen Amtes|Statistisches Bundesamt=Statistische Bundesamt=Statistischen Bundesamt=Statistischen Bundesamts=Statistischen Bundesamtes|Destatis|Deutscher Wetterdienst=Deutsche Wetterdienst=Deutschen Wetterdienst=Deutschen Wetterdienstes=Deutschen Wetterdiensts|DWD|Scotland Yard|Europol|Interpol|Frontex|Eurostat|Mossad|FSB|KGB|GRU|SBU
`

/** Masculine, feminine, neuter nouns that make what stands with them an organisation. */
const HEADS = {
  m: 'verband verein zentralrat zentralverband spitzenverband bund gewerkschaftsbund klub club rat sicherheitsrat gemeinderat stadtrat landtag bundestag kreistag ausschuss senat konzern dienst wetterdienst geheimdienst nachrichtendienst rechnungshof gerichtshof verlag hof sender rundfunk fonds bundesverband landesverband dachverband konvent orden zusammenschluss zweckverband rettungsdienst',
  f: 'partei gewerkschaft industriegewerkschaft universität hochschule fachhochschule akademie kommission behörde agentur regierung bundesregierung landesregierung stadtverwaltung verwaltung staatsanwaltschaft generalstaatsanwaltschaft bundesanwaltschaft polizei polizeidirektion polizeiinspektion feuerwehr bundeswehr armee marine luftwaffe kammer handelskammer ärztekammer kirche stiftung gesellschaft genossenschaft bank zentralbank sparkasse versicherung organisation hilfsorganisation initiative bürgerinitiative vereinigung allianz liga fraktion direktion kanzlei staatskanzlei klinik charité wache leitstelle küstenwache bergrettung wasserrettung einsatzleitung bezirkshauptmannschaft landesanstalt bundesanstalt anstalt zeitung tageszeitung miliz rundschau werkstätte redaktion bürgerschaft volkspartei botschaft',
  n: 'ministerium amt landesamt bundesamt landeskriminalamt gesundheitsamt umweltamt institut zentrum gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht verfassungsgericht arbeitsgericht parlament präsidium polizeipräsidium kommando kommissariat sekretariat komitee bündnis netzwerk forum werk hilfswerk unternehmen klinikum krankenhaus observatorium museum theater kollegium konsulat landratsamt rathaus bistum erzbistum radio fernsehen kabinett politbüro zentralkomitee direktorat kreuz bundesministerium innenministerium außenministerium verteidigungsministerium gymnasium konsortium',
} as const

function heads(): Record<string, 'm' | 'f' | 'n'> {
  const all: Record<string, 'm' | 'f' | 'n'> = {}
  for (const [gender, list] of Object.entries(HEADS) as ['m' | 'f' | 'n', string][])
    for (const word of words(list)) {
      all[word] = gender
      if (gender !== 'f') for (const ending of ['s', 'es']) all[word + ending] ??= gender
    }
  for (const word of ['ministeriums', 'instituts', 'amtes', 'amts']) all[word] = 'n'
  return all
}

function names(): Record<string, string> {
  const all: Record<string, string> = {}
  for (const entry of NAMES.split('|').map(name => name.trim())) {
    const [base, ...inflected] = entry.split('=')
    for (const form of [base!, ...inflected]) all[form] = base!
  }
  all.Kremls = 'Kreml'
  return all
}

export const organizations: OrganizationWords = {
  names: names(),
  heads: heads(),
  alone: new Set(
    words(
      'polizei feuerwehr bundesregierung landesregierung staatsregierung staatsanwaltschaft staatsanwaltschaften bundesanwaltschaft bundeswehr bundespolizei küstenwache polizeidirektion polizeipräsidium landratsamt staatskanzlei bezirkshauptmannschaft stadtverwaltung rettungsdienst bergrettung wasserrettung landtag stadtrat gemeinderat bundeskanzleramt kanzleramt verfassungsschutz generalstab generalstabs parlament',
    ),
  ),
  before: new Set(
    words(
      `sender zeitung tageszeitung wochenzeitung boulevardzeitung konzern konzerns hersteller herstellers firma unternehmen unternehmens betreiber betreibers anbieter anbieters verlag
       magazin nachrichtenmagazin agentur nachrichtenagentur dienst dienstes portal internetportal blatt fernsehsender fernsehkanal radiosender radiostation rundfunksender gruppe
       band verein vereins club klub klubs organisation hilfsorganisation initiative kette tochter mutterkonzern reederei bank spedition brauerei molkerei werft airline fluggesellschaft
       fluglinie zeitschrift fachzeitschrift onlinedienst kurznachrichtendienst netzwerk plattform partei miliz terrorgruppe terrormiliz rebellengruppe band stiftung genossenschaft
       gewerkschaft wetterdienst versorger entwickler ausrüster zulieferer händler discounter supermarktkette autobauer baukonzern start-up startup`,
    ),
  ),
  after: new Set(words('gruppe konzern partei')),
  legal: new Set(words('gmbh ag kg se ohg mbh gbr inc corp ltd llc plc co')),
  links: new Set(words('für gegen')),
  named: {
    heads: new Set(
      words(
        `verband verbands verbandes bundesverband bundesverbands bundesverbandes landesverband landesverbands landesverbandes dachverband dachverbands dachverbandes
         zentralverband zentralverbands zentralverbandes spitzenverband spitzenverbands spitzenverbandes hauptverband hauptverbands hauptverbandes gesamtverband gesamtverbands gesamtverbandes
         zentralrat zentralrats zentralrates bund bundes vereinigung bundesvereinigung gewerkschaft industriegewerkschaft kammer bundeskammer arbeitsgemeinschaft`,
      ),
    ),
    articles: new Set(words('der des')),
    nouns: words(
      'industrie wirtschaft arbeitgeber arbeitgeberverbände steuerzahler juden muslime sinti christen vertriebenen ärzte krankenkassen versicherer banken polizei landwirte bauern lehrer städte gemeinden unternehmen betreiber hersteller händler handwerks handels gewerbes wissenschaften künste',
    ),
  },
  foreignLinks: new Set(words('of for and y et del des du della')),
  placeLinks: new Set(['in']),
  open: new Set(
    words(
      'verband verbands verbandes verein vereins bund bundes gewerkschaft industriegewerkschaft bündnis bündnisses initiative bürgerinitiative aktion stiftung allianz netzwerk netzwerks bundesverband dachverband landesverband vereinigung zentrum zentrums forum forums partei',
    ),
  ),
  notAcronyms: new Set(
    words(
      'tv gps dna usb pc it pr lkw pkw suv cd dvd sms www html pdf usa ddr brd faq ceo cfo mwst kw km kg mhz ghz okay ok ff pm am uhr euro eur usd chf h2o co2 covid corona hiv aids ig ii iii iv vi vii viii ix xi xii xiv xvi xx fc sv bzw ea ki ai app apps lng isbn id nr',
    ),
  ),
  properAdjective:
    /^(?:alt|neu|groß|hoch|rot|frei|deutsch|vereint|vereinigt|schwarz|weiß|grün|blau|jung|öffentlich|jüdisch|\p{Ll}+(?:isch|lich|ig|al|ell|iv|är|ös|ost|west|nord|süd)?)(?:e|en|er|es|em)$/u,
  baseAdjective: (adjective, gender) =>
    adjective.replace(/(?:en|em|er|es|e)$/u, '') + (gender === 'm' ? 'er' : gender === 'f' ? 'e' : 'es'),
}
