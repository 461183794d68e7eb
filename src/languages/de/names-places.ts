// Countries, regions and rivers with their German names, and what their people are called. Written by hand; cities are in
// names-cities.ts. A line: name, then the people's nominative; "Ungar-" takes -n, "Russe" takes -n and loses -e before -in.

import { cities, sharedCities } from './names-cities.ts'

const COUNTRIES = `
  Afghanistan:Afghane|Ägypten:Ägypter|Albanien:Albaner|Algerien:Algerier|Andorra:Andorraner|Angola:Angolaner|Argentinien:Argentinier|
  Armenien:Armenier|Aserbaidschan:Aserbaidschaner|Äthiopien:Äthiopier|Australien:Australier|Bahrain:Bahrainer|Bangladesch:Bangladescher|
  Belarus:Belarusse|Belgien:Belgier|Benin|Bhutan|Bolivien:Bolivianer|Bosnien:Bosnier|Bosnien-Herzegowina|Bosnien und Herzegowina|
  Botswana|Botsuana|Brasilien:Brasilianer|Brunei|Bulgarien:Bulgare|Burkina Faso|Burundi|Chile:Chilene|China:Chinese|Costa Rica|Dänemark:Däne|
  Deutschland:Deutsche|Dschibuti|Ecuador:Ecuadorianer|Elfenbeinküste|El Salvador|Eritrea:Eritreer|Estland:Este|Eswatini|Fidschi|
  Finnland:Finne|Frankreich:Franzose|Gabun|Gambia|Georgien:Georgier|Ghana:Ghanaer|Griechenland:Grieche|Großbritannien:Brite|Guatemala:Guatemalteke|
  Guinea|Guinea-Bissau|Guyana|Haiti:Haitianer|Honduras:Honduraner|Indien:Inder|Indonesien:Indonesier|Irak:Iraker|Iran:Iraner|Irland:Ire|Island:Isländer|
  Israel:Israeli|Italien:Italiener|Jamaika:Jamaikaner|Japan:Japaner|Jemen:Jemenit|Jordanien:Jordanier|Kambodscha:Kambodschaner|Kamerun:Kameruner|
  Kanada:Kanadier|Kap Verde|Kasachstan:Kasache|Katar:Katarer|Kenia:Kenianer|Kirgisistan:Kirgise|Kolumbien:Kolumbianer|Kongo:Kongolese|Kosovo:Kosovare|
  Kroatien:Kroate|Kuba:Kubaner|Kuwait:Kuwaiter|Laos:Laote|Lesotho|Lettland:Lette|Libanon:Libanese|Liberia:Liberianer|Libyen:Libyer|Liechtenstein:Liechtensteiner|
  Litauen:Litauer|Luxemburg:Luxemburger|Madagaskar|Malawi|Malaysia:Malaysier|Malediven|Mali:Malier|Malta:Malteser|Marokko:Marokkaner|Mauretanien:Mauretanier|
  Mauritius|Mexiko:Mexikaner|Moldau:Moldauer|Moldawien:Moldawier|Monaco|Mongolei:Mongole|Montenegro:Montenegriner|Mosambik|Myanmar|Namibia:Namibier|
  Nepal:Nepalese|Neuseeland:Neuseeländer|Nicaragua|Niederlande:Niederländer|Niger|Nigeria:Nigerianer|Nordkorea:Nordkoreaner|Nordmazedonien:Mazedonier|
  Holland:Holländer|Norwegen:Norweger|Oman|Österreich:Österreicher|Osttimor|Pakistan:Pakistaner|Palästina:Palästinenser|Panama|Papua-Neuguinea|Paraguay|Peru:Peruaner|
  Philippinen:Filipino|Polen:Pole|Portugal:Portugiese|Ruanda:Ruander|Rumänien:Rumäne|Russland:Russe|Russische Föderation|Sambia:Sambier|Samoa|San Marino|
  Saudi-Arabien:Saudi|Schweden:Schwede|Schweiz:Schweizer|Senegal:Senegalese|Serbien:Serbe|Seychellen|Sierra Leone|Simbabwe:Simbabwer|Singapur:Singapurer|
  Slowakei:Slowake|Slowenien:Slowene|Somalia:Somalier|Spanien:Spanier|Sri Lanka|Sudan:Sudanese|Südafrika:Südafrikaner|Südkorea:Südkoreaner|Südsudan:Südsudanese|
  Suriname|Syrien:Syrer|Tadschikistan:Tadschike|Taiwan:Taiwaner|Tansania:Tansanier|Thailand:Thailänder|Togo:Togoer|Tonga|Trinidad und Tobago|Tschad|
  Tschechien:Tscheche|Tschechische Republik|Tunesien:Tunesier|Türkei:Türke|Turkmenistan:Turkmene|Uganda:Ugander|Ukraine:Ukrainer|Ungarn:Ungar|
  Uruguay|USA:Amerikaner|Vereinigte Staaten:US-Amerikaner|Vereinigten Staaten|Vereinigtes Königreich|Vereinigte Königreich|Vereinigten Königreich|
  Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Usbekistan:Usbeke|Vatikan|Vatikanstadt|Venezuela:Venezolaner|Vietnam:Vietnamese|
  Weißrussland:Weißrusse|Zentralafrikanische Republik|Zypern:Zyprer|Schottland:Schotte|England:Engländer|Wales:Waliser|Nordirland|Grönland:Grönländer|
  Tschetschenien:Tschetschene|Transnistrien|Abchasien:Abchase|Südossetien|Tibet:Tibeter|Kurdistan:Kurde|Westjordanland|Gazastreifen|Westsahara|
  DDR|Sowjetunion|Jugoslawien|Tschechoslowakei|Bundesrepublik|Bundesrepublik Deutschland|Volksrepublik China|EU-Ausland
`

/** Adjectives of countries, without ending: "ukrainische". */
const ADJECTIVES = `
  Afghanistan:afghanisch|Ägypten:ägyptisch|Albanien:albanisch|Algerien:algerisch|Angola:angolanisch|Argentinien:argentinisch|Armenien:armenisch|Aserbaidschan:aserbaidschanisch|
  Äthiopien:äthiopisch|Australien:australisch|Bangladesch:bangladeschisch|Belarus:belarussisch|Belarus:belarusisch|Belgien:belgisch|Bolivien:bolivianisch|Bosnien:bosnisch|
  Brasilien:brasilianisch|Bulgarien:bulgarisch|Chile:chilenisch|China:chinesisch|Dänemark:dänisch|Deutschland:deutsch|Ecuador:ecuadorianisch|Elfenbeinküste:ivorisch|Eritrea:eritreisch|
  Estland:estnisch|Finnland:finnisch|Frankreich:französisch|Georgien:georgisch|Ghana:ghanaisch|Griechenland:griechisch|Großbritannien:britisch|Guatemala:guatemaltekisch|Haiti:haitianisch|
  Honduras:honduranisch|Indien:indisch|Indonesien:indonesisch|Irak:irakisch|Iran:iranisch|Irland:irisch|Island:isländisch|Israel:israelisch|Italien:italienisch|Jamaika:jamaikanisch|
  Japan:japanisch|Jemen:jemenitisch|Jordanien:jordanisch|Kambodscha:kambodschanisch|Kamerun:kamerunisch|Kanada:kanadisch|Kasachstan:kasachisch|Katar:katarisch|Kenia:kenianisch|
  Kirgisistan:kirgisisch|Kolumbien:kolumbianisch|Kongo:kongolesisch|Kosovo:kosovarisch|Kroatien:kroatisch|Kuba:kubanisch|Kuwait:kuwaitisch|Laos:laotisch|Lettland:lettisch|
  Libanon:libanesisch|Liberia:liberianisch|Libyen:libysch|Litauen:litauisch|Luxemburg:luxemburgisch|Malaysia:malaysisch|Mali:malisch|Malta:maltesisch|Marokko:marokkanisch|
  Mauretanien:mauretanisch|Mexiko:mexikanisch|Moldau:moldauisch|Moldawien:moldawisch|Mongolei:mongolisch|Montenegro:montenegrinisch|Mosambik:mosambikanisch|Namibia:namibisch|
  Nepal:nepalesisch|Neuseeland:neuseeländisch|Nicaragua:nicaraguanisch|Niederlande:niederländisch|Nigeria:nigerianisch|Nordkorea:nordkoreanisch|Nordmazedonien:mazedonisch|
  Norwegen:norwegisch|Oman:omanisch|Österreich:österreichisch|Pakistan:pakistanisch|Palästina:palästinensisch|Paraguay:paraguayisch|Peru:peruanisch|Philippinen:philippinisch|
  Polen:polnisch|Portugal:portugiesisch|Ruanda:ruandisch|Rumänien:rumänisch|Russland:russisch|Sambia:sambisch|Saudi-Arabien:saudi-arabisch|Saudi-Arabien:saudisch|Schweden:schwedisch|
  Schweiz:schweizerisch|Senegal:senegalesisch|Serbien:serbisch|Simbabwe:simbabwisch|Slowakei:slowakisch|Slowenien:slowenisch|Somalia:somalisch|Spanien:spanisch|Sudan:sudanesisch|
  Südafrika:südafrikanisch|Südkorea:südkoreanisch|Südsudan:südsudanesisch|Syrien:syrisch|Tadschikistan:tadschikisch|Taiwan:taiwanisch|Tansania:tansanisch|Thailand:thailändisch|
  Tschad:tschadisch|Tschechien:tschechisch|Tunesien:tunesisch|Türkei:türkisch|Turkmenistan:turkmenisch|Uganda:ugandisch|Ukraine:ukrainisch|Ungarn:ungarisch|Uruguay:uruguayisch|
  USA:amerikanisch|USA:us-amerikanisch|Usbekistan:usbekisch|Venezuela:venezolanisch|Vietnam:vietnamesisch|Weißrussland:weißrussisch|Zypern:zyprisch|Schottland:schottisch|
  England:englisch|Wales:walisisch|Nordirland:nordirisch|Grönland:grönländisch|Tschetschenien:tschetschenisch|Tibet:tibetisch|Kurdistan:kurdisch|Sowjetunion:sowjetisch
`

const PEOPLES =
  'Burjate|Tatare|Uigure|Rohingya|Sorbe|Sinti|Roma|Jude|Muslim|Christ|Katholik|Protestant|Sunnit|Schiit|Alawit|Jeside|Druse|Hutu|Tutsi|Katalane|Baske|Bretone|Flame|Wallone|Südtiroler|Tiroler|Bayer|Schwabe|Berliner|Wiener|Münchner|Hamburger|Kölner|Londoner|Pariser|Moskauer|New Yorker|Europäer|Afrikaner|Asiate|Araber|Perser|Latino|Taliban|Houthi|Huthi|Hisbollah-Kämpfer|Republikaner|Demokrat|Sozialdemokrat|Christdemokrat|Christsozialer|Liberaldemokrat|Peschmerga'

const REGIONS = `
  Baden-Württemberg|Bayern|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen|
  Sachsen-Anhalt|Schleswig-Holstein|Thüringen|Burgenland|Kärnten|Niederösterreich|Oberösterreich|Salzburg|Steiermark|Tirol|Vorarlberg|Südtirol|Aargau|Graubünden|
  Wallis|Tessin|Thurgau|Waadt|Jura|Obwalden|Nidwalden|Appenzell|Franken|Oberfranken|Mittelfranken|Unterfranken|Schwaben|Oberbayern|Niederbayern|Oberpfalz|
  Pfalz|Westfalen|Rheinland|Ruhrgebiet|Lausitz|Uckermark|Eifel|Harz|Schwarzwald|Erzgebirge|Allgäu|Sauerland|Münsterland|Ostfriesland|Vogtland|Oderbruch|Emsland|
  Vorpommern|Mecklenburg|Holstein|Sudetenland|Böhmen|Südböhmen|Nordböhmen|Mähren|Südmähren|Nordmähren|Schlesien|Oberschlesien|Niederschlesien|Pommern|Masuren|Galizien|
  Siebenbürgen|Bukowina|Donbass|Donezk|Luhansk|Krim|Cherson|Saporischschja|Charkiw|Kursk|Belgorod|Kaukasus|Nordkaukasus|Dagestan|Sibirien|Ural|Balkan|Baltikum|
  Skandinavien|Lappland|Bretagne|Normandie|Elsass|Lothringen|Provence|Korsika|Katalonien|Andalusien|Galicien|Baskenland|Kanaren|Balearen|Mallorca|Lombardei|Venetien|Toskana|
  Ligurien|Piemont|Sizilien|Sardinien|Apulien|Kalabrien|Kampanien|Friaul|Kreta|Peloponnes|Thrakien|Anatolien|Sinai|Golan|Golanhöhen|Darfur|Tigray|Sahel|Sahara|
  Hongkong|Macau|Kalifornien|Texas|Florida|New York|Alaska|Hawaii|Ohio|Michigan|Pennsylvania|Georgia|Arizona|Nevada|Virginia|Illinois|Colorado|Oregon|Utah|Montana|
  Louisiana|Alabama|Mississippi|Tennessee|Kentucky|Missouri|Kansas|Oklahoma|Iowa|Minnesota|Wisconsin|Indiana|Massachusetts|Connecticut|Maryland|Delaware|Vermont|Maine|
  New Hampshire|New Jersey|New Mexico|North Carolina|South Carolina|North Dakota|South Dakota|Nebraska|Idaho|Wyoming|Arkansas|Puerto Rico|Guantanamo|Quebec|Ontario|
  Alberta|British Columbia|Neufundland|Europa|Osteuropa|Westeuropa|Mitteleuropa|Südeuropa|Südosteuropa|Nordeuropa|Asien|Südostasien|Zentralasien|Ostasien|Afrika|Nordafrika|
  Westafrika|Ostafrika|Zentralafrika|Amerika|Nordamerika|Südamerika|Lateinamerika|Mittelamerika|Ozeanien|Antarktis|Arktis|Naher Osten|Nahen Osten|Nahe Osten|Mittlerer Osten|
  Ostdeutschland|Westdeutschland|Norddeutschland|Süddeutschland|Mitteldeutschland|Karibik|Kaschmir|Punjab|Bengalen|Xinjiang|Okinawa|Fukushima|Hokkaido|Bali|Java|Sumatra
`

const WATERS =
  'Donau|Rhein|Elbe|Oder|Neiße|Weser|Main|Neckar|Mosel|Saar|Isar|Inn|Spree|Havel|Saale|Mulde|Ruhr|Ems|Aller|Leine|Fulda|Werra|Lech|Iller|Ahr|Nahe|Lahn|Enns|Mur|Drau|March|Thaya|Leitha|Raab|Salzach|Aare|Reuss|Limmat|Moldau|Weichsel|Warthe|Memel|Dnjepr|Dnipro|Dnister|Wolga|Don|Theiß|Save|Morava|Seine|Loire|Rhone|Rhône|Garonne|Marne|Maas|Schelde|Themse|Po|Tiber|Arno|Etsch|Ebro|Tajo|Nil|Kongo|Niger|Jordan|Euphrat|Tigris|Indus|Ganges|Mekong|Jangtse|Amur|Mississippi|Amazonas|Nordsee|Ostsee|Atlantik|Pazifik|Mittelmeer|Schwarzes Meer|Schwarzen Meer|Schwarze Meer|Rotes Meer|Roten Meer|Rote Meer|Kaspisches Meer|Asowsches Meer|Ärmelkanal|Bodensee|Chiemsee|Wattenmeer|Bosporus|Suezkanal|Panamakanal|Persischer Golf|Persischen Golf|Alpen|Karpaten|Pyrenäen|Vogesen|Dolomiten|Zugspitze|Mont Blanc|Himalaya|Anden|Rügen|Usedom|Sylt|Helgoland|Lampedusa|Lesbos|Gibraltar|Grenada|Guam'

const MORE =
  'Pentagon|Brandenburger Tor|Reichstag|Kapitol|Downing Street|Wall Street|Champs-Élysées|Roter Platz|Maidan|Tahrir-Platz|Tiananmen-Platz|Alexanderplatz|Potsdamer Platz|Stephansplatz|Heldenplatz|Marienplatz|Pjöngjang|Tschernobyl|Saporischschja|Brünn|Pressburg|Preßburg|Olmütz|Pilsen|Budweis|Znaim|Kiew|Kyjiw|Lwiw|Lemberg|Odessa|Kaliningrad|Königsberg|Breslau|Danzig|Stettin|Posen|Krakau|Kattowitz|Laibach|Agram|Hermannstadt|Temeswar|Straßburg|Mailand|Turin|Genf|Bozen|Meran|Den Haag|Washington, D.C.|Washington D.C.|Silicon Valley|Hollywood|Kapstadt|Neu-Delhi'

/** All but cities and rivers. */
export const ownPlaces: readonly string[] = [
  ...list(COUNTRIES).map(entry => entry.split(':')[0]!),
  ...list(REGIONS),
  ...MORE.split('|'),
  // "Süditalien", "Ostukraine"
  ...list(COUNTRIES).flatMap(entry => {
    const name = entry.split(':')[0]!
    return /^\p{Lu}\p{Ll}+$/u.test(name) ? ['Nord', 'Süd', 'Ost', 'West'].map(side => side + name.toLowerCase()) : []
  }),
]

/** Those that people bear as well. */
export const sharedPlaces: readonly string[] = sharedCities.split('|')

export const placeNames: readonly string[] = [...ownPlaces, ...list(WATERS), ...cities.split('|')]

/** "Nordkoreaner, Nordkoreanern, Nordkoreanerin"; in lower case, each with its nominative as the pack writes it. */
export const groups: ReadonlyMap<string, string> = new Map(
  [
    ...list(COUNTRIES)
      .map(entry => entry.split(':')[1])
      .filter(people => people !== undefined),
    ...PEOPLES.split('|'),
  ].flatMap(people => peopleForms(people).map(form => [form, people] as const)),
)

/** "ukrainische", "Ukrainerin", in lower case, to the country as the pack writes it. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ...list(COUNTRIES).flatMap(entry => {
    const [country, people] = entry.split(':')
    return people ? peopleForms(people).map(form => [form, country!] as const) : []
  }),
  ...list(ADJECTIVES).flatMap(entry => {
    const [country, stem] = entry.split(':')
    return ['', 'e', 'en', 'er', 'es', 'em'].map(ending => [stem! + ending, country!] as const)
  }),
])

function peopleForms(people: string): string[] {
  const word = people.toLowerCase()
  const stem = word.replace(/e$/u, '')
  return [word, `${word}n`, `${word}s`, `${stem}en`, `${stem}in`, `${stem}innen`]
}

function list(lines: string): string[] {
  return lines
    .split('|')
    .map(entry => entry.trim())
    .filter(Boolean)
}
