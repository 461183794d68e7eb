// What German figures are about: nouns, states and topics to the language-free keys of docs/reading.md.
// A noun counts also as the end of a compound ("Bundeswehrsoldaten"); forms are listed as they are inflected.

import type { ConceptWords } from '../../mentions/quantity-concept-words.ts'
import { all, byPhrase, set } from '../lists.ts'

const harmed = {
  dead: 'menschenleben|tote|toten|toter|todesopfer|todesopfern|todesfall|todesfälle|todesfällen|leiche|leichen|leichnam|leichname|opfer|opfern|getötete|getöteten|verstorbene|verstorbenen|ertrunkene|ertrunkenen|ermordete|ermordeten|gefallene|gefallenen',
  injured:
    'verletzte|verletzten|verletzter|schwerverletzte|schwerverletzten|leichtverletzte|leichtverletzten|verwundete|verwundeten',
  missing:
    'vermisste|vermissten|vermisster|vermisstenfälle|gesuchte|gesuchten|verschollene|verschollenen|verschüttete|verschütteten',
  casualties: 'tote und verletzte|toten und verletzten|tote oder verletzte|verluste|verlusten',
  evacuated: 'evakuierte|evakuierten|evakuierter|evakuierung|evakuierungen',
  displaced: 'vertriebene|vertriebenen|binnenvertriebene|binnenvertriebenen|obdachlose|obdachlosen|binnenflüchtlinge',
  refugees:
    'flüchtling|flüchtlinge|flüchtlingen|geflüchtete|geflüchteten|geflohene|geflohenen|asylbewerber|asylbewerbern|migranten|migrantinnen|schutzsuchende|schutzsuchenden|asylsuchende|asylsuchenden',
  rescued: 'gerettete|geretteten|überlebende|überlebenden|überlebender',
  hospitalised: 'krankenhauspatienten|klinikpatienten|intensivpatienten|intensivpatientinnen',
  prisoners: 'gefangene|gefangenen|kriegsgefangene|kriegsgefangenen|häftling|häftlinge|häftlingen|gefängnisinsassen',
  hostages: 'geisel|geiseln|entführte|entführten|verschleppte|verschleppten',
  arrests: 'festnahme|festnahmen|verhaftung|verhaftungen|festgenommene|festgenommenen|verhaftete|verhafteten|ingewahrsamnahmen',
  cases:
    'fall|fälle|fällen|masernfälle|masernfällen|grippefälle|grippefällen|cholerafälle|cholerafällen|ebolafälle|ebolafällen|covid-fälle|covid-fällen|covidfälle|covidfällen|pockenfälle|pockenfällen|affenpockenfälle|affenpockenfällen|typhusfälle|typhusfällen|infektionsfälle|infektionsfällen|pestfälle|pestfällen|infizierte|infizierten|infektion|infektionen|krankheitsfälle|krankheitsfällen|verdachtsfälle|verdachtsfällen|erkrankte|erkrankten|erkrankungen|neuinfektionen|coronafälle|coronafällen|ansteckungen',
  vaccinated: 'geimpfte|geimpften|impfungen|erstimpfungen|zweitimpfungen',
}

const people = {
  soldiers:
    'soldat|soldaten|soldatinnen|truppen|streitkräfte|streitkräften|militärangehörige|militärangehörigen|rekruten|reservisten|marineinfanteristen|marines|fallschirmjäger|blauhelme|blauhelmsoldaten',
  officers: 'offizier|offiziere|offizieren|general|generäle|generälen|generale|generalen|admiräle',
  fighters:
    'kämpfer|kämpfern|rebellen|milizionäre|milizionären|milizen|aufständische|aufständischen|dschihadisten|terroristen|söldner|söldnern|freischärler|extremisten|islamisten',
  police:
    'polizist|polizisten|polizistinnen|polizeibeamte|polizeibeamten|polizeibeamter|polizeikräfte|polizeikräften|bundespolizisten|bereitschaftspolizisten',
  protesters:
    'demonstrant|demonstranten|demonstrantinnen|demonstrierende|demonstrierenden|teilnehmer|teilnehmern|teilnehmerinnen|teilnehmende|teilnehmenden|protestierende|protestierenden|kundgebungsteilnehmer|aktivisten|gegendemonstranten|protestteilnehmer',
  strikers: 'streikende|streikenden|streikender',
  passengers:
    'passagier|passagiere|passagieren|passagierinnen|fahrgast|fahrgäste|fahrgästen|fluggast|fluggäste|fluggästen|reisende|reisenden|insassen|businsassen',
  crew: 'zugbegleiter|zugbegleiterin|zugbegleiterinnen|steward|stewards|stewardess|stewardessen|pilot|piloten|lokführer|lokführern|zugführer|copilot|copiloten|besatzungsmitglied|besatzungsmitglieder|besatzungsmitgliedern|crewmitglieder|crewmitgliedern|seeleute|seeleuten|matrosen|flugbegleiter|besatzung',
  children:
    'kind|kinder|kindern|minderjährige|minderjährigen|jugendliche|jugendlichen|schüler|schülern|schülerinnen|säuglinge|babys',
  families: 'familie|familien|haushalt|haushalte|haushalten',
  inhabitants: 'einwohner|einwohnern|einwohnerinnen|bewohner|bewohnern|bewohnerinnen|anwohner|anwohnern',
  witnesses: 'zeuge|zeugen|zeuginnen|augenzeugen',
  workforce:
    'beschäftigte|beschäftigten|beschäftigter|mitarbeiter|mitarbeitern|mitarbeiterinnen|mitarbeitende|mitarbeitenden|arbeiter|arbeitern|arbeiterinnen|angestellte|angestellten|arbeitnehmer|arbeitnehmern|leiharbeiter|leiharbeitern',
}

const things = {
  confirmedCases: 'bestätigte fälle|bestätigten fälle|bestätigte infektionen',
  doses: 'dosis|dosen|impfdosen',
  jobs: 'stelle|stellen|arbeitsstellen|industriestellen|lehrstellen|arbeitsplatz|arbeitsplätze|arbeitsplätzen|job|jobs|vollzeitstellen|ausbildungsplätze|planstellen|kündigungen|entlassungen|posten',
  votes: 'stimme|stimmen|ja-stimmen|nein-stimmen|gegenstimmen|wählerstimmen',
  seats: 'sitz|sitze|sitzen|mandat|mandate|mandaten|abgeordnetensitze',
  houses: 'haus|häuser|häusern|wohnhaus|gebäude|gebäuden|wohnung|wohnungen|wohngebäude|bauten|unterkünfte',
  vehicles: 'fahrzeug|fahrzeuge|fahrzeugen|auto|autos|wagen|lastwagen|lkw|lkws|pkw|pkws|bus|busse|bussen|transporter|laster',
  ships:
    'schiff|schiffe|schiffen|boot|boote|booten|fähren|fähre|frachter|frachtern|tanker|tankern|kutter|fregatten|yacht|yachten',
  aircraft:
    'flugzeug|flugzeuge|flugzeugen|hubschrauber|hubschraubern|helikopter|helikoptern|kampfjets|jets|kampfflugzeuge|maschinen',
  missiles: 'rakete|raketen|marschflugkörper|marschflugkörpern|lenkwaffen|raketengeschosse',
  drones: 'drohne|drohnen|kampfdrohnen',
  containers: 'container|containern|frachtcontainer',
  bases: 'stützpunkt|stützpunkte|stützpunkten|militärbasis|militärbasen|militärlager|militärlagern|militärcamps',
}

/** Base forms of verbs; the analysis knows their other forms. */
const verbs = {
  dead: 'töten|umkommen|ertrinken|ermorden|erschießen|erstechen|sterben|versterben|erliegen|massakrieren|hinrichten|verunglücken',
  injured: 'verletzen|verwunden|anschießen',
  missing: 'vermissen|verschwinden',
  evacuated: 'evakuieren|umsiedeln|ausfliegen',
  displaced: 'vertreiben|flüchten|fliehen',
  rescued: 'retten|überleben|bergen|befreien',
  hospitalised: 'einliefern|hospitalisieren',
  arrests: 'festnehmen|verhaften|inhaftieren|abführen',
  hostages: 'entführen|verschleppen',
  vaccinated: 'impfen|immunisieren',
  cases: 'infizieren|anstecken|erkranken',
  protesters: 'demonstrieren|protestieren',
  strikers: 'streiken|bestreiken',
}

const states = {
  dead: 'unter den toten|unter den opfern|unter den getöteten|ums leben|getötet|gestorben|starb|starben|sterben|stirbt|tot|verstorben|verstarben|umgekommen|umkamen|ertrunken|ertranken|ermordet|erschossen|erstochen|verbrannt|erfroren|in den tod|das leben gekostet|ihr leben verloren|ihr leben|leben verloren|tötete|töteten|tötet|töten|erlagen|erlegen|tot geborgen|getötet worden|das leben|niedergemetzelt|massakriert|hingerichtet',
  injured:
    'unter den verletzten|verletzt|verletzte|verletzten|verletzungen|lebensgefahr|lebensgefährlich|verwundet|verwundete|schwer verletzt|leicht verletzt|leichtverletzt|schwerverletzt|verwundungen|blessuren|rauchvergiftung|rauchvergiftungen|prellungen|brandverletzungen',
  missing:
    'unter den vermissten|vermisst|vermissten|verschollen|verschüttet|spurlos verschwunden|werden gesucht|nicht auffindbar|unauffindbar',
  evacuated:
    'evakuiert|evakuieren|evakuierten|in sicherheit|in sicherheit gebracht|häuser verlassen|wohnungen verlassen|haus verlassen|wohnung verlassen|heim verlassen|häuser räumen|wohnungen räumen|umgesiedelt|notquartier|notquartieren|notquartiere|notunterkunft|notunterkünften|notunterkünfte|untergekommen|den ort verlassen|ihre orte verlassen|ausgeflogen',
  displaced:
    'vertrieben|auf der flucht|zu flüchtlingen|obdachlos|ihr zuhause verloren|ihre häuser verloren|geflohen|geflüchtet|flohen|flüchteten|fliehen|ihre heimat verlassen|ihr dach über dem kopf',
  rescued: 'gerettet|überlebt|überlebten|überlebte|geborgen|lebend geborgen|aus seenot|rettete|retteten|befreit werden',
  hospitalised:
    'im krankenhaus|ins krankenhaus|in krankenhäuser|in krankenhäusern|in kliniken|in klinik|in die klinik|in eine klinik|klinisch behandelt|auf intensivstationen|auf der intensivstation|stationär|stationär behandelt|eingeliefert',
  arrests:
    'gefasst|unter den festgenommenen|festgenommen|verhaftet|in gewahrsam|inhaftiert|in haft|in untersuchungshaft|vorläufig festgenommen|nahm fest|nahmen fest|nahmen die beamten|abgeführt|ingewahrsam',
  hostages: 'festgehalten|gefangen gehalten|als geiseln|als geisel|entführt|verschleppt|in geiselhaft',
  prisoners: 'in kriegsgefangenschaft|in gefangenschaft|gefangen genommen|freigelassen|ausgetauscht',
  vaccinated: 'geimpft|vollständig geimpft|immunisiert',
  confirmedCases: 'positiv getestet|positiv auf',
  cases: 'infiziert|infizierten|angesteckt|steckten sich an|erkrankt|erkrankten',
  protesters:
    'zur demonstration|zu der demonstration|zur kundgebung|zu der kundgebung|an der demonstration|an der kundgebung|am protest|an dem protest|an den protesten|am protestmarsch|an der mahnwache|zur mahnwache|demonstriert|demonstrierten|demonstrierte|demonstrieren|protestiert|protestierten|protestieren|gezogen|zogen|marschierten|marschiert|nahmen teil|nehmen teil|teilgenommen|teilnahmen|versammelten|versammelt|auf die straße|auf die straßen|auf der straße|folgten dem aufruf|kundgebung|kamen zur kundgebung',
  strikers:
    'gestreikt|streikten|streiken|im ausstand|in den ausstand|arbeit nieder|die arbeit niedergelegt|legten die arbeit nieder|im streik|in den streik|am streik|am warnstreik|am ausstand',
  workforce: 'beschäftigt|beschäftigte|arbeiten|arbeiteten|angestellt|auf der gehaltsliste',
  inhabitants: 'wohnen|wohnten|leben dort|leben hier',
  aboard:
    'auf der fähre|auf dem schiff|auf dem boot|auf einem boot|in dem boot|im boot|im zug|in dem zug|im bus|in dem bus|im flugzeug|in dem flugzeug|in der maschine|im schlauchboot|in dem schlauchboot|im hubschrauber|in dem hubschrauber|an bord',
}

const disease = set(
  'virus corona coronavirus covid covid-19 infektion infektionen infizierte infizierten epidemie pandemie seuche cholera masern grippe ebola erreger erkrankung erkrankungen krankheit ausbruch vogelgrippe typhus malaria affenpocken mpox meningitis diphtherie ehec gesundheitsamt gesundheitsämter gesundheitsbehörde',
)
const seating = set(
  'stadion arena halle theater kino saal bus auto flugzeug zug bahn konzert restaurant oper tribüne wagen maschine sitzplätze jet kabine',
)
const study = set(
  'studie studien wissenschaftler forscher lauf rennen turnier konferenz kurs seminar umfrage wettbewerb workshop kongress gipfel probanden training lehrgang versuch experiment messe tagung marathon',
)
const saved = set('rettet rettete retteten gerettet retten rettung')
const crime = set(
  'missbrauch missbrauchs missbraucht missbrauchte missbrauchten sexuell sexuelle sexueller sexuellen betrug betrügern betrugs vergewaltigung vergewaltigungen mobbing stalking belästigung menschenhandel häusliche häuslicher trickbetrug erpressung übergriffe übergriffen',
)

export const concepts: ConceptWords = {
  nouns: byPhrase({ ...people, ...things, ...harmed }),
  compounds: {
    never: set(
      'stelle stellen posten maschinen sitz sitze sitzen bus busse bussen wagen general generale beteiligung fall fälle fällen stärke höhe strecke verluste verlusten bauten stimme',
    ),
    feminine: 'in',
  },
  placesBehind: { stelle: set('an'), stellen: set('an'), posten: set('an') },
  pairs: {},
  onlyWith: {
    ...all(['fall', 'fälle', 'fällen'], disease),
    ...all(['maschinen'], set('flughafen flugzeug flugzeuge flug flüge airline piloten luftwaffe jets landung start')),
    ...all(['posten'], set('stellen stellenabbau arbeitsplätze jobs beschäftigte mitarbeiter konzern gewerkschaft entlassungen')),
  },
  notWith: {
    ...all(['opfer', 'opfern'], crime),
    ...all(['sitz', 'sitze', 'sitzen'], seating),
    menschenleben: saved,
    ...all(['teilnehmer', 'teilnehmern', 'teilnehmerinnen', 'teilnehmende', 'teilnehmenden'], study),
  },
  gauges: set(
    'inzidenz inzidenzwert sieben-tage-inzidenz 7-tage-inzidenz r-wert wert grenzwert schwellenwert index tempo note faktor quote skala dax ranking rang kurs punktestand wert-index indexstand reproduktionszahl schnitt durchschnitt schulnote',
  ),
  per: { always: set('pro'), round: set('je') },
  weak: new Set(['gezogen', 'zogen', 'nahmen teil', 'nehmen teil', 'teilgenommen', 'teilnahmen', 'versammelten', 'versammelt']),
  rallies: set(
    'demonstration demonstrationen demo demos kundgebung kundgebungen protest proteste protesten protestzug protestmarsch marsch mahnwache demonstranten demonstrierende demonstrierenden protestaktion protestierten protestieren demonstrierten demonstrieren menschenkette aufmarsch versammlung',
  ),
  withinWhole: {},
  numbersOf: [
    ...['zahl der', 'anzahl der', 'zahl an', 'zahl von', 'anzahl von', 'zahl aller', 'gesamtzahl der', 'anteil der', 'menge an'],
    ...['zahl seiner', 'zahl ihrer', 'zahl unserer', 'zahl dieser', 'zahlen der', 'wie viele'],
  ],
  persons: set(
    'ehemann ehefrau sohn söhne söhnen tochter töchter töchtern enkel enkelin enkelinnen enkelsohn enkeltochter großvater großmutter onkel tante neffe neffen nichte nichten cousin cousine vetter bruder schwester mutter vater witwer lebensgefährte lebensgefährtin verlobter verlobte bürger bürgern bürgerinnen staatsbürger staatsangehörige staatsangehörigen schwimmer taucher segler kletterer skifahrer radfahrer fahrradfahrer surfer paddler spaziergänger camper läufer reiter ruderer angler fischer jäger arbeiter bauarbeiter fußgänger autofahrer motorradfahrer passant kumpel randalierer demonstrierender schüler lehrer arzt polizist soldat student künstler musiker schauspieler sänger händler verkäufer kellner koch bäcker jogger obdachloser bewohner nutzer kunde kundin käufer leser hörer mieter vermieter pendler besucher gast tourist urlauber wanderer bergmann bergleute matrose feuerwehrmann sanitäter pfleger krankenschwester priester nonne mönch bischof politiker abgeordneter minister bürgermeister richter anwalt staatsanwalt angeklagter verurteilter täter dieb räuber einbrecher schmuggler schleuser mann frau kind junge mädchen teenager baby greis senior rentner witwe waise kollege freund nachbar mitglied anhänger fan hooligan menschen person personen leute leuten mann männer männern frau frauen einsatzkräfte einsatzkräften einsatzkräften helfer helfern retter feuerwehrleute feuerwehrleuten feuerwehrmänner beamte beamten beamter beamtinnen besucher besuchern gäste gästen urlauber urlaubern touristen touristinnen bergsteiger wanderer wanderern fahrer fahrern patienten patientinnen zuschauer zuschauern fans anhänger anhängern mitglieder mitgliedern studenten studierende studierenden lehrer lehrern zivilisten zivilpersonen ausländer ausländern deutsche deutschen bauern landwirte rentner senioren seniorinnen rentnerin jungen mädchen junge bub betroffene betroffenen verdächtige verdächtigen tatverdächtige angreifer täter kollegen kolleginnen nachbarn schaulustige journalisten journalistinnen sanitäter ärzte ärztinnen pfleger sportler spieler gläubige pilger dorfbewohner städter mütter väter eltern geschwister brüder schwestern paare ehepaare angehörige angehörigen verwandte',
  ),
  personal: /(?:leuten?|männern?|frauen|mädchen|kräften?|(?:er|ist|ant|ent|or|eur)innen)$/u,
  animals: set(
    'tier kuh rind schaf lamm ziege schwein ferkel pferd esel hund katze vogel huhn henne ente gans pute taube fisch wal delfin robbe seehund elefant nashorn löwe tiger bär wolf fuchs hase reh hirsch biene affe kamel ratte maus schildkröte nutztier wildtier haustier storch adler geflügel küken fohlen kalb',
  ),
  ofThings: set('verbrannt erfroren sterben gestorben starb starben niedergebrannt ertrunken geborgen'),
  states: byPhrase(states),
  verbs: byPhrase(verbs),
  topics: byPhrase({
    dead: 'tote|toten|todesopfer|todesopfern|opferzahl|opferzahlen|totenzahl|opfer',
    injured: 'verletzte|verletzten|verletztenzahl',
    missing: 'vermisste|vermissten|gesuchte|gesuchten|verschollene|verschollenen',
    evacuated: 'evakuierte|evakuierten|evakuierung',
    protesters:
      'teilnehmer|teilnehmern|teilnehmerzahl|teilnehmerzahlen|demonstranten|demonstrierende|demonstration|kundgebung|protestzug|protestmarsch|menschenmenge',
    strikers: 'streikende|streikenden|streikbeteiligung',
    jobs: 'stellen|stellenabbau|arbeitsplätze|arbeitsplätzen|arbeitsplatzabbau|jobabbau|stellenstreichungen|stellenkürzungen|personalabbau|entlassungen|jobs',
    workforce: 'belegschaft|beschäftigten|mitarbeiterzahl',
    arrests: 'festnahmen|verhaftungen|festgenommenen',
    soldiers: 'truppenstärke|soldaten',
    refugees: 'flüchtlinge|flüchtlingen|flüchtlingszahl|asylbewerber',
    cases: 'infizierten|infektionszahlen|neuinfektionen|fallzahlen|fallzahl|ansteckungen|infektionsfälle',
    seats: 'sitze|sitzen|mandate|mandaten',
    votes: 'stimmen',
    inhabitants: 'einwohner|einwohnerzahl|einwohnern',
    passengers: 'passagiere|passagieren|fahrgäste|fahrgästen|fluggäste',
    houses: 'häuser|häusern|wohnungen',
    prisoners: 'kriegsgefangene|kriegsgefangenen',
    hostages: 'geiseln',
  }),
  contexts: byPhrase({
    waterLevel:
      'pegel|pegels|pegelstand|pegelstands|wasserstand|wasserstands|wasserspiegel|hochwasserscheitel|scheitel|scheitelpunkt|ein stand|einem stand|einen stand|stand von|hochwassermarke|meldestufe|höchststand|wasserstände|pegelstände',
    damage: 'schaden|schäden|schadens|schadenssumme|schadenshöhe|sachschaden|gesamtschaden|schadensbilanz|verwüstungen',
    turnout: 'wahlbeteiligung|abstimmungsbeteiligung|beteiligung',
    probability: 'wahrscheinlichkeit',
    distance:
      'entfernt|entfernung|weit|abstand|abseits|distanz|vor der küste|von der grenze|strecke|nördlich|südlich|östlich|westlich|südöstlich|südwestlich|nordöstlich|nordwestlich',
    length:
      'länge|lang|lange|langer|langen|breit|breite|höhe|hoch|hohe|tief|tiefe|dick|durchmesser|groß|große|umkreis|radius|höhenmeter',
    rain: 'regen|niederschlag|niederschläge|niederschlags|regenmenge|neuschnee|schnee|starkregen|schneehöhe',
    magnitude: 'stärke|magnitude|richterskala|erdbebenstärke',
  }),
  changes: {
    before: set('um'),
    after: set('mehr weniger höher niedriger tiefer über unter gestiegen gefallen gesunken'),
  },
  upTo: set('auf bei'),
  levels: set('gefallen gestiegen gesunken steht stand stieg fiel sank erreicht erreichte liegt lag stehe liege gemessen'),
  figures: set('zahl zahlen angabe angaben summe betrag schätzung schätzungen wert höhe kosten'),
  ages: ['alter von', 'alter', 'lebensalter von'],
  ageOf: { articles: set('ein eine einem einer einen'), of: 'von' },
  ageWith: set('mit'),
  old: set('alt alte alten alter altes'),
}
