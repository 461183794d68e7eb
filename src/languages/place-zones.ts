// Whose time places keep, built by training/places/build-zones.mjs (source and licence: training/places/README.md). Do not edit.

/** Zone of the IANA database to names of places in German, English and on the map, in lower case and parted by "|". */
const names: Readonly<Record<string, string>> = {
  'Africa/Abidjan': 'abidjan|bouaké|daloa|korhogo|san pédro|san-pedro|san-pédro|yamoussoukro',
  'Africa/Accra': 'accra|koforidua|kumasi|obuasi|sekondi|sekondi-takoradi|tamale|tema',
  'Africa/Addis_Ababa':
    'adama|addis ababa|addis abeba|asela|asella|assela|bahir dar|debre berhan|debre birhan|dese|dessie|dila|dilla|dire dawa|giyon|gondar|gonder|harar|hosaena|hosaina|irgalem|jima|jimma|nazret|shashamane|shashemene|soddo|sodo|waliso|yirga alem',
  'Africa/Algiers':
    "algier|algiers|annaba|batna|bejaia|biskra|blida|béjaïa|chlef|constantine|djelfa|ech cheliff|el djazacr|el djelfa|el oued|ghardina|m'sila|mostaganem|oran|ouargla|sidi bel abbes|sidi bel abbès|sidi-bel-abbes|skikda|sétif|tbessa|tebessa|tiarat|tiaret|tlemcen|tlimcen|tébessa|wahran",
  'Africa/Asmara': 'adi ugri|asmara|keren|mendefera',
  'Africa/Bamako': 'bamako|sikasso',
  'Africa/Bangui': 'bangui',
  'Africa/Banjul': 'banjul|brikama',
  'Africa/Bissau': 'bissau',
  'Africa/Blantyre': 'blantyre|chiromo|lilongwe|salima|zomba',
  'Africa/Brazzaville': 'brazzaville|pointe-noire',
  'Africa/Bujumbura': 'bujumbura|bururi|gitega|muyinga',
  'Africa/Cairo':
    "al ghurdaqah|al-arisch|al-fayyūm|al-gīza|al-iskandariyah|al-mansura|al-minya|al-qahirah|arish|assuan|aswan|asyut|banha|bani mazar|bani suwaif|benha|beni mazar|beni suef|bur said|cairo|damanhur|damanhûr|damietta|damiette|dumyat|el arish|el faiyum|el giza|el mansura|el minya|el suweis|el'arish|esna|faiyum|girga|giza|hurghada|ismailia|ismaïlia|isna|kairo|kom ombo|luxor|mallawi|mallawī|mansoura|minya|port said|qena|qina|rashid|rosetta|rosette|samalut|schibin al-kaum|shibin al kawm|shibin el kom|sohag|sues|suez|tanta|zagazig",
  'Africa/Casablanca':
    'agadir|casablanca|dar-el-beida|el jadida|er rachidia|errachidia|f-s|fes|fez|fès|kenitra|ksar el kebir|ksar el-kebir|ksar-el-kebir|marrakech|marrakesch|marrakesh|meknes|meknès|oujda|rabat|safi|settat|tanger|tangier|taza',
  'Africa/Conakry': 'conakry|gueckedou|guéckédou|guéckédougou|nzérékoré',
  'Africa/Dakar': 'dakar|kaolack|saint-louis|thiès|ziguinchor',
  'Africa/Dar_es_Salaam':
    'arusha|dar es salaam|daressalam|dodoma|kigoma|mbeya|morogoro|moshi|mwanza|sansibar-stadt|tanga|zanzibar|zanzibar city',
  'Africa/Djibouti': 'djibouti|dschibuti',
  'Africa/Douala': 'bafang|bafoussam|bamenda|bertoua|douala|duala|edéa|garoua|jaunde|kumbo|limbe|maroua|ngaoundéré|yaounde',
  'Africa/El_Aaiun': 'el aaiún|laayoune',
  'Africa/Freetown': 'freetown',
  'Africa/Gaborone': 'gaborone',
  'Africa/Harare': 'bulawayo|chitungwiza|gweru|harare|mutare',
  'Africa/Johannesburg':
    'benoni|bhisho|bisho|bloemfontein|cape town|durban|east london|east rand|ekurhuleni|george|johannesburg|kapstadt|kimberley|klerksdorp|mbombela|middelburg|nelspruit|paarl|pietermaritzburg|pietersburg|polokwane|port elizabeth|pretoria|rustenburg|springs|thohoyandou|uitenhage|vereeniging|vryheid|welkom',
  'Africa/Kampala': 'arua|entebbe|jinja|kabale|kampala|lira|masaka|mbale|mbarara|tororo',
  'Africa/Khartoum':
    'ad damazin|ad damazīn|ad-damazin|al qadarif|al-dschunaina|al-faschir|al-fashir|al-khartum|al-qadarif|al-ubayyid|atbara|atbarah|bur sudan|el fasher|el manaqil|el obeid|gedaref|geneina|kadugli|kaduqli|kassala|khartoum|khartum|kosti|kusti|malakal|medani|niyala|nyala|omdurman|port sudan|schandi|shendi|wad madani|yei',
  'Africa/Kigali': 'butare|byumba|cyangugu|gisenyi|gitarama|kigali|nyanza|ruhengeri',
  'Africa/Kinshasa': 'boma|bumba|gemena|kikwit|kinshasa|matadi|mbandaka|mbanza-ngungu|moanda|muanda',
  'Africa/Lagos':
    'aba|abeokuta|abuja|ado ekiti|akure|asaba|awka|azare|bauchi|benin city|benin-stadt|bida|calabar|damaturu|enugu|funtua|gombe|gusau|ibadan|ife|ijebu ode|ijebu-ode|ikare|ile-ife|ilorin|iseyin|iwo|jos|kaduna|kano|katsina|maiduguri|makurdi|minna|mubi|nsukka|ogbomosho|ondo|ondo city|onitsha|opobo|orlu|oshogbo|osogbo|otukpo|oturkpo|owerri|owo|oyo|port harcourt|sapele|sokoto|umuahia|uyo|warri|yola|zaria',
  'Africa/Libreville': 'libreville',
  'Africa/Lome': 'lome|lomé',
  'Africa/Luanda': 'benguela|huambo|lobito|luanda',
  'Africa/Lubumbashi':
    'beni|bukavu|butembo|gandajika|goma|isiro|kalemie|kananga|kindu|kisangani|kolwezi|likasi|lubumbashi|lumumbashi|mbuji-mayi|mwene-ditu|tshikapa|uvira',
  'Africa/Lusaka': 'chingola|kabwe|kasama|kitwe|livingstone|luanshya|lusaka|mufulira|ndola',
  'Africa/Malabo': 'bata|malabo',
  'Africa/Maputo': 'beira|chimoio|maputo|matola|nacala|nampula|quelimane',
  'Africa/Maseru': 'maseru',
  'Africa/Mbabane': 'mbabane',
  'Africa/Mogadishu':
    'berbera|ceerigaabo|erigabo|erigavo|hargeisa|hargeysa|jamaame|jamame|kismaayo|kismayo|mogadischu|mogadishu|muqdisho',
  'Africa/Monrovia': 'monrovia',
  'Africa/Nairobi':
    'bungoma|chamagel|city of kisumu|eldoret|embu|kakamega|kendu bay|kericho|kisii|kisumu|kitale|meru|mombasa|nairobi|nakuru|sotik',
  'Africa/Ndjamena': "abéché|bongor|moundou|n'djamena|n'djamnna|ndjamena|n’djamena|sarh",
  'Africa/Niamey': 'maradi|niamey|zinder',
  'Africa/Nouakchott': 'nema|nouakchott',
  'Africa/Ouagadougou': 'bobo dioulasso|bobo-dioulasso|ouagadougou',
  'Africa/Porto-Novo': 'abomey|cotonou|djougou|ouidah|parakou|porto-novo',
  'Africa/Tripoli':
    'al khums|al marj|al-chums|az zawiyah|az-zawiyya|banghazi|bengasi|benghazi|el merdj|khoms|marj|misrata|misratah|tarabulus|tobruk|trablous|tripoli|tripolis|tubruq|zawiya|zuwara|zuwarah',
  'Africa/Tunis': 'gabès|sfax|sousse|tunis|zarzis',
  'Africa/Windhoek': 'windhoek',
  'America/Antigua': "saint john's|saint john’s|st. john's",
  'America/Araguaina': 'palmas',
  'America/Argentina/Buenos_Aires': 'bahía blanca|buenos aires|campana|la plata|luján|mar del plata',
  'America/Argentina/Catamarca': 'catamarca|san fernando del valle de catamarca',
  'America/Argentina/Cordoba':
    'corrientes|córdoba|formosa|paraná|posadas|resistencia|rosario|río cuarto|san-lorenzo|santa fe|santiago del estero',
  'America/Argentina/Jujuy': 'san salvador de jujuy',
  'America/Argentina/La_Rioja': 'la rioja',
  'America/Argentina/Mendoza': 'mendoza',
  'America/Argentina/Salta': 'neuquén|salta',
  'America/Argentina/San_Luis': 'san luis',
  'America/Argentina/Tucuman': 'san miguel de tucuman|san miguel de tucumnn|san miguel de tucumán|tucumán',
  'America/Asuncion': 'ciudad del este|encarnación|puerto del rosario|san lorenzo',
  'America/Bahia': 'barreiras|feira de santana|ilhéus|itabuna|salvador|vitória da conquista',
  'America/Belem': 'belem|belém|macapá|vila velha',
  'America/Belize': 'belmopan',
  'America/Boa_Vista': 'boa vista',
  'America/Bogota':
    'apia|armenia|barrancabermeja|barranquilla|bello|bogota|bogotá|bucaramanga|buenaventura|cali|cartagena of indias|cúcuta|ibagué|manizales|medellin|medellín|montería|neiva|pasto|pereira|popayán|san juan de pasto|santa marta|santo domingo|sincelejo|soledad|tuluá|tunja|valledupar|villavicencio',
  'America/Boise': 'boise',
  'America/Campo_Grande': 'campo grande|dourados',
  'America/Cancun': 'cancún|chetumal',
  'America/Caracas':
    'acarigua|barinas|barquisimeto|cabimas|caracas|ciudad bolívar|ciudad guayana|coro|cumaná|el tigre|guanare|los teques|maiquetía|maracaibo|maracay|maturín|merida|ocumare del tuy|porlamar|puerto cabello|puerto la cruz|punto fijo|san cristóbal|santa rita|trujillo|valencia|valera',
  'America/Chicago':
    'alton|amarillo|appleton|arlington|austin|barlett|bartlett|baton rouge|brownsville|cedar rapids|chicago|columbia|corpus christi|dallas|dallas-fort worth|davenport|denton|des moines|edinburg|elgin|evanston|evansville|fargo|fort worth|ft. worth|gary|green bay|houston|huntsville|independence|jackson|joliet|kansas city|lafayette|lakeville|laredo|lincoln|little rock|lubbock|madison|mcallen|memphis|metairie|milwaukee|minneapolis|minneapolis-st. paul|mobile|montevideo|montgomery|nashville|nashville-davidson|new orleans|oklahoma city|omaha|pasadena|pensacola|peoria|prag|prague|praha|rock island|rockford|saint charles|saint paul|san antonio|shreveport|sioux falls|southaven|st. louis|st. paul|tulsa|waco|waukegan|waukesha|wichita',
  'America/Chihuahua': 'chihuahua|ciudad juárez',
  'America/Costa_Rica': 'alajuela|cartago',
  'America/Cuiaba': 'cuiaba|cuiabá|rondonópolis|várzea grande',
  'America/Denver':
    'albuquerque|aurora|boulder|colorado springs|denver|denver-aurora|el paso|fort collins|ogden|provo|richfield|salt lake city',
  'America/Detroit': 'ann arbor|detroit|flint|grand rapids|kalamazoo|lansing|pontiac',
  'America/Dominica': 'roseau',
  'America/Edmonton': 'calgary|edmonton|grand prairie|grande prairie',
  'America/El_Salvador': 'san miguel|sonsonate',
  'America/Fortaleza':
    'campina grande|crato|fortaleza|grande s|imperatriz|joao pessoa|joão pessoa|juazeiro do norte|macau|mossoró|natal|rosário|sobral|são luís|são tomé|teresina|timon',
  'America/Grenada': "saint george's|st. george's|st. george’s",
  'America/Guatemala':
    'ciudad de guatemala|guatemala|guatemala city|guatemala-stadt|puerto san josé|quetzaltenango|quezaltenango',
  'America/Guayaquil': 'ambato|cuenca|esmeraldas|guayaquil|machala|manta|portoviejo|quito|riobamba|sangolquí',
  'America/Halifax': 'halifax',
  'America/Havana':
    'bayamo|camagüey|cienfuegos|guantánamo|havana|havanna|holguín|la habana|las tunas|pinar del rio|pinar del río|santa clara|santiago de cuba|victoria de las tunas',
  'America/Hermosillo': 'ciudad obregon|ciudad obregón|hermosillo|mazatlán|mazatán',
  'America/Indiana/Indianapolis': 'fort wayne|indianapolis|south bend',
  'America/Jamaica': 'kingston|spanish town',
  'America/Juneau': 'anchorage',
  'America/Kentucky/Louisville': 'louisville',
  'America/La_Paz':
    'cochabamba|la paz|oruro|potosí|quillacollo|san jose de chiquitos|san josé de chiquitos|santa ana|santa ana del yacuma|santa cruz|santa cruz de la sierra|sucre|tarija',
  'America/Lima':
    'arequipa|ayacucho|calao|callao|chiclayo|chimbote|chincha alta|cusco|cuzco|huancayo|huánuco|ica|iquitos|juliaca|lima|piura|pucallpa|sullana|tacna',
  'America/Los_Angeles':
    'bakersfield|berkeley|eugene|everett|fresno|irvine|lancaster|las vegas|long beach|los angeles|los angeles-long beach-santa ana|modesto|national city|oakland|oceanside|olympia|palm springs|portland|reno|riverside|riverside-san bernardino|sacramento|salinas|san bernardino|san diego|san francisco|san francisco-oakland|san jose|san josé|san mateo|santa barbara|santa rosa|seattle|spokane|stockton|tacoma|vallejo',
  'America/Maceio': 'aracaju|arapiraca|maceio|maceió|rio largo',
  'America/Managua': 'managua',
  'America/Manaus': 'manaus',
  'America/Martinique': 'fort-de-france',
  'America/Mazatlan': 'culiacan|culiacán|los mochis|tepic',
  'America/Merida': 'campeche|ciudad del carmen|mérida',
  'America/Mexico_City':
    'acapulco|aguascalientes|celaya|chilpancingo|chilpancingo de los bravo|ciudad de m|ciudad nezahualcóyotl|coatzacoalcos|colima|cuernavaca|guadalajara|irapuato|jalapa|leon de los aldamas|león|lázaro cárdenas|mexico city|mexiko-stadt|minatitlán|morelia|nezahualcoyotl|nezahualcóyotl|oaxaca|oaxaca de juárez|orizaba|pachuca|pachuca de soto|poza rica|poza rica de hidalgo|puebla|puebla city|puerto vallarta|queretaro|querétaro|salamanca|san cristobal de las casas|san cristóbal de las casas|san luis potosi|san luis potosí|santiago de querétaro|tapachula|tehuacan|tehuacán|teziutlán|tlaxcala|toluca|toluca de lerdo|tuxtla gutiérrez|uruapan|veracruz|villahermosa|xalapa|xalapa-enríquez|zacatecas|zamora|zumpango',
  'America/Monterrey':
    'ciudad madero|ciudad victoria|durango|gómez palacio|heroica matamoros|matamoros|monclova|monterrey|nuevo laredo|reynosa|saltillo|tampico|torreon|torreón|victoria de durango',
  'America/Montevideo': 'maldonado|punta del este|rivera',
  'America/Montreal': 'montreal|montréal|ottawa|ottawa-gatineau|quebec city|québec|saint-jérôme|st.-jerome',
  'America/Nassau': 'nassau',
  'America/New_York':
    'akron|albany|alexandria|allentown|annapolis|atlanta|augusta|baltimore|boston|bridgeport|bridgeport-stamford|buffalo|canton|cape coral|charleston|charlotte|chattanooga|cincinnati|cleveland|columbus|coral gables|coral springs|covington|dayton|daytona beach|durham|erie|fayetteville|fort lauderdale|fort myers|fort pierce|ft. myers|gainesville|greensboro|greenville|hampton|harrisburg|hartford|jacksonville|kingstown|kissimmee|knoxville|lexington|lowell|marietta|miami|miami beach|new bedford|new haven|new york|new york city|new york-newark|newark|norfolk|orlando|paterson|philadelphia|pittsburgh|poughkeepsie|providence|raleigh|richmond|roanoke|rochester|salem|sanford|sarasota|savannah|scranton|spring hill|springfield|st. charles|stamford|syracuse|tallahassee|tampa|tampa-st. petersburg|toledo|trenton|virginia beach|washington|washington d.c.|waterbury|west palm beach|wilkes barre|wilkes-barre|wilmington|winston-salem|worcester|york|youngstown',
  'America/Panama': 'ciudad de panam|colón|panama city|panama-stadt|santiago de veraguas',
  'America/Paramaribo': 'paramaribo',
  'America/Phoenix': 'glendale|mesa|nogales|phoenix|phoenix-mesa|scottsdale|tucson',
  'America/Port-au-Prince': 'cap-haïtien|gonaïves|les cayes|port-au-prince',
  'America/Port_of_Spain': 'port of spain|port-of-spain|san fernando',
  'America/Porto_Velho': 'porto velho',
  'America/Puerto_Rico': 'mayagüez|ponce|san juan',
  'America/Recife': 'cabo de santo agostinho|carpina|caruaru|jaboatao|jaboatão dos guararapes|olinda|petrolina|recife',
  'America/Regina': 'regina',
  'America/Rio_Branco': 'rio branco',
  'America/Santarem': 'marabá|santarém',
  'America/Santiago':
    'antofagasta|arica|chillán|concepción|coquimbo|iquique|la serena|osorno|puerto montt|rancagua|san bernardo|talca|talcahuano|temuco|valdivia|viña del mar',
  'America/Santo_Domingo':
    'concepción de la vega|la romana|la vega|san francisco de macoris|san francisco de macorís|san pedro de macoris|san pedro de macorís|santiago de los caballeros',
  'America/Sao_Paulo':
    'americana|anápolis|araçatuba|baixada santista|barra mansa|bauru|belo horizonte|blumenau|brasilia|brasília|cabo frio|cachoeiro de itapemirim|campinas|campos|campos dos goytacazes|canoas|cascavel|caxias do sul|chapecó|colombo|criciúma|curitiba|divinópolis|duque de caxias|florianopolis|florianópolis|foz do iguaçu|franca|goiania|goiânia|governador valadares|guarapuava|guaratinguetá|ipatinga|itajaí|itu|joinville|juiz de fora|jundiaí|lages|lajes|limeira|londrina|maringá|marília|montes claros|niterói|norte/nordeste catarinense|nova friburgo|nova iguaçu|novo hamburgo|passo fundo|pelotas|petrópolis|piracicaba|ponta grossa|porto alegre|presidente prudente|ribeirão preto|rio claro|rio de janeiro|rio grande|santa maria|santiago|santiago de chile|santo andré|santos|sao paulo|sete lagoas|sio paulo|sorocaba|são carlos|são josé do rio preto|são josé dos campos|são josé dos pinhais|são paulo|taubaté|uberaba|uberlândia|valparaiso|valparaíso|vitória|volta redonda|xapeco',
  'America/St_Kitts': 'basseterre',
  'America/Swift_Current': 'saskatoon',
  'America/Tegucigalpa': 'san pedro sula|tegucigalpa',
  'America/Tijuana': 'ensenada|mexicali|tijuana',
  'America/Toronto': 'barrie|greater sudbury|hamilton|kitchener|niagara falls|oshawa|sudbury|toronto|windsor',
  'America/Vancouver': 'abbotsford|vancouver|victoria',
  'America/Winnipeg': 'winnipeg',
  'Asia/Aden':
    "aden|al hudaydah|al mukalla|al-hudaida|al-hudaydah|al-mukalla|dhamar|hajjah|ibb|mukalla|sana'a|sana'a'|sanaa|ta'izz|taizz|zabid|zabīd",
  'Asia/Almaty':
    "almaty|boralday|dzhambul|karaganda|oskemen|pavlodar|pawlodar|qaraghandy|semei|semey|semipalatinsk|taras|taraz|ust'-kamenogorsk|öskemen",
  'Asia/Amman': "amman|as salt|as-salt|az zarqa|az zarqa'|irbid|salt|zarqa",
  'Asia/Aqtau': 'atyrau',
  'Asia/Aqtobe': 'aktobe|aktyubinsk|aqtobe|aqtöbe|kostanay|kyzylorda|oostanay|qostanai|qysylorda|qyzlorda|qyzylorda',
  'Asia/Ashgabat': 'ashgabat|aşgabat|chardzhev|dashkhovuz|daşoguz|mary|türkmenabat',
  'Asia/Baghdad':
    "ad diwaniyah|al 'amarah|al amarah|al diwaniyah|al fallujah|al kut|al-basrah|al-hillah|al-kut|al-mawsil|al-shatrah|amara|amarah|an najaf|an nasiriyah|an-nasiriyah|ar ramadi|ar-ramadi|arbil|as samawah|as sulaymaniyah|as-samawah|as-sulaymaniyah|ash shatrah|az aubayr|az zubayr|ba qubah|bagdad|baghdad|baquba|baqubah|basra|dahuk|diwaniyya|dohuk|erbil|falludscha|fallujah|hilla|hillah|irbil|karbala|karbala'|kerbela|kirkuk|kut|mossul|mosul|nadschaf|nasiriya|nasiriyah|ramadi|samarra|samawa|samawah|sulaimaniyya|sulaymaniyah|zubair",
  'Asia/Bahrain': 'manama',
  'Asia/Baku': 'baku|ganca|ganja|gəncə|sumqayit|sumqayt|sumqayıt',
  'Asia/Bangkok':
    'amphoe mueang samut prakan|ayutthaya|bangkok|chiang mai|chon buri|hat yai|khon kaen|krung thep|lampang|mueang samut prakan|nakhon ratchasima|nakhon si thammarat|nonthaburi|pathum thani|pattani|phitsanulok|phra nakhon si ayutthaya|phrae|ratchaburi|samut prakan|si racha|songkhla|surat thani|ubon ratchathani|udon thani',
  'Asia/Beirut': 'bayrut|beirut|saida|sidon',
  'Asia/Bishkek': 'bischkek|bishkek|dschalalabat|jalal abad|jalal-abad|osch|osh',
  'Asia/Brunei': 'bandar seri begawan',
  'Asia/Chongqing':
    "ankang|anlu|anshun|baoji|baoshan|baotou|beihai|bose|changde|changsha|changzhi|chengdu|chenzhou|chongqing|chuxiong|chuxiong city|dali|danjiangkou|dengzhou|deyang|dongguan|foshan|gejiu|guangyuan|guangzhou|guilin|guiyang|haikou|hancheng|hanzhong|hechi|hengyang|heyuan|hohhot|huhot|huizhou|jiangmen|jianmen|jiexiu|jincheng|jingmen|jingmen city|jinshi|kaihua|kaihua county|kunming|langzhong|lanzhou|leshan|lhasa|lianxian|lianzhou|linfen|linxia|linxia city|liupanshui|liuzhou|longxi|luoyang|lupanshui|luzhou|maoming|mengzi|mengzi city|mianyang|nanchong|nanning|nanyang|neijiang|panzhihua|pingdingshan|pingliang|pingxiang|puqi|qingyuan|qinzhou|sanya|shaoguan|shashi|shenzhen|shishou|shiyan|simao|suining|taiyuan|tianmen|tianshui|tongchuan|wanxian|wanzhou|weinan|wenshan|wuhai|wuwei|wuzhou|xi'an|xian|xiangfan|xiangtan|xiangyang|xiantao|xiantao city|xianyang|xiaogan|xichang|xingyi|xining|xi’an|ya'an|yaan|yangjiang|ya’an|yibin|yichang|yinchuan|yiyang|yongzhou|yuci|yueyang|yulin|yuxi|zhangye|zhanjiang|zhanyi|zhaoqing|zhaotang|zhaotong|zhicheng|zhuhai|zhuzhou|zicheng|zigong|zunyi",
  'Asia/Colombo':
    'anuradhapura|badulla|galle|jaffna|kandy|kilinochchi|matara|moratuwa|sri jawewardenepura kotte|sri jayawardenepura kotte|sri jayewardenepura',
  'Asia/Damascus':
    'al ladhiqiyah|aleppo|ar raqqah|ar-raqqa|damascus|damaskus|dayr az zawr|deir ez-zor|dimashq|douma|duma|halab|hama|hamah|hims|homs|latakia|raqqa|tartus',
  'Asia/Dhaka':
    'barisal|barishal|chittagong|comilla|dhaka|jamalpur|jamalpur district|jessore|khulna|kumilla|maimansingh|mymensingh|narayanganj|nawabganj|pabna|rajshahi|rangpur|saidpur|sylhet|tangail',
  'Asia/Dili': 'dili',
  'Asia/Dubai':
    "abu dhabi|al ain|al ayn|al-ain|dubai|dubayy|ra's al-khaymah|ras al khaymah|ras al-khaimah|ra’s al-chaima|schardscha|sharjah",
  'Asia/Dushanbe': 'chudschand|duschanbe|dushanbe|istarawschan|istarawshan|khujand|konibodom|qurghonteppa|uroteppa',
  'Asia/Gaza': 'al khalil|gaza|gaza city|hebron|nablus',
  'Asia/Harbin':
    "anda|anshan|baicheng|baishan|bei'an|beian|beijing|beipiao|bei’an|benxi|changchun|changping|chaoyang|chengde|chifeng|dandong|daqing|dunhua|fularji|fushun|fuxin|fuyu|haerbin|hailar|hailar district|harbin|hegang|hulan ergi|hunjiang|jiamusi|jilin|jilin city|jinxi|jinzhou|jiutai|jixi|lianshan|liaoyang|liaoyuan|lingyuan|mudangiang|mudanjiang|peking|qinhuangdao|qiqihaer|qiqihar|qitaihe|shenyang|shenyeng|shuangyashan|siping|suihua|tangshan|tieling|tongliao|ulan hot|ulanhot|wafangdian|xuanhua|yanji|yingkou|yingkow|zhangjiakou|zhaodong|zhuanghe|zhuozhou",
  'Asia/Ho_Chi_Minh':
    'ban me thuot|biên hòa|buon me thuot|buôn ma thuột|bạc liêu|bắc giang|can tho|châu đốc|cà mau|cần thơ|da lat|da nang|hai phnng|haiphong|hanoi|ho chi minh city|ho-chi-minh-stadt|hoa binh|hon gai|hong gai|hue|huế|hà tĩnh|hạ long|hải phòng|long xuyen|long xuyên|nam định|nha trang|ninh bình|phan rang|phan rang–tháp chàm|phan thiet|phan thiết|phu lang thuong|qui nhon|quy nhon|quy nhơn|quảng ngãi|rach gia|rạch giá|sóc trăng|sơn tây|tan an|th nh pho ho chy minh|thanh hóa|thu dau mot|thái bình|thái nguyên|thủ dầu một|tân an|vinh|việt trì|vung tau|vũng tàu|đà lạt|đà nẵng|đồng hới',
  'Asia/Hong_Kong': 'hong kong|hongkong',
  'Asia/Irkutsk': 'angarsk|bratsk|irkutsk|ulan ude|ulan-ude',
  'Asia/Jakarta':
    'banda aceh|bandar lampung|bandarlampung|bandung|bekasi|bengkulu|binjai|blitar|bogor|bukittinggi|cilacap|cirebon|indramayu|jakarta|jambi|jember|kediri|kotabumi|kuta|madiun|magelang|malang|martapura|medan|mojokerto|padang|padang sidempuan|padangsidempuan|pakalongan|palembang|pasuruan|pati|pekalongan|pekan baru|pekanbaru|pematang siantar|pematangsiantar|probolinggo|salatiga|semarang|serang|sibolga|singaraja|sukabumi|sumenep|surabaja|surabaya|surakarta|tanjungkarang-telukbetung|tasikmalaya|tebing tinggi|tebingtinggi|tegal|tuban|yogyakarta',
  'Asia/Jayapura': 'ambon|jayapura|ternate',
  'Asia/Jerusalem': 'beer sheva|beersheba|be’er scheva|haifa|hefa|jerusalem|nazareth|tel aviv|tel aviv-jaffa|tel aviv-yafo',
  'Asia/Kabul':
    'baghlan|baglan|balch|balkh|charikar|dschalalabad|herat|jalabad|jalalabad|kabul|kandahar|kondoz|konduz|kundus|kunduz|laschkar gah|lashkar gah|masar-e scharif|mazar-e sharif|mazar-i-sharif|meymaneh',
  'Asia/Kamchatka': 'petropavlovsk kamchatskiy|petropavlovsk-kamchatsky|petropawlowsk-kamtschatski',
  'Asia/Karachi':
    'abbottabad|bahawalpur|bannu|chiniot|dera ghazi khan|dera ismail khan|faisalabad|gilgit|gujranwala|gujrat|hyderabad|islamabad|jhang|karachi|karatschi|kasur|kohat|kundian|lahore|larkana|mansehra|mardan|mirpur khas|mirput khas|multan|nawabshah|okara|peschawar|peshawar|quetta|rahim yar khan|rahimyar khan|rawalpindi|sadiqabad|sahiwal|saidu|saidu sharif|sargodha|sheikhu pura|sheikhupura|sialkot|sialkote|sukkur',
  'Asia/Kashgar': 'aksu|hotan|kashgar|kashi|kaxgar|shache|yarkant|yarkant county',
  'Asia/Kathmandu': 'biratnagar|birganj|birgunj|hetauda|kathmandu|lalitpur|nepalganj|nepalgunj|pokhara',
  'Asia/Kolkata':
    'abohar|agartala|agra|ahmadabad|ahmedabad|ahmednagar|aizawl|ajmer|akola|alappuzha|aligarh|alipur duar|alipurduar|allahabad|alleppey|alwar|ambala|amravati|amritsar|asansol|aurangabad|badaun|bahraich|banaras|bangalore|baramula|baramulla|barddhaman|bardhaman|bareilly|baroda|belgaum|bellary|benares|bengaluru|berhampur|bezawada|bezwada|bhagalpur|bharatpur|bhatpara|bhavnagar|bhilai|bhilwara|bhiwandi|bhiwani|bhopal|bhubaneshwar|bhubaneswar|bhuj|bhusawal|bidar|bijapur|bikaner|bilaspur|bombay|brahmapur|budaun|bulandshahr|burhanpur|calcutta|calicut|chandigarh|chandrapur|chennai|chirala|cochin|coimbatore|cuddalore|cuttack|davanagere|davangere|dehra dun|dehradun|delhi|dhanbad|dhule|dibrugarh|dindigul|dispur|durg-bhilainagar|etawah|faizabad|faridabad|fatehpur|firozabad|gandhinagar|gauhati|gaya|ghaziabad|gorakhpur|gulbarga|guntur|gurgaon|guwahati|gwalior|haldia|haora|hapur|hathras|hindupur|hisar|hoshiarpur|hospet|howrah|hubli|hubli-dharwad|imphal|indore|jabalpur|jaipur|jalandhar|jammu|jamshedpur|jhansi|jodhpur|jorhat|jullundur|kakinada|kalkutta|kalyan|kanchipuram|kanpur|karimnagar|karnal|karur|khammam|kochi|kolar|kolhapur|kolkata|kollam|kota|kozhikode|krishnanagar|kumbakonam|kurnool|latur|lucknow|ludhiana|machilipatnam|madras|madurai|malegaon|mandya|mangalore|mangaluru|mathura|medinipur|meerut|midnapore|mirzapur|moradabad|mumbai|muradabad|muzaffarnagar|muzaffarpur|mysore|nagercoil|nagpur|nanded|nandyal|nashik|nasik|navsari|nellore|neu-delhi|new delhi|nizamabad|ongole|pali|panipat|parbhani|pathankot|patiala|patna|pilibhit|pondicherry|poona|porbandar|prayag|proddatur|puducherry|pune|puri|purnia|quilon|raichur|raipur|rajahmundry|rajapalaiyam|rajapalayam|rajkot|rampur|ranchi|ratlam|raurkela|rohtak|rourkela|sagar|saharanpur|sambalpur|sangli|shahjahanpur|shiliguri|shillong|shimla|shimoga|shivamogga|sholapur|sikar|silchar|siliguri|simla|sirsa|sitapur|solapur|sonipat|sopore|srinagar|surat|suyyapur|tezpur|thanjavur|thiruvananthapuram|thoothukudi|tiruchirappalli|tirumala tirupati|tirunelveli|tirupati|tiruppur|tirupur|tiruvannaamalai|tiruvannamalai|tonk|trichinopoly|trichy|trivandrum|tumkur|tuticorin|udaipur|ujjain|vadodara|valparai|varanasi|vellore|vijayawada|visakhapatnam|vishakhapatnam|vizianagaram|warangal',
  'Asia/Krasnoyarsk':
    'abakan|kemerovo|kemerowo|krasnojarsk|krasnoyarsk|norilsk|novokuznetsk|nowokusnezk|prokopjewsk|prokopyevsk|tomsk',
  'Asia/Kuala_Lumpur':
    'alor setar|batu pahat|butterworth|george town|ipoh|johor baharu|johor bahru|johore bharu|kelang|keluang|klang|kluang|kota baharu|kota bharu|kuala lumpur|kuala terengganu|kuantan|malacca|malacca city|malakka|melaka|muar|muar town|penang|pinang|putrajaya|seremban|shah alam|sungai petani|taiping',
  'Asia/Kuching': 'bintulu|kota kinabalu|kuching|miri|sandakan|sibu|tawau',
  'Asia/Kuwait': 'al ahmadi|al jahra|al kuwayt|al-ahmadi|al-dschahra|al-jahrah|hawalli|kuwait|kuwait city|kuwait-stadt',
  'Asia/Makassar':
    'balikpapan|bandjarmasin|bandjermasin|banjarmasin|banyuwangi|denpasar|gorontalo|kendari|kota gorontalo|kupang|majene|makassar|manado|mataram|palu|pinrang|praya|samarinda|tarakan|ujung pandang|ujungpandang',
  'Asia/Manila':
    'angeles|angeles city|asuncion|asunción|bacolod|baguio|baguio city|batangas|batangas city|butuan|cabanatuan|cadiz|cagayan de oro|cebu|cebu city|cotabato|cotabato city|dagupan|dagupan city|davao|davao city|general santos|iligan|iloilo|iloilo city|laoag|legazpi|legazpi city|manila|naga|naga city|olongapo|olongapo city|ormac|ormoc|ormoc city|pagadian|pasay|pasay city|puerto princesa|quezon city|san pablo|san salvador|tacloban|tagum|tagum city|tarlac|tarlac city|zamboanga|zamboanga city',
  'Asia/Muscat': 'as sib|maskat|muscat|salala|salalah|seeb|sib|sohar|suhar',
  'Asia/Nicosia': 'lemesos|lemosos|limassol|nicosia|nikosia',
  'Asia/Novosibirsk': 'novosibirsk|nowosibirsk',
  'Asia/Omsk': 'barnaul|bijsk|biysk|omsk|rubtsovsk|rubzowsk',
  'Asia/Oral': "oral|ural'sk",
  'Asia/Phnom_Penh': 'batdambang|battambang|phnom penh|phnum penh|takeo|takev|takéo',
  'Asia/Pontianak': 'kota singkawang|pontianak|singkawang|tanjung pinang|tanjungpinang',
  'Asia/Pyongyang':
    "ch'ongjin|chongjin|ch’ŏngjin|haeju|hamhung|hamhŭng|hungnam|hyesan|hyeson|hŭngnam|kaesong|kaesŏng|kanggye|kimchaek|kimch’aek|manpo|n'ampo|namp'o|nampho|nampo|p'yongyang|pjöngjang|pyongyang|sariwon|sariwŏn|sinuiju|sinŭiju|sunchon|wonsan|wŏnsan",
  'Asia/Qatar': 'doha',
  'Asia/Qyzylorda': 'astana|petropavl|petropavlovsk|petropawl|schymkent|shymkent|temirtau',
  'Asia/Rangoon':
    'bago|bassein|hinthada|letpadan|letpandan|mandalay|mawlamyaing|mawlamyine|mergui|monywa|moulmein|mudon|myeik|myingyan|nay pyi taw|naypyidaw|pathein|pegu|rangoon|rangun|sittwe|taunggyi|yangon',
  'Asia/Riyadh':
    "abha|ad damman|ad-dammam|al hillah|al hufuf|al jubayl|al kharj|al mubarraz|al-chardsch|al-dschubail|al-kharj|al-madinah|al-mubarraz|al-qatif|ar'ar|ar-riyadh|arar|at taif|az zahran|aṭ-ṭā'if|buraida|buraidah|buraydah|dammam|dhahran|dschidda|ha'il|hafar al batin|hafar al-batin|hail|hofuf|jeddah|jiddah|jubail|katif|makkah|mecca|medina|mekka|nadschran|najran|qatif|riad|riyadh|ta'if|tabuk|yanbu|yanbu al bahr|yanbu’ al-bahr",
  'Asia/Sakhalin': 'juschno-sachalinsk|yuzhno sakhalinsk|yuzhno-sakhalinsk',
  'Asia/Samarkand':
    'buchara|bukhara|buxoro|denov|denow|karshi|katta-kurgan|kattaqorgon|kattaqoʻrgʻon|navoi|navoiy|nukus|qarshi|samarkand|samarqand|shahrisabz|termez|termiz|urganch|urgench|urgentch',
  'Asia/Seoul':
    "ansan|bucheon|busan|ch'unch'on|ch'ungju|changwon|cheju|cheongju|chonju|chuncheon|daegu|daejeon|daejon|gangneung|goyang|gunsan|gwangju|gyeongju|iksan|inch`on|incheon|jeju|jeju-si|jeonju|koyang|kwangju|masan|mokpo|pohang|puch'on|pusan|seongnam|seoul|songnam|suweon|suwon|taegu|taejon|ulsan|wonju|yeosu",
  'Asia/Shanghai':
    "anqing|anyang|baoding|bengbu|binzhou|buizhou|cangzhou|changzhou|chaozhou|dalian|datong|dezhou|dingzhou|fengcheng|fuyang|fuyang district|fuzhou|ganzhou|guangshui|handan|hangu|hangzhou|hebi|hefei|hengshui|heze|huai'an|huaibei|huainan|huaiyin|huai’an|huanghua|huangshi|huangyan|huzhou|ji'an|jian|jiaocheng|jiaojiang|jiaojing|jiaozuo|jiaxing|jieshou|jinan|jingdezhen|jinhua|jining|jiujiang|ji’an|kaifeng|laiwu|laiyang|langfang|lianyungang|liaocheng|linchuan|linhai|linqing|linyi|lishui|liuan|longyan|lu'an|luan|lunan|luohe|lu’an|ma'anshan|maanshan|macheng|ma’anshan|meizhou|nanchang|nangong|nanjing|nanping|nantong|ninde|ningbo|pingdu|pingyi|putian|puyang|qingdao|quanzhou|quzhou|rizhao|sanming|shanghai|shangqiu|shangrao|shantou|shanxian|shaoxing|shijianzhuang|shijiazhuang|shuozhou|shuyang|suzhou|tai'an|taian|taizhou|tianjin|tongling|weifang|weihai|wenzhou|wuhan|wuhu|wuxi|xiamen|xiangtai|xingtai|xinxiang|xinyang|xinyi|xinyu|xinzhou|xuancheng|xuanzhou|xuchang|xuzhou|yancheng|yangquan|yangzhou|yantai|yichun|yishui|zaozhuang|zhangzhou|zhengzhou|zhenjiang|zhoukou|zhucheng|zibo",
  'Asia/Singapore': 'singapore|singapur',
  'Asia/Taipei':
    "bade|bade district|banqiao|changhua|chiai|chiayi|chiayi city|hsinchu|hualien|hualien city|jhongli|jhubei|jungli|kaohsiung|kaohsiung city|keelung|miaoli|nantou|nantou city|neu-taipeh|new taipei|new taipei city|pingtung|pingtung city|pingzhen|t'aichung|t'ainan|taichung|tainan|taipeh|taipei|taitung|taitung city|taoyuan|taoyuan district|yangmei|yilan|yilan city|zhongli|zhubei",
  'Asia/Tashkent':
    'andijan|andijon|andizhan|angren|chirchiq|dzhizak|fargona|fargʻona|fergana|iskandar|jizzakh|jizzax|kokand|namangan|qoqon|qoʻqon|taschkent|tashkent',
  'Asia/Tbilisi': "bat'umi|batumi|kutaisi|kutaissi|rustavi|rustawi|t'bilisi|tbilisi|tiflis",
  'Asia/Tehran':
    'abadan|ahvaz|ahwaz|amol|arak|ardabil|bandar abbas|bandar-e abbas|bandar-e bushehr|bandar-e-abbas|birdschand|birjand|bodschnurd|bojnord|bojnurd|borudscherd|borujerd|buschehr|bushehr|chomeinischahr|chorramabad|choy|dezful|esfahan|ghom|gonbad-e kavus|gonbad-e qabus|gorgan|hamadan|ilam|isfahan|karadsch|karaj|kaschan|kaschmar|kashan|kashmar|kerman|kermanshah|kermānschāh|khomeini shahr|khomeyni shahr|khorramabad|khoy|khvoy|mahabad|malayer|maragha|maragheh|maschhad|masdsched soleyman|mashhad|masjed soleyman|neyshabur|nischapur|nishapur|orumiyeh|qazvin|qom|rasht|sabzevar|sabzewar|saidabad|sanandadsch|sanandaj|sari|saveh|schiras|shiraz|sirdschan|sirjan|tabriz|teheran|tehran|täbris|urmia|varamin|varāmīn|yazd|zabol|zahedan|zandschan|zanjan',
  'Asia/Thimphu': 'thimphu',
  'Asia/Tokyo':
    'akita|aomori|asahikawa|fukui|fukuoka|fukuoka-kitakyushu|fukushima|gifu|hachinohe|hachiōji|hakodate|hamamatsu|hirosaki|hiroshima|iwaki|kagoshima|kanazawa|kawagoe|kawasaki|kitakyūshū|kumamoto|kure|kushiro|kushiro-shi|kyoto|kyōto|kōbe|kōchi|kōfu|kōriyama|maebashi|matsue|matsumoto|matsuyama|mito|miyazaki|morioka|muroran|nagano|nagaoka|nagasaki|nagoya|naha|niigata|obihiro|okayama|osaka-kobe|präfektur tokio|sapporo|sasebo|sendai|shimonoseki|shizuoka|takamatsu|takaoka|tokushima|tokyo|tomakomai|tottori|toyama|tsu|utsunomiya|wakayama|yamagata|yokohama|ōita|ōsaka|ōtsu',
  'Asia/Ulaanbaatar': 'ulaanbaatar',
  'Asia/Urumqi': 'gulja|hami|korla|kumul|rumqi|shihezi|turpan|wulumqi|yining|yining city|yizhou|yumen|yumen city|ürümqi',
  'Asia/Vientiane': 'vientiane',
  'Asia/Vladivostok':
    'chabarowsk|khabarovsk|komsomolsk am amur|komsomolsk na amure|komsomolsk-on-amur|nachodka|ussurijsk|ussuriysk|vladivostok|wladiwostok',
  'Asia/Yakutsk': 'blagoveshchensk|blagoweschtschensk|chita|jakutsk|tschita|yakutsk',
  'Asia/Yekaterinburg':
    "beresniki|berezniki|chelyabinsk|jekaterinburg|kamensk uralskiy|kamensk-uralski|kamensk-uralsky|kurgan|magnitogorsk|miass|nakhodka|nischnewartowsk|nischni tagil|nizhenvartovsk|nizhnevartovsk|nizhny tagil|orenburg|orsk|perm|perm'|salavat|salawat|slatoust|sterlitamak|surgut|sverdlovsk|tjumen|tscheljabinsk|tyumen|ufa|yekaterinburg|zlatoust",
  'Asia/Yerevan': 'jerewan|yerevan',
  'Atlantic/Canary': 'las palmas|santa cruz de tenerife',
  'Atlantic/Cape_Verde': 'praia',
  'Atlantic/Madeira': 'funchal',
  'Atlantic/Reykjavik': 'reykjavík',
  'Australia/Adelaide': 'adelaide',
  'Australia/Brisbane': 'brisbane|cairns|georgetown|gold coast',
  'Australia/Melbourne': 'cranbourne|geelong|melbourne',
  'Australia/Perth': 'bridgetown|perth',
  'Australia/Sydney': 'canberra|cardiff|newcastle|sydney|wollongong',
  'Europe/Amsterdam': 'amsterdam|den haag|eindhoven|groningen|haarlem|rotterdam|the hague|utrecht',
  'Europe/Athens': 'athen|athenai|athens|athinai|lagos|patra|patras|piraeus|piraiévs|piräus|thessaloniki',
  'Europe/Belgrade': 'belgrad|belgrade|beograd|kragujevac|niš|novi sad|prishtina|pristina|prizren|čačak',
  'Europe/Berlin':
    'augsburg|berlin|bielefeld|bonn|braunschweig|bremen|brunswick|chemnitz|cologne|dortmund|dresden|duisburg|düsseldorf|erfurt|essen|frankfurt|frankfurt am main|freiburg|freiburg im breisgau|fürth|hamburg|hannover|hanover|heidelberg|ingolstadt|karlsruhe|kassel|kiel|koblenz|koln|köln|leipzig|lübeck|magdeburg|mainz|mannheim|munchen|munich|münchen|münster|nuremberg|nürnberg|oldenburg|osnabrück|potsdam|regensburg|rostock|saarbrücken|stuttgart|ulm|wiesbaden|wuppertal|würzburg',
  'Europe/Bratislava': 'bratislava|košice',
  'Europe/Brussels': 'antwerp|antwerpen|anvers|brussels|bruxelles-brussel|brüssel|charleroi|gand|gent|ghent|liège|lüttich',
  'Europe/Bucharest':
    'arad|bacău|barchau|brașov|brăila|bucharest|bucuresti|bukarest|cluj-napoca|constanța|craiova|galatz|galați|hermannstadt|iași|klausenburg|konstanza|krajowa|oradea|pitești|ploiești|sibiu|timișoara',
  'Europe/Budapest': 'budapest|debrecen|miskolc|nyíregyháza|pécs|szeged',
  'Europe/Chisinau': 'bălți|chișinău|tiraspol',
  'Europe/Copenhagen': 'aarhus|arhus|copenhagen|kopenhagen|københavn|odense|århus',
  'Europe/Dublin': 'cork|dublin',
  'Europe/Gibraltar': 'gibraltar',
  'Europe/Helsinki': 'helsinki|tampere|turku',
  'Europe/Istanbul':
    'adana|adapazarı|adıyaman|afyon|afyonkarahisar|aintab|altınordu|ankara|antalya|antioch|antiochia am orontes|aydın|balıkesir|batman|bursa|corum|denizli|diyarbakır|elazığ|elâzığ|erzurum|eskişehir|gaziantep|hatay|icel|isparta|istanbul|izmir|i̇skenderun|i̇zmir|i̇zmit|kahramanmaraş|kayseri|kocaeli|konya|kütahya|kırıkkale|malatya|manisa|mersin|nusaybin|ordu|rize|sakarya|samsun|sanhurfa|seyhan|sivas|tarsus|trabzon|uşak|van|zonguldak|çorum|şanlıurfa',
  'Europe/Kaliningrad': 'kaliningrad',
  'Europe/Kiev':
    "bila tserkva|bila zerkwa|cherkasy|chernihiv|chmelnyzkyj|khmel'nyts'kyz|khmelnytskyi|khmelnytskyy|kiev|kiew|kyiv|rivne|riwne|schytomyr|sumy|tscherkassy|tschernihiw|vinnytsia|vinnytsya|winnyzja|zhytomyr|zhytomyra",
  'Europe/Lisbon': 'braga|lisboa|lisbon|lissabon|porto',
  'Europe/Ljubljana': 'ljubljana',
  'Europe/London':
    'aberdeen|belfast|birmingham|blackpool|bournemouth|bradford|brighton|bristol|coventry|dundee|edinburgh|glasgow|kingston upon hull|leeds|leicester|liverpool|london|luton|manchester|middlesbrough|newcastle upon tyne|norwich|nottingham|oxford|plymouth|portsmouth|reading|sheffield|southampton|southend|southend-on-sea|stoke|stoke-on-trent|sunderland|swansea|west yorkshire',
  'Europe/Luxembourg': 'luxembourg|luxemburg',
  'Europe/Madrid':
    'a coruña|albacete|alicante|almería|andorra|andorra la vella|barcelona|bilbao|burgos|cartagena|castello|castelló de la plana|castellón de la plana|cádiz|donostia/san sebastián|gijón|granada|granada‎|grande vitpria|la coruña|madrid|marbella|mataró|murcia|málaga|oviedo|palma|palma de mallorca|pamplona|san sebastián|santander|saragossa|sevilla|seville|valladolid|vigo|vitoria|vitoria-gasteiz|zaragoza',
  'Europe/Malta': 'valletta',
  'Europe/Minsk':
    "babrujsk|babruysk|baranavichy|baranawitschy|baranovichi|barysaw|baryssau|brest|gomel|grodno|homyel|homyel'|hrodna|mahiljou|mahilyow|minsk|mogilyov|vitebsk|vitsyebsk|wizebsk",
  'Europe/Monaco': 'monaco',
  'Europe/Moscow':
    "archangel|archangelsk|arkhangelsk|armavir|armawir|belgorod|brjansk|bryansk|ceboksary|cheboksary|cherepovets|dserschinsk|dzerzhinsk|gatchina|gattschina|gor'kiy|grosny|grozny|groznyy|ivanovo|iwanowo|jaroslawl|joschkar-ola|kaluga|kasan|kazan|kazan'|klintsy|kolpino|kostroma|kovrov|kowrow|krasnodar|kursk|lipetsk|lipezk|machackala|machatschkala|maikop|majkop|makhachkala|maykop|moscow|moskau|moskva|murmansk|nabereschnyje tschelny|naberezhnye chelny|naberezhnyye chelny|nalchik|naltchik|naltschik|nischnekamsk|nischni nowgorod|nizhnekamsk|nizhniy novgorod|nizhny novgorod|noginsk|novgorod|novocherkassk|novorossiysk|noworossijsk|nowotscherkassk|orel|orjol|oryol|pensa|penza|petrosawodsk|petrozavodsk|podolsk|pskov|pskow|rjasan|rostov|rostov-na-donu|rostov-on-don|rostow|rostow am don|ryazan|rybinsk|saint petersburg|sankt peterburg|sankt petersburg|saransk|schachty|severodvinsk|sewerodwinsk|shakhty|smolensk|sochi|sotschi|st. petersburg|starsy oskol|stary oskol|stavropol|stawropol|syktyvkar|syktywkar|taganrog|tambov|tambow|tscheboksary|tscherepowez|tula|tver|twer|velikiy novgorod|veliky novgorod|vladikavkaz|vladimir|volgodonsk|vologda|voronezh|weliki nowgorod|wladikawkas|wladimir|wolgodonsk|wologda|woronesch|yaroslavl|yaskar-ola|yoshkar ola|yoshkar-ola",
  'Europe/Oslo': 'bergen|oslo|stavanger',
  'Europe/Paris':
    'aix-en-provence|angers|bordeaux|caen|castries|clermont-ferrand|dijon|grenoble|le havre|lille|limoges|lyon|marseille|marseille-aix-en-provence|melun|metz|montpellier|mulhouse|mülhausen|nancy|nantes|nice|nice-cannes|nizza|nîmes|orléans|paris|reims|rennes|rouen|saint-étienne|strasbourg|straßburg|toulon|toulouse|tours|versailles',
  'Europe/Podgorica': 'podgorica',
  'Europe/Prague': 'brno|brünn|ostrava|pizen|plzen|plzeň',
  'Europe/Riga': 'riga',
  'Europe/Rome':
    'bari|bergamo|bologna|cagliari|caserta|catania|como|florence|florenz|foggia|genoa|genua|lecce|livorno|mailand|malé|messina|milan|milano|modena|naples|napoli|neapel|novara|palermo|parma|pescara|pisa|reggio calabria|reggio di calabria|rom|rome|salerno|taranto|tarent|torino|treviso|triest|trieste|turin|venedig|venice|verona',
  'Europe/Samara':
    'ischewsk|izevsk|izhevsk|kuybyskev|novokuybishevsk|novokuybyshevsk|nowokuibyschewsk|samara|sysran|syzran|toljatti|tolyatti',
  'Europe/San_Marino': 'san marino',
  'Europe/Sarajevo': 'banja luka|mostar|sarajevo|zenica',
  'Europe/Simferopol': "cherson|kerch|kertsch|kherson|odesa|odessa|sevastapol|sevastopol|sewastopol|simferopol|simferopol'",
  'Europe/Skopje': 'skopje',
  'Europe/Sofia': 'burgas|plovdiv|plowdiw|ruse|russe|sofia|varna|warna',
  'Europe/Stockholm': 'gothenburg|göteborg|malmö|stockholm',
  'Europe/Tallinn': 'tallinn',
  'Europe/Tirane': 'elbasan|shkodra|shkodër|tirana',
  'Europe/Uzhgorod':
    "chernivtsi|czernowitz|ivano-frankivs'k|ivano-frankivsk|iwano-frankiwsk|kovel'|l'viv|lutsk|luzk|lviv|lvov|lwiw|ternopil|ternopil'|uschhorod|uzhgorod|uzhhorod",
  'Europe/Vaduz': 'vaduz',
  'Europe/Vatican': 'vatican city|vatikanstadt',
  'Europe/Vienna': 'graz|innsbruck|linz|salzburg|vienna|wien',
  'Europe/Vilnius': 'kaunas|klaipėda|vilnius',
  'Europe/Volgograd':
    "astrachan|astrakhan|balakovo|balakowo|engels|kirov|kirow|saratov|saratow|ul'yanovsk|uljanowsk|ulyanovsk|volgograd|volzhskiy|volzhsky|vyatka|wolgograd|wolschski",
  'Europe/Warsaw':
    'białystok|breslau|bydgoszcz|bytom|danzig|gdańsk|gdynia|gleiwitz|gliwice|katowice|kielce|krakau|kraków|lublin|olsztyn|posen|poznań|rzeszów|stettin|szczecin|warsaw|warschau|warszawa|wrocław|łódź',
  'Europe/Zagreb': 'rijeka|split|zagreb',
  'Europe/Zaporozhye':
    "charkow|dnipro|dnipropetrovsk|donets'k|donetsk|donezk|horlivka|horliwka|kharkiv|kirovohrad|kramatorsk|kremenchuk|krementschuk|kropyvnytskyi|kropywnyzkyj|kryvyi rih|kryvyy rih|krywyj rih|luhans'k|luhansk|makiivka|makijiwka|makiyivka|mariupol|melitopol|mykolaiv|mykolajiw|mykolayiv|poltava|poltawa|saporischschja|zaporiyhzhya|zaporizhzhya",
  'Europe/Zurich': 'basel|bern|geneva|genf|lausanne|lucerne|lugano|luzern|zurich|zürich',
  'Indian/Antananarivo': 'antananarivo|antsirabe|fianarantsoa|mahajanga|toamasina',
  'Indian/Comoro': 'moroni',
  'Indian/Mauritius': 'curepipe|port louis',
  'Indian/Reunion': 'saint-denis|st.-denis',
  'Pacific/Auckland':
    'auckland|christchurch|manukau|manukau city|north shore|north shore city|southern auckland|takapuna|waitakere|waitakere city|wellington|western auckland',
  'Pacific/Efate': 'port vila',
  'Pacific/Fiji': 'suva',
  'Pacific/Funafuti': 'funafuti',
  'Pacific/Guadalcanal': 'honiara',
  'Pacific/Honolulu': 'honolulu|wahiawa',
  'Pacific/Majuro': 'majuro|majuro-atoll',
  'Pacific/Palau': 'melekeok',
  'Pacific/Ponape': 'palikir',
  'Pacific/Port_Moresby': 'port moresby',
  'Pacific/Tarawa': 'tarawa',
  'Pacific/Tongatapu': "nuku'alofa|nukualofa|nukuʻalofa",
}

/** "kyiv" → "Europe/Kiev" */
export const placeZones: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([zone, list]) => list.split('|').map((name): [string, string] => [name, zone])),
)
