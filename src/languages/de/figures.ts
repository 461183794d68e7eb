// By what German figures of one concept are told apart: which people are counted, and what happens to them.
// Forms are listed as they are inflected; key to forms, parted by blanks.

import type { FigureWords } from '../figure-words.ts'

export const figureWords: FigureWords = {
  people: {
    soldiers: 'soldat soldaten soldatinnen truppen rekruten reservisten fallschirmjäger blauhelmsoldaten',
    officers: 'offizier offiziere offizieren general generäle generälen',
    fighters: 'kämpfer kämpfern rebellen milizionäre aufständische aufständischen söldner extremisten islamisten',
    police:
      'polizist polizisten polizistin polizistinnen polizeibeamte polizeibeamten beamte beamten beamter beamtinnen bundespolizisten',
    firefighters: 'feuerwehrmann feuerwehrmänner feuerwehrmännern feuerwehrleute feuerwehrleuten feuerwehrkräfte',
    rescuers: 'retter rettern rettungskräfte rettungskräften sanitäter sanitätern helfer helfern einsatzkräfte einsatzkräften',
    protesters:
      'demonstrant demonstranten demonstrantinnen demonstrierende demonstrierenden teilnehmer teilnehmern kundgebungsteilnehmer',
    strikers: 'streikende streikenden',
    passengers: 'passagier passagiere passagieren fahrgast fahrgäste fahrgästen fluggäste insassen reisende reisenden',
    crew: 'besatzungsmitglied besatzungsmitglieder besatzungsmitgliedern crewmitglieder seeleute matrosen flugbegleiter',
    children: 'kind kinder kindern minderjährige minderjährigen jugendliche jugendlichen schüler schülern schülerinnen babys',
    women: 'frau frauen mädchen',
    men: 'mann männer männern',
    civilians: 'zivilist zivilisten zivilistinnen zivilpersonen',
    workforce: 'beschäftigte beschäftigten mitarbeiter mitarbeitern mitarbeiterinnen arbeiter arbeitern angestellte angestellten',
    patients: 'patient patienten patientinnen',
    journalists: 'journalist journalisten journalistinnen reporter',
    tourists: 'tourist touristen touristinnen urlauber urlaubern',
    prisoners: 'gefangene gefangenen häftling häftlinge häftlingen',
    refugees: 'flüchtling flüchtlinge flüchtlingen geflüchtete geflüchteten migranten migrantinnen',
  },
  states: {
    trained: 'ausgebildet ausbilden ausbildung',
    stationed: 'stationiert stationieren untergebracht unterbringen',
    moved: 'entsandt entsendet entsenden verlegt verlegen geliefert liefern',
    deployed: 'eingesetzt einsetzen einsatz',
    raised: 'mobilisiert mobilisieren rekrutiert rekrutieren eingezogen einziehen',
    returned: 'zurückkehren zurückgekehrt abziehen abgezogen',
    destroyed: 'zerstört zerstören abgerissen abreißen',
    damaged: 'beschädigt beschädigen',
    flooded: 'überflutet überfluten wasser',
    powerless: 'strom',
    closed: 'gesperrt sperren geschlossen schließen',
    cleared: 'geräumt räumen',
    built: 'gebaut bauen',
    caught: 'abgefangen abfangen abgeschossen abschießen',
    sunk: 'versenkt versenken gesunken',
    seized: 'erbeuten beschlagnahmen sicherstellen plündern besetzen',
    tested: 'getestet testen',
    treated: 'behandelt behandeln versorgt versorgen behandlung',
    isolated: 'isoliert isolieren abgeschnitten abschneiden quarantäne',
    expelled: 'ausgewiesen ausweisen abgeschoben abschieben',
    derailed: 'entgleisen',
  },
  flows: 'neue neuen neuer neues tägliche täglichen täglich',
  flowParts: 'neuinfektion neuerkrankung neuansteckung neuzugang neuzugänge neuzulassung neueinstellung',
}
