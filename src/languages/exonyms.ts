// Rivers, seas, mountains, regions and buildings under their names in German and English, written by hand: what a list of cities
// (place-names.ts) does not have. A place's first name is the German one; names that are spelled alike need no entry.

/** Places parted by ";", the names of one by "|". */
export const exonyms = [
  // Waters
  'Donau|Danube;Rhein|Rhine;Mosel|Moselle;Themse|Thames;Weichsel|Vistula;Oder|Odra;Moldau|Vltava;Etsch|Adige;Tiber|Tevere;Maas|Meuse',
  'Schelde|Scheldt;Dnjepr|Dnepr|Dnipro|Dnieper;Dnjestr|Dnister|Dniester;Düna|Daugava;Memel|Neman|Nemunas;Theiß|Tisza;Save|Sava;Drau|Drava',
  'Nil|Nile;Weißer Nil|White Nile;Blauer Nil|Blue Nile;Sambesi|Zambezi',
  'Euphrat|Euphrates;Jangtse|Jangtsekiang|Yangtze;Gelber Fluss|Yellow River;Wolga|Volga;Amur|Heilongjiang;Jenissei|Yenisei',
  'Mississippi|Mississippi River;Bodensee|Lake Constance;Genfersee|Genfer See|Lake Geneva;Gardasee|Lake Garda',
  'March|Morava;Thaya|Dyje;Eger|Ohře|Ohre;Waag|Váh|Vah;Mur|Mura;Neiße|Nysa|Neisse;Warthe|Warta;Pregel|Pregolja|Pregolya',
  'Plattensee|Balaton|Lake Balaton;Neusiedler See|Lake Neusiedl;Baikalsee|Lake Baikal;Viktoriasee|Lake Victoria;Tschadsee|Lake Chad',
  'Ostsee|Baltic Sea;Nordsee|North Sea;Mittelmeer|Mediterranean|Mediterranean Sea;Schwarzes Meer|Black Sea;Asowsches Meer|Sea of Azov',
  'Rotes Meer|Red Sea;Totes Meer|Dead Sea;Kaspisches Meer|Caspian Sea;Adria|Adriatic|Adriatic Sea;Ägäis|Aegean|Aegean Sea',
  'Südchinesisches Meer|South China Sea;Ostchinesisches Meer|East China Sea;Gelbes Meer|Yellow Sea;Japanisches Meer|Sea of Japan',
  'Persischer Golf|Persian Gulf;Golf von Mexiko|Gulf of Mexico;Golf von Aden|Gulf of Aden;Golf von Bengalen|Bay of Bengal',
  'Straße von Hormus|Strait of Hormuz;Straße von Gibraltar|Strait of Gibraltar;Taiwanstraße|Taiwan Strait;Bosporus|Bosphorus',
  'Dardanellen|Dardanelles;Ärmelkanal|English Channel;Suezkanal|Sueskanal|Suez Canal;Panamakanal|Panama Canal;Kattegat|Kattegatt',
  'Atlantik|Atlantic|Atlantic Ocean;Pazifik|Pacific|Pacific Ocean;Indischer Ozean|Indian Ocean;Nordpolarmeer|Arctic Ocean',
  // Continents and parts of them
  'Europa|Europe;Afrika|Africa;Asien|Asia;Nordamerika|North America;Südamerika|South America;Lateinamerika|Latin America',
  'Mittelamerika|Zentralamerika|Central America;Australien|Australia;Antarktis|Antarctica;Arktis|Arctic;Naher Osten|Nahost|Middle East',
  'Balkan|Balkans;Westbalkan|Western Balkans;Baltikum|Baltic states|Baltics;Skandinavien|Scandinavia;Kaukasus|Caucasus;Karibik|Caribbean',
  'Osteuropa|Eastern Europe;Westeuropa|Western Europe;Mitteleuropa|Central Europe;Südosteuropa|Southeast Europe|South-Eastern Europe',
  'Zentralasien|Central Asia;Südostasien|Southeast Asia|South-East Asia;Ostasien|East Asia;Südasien|South Asia;Nordafrika|North Africa',
  'Westafrika|West Africa;Ostafrika|East Africa;Horn von Afrika|Horn of Africa;Sahelzone|Sahel',
  // Regions of countries
  'Bayern|Bavaria;Sachsen|Saxony;Hessen|Hesse;Thüringen|Thuringia;Niedersachsen|Lower Saxony;Sachsen-Anhalt|Saxony-Anhalt',
  'Nordrhein-Westfalen|North Rhine-Westphalia;Rheinland-Pfalz|Rhineland-Palatinate;Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania',
  'Rheinland|Rhineland;Westfalen|Westphalia;Pommern|Pomerania;Schlesien|Silesia;Oberschlesien|Upper Silesia;Ruhrgebiet|Ruhr area|Ruhr',
  'Schwarzwald|Black Forest;Franken|Franconia;Schwaben|Swabia;Pfalz|Palatinate;Ostpreußen|East Prussia;Preußen|Prussia',
  'Niederösterreich|Lower Austria;Oberösterreich|Upper Austria;Kärnten|Carinthia;Steiermark|Styria;Tirol|Tyrol;Südtirol|South Tyrol',
  'Graubünden|Grisons;Tessin|Ticino;Wallis|Valais;Waadt|Vaud;Böhmen|Bohemia;Mähren|Moravia;Südmähren|South Moravia;Siebenbürgen|Transylvania',
  'Bretagne|Brittany;Normandie|Normandy;Burgund|Burgundy;Elsass|Alsace;Lothringen|Lorraine;Korsika|Corsica;Toskana|Tuscany',
  'Lombardei|Lombardy;Piemont|Piedmont;Venetien|Veneto;Sizilien|Sicily;Sardinien|Sardinia;Apulien|Apulia;Kalabrien|Calabria;Kampanien|Campania',
  'Katalonien|Catalonia;Andalusien|Andalusia;Baskenland|Basque Country;Galicien|Galicia;Kastilien|Castile;Kanarische Inseln|Kanaren|Canary Islands',
  'Balearen|Balearic Islands;Mallorca|Majorca;Azoren|Azores;Kreta|Crete;Rhodos|Rhodes;Korfu|Corfu;Makedonien|Macedonia;Thessalien|Thessaly',
  'Flandern|Flanders;Wallonien|Wallonia;Schottland|Scotland;Nordirland|Northern Ireland;Jütland|Jutland',
  'Lappland|Lapland;Grönland|Greenland;Färöer|Faroe Islands;Spitzbergen|Svalbard;Karelien|Karelia;Krim|Crimea;Donbass|Donbas|Donbass region',
  'Sibirien|Siberia;Ural|Urals;Tschetschenien|Chechnya;Dagestan|Daghestan;Tatarstan|Tataria;Abchasien|Abkhazia;Südossetien|South Ossetia',
  'Bergkarabach|Berg-Karabach|Nagorno-Karabakh;Transnistrien|Transnistria;Kurdistan|Kurdish region;Anatolien|Anatolia;Gazastreifen|Gaza Strip',
  'Westjordanland|West Bank;Golanhöhen|Golan Heights;Sinai|Sinai Peninsula;Kaschmir|Kashmir;Tibet|Xizang;Mandschurei|Manchuria',
  'Innere Mongolei|Inner Mongolia;Kalifornien|California;Neufundland|Newfoundland;Feuerland|Tierra del Fuego',
  'Neukaledonien|New Caledonia;Westsahara|Western Sahara;Sansibar|Zanzibar',
  // Mountains and buildings
  'Alpen|Alps;Pyrenäen|Pyrenees;Karpaten|Carpathians|Carpathian Mountains;Apenninen|Apennines;Anden|Andes;Himalaja|Himalaya|Himalayas',
  'Rocky Mountains|Rockies;Ätna|Etna|Mount Etna;Vesuv|Vesuvius|Mount Vesuvius;Brandenburger Tor|Brandenburg Gate;Weißes Haus|White House',
  'Petersplatz|St. Peter’s Square;Petersdom|St. Peter’s Basilica;Roter Platz|Red Square;Maidan|Independence Square;Kreml|Kremlin',
].join(';')
