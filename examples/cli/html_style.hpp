// SPDX-License-Identifier: MIT
// The style sheet of the HTML report: light and dark, on paper, on a telephone.
#ifndef PITH_EXAMPLES_HTML_STYLE_HPP
#define PITH_EXAMPLES_HTML_STYLE_HPP

namespace cli {

// Themes have eight colours (--t0 to --t7), used in turn.
constexpr const char* html_style = R"(
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5d636b; --paper: #fdfdfb; --card: #f3f3ee; --line: #d5d5cc;
  --link: #0b57a4; --m1: #fff6cc; --m2: #ffeb99; --m3: #ffdb5c; --t0: #1f6fb2; --t1: #b3492a; --t2: #2c7d3f;
  --t3: #7a4aa8; --t4: #9a6a00; --t5: #b0307a; --t6: #0c7a7a; --t7: #5a5f2b; --none: #777d85; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e1; --soft: #a5abb3; --paper: #16181b; --card: #202327; --line: #3a3f45; --link: #86bdf5;
    --m1: #3a3413; --m2: #54490f; --m3: #71610a; --t0: #74b3ec; --t1: #f0957a; --t2: #7fca8f; --t3: #c09ee8;
    --t4: #dfb34f; --t5: #ee8cc2; --t6: #5fc9c9; --t7: #b9c07a; --none: #9298a0; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 46rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, nav, .meta, .phrases, .src, figcaption, .skip { font-family: system-ui, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.75rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: 0 0 .8rem; }
a { color: var(--link); }
a:focus-visible, :target:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .4rem .8rem; }
nav ol { margin: .3rem 0; padding-left: 1.5rem; font-size: .95rem; }
.meta, .phrases, figcaption { color: var(--soft); font-size: .9rem; }
.digest { list-style: none; padding: 0; margin: .5rem 0; }
.digest > li { margin: 0 0 .7rem; padding-left: .8rem; border-left: 4px solid var(--c, var(--line)); }
.src { font-size: .85rem; white-space: nowrap; text-decoration: none; padding: .1rem .2rem; }
.src:hover { text-decoration: underline; }
.theme > h3 { color: var(--c); }
.phrases { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .8rem; }
.phrases li { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; }
article { margin-bottom: 2rem; }
mark { color: inherit; border-radius: 2px; padding: .05em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.m1 { background: var(--m1); } .m2 { background: var(--m2); } .m3 { background: var(--m3); }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
article:target, section:target { outline: none; }
.chrome { color: var(--soft); font-size: .85rem; font-style: italic; }
.c0 { --c: var(--t0); } .c1 { --c: var(--t1); } .c2 { --c: var(--t2); } .c3 { --c: var(--t3); }
.c4 { --c: var(--t4); } .c5 { --c: var(--t5); } .c6 { --c: var(--t6); } .c7 { --c: var(--t7); } .cn { --c: var(--none); }
figure { margin: 1rem 0; }
svg { width: 100%; height: auto; display: block; font-family: system-ui, Arial, sans-serif; }
svg .edge { fill: none; stroke: var(--soft); }
svg .node { fill: var(--c); stroke: var(--paper); stroke-width: 1; }
svg .pick { stroke: var(--ink); stroke-width: 2.5; }
svg text { fill: var(--ink); font-size: 15px; text-anchor: middle; dominant-baseline: central; }
svg .arc { fill: none; stroke: var(--line); stroke-width: 3; }
svg a:focus-visible .node, svg a:hover .node { stroke: var(--link); stroke-width: 4; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.legend span { display: inline-block; width: .8em; height: .8em; border-radius: 50%; background: var(--c); margin-right: .4em; }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #bbb; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; orphans: 3; widows: 3; }
  .skip, nav details { display: none; } :target { outline: none; }
  mark, .legend span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4, h3 + .meta, .meta + .phrases { break-after: avoid; }
  h1, h2, h3, h4, li, figure, .legend { break-inside: avoid; }
  figure { break-after: avoid; } svg { max-width: 150mm; margin: 0 auto; } }
)";

}  // namespace cli

#endif
