// Whose time places keep, built by training/places/build-zones.mjs (source and licence: training/places/README.md). Do not edit.

/** Zone of the IANA database to names of places in German, English and on the map, in lower case and parted by "|". */
const names: Readonly<Record<string, string>> = {
  'Africa/Abidjan': 'abengourou|abidjan|bouaké|daloa|divo|gagnoa|korhogo|man|san pédro|san-pedro|san-pédro|soubré|yamoussoukro',
  'Africa/Accra': 'accra|cape coast|koforidua|kumasi|obuasi|sekondi|sekondi-takoradi|tamale|tema',
  'Africa/Addis_Ababa':
    'adama|addis ababa|addis abeba|adigrat|awasa|awassa|bahir dar|dese|dessie|dire dawa|giyon|gondar|gonder|harar|jima|jimma|nazret|shashamane|shashemene|waliso',
  'Africa/Algiers':
    "algier|algiers|annaba|batna|bechar|bejaia|biskra|blida|bordj bou arreridj|bordj bou arréridj|bouïra|béchar|béjaïa|chlef|constantine|djelfa|ech cheliff|el djazacr|el djelfa|el oued|ghardaia|ghardina|guelma|jijel|laghouat|m'sila|mascara|medea|mostaganem|muaskar|médéa|oran|ouargla|oum el bouaghi|saïda|sidi bel abbes|sidi bel abbès|sidi-bel-abbes|skikda|souk ahras|souq ahras|sétif|tbessa|tebessa|tiarat|tiaret|tizi ouzou|tizi-ouzou|tlemcen|tlimcen|touggourt|tébessa|wahran",
  'Africa/Asmara': 'adi ugri|asmara|assab|keren|massaua|massawa|mendefera',
  'Africa/Bamako': 'bamako|gao|koutiala|mopti|sikasso|ségou',
  'Africa/Bangui': 'bangui',
  'Africa/Banjul': 'banjul|brikama',
  'Africa/Bissau': 'bissau',
  'Africa/Blantyre': 'blantyre|lilongwe|mzuzu',
  'Africa/Brazzaville': 'brazzaville|dolisie|loubomo|pointe-noire',
  'Africa/Bujumbura': 'bujumbura',
  'Africa/Cairo':
    "al ghurdaqah|al-arisch|al-fayyūm|al-gīza|al-iskandariyah|al-mansura|al-minya|al-qahirah|alexandria|arish|assuan|aswan|asyut|banha|bani suwaif|benha|beni suef|bur said|cairo|damanhur|damanhûr|damietta|damiette|dumyat|el arish|el faiyum|el giza|el mansura|el minya|el suweis|el'arish|esna|faiyum|girga|giza|hurghada|ismailia|ismaïlia|isna|kafr asch-schaich|kafr el sheikh|kafr el-sheikh|kairo|kom ombo|luxor|mallawi|mallawī|mansoura|marsa matruh|matruh|mersa matruh|minya|port said|qena|qina|rashid|rosetta|rosette|samalut|schibin al-kaum|shibin al kawm|shibin el kom|sohag|sues|suez|tanta|zagazig",
  'Africa/Casablanca':
    'agadir|casablanca|dar-el-beida|el jadida|er rachidia|errachidia|f-s|fes|fez|fès|goulimine|guelmim|kenitra|ksar el kebir|ksar el-kebir|ksar-el-kebir|larache|marrakech|marrakesch|marrakesh|meknes|meknès|oujda|rabat|safi|settat|tanger|tangier|taza',
  'Africa/Ceuta': 'melilla',
  'Africa/Conakry': 'boké|conakry|gueckedou|guéckédou|guéckédougou|kankan|kindia|labé|nzérékoré',
  'Africa/Dakar': 'dakar|diourbel|kaolack|thiès|ziguinchor',
  'Africa/Dar_es_Salaam':
    'arusha|bukoba|dar es salaam|daressalam|dodoma|iringa|kigoma|mbeya|morogoro|moshi|musoma|mwanza|sansibar-stadt|shinyanga|songea|tabora|tanga|tukuyu|zanzibar|zanzibar city',
  'Africa/Djibouti': 'djibouti|dschibuti',
  'Africa/Douala':
    'bafoussam|bamenda|bertoua|douala|duala|edéa|garoua|jaunde|kumba|kumbo|limbe|maroua|ngaoundéré|nkongsamba|yaounde',
  'Africa/El_Aaiun': 'el aaiún|laayoune',
  'Africa/Freetown': 'freetown|kenema',
  'Africa/Gaborone': 'gaborone',
  'Africa/Harare': 'bulawayo|chitungwiza|gweru|harare|mutare',
  'Africa/Johannesburg':
    'benoni|bethal|bhisho|bisho|bloemfontein|brits|cape town|durban|east london|east rand|ekurhuleni|george|johannesburg|kapstadt|kimberley|klerksdorp|kroonstad|mbombela|middelburg|mmabatho|mthatha|nelspruit|paarl|pietermaritzburg|pietersburg|polokwane|port elizabeth|potchefstroom|pretoria|queenstown|rustenburg|springs|thohoyandou|uitenhage|umtata|vereeniging|vryheid|welkom',
  'Africa/Kampala': 'arua|entebbe|gulu|jinja|kampala|lira|mbale|tororo',
  'Africa/Khartoum':
    'ad damazin|ad damazīn|ad-damazin|ad-damir|al qadarif|al-dschunaina|al-faschir|al-fashir|al-khartum|al-qadarif|al-ubayyid|an-nahud|atbara|atbarah|bur sudan|eddamer|el fasher|el manaqil|el obeid|en nahud|en nuhud|gedaref|geneina|juba|kadugli|kaduqli|kassala|khartoum|khartum|kosti|kusti|malakal|medani|niyala|nyala|omdurman|port sudan|sannar|schandi|sennar|shendi|wad madani|wau|yei',
  'Africa/Kigali': 'kigali|nyanza',
  'Africa/Kinshasa': 'bandundu|boma|bumba|gemena|kikwit|kinshasa|matadi|mbandaka|mbanza-ngungu|moanda|muanda',
  'Africa/Lagos':
    'aba|abeokuta|abuja|ado ekiti|akure|awka|azare|bama|bauchi|benin city|benin-stadt|bida|birnin kebbi|calabar|damaturu|enugu|funtua|gashua|gombe|gusau|ibadan|ife|ijebu ode|ijebu-ode|ikare|ile-ife|ilorin|iwo|jalingo|jos|kaduna|kano|katsina|lafia|lagos|maiduguri|makurdi|minna|mubi|nguru|nsukka|ogbomosho|ondo|ondo city|oshogbo|osogbo|owerri|owo|oyo|port harcourt|sapele|sokoto|umuahia|uyo|warri|zaria',
  'Africa/Libreville': 'libreville|port gentil|port-gentil',
  'Africa/Lome': 'kpalimé|lome|lomé|sokodé',
  'Africa/Luanda': 'benguela|huambo|kuito|lobito|luanda|lubango|malange|malanje|namibe',
  'Africa/Lubumbashi':
    'beni|bukavu|butembo|gandajika|gisenyi|goma|ilebo|isiro|kalemie|kamina|kananga|kindu|kipushi|kisangani|kolwezi|kongolo|likasi|lubumbashi|lumumbashi|mbuji-mayi|mwene-ditu|tshikapa|uvira|wamba|wamba territory',
  'Africa/Lusaka': 'chingola|kabwe|kasama|kitwe|livingstone|luanshya|lusaka|mufulira|ndola',
  'Africa/Malabo': 'bata|malabo',
  'Africa/Maputo': 'beira|chimoio|inhambane|lichinga|maputo|matola|maxixe|nacala|nampula|pemba|quelimane|tete|xai-xai',
  'Africa/Maseru': 'maseru',
  'Africa/Mbabane': 'manzini|mbabane',
  'Africa/Mogadishu':
    'baidoa|baydhabo|berbera|burao|burco|ceerigaabo|erigabo|erigavo|giohar|hargeisa|hargeysa|jamaame|jamame|jawhar|jowhar|kismaayo|kismayo|mogadischu|mogadishu|muqdisho',
  'Africa/Monrovia': 'monrovia',
  'Africa/Nairobi': 'city of kisumu|eldoret|kisumu|kitale|machakos|mombasa|nairobi|nakuru',
  'Africa/Ndjamena': "abéché|bongor|moundou|n'djamena|n'djamnna|ndjamena|n’djamena|sarh",
  'Africa/Niamey': 'agadez|arlit|maradi|niamey|tahoua|uranium|zinder',
  'Africa/Nouakchott': 'nema|nouakchott|saint-louis',
  'Africa/Ouagadougou': 'bobo dioulasso|bobo-dioulasso|ouagadougou',
  'Africa/Porto-Novo': 'cotonou|djougou|kandi|parakou|porto-novo',
  'Africa/Tripoli':
    'adschdabiya|ajdabiya|al khums|al marj|al-chums|az zawiyah|az-zawiyya|banghazi|bengasi|benghazi|darna|darnah|derna|el merdj|garian|gharyan|khoms|marj|misrata|misratah|sabha|sirte|surt|tobruk|tripoli|tripolis|tubruq|zawiya|zuwara|zuwarah',
  'Africa/Tunis': 'bizerta|bizerte|gabès|gafsa|kairouan|nabeul|qairawān|qairouan|sfax|sousse|tunis|zarzis',
  'Africa/Windhoek': 'windhoek',
  'America/Antigua': 'saint john’s',
  'America/Araguaina': 'palmas',
  'America/Argentina/Buenos_Aires':
    'bahía blanca|buenos aires|la plata|mar del plata|san nicolas|san nicolás de los arroyos|tandil',
  'America/Argentina/Catamarca': 'catamarca|comodoro rivadavia|san fernando del valle de catamarca',
  'America/Argentina/Cordoba':
    'concordia|corrientes|córdoba|formosa|paraná|posadas|resistencia|rosario|río cuarto|santa fe|santiago del estero',
  'America/Argentina/Jujuy': 'san salvador de jujuy',
  'America/Argentina/La_Rioja': 'la rioja',
  'America/Argentina/Mendoza': 'mendoza|san martín|san rafael',
  'America/Argentina/Salta': 'neuquén|salta|santa rosa de toay',
  'America/Argentina/San_Luis': 'san luis',
  'America/Argentina/Tucuman': 'san miguel de tucuman|san miguel de tucumnn|san miguel de tucumán|tucumán',
  'America/Asuncion': 'asuncion|asunción|ciudad del este|encarnación|pedro juan caballero|san lorenzo',
  'America/Bahia': 'alagoinhas|barreiras|feira de santana|ilhéus|itabuna|jequié|porto seguro|salvador|vitória da conquista',
  'America/Belem': 'belem|belém|macapá|vila velha',
  'America/Belize': 'belmopan',
  'America/Boa_Vista': 'boa vista',
  'America/Bogota':
    'apia|armenia|barrancabermeja|barranquilla|bello|bogota|bogotá|bucaramanga|buenaventura|cali|cartagena|cartagena of indias|cartago municipality|ciénaga|cúcuta|duitama|florencia|girardot|ibagué|ipiales|magangué|manizales|medellin|medellín|montería|neiva|pasto|pereira|popayán|riohacha|san juan de pasto|santa marta|sincelejo|sogamoso|soledad|tuluá|tunja|valledupar|villavicencio',
  'America/Boise': 'boise|caldwell',
  'America/Campo_Grande': 'campo grande|dourados',
  'America/Cancun': 'cancún|chetumal',
  'America/Caracas':
    'acarigua|anaco|barinas|barquisimeto|cabimas|calabozo|caracas|carora|carúpano|ciudad bolívar|ciudad guayana|coro|cumaná|el tigre|guanare|los teques|maiquetía|maracaibo|maracay|maturín|merida|ocumare del tuy|porlamar|puerto cabello|puerto la cruz|punto fijo|san cristóbal|san fernado de apure|san fernando de apure|valencia|valera',
  'America/Chicago':
    'abilene|amarillo|appleton|arlington|austin|barlett|bartlett|baton rouge|beaumont|belleville|bloomington|brownsville|bryan|cedar rapids|chicago|clarksville|columbia|corpus christi|council bluffs|dallas|dallas-fort worth|davenport|denton|des moines|edinburg|elgin|evanston|evansville|fargo|fort worth|ft. worth|gary|green bay|harlingen|houston|huntsville|independence|jackson|joliet|kansas city|killeen|lafayette|lakeville|laredo|lincoln|little rock|lubbock|madison|mcallen|memphis|metairie|milwaukee|minneapolis|minneapolis-st. paul|mobile|monroe|montgomery|murfreesboro|nashville|nashville-davidson|new orleans|norman|oklahoma city|omaha|pasadena|pensacola|peoria|racine|rock island|rockford|saint charles|saint paul|san antonio|shreveport|sioux falls|southaven|st. charles|st. cloud|st. louis|st. paul|topeka|tulsa|tuscaloosa|tyler|urbana|waco|waukegan|waukesha|wichita|wichita falls',
  'America/Chihuahua': 'chihuahua|ciudad juárez|delicias|hidalgo del parral|parral',
  'America/Costa_Rica': 'alajuela|cartago',
  'America/Cuiaba': 'cuiaba|cuiabá|rondonópolis|várzea grande',
  'America/Curacao': 'willemstad',
  'America/Denver':
    'albuquerque|aurora|billings|boulder|colorado springs|denver|denver-aurora|el paso|fort collins|grand junction|greeley|las cruces|ogden|provo|pueblo|salt lake city',
  'America/Detroit': 'ann arbor|detroit|flint|grand rapids|kalamazoo|lansing|muskegon|saginaw',
  'America/Dominica': 'roseau',
  'America/Edmonton': 'calgary|edmonton',
  'America/El_Salvador': 'nueva san salvador|san miguel|san salvador|santa tecla|sonsonate',
  'America/Fortaleza':
    'campina grande|caxias|crato|fortaleza|grande s|imperatriz|joao pessoa|joão pessoa|juazeiro do norte|macau|mossoró|natal|parnaíba|sobral|são luís|teresina|timon',
  'America/Grenada': "saint george's|st. george's|st. george’s",
  'America/Guadeloupe': 'pointe-à-pitre',
  'America/Guatemala': 'ciudad de guatemala|el progreso|guatemala|guatemala city|guatemala-stadt|quetzaltenango|quezaltenango',
  'America/Guayaquil': 'ambato|cuenca|esmeraldas|guayaquil|ibarra|loja|machala|manta|milagro|portoviejo|quito|riobamba|sangolquí',
  'America/Guyana': 'georgetown',
  'America/Halifax': 'halifax',
  'America/Havana':
    'bayamo|camagüey|ciego de avila|ciego de ávila|cienfuegos|guantánamo|havana|havanna|holguín|la habana|las tunas|manzanillo|matanzas|palma soriano|pinar del rio|pinar del río|sancti spíritus|santa clara|santiago de cuba|victoria de las tunas',
  'America/Hermosillo': 'ciudad obregon|ciudad obregón|guaymas|hermosillo|mazatlán|mazatán|navajoa|navojoa|nogales',
  'America/Indiana/Indianapolis': 'elkhart|fort wayne|indianapolis|south bend',
  'America/Jamaica': 'kingston|may pen|montego bay|spanish town',
  'America/Juneau': 'anchorage',
  'America/Kentucky/Louisville': 'louisville|new albany',
  'America/La_Paz':
    'cochabamba|la paz|oruro|potosí|quillacollo|santa ana|santa ana del yacuma|santa cruz|santa cruz de la sierra|sucre|tarija',
  'America/Lima':
    'arequipa|ayacucho|cajamarca|calao|callao|cerro de pasco|chiclayo|chimbote|chincha alta|cusco|cuzco|huancayo|huánuco|ica|iquitos|juliaca|lima|piura|pucallpa|puno|sullana|tacna|trujillo|tumbes',
  'America/Los_Angeles':
    'bakersfield|berkeley|bremerton|eugene|everett|fresno|irvine|kennewick|lancaster|las vegas|long beach|los angeles|los angeles-long beach-santa ana|medford|modesto|monterey|national city|oakland|oceanside|olympia|palm springs|portland|reno|riverside|riverside-san bernardino|sacramento|salinas|san bernardino|san diego|san francisco|san francisco-oakland|san jose|san josé|san mateo|santa barbara|santa rosa|seattle|spokane|stockton|tacoma|vallejo|visalia|yuba city',
  'America/Maceio': 'aracaju|arapiraca|maceio|maceió|rio largo',
  'America/Managua': 'chinandega|estelí|managua|masaya|matagalpa',
  'America/Manaus': 'manaus',
  'America/Martinique': 'fort-de-france',
  'America/Mazatlan': 'culiacan|culiacán|los mochis|tepic',
  'America/Merida': 'campeche|ciudad del carmen|mérida',
  'America/Mexico_City':
    'acapulco|aguascalientes|celaya|chilpancingo|chilpancingo de los bravo|ciudad de m|ciudad nezahualcóyotl|ciudad valles|coatzacoalcos|colima|cuernavaca|escuintla|fresnillo|guadalajara|guanajuato|iguala|irapuato|jalapa|leon de los aldamas|león|lázaro cárdenas|mexico city|mexiko-stadt|minatitlán|morelia|municipio escuintla|nezahualcoyotl|nezahualcóyotl|oaxaca|oaxaca de juárez|orizaba|pachuca|pachuca de soto|poza rica|poza rica de hidalgo|puebla|puebla city|puerto vallarta|queretaro|querétaro|salamanca|san cristobal de las casas|san cristóbal de las casas|san juan del río|san luis potosi|san luis potosí|santiago de querétaro|tapachula|tehuacan|tehuacán|teziutlán|tlaxcala|toluca|toluca de lerdo|tuxpam|tuxpan|tuxpan municipality|tuxtla gutiérrez|uruapan|veracruz|villahermosa|xalapa|xalapa-enríquez|zacatecas|zamora|zumpango',
  'America/Monterrey':
    'ciudad madero|ciudad victoria|durango|gómez palacio|heroica matamoros|matamoros|monclova|monterrey|nuevo laredo|piedras negras|reynosa|saltillo|tampico|torreon|torreón|victoria de durango',
  'America/Montevideo': 'maldonado|montevideo|punta del este|rivera|salto',
  'America/Montreal': 'montreal|montréal|ottawa|ottawa-gatineau|quebec city|québec|sherbrooke|trois-rivières|trois‐rivières',
  'America/Nassau': 'nassau',
  'America/New_York':
    'akron|albany|allentown|asheville|atlanta|augusta|baltimore|beaver falls|binghamton|boston|bridgeport|bridgeport-stamford|buffalo|canton|cape coral|charleston|charlotte|chattanooga|cincinnati|cleveland|columbus|coral gables|coral springs|covington|dayton|daytona beach|durham|erie|fayetteville|fort lauderdale|fort myers|fort pierce|fredericksburg|ft. myers|gainesville|greensboro|greenville|hampton|harrisburg|hartford|jacksonville|kingstown|kissimmee|knoxville|lexington|lowell|lynchburg|macon|miami|miami beach|new bedford|new haven|new york|new york city|new york-newark|newark|niagara falls|norfolk|ocala|orlando|paterson|petersburg|philadelphia|pittsburgh|poughkeepsie|providence|raleigh|richmond|roanoke|rochester|sanford|sarasota|savannah|schenectady|scranton|spartanburg|spring hill|springfield|stamford|syracuse|tallahassee|tampa|tampa-st. petersburg|toledo|trenton|utica|virginia beach|washington|washington d.c.|waterbury|west palm beach|wilkes barre|wilkes-barre|wilmington|winston-salem|winter haven|worcester|york|youngstown',
  'America/Panama': 'ciudad de panam|colón|david|panama city|panama-stadt',
  'America/Paramaribo': 'paramaribo',
  'America/Phoenix': 'glendale|mesa|phoenix|phoenix-mesa|tucson',
  'America/Port-au-Prince': 'cap-haïtien|gonaïves|les cayes|port-au-prince',
  'America/Port_of_Spain': 'port of spain|port-of-spain|san fernando',
  'America/Porto_Velho': 'porto velho',
  'America/Puerto_Rico': 'mayagüez|ponce|san juan',
  'America/Recife': 'cabo de santo agostinho|carpina|caruaru|garanhuns|jaboatao|jaboatão dos guararapes|olinda|petrolina|recife',
  'America/Regina': 'regina',
  'America/Rio_Branco': 'rio branco',
  'America/Santarem': 'castanhal|marabá|santarém',
  'America/Santiago':
    'antofagasta|arica|calama|chillán|concepción|copiapó|coquimbo|curicó|iquique|la serena|los ángeles|osorno|puerto montt|punta arenas|rancagua|san bernardo|santiago|santiago de chile|talca|talcahuano|temuco|valdivia|valparaiso|valparaíso|villa los ángeles|viña del mar',
  'America/Santo_Domingo':
    'concepción de la vega|higuey|higüey|la romana|la vega|puerto plata|salvaleón de higüey|san francisco de macoris|san francisco de macorís|san pedro de macoris|san pedro de macorís|santiago de los caballeros|santo domingo',
  'America/Sao_Paulo':
    'americana|anápolis|apucarana|araçatuba|bagé|baixada santista|barbacena|barra mansa|barretos|bauru|belo horizonte|blumenau|botucatu|bragança paulista|brasilia|brasília|cabo frio|cachoeiro de itapemirim|campinas|campos|campos dos goytacazes|canoas|cascavel|catanduva|caxias do sul|chapecó|conselheiro lafaiete|criciúma|curitiba|divinópolis|duque de caxias|florianopolis|florianópolis|foz do iguaçu|franca|goiania|goiânia|governador valadares|guarapuava|guaratinguetá|ipatinga|itajaí|itapetininga|itu|jaraguá do sul|jaú|joinville|juiz de fora|jundiaí|lages|lajes|limeira|linhares|londrina|macaé|maringá|marília|montes claros|niterói|norte/nordeste catarinense|nova friburgo|nova iguaçu|novo hamburgo|paranaguá|passo fundo|pelotas|petrópolis|pindamonhangaba|piracicaba|ponta grossa|porto alegre|pouso alegre|poços de caldas|presidente prudente|ribeirão preto|rio claro|rio de janeiro|rio grande|santa cruz do sul|santa maria|santo andré|santos|sao paulo|sete lagoas|sio paulo|sorocaba|são carlos|são josé do rio preto|são josé dos campos|são josé dos pinhais|são paulo|taubaté|teófilo otoni|uberaba|uberlândia|uruguaiana|vitória|volta redonda|xapeco',
  'America/St_Johns': "saint john's|st. john's|st. john’s",
  'America/St_Kitts': 'basseterre',
  'America/Swift_Current': 'saskatoon',
  'America/Tegucigalpa': 'la ceiba|san pedro sula|tegucigalpa',
  'America/Tijuana': 'ensenada|mexicali|tijuana',
  'America/Toronto': 'barrie|greater sudbury|hamilton|kitchener|oshawa|sarnia|sudbury|toronto|windsor',
  'America/Vancouver': 'abbotsford|kelowna|vancouver|victoria',
  'America/Winnipeg': 'winnipeg',
  'Asia/Aden':
    "aden|al hudaydah|al mukalla|al-hudaida|al-hudaydah|al-mukalla|dhamar|hajjah|ibb|mukalla|sa'da|sa'dah|sadah|sana'a|sana'a'|sanaa|ta'izz|taizz|zabid|zabīd",
  'Asia/Almaty':
    "almaty|dzhambul|ekibastus|ekibastuz|karaganda|oskemen|pavlodar|pawlodar|qaraghandy|semei|semey|semipalatinsk|taras|taraz|ust'-kamenogorsk|öskemen",
  'Asia/Amman': "amman|as salt|as-salt|az zarqa|az zarqa'|irbid|salt|zarqa",
  'Asia/Aqtau': 'aktau|aqtau|atyrau|mangyshlak',
  'Asia/Aqtobe': 'aktobe|aktyubinsk|aqtobe|aqtöbe|kostanay|kyzylorda|oostanay|qostanai|qysylorda|qyzlorda|qyzylorda|rudniy|rudny',
  'Asia/Ashgabat': 'ashgabat|aşgabat|balkanabat|chardzhev|dashkhovuz|daşoguz|mary|türkmenabat',
  'Asia/Baghdad':
    "ad diwaniyah|al 'amarah|al amarah|al diwaniyah|al fallujah|al kut|al-basrah|al-hillah|al-kut|al-mawsil|al-shatrah|amara|amarah|an najaf|an nasiriyah|an-nasiriyah|ar ramadi|ar-ramadi|arbil|as samawah|as sulaymaniyah|as-samawah|as-sulaymaniyah|ash shatrah|az aubayr|az zubayr|ba qubah|bagdad|baghdad|baquba|baqubah|basra|dahuk|diwaniyya|dohuk|erbil|falludscha|fallujah|hilla|hillah|irbil|karbala|karbala'|kerbela|kirkuk|kut|mossul|mosul|nadschaf|nasiriya|nasiriyah|ramadi|samarra|samawa|samawah|sulaimaniyya|sulaymaniyah|tal afar|tall afar|zakho|zaxo|zubair",
  'Asia/Bahrain': 'manama',
  'Asia/Baku': 'baku|ganca|ganja|gəncə|sumqayit|sumqayt|sumqayıt',
  'Asia/Bangkok':
    'amphoe mueang samut prakan|ayutthaya|bangkok|chang rai|chiang mai|chiang rai|chon buri|hat yai|khon kaen|krung thep|lampang|mueang samut prakan|nakhon pathom|nakhon ratchasima|nakhon sawan|nakhon si thammarat|nong khai|nonthaburi|pathum thani|pattani|phitsanulok|phra nakhon si ayutthaya|phuket|ratchaburi|samut prakan|si racha|surat thani|trang|ubon ratchathani|udon thani|yala',
  'Asia/Beirut': 'bayrut|beirut|saida|sidon|tarabulus|trablous',
  'Asia/Bishkek': 'bischkek|bishkek|dschalalabat|jalal abad|jalal-abad|osch|osh|tokmak|tokmok',
  'Asia/Brunei': 'bandar seri begawan',
  'Asia/Chongqing':
    "ankang|anshun|baoji|baoshan|baotou|beihai|bose|chamdo|changde|changsha|changzhi|chengdu|chenzhou|chongqing|chuxiong|chuxiong city|dali|deyang|dongguan|foshan|gejiu|guangyuan|guangzhou|guilin|guiyang|haikou|hancheng|hanzhong|hechi|hengyang|heyuan|hohhot|houma|huhot|huizhou|jiangmen|jianmen|jinchang|jincheng|jingmen|jingmen city|jinshi|kaihua|kaihua county|kunming|lanzhou|leshan|lhasa|lianxian|lianzhou|linfen|linxia|linxia city|liupanshui|liuzhou|longxi|luoyang|lupanshui|luzhou|maoming|mengzi|mengzi city|mianyang|nanchong|nanning|nanyang|neijiang|panzhihua|pingdingshan|pingliang|pingxiang|puqi|qamdo|qingyuan|qinzhou|sanya|shaoguan|shashi|shenzhen|shishou|shiyan|shizuishan|simao|suining|taiyuan|tengchong|tengyue town|tianmen|tianshui|tongchuan|tongren|wanxian|wanzhou|weinan|wenshan|wuhai|wuwei|wuzhou|xi'an|xian|xiangfan|xiangtan|xiangyang|xiantao|xiantao city|xianyang|xiaogan|xichang|xingyi|xining|xi’an|ya'an|yaan|yangjiang|ya’an|yibin|yichang|yinchuan|yiyang|yongzhou|yuci|yueyang|yulin|yunxian|yuxi|zhangye|zhanjiang|zhanyi|zhaoqing|zhaotang|zhaotong|zhicheng|zhijiang|zhuhai|zhuzhou|zicheng|zigong|zunyi",
  'Asia/Colombo':
    'anuradhapura|batticaloa|colombo|jaffna|kandy|kilinochchi|moratuwa|sri jawewardenepura kotte|sri jayawardenepura kotte|sri jayewardenepura|trincomalee',
  'Asia/Damascus':
    "al hasakah|al ladhiqiyah|al qamishli|al-hasaka|al-hasakah|aleppo|ar raqqah|ar-raqqa|damascus|damaskus|dar'a|daraa|dayr az zawr|deir ez-zor|dimashq|douma|duma|halab|hama|hamah|hims|homs|idlib|latakia|manbidsch|manbij|qamischli|qamishli|raqqa|tartus",
  'Asia/Dhaka':
    'barisal|barishal|chittagong|comilla|dhaka|jamalpur|jamalpur district|jessore|khulna|kumilla|maimansingh|mymensingh|narayanganj|nawabganj|pabna|rajshahi|rangpur|saidpur|sylhet|tangail',
  'Asia/Dili': 'dili',
  'Asia/Dubai':
    "abu dhabi|al ain|al ayn|al-ain|dubai|dubayy|ra's al-khaymah|ras al khaymah|ras al-khaimah|ra’s al-chaima|schardscha|sharjah",
  'Asia/Dushanbe': 'chudschand|duschanbe|dushanbe|istarawschan|istarawshan|khujand|konibodom|kulob|qurghonteppa|uroteppa',
  'Asia/Gaza': 'al khalil|gaza|gaza city|hebron|nablus',
  'Asia/Harbin':
    "anda|anshan|baicheng|baishan|bei'an|beian|beijing|beipiao|bei’an|benxi|changchun|changping|chaoyang|chengde|chifeng|dandong|daqing|dunhua|fularji|fushun|fuxin|fuyu|haerbin|hailar|hailar district|hailun|harbin|hegang|heihe|huanren|hulan ergi|hunjiang|jiamusi|jiaohe|jilin|jilin city|jinxi|jinzhou|jiutai|jixi|lianshan|lianyungang|liaoyang|liaoyuan|lingyuan|longjiang|mudangiang|mudanjiang|nancha|nehe|nong'an|nongan|nong’an|peking|qinhuangdao|qiqihaer|qiqihar|qitaihe|shenyang|shenyeng|shuangcheng|shuangcheng district|shuangyashan|siping|suihua|tangshan|taonan|tieli|tieling|tongliao|ulan hot|ulanhot|wafangdian|xilin hot|xilinhot|xuanhua|yakeshi|yanji|yingkou|yingkow|zalantun|zhangjiakou|zhaodong|zhuanghe|zhuozhou",
  'Asia/Ho_Chi_Minh':
    'ban me thuot|biên hòa|buon me thuot|buôn ma thuột|bạc liêu|cam ranh|can tho|cao lãnh|cà mau|cần thơ|cẩm phả|da lat|da nang|hai phnng|haiphong|hanoi|ho chi minh city|ho-chi-minh-stadt|hoa binh|hon gai|hong gai|hue|huế|hà tĩnh|hạ long|hải phòng|kon tum|long xuyen|long xuyên|lạng sơn|mỹ tho|nam định|nha trang|ninh bình|phan rang|phan rang–tháp chàm|phan thiet|phan thiết|play cu|play ku|plei cu|pleiku|qui nhon|quy nhon|quy nhơn|quảng ngãi|rach gia|rạch giá|sóc trăng|sơn tây|tan an|th nh pho ho chy minh|thanh hóa|thu dau mot|thái bình|thái nguyên|thủ dầu một|tra vinh|trà vinh|tân an|tây ninh|vinh|việt trì|vung tau|vĩnh long|vũng tàu|đà lạt|đà nẵng|đồng hới',
  'Asia/Hong_Kong': 'hong kong|hongkong',
  'Asia/Irkutsk': 'angarsk|bratsk|irkutsk|ulan ude|ulan-ude|ust-ilimsk|ust-ulimsk',
  'Asia/Jakarta':
    'banda aceh|bandar lampung|bandarlampung|bandung|bekasi|bengkulu|binjai|blitar|bogor|bukittinggi|cilacap|cirebon|indramayu|jakarta|jambi|jember|kediri|langsa|lhokseumawe|madiun|magelang|malang|martapura|medan|mojokerto|padang|padang sidempuan|padangsidempuan|pakalongan|palembang|pangkal pinang|pangkalpinang|pasuruan|pati|pekalongan|pekan baru|pekanbaru|pematang siantar|pematangsiantar|perabumulih|prabumulih|probolinggo|salatiga|semarang|serang|sibolga|singaraja|sukabumi|surabaja|surabaya|surakarta|tanjungkarang-telukbetung|tasikmalaya|tebing tinggi|tebingtinggi|tegal|yogyakarta',
  'Asia/Jayapura': 'ambon|biak|jayapura|sorong|ternate',
  'Asia/Jerusalem': 'beer sheva|beersheba|be’er scheva|haifa|hefa|jerusalem|nazareth|tel aviv|tel aviv-jaffa|tel aviv-yafo',
  'Asia/Kabul':
    'baghlan|baglan|balch|balkh|dschalalabad|gardez|gardiz|gardēz|ghazni|herat|jalabad|jalalabad|kabul|kandahar|kondoz|konduz|kundus|kunduz|laschkar gah|lashkar gah|masar-e scharif|mazar-e sharif|mazar-i-sharif|meymaneh',
  'Asia/Kamchatka': 'petropavlovsk kamchatskiy|petropavlovsk-kamchatsky|petropawlowsk-kamtschatski',
  'Asia/Karachi':
    'abbottabad|bahawalpur|bannu|chiniot|dera ghazi khan|dera ismail khan|faisalabad|gilgit|gujranwala|gujrat|islamabad|jhang|karachi|karatschi|kasur|kohat|lahore|larkana|mardan|mirpur khas|mirput khas|multan|nawabshah|okara|peschawar|peshawar|quetta|rahim yar khan|rahimyar khan|rawalpindi|sadiqabad|sahiwal|saidu|saidu sharif|sargodha|sheikhu pura|sheikhupura|sialkot|sialkote|sukkur|turbat',
  'Asia/Kashgar': 'aksu|hotan|kashgar|kashi|kaxgar|shache|yarkant|yarkant county',
  'Asia/Kathmandu': 'biratnagar|birganj|birgunj|hetauda|kathmandu|lalitpur|pokhara',
  'Asia/Kolkata':
    'abohar|agartala|agra|ahmadabad|ahmedabad|ahmednagar|aizawl|ajmer|akola|alappuzha|aligarh|alipur duar|alipurduar|allahabad|alleppey|alwar|ambala|amravati|amritsar|asansol|aurangabad|badaun|bahraich|banaras|bangalore|baramula|baramulla|barddhaman|bardhaman|bareilly|baroda|belgaum|bellary|benares|bengaluru|berhampur|bezawada|bezwada|bhagalpur|bharatpur|bhatpara|bhavnagar|bhilai|bhilwara|bhiwandi|bhiwani|bhopal|bhubaneshwar|bhubaneswar|bhuj|bhusawal|bidar|bijapur|bikaner|bilaspur|bombay|brahmapur|budaun|bulandshahr|burhanpur|calcutta|calicut|chandigarh|chandrapur|chennai|chirala|cochin|coimbatore|cuddalore|cuttack|davanagere|davangere|dehra dun|dehradun|delhi|dhanbad|dhule|dibrugarh|dindigul|dispur|durg-bhilainagar|etawah|faizabad|faridabad|fatehpur|firozabad|gandhinagar|gauhati|gaya|ghaziabad|gorakhpur|gulbarga|guntur|gurgaon|guwahati|gwalior|haldia|haora|hapur|hathras|hindupur|hisar|hoshiarpur|hospet|howrah|hubli|hubli-dharwad|hyderabad|imphal|indore|jabalpur|jaipur|jalandhar|jammu|jamshedpur|jhansi|jodhpur|jullundur|kakinada|kalkutta|kalyan|kanchipuram|kanpur|karimnagar|karnal|khammam|kochi|kolar|kolhapur|kolkata|kollam|kota|kozhikode|krishnanagar|kumbakonam|kurnool|latur|lucknow|ludhiana|machilipatnam|madras|madurai|malegaon|mandya|mangalore|mangaluru|mathura|medinipur|meerut|midnapore|mirzapur|moradabad|mumbai|muradabad|muzaffarnagar|muzaffarpur|mysore|nagercoil|nagpur|nanded|nandyal|nashik|nasik|navsari|nellore|neu-delhi|new delhi|nizamabad|ongole|pali|panipat|parbhani|pathankot|patiala|patna|pilibhit|pondicherry|poona|porbandar|port blair|prayag|proddatur|puducherry|pune|puri|purnia|quilon|raichur|raipur|rajahmundry|rajapalaiyam|rajapalayam|rajkot|rampur|ranchi|ratlam|raurkela|rohtak|rourkela|sagar|saharanpur|salem|sambalpur|sangli|shahjahanpur|shiliguri|shillong|shimla|shimoga|shivamogga|sholapur|sikar|silchar|siliguri|simla|sirsa|sitapur|solapur|sonipat|srinagar|surat|thanjavur|thiruvananthapuram|thoothukudi|tiruchirappalli|tirumala tirupati|tirunelveli|tirupati|tiruppur|tirupur|tiruvannaamalai|tiruvannamalai|tonk|trichinopoly|trichy|trivandrum|tumkur|tuticorin|udaipur|ujjain|vadodara|valparai|varanasi|vellore|vijayawada|visakhapatnam|vishakhapatnam|vizianagaram|warangal',
  'Asia/Krasnoyarsk':
    'abakan|achinsk|atschinsk|kansk|kemerovo|kemerowo|kiselevsk|kiselyovsk|kisseljowsk|krasnojarsk|krasnoyarsk|kysyl|kyzyl|leninsk kuznetsky|leninsk-kusnezki|leninsk-kuznetsky|norilsk|novokuznetsk|nowokusnezk|prokopjewsk|prokopyevsk|tomsk',
  'Asia/Kuala_Lumpur':
    'alor setar|batu pahat|butterworth|george town|ipoh|johor baharu|johor bahru|johore bharu|kelang|keluang|klang|kluang|kota baharu|kota bharu|kuala lumpur|kuala terengganu|kuantan|malacca|malacca city|malakka|melaka|muar|muar town|penang|pinang|seremban|shah alam|sungai petani|taiping|teluk intan',
  'Asia/Kuching': 'bintulu|kota kinabalu|kuching|lahad datu|miri|sandakan|sibu|tawau',
  'Asia/Kuwait': 'al jahra|al kuwayt|al-dschahra|al-jahrah|hawalli|kuwait|kuwait city|kuwait-stadt',
  'Asia/Makassar':
    'balikpapan|bandjarmasin|bandjermasin|banjarmasin|banyuwangi|bontang|denpasar|gorontalo|kendari|kota gorontalo|kupang|majene|makassar|manado|mataram|maumere|palu|pinrang|raba|samarinda|tarakan|ujung pandang|ujungpandang',
  'Asia/Manila':
    'angeles|angeles city|bacolod|baguio|baguio city|batangas|batangas city|butuan|cabanatuan|cadiz|cagayan de oro|cebu|cebu city|cotabato|cotabato city|dagupan|dagupan city|davao|davao city|general santos|iligan|iloilo|iloilo city|laoag|legazpi|legazpi city|manila|naga|naga city|olongapo|olongapo city|ormac|ormoc|ormoc city|pagadian|pasay|pasay city|puerto princesa|quezon city|roxas|san pablo|tacloban|tarlac|tarlac city|tuguegarao|zamboanga|zamboanga city',
  'Asia/Muscat': 'as sib|ibri|maskat|muscat|salala|salalah|seeb|sib|sohar|suhar',
  'Asia/Nicosia': 'lemesos|lemosos|limassol|nicosia|nikosia',
  'Asia/Novosibirsk': 'novosibirsk|nowosibirsk',
  'Asia/Omsk': 'barnaul|bijsk|biysk|omsk|rubtsovsk|rubzowsk',
  'Asia/Oral': "oral|ural'sk",
  'Asia/Phnom_Penh': 'batdambang|battambang|phnom penh|phnum penh|siem reap|siemreab',
  'Asia/Pontianak': 'kota singkawang|palangka raya|palangkaraya|pontianak|singkawang|tanjung pinang|tanjungpinang',
  'Asia/Pyongyang':
    "ch'ongjin|chongjin|chongju|ch’ŏngjin|haeju|hamhung|hamhŭng|hungnam|hyesan|hyeson|hŭngnam|kaesong|kaesŏng|kanggye|kilchu|kilju county|kimchaek|kimch’aek|manpo|n'ampo|namp'o|nampho|nampo|p'yongyang|pjöngjang|pyongyang|sariwon|sariwŏn|sinuiju|sinŭiju|sunchon|wonsan|wŏnsan",
  'Asia/Qatar': 'doha',
  'Asia/Qyzylorda':
    'astana|jezkazgan|kokshetau|kökschetau|petropavl|petropavlovsk|petropawl|schesqasghan|schymkent|shymkent|temirtau|zhezkazgan|zhezqazghan',
  'Asia/Rangoon':
    'bago|bassein|dawei|hinthada|letpadan|letpandan|magway|magwe|mandalay|mawlamyaing|mawlamyine|mergui|monywa|moulmein|mudon|myeik|myingyan|myitkyina|nay pyi taw|naypyidaw|pakokku|pathein|pegu|pyay|rangoon|rangun|sittwe|taunggyi|taungoo|tavoy|yangon|yaynangyoung|yenangyaung',
  'Asia/Riyadh':
    "abha|ad damman|ad-dammam|al hillah|al hufuf|al jubayl|al kharj|al mubarraz|al-chardsch|al-dschubail|al-kharj|al-madinah|al-mubarraz|al-qatif|ar'ar|ar-riyadh|arar|at taif|aṭ-ṭā'if|buraida|buraidah|buraydah|dammam|dschidda|dschāzān|ha'il|hafar al batin|hafar al-batin|hail|hofuf|jaizan|jeddah|jiddah|jizan|jubail|katif|makkah|mecca|medina|mekka|nadschran|najran|qatif|riad|riyadh|sakaka|sakakah|ta'if|tabuk|yanbu|yanbu al bahr|yanbu’ al-bahr",
  'Asia/Sakhalin': 'juschno-sachalinsk|yuzhno sakhalinsk|yuzhno-sakhalinsk',
  'Asia/Samarkand':
    'buchara|bukhara|buxoro|denov|denow|kagan|karshi|katta-kurgan|kattaqorgon|kattaqoʻrgʻon|khiva|khiwa|kogon|navoi|navoiy|nukus|qarshi|samarkand|samarqand|shahrisabz|termez|termiz|urganch|urgench|urgentch|xiva',
  'Asia/Seoul':
    "andong|ansan|bucheon|busan|ch'unch'on|ch'ungju|changwon|cheju|cheongju|chonju|chuncheon|daegu|daejeon|daejon|gangneung|goyang|gunsan|gwangju|gyeongju|iksan|inch`on|incheon|jeju|jeju-si|jeonju|koyang|kwangju|masan|mokpo|pohang|puch'on|pusan|seongnam|seoul|songnam|suweon|suwon|taegu|taejon|ulsan|wonju|yeosu",
  'Asia/Shanghai':
    "anqing|anyang|baoding|bengbu|binzhou|buizhou|cangzhou|changzhou|chaozhou|dalian|datong|dezhou|dingzhou|fuyang|fuyang district|fuzhou|ganzhou|guangshui|handan|hangu|hangzhou|hebi|hefei|hengshui|heze|huai'an|huaibei|huainan|huaiyin|huai’an|huanghua|huangshi|huangyan|huzhou|ji'an|jian|jiaocheng|jiaojiang|jiaojing|jiaozuo|jiaxing|jieshou|jinan|jingdezhen|jinhua|jining|jiujiang|ji’an|kaifeng|laiwu|laiyang|langfang|liaocheng|linchuan|linhai|linqing|linyi|lishui|liuan|longyan|lu'an|luan|lunan|luohe|lu’an|ma'anshan|maanshan|macheng|ma’anshan|meizhou|nanchang|nanjing|nanping|nantong|ninde|ningbo|putian|puyang|qingdao|quanzhou|quzhou|rizhao|sanming|shanghai|shangqiu|shangrao|shantou|shaowu|shaoxing|shijianzhuang|shijiazhuang|shuozhou|shuyang|suzhou|tai'an|taian|taizhou|tianjin|tongling|weifang|weihai|wenzhou|wuhan|wuhu|wuxi|xiamen|xiangtai|xingtai|xinxiang|xinyang|xinyi|xinyu|xinzhou|xuancheng|xuanzhou|xuchang|xuzhou|yancheng|yangquan|yangzhou|yantai|yichun|zaozhuang|zhangzhou|zhengzhou|zhenjiang|zhoukou|zhucheng|zibo",
  'Asia/Singapore': 'singapore|singapur',
  'Asia/Taipei':
    "bade|bade district|banqiao|changhua|chiai|chiayi|chiayi city|douliou|douliu|hsinchu|hualien|hualien city|jhongli|jhubei|jungli|kaohsiung|kaohsiung city|keelung|miaoli|nantou|nantou city|neu-taipeh|new taipei|new taipei city|pingtung|pingtung city|pingzhen|t'aichung|t'ainan|taichung|tainan|taipeh|taipei|taitung|taitung city|taoyuan|taoyuan district|yangmei|yilan|yilan city|zhongli|zhubei",
  'Asia/Tashkent':
    'andijan|andijon|andizhan|angren|chirchiq|dzhizak|fargona|fargʻona|fergana|iskandar|jizzakh|jizzax|kokand|namangan|olmaliq|qoqon|qoʻqon|taschkent|tashkent',
  'Asia/Tbilisi': "bat'umi|batumi|kutaisi|kutaissi|rustavi|rustawi|t'bilisi|tbilisi|tiflis",
  'Asia/Tehran':
    'abadan|ahar|ahvaz|ahwaz|amol|arak|ardabil|bandar abbas|bandar-e abbas|bandar-e bushehr|bandar-e-abbas|birdschand|birjand|bodschnurd|bojnord|bojnurd|borudscherd|borujerd|buschehr|bushehr|chomeinischahr|chorramabad|choy|dezful|esfahan|fasa|ghom|gonbad-e kavus|gonbad-e qabus|gorgan|hamadan|ilam|isfahan|karadsch|karaj|kaschan|kaschmar|kashan|kashmar|kerman|kermanshah|kermānschāh|khomeini shahr|khomeyni shahr|khorramabad|khoy|khvoy|mahabad|malayer|maragha|maragheh|marv dasht|marvdascht|marvdasht|maschhad|masdsched soleyman|mashhad|masjed soleyman|neyshabur|nischapur|nishapur|orumiyeh|qazvin|qom|qomsheh|quchan|qutschan|rasht|sabzevar|sabzewar|saidabad|sanandadsch|sanandaj|sari|saveh|schahr-e kord|schahrud|schiras|semnan|shahrekord|shahreza|shahrud|shar e kord|shiraz|sirdschan|sirjan|tabriz|teheran|tehran|torbat-e jam|täbris|urmia|varamin|varāmīn|yazd|zabol|zahedan|zandschan|zanjan',
  'Asia/Thimphu': 'thimphu',
  'Asia/Tokyo':
    'akita|aomori|asahikawa|fukui|fukuoka|fukuoka-kitakyushu|fukushima|gifu|hachinohe|hachiōji|hakodate|hamamatsu|hirosaki|hiroshima|iwaki|kagoshima|kanazawa|kawagoe|kawasaki|kitakyūshū|kitami|kumamoto|kure|kushiro|kushiro-shi|kyoto|kyōto|kōbe|kōchi|kōfu|kōriyama|maebashi|matsue|matsumoto|matsuyama|mito|miyazaki|morioka|muroran|nagano|nagaoka|nagasaki|nagoya|naha|niigata|obihiro|okayama|osaka-kobe|otaru|präfektur tokio|sakata|sapporo|sasebo|sendai|shimonoseki|shizuoka|takamatsu|takaoka|tokio|tokushima|tokyo|tomakomai|tottori|toyama|tsu|utsunomiya|wakayama|yamagata|yokohama|ōita|ōsaka|ōtsu',
  'Asia/Ulaanbaatar': 'ulaanbaatar',
  'Asia/Urumqi':
    'altay|dunhuang|golmud|gulja|hami|jiayuguan|jiayuguan city|karamay|korla|kumul|kuqa|kuqa county|rumqi|shihezi|turpan|wulumqi|yining|yining city|yizhou|yumen|yumen city|ürümqi',
  'Asia/Vientiane': 'louangphrabang|luang prabang|pakse|pakxe|vientiane',
  'Asia/Vladivostok':
    'chabarowsk|khabarovsk|komsomolsk am amur|komsomolsk na amure|komsomolsk-on-amur|nachodka|ussurijsk|ussuriysk|vladivostok|wladiwostok',
  'Asia/Yakutsk': 'blagoveshchensk|blagoweschtschensk|chita|jakutsk|tschita|yakutsk',
  'Asia/Yekaterinburg':
    "beresniki|berezniki|chelyabinsk|jekaterinburg|kamensk uralskiy|kamensk-uralski|kamensk-uralsky|kurgan|magnitogorsk|miass|nakhodka|neftejugansk|neftekamsk|nefteyugansk|nischnewartowsk|nischni tagil|nizhenvartovsk|nizhnevartovsk|nizhny tagil|nojabrsk|novotroitsk|nowotroizk|noyabrsk|oktjabrski|oktyabrskiy|oktyabrsky|orenburg|orsk|perm|perm'|pervouralsk|perwouralsk|salavat|salawat|slatoust|solikamsk|sterlitamak|surgut|sverdlovsk|tjumen|tobolsk|tscheljabinsk|tyumen|ufa|yekaterinburg|zlatoust",
  'Asia/Yerevan': 'eriwan|gjumri|gyumri|jerewan|vanadzor|wanadsor|yerevan',
  'Atlantic/Canary': 'las palmas|santa cruz de tenerife',
  'Atlantic/Cape_Verde': 'praia',
  'Atlantic/Madeira': 'funchal',
  'Atlantic/Reykjavik': 'reykjavík',
  'Australia/Adelaide': 'adelaide',
  'Australia/Brisbane': 'brisbane|cairns|gold coast|townsville',
  'Australia/Melbourne': 'cranbourne|geelong|melbourne',
  'Australia/Perth': 'bridgetown|perth',
  'Australia/Sydney': 'albury|canberra|newcastle|sydney|wollongong',
  'Europe/Amsterdam':
    "'s-hertogenbosch|amsterdam|arnhem|den haag|eindhoven|groningen|haarlem|leeuwarden|maastricht|rotterdam|the hague|utrecht|zwolle",
  'Europe/Athens':
    'athen|athenai|athens|athinai|heraklion|iraklio|iraklion|larisa|larissa|patra|patras|piraeus|piraiévs|piräus|thessaloniki|volos',
  'Europe/Belgrade': 'belgrad|belgrade|beograd|kragujevac|niš|novi sad|pec|peja|pejë|prishtina|pristina|prizren|subotica|čačak',
  'Europe/Berlin':
    'augsburg|berlin|bielefeld|bonn|braunschweig|bremen|bremerhaven|brunswick|chemnitz|cologne|cottbus|dortmund|dresden|duisburg|düsseldorf|erfurt|essen|frankfurt|frankfurt am main|freiburg|freiburg im breisgau|fürth|gera|göttingen|hamburg|hannover|hanover|heidelberg|ingolstadt|jena|karlsruhe|kassel|kiel|koblenz|koln|köln|leipzig|lübeck|magdeburg|mainz|mannheim|munchen|munich|münchen|münster|nuremberg|nürnberg|oldenburg|osnabrück|potsdam|regensburg|rostock|saarbrücken|stuttgart|ulm|wiesbaden|wuppertal|würzburg',
  'Europe/Bratislava': 'bratislava|košice',
  'Europe/Brussels':
    'antwerp|antwerpen|anvers|bruges|brugge|brussels|bruxelles-brussel|brügge|brüssel|charleroi|gand|gent|ghent|liège|lüttich|namur',
  'Europe/Bucharest':
    'arad|bacău|baia mare|barchau|botoschan|botoșani|brașov|brăila|bucharest|bucuresti|bukarest|buzau|buzău|cluj-napoca|constanța|craiova|drobeta- turmu sererin|drobeta-turnu severin|focșani|fokschan|frauenbach|galatz|galați|hermannstadt|iași|klausenburg|konstanza|krajowa|neumarkt am mieresch|oradea|piatra neamț|piatra-neamt|pitești|ploiești|rimnicu vilcea|râmnicu vâlcea|sathmar|satu mare|sibiu|suceava|suczawa|targu-mures|timișoara|tirgu mures|turm severin|târgu mureș',
  'Europe/Budapest':
    'budapest|debrecen|győr|kaposvár|kecskemét|miskolc|nyíregyháza|pécs|szeged|szolnok|szombathely|székesfehérvár',
  'Europe/Chisinau': 'bălți|chișinău|tiraspol',
  'Europe/Copenhagen': 'aalborg|aarhus|alborg|arhus|copenhagen|kopenhagen|københavn|odense|århus',
  'Europe/Dublin': 'cork|dublin',
  'Europe/Gibraltar': 'gibraltar',
  'Europe/Helsinki': 'helsinki|oulu|tampere|turku',
  'Europe/Istanbul':
    'adana|adapazarı|adıyaman|afyon|afyonkarahisar|aintab|altınordu|ankara|antalya|antioch|antiochia am orontes|aydın|balıkesir|batman|bursa|corum|denizli|diyarbakır|edirne|elazığ|elâzığ|erzincan|erzurum|eskişehir|gaziantep|hatay|icel|isparta|istanbul|izmir|i̇skenderun|i̇zmir|i̇zmit|kahramanmaraş|karabük|karaman|kayseri|kocaeli|konya|kütahya|kırıkkale|malatya|manisa|mersin|nusaybin|ordu|rize|sakarya|samsun|sanhurfa|seyhan|siirt|sivas|tarsus|tekirdağ|tokat|trabzon|uşak|van|zonguldak|çorum|şanlıurfa',
  'Europe/Kaliningrad': 'kaliningrad',
  'Europe/Kiev':
    "bila tserkva|bila zerkwa|cherkasy|chernihiv|chmelnyzkyj|khmel'nyts'kyz|khmelnytskyi|khmelnytskyy|kiev|kiew|konotop|kyiv|nischyn|nizhyn|rivne|riwne|schytomyr|sumy|tscherkassy|tschernihiw|vinnytsia|vinnytsya|winnyzja|zhytomyr|zhytomyra",
  'Europe/Lisbon': 'braga|coimbra|lisboa|lisbon|lissabon|porto|setúbal',
  'Europe/Ljubljana': 'ljubljana|maribor',
  'Europe/London':
    'aberdeen|belfast|birmingham|blackpool|bournemouth|bradford|brighton|bristol|cambridge|cardiff|coventry|dundee|edinburgh|exeter|glasgow|ipswich|kingston upon hull|leeds|leicester|liverpool|london|luton|manchester|middlesbrough|newcastle upon tyne|norwich|nottingham|oxford|peterborough|plymouth|portsmouth|reading|sheffield|southampton|southend|southend-on-sea|stoke|stoke-on-trent|sunderland|swansea|west yorkshire',
  'Europe/Luxembourg': 'luxembourg|luxemburg',
  'Europe/Madrid':
    'a coruña|albacete|algeciras|alicante|almería|andorra|andorra la vella|badajoz|barcelona|bilbao|burgos|castello|castelló de la plana|castellón de la plana|cádiz|donostia/san sebastián|gijón|granada|granada‎|grande vitpria|huelva|jaén|la coruña|logroño|madrid|marbella|mataró|murcia|málaga|ourense|oviedo|palma|palma de mallorca|pamplona|san sebastián|santander|saragossa|sevilla|seville|tarragona|valladolid|vigo|vitoria|vitoria-gasteiz|zaragoza',
  'Europe/Malta': 'valletta',
  'Europe/Minsk':
    "babrujsk|babruysk|baranavichy|baranawitschy|baranovichi|barysaw|baryssau|brest|gomel|grodno|homyel|homyel'|hrodna|lida|mahiljou|mahilyow|maladsetschna|maladzyechna|masyr|mazyr|minsk|mogilyov|orscha|orsha|pinsk|vitebsk|vitsyebsk|wizebsk",
  'Europe/Monaco': 'monaco',
  'Europe/Moscow':
    "almetjewsk|almetyevsk|archangel|archangelsk|arkhangelsk|armavir|armawir|arsamas|arzamas|bataisk|bataysk|belgorod|brjansk|bryansk|ceboksary|cheboksary|cherepovets|cherkessk|derbent|dserschinsk|dzerzhinsk|elista|gor'kiy|grosny|grozny|groznyy|ivanovo|iwanowo|jaroslawl|jelez|joschkar-ola|kaluga|kandalakscha|kandalaksha|kasan|kazan|kazan'|kislovodsk|kislowodsk|klintsy|kolomna|kolpino|kostroma|kovrov|kowrow|krasnodar|kursk|lipetsk|lipezk|machackala|machatschkala|maikop|majkop|makhachkala|maykop|moscow|moskau|moskva|murmansk|murom|nabereschnyje tschelny|naberezhnye chelny|naberezhnyye chelny|nalchik|naltchik|naltschik|nevinnomyssk|newinnomyssk|nischnekamsk|nischni nowgorod|nizhnekamsk|nizhniy novgorod|nizhny novgorod|noginsk|novgorod|novocherkassk|novomoskovsk|novorossiysk|nowomoskowsk|noworossijsk|nowotscherkassk|obninsk|orechowo-sujewo|orekhovo-zuevo|orekhovo-zuyevo|orel|orjol|oryol|pensa|penza|petrosawodsk|petrozavodsk|pjatigorsk|podolsk|pskov|pskow|pyatigorsk|rjasan|rostov|rostov-na-donu|rostov-on-don|rostow am don|ryazan|rybinsk|saint petersburg|sankt peterburg|sankt petersburg|saransk|schachty|sergijew possad|sergiyev posad|serpuchow|serpukhov|severodvinsk|sewerodwinsk|shakhty|smolensk|sochi|sotschi|st. petersburg|starsy oskol|stary oskol|stavropol|stawropol|syktyvkar|syktywkar|taganrog|tambov|tambow|tscheboksary|tscherepowez|tscherkessk|tula|tver|twer|uchta|ukhta|velikiy novgorod|velikiye luki|veliky novgorod|vladikavkaz|vladimir|volgodonsk|vologda|voronezh|vyborg|weliki nowgorod|welikije luki|wladikawkas|wladimir|wolgodonsk|wologda|woronesch|wyborg|yaroslavl|yaskar-ola|yelets|yoshkar ola|yoshkar-ola",
  'Europe/Oslo': 'bergen|bærum|oslo|stavanger|trondheim',
  'Europe/Paris':
    'aix-en-provence|amiens|angers|annecy|besançon|biarritz|bordeaux|caen|castries|clermont-ferrand|dijon|grenoble|le havre|le mans|lille|limoges|lyon|marseille|marseille-aix-en-provence|melun|metz|montpellier|mulhouse|mülhausen|nancy|nantes|nice|nice-cannes|nizza|nîmes|orléans|paris|perpignan|reims|rennes|rouen|saint-étienne|strasbourg|straßburg|toulon|toulouse|tours',
  'Europe/Podgorica': 'podgorica',
  'Europe/Prague': 'brno|brünn|liberec|olmütz|olomouc|ostrava|pardubice|pizen|plzen|plzeň|prag|prague|praha|zlín',
  'Europe/Riga': 'daugavpils|riga',
  'Europe/Rome':
    'ancona|bari|barletta|bergamo|bologna|brindisi|cagliari|caserta|catania|como|ferrara|florence|florenz|foggia|genoa|genua|lecce|livorno|mailand|malé|messina|milan|milano|modena|naples|napoli|neapel|novara|palermo|parma|perugia|pescara|pisa|ravenna|reggio calabria|reggio di calabria|rom|rome|salerno|sassari|siracusa|syrakus|taranto|tarent|torino|trento|treviso|trient|triest|trieste|turin|udine|venedig|venice|verona',
  'Europe/Samara':
    'chapayevsk|glasow|glazov|ischewsk|izevsk|izhevsk|kuybyskev|novokuybishevsk|novokuybyshevsk|nowokuibyschewsk|samara|sarapul|sysran|syzran|toljatti|tolyatti|tschapajewsk',
  'Europe/San_Marino': 'san marino',
  'Europe/Sarajevo': 'banja luka|mostar|prijedor|sarajevo|tuzla|zenica',
  'Europe/Simferopol':
    "cherson|jewpatorija|kerch|kertsch|kherson|odesa|odessa|sevastapol|sevastopol|sewastopol|simferopol|simferopol'|yevpatoria|yevpatoriya",
  'Europe/Skopje': 'skopje|tetovo',
  'Europe/Sofia': 'burgas|pleven|plewen|plovdiv|plowdiw|ruse|russe|sofia|stara sagora|stara zagora|varna|warna',
  'Europe/Stockholm': 'gothenburg|göteborg|malmö|stockholm|uppsala|vasteras|västerås',
  'Europe/Tallinn': 'tallinn|tartu',
  'Europe/Tirane': 'durrës|elbasan|shkodra|shkodër|tirana',
  'Europe/Uzhgorod':
    "chernivtsi|czernowitz|drohobych|drohobytsch|ivano-frankivs'k|ivano-frankivsk|iwano-frankiwsk|kamianets-podilskyi|kamjanez-podilskyj|kamyanets-podilskyy|kovel'|l'viv|lutsk|luzk|lviv|lvov|lwiw|ternopil|ternopil'|uschhorod|uzhgorod|uzhhorod",
  'Europe/Vaduz': 'vaduz',
  'Europe/Vatican': 'vatican city|vatikanstadt',
  'Europe/Vienna': 'graz|innsbruck|linz|salzburg|vienna|wien',
  'Europe/Vilnius': 'kaunas|klaipėda|panevežys|panevėžys|vilnius|šiauliai',
  'Europe/Volgograd':
    "astrachan|astrakhan|balakovo|balakowo|dimitrovgrad|dimitrowgrad|engels|kamyschin|kamyshin|kirov|kirow|saratov|saratow|ul'yanovsk|uljanowsk|ulyanovsk|volgograd|volzhskiy|volzhsky|vyatka|wolgograd|wolschski",
  'Europe/Warsaw':
    'białystok|breslau|bydgoszcz|bytom|danzig|elbing|elbląg|gdańsk|gdynia|gleiwitz|gliwice|graudenz|grudziądz|katowice|kielce|koszalin|krakau|kraków|lublin|olsztyn|opole|oppeln|posen|poznań|rzeszów|stettin|szczecin|warsaw|warschau|warszawa|wrocław|zielona góra|łódź',
  'Europe/Zagreb': 'rijeka|split|zagreb',
  'Europe/Zaporozhye':
    "berdiansk|berdjansk|berdyansk|charkow|dnipro|dnipropetrovsk|donets'k|donetsk|donezk|horlivka|horliwka|kharkiv|kirovohrad|kramatorsk|kremenchuk|krementschuk|kropyvnytskyi|kropywnyzkyj|kryvyi rih|kryvyy rih|krywyj rih|luhans'k|luhansk|lyssytschansk|lysychansk|makiivka|makijiwka|makiyivka|mariupol|melitopol|mykolaiv|mykolajiw|mykolayiv|nikopol|poltava|poltawa|saporischschja|zaporiyhzhya|zaporizhzhya",
  'Europe/Zurich': 'basel|bern|geneva|genf|lausanne|lucerne|lugano|luzern|zurich|zürich',
  'Indian/Antananarivo': 'antananarivo|antsirabe|fianarantsoa|mahajanga|toamasina|toliara',
  'Indian/Comoro': 'moroni',
  'Indian/Mauritius': 'curepipe|port louis',
  'Indian/Reunion': 'saint-denis|st.-denis',
  'Pacific/Auckland':
    'auckland|christchurch|dunedin|lower hutt|manukau|manukau city|north shore|north shore city|southern auckland|takapuna|tauranga|waitakere|waitakere city|wellington|western auckland',
  'Pacific/Efate': 'port vila',
  'Pacific/Fiji': 'suva',
  'Pacific/Funafuti': 'funafuti',
  'Pacific/Guadalcanal': 'honiara',
  'Pacific/Guam': 'agana|hagåtña',
  'Pacific/Honolulu': 'honolulu|wahiawa',
  'Pacific/Majuro': 'majuro|majuro-atoll',
  'Pacific/Palau': 'melekeok',
  'Pacific/Ponape': 'palikir',
  'Pacific/Port_Moresby': 'lae|port moresby',
  'Pacific/Tahiti': 'papeete',
  'Pacific/Tarawa': 'tarawa',
  'Pacific/Tongatapu': "nuku'alofa|nukualofa|nukuʻalofa",
}

/** "kyiv" → "Europe/Kiev" */
export const placeZones: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([zone, list]) => list.split('|').map((name): [string, string] => [name, zone])),
)
