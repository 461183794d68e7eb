// What English pages write about themselves: months, labels of dates and authors.

import type { PageWords } from '../../extract/about/words.ts'
import { agencies, shortAgencies } from '../agencies.ts'

export const page: PageWords = {
  code: 'en',
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8 },
    ...{ september: 9, october: 10, november: 11, december: 12 },
    ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  ordinal: 'st|nd|rd|th',
  dayOf: 'of',
  clockBefore: 'at|on',
  clockBehind: 'hrs?|hours',
  zones: {},
  zone: null,
  monthFirst: ['', 'us', 'ph'],
  labels: {
    published:
      /(?:published|posted|first published|originally published|released|written|created|submitted|publication date|date|issued|filed)(?: (?:on|at|online|date))*:? ?(?:\p{L}+, ?)?$/iu,
    modified:
      /(?<!\p{L})(?:updated|modified|last updated|last modified|last reviewed|reviewed|edited|revised|amended|changed|last edited|update)(?: (?:on|at))*:? ?(?:\p{L}+, ?)?$/iu,
    behind: null,
    other:
      /(?<!\p{L})(?:registered|member since|born|died|retrieved|accessed|expires|valid until|until|since|from|due|deadline|joined|©)(?: (?:on|at))?:? ?(?:\p{L}+, ?)?$/iu,
  },
  byline: {
    before:
      /^(?:post author(?: by)?|(?:view all |show all )?(?:posts|articles) (?:by|of)|(?:written|posted|published|reported|reporting|submitted|story|words|text|analysis|opinion|review|report) by|by|words\s?:|authors?\s?:?)(?=[\s\p{Lu}])\s*/iu,
    between: 'and|with',
    nobody:
      /^(?:(?:the )?(?:\p{L}+ )*(?:staff|editors?|editorial team|newsroom|news desk|web desk|team)|staff (?:writers?|reporters?)|admin(?:istrator)?|webmaster|guest(?: (?:author|writer|post))?|press release|agencies|unknown|anonymous|no[- ]author|author profile|view all posts|contributors?|author|(?:\p{L}+ )*(?:correspondent|editor|reporter|columnist|journalist|writer|contributor|analyst)(?: .*)?)$/iu,
  },
  credit:
    /^(?:sources?\s?:|(?:additional )?reporting by|with (?:material|reporting|files|input|inputs|information|agency inputs?) (?:from|by)|©)\s*/iu,
  access: {
    paywall:
      /(?:subscribe|register|sign in|log in|sign up|join|create (?:a |an )?(?:free )?account)(?: now| today| here)?(?: for free)? to (?:continue|keep|finish|read|unlock|access) ?(?:reading|on|more|the (?:full|whole|rest)|this (?:article|story))?|to (?:continue|keep) reading[^.!?\n]{0,40}(?:subscribe|register|sign in|log in|account|plan)|this (?:article|story|content|post|page) is (?:only |exclusively |available |reserved )?(?:only |exclusively )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members|registered|paying|premium)|(?:for|to) (?:paid )?subscribers only|subscriber[- ](?:only|exclusive) (?:article|content|story)|already (?:a |an )?(?:subscriber|subscribed|member)\?[^.!?\n]{0,20}(?:sign|log) in|unlock (?:this|the full) (?:article|story)|you(?:['’]ve| have) (?:reached|read|used)[^.!?\n]{0,30}(?:free articles?|article limit|monthly limit)/iu,
    agree:
      /(?:accept|allow|agree to|i agree to|consent to) (?:all|cookies|the use)|(?:accept|agree|consent)(?: all)? (?:and|&) (?:continue|close|proceed)|(?:^|[\n\t])\s*(?:i accept|i agree|accept|agree|consent|got it)\s*(?:$|[\n\t])|continue with ads/imu,
    consent:
      /cookies?|tracking|trackers?|consent|privacy|personal data|data protection|advertis|third[- ]part|legitimate interest|your device/iu,
    titles: {
      consent:
        /^(?:[^|–-]{0,30}[|–-]\s)?(?:your |our )?(?:cookie (?:settings|preferences|notice|policy|consent)|privacy (?:settings|preferences|cent(?:er|re))|consent(?: required)?|we value your privacy|your privacy(?: choices| matters)?|before you continue(?: to .{2,40})?|we (?:and our partners )?use cookies.{0,40}|welcome to [^|]{2,30})\s*(?:[|–-].{0,40})?$/iu,
      error:
        /^(?:error\s*)?(?:404|410|403|50[0-4])(?=\s*(?:$|[-–—:|!.,(]|(?:page|not|error|forbidden|gone)))|\berror\s?(?:404|410|403|50[0-4])\b|\b404\b[^|]{0,30}not found|^(?:the |this )?(?:requested )?(?:page|article|story|content)(?: you[^|]{2,40})? (?:was |could |is |can(?:no|['’])t |does)?(?:not |no longer |be )+(?:found|available|exist)|^(?:page |article |story )?not found|^(?:oops|whoops|sorry)[.!,…]*(?:\s.{0,40})?$|^(?:service unavailable|internal server error|bad gateway|access denied|forbidden|under maintenance|site maintenance)\b/iu,
      login: /^(?:log ?in|sign ?in|sign up|register|create (?:an )?account|my account|login required)\b/iu,
      robots:
        /^(?:just a moment|attention required|are you (?:a |an? )?(?:robot|human)|verify (?:that )?you are (?:a )?human|please verify|checking your browser|security check|human verification|access to this page has been denied|captcha|pardon our interruption|ddos protection|bot verification|enable javascript and cookies|one more step)\b/iu,
    },
  },
  agencies,
  shortAgencies,
}
