// Finds the main text and the metadata of a web page.
// <h1>Brücke zu</h1><p>Ruiz sagte:<br>„Nein“.</p> → "Ruiz sagte:\n„Nein“.", title "Brücke zu"

import { type About, aboutOf } from './about/about.ts'
import { textOf, treeOf } from './dom.ts'
import { mainText } from './main/main.ts'

export interface Page extends About {
  /** Blocks (paragraphs, headings, list items) with "\n" between them; "" when nothing was found. */
  readonly text: string
}

export interface PageOptions {
  /** Where the page was fetched; null: from a file. */
  readonly address: string | null
}

/** White space of every kind (no-break space, tab, line break in the source) becomes one space. Never throws for broken HTML. */
export async function pageOf(html: string, options: PageOptions = { address: null }): Promise<Page> {
  const tree = treeOf(html)
  const about = await aboutOf(tree, options)
  const titles = [about.title, ...tree.named('title').slice(0, 1).map(textOf)].flatMap(title => title ?? [])
  return { ...about, text: await mainText(tree, { titles, authors: about.authors }) }
}
