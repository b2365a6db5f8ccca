/** How a handout looks: one landscape page of A4, on the screen as on paper. Sizes are of the page, so that no screen changes what is printed. */
export const HANDOUT_CSS = `
@page { size: A4 landscape; margin: 9mm; }
* { box-sizing: border-box; }
html { background: #d8dee3; }
body { margin: 0 auto; width: 279mm; height: 190mm; overflow: hidden; display: flex; flex-direction: column; gap: 2.5mm; background: #ffffff; color: #0b0c0c;
  font: 8pt/1.3 "Segoe UI", Arial, Helvetica, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
@media screen { body { margin: 8mm auto; padding: 8mm; width: 295mm; height: 206mm; box-shadow: 0 2px 12px rgb(0 0 0 / 0.3); } }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm; border-bottom: 0.4mm solid #0b0c0c; padding-bottom: 1.2mm; }
h1, h2, p, ul { margin: 0; padding: 0; }
h1 { font-size: 14pt; line-height: 1.2; }
header p { font-size: 13pt; font-weight: 600; white-space: nowrap; }
main { display: flex; gap: 5mm; flex: 1 1 0; min-height: 0; }
.picture { flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; gap: 1.5mm; }
.picture img { width: 100%; min-height: 0; flex: 0 1 auto; object-fit: contain; object-position: left top; }
.picture > :not(img) { flex: none; }
.picture > section { font-size: 7.4pt; }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0 3mm; font-size: 7.5pt; }
.legend ul { display: flex; flex-wrap: wrap; gap: 0 2.5mm; list-style: none; }
.legend li { display: inline-flex; align-items: center; gap: 1mm; }
.legend p { flex-basis: 100%; color: #46525b; }
.numbers { flex: 0 0 auto; width: 100mm; }
.sides-2 .numbers { width: 122mm; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-variant-numeric: tabular-nums; --high: min(4.6mm, calc(114mm / var(--rows))); font-size: calc(var(--high) * 0.62); line-height: calc(var(--high) * 0.93); }
caption { text-align: left; font-size: 9.5pt; font-weight: 700; padding-bottom: 1mm; line-height: 1.2; }
th, td { padding: 0 0.8mm; text-align: right; font-weight: 400; border-bottom: 0.15mm solid #b1b4b6; white-space: nowrap; vertical-align: bottom; }
th:first-child { text-align: left; padding-left: 0; width: 40%; overflow: hidden; text-overflow: ellipsis; }
.sides-2 th:first-child { width: 29%; }
thead tr:nth-child(2) th:first-child { width: auto; text-align: right; }
th:last-child { width: 10%; }
thead tr:nth-child(2) th:last-child { width: auto; }
thead th { font-weight: 600; white-space: normal; line-height: 1.15; font-size: 6.8pt; }
.none { text-align: left; color: #46525b; }
.numbers p { font-size: 6.4pt; line-height: 1.25; margin-top: 1mm; color: #46525b; }
footer { display: grid; grid-template-columns: 1fr 1.6fr; gap: 6mm; border-top: 0.2mm solid #b1b4b6; padding-top: 1.5mm; font-size: 6.7pt; line-height: 1.26; }
h2 { font-size: 8pt; line-height: 1.3; }
`;
