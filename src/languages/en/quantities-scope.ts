// Where and of whom English figures hold, what they are parts of, and whether they are changes: "including 500 officers", "by 38 to 642".
// Verbs stand in their base form: the analysis knows every form of them.

import type { ChangeWords } from '../../mentions/quantity-changes.ts'
import type { ScopeWords } from '../../mentions/quantity-concept-words.ts'
import type { PartWords } from '../../mentions/quantity-parts.ts'
import type { RecalledWords } from '../../mentions/quantity-recalled.ts'
import { all, set } from '../lists.ts'
import { demonyms, groups } from './names-places.ts'

export const scope: ScopeWords = {
  near: set(
    'in at near around outside inside across through throughout within from to off along on around into north south east west of',
  ),
  states: set(
    'trained stationed deployed sent dispatched mobilised mobilized recruited drafted moved transferred housed closed flooded submerged destroyed damaged razed cleared threatened affected endangered cancelled canceled suspended scrapped delivered intercepted downed sunk registered treated supplied stranded tested expelled deported',
  ),
  stateVerbs: set(
    'train station deploy send dispatch mobilise mobilize recruit draft move transfer house close flood destroy damage raze threaten endanger cancel suspend scrap deliver intercept sink treat supply strand expel deport seize confiscate loot occupy return withdraw derail redeploy relocate',
  ),
  statePhrases: [
    ...[
      'at the border',
      'at the front',
      'on the front line',
      'to the border',
      'to the front',
      'on standby',
      'in reserve',
      'on duty',
    ],
    ...['in training', 'in quarantine', 'under water', 'without power', 'on the way', 'out of action', 'under treatment'],
  ],
  demonyms,
  groups,
  origins: set('from'),
}

export const parts: PartWords = {
  before: [
    ...[
      'including',
      'among them',
      'among those',
      'among these',
      'of them',
      'of those',
      'of these',
      'of whom',
      'of which',
      'among whom',
    ],
    ...['among which', 'includes', 'included', 'among the dead', 'among the victims', 'among the injured', 'among the wounded'],
  ],
  behind: ['of them', 'of whom', 'of which', 'of those', 'of these', 'among them'],
  wholes: {
    ...all(['of the', 'of these', 'of those', 'of', 'out of', 'out of the'], 'bare' as const),
    ...all(['among the', 'among these', 'among those', 'among'], 'any' as const),
  },
  joins: set('and or'),
}

const ways = {
  increase:
    'rise increase climb grow gain jump soar surge swell advance expand widen raise boost lift hike improve upgrade extend accelerate strengthen up higher growth increment escalate heighten lengthen enlarge appreciate quicken',
  // "fell" is a verb's base form as well, and so its own: "fell 3%".
  decrease:
    'fall fell decrease drop decline shrink slump slide plunge plummet sink reduce cut lower slip dip tumble recede contract narrow shorten trim slash dwindle ease weaken retreat down reduction contraction shed tighten depreciate slow diminish downgrade',
  unspecified: 'change adjust revise vary differ correct shift alter fluctuate change difference miss',
} as const

export const changes: ChangeWords = {
  by: set('by'),
  to: set('to'),
  more: set('another a further'),
  of: set('of'),
  ways: { ...all(ways.increase, 'increase'), ...all(ways.decrease, 'decrease'), ...all(ways.unspecified, 'unspecified') },
  marks: { up: 'increase', down: 'decrease' },
  comparatives: {
    ...all('more higher taller larger bigger greater stronger warmer hotter faster wider heavier dearer', 'increase'),
    ...all('less fewer lower smaller shorter weaker cooler colder cheaper slower narrower lighter', 'decrease'),
  },
  additive: set('more less fewer'),
  than: set('than'),
  direct: {
    ...all('rise gain climb jump soar surge advance add', 'increase'),
    ...all('fall fell lose drop decline slump slide plunge plummet sink slip dip tumble shed', 'decrease'),
  },
}

export const recalled: RecalledWords = {
  from: set('from'),
  to: set('to'),
  instead: ['not', 'instead of', 'rather than', 'up from', 'down from', 'compared with', 'compared to', 'against'],
  earlier: [
    ...['originally', 'initially', 'previously', 'previously reported', 'earlier reported', 'previously announced'],
    ...['earlier estimate of', 'earlier figure of', 'previous figure of', 'previous estimate of', 'initial estimate of'],
    ...['original figure of', 'earlier toll of', 'previous toll of', 'initial figure of'],
  ],
  reported: [
    ...[
      'as first',
      'as previously',
      'as originally',
      'as initially',
      'as earlier',
      'as reported earlier',
      'as had been reported',
    ],
    ...['as it had', 'as he had', 'as she had', 'as they had'],
  ],
}
