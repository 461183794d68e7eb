// What is said of something else in a list's place, a web page most of all.
//   pageInstead(where, '<!doctype html><title>Not found</title>…')   FEED_BROKEN: This should be a feed and is a web page, "Not found"

import { LagebildError } from '../../errors.ts'
import { plainOf } from './plain.ts'

/** FEED_BROKEN. `instead`: "a web page (“Not found”)". */
export const somethingElse = (where: string, called: string, instead: string) =>
  new LagebildError({
    code: 'FEED_BROKEN',
    message: `This should be ${called} and is ${instead}`,
    where,
    remedy: 'Look at the address in a browser: the feed may have moved, or the site may ask for a login or keep programs out.',
  })

/** For whoever asked for a feed and got a page: FEED_BROKEN that says which page. */
export const pageInstead = (where: string, html: string): LagebildError => somethingElse(where, 'a feed', pageNamed(html))

/** A whole page of HTML, not the text of an item. */
export const isPage = (html: string): boolean => /<!doctype\s+html|<(?:html|head|body)[\s>]/iu.test(html.slice(0, 2000))

/** A web page by its title. */
export function pageNamed(html: string): string {
  const title = plainOf(/<title[^>]{0,200}>([^<]{1,300})/iu.exec(html)?.[1] ?? '')
  return title ? `a web page, "${title.slice(0, 100)}"` : 'a web page'
}
