// Written by `swift run embed-schemas` from Schemas/ and Media/; do not edit.
// swift-format-ignore-file

/// The style sheet of HTML reports.
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
}
