/** How the report looks, on the screen and on paper. Its hash stands in the report's content-security policy: nothing else may style it. */
export const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1.25rem 3rem; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .5rem; padding-top: 1rem; border-top: 2px solid; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
p, ul, dl { margin: .4rem 0 .8rem; }
ul { padding-left: 1.2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dt { opacity: .75; }
dd { margin: 0; }
.level { font-weight: 700; }
.note { border: 1px solid; border-radius: .5rem; padding: .7rem 1rem; }
.reported { border-left: 5px solid; padding-left: 1rem; margin: 1rem 0; }
.code { font: .85rem/1.45 ui-monospace, monospace; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8888; }
td.number { font-variant-numeric: tabular-nums; }
td, th { min-width: 4rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .4rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; }
  h3 { break-after: avoid; }
  tr, .reported, .note { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
  a::after { content: " (" attr(href) ")"; font-size: .85em; }
}
`;
