// Given names by gender, for every pack: "Heike" is a woman's name in a German article and in an English one.
// Written by hand from common knowledge of German, English, Slavic, Romance, Turkish, Arabic, Nordic, African and Asian names;
// a name that both bear stands in `either`. Lower case; German spellings with umlauts stand beside their transcriptions.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export interface GivenNames {
  readonly feminine: ReadonlySet<string>
  readonly masculine: ReadonlySet<string>
  readonly either: ReadonlySet<string>
}

export const givenNames: GivenNames = {
  feminine: words(`
    ida gabi ruby ivy aoife niamh maeve camille
    abigail ada adela adelheid adele adriana agata agathe agnes agnieszka aicha aileen aisha ayesha aisling aylin ayşe ayse alba alejandra aleksandra
    alena alessandra alexandra alexis alice alicia alida alina aline alisa alison allison alma alwine amalia amanda amara amber amelia amelie amina
    amira amy ana anastasia anastasiia anastasija anastasiya andrea anett anette angela angelika angelina angelique anika anita anja anke ann anna
    annabel annabell annalena annalisa anne annegret anneke anneliese annelore annemarie annette annika antje antonia antonina anya ariana ariane
    arina ashley asia asma astrid asuncion audrey aurelia aurora ava ayumi azra babette barbara barbora beate beatrice beatrix beatriz becky begoña
    bella benita bente bernadette bertha bettina bianca bianka birgit birgitta birte birthe blanca blanka bogna bożena bozena branka brenda bridget
    brigitta brigitte britt britta brooke brunhilde caitlin camila camilla candace carina carla carmela carmen carol carola carolin carolina caroline
    carolyn carrie catalina catarina catherine cathy cecilia celeste celia celine céline chantal charlene charlotte chelsea cheryl chiara chloe chloé
    christa christel christiane christin christina christine chrystia cilly cindy claire clara claudia claudine clementine colette colleen conny
    constance constanze consuelo cora cordula corinna corinne cornelia cristina cynthia dagmar dagny daisy dalia dana danica daniela danielle danuta
    daphne daria darja darya dawn debbie deborah debra defne delia denise diana diane dilara dilek dina dolores dominika dominique donata donna dora
    doreen doris dorit dorota dorothea dorothee dorothy dunja ebba ebru edda edeltraud edina edith edna eileen ekaterina elaine eleanor elena eleni
    eleonora eleonore elfriede elena elif elina elisa elisabeth elise eliška elizabeth elke ella ellen elli elly elma elsa elsbeth else elvira emanuela
    emel emilia emilie emily emine emma erica erika erin erna esmeralda esra estelle esther eszter eugenia eugenie eva evelin evelina evelyn ewa
    faith fatima fatma federica felicia felicitas felicity filiz fiona flavia flora florence frances francesca franziska frauke frederike freya frida
    frieda friederike funda gabriela gabriele gabriella gail galina gemma genevieve georgia georgina geraldine gerda gerlinde gerti gertraud gertrud
    gertrude giovanna gisela giselle gitta giulia giuliana gloria golineh grace gracia graciela greta gretchen grete grit gudrun guadalupe gül gülsen
    gunda gundula gwen gwendolyn hala halina halyna hana hanan hanna hannah hanne hannelore harriet hatice hayley hazel heather hedda hedwig heide
    heidelinde heidemarie heidi heidrun heike helen helena helene helga henriette henrike hermine herta hertha hilary hilda hilde hildegard hillary
    hülya hulya iga ilaria ilka ilona ilse imelda imke ina ines inés inga inge ingeborg ingrid inka inna insa ira irena irene irina iris irma irmela
    irmgard irmtraud isabel isabela isabell isabella isabelle isadora isolde iva ivana iveta ivonne iwona izabela jacinda jackie jacqueline jadwiga
    jamila jana jane janet janice janina janine janna jasmin jasmina jasmine jean jeanette jeanne jelena jennifer jenny jessica jill joan joana joanna
    joanne jocelyn johanna jolanta josefa josefina josefine josephine joy joyce juana juanita judith judy julia juliana juliane julie juliet juliette
    julija juliya jutta kaja kamala kamila karen karin karina karla karolin karolina karoline katalin katarina katarzyna katarína kate kateryna
    kateřina katerina katharina katherine kathleen kathrin kathryn kathy katia katie katinka katja katrin katrina katy katya kayla kelly kendra
    kerstin khadija kiara kim kimberly kinga kira kirsten kirstin kitty klara klaudia konstanze korinna krista kristen kristin kristina kristine
    krystyna ksenia laila lana lara larissa latifa latisha laura lauren laurence layla lea leah lee-ann leila lena leni lenka leonie leonora leonore
    lesya leticia leyla liane lidia lidija lieselotte lili lilian liliana liljana lilli lillian lilly lily lina linda lindsay lindsey lioba lisa
    lisbeth lise liselotte lisette liv liz liza lore lorena loretta lorraine lotta lotte louise lubov luca-marie lucia lucie lucille lucinda lucy
    ludmila ludmilla luisa luise lulu luzia lydia lyn lynn lynne lyudmila maaike maarit mabel maddalena madeleine madeline madison magda magdalena
    maggie mahnaz mai maike maja malala malgorzata małgorzata malin mandy manuela mara marcela marcella mareike maren margaret margareta margarete
    margarethe margarita margaux margit margot margret margrit marguerite maria mária maría mariam mariana marianna marianne marie marie-luise
    marie-christine marie-agnes marielle marija marijana marika marilyn marina marion mariola marisa marisol marit marita maritza mariya marjorie
    markéta marla marlen marlene marlies marlis marta martha marthe martina mary maryam maryna marzena mascha masha mathilda mathilde maud maureen
    mavis maxima maxine maya medea meg megan meghan meike melanie melina melinda melissa mercedes meredith merle merve meryem mia michaela michelle
    miina mila milana milena milica milla mina minna mira miranda mireille miriam mirjam mirjana miroslava mona monica monika monique montserrat
    muriel myra myriam nadeschda nadezhda nadia nadin nadine nadiya nadja nancy nanette naomi nastja natalia natalie natalija nataliia natalija
    nataliya natalja natascha natasha nathalie nava nele nelli nellie nelly nermin nesrin nevena neža ngozi nicola nicole nicoletta nike nila nina noemi
    noémi nora noreen norma nour nuria oksana oktavia olena olesya olga olha olivia ophelia oriana ottilie paloma pamela pascale patricia patrizia
    patti patty paula paulina pauline peggy penelope penny petra phoebe phyllis pia pilar polina poppy pranee priscilla priti priya rachel radka
    rafaela rahel raisa ramona rania raquel rasha rebecca rebekka regina regine regula renata renate renee renée rhoda rhonda ria ricarda rike rita
    roberta robyn romana romina romy ronja rosa rosalia rosalie rosalind rosalyn rosamund rosanna rose roseanne roselyne rosemarie rosemary rosina
    roswitha roxana roya ruth růžena sabina sabine sabrina sadie sahra saida saima salma salome samantha samira sandra sara sarah sarina saskia
    savannah scarlett seda selena selin selina selma serap serena sevgi shannon sharon sheila shelley shirin shirley sibel sibylle sieglinde sigrid
    sigrun silja silke silvana silvia silvie simona simone sina sinead siobhan slavica snežana sofia sofie sofija solveig songül sonia sonja sonya
    sophia sophie soraya staci stacy stanislava stefania stefanie steffi stella stephanie sue susan susana susann susanna susanne suse susi suzanne
    svenja svetlana svitlana swantje swetlana sybille sylvia sylvie tabea tabitha tamar tamara tammy tania tanja tansu tanya tara tatiana tatjana
    tatyana teresa tereza terézia tessa tetiana tetyana thea thekla theodora theres theresa therese theresia tiffany tilda tilly tina tine tracey
    traude traudl trine trudy türkan tuğba ulla ulrike una ursel ursina ursula urszula uschi uta ute valentina valentyna valeria valerie valérie
    valeriya vanessa vera verena veronica veronika veronique vesna vicky victoria viktoria viktorija viola violeta violetta virginia vivian viviane
    vivien vivienne vlasta waltraud waltraut wanda wendy wera weronika whitney wibke wiebke wilhelmine wilma winnie aurore ágnes beata betsy carly dinara edwige émilie emilija femke georgia giorgia haley hillary huma hope ildikó ivanka jordana kavita kellyanne lakshmi lale latoya léa leyla louisa maja mathilda meera melania mette mihaela mirela monique nadežda nahid naomi narges neha noura nilüfer olivera orsolya paige pooja raluca reem rosie sanna sanne ségolène shreya sofya sunita susie thandiwe tulsi wiesława winona ylva ylenia yoko zadie zineb zita zsófia
    xenia yael yana yara yasemin
    yasmin yasmina yelena yevgenia yolanda yuki yuliia yulia yuliya yvette yvonne zahra zainab zara zdenka zehra željka zeynep zlata zoe zofia zoja
    zoya zsuzsanna zuzana zuzanna
  `),
  masculine: words(`
    mason aiden alfie archie dylan chidi tunde
    aaron abbas abdel abdelaziz abdelkader abdul abdulaziz abdullah abdulrahman abebe abel abraham achim achmed adalbert adam adem adolf adrian adriano
    aidan ahmad ahmed ahmet akihiro akim akira al alain alan alban albert alberto albin albrecht alec aleksandar aleksander aleksandr aleksei aleksej
    aleksey alejandro alessandro alessio alex alexander alexandr alexandre alexei alexej alexey alexis alf alfons alfonso alfred alfredo ali allan allen
    alois aloys alvaro álvaro amadeus amadou ambros amir amit amos anatol anatoli anatolij anatoly anders andi andrea andreas andrej andrei andrés andres
    andrew andrey andrij andriy andrii andrzej andy angelo angus anil ansgar anselm anthony antoine anton antoni antonín antonin antonio antonis antony
    antti anwar apostolos ardeshir arda aristide arkadi arkadij arman armand armando armin arnaud arne arno arnold aron arsen arseni arseniy artem
    arthur artur arturo arvind asif aslan atilla attila august augustin augusto aurel axel aymeric ayman aziz balázs baldur balthasar barack barnabas
    barnaby baron barry bart bartholomew bartosz bashar basil bassam bastian bayram bela béla ben benedict benedikt beniamino benito benjamin benno benny
    bent beppe bernard bernardo bernd bernhard bernie bert berthold bertold bertram bilal bill billy björn bjarne bjorn bo bob bobby bodo bogdan
    boguslaw bohdan bohumil bohuslav boris borut božidar brad bradley brandon branislav branko brendan brent bret brett brian brice bruce bruno bryan
    burak burkhard burkhardt byron cai caleb calvin cameron can carl carlo carlos carlton carsten cas casimir caspar cecil cédric cedric cem cengiz
    cesar césar chad charles charlie chen chester chris christian christof christoph christophe christopher chuck cihan claas claude claudio claus
    clemens clement cliff clifford clint clive clyde colin conor connor conrad constantin constantine cor corentin cornelius craig cristian cristiano
    cristobal curt curtis cyril cyrill cyrus dale damian damien damir dan daniel daniele danilo danny dante dariusz darius darko darrell darren dave
    david davide davor dawid dean declan dejan den denis deniz dennis denys derek dermot derrick desmond detlef detlev dick didier diego dieter dietmar
    dietrich dimitar dimitri dimitrij dimitris dimitrios dirk dmitri dmitrij dmitriy dmitrij dmitro dmitry dmytro dominic dominik domenico don donald
    donnie dorian doug douglas dragan dražen drew duane duarte duncan dustin dwayne dwight earl ebbe eberhard eckard eckart eckhard eckhart ed eddie
    edgar edgars edi edmond edmund edoardo eduard eduardo edvard edward edwin efraim egbert egon ehud eike einar ekkehard ekkehart ekrem elias elijah
    elliot elliott elmar elon elton emanuel emil emile émile emilio emin emir emmanuel emmerich emre engelbert enno enrico enrique enver enzo
    erasmus erdem erdal erhard eric erich erik erkan ernest ernesto ernö ernst ertuğrul erwin esteban ethan etienne étienne eugen eugene evan evgeni
    evgeny ewald fabian fabio fabrice fabrizio fadi faisal falk farid farouk fatih faruk felipe félix felix ferdinand ferenc fergus ferhat fernando
    fidel filip filippo finn flavio florian floyd folker fouad fred franc francesco francis francisco francois françois franck franco frank frankie
    franklin franjo františek frantisek frantz franz franz-josef fred freddie freddy frederic frédéric frederick frederik fredrik friedemann friedhelm
    friedrich fritjof fritz fumio gabor gábor gabriel gael gary gaspard gaston gavin gebhard geert geir gene geoff geoffrey georg george georges
    georgi georgios georgy gerald gerard gérard gerardo gerd gerhard gereon germán gernot gero gerold gerrit gert gheorghe gian gianluca gianni gideon
    gidon giacomo gianfranco gilbert gilles gino giorgio giovanni giuliano giuseppe gleb glen glenn gonzalo goran gordon götz gottfried gotthard gottlieb
    graham grant greg gregg gregor gregorio gregory grigori grigorij grigory guido guillaume guillermo günter günther guenter guenther gunnar gunter
    gunther gus gustav gustavo guy gyula györgy haakon habib hagen hakan håkan halil hamid hamza hannes hanno hans hans-christian hans-dieter hans-georg
    hans-jürgen hans-joachim hans-josef hans-peter hans-ulrich hans-werner harald hardy harold harri harry hartmut hartwig harvey hasan hashim hassan
    hasso haydar hector hector heiko heiner heini heino heinrich heinz heinz-christian helge hellmut helmut helmuth hendrik henk henning henri henrik
    henrique henry herbert heribert herman hermann hermes hernan hervé hikmet hilmar hiro hiroshi holger horacio horst howard hubert huberto hubertus
    hugh hugo humberto humphrey hussein hussain hüseyin ian ibrahim ignacio ignatius ignaz igor ihor ilham ilhan ilija ilja illia ilya imran imre ingmar
    ingo ioannis ion iosif irving isaac isaiah ishmael ismael ismail ismet israel istván istvan ivan ivano ivar ivica ivo iwan jaan jaap jacek jack
    jackson jacob jacques jaime jair jake jakob jakub jalal jamal james jamie jan jan-philipp jan-peter jannik jannis janos jános janusz jared jarosław
    jaroslaw jaroslav jason jasper javier jay jean-claude jean-luc jean-marie jean-paul jean-pierre jeff jefferson jeffery jeffrey jendrik jens jens-uwe
    jeremiah jeremias jeremy jérôme jerome jerry jerzy jesús jesse jim jimmy jiří jiri joachim joao joão joaquin joaquín jochen joe joel joël joerg johan
    johann johannes john johnny jon jonas jonathan jonny jordan jordi jörg jörn jorge joris jörn jos josé jose josef joseph josep josh joshua josip jost
    joszef józef jozef jožef juan juha juhani jules julian julien julio julius jun junichi jürg jürgen juergen jurgen juri jurij jürgen justin justus
    kacper kai kaito kaj kamal kamil karel karim karl karl-heinz karl-josef karlheinz karsten kaspar kasper kassem kay kazimierz kees keir keith kemal ken
    kenan kenneth kenny kent kevin khaled khalid khalifa kiran kirill kjell klaas klaus klaus-dieter klaus-peter klemens knud knut koen kofi koichi konrad
    konstantin konstantinos korbinian kostas krešimir krishna kristian kristof kristoffer krystian krzysztof kuno kurt kwame kyle kyriakos kyrylo
    ladislav lajos lambert lance lars lars-peter laszlo lászló laurent laurenz laurids lawrence lazar leander lech leif len lennart lenny leo leon
    leonard leonardo leone leonhard leonid leopold leroy leszek levi lew lewis lex liam lindsey lino lionel lloyd lorenz lorenzo lothar lou louis luc
    luca lucas luciano lucian lucien ludger ludvík ludvik ludwig luigi luis luís luiz luka lukas lukáš łukasz luke lutz lyle lyndon maciej mads magnus
    mahmoud mahmud mahmut maik malcolm malek malte mamadou manfred manolis manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek
    marian mariano mariano marijn marin mario mariusz mark marko markos markus marley marlon martin martín márton marvin marwan masahiro massimiliano
    massimo mateo mateusz mathias mathieu mathis matías matej matěj mateja matjaž matt matteo matthew matthias matthieu mattia maurice mauricio maurits
    maurizio max maxim maxime maximilian maximiliano maxwell mehdi mehmed mehmet meinhard meinolf meir mel melvin mert merlin mesut methoda metin michael
    michail michal michał michel michele mick miguel mihai mihail mihaly mihály mika mike mikael mikhail mikheil miklós miko mikołaj mikuláš milan miles
    miloš milos milorad miodrag mirko miro miroslav mitch mitchell moammar modou mohamad mohamed mohammad mohammed mohamud moises moritz mordechai morgan
    moritz morris morten moshe mostafa muammar muhammad muhammed muhammet murat murray musa mustafa mykhailo mykola nabil nadeem nader naftali nahum naim
    najib naoki napoleon narendra nasser nathan nathaniel nat nayib neal necmettin ned neil nelson nenad nestor nevzat niall nicholas nick niclas nico
    nicolae nicolai nicolas nicolás niels nigel nikita niklas niko nikola nikolai nikolaj nikolas nikolaos nikolaus nikolay nikolos nils nizar noah noam
    noel norbert norman nuno nurettin olaf olav olcay ole oleg oleh oleksandr oleksii oleksij oleksiy olexander oliver olivier olli omar omer omid onur
    oriol orlando oskar oscar osman osvaldo oswald othmar othman otmar otto ottokar ottmar owen özgür pablo paddy pål panagiotis paolo paris parvez
    pascal pasquale patrice patricio patrick patrik paul paulo paulus pavel pavlo pavol pawel paweł pawlo pedro peer pepe per percy peter petar petr petra
    petro petros pierre pierre-yves piers piet pieter pietro piotr pirmin pit pius prabowo prakash predrag preston quentin quincy quirin radek radko
    radosław radoslaw radovan rafael rafał rafal rafik ragnar rahul raif raimund rainer rainhard rajesh ralf ralph ramon ramón ramzan ramzi randall randy
    raoul raphael rashid rasmus ratko raul raúl ravi ray raymond recep reggie reginald reimar reiner reinhard reinhardt reinhold remco remzi rené rene
    renato renaud reuben reza rhys ricardo riccardo richard rick ricky rico rinat rishi rob robert roberto robin rocco rod roderich roderick rodolfo
    rodney rodrigo roger rogelio roland rolf roman romano romeo ron ronald ronaldo ronan ronnie rory roscoe ross roy ruben rubén rüdiger ruediger rudi
    rudolf rudy rufus rui rupert rupprecht ruslan rusty ryan ryszard sabri saddam sadiq saeed said salah salih salim salman salvador salvatore sam sami
    samir samuel samuele sander sandor sándor sandro santiago santos sascha saša sasha saud scott sean sebastian sebastián sebastiano sébastien
    sébastian sedat selim semjon semyon sepp serdar serge sergei sergej sergey serhii serhij serhiy sergii sergio sergiu seth severin seymour shane
    shaun shawn shigeru shimon shinji shinzo siegbert siegfried siegmar siegmund sigmar sigmund silvan silvio simeon simon sinan sirko slava slavko
    slavoj slobodan sofiane sönke sören soeren soren spencer spiros stan stanislas stanislav stanisław stanislaw stanley stavros stefan stefano steffen
    stelios stephan stephane stéphane stephen stepan štefan steve steven stewart stig stipe stuart suleiman süleyman suleyman sunil sven sverre svein
    sylvain sylvester tadeusz taha tahir taras tariq tarek taro tassilo taylor ted teemu teodor teoman terence terrance terry teun thabo thaddäus theo
    theodor theodore thiago thibaut thies thierry thilo thomas thor thoralf thorben thore thorsten tiago tiberiu tibor till tilman tilmann tilo tim timm
    timo timofej timothy timur tino titus tobias tobin todd tom tomas tomás tomáš tomasz tomaž tomislav tommaso tommi tommy toni tony toomas torben tore
    torsten travis trent trevor tristan troy tufan tuomas tycho tyler tymofiy tyrone udo uğur ulf uli ulli ullrich ulrich umberto umut urban urho urs
    uwe vaclav václav vadim vadym vahid valentin valentyn valeri valerij valerio valery vasil vasile vasily vasyl veit velimir victor vidkun vikram
    viktor vilmos vince vincent vincenzo virgil vitali vitalii vitalij vitaliy vitaly vito vittorio vivek vlad vladimir vladimír vladislav vladislavs
    vladyslav vojislav vojtech vojtěch volker volodymyr vuk vyacheslav wadim waldemar walt walter walther warren warwick wayne wenzel werner wesley
    wieland wilbert wilfried wilhelm willem william willi willibald willy wim winfried winston witali witalij witold wladimir władysław wladimir wladislaw
    wojciech wolf wolfgang wolfram wolodymyr woodrow wsewolod xaver xavi xavier yahya yair yang-ho yanis yann yannick yannis yaroslav yasin yasser yassin
    yassir yevgeny yevhen yitzhak yoav yoshi yoshihide yoshiro youssef yuri yurii yuriy yury yusuf yves yvon yunus zac adnan ajay amit anand anselmo arjun arvid bakary balthazar beto bjarke bram cory daan deepak dinesh édouard emeka enda gaurav gérald gergely grzegorz haruki ionut iosif jahn jeb jelle joost kenji lubos maarten manoj marten maurus mitt mukesh newt nikhil oluwaseun péter philipp phillip pim pradeep preet rand reince rohit sandeep sanjay satoshi stellan suresh sybrand takashi theis théo thorbjørn tidjane tiziano trey vijay vikas wilbur wouter ximo yousef chinedu
    zacharias zachary zack zbigniew
    zdeněk zdenek zdravko željko zeljko zeki zhelyu ziad zigmund zinedine zlatko zoltán zoltan zoran zsolt zygmunt ľubomír lubomir ľuboš ľudovít
  `),
  either: words(`
    alex ali andrea ashley avery blake cameron casey charlie chris dana daniele deniz dominique drew eike evgenia finley francis frances gabriele
    harper hilary jamie jean jess jesse jo jordan jules kai kay kim kelly kerry kersti kimi lee leslie lindsey logan luca maria marion maxime mika
    morgan nicola nikita noor pat quinn rachid reese riley robin rowan sam sascha sasha shannon sidney simone skyler sydney taylor toni tracy vivian
    yuki yannick
  `),
}
