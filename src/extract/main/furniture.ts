// Which boxes of a page are furniture: what names itself so, and lists that are nothing but links.
//   <ul class="share-bar"> → furniture; <div class="has-sidebar"> with the whole article in it → none

import { type Box, isLine } from './boxes.ts'
import { levelOf, linesOf } from './lines.ts'
import { type Rating, type Ratings, ratingsOf } from './ratings.ts'

/** What is called furniture and yet holds this share of a page's prose is the page itself. */
const TOO_MUCH = 0.4
/** The same of comments and lists of other articles, which may well be longer than the article. */
const NEARLY_ALL = 0.95
/** The same where a box within is called the article, and not furniture itself. */
const ARTICLE_WITHIN = 0.2
/** A page that has more of its prose in cards is about them. */
const MOST_IN_CARDS = 0.25
const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'div', 'section', 'article', 'header'])
/** Share of a list's characters that are links. */
const LINKS = 0.6

/** Of boxes within each other only the outermost. `named`: what names itself so; else comments, lists of other articles, and of links. */
export function furnitureOf(root: Box, { named = true } = {}): ReadonlySet<Box> {
  const ratings = ratingsOf(root)
  const { prose } = ratings.get(root)!
  const found = new Set<Box>()
  const cards = new Set<Box>()
  sort(root, { ratings, found, named, prose, cards: named ? cards : null })
  const inCards = [...cards].reduce((sum, card) => sum + ratings.get(card)!.prose, 0)
  if (inCards <= prose * MOST_IN_CARDS) return found
  const kept = new Set<Box>()
  sort(root, { ratings, found: kept, named, prose, cards: null })
  return kept
}

interface Sorting {
  readonly ratings: Ratings
  readonly found: Set<Box>
  /** Those of them that are cards; null: cards are none. */
  readonly cards: Set<Box> | null
  readonly named: boolean
  /** Characters in the whole page. */
  readonly prose: number
}

type Left = Pick<Rating, 'length' | 'linked'>

/** What is left of a box without the furniture in it. */
function sort(box: Box, sorting: Sorting): Left {
  let length = 0
  let linked = 0
  for (const child of box.children) {
    const left = isLine(child) ? { length: child.text.length, linked: child.linked } : inner(child, sorting)
    length += left.length
    linked += left.linked
  }
  return { length, linked }
}

function inner(box: Box, sorting: Sorting): Left {
  const { found, cards } = sorting
  const left = isFurniture(box, sorting) ? null : sort(box, sorting)
  const card = left !== null && cards !== null && isCard(box, left, sorting)
  if (left && !card && !isLinks(box, left, sorting)) return left
  found.add(box)
  if (card) cards.add(box)
  return { length: 0, linked: 0 }
}

function isLinks(box: Box, { length, linked }: Left, { ratings, prose: whole }: Sorting): boolean {
  if (linked <= length * LINKS || !LISTS.has(box.element.name)) return false
  return ratings.get(box)!.prose < Math.max(200, whole * ARTICLE_WITHIN)
}

/** <div><h3><a href>Fähre sinkt</a></h3><p>Vor der Küste …</p></div>: a linked headline, and few words under it. */
function isCard(box: Box, { length }: Left, { found, ratings, prose: whole }: Sorting): boolean {
  if (length > 500 || ratings.get(box)!.prose > whole * 0.3) return false
  const lines = linesOf(box, found)
  const [first] = lines
  return lines.length > 1 && first !== undefined && levelOf(first) !== null && first.linked > first.text.length * 0.9
}

function isFurniture(box: Box, { named, ratings, prose: whole }: Sorting): boolean {
  const { sign, prose, length, linked, article, headline } = ratings.get(box)!
  if (sign === 'elsewhere') return !headline && prose < Math.max(200, whole * NEARLY_ALL)
  if (!named) return false
  if (prose >= Math.max(200, whole * TOO_MUCH) || article >= Math.max(200, whole * ARTICLE_WITHIN)) return false
  if (sign === 'furniture' || box.element.name === 'form') return true
  if (sign === 'teaser') return linked > 0
  return sign === 'doubtful' && prose < length * 0.5 && (linked > length * 0.2 || length < 60)
}
