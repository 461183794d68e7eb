// Days and moments as a sheet writes them: "14 March", with the year where it is not that of the sheet.

import type { SheetWords } from './words.ts'

export interface Days {
  /** "2026-03-14…" as "14 March"; what is no date as it stands. */
  day(date: string): string
  /** With its year, and the clock where one is given: "14 March 2026, 16:40". */
  moment(date: string): string
}

/** `year` goes without saying. Clocks are those of the article: no zone is reckoned. */
export function daysIn({ dates }: Pick<SheetWords, 'dates'>, year: string | null): Days {
  return { day: date => written(date, date.slice(0, 4) === year ? dates.day : dates.dayOfYear), moment }

  function written(date: string, form: string): string {
    const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date) ?? []
    const name = dates.months[Number(month) - 1]
    return name === undefined ? date : filled(form, { year, month: name, day: String(Number(day)) })
  }

  function moment(date: string): string {
    const day = written(date, dates.dayOfYear)
    const time = /T(\d\d:\d\d)/u.exec(date)?.[1]
    return time === undefined ? day : filled(dates.moment, { date: day, time })
  }
}

const filled = (form: string, slots: Readonly<Record<string, string>>): string =>
  form.replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '')
