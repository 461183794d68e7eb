// Which concepts count people, and which say what happened to them: "neun Beamte verletzt" is injured, not police.

/** Concepts that count people: what happens to them outweighs who they are ("neun Beamte verletzt" is injured). */
export const PEOPLE = new Set(
  'soldiers officers fighters police protesters strikers passengers crew aboard children families inhabitants witnesses workforce refugees prisoners hostages cases'.split(
    ' ',
  ),
)
/** What happens to people, and is therefore stronger than who they are. */
export const EVENTS = new Set(
  'dead injured missing casualties evacuated displaced rescued hospitalised arrests hostages vaccinated'.split(' '),
)
/** What happens to people only, so that a noun that no list knows is people ("31 Randalierer festgenommen"); ships go missing too. */
export const HUMAN = new Set(['dead', 'injured', 'arrests', 'hospitalised', 'vaccinated', 'strikers', 'protesters'])
/** They march, gather and move without protesting. */
export const ARMED = new Set(['soldiers', 'officers', 'fighters', 'police', 'refugees', 'prisoners', 'passengers'])
/** Those whom a party to a conflict captures. */
export const FIGHTING = new Set(['soldiers', 'officers', 'fighters'])

/** Whether a concept counts people. */
export const isPeople = (concept: string | null): boolean =>
  concept !== null && (PEOPLE.has(concept) || EVENTS.has(concept) || concept === 'aboard' || concept === 'confirmedCases')
