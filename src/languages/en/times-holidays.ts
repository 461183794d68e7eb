// Holidays and days that have a name, in English: of the churches, of the United States, Britain, Ireland, Canada and Australia, of Jews
// and Muslims; and names that hold a day and tell no date. Not here: festivals of India and Iran, which Temporal cannot reckon.

import { mergedLexicon, type TimeLexicon } from '../../mentions/time-words.ts'
import { allPhrases } from '../lists.ts'

const named = (names: string, holiday: NonNullable<TimeLexicon[string]['holiday']>): TimeLexicon => allPhrases(names, { holiday })
const hebrew = (names: string, month: string, [day, days = 1]: readonly [number, number?]): TimeLexicon =>
  named(names, { calendar: 'hebrew', month, day, days })
const islamic = (names: string, month: string, [day, days = 1]: readonly [number, number?]): TimeLexicon =>
  named(names, { calendar: 'islamic-umalqura', month, day, days })

const christian = mergedLexicon(
  named('epiphany|twelfth night', '01-06'),
  named('candlemas', '02-02'),
  named('shrove tuesday|mardi gras|fat tuesday|pancake day', -47),
  named('ash wednesday', -46),
  named('palm sunday', -7),
  named('lent', { easter: -46, days: 46 }),
  named('holy week', { easter: -7, days: 7 }),
  named('maundy thursday|holy thursday|covenant thursday', -3),
  named('good friday|holy friday', -2),
  named('holy saturday', -1),
  named('easter|easter sunday', 0),
  named('easter monday', 1),
  named('ascension day', 39),
  named('pentecost|whit sunday|white sunday', 49),
  named('whit monday|pentecost monday', 50),
  named('trinity sunday', 56),
  named('corpus christi', 60),
  named("all saints' day", '11-01'),
  named("all souls' day", '11-02'),
  named('advent sunday', { advent: 0 }),
  named('christmas eve', '12-24'),
  named('christmas day|christmas|xmas', '12-25'),
  named("boxing day|st. stephen's day", '12-26'),
  named('great lent|great fast|orthodox lent', { orthodox: -48, days: 40 }),
  named('clean monday|green monday|orthodox shrove monday', { orthodox: -48 }),
  named('orthodox palm sunday', { orthodox: -7 }),
  named('orthodox good friday|orthodox great friday', { orthodox: -2 }),
  named('orthodox easter monday', { orthodox: 1 }),
  named('orthodox easter|orthodox easter sunday', { orthodox: 0 }),
)

const civil = mergedLexicon(
  named("new year's day|new years day", '01-01'),
  named('martin luther king day|martin luther king jr. day|martin luther king, jr. day|mlk day|mlk jr. day|civil rights day', {
    nth: 3,
    weekday: 1,
    month: 1,
  }),
  named('australia day', '01-26'),
  named('groundhog day', '02-02'),
  named("valentine's day|valentines day|valentine day|st. valentine's day|saint valentine's day", '02-14'),
  named("presidents' day|presidents day|president's day|washington's birthday", { nth: 3, weekday: 1, month: 2 }),
  named("international women's day|women's day", '03-08'),
  named(
    "st. patrick's day|st patrick's day|saint patrick's day|saint patricks day|st. paddy's day|st paddy's day|saint paddy's day",
    '03-17',
  ),
  named("april fools' day|april fool's day", '04-01'),
  named('earth day', '04-22'),
  named('the ides of march|ides of march', '03-15'),
  named('anzac day', '04-25'),
  named('may day', '05-01'),
  named('ve day|victory in europe day', '05-08'),
  named("mother's day|mothers' day", { nth: 2, weekday: 7, month: 5 }),
  named('memorial day', { nth: -1, weekday: 1, month: 5 }),
  named('flag day', '06-14'),
  named("father's day|fathers' day", { nth: 3, weekday: 7, month: 6 }),
  named('juneteenth', '06-19'),
  named('canada day', '07-01'),
  named('independence day|the fourth of july|fourth of july', '07-04'),
  named('bastille day', '07-14'),
  named('labor day|labour day', { nth: 1, weekday: 1, month: 9 }),
  named("columbus day|indigenous peoples' day", { nth: 2, weekday: 1, month: 10 }),
  named('halloween', '10-31'),
  named('guy fawkes night|bonfire night', '11-05'),
  // The Tuesday behind the first Monday
  named('election day', { nth: 1, weekday: 1, month: 11, shift: 1 }),
  named("veterans day|veterans' day|armistice day|remembrance day", '11-11'),
  named('remembrance sunday', { nth: 2, weekday: 7, month: 11 }),
  named('thanksgiving day|thanksgiving', { nth: 4, weekday: 4, month: 11 }),
  named('black friday', { nth: 4, weekday: 4, month: 11, shift: 1 }),
  named('cyber monday', { nth: 4, weekday: 4, month: 11, shift: 4 }),
  named("new year's eve|new years eve|hogmanay", '12-31'),
  named("chinese new year|lunar new year|chinese lunar new year|chinese new year's day|chinese lunar new year's day", {
    calendar: 'chinese',
    month: 'M01',
    day: 1,
  }),
)

/** The day itself; that it begins at sunset before is not said. */
const jewishAndMuslim = mergedLexicon(
  hebrew('rosh hashanah|rosh hashana|rosh hashanna|jewish new year', 'M01', [1, 2]),
  hebrew('yom kippur', 'M01', [10]),
  hebrew('sukkot|succos|feast of tabernacles|feast of the ingathering', 'M01', [15, 8]),
  hebrew('shemini atzeret', 'M01', [22]),
  hebrew('simchat torah|simhat torah', 'M01', [23]),
  hebrew('hanukkah|hanukah|hannukkah|chanukah|chanukkah|festival of lights', 'M03', [25, 8]),
  hebrew("tu bishvat|tu b'shvat", 'M05', [15]),
  hebrew('purim', 'M06', [14]),
  hebrew('passover', 'M07', [15, 8]),
  hebrew('yom hashoah|holocaust remembrance day|holocaust day', 'M07', [27]),
  hebrew("lag baomer|lag b'omer", 'M08', [18]),
  hebrew('shavuot|feast of weeks', 'M09', [6, 2]),
  hebrew("tisha b'av|tish'a b'av", 'M11', [9]),
  islamic('islamic new year|hijri new year|amun jadid|muharram', 'M01', [1]),
  islamic('ashura', 'M01', [10]),
  islamic('mawlid|mawlid al-nabi|mawlid al-nabawi', 'M03', [12]),
  islamic("isra and mi'raj|the night journey|the prophet's ascension|night of ascension|ascension to heaven", 'M07', [27]),
  islamic('ramadan', 'M09', [1, 30]),
  islamic('laylat al-qadr|laylat al kadr|night of power|night of destiny|night of decree|night of measures', 'M09', [27]),
  islamic('eid al-fitr|eid-al-fitr|id al-fitr|eid ul-fitr', 'M10', [1]),
  islamic('eid al-adha|eid-al-adha|id ul-adha|eid ul-adha|bakr id|feast of the sacrifice|sacrifice feast', 'M12', [10]),
)

/** Fixed names with a word of time in them. */
const noDates = allPhrases(
  'super tuesday|bloody sunday|man friday|ruby tuesday|sunday school|sunday times|summer school|night shift|' +
    'prague spring|arab spring|may well|due to|second hand|second thoughts|spring water|day care|day job|night club|fall apart|' +
    'six-day war|six day war|easter island|christmas island|christmas tree|christmas trees|christmas market',
  {},
)

export const holidays: TimeLexicon = mergedLexicon(christian, civil, jewishAndMuslim, noDates)
