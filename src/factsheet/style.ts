// How a sheet looks: one column of text, hairlines, figures in line; on paper A4 with a running foot. No script, no font from elsewhere.

const COMMON = `
:root { --ink: #1a1a1a; --quiet: #5c5c5c; --line: #cfcfcf; --paper: #fff; --accent: #8a1c1c; --wash: #f6f4f0; }
* { box-sizing: border-box; }
html { font: 17px/1.5 Charter, "Bitstream Charter", "Source Serif 4", Cambria, Georgia, serif; color: var(--ink); background: var(--paper); }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.25rem 4rem; hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, th, nav, .head, .marks, figcaption { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; hyphens: manual; }
h1 { font-size: 2rem; line-height: 1.15; margin: 0 0 .6rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .8rem; padding-top: .5rem; border-top: 2px solid var(--ink); }
h3 { font-size: .95rem; margin: 1.6rem 0 .4rem; }
.head { list-style: none; margin: 0; padding: 0 0 1rem; font-size: .85rem; color: var(--quiet); }
ul.lines { margin: 0; padding: 0; list-style: none; }
ul.lines > li { margin: 0 0 .45rem; padding-left: 1.1rem; text-indent: -1.1rem; }
ul.lines > li::before { content: "–"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--quiet); }
#situation > ul.lines:first-of-type > li { padding-left: 0; text-indent: 0; margin-bottom: .6rem; }
#situation > ul.lines:first-of-type > li::before { content: none; }
q { quotes: none; }
q::before, q::after { content: none; }
sup { font: 600 .68em/1 system-ui, sans-serif; vertical-align: super; text-indent: 0; white-space: nowrap; }
sup a { color: var(--accent); text-decoration: none; padding: 0 .1em; }
sup a:hover, sup a:focus { text-decoration: underline; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .15em; }
table { width: 100%; border-collapse: collapse; font-size: .88rem; line-height: 1.4; margin: .3rem 0 1.4rem; }
caption { text-align: left; font: 600 .95rem system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; padding: 1rem 0 .35rem; }
th { text-align: left; font-size: .72rem; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--ink); padding: .2rem .7rem .2rem 0; }
td { vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
table.series { table-layout: fixed; }
.series th:nth-child(1) { width: 18%; } .series th:nth-child(2) { width: 18%; } .series th:nth-child(5) { width: 21%; }
.named th:nth-child(1) { width: 19%; } .named th:nth-child(2) { width: 15%; } .named th:nth-child(3) { width: 16%; } .named th:nth-child(5) { width: auto; }
.named th:nth-child(6) { width: 12%; }
td.amount { font-weight: 600; font-variant-numeric: lining-nums tabular-nums; }
tr.conflicts > td.amount { color: var(--accent); }
tr.superseded > td, tr.withdrawn > td { color: var(--quiet); }
.marks { font-size: .78rem; color: var(--quiet); }
ol.notes { font-size: .82rem; line-height: 1.42; padding-left: 2.2rem; }
ol.notes > li { margin-bottom: .5rem; }
ol.notes > li::marker { font: 600 .85em system-ui, sans-serif; }
ol.notes code { font-size: .85em; color: var(--quiet); }
ol.notes blockquote { margin: .15rem 0 .15rem; padding-left: .7rem; border-left: 2px solid var(--line); }
.method { font-size: .85rem; color: var(--quiet); }
`

const SCREEN = `
nav { font-size: .85rem; border-top: 1px solid var(--line); padding-top: .7rem; }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0; }
:target { background: var(--wash); outline: .35rem solid var(--wash); }
.wide { overflow-x: auto; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --quiet: #a3a09a; --line: #44423e; --paper: #171614; --accent: #f0938a; --wash: #2a2824; color-scheme: dark; }
}
@media print { nav, .back { display: none; } }
`

/** Bodies of text in points; a section that would begin at the foot of a page begins on the next. */
const PAPER = `
html { font-size: 9.5pt; line-height: 1.38; }
body { max-width: none; padding: 0; }
h1 { font-size: 19pt; }
h2 { margin-top: 1.6rem; }
h3, caption { margin-top: 1rem; }
ul.lines > li { margin-bottom: .25rem; }
table { margin-bottom: .8rem; }
td { padding-top: .2rem; padding-bottom: .2rem; }
ol.notes { columns: 2; column-gap: 7mm; font-size: 7.5pt; line-height: 1.3; padding-left: 1.8rem; }
ol.notes > li { margin-bottom: .3rem; }
h2, h3, caption { break-after: avoid; }
li, tr { break-inside: avoid; }
thead { display: table-header-group; }
#notes { break-before: page; }
p, li { orphans: 2; widows: 2; }
a { text-decoration: none; }
.address { font-size: .9em; color: var(--quiet); overflow-wrap: anywhere; }
.sign { display: flex; gap: 2rem; margin-top: 3rem; break-inside: avoid; font: .85rem system-ui, sans-serif; }
.sign > span { flex: 1; border-top: 1px solid var(--ink); padding-top: .3rem; }
@media screen { body { max-width: 46rem; padding: 2.5rem 1.25rem 4rem; } }
`

/** `foot` stands at the bottom of every page, with the page's number. */
export function style({ isPaper, foot }: { readonly isPaper: boolean; readonly foot: string }): string {
  const page = `
@page { size: A4; margin: 18mm 20mm 20mm; }
@page { @bottom-left { content: "${inString(foot)}"; font: 8pt system-ui, sans-serif; color: #5c5c5c; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #5c5c5c; } }
`
  return `${COMMON}${isPaper ? PAPER : SCREEN}${page}`
}

/** For a CSS string: everything but letters, digits and blanks as an escape, so that no text ends it, or the style element. */
const inString = (text: string): string => text.replace(/[^\p{L}\p{N} ]/gu, char => `\\${char.codePointAt(0)!.toString(16)} `)
