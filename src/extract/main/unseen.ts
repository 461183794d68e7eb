// What readers of a page do not see, or see only as a control: <button>, <p hidden>, <div style="display:none">.

import type { PageElement } from '../dom.ts'

const UNSEEN = new Set(
  'script style head title noscript template iframe button input select option textarea label svg video audio canvas object datalist map progress meter'.split(
    ' ',
  ),
)
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu
/** For screen readers alone, as the common style sheets call it. */
const SPOKEN_ONLY = /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-reader-text|screenreader\S*|element-invisible)(?:\s|$)/iu

export function isUnseen({ name, attributes }: PageElement): boolean {
  if (UNSEEN.has(name)) return true
  if (attributes.hidden !== undefined && attributes.hidden !== 'false') return true
  if (attributes['aria-hidden'] === 'true' && name !== 'div' && name !== 'body') return true
  if (attributes.style && INVISIBLE_STYLE.test(attributes.style)) return true
  return attributes.class !== undefined && SPOKEN_ONLY.test(attributes.class)
}
