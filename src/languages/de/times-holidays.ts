// Holidays and days that have a name, in German: of the churches, of Germany, Austria and Switzerland, of Jews and Muslims.
// Not here: festivals of the calendars of India and Iran, which Temporal cannot reckon.

import { allMean as all, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'

const hebrew = (month: string, day: number, days = 1) => ({ holiday: { calendar: 'hebrew', month, day, days } }) as const
const islamic = (month: string, day: number, days = 1) =>
  ({ holiday: { calendar: 'islamic-umalqura', month, day, days } }) as const

const christian: TimeLexicon = mergedLexicon(
  all('dreikönigstag dreikönigsfest heilige_drei_könige heilig_drei_könige', { holiday: '01-06' }),
  all('lichtmess mariä_lichtmess', { holiday: '02-02' }),
  all('schmotziger_donnerstag schmutziger_donnerstag weiberfastnacht altweiber', { holiday: -52 }),
  all('rosenmontag', { holiday: -48 }),
  all('faschingsdienstag fastnachtsdienstag fastnacht veilchendienstag mardi_gras', { holiday: -47 }),
  all('aschermittwoch', { holiday: -46 }),
  all('fastenzeit', { holiday: { easter: -46, days: 46 } }),
  all('palmsonntag', { holiday: -7 }),
  all('karwoche', { holiday: { easter: -6, days: 6 } }),
  all('gründonnerstag hoher_donnerstag heiliger_donnerstag weißer_donnerstag palmdonnerstag', { holiday: -3 }),
  all('karfreitag stiller_freitag hoher_freitag', { holiday: -2 }),
  all('karsamstag karsonnabend stiller_samstag', { holiday: -1 }),
  all('ostern ostersonntag', { holiday: 0 }),
  all('ostermontag', { holiday: 1 }),
  all('weißer_sonntag weißen_sonntag', { holiday: 7 }),
  all('sechseläuten', { holiday: { nth: 3, weekday: 1, month: 4 } }),
  all('himmelfahrt himmelfahrtstag christi_himmelfahrt auffahrt auffahrtstag', { holiday: 39 }),
  all('pfingsten pfingstsonntag', { holiday: 49 }),
  all('pfingstmontag', { holiday: 50 }),
  all('trinitatis dreifaltigkeitssonntag dreifaltigkeitsfest goldener_sonntag', { holiday: 56 }),
  all('fronleichnam corpus_christi', { holiday: 60 }),
  all('johannistag', { holiday: '06-24' }),
  all('peter_und_paul', { holiday: '06-29' }),
  all('mariä_himmelfahrt', { holiday: '08-15' }),
  all('erntedankfest erntedank', { holiday: { nth: 1, weekday: 7, month: 10 } }),
  all('reformationstag', { holiday: '10-31' }),
  all('allerheiligen', { holiday: '11-01' }),
  all('allerseelen', { holiday: '11-02' }),
  all('martinstag', { holiday: '11-11' }),
  all('volkstrauertag', { holiday: { advent: -14 } }),
  all('buß-_und_bettag buss-_und_bettag buß_-_und_bettag buss_-_und_bettag', { holiday: { advent: -11 } }),
  all('totensonntag ewigkeitssonntag', { holiday: { advent: -7 } }),
  ...['ersten', 'zweiten', 'dritten', 'vierten'].map((word, week) =>
    all(`${word}_advent ${word}_adventssonntag ${word.slice(0, -1)}r_advent ${week + 1}_._advent`, {
      holiday: { advent: 7 * week },
    }),
  ),
  all('nikolaustag', { holiday: '12-06' }),
  all('mariä_empfängnis', { holiday: '12-08' }),
  all('heiligabend heiliger_abend heiligen_abend', { holiday: '12-24' }),
  all('weihnachten weihnachtstag weihnachtsfeiertag', { holiday: '12-25' }),
  all('ersten_weihnachtstag erster_weihnachtstag ersten_weihnachtsfeiertag christtag', { holiday: '12-25' }),
  all('zweiten_weihnachtstag zweiter_weihnachtstag zweiten_weihnachtsfeiertag stephanstag stefanitag', { holiday: '12-26' }),
  all('orthodoxer_palmsonntag', { holiday: { orthodox: -7 } }),
  all('orthodoxer_karfreitag orthodoxen_karfreitag', { holiday: { orthodox: -2 } }),
  all('orthodoxer_karsamstag', { holiday: { orthodox: -1 } }),
  all('orthodoxer_ostersonntag orthodoxe_ostern orthodoxen_ostern orthodoxes_osterfest orthodoxen_osterfest', {
    holiday: { orthodox: 0 },
  }),
  all('orthodoxer_ostermontag', { holiday: { orthodox: 1 } }),
)

const civil: TimeLexicon = mergedLexicon(
  all('neujahr neujahrstag', { holiday: '01-01' }),
  all('berchtoldstag', { holiday: '01-02' }),
  all('holocaustgedenktag holocaust-gedenktag', { holiday: '01-27' }),
  all('valentinstag', { holiday: '02-14' }),
  all('weltfrauentag frauentag', { holiday: '03-08' }),
  all('maifeiertag tag_der_arbeit', { holiday: '05-01' }),
  all('tag_der_befreiung', { holiday: '05-08' }),
  // "der 8. Mai war ein Tag der Befreiung" names none.
  all('ein_tag_der_befreiung', {}),
  all('europatag', { holiday: '05-09' }),
  all('vatertag', { holiday: 39 }),
  all('muttertag', { holiday: { nth: 2, weekday: 7, month: 5 } }),
  all('bundesfeier bundesfeiertag schweizer_nationalfeiertag', { holiday: '08-01' }),
  all('bettag eidgenössischer_bettag eidgenössischen_bettag', { holiday: { nth: 3, weekday: 7, month: 9 } }),
  all('knabenschiessen', { holiday: { nth: 2, weekday: 1, month: 9 } }),
  all('tag_der_deutschen_einheit', { holiday: '10-03' }),
  all('tag_der_deutschen', {}),
  all('österreichischer_nationalfeiertag österreichischen_nationalfeiertag', { holiday: '10-26' }),
  all('halloween', { holiday: '10-31' }),
  all('thanksgiving erntedankfest_in_den_usa', { holiday: { nth: 4, weekday: 4, month: 11 } }),
  all('black_friday', { holiday: { nth: 4, weekday: 4, month: 11, shift: 1 } }),
  all('silvester silvesterabend silvesternacht', { holiday: '12-31' }),
  all('königstag koningsdag', { holiday: '04-27' }),
  all(
    'chinesisches_neujahr chinesische_neujahr chinesischen_neujahr chinesisches_neujahrsfest chinesische_neujahrsfest chinesischen_neujahrsfest chinesisches_frühlingsfest',
    {
      holiday: { calendar: 'chinese', month: 'M01', day: 1 },
    },
  ),
)

/** The day itself; that it begins at sunset before is not said. */
const jewish: TimeLexicon = mergedLexicon(
  all(
    'rosch_haschana rosch_ha-schana rosch_ha-schanah jüdisches_neujahr jüdische_neujahr jüdischen_neujahr jüdisches_neujahrsfest jüdische_neujahrsfest jüdischen_neujahrsfest',
    hebrew('M01', 1, 2),
  ),
  all('jom_kippur yom_kippur versöhnungstag', hebrew('M01', 10)),
  all('sukkot laubhüttenfest', hebrew('M01', 15, 8)),
  all('schmini_azeret schemini_azeret', hebrew('M01', 22)),
  all('simchat_torah simchat_tora', hebrew('M01', 23)),
  all('chanukka hanukkah lichterfest', hebrew('M03', 25, 8)),
  all('tu_bischwat tu_bischevat tu_bishvat', hebrew('M05', 15)),
  all('purim', hebrew('M06', 14)),
  all('pessach passah passahfest pessachfest passa passover', hebrew('M07', 15, 8)),
  all('jom_haschoah yom_haschoah jom_haschoa', hebrew('M07', 27)),
  all('lag_baomer', hebrew('M08', 18)),
  all('schawuot schavuot shavuot', hebrew('M09', 6, 2)),
)

const muslim: TimeLexicon = mergedLexicon(
  all('islamisches_neujahr islamische_neujahr islamischen_neujahr', islamic('M01', 1)),
  all('aschura aschura-tag aschurafest ashura', islamic('M01', 10)),
  all('mawlid mawlid_al-nabawi maulid_an-nabi maulid_an-nabī', islamic('M03', 12)),
  all('ramadan fastenmonat_ramadan fastenmonats_ramadan', islamic('M09', 1, 30)),
  all('lailat_al-qadr laylat_al-qadr nacht_der_bestimmung nacht_der_allmacht', islamic('M09', 27)),
  all('eid_al-fitr id_al-fitr zuckerfest fest_des_fastenbrechens fastenbrechen', islamic('M10', 1)),
  all('eid_al-adha id_al-adha id_ul-adha bakr_id opferfest', islamic('M12', 10)),
)

export const holidays: TimeLexicon = mergedLexicon(christian, civil, jewish, muslim)
