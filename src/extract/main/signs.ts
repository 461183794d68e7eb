// What the names of an element's class and id say about it: "article__body" holds the article, "share-bar" is furniture.
// The names are the habits of those who build pages, in English everywhere; nothing of a single site stands here.

import { furniture } from '../../languages/furniture.ts'
import type { PageElement } from '../dom.ts'

/** "elsewhere" is what others say and what leads away, "furniture" the rest of a site; both are taken out, "teaser" where it leads elsewhere; "doubtful" has to look like prose; "article" is where the text is expected. */
export type Sign = 'elsewhere' | 'furniture' | 'teaser' | 'doubtful' | 'article' | null

const TAGS_OF_FURNITURE = new Set(['nav', 'footer', 'aside', 'menu', 'dialog', 'figcaption', 'fieldset', 'noscript'])
const ROLES_OF_FURNITURE =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|alert|menu|menubar|menuitem|toolbar|tablist|tooltip|form|button)$/iu

const words = (list: string): string => list.trim().split(/\s+/u).join('|')
/** One part of a name: "sharing" in "post-sharing_top". */
const part = (list: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words(list)})(?![a-z])`, 'u')

const ELSEWHERE = part(`
  yarpp[a-z-]* crp-related next-?(?:story|post|article) prev(?:ious)?-?(?:story|post|article) post-?(?:nav|navigation) same-topic up-next
  related[a-z]* recommend[a-z]* recirc[a-z]* outbrain taboola plista similar readmore read-more read-next readnext also-?(?:read|like) more-?(?:articles?|posts?|stories|news|links)
  comment(?:s|list|form|area|box|section|wrap|reply-title)? [a-z]*comments disqus[a-z]* respond replies leave-reply comment-[a-z]+ trackbacks? pingbacks?
  newsletter[a-z]* subscri[a-z]+ signup sign-up opt-?in mc4wp mailchimp
  cookie[a-z]* consent[a-z]* gdpr popup[a-z]* pop-up modal[a-z]* login[a-z]* offcanvas
`)
const FURNITURE = part(`
  breadcrumbs? crumbs? toolbar pagination pager paging pagenav prevnext
  sidebar[a-z]* side-?bar rightcol complementary
  footer[a-z]* foot footnav colophon masthead topbar navbar
  shar(?:e|es|ing|ed|edaddy|er) [a-z]*share(?:bar|buttons?|links?|box) social[a-z]* shariff addthis[a-z]* addtoany[a-z]* a2a-kit sharethis sociable ssba essb heateor[a-z-]* fb-(?:like|share|root|comments) g-plusone
  promo[a-z]* sponsor[a-z]* advert[a-z]* ads? adbox adslot ad-?(?:container|wrapper|banner|unit|label|slot) banner[a-z]* affiliate
  author-?(?:box|bio|info|card|about|description|details|block|profile|vcard) about-?(?:the-)?authors? authorbox biography bio
  tags? tag-?(?:list|cloud|links) taglist tagcloud keywords? cat-?links categories post-?tags
  print-?(?:version|only|links?|button) ratings voting votes? likebox jp-(?:relatedposts|post-flair|likes?)
  caption[a-z]* [a-z]*caption wp-caption-text image-?(?:credits?|source|description) photo-?credits? credits? copyright
  skip-?(?:links?|nav|to-content) jump-?links? hidden-print noprint no-print edit-?(?:links?|section) mw-editsection
  navbox[a-z]* catlinks sister-?project printfooter hatnote metadata vector-[a-z]+ reflist references
  toc table-of-contents
  ${furniture.names.furniture.join(' ')}
`)
const WIDGET = /(?:^|\s)widget(?:s|-area|-title)?(?:\s|$)/u
const TEASER = /(?:^|[^a-z])(?:[a-z]*teaser|teaser[a-z]*)(?![a-z])/iu
const DOUBTFUL = part(`
  meta [a-z]*meta byline[a-z]* dateline posted-on date published author[a-z]* entry-(?:utility|info|header-meta) info[a-z]*
  gallery slideshow card cards tile tiles box infobox factbox
  links? linklist link-?list more extra extras additional bottom top header head headline-list list latest popular trending news-?list archive
  headlines
  nav[a-z]* [a-z]*navi(?:gation)? menu[a-z]* submenu facebook twitter whatsapp pinterest xing linkedin flattr bookmarks?
  overlay[a-z]* lightbox[a-z]* register carousel[a-z]* slider[a-z]* slick[a-z]* swiper[a-z]* thumb(?:nail|s)? rating[a-z]* poll likes?
  search[a-z]* dropdown[a-z]* tooltip[a-z]* feedback[a-z]* disclaimer[a-z]* legal player video-?(?:player|container|wrapper|info) audio-?player
  notice message warning error form product-?list price prices cart shop
`)
const ARTICLE = part(`
  article-?(?:body|text|content|copy|main|inner-content|detail|page-content) articlebody articletext articlecontent
  post-?(?:body|text|content|entry|article|inner-content) postbody posttext postcontent blog-?(?:post|content|entry|text)
  entry-?(?:content|body|text|main) entrytext entrycontent story-?(?:body|text|content|copy) storytext storycontent
  news-?(?:body|text|content|article|detail) newstext text-?(?:body|content|wrapper) body-?(?:text|content|copy) bodytext content-?(?:body|text|article)
  main-?(?:content|text|article|entry) maincontent page-?(?:content|text|body) hentry rich-?text richtext field-name-body field--name-body wysiwyg mw-parser-output prose
  ${furniture.names.article.join(' ')}
`)

/** Quotations are the article's even where they come from elsewhere: <blockquote class="twitter-tweet">. */
const NEVER_FURNITURE = new Set(['blockquote', 'q', 'pre', 'body', 'html', 'tr', 'td', 'tbody'])

export function signOf(element: PageElement): Sign {
  const { name, attributes } = element
  if (NEVER_FURNITURE.has(name) || element.parent?.name === 'blockquote') return null
  const { itemprop, role } = attributes
  if (itemprop && /(?:^|\s)(?:articleBody|blogPost|reviewBody|text)(?:\s|$)/u.test(itemprop)) return 'article'
  if (TAGS_OF_FURNITURE.has(name) || (role && ROLES_OF_FURNITURE.test(role))) return 'furniture'
  const names = `${spelled(attributes.class)} ${spelled(attributes.id)}`
  if (names === ' ') return null
  if (ARTICLE.test(names)) return 'article'
  if (ELSEWHERE.test(names)) return 'elsewhere'
  if (FURNITURE.test(names) || WIDGET.test(names)) return 'furniture'
  if (TEASER.test(attributes.class ?? '') || TEASER.test(attributes.id ?? '')) return 'teaser'
  return name !== 'main' && name !== 'article' && DOUBTFUL.test(names) ? 'doubtful' : null
}

export const isOut = (sign: Sign): boolean => sign === 'elsewhere' || sign === 'furniture'

/** What stands in the way: how something looks at the moment, "has-sidebar", "box--ad". */
const STATES =
  /(?:^|\s)(?:has|with|no|not|is|can|show|if|js)-\S+|--(?!caption|teaser|related|share|comment|newsletter)[a-z0-9-]+/gu

/** A weblog's own words for what an article is about: "hentry tag-xing category-newsletter". */
const FILED = /(?:^|\s)(?:tag|category|author)-\S+/gu
const ENTRY = /(?:^|\s)(?:post-\d+|hentry|type-\w+)(?:\s|$)/u

/** "articleBody" → "article-body". Very long names are a program's and say nothing. */
function spelled(name: string | undefined): string {
  if (!name || name.length > 500) return ''
  const plain = name.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase()
  return (ENTRY.test(plain) ? plain.replace(FILED, ' ') : plain).replace(STATES, ' ').replaceAll('_', '-')
}
