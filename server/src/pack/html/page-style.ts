/** Looks of the page. Colours are those of the reader's system, so that light, dark and high contrast are theirs. */
export const pageStyle = `
:root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 35%, Canvas); --shade: color-mix(in srgb, CanvasText 7%, Canvas); }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; font: 1rem/1.65 "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; background: Canvas; color: CanvasText; overflow-wrap: anywhere; }
a { color: LinkText; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; background: Canvas; padding: .5rem 1rem; z-index: 1; }
.skip:focus { left: 0; top: 0; }
header, nav, main { padding: 1rem 1.5rem; }
header { border-bottom: 1px solid var(--line); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; line-height: 1.3; border-bottom: 2px solid var(--line); padding-bottom: .3rem; margin: 3rem 0 1rem; }
section:first-child h2 { margin-top: 0; }
h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h5 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p, ul { margin: .5rem 0; }
small { font-size: .875em; }
cite { font-style: normal; }
nav ul { list-style: none; margin: 0; padding-inline-start: 1rem; }
nav > ul { padding: 0; }
nav li { margin: .2rem 0; }
nav summary { cursor: pointer; font-weight: 600; }
nav a { text-decoration: none; display: inline-block; padding: .1rem 0; }
nav a:hover { text-decoration: underline; }
.part { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.cover { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; }
.cover dt { font-weight: 600; } .cover dd { margin: 0; }
.room { margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .9rem; line-height: 1.5; }
caption { text-align: start; font-weight: 600; padding: .4rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: start; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
th.end, td.end { text-align: end; font-variant-numeric: tabular-nums; } th.center, td.center { text-align: center; }
.sum td { font-weight: 600; border-top: 3px double CanvasText; }
.blank { background: Mark; color: MarkText; border-bottom: 2px dotted currentColor; padding: 0 .15em; }
.unverified { text-decoration: underline wavy; text-underline-offset: .2em; font-size: .9em; }
.remark { border: 1px solid var(--line); border-inline-start-width: 6px; background: var(--shade); padding: .5rem .75rem; font-size: .9rem; }
figure { margin: 1rem 0; }
.sheet { background: #fff; padding: .5rem; border: 1px solid var(--line); }
.sheet svg { display: block; max-width: 100%; height: auto; margin: auto; }
figcaption { text-align: center; font-weight: 600; padding: .4rem 0; }
hr { border: 0; border-top: 1px dashed var(--line); }
.narrowed { display: inline-flex; gap: .5rem; align-items: baseline; }
.narrowed input { width: 1rem; height: 1rem; }
body:has(#blanks-only:checked) main :is(p, li, figure, hr, tbody tr, .room, dd):not(:has(.blank)),
body:has(#blanks-only:checked) main dt:not(:has(+ dd .blank)) { display: none; }
@media (min-width: 60rem) {
  body { display: grid; grid-template-columns: 19rem minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .skip { grid-column: 1 / -1; } header { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; }
  main { max-width: 72rem; border-inline-start: 1px solid var(--line); }
}
@media (max-width: 59.99rem) { nav { border-bottom: 1px solid var(--line); } .wide { overflow-x: auto; } .wide table { min-width: 46rem; } .cover { grid-template-columns: 1fr; } }
@media (forced-colors: active) { .blank { border: 2px solid; } }
@media print {
  @page { size: A4; margin: 25.4mm 20mm; }
  :root { color-scheme: light; }
  body { display: block; font-size: 10.5pt; }
  nav, .skip, .narrowed { display: none; }
  header, main { padding: 0; }
  article { break-before: page; }
  .part { content-visibility: visible; }
  .wide { overflow: visible; } .wide table { min-width: 0; }
  h2, h3, h4, h5, caption { break-after: avoid; } figure, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  hr { display: none; }
}
`;
