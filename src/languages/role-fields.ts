// What kind of people a role is of, for every pack's documents alike: a striker is no minister, though both may be called Thomas Müller.
// Only roles that say it clearly, at the end of a word ("Außenminister" is a minister); lower case, written by hand. What leads to
// other walks of life (president, journalist, manager, general) is left out.

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean)

/** Field to the ends of words that tell of it. */
export const roleFields: Readonly<Record<string, readonly string[]>> = {
  politics: words(`
    minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin bürgermeister bürgermeisterin abgeordnete abgeordneter
    abgeordneten senator senatorin staatssekretär staatssekretärin politiker politikerin landrat landrätin stadtrat stadträtin gouverneur
    gouverneurin regierungschef regierungschefin staatschef bundespräsident bundespräsidentin staatspräsident parlamentarier premierminister
    premierministerin mayor chancellor governor lawmaker congressman congresswoman legislator councillor politician premier
  `),
  sport: words(`
    fußballer fußballerin fußballspieler fußballprofi nationalspieler nationalspielerin torwart torhüter torhüterin stürmer stürmerin
    mittelfeldspieler innenverteidiger trainer trainerin rennfahrer rennfahrerin schwimmer schwimmerin skispringer skifahrer tennisspieler
    tennisspielerin boxer boxerin schiedsrichter schiedsrichterin leichtathlet leichtathletin olympiasieger olympiasiegerin biathlet handballer
    radprofi torjäger weltmeister weltmeisterin footballer striker goalkeeper midfielder swimmer sprinter boxer referee athlete quarterback
    golfer cyclist coach
  `),
  science: words(`
    virologe virologin virologen epidemiologe epidemiologin meteorologe meteorologin hydrologe hydrologin geologe geologin seismologe
    seismologin physiker physikerin chemiker chemikerin biologe biologin mediziner medizinerin chirurg chirurgin klimaforscher klimaforscherin
    soziologe soziologin historiker historikerin archäologe archäologin virologist epidemiologist
    meteorologist hydrologist geologist seismologist physicist chemist biologist surgeon sociologist historian archaeologist
  `),
  justice: words(`
    staatsanwalt staatsanwältin richter richterin prosecutor judge
  `),
  police: words(`
    polizist polizistin polizeipräsident polizeipräsidentin polizeisprecher polizeisprecherin kriminalhauptkommissar kriminalkommissar
    policeman policewoman detective
  `),
  culture: words(`
    schauspieler schauspielerin sänger sängerin musiker musikerin regisseur regisseurin schriftsteller schriftstellerin komponist
    komponistin dirigent dirigentin rapper rapperin bildhauer bildhauerin actor actress singer musician novelist composer conductor sculptor
    painter
  `),
  religion: words(`
    bischof bischöfin erzbischof kardinal papst pfarrer pfarrerin rabbiner imam mönch nonne bishop archbishop cardinal pope priest rabbi nun monk
  `),
}

/** Endings that a case leaves on such a word: "Ministers", "Virologen". */
export const ROLE_ENDINGS = ['', 's', 'n', 'en', 'es', 'nen'] as const
