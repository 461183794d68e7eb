// How a watch fetches: the limits and manners of the table of fetch settings, as watch.yaml may set them.
//   pace:
//     gap: 2            seconds between two questions to one host

import { z } from 'zod'
import { contactFrom, FETCH_SETTINGS, type FetchSetting, type FetchSettings, hostFrom } from '../../fetch/settings.ts'

type Group = 'limits' | 'pace'

const rowsOf = (group: Group): FetchSetting[] => FETCH_SETTINGS.filter(({ name }) => name.startsWith(`${group}.`))
const keyOf = ({ name }: FetchSetting): string => name.slice(name.indexOf('.') + 1)

function groupSchema(group: Group) {
  const fields = rowsOf(group).map(row => {
    const { whole, least, most, unit, help } = row
    const number = (whole ? z.int() : z.number()).min(least).max(most)
    return [keyOf(row), number.optional().describe(unit === '–' ? help : `${help} In ${unit}`)]
  })
  return z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodOptional<z.ZodNumber>>)
}

/** What throws USAGE is a mistake of the file here. */
const checkedBy = (check: (written: string, where: string) => string) =>
  z.string().transform((written, context): string => {
    try {
      return check(written, '')
    } catch (thrown) {
      context.issues.push({ code: 'custom', message: (thrown as Error).message, input: written })
      return z.NEVER
    }
  })

export const fetchingShape = {
  pace: groupSchema('pace').optional().describe('How politely it asks: gap, perHost, atOnce, crawlDelay, patience'),
  limits: groupSchema('limits').optional().describe('What an answer may cost: times, sizes, redirects'),
  allow: z
    .array(checkedBy(hostFrom))
    .optional()
    .describe('Hosts in private networks, or this machine, that may be asked: [localhost]'),
  contact: checkedBy(contactFrom).optional().describe('Where a server can find out who asks: stands in the user-agent'),
}

export interface Fetching {
  readonly pace?: Readonly<Record<string, number | undefined>>
  readonly limits?: Readonly<Record<string, number | undefined>>
  readonly allow?: readonly string[]
  readonly contact?: string
}

/** What the file says goes before what the environment says; hosts that either allows are allowed. */
export function fetchingOf(config: Fetching, base: FetchSettings): FetchSettings {
  const group = <G extends Group>(name: G): FetchSettings[G] => {
    const written = rowsOf(name).flatMap(row => {
      const value = config[name]?.[keyOf(row)]
      return value === undefined ? [] : [[keyOf(row), value * row.scale]]
    })
    return { ...base[name], ...Object.fromEntries(written) }
  }
  const { allow = [], contact = base.contact } = config
  return { limits: group('limits'), pace: group('pace'), allow: [...base.allow, ...allow], contact }
}
