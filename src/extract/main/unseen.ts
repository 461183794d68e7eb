// What readers of a page do not see, or see only as a control: <button>, <p hidden>, <div style="display:none">.

import type { PageElement } from '../dom.ts'

const UNSEEN = new Set(
  'script style title template iframe input select option textarea svg video audio canvas object datalist map progress meter'.split(
    ' ',
  ),
)
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu
/** For screen readers alone, as the common style sheets call it. */
const SPOKEN_ONLY = /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-reader-text|screenreader\S*|element-invisible)(?:\s|$)/iu

/** No text for readers, whatever a script may do. */
export const isControl = ({ name }: PageElement): boolean => UNSEEN.has(name)

export function isUnseen(element: PageElement): boolean {
  if (isControl(element)) return true
  const { name, attributes } = element
  if (name === 'noscript' || name === 'button') return true
  if (attributes.hidden !== undefined && attributes.hidden !== 'false') return true
  if (attributes['aria-hidden'] === 'true' && name !== 'div' && name !== 'body') return true
  if (attributes.style && INVISIBLE_STYLE.test(attributes.style)) return true
  return attributes.class !== undefined && SPOKEN_ONLY.test(attributes.class)
}
