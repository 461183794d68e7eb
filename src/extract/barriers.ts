// What is said of a page that shows no article, or only the beginning of one.
//   barrierError('paywall', 'https://seebote.example/faehre').message → "The page shows only the beginning of its article"

import { LagebildError } from '../errors.ts'
import type { Barrier } from './about/access.ts'

const SAVED = 'Open it in a browser, save the article as a file and give that.'

const TOLD: Readonly<Record<Barrier, { readonly message: string; readonly remedy: string }>> = {
  paywall: {
    message: 'The page shows only the beginning of its article, and the rest to subscribers',
    remedy: 'If you may read it, save the page from your browser, or copy its text, and give that.',
  },
  consent: { message: 'The page asks for consent to cookies and shows no article', remedy: SAVED },
  error: {
    message: 'The page says that there is no such article',
    remedy: 'Check the address; the article may have moved or been deleted.',
  },
  login: { message: 'The page asks for a login and shows no article', remedy: SAVED },
  robots: { message: 'The page asks whether a human is reading and shows no article', remedy: SAVED },
  overview: {
    message: 'The page is an overview of other articles',
    remedy: "Give the articles' own addresses, or the site's feed or sitemap, whose articles are followed.",
  },
}

/** PAYWALLED, or NOT_AN_ARTICLE. */
export const barrierError = (barrier: Barrier, where: string | null): LagebildError =>
  new LagebildError({ code: barrier === 'paywall' ? 'PAYWALLED' : 'NOT_AN_ARTICLE', ...TOLD[barrier], where })
