// A phone, and paper.

export const MODES = `
@media screen and (max-width:40rem){
.entries li{grid-template-columns:6rem 1fr}
#progress :is(table,tbody,tr,td){display:block;width:auto}
#progress thead{display:none}
#progress :is(td,th[scope=row]){border:0;padding:0}
#progress tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
#progress :is(th[scope=row],td.number){display:inline}
#progress td.number{padding-inline-start:.4em;font-size:.8125rem;color:var(--soft)}
#open :is(td,thead th):last-child{width:8rem}
#items :is(table,tbody){display:block}
#items thead{position:absolute;clip-path:inset(50%)}
#items tr{display:grid;grid-template-columns:1fr auto;column-gap:.75rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
#items tbody :is(td,th){width:auto;padding:0;border:0;font-size:.8125rem}
#items td:nth-child(2){grid-row:2;grid-column:1/3;font-size:1rem}
#items [scope=rowgroup]{grid-column:1/3;padding-top:1rem;font-size:1rem}
#open td{font-size:.8125rem}
th,td{padding-inline-end:.5rem}
#filters label{display:grid;grid-template-columns:5rem minmax(0,1fr);align-items:center;flex-basis:100%}
#filters select{max-width:none}
}
@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#43505b}}
@media print{
html{font-size:9.25pt}
body{line-height:1.4}
header,nav,main,footer{max-width:none;padding-inline:0}
header{padding-top:0}
nav,.skip,#filters{display:none!important}
section{margin-bottom:1.6rem}
h2,h3,h4,thead,.head,[scope=rowgroup],tr:has([scope=rowgroup]){break-after:avoid}
h2,h3{break-inside:avoid}
th,td{padding-block:.3rem}
.sum{break-before:avoid}
.entries li{padding:.2rem 0}
h2{margin-bottom:.6rem}
.lead{margin-bottom:1.5rem}
.lane{margin-bottom:1.25rem}
main>:last-child{margin-bottom:1rem}
footer{padding-block:0}
tr,.entries li,.month,.rows li,.rest,.marks li{break-inside:avoid}
a{color:inherit;text-decoration:none}
a[href^=http]{text-decoration:underline}
a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}
.head,.rows li{grid-template-columns:minmax(0,14rem) 6.5rem minmax(0,1fr)}
.rest{grid-template-columns:minmax(0,8rem) minmax(0,1fr)}
#items thead th{position:static}
.months{grid-template-columns:repeat(3,1fr);gap:1.25rem 1.5rem}
tr:target{outline:0;background:none}
}
`;
