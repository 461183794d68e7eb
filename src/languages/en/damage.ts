// What damage looks like in English: words that glue, fragments that fall, the frame of a news page, spun authors.

import type { DamageWords } from '../../extract/damage.ts'

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
        `the a an of for from with by at to in on and or but that this was were is are has have had will would his her their its as not be been which who`,
      ),
    ),
    prefixes: new Set(words('micro macro inter hyper super ultra multi nano trans cyber smart open quick chart maker crypto')),
  },
  fragments: {
    openers: new Set(
      words(
        'from to in on at by with of for into onto over under about after before during between among against through without toward towards across up near',
      ),
    ),
    isVerb: word => VERB_FORMS.has(word) || /[^e]ed$|n['’]t$/u.test(word),
    cluster: null,
  },
  lines: {
    boilerplate: [
      // "Read more: …", "READ ALSO Storm over Oslo"
      /^(?:Read|READ) (?:[Mm]ore|MORE|[Aa]lso|ALSO|[Nn]ext|NEXT|[Tt]he [Ff]ull|[Mm]ore (?:on|about|from|at|here))\s?(?::|$|(?=\p{Lu})|about |from |here|at |on |in our|the full)/u,
      /^(?:see|watch|listen|related|also read|more from|more on this|recommended|trending|popular|must read|must see|don['’]t miss|in case you missed it|editors?['’] picks?)\s?(?::.{0,160}|stories|articles|coverage|content|links|topics|reading)$/iu,
      /^(?:related(?: (?:articles?|stories|story|content|coverage|links|topics|video|videos))?|advertisement|sponsored(?: content)?|newsletter|share|share this(?: (?:article|story|page|post))?|tweet|print|email|comments?|leave a comment|loading|most (?:read|popular|viewed)|story highlights|read more|more|subscribe|sign up|sign in|log in|follow us|menu|home|skip ad|toggle caption|enlarge this image)[.:…]?$/iu,
      /^(?:click|tap|scroll|swipe) (?:here|below|down|through|on the|the link|for|to)\b.{0,100}$/iu,
      /^(?:please )?(?:sign up|subscribe|register|log in|sign in)(?: now| today| here| below)? (?:for|to|here|now|with|and)\b/iu,
      /^(?:please )?(?:follow|like|join|find|connect with|visit) (?:us|me|him|her|them|the author|@?[\p{L}’'.-]+(?: (?:and )?@?[\p{L}’'.-]+){0,6}) (?:on|at) (?:our )?(?:twitter|facebook|instagram|x|youtube|linkedin|tiktok|telegram|whatsapp|google|snapchat|threads|bluesky|mastodon)\b/iu,
      /^(?:follow) @\w+|^(?:he|she|they) (?:tweets?|can be (?:reached|followed)|may be reached)\b.{0,60}(?:@|twitter|at )|\bfollow (?:him|her|them|us|me) (?:on twitter|on facebook|@|at @)/iu,
      /^(?:get|receive|start your day with|want) (?:the |our |your |all |more )?.{0,60}\b(?:newsletters?|in your inbox|to your inbox|news alerts?|email alerts?|the app)\b/iu,
      /^(?:download|get|try) (?:the|our|a free) .{0,40}\bapps?\b/iu,
      /^enter your e-?mail|^your e-?mail address|^thank you for (?:subscribing|signing up|reading)|^you (?:have been|are now) (?:subscribed|signed up)/iu,
      /all rights reserved|may not be (?:published, broadcast|reproduced|republished|redistributed)|^copyright(?:\s|$)(?:©|\(c\)|\d|by|the|\p{Lu})|^(?:©|\(c\)) ?(?:\d{4}|the|\p{Lu})/iu,
      /^(?:story|article|post) continues(?: below)?|^(?:skip|jump) (?:to|past) (?:the )?(?:main|content|newsletter|advert|next)/iu,
      /(?:this|our) (?:web)?site uses cookies|^we use cookies|^by (?:signing up|subscribing|continuing|clicking|registering).{0,60}\byou (?:agree|accept|consent)|^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)|^(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings))(?: .{0,60})?$/iu,
      /^(?:do you )?(?:have|got) (?:a|any|more) (?:news |story )?(?:tips?|story|information)\b.{0,80}(?:\?|contact|e-?mail|send|call|us)/iu,
      /^(?:e-?mail|contact|write to|send (?:tips|comments|letters)(?: to)?) (?:us|me|him|her|the (?:author|writer|reporter|editors?))(?: at| via| on|:)/iu,
      /^for (?:more|the latest|all the latest) (?:news|stories|information|coverage|updates|on)\b.{0,100}(?:visit|follow|click|go to|sign up|see|https?:|www\.|:)/iu,
      /^(?:support|help us|donate|become a (?:member|subscriber)|your (?:support|donation))\b.{0,60}\b(?:journalism|independent|newsroom|donate|donation|subscriber)/iu,
      /^(?:more|full|latest|complete) .{0,50}(?:coverage|stories|news):? https?:|^(?:online|on the net|on the web):$/iu,
      /^(?:this (?:article|story|content) is (?:only |exclusively )?(?:for|available to)) (?:our )?(?:subscribers|members|registered)/iu,
    ],
    credit: [
      // "Additional reporting by Linda Holm", "Writing by …; Editing by …"
      /^[\s(–—-]*(?:additional |further )?(?:reporting|writing|editing|photographs?|photos?|photography|illustrations?|graphics?|video|videos|compiled|translated|produced|transcribed|interview|story|words|pictures) by[: ]\s?\p{Lu}.{0,160}$/iu,
      /\bcontributed (?:additional |further )?(?:reporting|research|to this (?:report|story|article|piece|post|dispatch))\b|\bcontributed\.$/iu,
      /^(?:the )?(?:associated press|ap|reuters|afp|bloomberg)['’]?s? .{0,100}\b(?:writers?|reporters?|journalists?|correspondents?|photographers?)\b.{0,160}\b(?:contributed|reported from)\b/iu,
      /^\(?(?:photo|photos|photograph|image|picture|source|credit|photo credit|image credit|graphic|video|via)s?\s?(?:by|:|©|courtesy)\s?\S{1,40}(?: \S{1,40}){0,7}$/iu,
      /^\((?:photo|photos|photograph|image|picture|source|credit|graphic|video)s?\s?(?:by|:|©|courtesy)[^()]{1,80}\)/iu,
      /^By \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}){0,3}(?:,? (?:Associated Press|AP|Reuters|AFP|Staff Writer|Special to .{3,30}))?$/u,
      /^\(?(?:with|from) (?:files|reporting|material|additional reporting) (?:from|by)\b.{0,80}$/iu,
      /^\(?with (?:ap|afp|reuters|dpa|agencies|wires|wire reports|agency inputs)(?:[,/ ]+(?:and )?(?:ap|afp|reuters|dpa|agencies|wires))*\)?\.?$/iu,
    ],
    closingCredit: [
      // "Linda Holm reported from Oslo; Sven Dahl contributed reporting from Bergen."
      /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}){0,4} reported (?:from|in|on) \p{Lu}.{0,200}$/u,
    ],
    caption: [
      /^FILE(?: PHOTO)?\s?[-–—:]/u,
      /^(?:file photo|pictured|pictured above|photo caption|image caption|media caption|image copyright|caption)\s?(?::|$|\p{L}|-)/iu,
      /^(?:in )?this (?:undated |[\p{L}]+\.? \d{1,2}, (?:\d{4},? )?)?(?:file )?(?:photo|image|photograph|picture|frame grab|combination (?:of )?photos?|still image|satellite image)\b[^.]{0,120}\b(?:shows?|made available|provided|released|taken|appears?|from)\b/iu,
    ],
    captionEnd: [
      /\((?:[^()]{0,60}\b)?(?:AP Photo|photo|photograph|image|picture|file photo|reuters|getty images|afp|courtesy)\s?(?:by|:|\/|©|via|courtesy)\s?[^()]{1,80}\)\.?$/iu,
    ],
  },
  bio: new Set(
    words(`fan nerd geek guru explorer junkie freak ninja expert fanatic lover enthusiast pioneer thinker analyst reader writer student scholar practitioner creator
      specialist troublemaker organizer organiser entrepreneur researcher explorer evangelist advocate maven buff aficionado introvert communicator gamer
      twitteraholic workaholic alcoholaholic trailblazer ambassador innovator tv-holic problem-solver solver player hipster traveler traveller dreamer maker
      foodie blogger speaker`),
  ),
}
