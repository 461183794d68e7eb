// Places under their names in several languages, built by training/places/build-exonyms.mjs (sources and licences:
// training/places/README.md). Do not edit.

/** One place a line, its names parted by "|". */
export const placeNames = `
A Coruña|La Coruña
Aalborg|Alborg
Aarhus|Århus
Abasa|Abaza
Abong-Mbang|Abong Mbang
Acatlán de Osorio|Acatlan
Achtubinsk|Akhtubinsk
Ad-Dakhla|Dakhla|Ad Dakhla
Ad-Damazin|Ad Damazīn
Ad-Damir|EdDamer
Adama|Nazret
Adana|Seyhan
Addis Abeba|Addis Ababa
Adjelhoc|Aguelhok
Adschdabiya|Ajdabiya
Afyonkarahisar|Afyon
Agboville|Danané
Aginskoje|Aginskoye
Ahmedabad|Ahmadabad
Ahvaz|Ahwaz
Ajagös|Ayagoz|Ayakoz
Ajan|Ayan
Aksum|Axum
Akureyri|Akureyi
Al Ahmadi|Al-Ahmadi
Al-Ain|Al Ain|Al Ayn
Al-Arisch|Arish|El Arish|El'Arish
Al-Chums|Khoms|Al Khums
Al-Dschunaina|Geneina
Al-Faschir|Al-Fashir|El Fasher
Al-Ghaida|Al Ghaydah
Al-Hasaka|Al-Hasakah|Al Hasakah
Al-Hudaida|Al Hudaydah|Al-Hudaydah
Al-Minya|Minya|El Minya
Al-Mubarraz|Al Mubarraz
Al-Mukalla|Mukalla|Al Mukalla
Al-Qadarif|Al Qadarif|Gedaref
Al-Quway'iyah|Al Quwayiyah
Al-Shatrah|Ash Shatrah
Al-Ubayyid|El Obeid
Alak|Aleg
Alapajewsk|Alapayevsk
Albanien|Albania
Aleisk|Aleysk
Aleppo|Halab
Alexandria|Al-Iskandariyah
Alexandrowsk-Sachalinski|Alexandrovsk-Sakhalinsky|Aleksandrovsk Sakhalinskiy
Alexejewka|Alexeyevka|Alekseyevka
Alexin|Aleksin
Algerien|Algeria
Algha|Alga
Algier|Algiers|El Djazacr
Ali Sabieh|Ali Sabih
Alipurduar|Alipur Duar
Allahabad|Prayag
Almetjewsk|Almetyevsk
Alto Río Senguer|Alto Rio Sanguer
Altınordu|Ordu
Aluula|Caluula
Amara|Amarah|Al Amarah
Ambaca|Camabatela
Ambo|Hagere Hiywet
Amerikanisch-Samoa|American Samoa
Amerikanische Jungferninseln|U.S. Virgin Islands
Amerikanische Überseeinseln|U.S. Outlying Islands
Amphoe Hua Hin|Hua Hin
Amphoe Mueang Samut Prakan|Mueang Samut Prakan|Samut Prakan
Amphoe Thung Song|Thung Song
Amundsen-Scott-Südpolstation|Amundsen–Scott South Pole Station|AmundseniScott South Pole Station
An-Nahud|En Nahud|En Nuhud
Andijon|Andijan|Andizhan
Andkhoy|Andkhvoy
Angeles City|Angeles
Anschero-Sudschensk|Anzhero-Sudzhensk|Anzhero Sudzhensk
Antarktis|Antarctica
Antigua und Barbuda|Antigua & Barbuda
Antwerpen|Antwerp
Apscheronsk|Apsheronsk
Aqaba|Al Aqabah
Aqsai|Aksay|Aqsay
Aqtau|Aktau|Mangyshlak
Aqtöbe|Aktobe|Aktyubinsk
Ar-Raqqa|Raqqa|Ar Raqqah
Ar-Rutba|Ar Rutba|Ar Rutbah
Archangelsk|Arkhangelsk|Archangel
Argentinien|Argentina
Ariana|Aryanah|L'Ariana
Armawir|Armavir
Armenien|Armenia
Arqalyq|Arkalyk
Arsamas|Arzamas
Arsenjew|Arsenyev
Artaschat|Artashat
Artjomowski|Artyomovsky|Artemovskiy
Artjomowsk|Artyomovsk|Artemovsk
Arturo-Prat-Station|Captain Arturo Prat Base|Capitan Arturo Prat Station
Artvin|Coruh
Arwaicheer|Arvaikheer|Arvayheer
As-Suwaida|Al-Suwayda|As Suwayda
Ascension|Ascension Island
Asch-Schihr|Ash Shihr
Ascha|Asha
Aschtarak|Ashtarak
Aserbaidschan|Azerbaijan
Assela|Asella|Asela
Assino|Asino
Assuan|Aswan
Assu|Açu
Astrachan|Astrakhan
At-Bashi|At Bashy
Atamyrat|Kerki
Atassu|Atasu
Atbara|Atbarah
Atbassar|Atbasar
Athen|Athens|Athinai
Atoyac de Álvarez|Atoyac
Atschinsk|Achinsk
Attapeu|Attapu
Augila|Awjila|Awjilah
Australien|Australia
Autlán de Navarro|Autlan
Awassa|Awasa
Aybak|Samangan
Ayoûn el-Atroûs|Ayoun el Atrous
Ayutla de los Libres|Ayutla
Ayérou|Ayorou
Aïn Séfra|Sefra
Aşgabat|Ashgabat
Aʿzāz|Azaz|Izaz
Aṭ-Ṭā'if|Ta'if|At Taif
Baabda|B'abda
Babrujsk|Babruysk
Badaun|Budaun
Bade|Bade District
Bagdad|Baghdad
Baglan|Baghlan
Bago|Pegu
Baguio City|Baguio
Baidoa|Baydhabo
Baikonur|Baykonur|Leninsk
Bajanchongor|Bayankhongor
Bajram Curr|Bajram Curri
Balachna|Balakhna
Balakowo|Balakovo
Balaschow|Balashov
Balch|Balkh
Balqasch|Balkhash|Balqash
Balyktschy|Balykchy
Bamiyan-Tal|Bamyan|Bamian
Bandar Abbas|Bandar-e-Abbas|Bandar-E Abbas
Bandarbeyla|Bayla
Bangalore|Bengaluru
Bangkok|Krung Thep
Bangladesch|Bangladesh
Banha|Benha
Bani Mazar|Beni Mazar
Bani Suwaif|Beni Suef
Banjarmasin|Bandjarmasin|Bandjermasin
Baquba|Baqubah|Ba qubah
Baramulla|Baramula
Baranawitschy|Baranovichi|Baranavichy
Barbar|Berber
Barchau|Bacău
Bardhaman|Barddhaman
Bariloche|San Carlos de Bariloche
Barishal|Barisal
Barrow|Utqiaġvik
Bartlett|Barlett
Baruun-Urt|Baruun Urt
Baryssau|Barysaw
Base Científica Antártica Artigas|Artigas Base
Base General Bernardo O'Higgins Riquelme|Gen. O'Higgins Base
Base Presidente Eduardo Frei Montalva|Base Presidente Montalva|Formerly Teniente Rodolfo Marsh Station
Basra|Al-Basrah
Batagai|Batagay
Bataisk|Bataysk
Batangas City|Batangas
Battambang|Batdambang
Bayganin|Bayghanin
Behbahan|Behbehan
Beineu|Beyneu
Beirut|Bayrut
Belaja Kalitwa|Belaya Kalitva
Belebei|Belebey
Belgien|Belgium
Belgrad|Belgrade
Belgrano II Base|General Belgrano II Station
Bella Vista Norte|Bella Vista
Bengasi|Benghazi|Banghazi
Benin-Stadt|Benin City
Benoni|Ekurhuleni|East Rand
Berdjansk|Berdiansk|Berdyansk
Berenike|Berenice Troglodytica|Berenice
Beresniki|Berezniki
Berhampur|Brahmapur
Beringowski|Beringovsky|Beringovskiy
Beschezk|Bezhetsk
Bethanien|Bethanie
Bezirk Abadan|Abadan Etrap|Buzmeyin
Be’er Scheva|Beersheba|Beer Sheva
Bhilai|Durg-Bhilainagar
Bhisho|Bisho
Bhubaneswar|Bhubaneshwar
Bidschar|Bijar
Biel/Bienne|Biel
Bifoun|Bifoum
Bijsk|Biysk
Bila Zerkwa|Bila Tserkva
Binzhou|Buizhou
Bir Lehlu|Bir Lehlou
Bir Moghrein|Bir Mogrein
Birdschand|Birjand
Birganj|Birgunj
Birjussinsk|Biryusinsk
Birni-N’Konni|Birni Nkonni
Birobidschan|Birobidzhan
Bischkek|Bishkek
Bisha|Qal at Bishah
Bistritz|Bistrița
Bizerta|Bizerte
Blagodarny|Blagodarnyy
Blagoweschtschensk|Blagoveshchensk
Bobo-Dioulasso|Bobo Dioulasso
Bocas del Toro|Bocas Town
Bodaibo|Bodaybo
Bodschnurd|Bojnord|Bojnurd
Bogorodizk|Bogoroditsk
Bolivien|Bolivia
Bologoje|Bologoye
Boorama|Borama
Boosaaso|Bosaso
Borissoglebsk|Borisoglebsk
Borowitschi|Borovichi
Borsja|Borzya
Borudscherd|Borujerd
Bosnien und Herzegowina|Bosnia & Herzegovina|Bosnia
Botoschan|Botoșani
Botsuana|Botswana
Bouvetinsel|Bouvet Island
Bozen|Bolzano
Brach|Brak|Birak
Brasilien|Brazil
Breslau|Wrocław
Bridgeport|Bridgeport-Stamford
Britische Jungferninseln|British Virgin Islands
Britisches Territorium im Indischen Ozean|British Indian Ocean Territory
Brive-la-Gaillarde|Brive
Brjansk|Bryansk
Browary|Brovary
Brunei Darussalam|Brunei
Brügge|Bruges
Brünn|Brno
Brüssel|Brussels|Bruxelles-Brussel
Buchara|Bukhara
Bucheon|Puch'on
Buinaksk|Buynaksk
Bui|Buy
Bukarest|Bucharest
Bukatschatscha|Bukachacha
Bulayev|Bulaevo
Bulgarien|Bulgaria
Bur Sudan|Port Sudan
Buraida|Buraidah|Buraydah
Burao|Burco
Buri Ram|Buriram
Burubaytal|Burylbaytal
Busan|Pusan
Buschehr|Bushehr|Bandar-e Bushehr
Busuluk|Buzuluk
Buurhakaba|Burhakaba
Buôn Ma Thuột|Ban Me Thuot|Buon Me Thuot
Bu’aale|Bu'ale
Bắc Giang|Phu Lang Thuong
Bến Tre|Truc Giang
Cabo Verde|Cape Verde
Calbayog City|Calbayog
Callao|Calao
Campo Mourão|Campo Murao
Campos dos Goytacazes|Campos
Capenda Camulemba|Capenda-Camulemba
Carlini-Station|Carlini Station|Carlini Base|Formerly Teniente Jubany Station
Casablanca|Dar-el-Beida
Casey-Station|Casey Station
Castellón de la Plana|Castelló de la Plana|Castello
Cebu City|Cebu
Cestos City|River Cess|Rivercess
Ceuta und Melilla|Ceuta & Melilla
Chabarowsk|Khabarovsk
Chainat|Chai Nat
Chake-Chake|Chake Chake
Chamagel|Sotik
Chandanath|Jumla
Chandyga|Khandyga
Changling|Changling County
Changwon|Masan
Chania|Hania
Chanty-Mansijsk|Khanty-Mansiysk|Khanty Mansiysk
Chapecó|Xapeco
Charkow|Kharkiv
Chaskowo|Haskovo|Khaskovo|Kurdzhali
Chatanga|Khatanga
Cheongju|Ch'ungju
Cherbourg-Octeville|Cherbourg
Cherson|Kherson
Chiang Rai|Chang Rai
Chiayi|Chiayi City|Chiai
Chilok|Khilok
Chilpancingo|Chilpancingo De Los Bravo
Chios|Hios
Chmelnyzkyj|Khmelnytskyi|Khmelnytskyy|Khmel'nyts'kyz
Cholmsk|Kholmsk
Chomeinischahr|Khomeyni Shahr|Khomeini Shahr
Chorramabad|Khorramabad
Chorugh|Khorugh
Chowd|Khovd|Dund-Us|Hovd
Choy|Khoy|Khvoy
Chromtau|Khromtau
Chudschand|Khujand
Chuncheon|Ch'unch'on
Chuxiong|Chuxiong City
Ciudad Canatlán|Canatlan
Ciudad San Vicente|San Vicente
Ciudad de Comayagua|Comayagua
Clipperton-Insel|Clipperton Island
Coalcomán de Vázquez Pallares|Coalcoman
Cockburn Town|Grand Turk
Colcha „K“|Villa Martin
Comandante Luis Piedra Buena|Comandante Luis Piedrabuena|Comondante Luis Piedrabuena
Concepción de la Vega|La Vega
Cookinseln|Cook Islands
Coro Coro|Corocoro
Corozal|Corozal Town
Cotabato City|Cotabato
Coyhaique|Coihaique
Cuito Cuanavale|Cuito Caunavale
Cusco|Cuzco
Cutral-Có|Cutral Có
Czernowitz|Chernivtsi
Dadeldhura|Dandeldhura
Daegu|Taegu
Daejeon|Taejon|Daejon
Dagupan City|Dagupan
Dahibah|Dehiba|Dehibat
Dalandsadgad|Dalanzadgad|Dalandzadgad
Dallas|Dallas-Fort Worth
Dalneretschensk|Dalnerechensk
Damaskus|Damascus|Dimashq
Damiette|Damietta|Dumyat
Dammam|Ad Damman|Ad-Dammam
Dangriga|Stann Creek Town
Danzig|Gdańsk
Daraa|Dar'a
Darchan|Darkhan|Darhan
Daressalam|Dar es Salaam
Darna|Derna|Darnah
Davanagere|Davangere
Davao City|Davao
Davis-Station|Davis Station
Dawei|Tavoy
Dawra|Daora
Dawson|Dawson City
Daşoguz|Dashkhovuz
De-Kastri|De Kastri
Debre Berhan|Debre Birhan
Debre Markos|Debre Marqos
Dehradun|Dehra Dun
Deir ez-Zor|Dayr az Zawr
Delsberg|Delémont
Dembidolo|Dembi Dolo
Den Haag|The Hague
Denov|Denow
Denver|Denver-Aurora
Derry|Londonderry
Derschawinsk|Derzhavinsk
Dese|Dessie
Dhahran|Az Zahran
Dhangadhi|Dhangarhi
Dhuusamarreeb|Dhusamareb|Dhuusa Mareeb
Diemrich|Deva
Dikson|Dickson
Dilla|Dila
Dimitrowgrad|Dimitrovgrad
Diwaniyya|Al Diwaniyah|Ad Diwaniyah
Djatkowo|Dyatkovo
Dnipro|Dnipropetrovsk
Dobritsch|Dobrich
Dohuk|Dahuk
Dolbeau-Mistassini|Dolbeau
Dolisie|Loubomo
Dolo|Dolo Bay
Dombarowski rajon|Dombarovsky District|Dombarovskiy
Dominikanische Republik|Dominican Republic
Donezk|Donetsk
Donostia/San Sebastián|San Sebastián
Douliu|Douliou
Drohobytsch|Drohobych
Dschabal Ali|Jebel Ali|Jabal Ali|Mina Jabel Ali
Dschalalabad|Jalabad
Dschalalabat|Jalal Abad
Dschankoj|Dzhankoy
Dschibuti|Djibouti
Dschidda|Jeddah|Jiddah
Dschāzān|Jizan|Jaizan
Dserschinsk|Dzerzhinsk
Dsuunmod|Zuunmod|Dzuunmod
Dsüüncharaa|Züünkharaa|Dzuunharaa
Duala|Douala
Duma|Douma
Dumont-d’Urville-Station|Dumont d'Urville Station
Dunqula|Dongola
Duschanbe|Dushanbe
Dänemark|Denmark
Déline|Doline
EGolela|Golela
Ech Cheliff|Chlef
Egwekinot|Egvekinot
Ekibastus|Ekibastuz
El Aaiún|Laayoune
El Agheila|Al Ugaylah
El Dabaa|El Daba
El Djelfa|Djelfa
El Kef|Le Kef
El Kharga|El-Kharga
El Merdj|Marj|Al Marj
El Paso de Robles|Paso Robles
El-Tor|El Tur
Elbing|Elbląg
Erbil|Irbil|Arbil
Erigabo|Erigavo|Ceerigaabo
Ermoupoli|Ermoupolis
Errachidia|Er Rachidia
Erseka|Ersekë
Escuinapa de Hidalgo|Escuinapa
Esna|Isna
Esperanza-Station|Esperanza Base|Esperanza Station
Estland|Estonia
Europäische Union|European Union
Ewensk|Evensk
Eyumodjock|Eyumojok
Falklandinseln|Falkland Islands
Falludscha|Fallujah|Al Fallujah
Famagusta|Ammochostos
Fargʻona|Fergana|Fargona
Faya-Largeau|Faya Largeau|Faya
Fayzabad|Feyzabad
Fidschi|Fiji
Finnland|Finland
Florenz|Florence
Fokschan|Focșani
Forster|Forster-Tuncurry
Fort Dodge|Ft. Dodge
Fort Myers|Ft. Myers
Fort Schewtschenko|Fort-Shevchenko|Fort Shevchenko
Fort Worth|Ft. Worth
Fox Bay|Fox Bay West
Franceville|Masuku
Frankfurt am Main|Frankfurt
Französisch-Guayana|French Guiana
Französisch-Polynesien|French Polynesia
Französische Süd- und Antarktisgebiete|French Southern Territories
Frauenbach|Baia Mare
Freiburg im Breisgau|Freiburg
Freiburg im Üechtland|Fribourg
Frolowo|Frolovo
Fudschaira|Fujairah|Al Fujayrah|Fujairad
Fukuoka|Fukuoka-Kitakyushu
Färöer|Faroe Islands
Fès|Fez|F-s
F’dérik|Fderîck
Gaalkacyo|Galkayo
Gabun|Gabon
Gai|Gay
Galatz|Galați
Gannan|Gannan County
Garbahaarrey|Garbahaareey|Garbahaarey
Gardez|Gardiz
Garian|Gharyan
Gattschina|Gatchina
Gawar|Gavar|Gavarr
Gaza|Gaza City
Gaziantep|Aintab
Gelendschik|Gelendzhik
General Eugenio Alejandrino Garay|Fortin Coronel Eugenia Garay
Genf|Geneva
Gent|Ghent|Gand
Genua|Genoa
George Town|Pinang|Penang
Georgijewsk|Georgiyevsk|Georgievsk
Ghadames|Ghadamis
Ghom|Qom
Gingoog City|Gingoog
Girne|Kyrenia
Gjirokastra|Gjirokastër
Gjumri|Gyumri
Glasow|Glazov
Gleiwitz|Gliwice
Gomel|Homyel
Gonbad-e Qabus|Gonbad-e Kavus
Gonder|Gondar
Gornjak|Gornyak
Gorno-Altaisk|Gorno-Altaysk|Gorno Altaysk
Gorom-Gorom|Gorom Gorom
Goyang|Koyang
Graaff-Reinet|Graaff Reinet
Grand Canyon Village|Grand Canyon
Grand-Bassam|Grand Bassam
Grande Prairie|Grand Prairie
Graudenz|Grudziądz
Greater Sudbury|Sudbury
Griechenland|Greece
Grjasi|Gryazi
Grosny|Grozny|Groznyy
Große-Mauer-Station|Great Wall Station
Grönland|Greenland
Guajará-Mirim|Guajara-Miram
Guatemala-Stadt|Guatemala City|Ciudad de Guatemala
Gubacha|Gubakha
Guelmim|Goulimine
Guliston|Gulistan
Gulja|Yining City|Yining
Gurjewsk|Guryevsk
Gussinoosjorsk|Gusinoozyorsk
Guwahati|Gauhati|Dispur
Guéckédou|Guéckédougou
Gwangju|Kwangju
Gyantse|Gyangze
Gyêgu|Jyekundo
Göteborg|Gothenburg
Göyçay|Goychay
Gəncə|Ganja|Ganca
Hadibu|Hadiboh
Hafar Al-Batin|Hafar al Batin
Hagåtña|Agana
Haifa|Hefa
Hailar|Hailar District
Hakha|Haka
Halachó Municipality|Halachó
Half Way Tree|Halfway Tree
Halley-Station|Halley Research Station|Halley Station
Hama|Hamah
Hannover|Hanover
Hanoi|H
Happy Valley-Goose Bay|Happy Valley - Goose Bay
Hargeysa|Hargeisa
Hato Mayor del Rey|Hato Mayor
Havanna|Havana|La Habana
Hayya|Haiya
Hazar|Celeken
Heard und McDonaldinseln|Heard & McDonald Islands
Hebron|Al Khalil
Hermannstadt|Sibiu
Heroica Matamoros|Matamoros
Higüey|Salvaleón de Higüey
Hilla|Hillah|Al-Hillah
Ho-Chi-Minh-Stadt|Ho Chi Minh City|Th nh Pho Ho Chy Minh
Hofuf|Al Hufuf
Hohhot|Huhot
Homs|Hims
Hon|Hun
Horliwka|Horlivka
Hosaena|Hosaina
Howrah|Haora
Hpa-an|Pa-an
Hrodna|Grodno
Huai’an|Huaiyin
Hualien|Hualien City
Hubli-Dharwad|Hubli
Huddur|Hudur|Xuddur
Huinan|Huinan County
Hulan Ergi|Fularji
Hurghada|Al Ghurdaqah
Hyesan|Hyeson
Hạ Long|Hong Gai|Hon Gai
Hải Phòng|Haiphong|Hai Phnng
Idschewan|Ijevan
Iglulik|Igloolik
Ijebu-Ode|Ijebu Ode
Ile-Ife|Ife
Ilha de Moçambique|Island of Mozambique|Mocambique
Iljitschowsk|Chornomorsk|Illichivsk
Iloilo City|Iloilo
In Amguel|I-n-Amguel
In Aménas|I-n-Amenas
In Salah|I-n-Salah
Indien|India
Indonesien|Indonesia
Ingeniero Juárez|Ingeniero Guillermo N. Juarez
Inukjuaq|Inukjuak|Inoucdjouac
Inírida|Obando
Ioannina|Ioanina
Iraklio|Heraklion|Iraklion
Irak|Iraq
Irgalem|Yirga Alem
Irland|Ireland
Ischewsk|Izhevsk|Izevsk
Ischim|Ishim
Isfahan|Esfahan
Island|Iceland
Ismajil|Izmail|Izmayil
Issilkul|Isilkul|Isikul
Istarawschan|Istarawshan|Uroteppa
Italien|Italy
Itapecuru-Mirim|Itapecuru Mirim
Ivujivik|Ivugivik
Iwano-Frankiwsk|Ivano-Frankivsk
Iwanowo|Ivanovo
Iwdel|Ivdel
Jaboatão dos Guararapes|Jaboatao
Jakutsk|Yakutsk
Jalandhar|Jullundur
Jalta|Yalta
Jaltipan de Morelos|Jaltipan
Jalutorowsk|Yalutorovsk
Jamaame|Jamame
Jamaika|Jamaica
Jamalpur District|Jamalpur
Jaroslawl|Yaroslavl
Jaunde|Yaounde
Jefremow|Yefremov
Jeghegnadsor|Yeghegnadzor
Jegorjewsk|Yegoryevsk
Jeisk|Yeysk
Jeju-si|Jeju|Cheju
Jekaterinburg|Yekaterinburg|Sverdlovsk
Jelez|Yelets
Jemanschelinsk|Yemanzhelinsk
Jembi|Embi
Jenisseisk|Yeniseysk
Jeonju|Chonju
Jereimentau|Ereymentau|Erymentau
Jerewan|Yerevan
Jessik|Esik
Jessil|Esil
Jewpatorija|Yevpatoria|Yevpatoriya
Jiaocheng|Ninde
Jiaojiang|Jiaojing
Jiayuguan|Jiayuguan City
Jilin|Jilin City
Jimma|Jima
Jingmen City|Jianmen|Tianmen
Jinotega|Jinotega City
Jizzax|Jizzakh|Dzhizak
Joaquín Víctor González|Joaquín V. González
Johor Bahru|Johor Baharu|Johore Bharu
Joinville|Norte/Nordeste Catarinense
Jordanien|Jordan
Joschkar-Ola|Yoshkar-Ola|Yoshkar Ola|Yaskar-Ola
Jowhar|Jawhar
Juchitán de Zaragoza|Juchitan
Jurga|Yurga
Juschno-Sachalinsk|Yuzhno-Sakhalinsk|Yuzhno Sakhalinsk
Kaduqli|Kadugli
Kafr asch-Schaich|Kafr el-Sheikh|Kafr el Sheikh
Kaga-Bandoro|Kaga Bandoro
Kaihua|Kaihua County|Wenshan
Kailua-Kona|Kailua
Kaimaninseln|Cayman Islands
Kairo|Cairo|Al-Qahirah
Kalatschinsk|Kalachinsk
Kalgoorlie-Boulder|Kalgoorlie
Kalkutta|Kolkata
Kambodscha|Cambodia
Kamen am Ob|Kamen-na-Obi|Kamenna Obi
Kamensk-Schachtinski|Kamensk-Shakhtinsky|Kamensk Shakhtinskiy
Kamensk-Uralski|Kamensk-Uralsky|Kamensk Uralskiy
Kamerun|Cameroon
Kamjanez-Podilskyj|Kamianets-Podilskyi|Kamyanets-Podilskyy
Kampong Chhnang|Kompong Chhnang|Kampong Chnang
Kampong Speu|Kampong Spoe
Kampong Thom|Kampong Thum
Kamsar|Port Kamsar
Kamyschin|Kamyshin
Kanada|Canada
Kanarische Inseln|Canary Islands
Kanasch|Kanash
Kandalakscha|Kandalaksha
Kangersuatsiaq|Formerly Proven
Kangirsuk|Payne Bay
Kaohsiung|Kaohsiung City
Kapstadt|Cape Town
Karabalta|Kara Balta
Karadsch|Karaj
Karassuk|Karasuk
Karatschi|Karachi
Karibische Niederlande|Caribbean Netherlands
Karlsburg|Alba Iulia|Alba Lulia
Karukh|Karokh
Karuzi|Karusi
Kasachstan|Kazakhstan
Kasan|Kazan
Kaschan|Kashan
Kaschmar|Kashmar
Kashyr|Kachiry
Kasongo Lunda|Kasongo-Lunda
Kaspijsk|Kaspiysk
Kassimow|Kasimov
Katar|Qatar
Katif|Qatif|Al-Qatif
Kattaqoʻrgʻon|Katta-Kurgan|Kattaqorgon
Kawalerowo|Kavalerovo
Kaxgar|Kashgar
Kazachye|Kavache
Kedabek|Gədəbəy|Gadabay
Kemerowo|Kemerovo
Kenia|Kenya
Kerak|Al Karak
Kerbela|Karbala
Kermānschāh|Kermanshah
Kertsch|Kerch
Khartum|Khartoum|Al-Khartum
Kibaale|Kibale
Kiew|Kiev|Kyiv
Kilju County|Kilchu
Kineschma|Kineshma
Kingston SE|Kingston South East
Kirgisistan|Kyrgyzstan
Kirowo-Tschepezk|Kirovo-Chepetsk
Kirowsk|Kirovsk
Kirow|Kirov|Vyatka
Kirsanow|Kirsanov
Kisel|Kizel
Kislowodsk|Kislovodsk
Kismaayo|Kismayo
Kisseljowsk|Kiselyovsk|Kiselevsk
Kisumu|City of Kisumu
Kjachta|Kyakhta
Kjustendil|Kyustendil
Klagenfurt am Wörthersee|Klagenfurt
Klang|Kelang
Klausenburg|Cluj-Napoca
Kljutschi|Klyuchi
Kluang|Keluang
Kodinsk|Kodinskiy
Kogon|Kagan
Koh Kong|Krong Koh Kong|Krong Kaoh Kong
Koidu|Koidutown-Sefadu
Kokosinseln|Cocos|Cocos Islands
Kolpaschewo|Kolpashevo
Kolumbien|Colombia
Komoren|Comoros
Komotini|Komatini
Komsomolez|Komsomolets
Komsomolsk am Amur|Komsomolsk-on-Amur|Komsomolsk na Amure
Kongo-Brazzaville|Congo - Brazzaville
Konstanza|Constanța
Kopenhagen|Copenhagen|København
Korfu|Corfu|Kerkira|Kerkya
Korsakow|Korsakov
Korça|Korçë
Kota Bharu|Kota Baharu
Kota Gorontalo|Gorontalo
Kota Singkawang|Singkawang
Kotelnitsch|Kotelnich
Kotlik|Kotlit
Kotowsk|Kotovsk
Koulamoutou|Kaulomoutou
Kowrow|Kovrov
Krajowa|Craiova
Krakau|Kraków
Krasnoarmeisk|Krasnoarmeysk
Krasnojarsk|Krasnoyarsk
Krasnoturjinsk|Krasnoturyinsk|Krasnoturinsk
Kratie|Kracheh
Krementschuk|Kremenchuk
Kroatien|Croatia
Kropywnyzkyj|Kropyvnytskyi|Kirovohrad
Kruja|Krujë
Krywyj Rih|Kryvyi Rih|Kryvyy Rih
Ksar-el-Kebir|Ksar el-Kebir|Ksar El Kebir
Kuba|Cuba
Kulan|Qulan
Kulusuk|Kap Dan
Kumilla|Comilla
Kumi|Kumi Town
Kumul|Yizhou|Hami
Kundus|Kunduz|Kondoz|Konduz
Kupino|Kupina
Kupjansk|Kupiansk|Kupyansk
Kuqa|Kuqa County
Kurtamysch|Kurtamysh
Kushiro-shi|Kushiro
Kusnezk|Kuznetsk
Kusti|Kosti
Kutaissi|Kutaisi
Kut|Al Kut|Al-Kut
Kuwait-Stadt|Kuwait City|Al Kuwayt
Kuybyshevsk|Kuybyshevskiy
Kwinana Beach|Kwinana
Kyaukpyu|Kyaukphyu
Kyschtym|Kyshtym
Kysyl|Kyzyl
Kökjanggak|Kok Yangak
Kökschetau|Kokshetau
Köln|Cologne
Köneürgenç|Konye-Urgench|Koneurgench
König-Sejong-Station|King Sejong Station
La Barca Municipality|La Barca
LaGrange|La Grange
Lages|Lajes
Lahidsch|Lahij
Lanxi|Lanxi County
Larisa|Larissa
Larnaka|Larnaca
Las Anod|Laascaanood
Las Petas|San Matías
Las Tunas|Victoria De Las Tunas
Laschkar Gah|Lashkar Gah
Latacunga|La Tacunga
Latakia|Al Ladhiqiyah
Lawrentija|Lavrentiya
Leeds|West Yorkshire
Legazpi City|Legazpi
Leikanger|Hermansverk
Leninsk-Kusnezki|Leninsk-Kuznetsky|Leninsk Kuznetsky
Leonora|Leonara
Lessosawodsk|Lesozavodsk
Lessosibirsk|Lesosibirsk
Letpandan|Letpadan
Lettland|Latvia
Lezha|Lezhë
Lgow|Lgov
Lianshan|Jinxi
Lianzhou|Lianxian
Libanon|Lebanon
Libyen|Libya
Liepāja|Liepaga
Limassol|Lemosos|Lemesos
Linxia|Linxia City
Lipezk|Lipetsk
Lissabon|Lisbon
Litauen|Lithuania
Liuhe|Liuhe County
Liupanshui|Lupanshui
Liwny|Livny
Lokgwabe|Lokhwabe
Lop Buri|Lopburi|Thahanbok Lop Buri
Los Angeles|Los Angeles-Long Beach-Santa Ana
Lowetsch|Lovech|Lovec
Luang Namtha|Louang Namtha
Luang Prabang|Louangphrabang
Lubumbashi|Lumumbashi
Lunan|Hangu
Lushnja|Lushnjë
Luxemburg|Luxembourg
Luzern|Lucerne
Luzk|Lutsk
Lu’an|Liuan
Lwiw|Lviv|Lvov
Lyck|Ełk
Lyssytschansk|Lysychansk
Lào Cai|Lao Chi
Lüttich|Liège
Līhuʻe|Lihue
Lənkəran|Lankaran
L’Aquila|Aquila
Machatschkala|Makhachkala|Machackala
Madagaskar|Madagascar
Mafeteng|Mafetang
Mafraq|Al Mafraq
Magdagatschi|Magdagachi
Magwe|Magway
Mahiljou|Mogilyov|Mahilyow
Mahmud-i-Raqi|Mahmud-E Eraqi
Maidan Shar|Mayda Shahr
Maikop|Maykop|Majkop
Mailand|Milan
Maimansingh|Mymensingh
Maitri|Maitri Station
Majuro-Atoll|Majuro
Makarow|Makarov
Makassar|Ujungpandang|Ujung Pandang
Makat|Maqat
Makijiwka|Makiivka|Makiyivka
Makung|Magong
Maladsetschna|Maladzyechna
Malakka|Malacca City|Malacca|Melaka
Malanje|Malange
Malediven|Maldives
Manbidsch|Manbij
Mandalgobi|Mandalgovi
Mangaluru|Mangalore
Manjur|Manzhouli
Manukau|Manukau City|Southern Auckland
Marada|Maradah
Maragha|Maragheh
Marambio-Station|Marambio Base|Vicecomodoro Marambio Base
Mareeg|Mereeg
Mario-Zucchelli-Station|Zucchelli Station|Formerly Terra Nova Bay
Mariscal Estigarribia|Mariscal Jose F. Estigarribia
Marokko|Morocco
Marrakesch|Marrakesh|Marrakech
Marsa Matruh|Mersa Matruh|Matruh
Marseille|Marseille-Aix-en-Provence
Marshallinseln|Marshall Islands
Marvdascht|Marvdasht|Marv Dasht
Masar-e Scharif|Mazar-i-Sharif|Mazar-e Sharif
Maschhad|Mashhad
Masdsched Soleyman|Masjed Soleyman
Masindi Port|Masindi-Port
Maskat|Muscat
Masohi|Kota Masohi|Amahai
Massaua|Massawa
Masyr|Mazyr
Mauretanien|Mauritania
Mawlamyaing|Mawlamyine|Moulmein
Mawson-Station|Mawson Station
Mayor Pablo Lagerenza|Capitan Pablo Lagerenza
Maʿan|Ma'an
Mbombela|Nelspruit
McMurdo-Station|McMurdo Station
Medina|Al-Madinah
Medinipur|Midnapore
Mekka|Mecca|Makkah
Mengzi|Mengzi City
Mergui|Myeik
Merka|Merca|Marka
Mersin|Icel
Mesda|Mizda|Mizdah
Mesen|Mezen
Mexiko-Stadt|Mexico City|Ciudad de M
Mexiko|Mexico
Miahuatlán de Porfirio Díaz|Miahuatlán
Michailowka|Mikhaylovka
Mihtarlam|Mehtar Lam
Mikronesien|Micronesia
Millerowo|Millerovo
Minneapolis|Minneapolis-St. Paul
Mirny-Station|Mirny Station
Mirny|Mirnyy
Mirpur Khas|Mirput Khas
Misrata|Misratah
Mistissini|Mistassini
Mitschurinsk|Michurinsk
Mitzic|Mitzik
Mocímboa da Praia|Mocimboa
Mogadischu|Mogadishu|Muqdisho
Mogotscha|Mogocha
Molundu|Moloundou
Monaghan|Muineachan
Mongolei|Mongolia
Montschegorsk|Monchegorsk
Moradabad|Muradabad
Moroto Town|Moroto
Morschansk|Morshansk
Mosambik|Mozambique
Moschga|Mozhga
Mosdok|Mozdok
Moskau|Moscow
Mossul|Mosul|Al-Mawsil
Motul de Carrillo Puerto|Motul
Motupe District|Motupe
Mount Hagen|Mt. Hagen
Mount Shasta|Mt. Shasta
Moyobamba|Mayobamba
Moyo|Moyo Town
Moʻynoq|Mo‘ynoq|Muynoq
Mthatha|Umtata
Muar town|Muar
Muaskar|Mascara
Mudanjiang|Mudangiang
Municipio Camargo|Camargo Municipality|Ciudad Camargo
Municipio Santiago Tuxtla|Santiago Tuxtla
Murzuk|Marzuq
Musan County|Musan
Musayyib|Al Musayyib
Myede|Allanmyo
Mykolajiw|Mykolaiv|Mykolayiv
Mys Schmidta|Mys Shmidta
Mytilini|Mytilene|Mitilini
Mzensk|Mtsensk
Mülhausen|Mulhouse
München|Munich
M’banza Kongo|M'banza-Kongo|Mbanza-Congo|Mbanza Congo
Nabatäa|Nabatieh|Nabatiye et Tahta
Nabereschnyje Tschelny|Naberezhnye Chelny|Naberezhnyye Chelny
Nacozari de García|Nacozari Viejo
Nadi|Nandi
Nadschaf|An Najaf
Nadschran|Najran
Naga City|Naga
Nagchu Town|Nagchu
Naltschik|Nalchik|Naltchik
Namp'o|Nampho
Nantou|Nantou City
Narjan-Mar|Naryan-Mar|Naryan Mar
Nashik|Nasik
Nashville|Nashville-Davidson
Nasiriya|Nasiriyah|An Nasiriyah|An-Nasiriyah
Nasran|Nazran
Nasywajewsk|Nazyvayevsk
Navoiy|Navoi
Navojoa|Navajoa
Naxçıvan|Nakhchivan|Naxcivian
Naypyidaw|Nay Pyi Taw
Nazca|Nasca
Neftejugansk|Nefteyugansk
Nelidowo|Nelidovo
Nepalganj|Nepalgunj
Nerjungri|Neryungri
Nertschinsk|Nerchinsk
Neu-Delhi|New Delhi
Neu-Taipeh|New Taipei City|New Taipei
Neuenburg|Neuchâtel
Neukaledonien|New Caledonia
Neumarkt am Mieresch|Târgu Mureș|Tirgu Mures|Targu-Mures
Neumayer-Station III|Neumayer Station III
Neuseeland|New Zealand
New York City|New York|New York-Newark
Newelsk|Nevelsk
Newinnomyssk|Nevinnomyssk
Newjansk|Nevyansk
Nezahualcóyotl|Ciudad Nezahualcóyotl
Niederlande|Netherlands
Nieuw-Amsterdam|Nieuw Amsterdam
Nieuw-Nickerie|Nieuw Nickerie
Nikolajewsk am Amur|Nikolayevsk-on-Amur|Nikolayevsk na Amure
Nikolajewsk|Nikolayevsk
Nikosia|Nicosia
Nischapur|Nishapur|Neyshabur
Nischnejansk|Nizhneyansk
Nischnekamsk|Nizhnekamsk
Nischneudinsk|Nizhneudinsk
Nischnewartowsk|Nizhnevartovsk|Nizhenvartovsk
Nischni Nowgorod|Nizhny Novgorod|Gor'kiy
Nischni Tagil|Nizhny Tagil
Nischnjaja Tura|Nizhnyaya Tura
Nischyn|Nizhyn
Nizza|Nice|Nice-Cannes
Njagan|Nyagan
Njombe Mjini|Njombe
Nojabrsk|Noyabrsk
Nordkorea|North Korea
Nordmazedonien|North Macedonia
Norfolkinsel|Norfolk Island
North Shore City|North Shore|Takapuna
Norwegen|Norway
Nowoaltaisk|Novoaltaysk
Nowokuibyschewsk|Novokuybyshevsk|Novokuybishevsk
Nowokusnezk|Novokuznetsk
Nowomoskowsk|Novomoskovsk
Noworossijsk|Novorossiysk
Nowoschachtinsk|Novoshakhtinsk
Nowosibirsk|Novosibirsk
Nowosybkow|Novozybkov
Nowotroizk|Novotroitsk
Nowotscherkassk|Novocherkassk
Nowy Port|Novy Port
Nowy Uojan|Novy Uoyan|Novyy Uoyin
Nowy Urengoi|Novy Urengoy
Nuevo Rocafuerte|New Rocafuerte
Nukuʻalofa|Nuku'alofa
Null Island|Oymyakon|Oimekon
Nyala|Niyala
Nyimba District|Nyimba
Nördliche Marianen|Northern Mariana Islands
Nürnberg|Nuremberg
N’Djamena|N'Djamnna
Oaxaca de Juárez|Oaxaca
Oblutschje|Obluchye
Ocha|Okha
Ochotsk|Okhotsk
Oi-Tal|Oytal
Okondja|Okandja
Oktjabrski|Oktyabrsky
Olenjok|Olenyok|Olenek
Oljokminsk|Olyokminsk
Olmütz|Olomouc
Olongapo City|Olongapo
Omsuktschan|Omsukchan
Ondjiva|Onjiva
Ondo|Ondo City
Onitsha|Asaba
Oppeln|Opole
Oral|Ural'sk
Orange Walk Town|Orange Walk
Oran|Wahran
Orcadas-Station|Orcadas Base|Orcadas Station
Orechowo-Sujewo|Orekhovo-Zuyevo|Orekhovo-Zuevo
Orjol|Oryol|Orel
Ormoc City|Ormoc|Ormac
Orscha|Orsha
Osakarov District|Osakarovka
Osch|Osh
Oshogbo|Osogbo
Otradny|Otradnyy
Ottawa|Ottawa-Gatineau
Otukpo|Oturkpo
Ouargla|Ghardina
Ouezzane|Ouazzane
Ozamis City|Ozamiz|Ozamis
Pachuca de Soto|Pachuca
Padang Panjang|Padangpanjang
Padang Sidempuan|Padangsidempuan
Pakse|Pakxe
Palangka Raya|Palangkaraya
Pallassowka|Pallasovka
Palma|Palma De Mallorca
Palmer-Station|Palmer Station
Palästinensische Autonomiegebiete|Palästina|Palestinian Territories|Palestine
Panaji|Panjim
Panama-Stadt|Panama City|Ciudad de Panam
Pangkal Pinang|Pangkalpinang
Papua-Neuguinea|Papua New Guinea
Parral|Hidalgo del Parral
Parras de la Fuente|Parras
Partisansk|Partizansk
Pasay|Pasay City
Pasto|San Juan de Pasto
Pathein|Bassein
Patras|Patra
Pawlodar|Pavlodar
Peja|Pejë|Pec
Pekalongan|Pakalongan
Pekanbaru|Pekan Baru
Peking|Beijing
Pematang Siantar|Pematangsiantar
Pensa|Penza
Perwouralsk|Pervouralsk
Peschawar|Peshawar
Peshkopia|Peshkopi
Petropawlowsk-Kamtschatski|Petropavlovsk-Kamchatsky|Petropavlovsk Kamchatskiy
Petropawl|Petropavl|Petropavlovsk
Petrosawodsk|Petrozavodsk
Petrowsk-Sabaikalski|Petrovsk-Zabaykalsky|Petrovsk Zabaykalskiy
Petschora|Pechora
Pewek|Pevek
Phan Rang–Tháp Chàm|Phan Rang
Phang-nga|Phang Nga
Phetchaburi|Phet Buri
Philippinen|Philippines
Phnom Penh|Phnum Penh
Phoenix|Phoenix-Mesa
Phra Nakhon Si Ayutthaya|Ayutthaya
Piatra Neamț|Piatra-Neamt
Pingtung|Pingtung City
Piräus|Piraiévs
Pitcairninseln|Pitcairn Islands|Pitcairn
Pjatigorsk|Pyatigorsk
Pjöngjang|Pyongyang
Plattsburgh|Plattsburg
Plei Cu|Pleiku|Play Ku|Play Cu
Plewen|Pleven
Plowdiw|Plovdiv
Plzeň|Pizen
Pofadder|Poffader
Poitiers|Poitier
Pokrowsk|Pokrovsk
Pol-e Chomri|Puli Khumri|Pol-e Khomri
Polazk|Polotsk|Polatsk
Polen|Poland
Polewskoi|Polevskoy
Poljarny|Polyarny|Polyarnyy
Polokwane|Pietersburg
Poltawa|Poltava
Poronaisk|Poronaysk
Port Said|Bur Said
Port aux Basques|Channel-Port aux Basques
Port of Spain|Port-of-Spain
Port-Gentil|Port Gentil
Porto de Santana|Porto Santana
Posen|Poznań
Poso|Poso Kota
Poza Rica de Hidalgo|Poza Rica
Prabumulih|Perabumulih
Prag|Prague
Presidencia Roque Sáenz Peña|Sáenz Peña
Pristina|Prishtina
Prokopjewsk|Prokopyevsk
Prowidenija|Provideniya
Präfektur Tokio|Tokyo
Pseudo-Akzente|Pseudo-Accents
Pskow|Pskov
Puducherry|Pondicherry
Puebla|Puebla City
Puerto Baquerizo Moreno|Baquerizo Moreno
Puerto Limón|Limón
Puka|Pukë
Pune|Poona
Pursat|Pouthisat
Puttalam|Puttalan
Puzih|Puzi
Pyapon|Phyarpon
Pyrgos|Pirgos
Qairawān|Kairouan|Qairouan
Qala-i-Naw|Qala i Naw|Qal eh-ye Now
Qamdo|Chamdo
Qamischli|Qamishli|Al Qamishli
Qandyaghasch|Kandyagash|Oktyabrsk
Qapschaghai|Kapchagay|Qapshaghay
Qaraghandy|Karaganda
Qaraschal|Karazhal|Qarazhal
Qaratau|Karatau
Qarqaraly|Karkaraly
Qarshi|Karshi
Qasaly|Kazaly|Qazaly
Qasr-e Schirin|Qasr-e Shirin
Qeqertarsuaq|Qeqertasuaq
Qina|Qena
Qinggang|Qinggang County
Qostanai|Kostanay|Oostanay
Qoʻngʻirot|Qo‘ng‘irot|Qunghirot
Qoʻqon|Kokand|Qoqon
Quetzaltenango|Quezaltenango
Qulsary|Kulsary
Quneitra|Al Qunaytirah
Quthing|Moyeni
Qutschan|Quchan
Quy Nhơn|Qui Nhon
Québec|Quebec City
Qysylorda|Kyzylorda|Qyzylorda|Qyzlorda
Qəbələ|Qabala
Rahimyar Khan|Rahim Yar Khan
Rajapalayam|Rajapalaiyam
Ramadi|Ar Ramadi|Ar-Ramadi
Rangun|Yangon|Rangoon
Rasgrad|Razgrad
Raub|Raub District
Ra’s al-Chaima|Ras al-Khaimah|Ras al Khaymah|Ra's Al-Khaymah
Reggio Calabria|Reggio di Calabria
Republik Moldau|Moldova
Reschitz|Reșița
Resolute Bay|Resolute
Rhodos|Rhodes|Rodos
Riad|Riyadh|Ar-Riyadh
Riwne|Rivne
Rjasan|Ryazan
Rom|Rome
Roscommon|Ros Comain
Rosette|Rosetta|Rashid
Roslawl|Roslavl
Rostow am Don|Rostov-on-Don|Rostov|Rostov-na-Donu
Rothera-Station|Rothera Research Station|Rothera Station
Rourkela|Raurkela
Rschew|Rzhev
Ruanda|Rwanda
Rubzowsk|Rubtsovsk
Rudny|Rudniy
Rumänien|Romania
Rusajewka|Ruzayevka
Russe|Ruse
Rustawi|Rustavi
Râmnicu Vâlcea|Rimnicu Vilcea
Sa'da|Sa'dah
Sabzevar|Sabzewar
Safaga|Bur Safaga
Safonowo|Safonovo
Saidu Sharif|Saidu
Sainschand|Sainshand|Buyant-Uhaa|Saynshand
Saint Joseph|St. Joseph
Saint Paul|St. Paul
Saint-Augustin|St-Augustin
Saint-Benoît|St.-Benoit
Saint-Brieuc|St.-Brieuc
Saint-Denis|St.-Denis
Saint-Jérôme|St.-Jerome
Saint-Laurent-du-Maroni|Albina
Sainyabuli|Xaignabouri
Saissan|Zaysan
Sajanogorsk|Sayanogorsk
Sakaka|Sakakah
Sakon Nakhon|Sakhon Nakhon
Salala|Salalah
Salavan|Saravan
Salawat|Salavat
Salechard|Salekhard
Salomonen|Solomon Islands
Salto del Guairá|Guaira
Salt|As Salt|As-Salt
Samandağ|Samandagi
Samara|Kuybyskev
Samarqand|Samarkand
Samawa|Samawah|As Samawah|As-Samawah
Sambia|Zambia
Samzhubzê|Samzhubzê District|Xigaze
San Bernardino|Riverside-San Bernardino
San Fernando de Apure|San Fernado de Apure
San Fernando de Monte Cristi|Monte Cristi
San Fernando del Valle de Catamarca|Catamarca
San Francisco|San Francisco-Oakland
San Ignacio de Velasco|San Ignacio
San José del Guaviare|San Jose Del Guavuare
San Juan de Nicaragua|Greytown
San Miguel de Cozumel|Cozumel
San Miguel de Tucumán|Tucumán|San Miguel de Tucumnn
San Nicolás de los Arroyos|San Nicolas
San Pedro Pochutla|Pochutla
San Pedro coahuila mx|San Pedro de las Colonias
San Pedro de Ykuamandyju|San Pedro de Ycuamandiyú
Sanandadsch|Sanandaj
Sankt Georgen|Sfântu Gheorghe|Sfintu-Gheorghe
Sankt Petersburg|Sankt Peterburg
Sannar|Sennar
Sansanné-Mango|Mango
Sansibar-Stadt|Zanzibar City|Zanzibar
Santa Cruz de Lorica|Lorica
Santa Cruz de la Sierra|Santa Cruz
Santa Cruz del Seibo|El Seibo
Santa Tecla|Nueva San Salvador
Santiago Papasquiaro|Papasquiaro
Santiago de Querétaro|Querétaro
Santo Domingo Tehuantepec|Tehuantepec
Santos|Baixada Santista
Saosjorny|Zaozyorny|Zaozernyy
Saporischschja|Zaporizhzhya|Zaporiyhzhya
Saragossa|Zaragoza
Saranda|Sarandë
Sarandsch|Zaranj
Saratow|Saratov
Sarqan|Sarkand
Saryschaghan|Saryshaghan
Saskylach|Saskylakh
Sassowo|Sasovo
Sathmar|Satu Mare
Saudi-Arabien|Saudi Arabia
Savanna-la-Mar|Sav-la-Mar
Savissivik|Thule
Schachty|Shakhty
Schadrinsk|Shadrinsk
Schahr-e Kord|Shahrekord|Shar e Kord
Schahrud|Shahrud
Schalqar|Shalkar|Shalqar
Schandi|Shendi
Schangaösen|Zhanaozen|Zhangaozen
Schardscha|Sharjah
Scharja|Sharya
Scharkent|Zharkent
Schar|Charsk|Shar
Schebekino|Shebekino
Scheberghan|Sheberghan
Schelesnogorsk-Ilimski|Zheleznogorsk-Ilimsky|Zheleznogorsk Ilimskiy
Schelesnogorsk|Zheleznogorsk
Schemonaicha|Shemonaikha
Schesqasghan|Jezkazgan|Zhezqazghan|Zhezkazgan
Schibin al-Kaum|Shibin Al Kawm|Shibin el Kom
Schigansk|Zhigansk
Schilka|Shilka
Schimanowsk|Shimanovsk
Schiras|Shiraz
Schitiqara|Zhetikara|Zhetiqara
Schoina|Shoyna
Schostka|Shostka
Schuja|Shuya
Schumen|Shumen
Schumerlja|Shumerlya
Schu|Shu
Schweden|Sweden
Schweiz|Switzerland
Schymkent|Shymkent
Schytomyr|Zhytomyr|Zhytomyra
Schänibek|Zhanybek|Zhanibek
Segescha|Segezha
Seiyun|Saywun
Seja|Zeya
Sekondi-Takoradi|Sekondi
Selenodolsk|Zelenodolsk
Selenokumsk|Zelenokumsk
Sembé District|Sembe
Semei|Semey|Semipalatinsk
Seongnam|Songnam
Serebrjansk|Serebryansk
Sergijew Possad|Sergiyev Posad
Serow|Serov
Serpuchow|Serpukhov
Serres|Seres
Severny|Severnyy
Sevilla|Seville
Sewastopol|Sevastopol|Sevastapol
Sewero-Kurilsk|Severo-Kurilsk|Severo Kurilsk
Sewerobaikalsk|Severobaykalsk
Sewerodwinsk|Severodvinsk
Seweromorsk|Severomorsk
Sewerouralsk|Severouralsk
Seychellen|Seychelles
Shahreza|Qomsheh
Sharbakty|Sharbaqty
Shashemene|Shashamane
Shchyokino|Shchekino
Sheikhupura|Sheikhu Pura
Shenyang|Shenyeng
Shijiazhuang|Shijianzhuang
Shiliguri|Siliguri
Shimla|Simla
Shivamogga|Shimoga
Shkodra|Shkodër
Shuangcheng|Shuangcheng District
Shōwa-Station|Showa Station
Si Sa Ket|Sisaket
Sialkot|Sialkote
Sibai|Sibay
Sib|Seeb|As Sib
Siddharthanagar|Bhairawa
Sidi Bouzid|Sdid Bouzid
Sidi bel Abbès|Sidi-Bel-Abbes
Siem Reap|Siemreab
Sierra Colorada|Sierra Colorado
Signy-Station|Signy Research Station
Sima|Zima
Singapur|Singapore
Singburi|Sing Buri
Sirdschan|Sirjan|Saidabad
Sirte|Surt
Sitten|Sion
Skoworodino|Skovorodino
Slanzy|Slantsy
Slatoust|Zlatoust
Slawgorod|Slavgorod
Sliwen|Sliven
Sljudjanka|Slyudyanka
Slobodskoi|Slobodskoy
Slowakei|Slovakia
Slowenien|Slovenia
Smeinogorsk|Zmeinogorsk
Sobral Base|Sobral Scientific Base
Sochumi|Sukhumi|Sokhumi
Soddo|Sodo
Sol-Ilezk|Sol-Iletsk|Sol-lletsk
Solapur|Sholapur
Solnetschnogorsk|Solnechnogorsk
Sonderverwaltungsregion Hongkong|Hongkong|Hong Kong SAR China|Hong Kong
Sonderverwaltungsregion Macau|Macau|Macao SAR China|Macao
Sopore|Suyyapur
Sotschi|Sochi
Souq Ahras|Souk Ahras
Southend-on-Sea|Southend
Sowetskaja Gawan|Sovetskaya Gavan|Savetskaya Gavan
Spanien|Spain
Sparta|Sparti
Spassk-Dalni|Spassk-Dalny|Spassk Dalniy
Spitzbergen und Jan Mayen|Svalbard & Jan Mayen
Sri Jayewardenepura|Sri Jayawardenepura Kotte|Sri Jawewardenepura Kotte
St. Gallen|Saint Gallen
St. George’s|Saint George's
St. Kitts und Nevis|St. Kitts & Nevis
St. Pierre und Miquelon|St. Pierre & Miquelon
St. Vincent und die Grenadinen|St. Vincent & Grenadines
Stara Sagora|Stara Zagora
Staraja Russa|Staraya Russa
Stary Oskol|Starsy Oskol
Station Dome Concordia|Concordia Station|Concordia Research Station
Stawropol|Stavropol
Stettin|Szczecin
Stoke-on-Trent|Stoke
Straßburg|Strasbourg
Streschewoi|Strezhevoy
Stung Treng|Stoeng Treng
Suczawa|Suceava
Sues|Suez
Suhar|Sohar
Suiling|Suileng County|Suileng
Sukhothai Thani|Sukhothai
Sulaimaniyya|Sulaymaniyah|As Sulaymaniyah|As-Sulaymaniyah
Sumbe|Ngunza
Sumqayıt|Sumqayt
Sungai Penuh|Sungaipenuh
Suphan Buri|Suphanburi|Supham Buri
Surabaya|Surabaja
Surigao City|Surigao
Sussuman|Susuman
Suwon|Suweon
Svea|Svea Station
Swetogorsk|Svetogorsk
Swobodny|Svobodny|Svobodnyy
Syktywkar|Syktyvkar
Syrakus|Siracusa
Syrien|Syria
Syrjanka|Zyryanka
Syrjanowsk|Zyryanovsk
Sysran|Syzran
Szeklerburg|Miercurea Ciuc|Miercurea Cuic
São João del-Rei|São João del Rei
São Luís|Grande S
São Paulo|Sio Paulo
São Tomé und Príncipe|São Tomé & Príncipe
Sélibaby|Selibabi
Süchbaatar|Sükhbaatar|Suchboatar
Südafrika|South Africa
Südgeorgien und die Südlichen Sandwichinseln|South Georgia & South Sandwich Islands
Südkorea|South Korea
Südsudan|South Sudan
Sŏnbong|Sonbong County
Tadschikistan|Tajikistan
Tafilah|At Tafilah
Tagum City|Tagum
Tailai|Tailai County
Taipeh|Taipei
Taischet|Tayshet
Taitung|Taitung City
Tajarhi|Tegerhi
Tajynscha|Tajynsha|Tayynsha
Takeo|Takev
Tal Afar|Tall Afar
Taldyqorghan|Taldykorgan
Tambow|Tambov
Tampa|Tampa-St. Petersburg
Tan-Tan|Tan Tan
Tanger|Tangier
Tanjung Pandan|Tanjungpandan
Tanjung Pinang|Tanjungpinang
Tansania|Tanzania
Taoyuan|Taoyuan District
Taras|Taraz|Dzhambul
Tarent|Taranto
Tarin Kut|Tarinkot|Tarin Kowt
Tarlac City|Tarlac
Taschkent|Tashkent
Taschkömür|Tashkömür|Tash Komur
Taschtagol|Tashtagol
Tasowski|Tazovsky
Tawda|Tavda
Tawkar|Tokar
Tbaeng Meanchey|Phnom Tbeng Meanchey|Phnum Tbeng Meanchey
Tebessa|Tbessa
Tebing Tinggi|Tebingtinggi
Tecomán Municipality|Tecoman
Tecpán de Galeana|Tecpan
Teheran|Tehran
Tel Aviv-Jaffa|Tel Aviv|Tel Aviv-Yafo
Temiskaming Shores|New Liskeard
Tengyue Town|Tengchong
Tepelena|Tepelenë
Tergoschwyl|Târgu Jiu
Tergowisch|Târgoviște
Termiz|Termez
Tesseney|Teseney|Tessenei
Thakhek|Muang Khammouan
Thongwa Township|Thongwa
Thoothukudi|Tuticorin
Tiaret|Tiarat
Tichorezk|Tikhoretsk
Tichwin|Tikhvin
Ticul Municipality|Ticul
Tidschikdscha|Tidjikja|Tidjikdja
Tiflis|Tbilisi
Timiryazevsky|Timiryazevskiy
Tiruchirappalli|Trichy|Trichinopoly
Tirumala Tirupati|Tirupati
Tiruppur|Tirupur
Tiruvannamalai|Tiruvannaamalai
Tizi Ouzou|Tizi-Ouzou
Tjumen|Tyumen
Tlemcen|Tlimcen
Tmassa|Tmassah
Tobruk|Tubruq
Togutschin|Toguchin
Tokmok|Tokmak
Tolagnaro|Tôlanaro
Toljatti|Tolyatti
Toluca|Toluca de Lerdo
Torshok|Torzhok
Tougué|Tongue
Toumodi|Toumodi-Sakassou
Trablous|Tarabulus
Trient|Trento
Triest|Trieste
Trinidad und Tobago|Trinidad & Tobago
Troizk|Troitsk
Troll|Troll Station
Tsao|Tsau
Tschad|Chad
Tschaghtscharan|Chaghcharan
Tschahbahar|Chabahar
Tschapajewsk|Chapayevsk
Tscheboksary|Cheboksary|Ceboksary
Tschechien|Czechia
Tschegdomyn|Chegdomyn
Tscheljabinsk|Chelyabinsk
Tscheremchowo|Cheremkhovo
Tscherepanowo|Cherepanovo
Tscherepowez|Cherepovets
Tscherkassy|Cherkasy
Tscherkessk|Cherkessk
Tscherlak|Cherlak
Tschernihiw|Chernihiv
Tschernjachowsk|Chernyakhovsk
Tschernogorsk|Chernogorsk
Tschernyschewski|Chernyshevsky|Chernyshevskiy
Tscherski|Chersky
Tschistopol|Chistopol
Tschita|Chita
Tschoibalsan|Choibalsan|Choybalsan
Tschokurdach|Chokurdakh
Tscholponata|Cholpon-Ata|Cholpon Ata
Tschornobyl|Chornobyl|Chernobyl
Tschumikan|Chumikan
Tschussowoi|Chusovoy
Tshabong|Tsabong
Tuimasy|Tuymazy
Tunesien|Tunisia
Turin|Torino
Turks- und Caicosinseln|Turks & Caicos Islands
Turm Severin|Drobeta-Turnu Severin|Drobeta- Turmu Sererin
Turuchansk|Turukhansk
Twer|Tver
Täbris|Tabriz
Tórshavn|Thorshavn
Türkei|Türkiye
Türkmenabat|Chardzhev
Türkmenbaşy|Turkmenbashi
Ubombo|Ubomba
Uchta|Ukhta
Udatschny|Udachny|Udachnyy
Uelen|Whalen
Uglitsch|Uglich
Ugolnyje Kopi|Ugolnye Kopi
Ujar|Uyar
Ulan-Ude|Ulan Ude
Ulanhot|Ulan Hot
Uliastai|Uliastay
Uljanowsk|Ulyanovsk
Ulukhaktok|Holman
Umm al Ahrar|Umm al Abid
Umm al-Qaiwain|Umm al-Quwain|Umm al Qaywayn
Unbekannte Region|Unknown Region
Ungarn|Hungary
Urai|Uray
Urganch|Urgench|Urgentch
Urjupinsk|Uryupinsk
Urmia|Orumiyeh
Usbekistan|Uzbekistan
Uschhorod|Uzhhorod|Uzhgorod
Uschur|Uzhur
Ussinsk|Usinsk
Ussolje-Sibirskoje|Usolye-Sibirskoye|Usolye Sibirskoye
Ussurijsk|Ussuriysk
Ust-Ilimsk|Ust-Ulimsk
Ust-Kuiga|Ust-Kuyga|Ust Kuyga
Ust-Maja|Ust-Maya|Ust Maya
Ust-Nera|Ust Nera
Ust-Olenyok|Ust Olensk
Ust-Ordynski|Ust-Ordynsky|Ust' Ordynskiy
Vadodara|Baroda
Val-d’Or|Val d'Or
Vanrhynsdorp|Vanhynsdorp
Varanasi|Benares
Vatikanstadt|Vatican City
Veintiocho de Noviembre|28 de Noviembre
Venedig|Venice
Vereinigte Arabische Emirate|United Arab Emirates
Vereinigte Staaten|USA|United States|US
Vereinte Nationen|UN|United Nations
Victoria de Durango|Durango
Vijayawada|Bezwada|Bezawada
Vilankulo|Vilanculos
Visakhapatnam|Vishakhapatnam
Vitoria-Gasteiz|Grande Vitpria
Vlora|Vlorë
Vossevangen|Vossavangen
Vänersborg|Vannersborg
Wad Madani|Medani
Waingapu|Kota Waingapu
Waitakere|Waitakere City|Western Auckland
Waku-Kungo|Waku Kungo
Waliso|Giyon
Wallis und Futuna|Wallis & Futuna
Waluiki|Valuyki
Wamba Territory|Wamba
Wanadsor|Vanadzor
Wanganui|Whanganui
Wangdue Phodrang|Wangdue Prodrang
Wangqing|Wangqing County
Wanino|Vanino
Wanzhou|Wanxian
Warna|Varna
Warschau|Warsaw
Wasa-Station|Wasa Research Station|Wasa Station
Washington|Washington D.C.
Wassluy|Vaslui
Weihnachtsinsel|Christmas Island
Weliki Nowgorod|Veliky Novgorod|Velikiy Novgorod
Weliki Ustjug|Veliky Ustyug|Velikiy Ustyug
Welikije Luki|Velikiye Luki
Weliko Tarnowo|Veliko Tarnovo|Turnovo
Welsk|Velsk
Werchnewiljuisk|Verkhnevilyuysk
Werchni Ufalei|Verkhny Ufaley|Verkhniy Ufaley
Werchnjaja Salda|Verkhnyaya Salda
Werchojansk|Verkhoyansk
Westsahara|Western Sahara
Wichorewka|Vikhorevka
Wien|Vienna
Wiljuisk|Vilyuysk
Wilkes-Barre|Wilkes Barre
Winnyzja|Vinnytsia|Vinnytsya
Witim|Vitim
Witschuga|Vichuga
Wizebsk|Vitebsk|Vitsyebsk
Wjasemski|Vyazemsky|Vyazemskiy
Wjasma|Vyazma
Wladikawkas|Vladikavkaz
Wladimir|Vladimir
Wladiwostok|Vladivostok
Wolchow|Volkhov
Wolgodonsk|Volgodonsk
Wolgograd|Volgograd
Wologda|Vologda
Wolschski|Volzhsky|Volzhskiy
Wolsk|Volsk
Workuta|Vorkuta
Woronesch|Voronezh
Wosnessensk|Voznesensk
Wostok-Station|Vostok Station|Vostok
Wotkinsk|Votkinsk
Wraza|Vratsa
Wyborg|Vyborg
Wyksa|Vyksa|Vyska
Wyschni Wolotschok|Vyshny Volochyok|Vyshnniy Volochek
Xalapa-Enríquez|Xalapa
Xam Neua|Xam Nua
Xiangyang|Xiangfan
Xiantao|Xiantao City
Xilin Hot|Xilinhot
Xingtai|Xiangtai
Xiva|Khiva|Khiwa
Xoʻjayli|Xo‘jayli|Khujayli
Xuancheng|Xuanzhou
Yanbu’ al-Bahr|Yanbu|Yanbu al Bahr
Yarkant|Yarkant County|Shache
Yasudsch|Yasuj
Yazdan|Hesar-e Yazdan
Yenangyaung|Yaynangyoung
Yevlax|Yevlakh
Yilan|Yilan City
Yingkou|Yingkow
Ypehú|Ype Jhu
Yumen|Yumen City
Zamboanga City|Zamboanga
Zandschan|Zanjan
Zarafshon|Zarafshan
Zarghun Shar District|Zareh Sharan
Zarqa|Az Zarqa
Zavala|Quissico
Zaxo|Zakho
Zchinwali|Tskhinvali
Zella|Zillah
Zentralafrikanische Republik|Central African Republic
Zhaotong|Zhaotang
Zhicheng|Zicheng
Zhongli|Jungli|Jhongli
Zhongshan-Station|Zhongshan Station|Formerly Sun Yat-Sen Station
Zhubei|Jhubei
Zillenmarkt|Zalău
Zorgho|Zorgo
Zouérat|Zouirat
Zubair|Az Zubayr|Az Aubayr
Zuwara|Zuwarah
Zypern|Cyprus
al-Chardsch|Al-Kharj|Al Kharj
al-Dschahra|Al Jahra|Al-Jahrah
al-Dschauf|Al Jawf
al-Dschubail|Jubail|Al Jubayl
al-Farafra|Farafra|Qasr Farafra
al-Fayyūm|Faiyum|El Faiyum
al-Gīza|Giza|El Giza
al-Mansura|Mansoura|El Mansura
al-Wadschh|Al Wajh
an-Nabk|Ad Nabk
as-Sallum|Sallum|Salum
ath-Thaura|Al-Thawrah|Madinat ath Thawrah
az-Zawiyya|Zawiya|Az Zawiyah
el-Alamein|El Alamein
Ägypten|Egypt
Äquatorialguinea|Equatorial Guinea
Äthiopien|Ethiopia
Äußeres Ozeanien|Outlying Oceania
Ålandinseln|Åland Islands
Çorovoda|Çorovodë
Ölgii|Olgiy
Öndörchaan|Öndörkhaan|Ondorhaan
Öskemen|Ust'-Kamenogorsk
Österreich|Austria
Ürümqi|rumqi|Wulumqi
Üschtöbe|Ushtobe
İzmit|Kocaeli
Łódź|L
Ōsaka|Osaka-Kobe
Şanlıurfa|Sanhurfa
Şirvan|Ali Bayramli
Şəki|Shaki|Saki
`
