// What German needs to find names: "der Hydrologe Ernst Kubat", "Innenministerium in Bratislava", "aus Marchegg".

import type { NameWords } from '../../mentions/name-words.ts'
import { givenNames } from '../given-names.ts'
import { set, words } from '../lists.ts'
import { lower, nouns } from './names-common.ts'
import { organizations } from './names-organizations.ts'
import { demonyms, groups, ownPlaces, placeNames, sharedPlaces } from './names-places.ts'
import { roles, titles } from './names-roles.ts'

const COMMON_MORE =
  'wolf halle singen siegen gießen baden bergen laufen hof weiden wangen regen rain lauf wiesen auen leer linden buch senden werben sande menschen leute jahre jahr tage tag woche wochen monat monate stunde stunden minute minuten uhr prozent euro dollar franken millionen milliarden angaben angabe meinung ansicht worte worten frage fragen sicherheit folge folgen grund gründe haus häuser straße straßen wasser regen sonne wind nacht morgen abend mittag vormittag nachmittag mitternacht wochenende frühjahr frühling sommer herbst winter anfang ende mitte beginn verwandten bekannten freunden aktuell demonstration streik keller damm dämme pegel brücke brücken ort orte stadt städte land länder dorf dörfer gemeinde gemeinden'

/** Countries and institutions have an article in German and so look like nouns to the list of nouns: "der Iran". */
const NAMES = new Set(
  [...ownPlaces, ...Object.keys(organizations.names).filter(name => /^\p{Lu}{2}/u.test(name))].map(name => name.toLowerCase()),
)

export const names: NameWords = {
  capitals: 'nouns',
  given: givenNames,
  familyFirst: set(
    'kim lee park choi cho jung jeong kang yoon moon li wang zhang liu chen yang huang zhao wu zhou xu sun ma xi deng mao hu nguyen nguyễn tran le pham phan',
  ),
  familyWords: set(
    `koch wolf fuchs vogel hahn hase bär löwe adler falke klein groß gross lang kurz weiß weiss schwarz braun roth grün jung alt stark reich ernst frey fromm lieb
     bauer richter schneider fischer weber müller schmied schmidt becker bäcker schäfer jäger förster wagner zimmermann maurer gärtner hirt hofmann meister schulz schreiber
     könig kaiser graf herzog fürst ritter bischof papst pfarrer mönch engel sommer winter herbst stein berg busch baum wald feld bach sand stern blum blume rose linde kern nagel
     hammer beil pfeil horn bach brand funke sturm kraft schatz krieg frieden heiland freitag sonntag hartmann neumann altmann`,
  ),
  particles: set(
    'von van vom zu zur zum der den de del della di da dos du la le el al as ash ad an el bin ibn ben ter ten ten von und af av ap',
  ),
  titles,
  titleParts: set('h c h.c h.c. e e.h e.h. mult med dent vet jur iur phil rer nat pol oec theol habil ing agr soc'),
  roles,
  compounds: true,
  rolePhrases: [],
  common: new Set([...words(nouns), ...words(lower), ...words(COMMON_MORE)].filter(word => !NAMES.has(word))),
  commonEndings: words(
    'ung ungen heit heiten keit keiten schaft schaften tion tionen sion sionen ismus ität itäten nis nisse nissen tum chen lein ling linge lingen ment mente menten enz enzen anz anzen ie ien ik iken ur uren age agen euro prozent stellen kräfte kräften zahl zahlen mittel mitteln zeit zeiten reihe reihen preis preise preisen',
  ),
  joint: /(?:en|es|s|n)$/u,
  inflected: /(?:n|e|s)$/u,
  foreign: /[^\p{ASCII}äöüÄÖÜßéè’'-]/u,
  never: set(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar februar märz april mai juni juli august september oktober november dezember montags dienstags mittwochs donnerstags freitags samstags sonntags weihnachten ostern pfingsten silvester neujahr gott ich wir sie er es ihr ihre ihrer ihrem ihren sein seine man',
  ),
  noise: null,
  determiners: set(
    'der die das des dem den ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes jenem jenen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinem meinen meiner kein keine keinen keinem keiner beide beiden beider mehrere einige viele alle',
  ),
  definite: set('der die das des dem den dieser diese dieses diesem diesen jener jene jenes jenem jenen'),
  contractions: set('zum zur im am beim vom ins ans fürs'),
  determinerGender: {
    die: 'feminine',
    eine: 'feminine',
    der: 'masculine',
    ein: 'masculine',
    den: 'masculine',
    einen: 'masculine',
    zur: 'feminine',
  },
  stops: set(
    `und oder aber sowie denn sondern dass daß ob weil wenn als wie nicht auch nur noch schon bereits am im in an auf aus bei mit nach seit von vom zu zum zur für gegen ohne um über unter vor
     hinter neben zwischen durch wegen trotz während laut gegenüber bis sagte sagt sagten erklärte erklärt erklärten teilte teilten hat haben hatte hatten ist sind war waren wird werden wurde wurden
     habe hätten hätte sei seien wäre werde würde würden kann konnte könne soll sollte muss will wollte er sie es ich wir man sich so dann da dort hier heute gestern morgen berichtete betonte fügte meinte
     der die das des dem den ein eine einen einem einer eines`,
  ),
  verbs: set(
    'sagte sagt sagten erklärte erklärt erklärten teilte teilten hat haben hatte hatten ist sind war waren wird werden wurde wurden habe hätte hätten sei seien wäre wären werde würde würden kann konnte könne könnte soll sollte muss musste will wollte berichtete betonte meinte warnte forderte nannte sprach sieht hält rief gab ging kam steht',
  ),
  complements: set('der des von vom für bei beim im in zur zum am an aus'),
  origins: set('von vom aus der des beim'),
  and: set('und &'),
  possessive: null,
  genitive: ['es', 's', "'", '’'],
  adjective: /^\p{Ll}[\p{Ll}-]*(?:e|en|er|es|em)$/u,
  verbForm: /(?:te|ten)$/u,
  places: {
    names: placeNames,
    shared: sharedPlaces,
    withArticle: [],
    prepositions: set('in aus nach nahe bei richtung'),
    before: set(
      `stadt gemeinde ort ortschaft dorf kreis landkreis bezirk stadtteil ortsteil region provinz bundesland bundesstaat staat kanton insel halbinsel fluss see berg pegel hafen flughafen hauptstadt
       großstadt kleinstadt hafenstadt küstenstadt kreisstadt nachbarort nachbarstadt nachbargemeinde grenzort grenzstadt oblast gouvernement departement grafschaft bahnhof vorort metropole landeshauptstadt
       werk kraftwerk atomkraftwerk kernkraftwerk akw stausee rebellenhochburg raum großraum kurort küstenort wallfahrtsort badeort ferienort urlaubsort`,
    ),
    after: set(''),
    endings: words(
      'burg dorf heim stadt stadt städt hausen ingen kirchen hofen furt bach berg brück kirch feld felde wald walde rode leben itz hagen münde beuren stetten weiler reuth grün au straße strasse platz allee gasse weg ufer brücke damm',
    ),
    squares: words('straße strasse platz allee gasse brücke ufer'),
    heads: set('tor platz straße strasse allee gasse brücke insel see meer'),
    links: ['an der', 'am', 'im', 'ob der', 'vor der', 'bei'],
    foreignLinks: words('pri nad pod na sur sous upon de del la'),
    weak: set('nach bei aus'),
    strong: set('nahe richtung'),
    streets: set('straße strasse platz allee brücke park'),
  },
  organizations,
  groups,
  demonyms,
  adjectives: new Set([
    ...placeNames.filter(name => /^\p{Lu}\p{Ll}+$/u.test(name)).map(name => `${name.toLowerCase().replace(/e$/u, '')}er`),
    ...words('münchner dresdner bremer zürcher basler leipziger wiener kieler us-amerikanische'),
  ]),
}
