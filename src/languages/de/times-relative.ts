// German words that count from another day, lengths and sets: "vorgestern", "am Vortag", "kommende Woche", "jahrelang", "täglich", "derzeit".

import { allMean as all, mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'
import { declined } from './times-declined.ts'

export const relative: TimeLexicon = mergedLexicon(
  {
    heute: { offset: 0, nowadays: true },
    gestern: { offset: -1 },
    vorgestern: { offset: -2 },
    morgen: { offset: 1 },
    übermorgen: { offset: 2 },
    vorvorgestern: { offset: -3 },
    überübermorgen: { offset: 3 },
  },
  all('vortag vortages vortags', { from: -1 }),
  all('folgetag folgetags', { from: 1 }),
  all('selben_tag gleichen_tag', { from: 0 }),
  // Names with a year in them
  all('agenda_2010 agenda_2030', {}),
  {
    vormonat: { period: { unit: 'month', shift: -1 } },
    vorwoche: { period: { unit: 'week', shift: -1 } },
  },
  all('vorjahr vorjahres vorjahrs', { period: { unit: 'year', shift: -1 } }),
  {
    heuer: { period: { unit: 'year', shift: 0 } },
  },
  all('wochenende wochenendes', { period: { unit: 'weekend', shift: null } }),

  declined('letzt vergangen vorig', { shift: -1 }),
  declined('vorletzt', { shift: -2 }),
  declined('dies', { shift: 0, that: true }),
  declined('laufend', { shift: 0 }),
  declined('nächst kommend', { shift: 1 }),
  // They count from the time that the text is in.
  declined('folgend darauffolgend', { thread: 1 }),
  declined('vorangegangen vorhergehend', { thread: -1 }),
  declined('selb gleich', { thread: 0 }),
  all('desselben derselben demselben', { thread: 0 }),
  all('folgejahr folgejahres folgejahrs', { period: { unit: 'year', shift: 1 } }),
  declined('übernächst', { shift: 2 }),

  all('anfang beginn', { mod: 'START' }),
  {
    mitte: { mod: 'MID' },
    ende: { mod: 'END' },
  },
  declined('früh', { mod: 'START' }),
  declined('spät', { mod: 'END' }),

  all('rund etwa circa zirka ca ungefähr fast knapp gut', { amount: 'APPROX' }),
  all('mehr_als über', { amount: 'MORE_THAN' }),
  {
    weniger_als: { amount: 'LESS_THAN' },
  },
  all('mindestens wenigstens', { amount: 'EQUAL_OR_MORE' }),
  all('bis_zu höchstens maximal', { amount: 'EQUAL_OR_LESS' }),
  all('chr v.chr', { bc: true }),
  all('sekundenlang', { duration: 'PTXS' }),
  all('minutenlang minutenlange minutenlangen', { duration: 'PTXM' }),
  all('stundenlang stundenlange stundenlangen stundenlanges', { duration: 'PTXH' }),
  all('tagelang tagelange tagelangen', { duration: 'PXD' }),
  all('wochenlang wochenlange wochenlangen', { duration: 'PXW' }),
  all('monatelang monatelange monatelangen', { duration: 'PXM' }),
  all('jahrelang jahrelange jahrelangen jahrelanger', { duration: 'PXY' }),
  all('jahrzehntelang jahrzehntelange jahrzehntelangen', { duration: 'PXDE' }),
  all('jahrhundertelang', { duration: 'PXCE' }),
  all('stündlich stündliche stündlichen', { set: 'PT1H' }),
  all('täglich tägliche täglichen täglicher', { set: 'P1D' }),
  all('wöchentlich wöchentliche wöchentlichen', { set: 'P1W' }),
  all('monatlich monatliche monatlichen', { set: 'P1M' }),
  all('jährlich jährliche jährlichen', { set: 'P1Y' }),
  all('derzeit zurzeit gegenwärtig momentan zur_zeit heutzutage im_moment im_augenblick zur_stunde in_diesen_tagen dieser_tage', {
    ref: 'PRESENT_REF',
  }),
  all('damals einst einstmals kürzlich neulich in_letzter_zeit in_jüngster_zeit in_der_vergangenheit', {
    ref: 'PAST_REF',
  }),
  all('jetzt genau_jetzt', { now: 'PRESENT_REF' }),
  all('künftig zukünftig demnächst in_zukunft in_naher_zukunft in_der_zukunft', { ref: 'FUTURE_REF' }),
  // "des damals 20-jährigen", "zur Zeit der Besatzung": not now, and no time of its own
  all('zur_zeit_der zur_zeit_des', {}),
  { früher: { ref: 'PAST_REF', turn: -1 } },
  all('früher_oder_später früher_als nicht_früher', {}),
  all('einmal', { times: 1 }),
  all('zweimal', { times: 2 }),
  all('dreimal', { times: 3 }),
  all('viermal fünfmal sechsmal siebenmal achtmal neunmal zehnmal mehrmals mehrfach', { times: 4 }),
  all('mit unter alter_von', { aged: true }),
  {
    später: { turn: 1 },
  },
  all('danach darauf', { turn: 1 }),
  all('zuvor davor vorher früher', { turn: -1 }),

  all('am im um an in', { on: true }),
  all('mez', { zone: '+01:00' }),
  all('mesz', { zone: '+02:00' }),
  all('gmt utc weltzeit', { zone: 'Z' }),
  all('cet', { zone: '+01:00' }),
  all('cest', { zone: '+02:00' }),
  all('ortszeit', { zone: '' }),
  all('zum zur beim seit von vom nach gegen zwischen während über', { lean: 0 }),
  all('bis ab frühestens spätestens', { lean: 1 }),
  { bis: { link: true } },
  all('für auf', { lean: 2 }),
  {
    vor: { lean: 0, side: -1 },
    nach: { side: 1 },
    und: { link: true },
  },
  all('der die das dem den des', { the: true }),
  all(
    'ganze ganzen ganzes volle vollen volles lange langen weitere weiteren weiteres knappe knappen knappes gute guten gutes gutem',
    { fill: true },
  ),
  declined('jed all', { each: true }),
)
