// What people are called by in German: roles with their gender, titles.
// A masculine stem gives its forms: "Sprecher, Sprechers, Sprechern"; its feminine in -in: "Sprecherin, Sprecherinnen".

import type { Gender, Gendered } from '../../mentions/name-words.ts'
import { words } from '../lists.ts'

/** "-er, -or, -ent …": genitive -s or -en, plural -en or none, feminine -in. */
const REGULAR = words(`
  minister sprecher präsident chef leiter direktor geschäftsführer vorsitzer meister bürgermeister oberbürgermeister kanzler botschafter
  gesandter konsul attaché senator gouverneur premier vizepremier ministerpräsident sekretär general oberst admiral kommandeur kommandant offizier
  major hauptmann leutnant feldwebel soldat inspekteur inspektor kommissar polizist ermittler fahnder richter anwalt rechtsanwalt staatsanwalt
  generalstaatsanwalt verteidiger notar jurist bischof erzbischof kardinal papst pfarrer priester pastor rabbiner imam prediger mönch
  professor dozent forscher wissenschaftler soziologe politologe historiker ökonom volkswirt hydrologe geologe biologe virologe
  epidemiologe meteorologe klimatologe seismologe archäologe psychologe theologe physiker chemiker mathematiker informatiker ingenieur techniker
  philosoph experte sachverständiger gutachter analyst berater ratgeber kenner beobachter arzt notarzt chefarzt oberarzt mediziner chirurg
  pfleger krankenpfleger sanitäter apotheker therapeut psychiater hebamme unternehmer manager gründer inhaber eigentümer investor bankier
  banker händler kaufmann makler vorstand aufsichtsrat betriebsrat gewerkschafter funktionär sekretär schatzmeister treuhänder
  trainer coach spieler torwart torhüter stürmer verteidiger kapitän schiedsrichter läufer fahrer rennfahrer pilot schwimmer boxer
  profi nationalspieler kicker athlet sportler weltmeister olympiasieger autor schriftsteller dichter journalist reporter redakteur
  korrespondent moderator fotograf kameramann publizist kolumnist blogger verleger intendant regisseur schauspieler sänger musiker
  komponist dirigent maler künstler bildhauer architekt designer kurator lehrer erzieher rektor schulleiter student schüler
  bauer landwirt winzer förster jäger fischer bäcker metzger koch wirt gastwirt hotelier schreiner tischler schweißer maurer elektriker
  mechaniker lokführer busfahrer taxifahrer lkw-fahrer pendler kellner verkäufer friseur hausmeister handwerker arbeiter rentner pensionär
  anwohner bewohner einwohner bürger nachbar besucher zuschauer augenzeuge zeuge aktivist demonstrant organisator veranstalter
  mitarbeiter vertreter stellvertreter botschaftsrat diplomat unterhändler vermittler gesandte politiker parlamentarier senator
  fraktionschef parteichef landrat stadtrat gemeinderat kreishauptmann landeshauptmann landesrat bezirksvorsteher regierungschef
  staatschef außenamtschef innensenator finanzsenator könig prinz fürst herzog graf kaiser emir sultan scheich zar
  präfekt kommissionschef generalsekretär staatssekretär unterstaatssekretär referent koordinator manager ombudsmann verwalter dezernent
  amtsleiter feuerwehrmann feuerwehrkommandant einsatzleiter bergretter retter helfer bergmann kraftfahrer seemann kapitän matrose
  informant insider whistleblower kritiker gegner anhänger unterstützer sieger gewinner kandidat bewerber spitzenkandidat herausforderer
  nachfolger vorgänger amtsinhaber amtskollege kollege partner verbündeter gründer mitgründer erfinder entwickler programmierer
  häftling gefangener täter angeklagter verdächtiger anführer führer rebellenführer milizenführer oppositionsführer kommissär
  hauptgeschäftsführer werkleiter betriebsleiter filialleiter bereichsleiter bauleiter projektleiter abteilungsleiter statistiker
  demoskop meinungsforscher verkehrsforscher klimaforscher umweltschützer naturschützer tierschützer datenschützer verbraucherschützer
  denkmalschützer beauftragter präsidiumsmitglied mitglied vorstandsmitglied ratsmitglied kabinettsmitglied vize obmann
  klubobmann bundesobmann landesobmann amtsarzt tierarzt züchter imker gärtner botaniker zoologe ornithologe ökologe
`)

/** Declined like adjectives: "der Beamte, ein Beamter, die Beamtin". */
const ADJECTIVAL = words(
  `beamt abgeordnet vorsitzend beauftragt gesandt sachverständig angestellt verantwortlich bediensted bedienstet verwandt bekannt überlebend
   vertraut delegiert verletzt betroffen angeklagt verdächtig gefangen verbündet vermisst reisend vorstandsvorsitzend ehrenvorsitzend intellektuell`,
)

const FEMININE = words(`
  frau ärztin notärztin chefärztin anwältin rechtsanwältin staatsanwältin richterin köchin bäuerin kauffrau feuerwehrfrau kamerafrau obfrau
  klubobfrau landeshauptfrau landrätin stadträtin gemeinderätin landesrätin bischöfin pröpstin pfarrerin äbtissin nonne schwester
  krankenschwester oberin hebamme königin prinzessin fürstin herzogin gräfin kaiserin witwe mutter tochter ehefrau großmutter
  beamtin ministerin kanzlerin ombudsfrau gesandtin geschäftsfrau fachfrau kauffrau seniorin torfrau landwirtin wirtin
  staatsrätin betriebsrätin aufsichtsrätin rätin jüdin französin
`)

const MASCULINE = words(`
  mann geschäftsmann fachmann kameramann seemann vater sohn bruder ehemann witwer großvater junge minister-präsident ältester
  bundespräsident oberst senior dekan abt propst generalmajor generalleutnant brigadegeneral ressortchef
`)

function forms(): Gendered {
  const all: Record<string, Gender | null> = {}
  const add = (list: readonly string[], gender: Gender | null) => {
    for (const word of list) all[word] ??= gender
  }
  for (const stem of REGULAR) {
    const short = stem.replace(/e$/u, '')
    const base = stem.endsWith('mann') ? null : `${short}in`
    add([stem, `${stem}s`, `${short}en`, `${stem}n`, `${short}es`, `${short}e`], 'masculine')
    if (base) add([base, `${base}nen`], 'feminine')
  }
  for (const stem of ADJECTIVAL) add([`${stem}er`, `${stem}en`, `${stem}em`, `${stem}e`], null)
  for (const word of FEMININE) add([word, `${word}nen`], 'feminine')
  for (const word of MASCULINE) add([word, `${word}s`, `${word}es`], 'masculine')
  return all
}

/** Not even at the end of a longer word: "Vorstand" is also a board, "Junge" an adjective. */
const NEVER = new Set(words('bauern partnern general generals generale generalen führern weisen'))

export const roles: Gendered = Object.fromEntries(
  Object.entries(forms()).filter(([word]) => !NEVER.has(word) || word === 'general'),
)

/** "Frau Dr. Hanke": never part of the name. */
export const titles: Gendered = {
  herr: 'masculine',
  herrn: 'masculine',
  frau: 'feminine',
  dr: null,
  prof: null,
  professor: null,
  doktor: null,
  ing: null,
  dipl: null,
  mag: null,
  med: null,
  jur: null,
  phil: null,
  sir: 'masculine',
  lady: 'feminine',
  lord: 'masculine',
  mr: 'masculine',
  mrs: 'feminine',
  ms: 'feminine',
  pater: 'masculine',
  schwester: 'feminine',
  bruder: 'masculine',
  scheich: 'masculine',
  ajatollah: 'masculine',
  papst: 'masculine',
}
