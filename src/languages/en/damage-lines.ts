// Lines of a page's frame in English: teasers, newsletters, notes of subscriptions, credits, captions.

import { signatures } from '../../extract/damage/credits.ts'
import type { LineWords } from '../../extract/damage/lines.ts'
import { agencies } from '../agencies.ts'
import { sharing } from '../sharing.ts'

const words = (list: string): string[] => list.trim().split(/\s+/u)

export const lines: LineWords = {
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
    /^for (?:more|the latest|all the latest) (?:news|stories|information|coverage|updates|on)\b.{0,100}(?:\b(?:visit|follow|click|go to|sign up)\b|\bsee (?:our|here|the website|https?:|www\.|\S+\.(?:com|org|gov|net))|https?:|www\.)/iu,
    /^(?:support|help us|donate|become a (?:member|subscriber)|your (?:support|donation))\b.{0,60}\b(?:journalism|newsroom|donate today|your donation|subscriber)\b/iu,
    /^(?:more|full|latest|complete) .{0,50}(?:coverage|stories|news):? https?:|^(?:online|on the net|on the web):$/iu,
    /^(?:this (?:article|story|content) is (?:only |exclusively )?(?:for|available to)) (?:our )?(?:subscribers|members|registered)/iu,
    // Newsletters: "… in your inbox", "You can unsubscribe at any time.", "Please enter a valid email address."
    /\b(?:in|to|into|delivered to) your (?:inbox|mailbox)\b|^your inbox\b|\bunsubscribe (?:at any time|anytime|whenever)|^you can unsubscribe|^please (?:enter|check|confirm|provide) (?:a|an|your) .{0,30}(?:e-?mail|inbox)|^e-?mail address\b.{0,40}$/iu,
    /^(?:already|not yet) (?:a|an) (?:subscriber|member|account)|^(?:already )?have an account\?|^(?:subscribe|sign up|log in|sign in|join|register|donate) (?:now|today|here|for free)?[.!]?$|^(?:join|follow) (?:our|us|the).{0,40}\b(?:channel|whatsapp|telegram|facebook|twitter|instagram)\b/iu,
    /^to (?:continue|keep) reading\b|^(?:register|create|sign up|log in|subscribe)\b.{0,40}\b(?:to (?:keep|continue) reading|to read (?:this|the full)|free account)|^you(?:['’]ve| have) reached your (?:limit|free)|\bfree articles (?:this|per|left|remaining)/iu,
    /^(?:unlimited|full|all-access|digital) (?:digital )?access\b.{0,60}|^(?:only |just )?[$€£]\d[\d.]* (?:a|per) (?:week|month)\b.{0,40}|\bcancel (?:at )?any ?time\b|^this (?:article|story|content) is (?:for|only for|exclusive to|reserved for|available to) .{0,30}(?:subscribers|members)/iu,
    /^(?:something|oops|sorry)\b.{0,20}went wrong\b|^please try again(?: later)?[.!]?$|protected by recaptcha|^i agree to (?:receive|the|be)\b.{0,100}(?:emails?|terms|privacy|marketing|partners)|^by (?:signing up|clicking|subscribing|registering|continuing|entering)\b.{0,120}\b(?:agree|accept|consent|acknowledge)/iu,
    /^(?:become|be) a (?:member|subscriber|supporter)(?: (?:today|now|for)\b.{0,30})?[.!]?$|^support (?:independent|our|quality|local|nonprofit) (?:journalism|reporting|newsroom|news|work)\b.{0,60}|^(?:want more (?:stories|news)|like what you (?:see|read))\b.{0,40}\?|^stay (?:informed|up to date|updated|connected)\b.{0,100}(?:newsletter|inbox|mailbox|email|app)|^never miss (?:a|another)\b|^don['’]t miss (?:a|an|out|another)\b.{0,80}/iu,
    /^we send .{0,30}(?:e-?mails?|newsletter)|^(?:download|get|try|install) the .{0,40}\bapp\b.{0,30}$|^the [\p{Lu}][\p{L} ’'-]{2,40}: everything you need to know\b/iu,
    // Teasers and navigation: "You may also like", "Share on Facebook", "4 min read", "Comments (12)", "Back to top"
    /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|recommended for you|more from [\p{Lu}][\p{L} ’'&-]{1,40}|more on this(?: story| topic)?|more stories|up next|trending now|most (?:popular|read|viewed|shared)|top stories|latest (?:news|stories|headlines)|related (?:stories|articles|topics|coverage|reading|links)|what to read next|in this (?:article|story)|editors?['’]s? (?:picks?|choice))(?:\s?:.{0,140})?$/iu,
    /^(?:see also|read also|also read|also see|also watch|next (?:article|story|up|post)|previous (?:article|story|post)|full coverage|full story|live updates|opinion|watch|video|listen|in pictures|explainer|read)\s?: ?\p{Lu}.{0,140}$/iu,
    /^(?:\d+|\p{L}+)[ -]min(?:ute)?s? read$|^(?:reading|read) time\s?:? ?\d|^(?:\d+ )?comments?(?: ?\(\d+\)|: ?\d+)?$|^back to (?:top|the top|home|main)\b|^(?:view|see|show|post|add|read|write|leave) (?:all |a |the |more )?comments?\b.{0,20}$/iu,
    /^share (?:on|via|to|by|this)\b.{0,60}$|^(?:listen to|subscribe to) (?:our|the|this).{0,30}podcast|\bwherever you get your podcasts\b|^(?:listen|watch) (?:to this (?:article|story)|now|here)\b/iu,
    /^(?:terms of (?:use|service)|privacy(?: policy| notice)?|contact(?: us)?|about us|advertise|help|careers|cookie policy|sitemap)(?: ?[|·•/] ?(?:terms of (?:use|service)|privacy(?: policy| notice)?|contact(?: us)?|about us|advertise|help|careers|cookie policy|sitemap))*$/iu,
    /^(?:advertisement|ad)(?: advertisement| ad)*$|^(?:story|article) continues (?:below|after)\b|^for more (?:on|about) .{2,60}, (?:visit|see|read|follow|click|go to)\b/iu,
    sharing,
  ],
  credit: [
    // "Additional reporting by Linda Holm", "Writing by …; Editing by …"
    /^[\s(–—-]*(?:additional |further )?(?:reporting|writing|editing|photographs?|photos?|photography|illustrations?|graphics?|video|videos|compiled|translated|produced|transcribed|interview|story|words|pictures) by[: ]\s?\p{Lu}.{0,160}$/iu,
    /\bcontributed (?:additional |further )?(?:reporting|research|to this (?:report|story|article|piece|post|dispatch))\b|\bcontributed\.$/iu,
    /^(?:the )?(?:associated press|ap|reuters|afp|bloomberg)['’]?s? .{0,100}\b(?:writers?|reporters?|journalists?|correspondents?|photographers?)\b.{0,160}\b(?:contributed|reported from)\b/iu,
    /^\((?:photo|photos|photograph|image|picture|source|credit|graphic|video)s?\s?(?:by|:|©|courtesy)[^()]{1,80}\)/iu,
    /^By \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}){0,3}(?:,? (?:Associated Press|AP|Reuters|AFP|Staff Writer|Special to .{3,30}))?$/u,
    /^\(?(?:with|from) (?:files|reporting|material|additional reporting) (?:from|by)\b.{0,80}$/iu,
    /^\(?with (?:ap|afp|reuters|dpa|agencies|wires|wire reports|agency inputs)(?:[,/ ]+(?:and )?(?:ap|afp|reuters|dpa|agencies|wires))*\)?\.?$/iu,
    // "Published: April 12, 2021, 2:30 p.m.", "Updated 4:45 PM EDT, Mon April 12, 2021"
    /^(?:first )?(?:published|updated|last updated|last modified|posted|modified)(?: on| at)?\s?:?\s(?:\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? ?(?:on )?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.? ?(?:\d{1,2},? ?)?(?:\d{4})?(?:,? (?:at )?\d{1,2}:\d{2}.{0,16})?\.?$/iu,
    // "Linda Holm, Staff Writer", "Linda Holm is a staff writer at …", "Linda Holm can be reached at …"
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*){1,2}, (?:Staff Writer|Staff Reporter|Correspondent|Associated Press|AP|Reuters|AFP|Special to .{3,30})$/u,
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*){1,2} (?:is an? (?:[\p{L}-]+ ){0,3}(?:staff writer|staff reporter|contributing (?:writer|editor)|(?:reporter|correspondent|columnist|editor) (?:at|for|with) (?:the )?\p{Lu})|can be reached (?:at|on|by)|covers .{3,80} for (?:the )?\p{Lu})/u,
    /^(?:e-?mail|contact|follow|reach) \p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*){0,2} (?:at|on|via|@)\b/iu,
    /^(?:edited|written|reported|photographed|illustrated|researched|story|interview|words|text|research|produced|graphics|compiled|translated|photographs?)(?: by|\s?:| by:) ?\p{Lu}\S{1,30}(?: \S{1,30}){0,6}$|^compiled (?:from|by) (?:agency|wire|staff).{0,30}$|^this (?:story|article|report) was (?:produced|published|reported|supported) (?:in (?:partnership|collaboration)|with the support|by|as part)\b/iu,
    // "Sven Dahl / Reuters", "Dahl via Getty Images", "Getty Images" alone in their line
    /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?(?:\/|via) ?)?(?:Reuters|AP|AFP|Bloomberg|Getty(?: Images)?|Shutterstock|iStock|AP Photo)(?:\/\S{2,30}(?: \S{2,20})?)?\.?$/u,
  ],
  closingCredit: [
    // "Linda Holm reported from Oslo; Sven Dahl contributed reporting from Bergen."
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:(?:,| and|, and) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}){0,4} reported (?:from|in) \p{Lu}[\p{L}.’' -]{2,60}(?:[,;.].{0,140})?$/u,
  ],
  caption: [
    /^FILE(?: PHOTO)?\s?[-–—:]/u,
    /^(?:file photo|pictured|pictured above|photo caption|image caption|media caption|image copyright|caption)\s?(?::|$|\p{L}|-)/iu,
    /^(?:in )?this (?:undated |[\p{L}]+\.? \d{1,2}, (?:\d{4},? )?)?(?:file )?(?:photo|image|photograph|picture|frame grab|combination (?:of )?photos?|still image|satellite image)\b[^.]{0,120}\b(?:shows?|made available|provided|released|taken|appears?|from)\b/iu,
    /^(?:pictured|image caption|photo caption|file photo|caption|graphic|infographic|photos|in pictures|gallery|slideshow|image)\s?: ?\S/iu,
    /^(?:image|photo|slide|picture) \d+ (?:of|\/) \d+\b|^ARCHIVE\s?[-–—]|^file (?:image|photo|picture) of\b/iu,
    /^(?:in )?this (?:[\p{L}]+\.? \d{1,2}, \d{4},? )?(?:undated |file |satellite |handout |aerial |still |combination )+(?:photo|image|photograph|picture|frame grab|video grab)\b|^in this (?:photo|image|photograph|picture|frame|video)(?: \p{L}+)? (?:taken|provided|released|made|grab|from)\b|^in this .{3,25} (?:file )?(?:photo|image|photograph),/iu,
  ],
  captionEnd: [
    /\((?:[^()]{0,60}\b)?(?:AP Photo|photo|photograph|image|picture|file photo|reuters|getty images|afp|courtesy)\s?(?:by|:|\/|©|via|courtesy)\s?[^()]{1,80}\)\.?$/iu,
    /\((?:file|archive|stock|undated|handout)? ?(?:photo|image|picture|illustration)(?: by| via| from|:)?[^()]{0,60}\)\.?$/iu,
    /\([^()]{2,60}(?: photo| via (?:AP|Reuters|AFP|Getty Images)|\/(?:AP|AFP|Reuters|Getty Images|EPA)[^()]{0,30})\)\.?$/u,
    /\((?:source|credit|image|©|\(c\))\s?:? ?[^()]{2,80}\)\.?$/iu,
  ],
  leads: [
    /^(?:read|see|watch|listen)(?: more| also| next| the full story)(?:\s?:|(?= \p{Lu}))/iu,
    /^(?:also read|full coverage|watch|editors?['’]s? picks?)\s?:/iu,
  ],
  bareLeads: [
    /^(?:related|recommended|more on this|(?:you (?:may|might) (?:also )?like))\s?:/iu,
    /^(?:follow (?:us|him|her|them|me|@\w+) (?:on|at) (?:facebook|twitter|instagram|linkedin|telegram)\s?)+/iu,
  ],
  openings: [/^(?:permalink|perma-link): https?:\S+\s/iu],
  credits: {
    label:
      /^\(?(?:(?:[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Ss]ources?|[Cc]redits?|[Pp]hoto [Cc]redit|[Ii]mage [Cc]redit|[Gg]raphics?|[Vv]ideos?|[Ff]ile [Pp]hoto|PHOTO|CREDIT|SOURCE)\s?(?:by\s|:|©|courtesy(?: of)?\s)\s?|© ?|(?:AP|Reuters|AFP) [Pp]hoto\/|Courtesy of )/u,
    pictureLabel:
      /^\(?(?:(?:[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|[Ii]mages?|[Pp]ictures?|[Cc]redits?|[Pp]hoto [Cc]redit|[Ii]mage [Cc]redit|[Ff]ile [Pp]hoto|PHOTO|CREDIT)\s?(?:by\s|:|©|courtesy(?: of)?\s)\s?|© ?|(?:AP|Reuters|AFP) [Pp]hoto\/|[Cc]ourtesy of (?:the )?)/u,
    between: new Set(words('and via by of the for family courtesy cc archive department de van der images photo under license')),
    agencies: signatures([...agencies, ...words('shutterstock unsplash pixabay')], words('Getty iStock')),
  },
}
