// What damage looks like in English: words that glue, fragments that fall, the frame of a news page, spun authors.

import type { DamageWords } from '../../extract/damage.ts'
import { lines } from './damage-lines.ts'
import { translation } from './damage-translation.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Finite forms that end in no -ed, the commonest present ones, and pronouns that are subjects: where one stands there is a verb. */
const VERBS = `
i he she it we they you there who
is are was were am be been being has have had do does did will would can could may might must shall should cannot isn't aren't wasn't weren't don't doesn't
didn't won't wouldn't can't couldn't hasn't haven't hadn't it's that's there's he's she's they're we're i'm
said says say told tells tell came comes come went goes go made makes make took takes take got gets get gave gives give found finds find saw sees see knew
knows know thought thinks think left leaves leave felt feels feel put puts brought brings bring began begins begin kept keeps keep held holds hold wrote writes
write stood stands stand heard hears hear let lets meant means mean met meets meet ran runs run paid pays pay sat sits sit spoke speaks speak led leads lead
grew grows grow lost loses lose fell falls fall sent sends send built builds build understood drew draws draw broke breaks break spent spends spend cut cuts
rose rises rise drove drives drive bought buys buy wore wears wear chose chooses choose won wins win ate fought caught taught sold shot hit hurt read struck
fled sought slept threw died lay lies lived lives live remains remain seems seem looks look wants want needs need works work calls call asks ask tries try
uses use turns turn starts start shows show follows follow moves move plans plan expects expect hopes hope faces face warns warn reports report rises
`

const VERB_FORMS: ReadonlySet<string> = new Set(words(VERBS))

export const damage: DamageWords = {
  glue: {
    // "… in the cityWhat she said"; "In", "Up", "Out", "It", "We" end and begin names of firms.
    openers: new Set(
      words(`the a an he she they his her their its this that these those what which when where why but and or because although while since after before
        if as with from for by at there here then now one some many most all no not more was were is are has have had will would could can said also however`),
    ),
    little: new Set(
      words(
        `into onto over about after before than then so if when while because where they he she you every the a an of for from with by at to in on and or but that this was were is are has have had will would his her their its as not be been which who`,
      ),
    ),
    // "operatorsIn", but not "plugIn"
    particles: new Set(
      words('in it we on to up so if is i you my our me no out over only just under until during according last'),
    ),
    // "ofthe"
    pairs: {
      first: words('of in to for on with by from at and that is was into about after before over under as but or'),
      second: words('the their his her its this that these those which'),
      words: new Set(words('other father')),
    },
    prefixes: new Set(
      words(
        'plug check clip sign log add built drive walk micro macro inter hyper super ultra multi nano trans cyber smart open quick chart maker crypto',
      ),
    ),
  },
  fragments: {
    openers: new Set(
      words(
        'from to in on at by with of for into onto over under about after before during between among against through without toward towards across up near',
      ),
    ),
    amid: new Set(
      words(
        'from to at by with of for into onto about after before during between among against through without toward towards across',
      ),
    ),
    afterCapital: false,
    longest: 8,
    isVerb: word => VERB_FORMS.has(word) || /[^e]ed$|n['’]t$/u.test(word),
    cluster: null,
  },
  lines,
  bio: new Set(
    words(`fan nerd geek guru explorer junkie freak ninja expert fanatic lover enthusiast pioneer thinker analyst reader writer student scholar practitioner creator
      specialist troublemaker organizer organiser entrepreneur researcher explorer evangelist advocate maven buff aficionado introvert communicator gamer
      twitteraholic workaholic alcoholaholic trailblazer ambassador innovator tv-holic problem-solver solver player hipster traveler traveller dreamer maker
      foodie blogger speaker`),
  ),
  translation,
}
