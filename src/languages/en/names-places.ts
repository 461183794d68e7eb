// Countries, regions and rivers with their English names, and what their people are called. Written by hand; cities are in
// names-cities.ts. A line: name, adjective, people where they differ from it: "Poland:Polish:Pole".

import { cities, sharedCities } from './names-cities.ts'

const COUNTRIES = `
  Afghanistan:Afghan|Albania:Albanian|Algeria:Algerian|Andorra:Andorran|Angola:Angolan|Argentina:Argentine:Argentinian|Armenia:Armenian|Australia:Australian|
  Austria:Austrian|Azerbaijan:Azerbaijani:Azeri|Bahamas:Bahamian|Bahrain:Bahraini|Bangladesh:Bangladeshi|Barbados:Barbadian|Belarus:Belarusian|Belgium:Belgian|Belize|Benin|
  Bhutan|Bolivia:Bolivian|Bosnia:Bosnian|Bosnia and Herzegovina|Botswana|Brazil:Brazilian|Brunei|Bulgaria:Bulgarian|Burkina Faso|Burundi:Burundian|Cambodia:Cambodian|
  Cameroon:Cameroonian|Canada:Canadian|Cape Verde|Central African Republic|Chad:Chadian|Chile:Chilean|China:Chinese|Colombia:Colombian|Congo:Congolese|Costa Rica|Croatia:Croatian:Croat|
  Cuba:Cuban|Cyprus:Cypriot|Czech Republic:Czech|Czechia|Denmark:Danish:Dane|Djibouti|Dominican Republic:Dominican|East Timor|Ecuador:Ecuadorean:Ecuadorian|Egypt:Egyptian|El Salvador:Salvadoran|
  Eritrea:Eritrean|Estonia:Estonian|Eswatini|Ethiopia:Ethiopian|Fiji:Fijian|Finland:Finnish:Finn|France:French|Gabon|Gambia:Gambian|Georgia:Georgian|Germany:German|Ghana:Ghanaian|
  Greece:Greek|Greenland|Guatemala:Guatemalan|Guinea:Guinean|Guinea-Bissau|Guyana|Haiti:Haitian|Honduras:Honduran|Hungary:Hungarian|Iceland:Icelandic:Icelander|India:Indian|Indonesia:Indonesian|
  Iran:Iranian|Iraq:Iraqi|Ireland:Irish|Israel:Israeli|Italy:Italian|Ivory Coast:Ivorian|Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian|Kazakhstan:Kazakh|Kenya:Kenyan|Kosovo:Kosovar|Kuwait:Kuwaiti|
  Kyrgyzstan:Kyrgyz|Laos:Laotian|Latvia:Latvian|Lebanon:Lebanese|Lesotho|Liberia:Liberian|Libya:Libyan|Liechtenstein|Lithuania:Lithuanian|Luxembourg|Madagascar|Malawi:Malawian|Malaysia:Malaysian|
  Maldives|Mali:Malian|Malta:Maltese|Mauritania:Mauritanian|Mauritius|Mexico:Mexican|Moldova:Moldovan|Monaco|Mongolia:Mongolian|Montenegro:Montenegrin|Morocco:Moroccan|Mozambique|Myanmar|Burma:Burmese|
  Namibia:Namibian|Nepal:Nepali:Nepalese|Netherlands:Dutch|New Zealand:New Zealander|Nicaragua:Nicaraguan|Niger|Nigeria:Nigerian|North Korea:North Korean|North Macedonia:Macedonian|Norway:Norwegian|Oman:Omani|
  Pakistan:Pakistani|Palestine:Palestinian|Panama:Panamanian|Papua New Guinea|Paraguay:Paraguayan|Peru:Peruvian|Philippines:Filipino:Philippine|Poland:Polish:Pole|Portugal:Portuguese|Qatar:Qatari|Romania:Romanian|
  Russia:Russian|Russian Federation|Rwanda:Rwandan|Samoa|San Marino|Saudi Arabia:Saudi|Scotland:Scottish:Scot|Senegal:Senegalese|Serbia:Serbian:Serb|Seychelles|Sierra Leone|Singapore:Singaporean|Slovakia:Slovak|
  Slovenia:Slovenian:Slovene|Somalia:Somali|South Africa:South African|South Korea:South Korean|South Sudan:South Sudanese|Spain:Spanish:Spaniard|Sri Lanka:Sri Lankan|Sudan:Sudanese|Suriname|Sweden:Swedish:Swede|
  Switzerland:Swiss|Syria:Syrian|Taiwan:Taiwanese|Tajikistan:Tajik|Tanzania:Tanzanian|Thailand:Thai|Togo|Tonga|Trinidad and Tobago|Tunisia:Tunisian|Turkey:Turkish:Turk|Türkiye|Turkmenistan:Turkmen|Uganda:Ugandan|
  Ukraine:Ukrainian|United Arab Emirates:Emirati|UAE|United Kingdom:British:Briton|UK|U.K.|Britain|Great Britain|England:English:Englishman|Wales:Welsh|Northern Ireland|United States:American|United States of America|US|USA|U.S.|U.S.A.|
  America|Uruguay:Uruguayan|Uzbekistan:Uzbek|Vatican|Vatican City|Venezuela:Venezuelan|Vietnam:Vietnamese|Yemen:Yemeni|Zambia:Zambian|Zimbabwe:Zimbabwean|Soviet Union:Soviet|Yugoslavia|Czechoslovakia|
  Chechnya:Chechen|Abkhazia|South Ossetia|Transnistria|Tibet:Tibetan|Kurdistan:Kurdish:Kurd|West Bank|Gaza:Gazan|Gaza Strip|Western Sahara|Hong Kong|Macau|Puerto Rico:Puerto Rican
`

const ADJECTIVES =
  'Lower|Upper|Greater|Northern|Southern|Eastern|Western|Central|European|African|Asian|Arab|Arabic|Western|Eastern|Northern|Southern|Central|Latin|Bavarian|Saxon|Prussian|Flemish|Walloon|Catalan|Basque|Sicilian|Californian|Texan|Londoner|Parisian|Viennese|Berliner|Muslim|Islamic|Christian|Catholic|Protestant|Orthodox|Jewish|Sunni|Shiite|Shia|Hindu|Sikh|Buddhist|Mormon|Baptist|Lutheran|Anglican|Hispanic|Latino|Republican|Democratic|Conservative|Liberal|Labour|Communist|Socialist|Nazi|Nordic|Baltic|Balkan|Caucasian|Siberian|Crimean|Hutu|Tutsi|Pashtun|Uyghur|Uighur|Tatar|Buryat|Roma|Rohingya|Druze|Yazidi|Alawite|Evangelical|Black|White|Native|Indigenous|Olympic'

const PEOPLES =
  'Jew|Arab|Democrat|Republican|Conservative|Liberal|Tory|Tories|Socialist|Communist|Muslim|Christian|Catholic|Protestant|Sunni|Shiite|Hindu|Sikh|Buddhist|Mormon|Evangelical|Latino|Hispanic|European|African|Asian|Londoner|New Yorker|Texan|Californian|Parisian|Berliner|Bavarian|Uyghur|Uighur|Tatar|Buryat|Roma|Rohingya|Druze|Yazidi|Houthi|Taliban|Pashtun|Hutu|Tutsi|Catalan|Basque|Native American|African American|Scotsman|Frenchman|Irishman|Englishmen'

const REGIONS = `
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|
  Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
  South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|D.C.|Washington, D.C.|Washington, DC|Washington D.C.|Washington DC|Guam|Ontario|Quebec|British Columbia|Alberta|
  Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|New South Wales|Victoria|Queensland|Tasmania|Western Australia|South Australia|Northern Territory|Bavaria|Saxony|Lower Saxony|
  Saxony-Anhalt|Thuringia|Hesse|Brandenburg|Baden-Württemberg|Baden-Wuerttemberg|North Rhine-Westphalia|Rhineland-Palatinate|Rhineland|Saarland|Schleswig-Holstein|Mecklenburg|Mecklenburg-Western Pomerania|
  Tyrol|South Tyrol|Carinthia|Styria|Burgenland|Salzburg|Lower Austria|Upper Austria|Vorarlberg|Bohemia|South Bohemia|Moravia|South Moravia|North Moravia|Silesia|Upper Silesia|Lower Silesia|Pomerania|Galicia|Transylvania|
  Crimea|Donbas|Donbass|Donetsk|Luhansk|Kherson|Zaporizhzhia|Kharkiv|Kursk|Belgorod|Dagestan|Siberia|Caucasus|North Caucasus|Balkans|Baltics|Scandinavia|Lapland|Brittany|Normandy|Alsace|Lorraine|Provence|Corsica|
  Catalonia|Andalusia|Basque Country|Lombardy|Veneto|Tuscany|Liguria|Piedmont|Sicily|Sardinia|Puglia|Calabria|Campania|Crete|Peloponnese|Thrace|Anatolia|Sinai|Golan Heights|Darfur|Tigray|Sahel|Sahara|
  Kashmir|Punjab|Bengal|Xinjiang|Okinawa|Hokkaido|Bali|Java|Sumatra|Cornwall|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Yorkshire|Lancashire|Cumbria|Devon|Dorset|Somerset|Northumberland|Ulster|Munster|Leinster|Connacht|
  Europe|Eastern Europe|Western Europe|Central Europe|Southern Europe|Northern Europe|Asia|Southeast Asia|Central Asia|East Asia|Africa|North Africa|West Africa|East Africa|Sub-Saharan Africa|South America|North America|Latin America|
  Central America|Middle East|Near East|Far East|Antarctica|Arctic|Caribbean|Midwest|New England|Silicon Valley|Hollywood|Manhattan|Brooklyn|Queens|Bronx|Harlem|Staten Island|Long Island|Capitol Hill|Wall Street|Downing Street|
  Pentagon|Brandenburg Gate|Kyiv|Kiev|Lviv|Odesa|Odessa|Pyongyang|Brno|Munich|Cologne|Nuremberg|Vienna|Prague|Cracow|Chernobyl|Times Square|Trafalgar Square|Red Square|Tiananmen Square|Tahrir Square|Maidan|Fukushima|Guantanamo Bay|Guantanamo
`

const WATERS =
  'Danube|Rhine|Elbe|Oder|Neisse|Weser|Main|Neckar|Moselle|Isar|Inn|Spree|Havel|Saale|Ruhr|Ems|Vltava|Vistula|Warta|Dnieper|Dnipro|Dniester|Volga|Don|Tisza|Sava|Drava|Mur|Morava|March|Thaya|Dyje|Seine|Loire|Rhone|Garonne|Marne|Meuse|Scheldt|Thames|Severn|Mersey|Tyne|Clyde|Shannon|Po|Tiber|Arno|Adige|Ebro|Tagus|Nile|Jordan|Euphrates|Tigris|Indus|Ganges|Mekong|Yangtze|Amur|Mississippi|Missouri|Hudson|Potomac|Colorado|Amazon|Rio Grande|North Sea|Baltic|Baltic Sea|Atlantic|Pacific|Mediterranean|Black Sea|Red Sea|Caspian Sea|Sea of Azov|South China Sea|East China Sea|English Channel|Persian Gulf|Gulf of Mexico|Lake Constance|Bosphorus|Suez Canal|Panama Canal|Alps|Carpathians|Pyrenees|Dolomites|Himalayas|Andes|Rockies|Urals|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean'

const entries = list(COUNTRIES).map(entry => entry.split(':'))

/** Those that people bear as well. */
export const sharedPlaces: readonly string[] = sharedCities.split('|')

export const placeNames: readonly string[] = [...entries.map(([name]) => name!), ...list(REGIONS), ...cities.split('|')]

/** "the Danube": rivers and seas need the article, or "Main" and "March" would be places everywhere. */
export const withArticle: readonly string[] = list(WATERS)

/** "Slovak", in lower case: a capital and no name. */
export const adjectives: ReadonlySet<string> = new Set(
  [...entries.map(([, adjective]) => adjective ?? ''), ...ADJECTIVES.split('|')].filter(Boolean).map(word => word.toLowerCase()),
)

/** "Slovaks", "the Dutch", in lower case. */
export const groups: ReadonlyMap<string, string> = new Map(
  [...entries.flatMap(([, adjective, people]) => [people ?? adjective ?? '']), ...PEOPLES.split('|')]
    .filter(people => people && !/(?:ese|ish|ch|ss)$/u.test(people))
    .map(people => [`${people.toLowerCase()}s`, `${people}s`] as const),
)

/** "ukrainian", "swedes", in lower case, to the country as the pack writes it. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  entries.flatMap(([country, adjective, people]) =>
    [adjective, people, adjective && `${adjective}s`, people && `${people}s`]
      .filter(form => form !== undefined)
      .map(form => [form.toLowerCase(), country!] as const),
  ),
)

function list(lines: string): string[] {
  return lines
    .split('|')
    .map(entry => entry.trim())
    .filter(Boolean)
}
