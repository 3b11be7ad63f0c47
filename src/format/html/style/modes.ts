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
#items td:first-child,#items thead th:first-child{width:5.25rem}
#items td:last-child,#items thead th:last-child{width:5.25rem}
#items td:first-child,#items td:last-child,#open td{font-size:.8125rem}
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
