// Words of probability in German and their bands.

import type { Band, CertaintyWords } from '../../mentions/certainty.ts'

type Table = Readonly<Record<string, Band | null>>

/** One phrase a line or between commas. */
const all = (list: string, band: Band | null): Table =>
  Object.fromEntries(list.split(',').map(phrase => [phrase.trim().replace(/\s+/gu, ' '), band]))

const ENDINGS = ['', 'e', 'en', 'em', 'er', 'es']

/** "sehr wahrscheinlich": the last word in all its forms. */
const inflected = (list: string, band: Band | null): Table =>
  all(
    list
      .split(',')
      .flatMap(phrase => ENDINGS.map(ending => phrase + ending))
      .join(','),
    band,
  )

/** "hohe Wahrscheinlichkeit", "mit hoher Wahrscheinlichkeit": adjective stems before the noun. */
const noun = (stems: string, band: Band): Table =>
  all(
    stems
      .split(',')
      .flatMap(stem =>
        ['e', 'en', 'er'].flatMap(ending => ['', 'mit '].map(mit => `${mit}${stem.trim()}${ending} wahrscheinlichkeit`)),
      )
      .join(','),
    band,
  )

const phrases: Table = {
  ...inflected('nahezu sicher,fast sicher,so gut wie sicher,beinahe sicher', 'almost certain'),
  ...all(
    `mit an sicherheit grenzender wahrscheinlichkeit, an sicherheit grenzende wahrscheinlichkeit, an sicherheit grenzenden wahrscheinlichkeit,
     mit ziemlicher sicherheit, mit fast völliger sicherheit, mit großer sicherheit, aller voraussicht nach nur`,
    'almost certain',
  ),
  ...all('mit sicherheit, ganz sicher, zweifellos, zweifelsfrei, mit absoluter sicherheit, unausweichlich, definitiv', 'certain'),

  ...inflected(
    'sehr wahrscheinlich,höchst wahrscheinlich,höchstwahrscheinlich,äußerst wahrscheinlich,hochwahrscheinlich',
    'very likely',
  ),
  ...noun('hoh,sehr hoh,groß,sehr groß,größt,höchst', 'very likely'),
  ...all('mit hoher wahrscheinlichkeit, mit sehr hoher wahrscheinlichkeit, mit großer wahrscheinlichkeit', 'very likely'),
  ...all('hohe chance, sehr gute chancen, sehr gute chance, aller wahrscheinlichkeit nach', 'very likely'),

  ...inflected('wahrscheinlich,voraussichtlich', 'likely'),
  ...all(
    `vermutlich, mutmaßlich wohl, aller voraussicht nach, wohl, dürfte, dürften, gute chancen, gute chance, ziemlich wahrscheinlich,
     eher wahrscheinlich, durchaus wahrscheinlich, die wahrscheinlichkeit ist groß, die wahrscheinlichkeit sei groß,
     die wahrscheinlichkeit ist hoch, die wahrscheinlichkeit sei hoch`,
    'likely',
  ),
  // What is no probability, or only compares two
  ...all('wohl aber, sehr wohl, wohl fühlen, wohl fühlt, wohl fühlte, wohl gefühlt, wohl oder übel, wahrscheinlicher als', null),
  ...inflected('wahrscheinlicher', null),

  ...all(
    'fünfzig zu fünfzig, fifty-fifty, etwa gleich wahrscheinlich, gleich wahrscheinlich, ebenso wahrscheinlich wie',
    'roughly even chance',
  ),

  ...inflected('unwahrscheinlich', 'unlikely'),
  ...all(
    'eher nicht, wohl kaum, wohl nicht, vermutlich nicht, wahrscheinlich nicht, voraussichtlich nicht, dürfte … nicht, dürften … nicht',
    'unlikely',
  ),

  ...inflected('sehr unwahrscheinlich,höchst unwahrscheinlich,äußerst unwahrscheinlich,extrem unwahrscheinlich', 'very unlikely'),
  ...noun('gering,niedrig,klein,sehr gering,sehr niedrig,verschwindend gering,äußerst gering', 'very unlikely'),
  ...all(
    `kaum wahrscheinlich, kaum vorstellbar, kaum denkbar, kaum möglich, geringe chancen, geringe chance, kaum chancen, wenig chancen,
     wird … [kaum], werde … [kaum], werden … [kaum], würde … [kaum], würden … [kaum], dürfte … [kaum], dürften … [kaum]`,
    'very unlikely',
  ),
  ...all(
    `nahezu ausgeschlossen, so gut wie ausgeschlossen, fast ausgeschlossen, praktisch ausgeschlossen, nahezu unmöglich, so gut wie unmöglich,
     fast unmöglich, keine chance, auf keinen fall`,
    'almost no chance',
  ),
  ...all('völlig ausgeschlossen, ganz ausgeschlossen, gilt als [ausgeschlossen], gelte als [ausgeschlossen]', 'impossible'),

  ...inflected('möglich', 'possible'),
  ...all(
    `möglicherweise, womöglich, vielleicht, eventuell, unter umständen, denkbar, durchaus möglich, gut möglich, könnte, könnten,
     nicht auszuschließen, nicht ausgeschlossen, nicht ausschließen, nicht auszuschliessen, nicht ausschliessen,
     nicht … auszuschließen, nicht … ausschließen, ausschließen lässt sich … nicht, ausschließen läßt sich … nicht,
     ausschließen könne … nicht, ausschließen kann … nicht, ausschließen wollte … nicht, ausschließen lasse sich … nicht,
     ausgeschlossen ist … nicht, ausgeschlossen sei … nicht,
     schließt … nicht aus, schließe … nicht aus, schloss … nicht aus, schlossen … nicht aus, schließen … nicht aus,
     möglichkeit besteht, besteht die möglichkeit, bestehe die möglichkeit`,
    'possible',
  ),
  // Ability and manner, not probability
  ...all(
    `wie möglich, wenn möglich, falls möglich, soweit möglich, soweit wie möglich, möglich gemacht, möglich machen, möglich macht,
     nicht möglich, alles mögliche, alle möglichen, nicht vielleicht, möglich geworden`,
    null,
  ),
}

export const certainty: CertaintyWords = {
  phrases,
  negators: new Set(['nicht', 'weder', 'keineswegs', 'keinesfalls', 'nie']),
  small: new Set(['wohl']),
  percent: {
    nouns: new Set(['wahrscheinlichkeit', 'wahrscheinlichkeiten', 'chance', 'chancen', 'risiko', 'eintrittswahrscheinlichkeit']),
    signs: new Set(['prozent', '%', 'prozentiger', 'prozentige', 'prozentigen']),
    numbers: {
      null: 0,
      ein: 1,
      einem: 1,
      zwei: 2,
      drei: 3,
      fünf: 5,
      zehn: 10,
      fünfzehn: 15,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
      hundert: 100,
    },
    bounds: {
      unter: 'below',
      'weniger als': 'below',
      höchstens: 'below',
      'bis zu': 'below',
      über: 'above',
      'mehr als': 'above',
      mindestens: 'above',
    },
  },
}
