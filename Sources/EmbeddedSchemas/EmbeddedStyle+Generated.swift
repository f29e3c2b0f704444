// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

/// The style sheets of HTML pages.
public enum EmbeddedStyle {
    /// The contents of `Media/report.css`.
    public static let report = ####"""
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #16181d; --soft: #4a4f58; --line: #b9bec7; --tint: #f3f4f7;
  --alarm: #8f0d12; --alarm-tint: #fdeceb; --caution: #624400; --caution-tint: #fff5dd;
  --good: #0b5227; --good-tint: #e9f6ed; --link: #0b4a99;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --ink: #f2f2ef; --soft: #c3c7ce; --line: #545a64; --tint: #20242a;
    --alarm: #ffb4ae; --alarm-tint: #3b1517; --caution: #ffd98a; --caution-tint: #33270a;
    --good: #9fe3b5; --good-tint: #10301b; --link: #a8ccff;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 78rem; background: var(--paper); color: var(--ink);
  font-family: "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", sans-serif; line-height: 1.5;
  overflow-wrap: break-word;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.75rem 0; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 0.25rem; }
p { margin: 0.5rem 0; max-width: 75ch; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, .scroll:focus-visible, section:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
bdi, code { overflow-wrap: anywhere; }
th, td { hyphens: auto; }
code { hyphens: none; font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 0.82em; color: var(--soft); }
small { color: var(--soft); font-size: 0.86em; }
ul { margin: 0; padding-left: 1.2rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: 0.5rem 1rem; }
.sample {
  border: 3px dashed var(--alarm); color: var(--alarm); background: var(--alarm-tint); padding: 0.6rem 1rem;
  font-size: 1.1rem; max-width: none;
}
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; margin: 1rem 0; }
nav a { display: inline-block; padding: 0.3rem 0; }
dl { margin: 0.5rem 0; }
dl.facts > div, article dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.2rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
dl.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.5rem; margin: 1rem 0; }
dl.counts > div { border: 1px solid var(--line); border-left-width: 0.4rem; padding: 0.4rem 0.7rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.counts dd { font-size: 1.6rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
dl.counts .alarm { border-left-color: var(--alarm); }
dl.counts .caution { border-left-color: var(--caution); }
dl.counts .good { border-left-color: var(--good); }
dl.counts .sum { border-left-color: var(--ink); background: var(--tint); }
.notice { border: 2px solid; padding: 0.6rem 1rem; max-width: none; }
.notice.alarm { color: var(--alarm); background: var(--alarm-tint); }
.notice.caution { color: var(--caution); background: var(--caution-tint); }
.notice.good { color: var(--good); background: var(--good-tint); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding: 0.4rem 0; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }
thead th { background: var(--tint); border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 600; }
tbody th code { display: block; font-weight: 400; }
table.small { font-size: 0.88rem; }
table.small ul { padding-left: 1rem; }
table.numbers td { text-align: right; font-variant-numeric: tabular-nums; }
table.chain { font-size: 0.82rem; table-layout: fixed; min-width: 62rem; }
table.chain th, table.chain td { padding: 0.35rem 0.4rem; overflow-wrap: break-word; }
table.chain .state > span { display: block; font-size: 1.1em; line-height: 1.2; }
table.chain thead th { position: relative; }
table.chain thead th + th + th::before { content: "→" / ""; position: absolute; left: -0.55em; top: 0.3rem; background: var(--tint); }
table.chain th:first-child { width: 15%; }
table.district { min-width: 78rem; }
table.district th:first-child { min-width: 13rem; }
table.grades { min-width: 46rem; }
table.grades td:nth-child(2) { min-width: 9rem; }
.state { display: inline-block; font-weight: 700; }
.state.alarm { color: var(--alarm); }
.state.caution { color: var(--caution); }
.state.good { color: var(--good); }
.state.quiet { color: var(--soft); font-weight: 400; }
td:has(> .state.alarm) { background: var(--alarm-tint); }
td:has(> .state.caution) { background: var(--caution-tint); }
td:has(> .state.good) { background: var(--good-tint); }
.finding { border: 1px solid var(--line); border-left: 0.5rem solid; padding: 0.75rem 1rem; margin: 0.75rem 0; }
.finding.alarm { border-left-color: var(--alarm); }
.finding.caution { border-left-color: var(--caution); }
.tag { display: inline-block; border: 1px solid; border-radius: 0.25rem; padding: 0 0.45rem; font-size: 0.85rem; margin-right: 0.35rem; }
.finding.alarm .tag { color: var(--alarm); background: var(--alarm-tint); }
.finding.caution .tag { color: var(--caution); background: var(--caution-tint); }
.where { margin: 0 0 0.25rem; }
.where code { margin-left: 0.5rem; }
.refs { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 0.8em; color: var(--soft); }
figure { margin: 1rem 0; border: 1px solid var(--line); padding: 0.75rem 1rem; }
figure img { display: block; width: 100%; height: auto; }
footer { border-top: 2px solid var(--ink); margin-top: 3rem; }
footer h2 { border: 0; margin-top: 1rem; }
@media (max-width: 40rem) {
  dl.facts > div, article dl > div { grid-template-columns: 1fr; padding: 0.3rem 0; }
  body { padding: 0.75rem 0.75rem 2rem; }
  h1 { font-size: 1.4rem; }
}
@media (forced-colors: active) {
  .finding, .notice, .tag, dl.counts > div { border-color: CanvasText; }
}
@media print {
  @page { size: A4; margin: 14mm 13mm 16mm; }
  :root {
    --paper: #ffffff; --ink: #000000; --soft: #333333; --line: #888888; --tint: #f0f0f0;
    --alarm: #7a0000; --alarm-tint: #ffffff; --caution: #4d3500; --caution-tint: #ffffff;
    --good: #063d1b; --good-tint: #ffffff; --link: #000000;
  }
  @page wide { size: A4 landscape; }
  #precincts { page: wide; }
  table.district th:first-child { min-width: 0; width: 18%; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  .skip, nav { display: none; }
  h1 { font-size: 16pt; }
  h2 { font-size: 13pt; margin-top: 1.2rem; break-after: avoid; }
  h3, caption, thead { break-after: avoid; }
  .scroll { overflow: visible; }
  table.grades, table.chain, table.district { min-width: 0; font-size: 7pt; }
  table.small { font-size: 7.5pt; }
  table.chain th, table.chain td, table.district th, table.district td { padding: 0.15rem 0.2rem; }
  .finding { padding: 0.3rem 0.6rem; margin: 0.35rem 0; font-size: 8.5pt; }
  article dl { columns: 2; column-gap: 1.2rem; margin: 0.2rem 0 0; }
  article dl > div { grid-template-columns: 5.5rem 1fr; gap: 0 0.5rem; padding: 0.05rem 0; break-inside: avoid; }
  dl.facts > div { padding: 0.05rem 0; }
  thead { display: table-header-group; }
  tr, .finding, figure, .notice, dl.counts { break-inside: avoid; }
  dl.counts { grid-template-columns: repeat(7, 1fr); }
  dl.counts dd { font-size: 12pt; }
  figure img { max-height: 7cm; width: auto; max-width: 100%; }
}

"""####
    /// The contents of `Media/checklist.css`.
    public static let checklist = ####"""
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 64rem; background: #ffffff; color: #000000;
  font-family: "Noto Sans", "Segoe UI", Roboto, "DejaVu Sans", sans-serif; line-height: 1.4;
  overflow-wrap: break-word;
}
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0.5rem 0 0.75rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 3px solid #000000; }
p { margin: 0.4rem 0; }
a { color: #0b3f80; }
a:focus-visible, main:focus-visible { outline: 3px solid #0b3f80; outline-offset: 2px; }
small { font-size: 0.88em; font-weight: 400; }
bdi { overflow-wrap: anywhere; }
em { font-style: normal; font-weight: 700; font-size: 0.88em; }
em::before { content: "▶ " / ""; }
ul, ol { margin: 0.3rem 0; padding-left: 1.6rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; display: inline-block; padding: 0.5rem 1rem; }
.sample { border: 3px dashed #000000; padding: 0.4rem 0.8rem; }
.notice { border: 2px solid #000000; padding: 0.4rem 0.8rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; margin: 1rem 0; }
dl { margin: 0.5rem 0; }
dl.facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: 0.1rem 0; }
dl.fill { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4rem 1.5rem; margin: 0.8rem 0; }
dl.fill > div { display: grid; grid-template-columns: auto 1fr; gap: 0.6rem; align-items: end; min-height: 2.2rem; }
dl.fill dd { border-bottom: 1.5px solid #000000; height: 1.6rem; }
dt { color: #333333; }
dd { margin: 0; min-width: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0.8rem 0 1.2rem; }
caption { text-align: left; font-weight: 700; font-size: 1.1rem; padding: 0.3rem 0; }
th, td { border: 1px solid #555555; padding: 0.3rem 0.45rem; text-align: left; vertical-align: top; hyphens: auto; }
thead th { border-bottom: 2px solid #000000; font-size: 0.88rem; }
thead th:nth-child(1) { width: 5.5%; }
thead th:nth-child(2) { width: 33%; }
thead th:nth-child(3) { width: 20%; }
thead th:nth-child(5) { width: 8%; font-size: 0.7rem; }
tbody { border-top: 2px solid #000000; }
tbody th { font-weight: 400; }
tr.element th { font-weight: 700; background: #e6e6e6; }
tbody.new tr.element th { background: #ffffff; border-bottom: 2px solid #000000; }
td.no { text-align: right; font-variant-numeric: tabular-nums; padding-left: 0.1rem; }
td.known { font-size: 0.88rem; }
.how { font-size: 0.9em; }
.box { display: inline-block; margin: 0.1rem 0.9rem 0.15rem 0; padding-left: 1.75em; text-indent: -1.75em; hyphens: none; }
.box::before {
  content: ""; display: inline-block; width: 1.25em; height: 1.25em; margin-right: 0.5em; text-indent: 0;
  border: 1.8px solid #000000; vertical-align: -0.25em;
}
td.unknown { font-size: 0.88em; }
td.unknown .box { margin-right: 0; white-space: nowrap; }
td.unknown .box::before { border-style: dashed; }
.line { display: inline-block; width: 4.8em; border-bottom: 1.5px solid #000000; height: 1.5em; }
.line.long { width: 95%; }
.line.short { width: 2.4em; }
.with { white-space: nowrap; }
.with .line:last-child { width: 3.4em; }
.notes { border: 1px solid #555555; min-height: 5rem; padding: 0.2rem 0.5rem; }
.notes p { margin: 0; font-size: 0.88rem; }
@media (max-width: 40rem) {
  dl.facts > div, dl.fill { grid-template-columns: 1fr; }
  table, thead, tbody, tr, th, td, caption { display: block; width: auto !important; }
  thead { position: absolute; left: -100rem; }
}
@media print {
  @page { size: A4; margin: 12mm 11mm 14mm; }
  body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.25; }
  nav, .skip { display: none; }
  a { color: #000000; text-decoration: none; }
  h1 { font-size: 15pt; margin-top: 0; }
  h2 { font-size: 12pt; margin-top: 0.9rem; break-after: avoid; }
  caption { font-size: 10.5pt; break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  thead th { font-size: 7.5pt; padding: 0.1rem 0.3rem; }
  th, td { padding: 0.12rem 0.3rem; }
  thead th:nth-child(5) { font-size: 6.5pt; }
  td.known { font-size: 7.5pt; }
  .how, small, em { font-size: 7.5pt; }
  tr, dl.fill > div, .notes { break-inside: avoid; }
  tr.element { break-after: avoid; }
  .box::before { width: 4.2mm; height: 4.2mm; }
  .line { height: 6mm; }
  table { margin: 0.3rem 0 0.6rem; }
}

"""####
}
