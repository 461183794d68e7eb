// The packs there are. Adding a language is a folder and one line here.

import { LagebildError } from '../errors.ts'
import type { PageWords } from '../extract/about/words.ts'
import type { SheetWords } from '../factsheet/words.ts'
import type { OrganizationWords } from '../identity/organization-keys.ts'
import type { StoryWords } from '../stories/terms.ts'
import type { LanguagePack } from './pack.ts'

const PACKS: Readonly<Record<string, Loaders>> = {
  de: {
    whole: () => import('./de/index.ts'),
    organizations: () => import('./de/organizations.ts'),
    stories: () => import('./de/stories.ts'),
    sheet: () => import('./de/factsheet.ts'),
    page: () => import('./de/page.ts'),
  },
  en: {
    whole: () => import('./en/index.ts'),
    organizations: () => import('./en/organizations.ts'),
    stories: () => import('./en/stories.ts'),
    sheet: () => import('./en/factsheet.ts'),
    page: () => import('./en/page.ts'),
  },
}

interface Loaders {
  readonly whole: () => Promise<{ default: LanguagePack }>
  /** That part alone, for a ledger that reads nothing; null: the language has none. */
  readonly organizations: (() => Promise<{ organizations: OrganizationWords }>) | null
  /** Words that tell no story from another; null: the language has none listed. */
  readonly stories: (() => Promise<{ common: ReadonlySet<string> }>) | null
  /** What fact sheets are written with; null: none can be written in the language. */
  readonly sheet: (() => Promise<{ sheet: SheetWords }>) | null
  /** What pages write about themselves; null: nothing is listed. */
  readonly page: (() => Promise<{ page: PageWords }>) | null
}

/** BCP 47 codes of the packs, in order. */
export const languages: readonly string[] = Object.keys(PACKS)

/** In which the program's own messages are. */
export const messagesLanguage = 'en'

/** Loads a language's pack once. `language` may carry a region: "de-AT" is read with "de". Throws LANGUAGE_UNKNOWN. */
export async function loadPack(language: string, where: string | null = null): Promise<LanguagePack> {
  const load = PACKS[baseOf(language)]
  if (!load) throw unknownLanguage(language, where)
  return (await load.whole()).default
}

/** A language's words of organisations' names, without loading the rest of its pack; null where there are none, or no pack. */
export async function loadOrganizations(language: string): Promise<OrganizationWords | null> {
  return (await PACKS[baseOf(language)]?.organizations?.())?.organizations ?? null
}

/** What the gathering of stories needs of a language, without the rest of its pack. */
export async function loadStoryWords(language: string): Promise<StoryWords> {
  const [listed, organizations] = await Promise.all([PACKS[baseOf(language)]?.stories?.(), loadOrganizations(language)])
  return { common: listed?.common ?? new Set(), organizations }
}

/** What fact sheets are written with in a language, without loading the rest of its pack; null where there is nothing, or no pack. */
export async function loadSheetWords(language: string): Promise<SheetWords | null> {
  return (await PACKS[baseOf(language)]?.sheet?.())?.sheet ?? null
}

let pageWords: Promise<readonly PageWords[]> | null = null

/** What pages write about themselves in every language there is, for the language of a page is not known yet. Always the same list. */
export function loadPageWords(): Promise<readonly PageWords[]> {
  pageWords ??= Promise.all(Object.values(PACKS).map(async ({ page }) => (await page?.())?.page ?? [])).then(lists =>
    lists.flat(),
  )
  return pageWords
}

/** True if there is a pack for the language. */
export const isReadable = (language: string): boolean => baseOf(language) in PACKS

export function unknownLanguage(language: string, where: string | null): LagebildError {
  return new LagebildError({
    code: 'LANGUAGE_UNKNOWN',
    message: `There is no language pack for "${language}"`,
    where,
    remedy: `Lagebild reads ${languages.join(', ')}. If the text is in one of them, say so: --lang ${languages[0]}, or "lang" in the document.`,
  })
}

const baseOf = (language: string): string => language.toLowerCase().split(/[-_]/)[0]!
