// Lists of entries, tables, bars with their numbers, the legend.

export const LISTS = `
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1.5rem 3rem}
.columns{columns:2 22rem;column-gap:3rem}
.columns>div{margin-bottom:1.5rem}
.columns h3{break-after:avoid}
.columns li,.entries li{break-inside:avoid}
.entries li{display:grid;grid-template:auto 1fr/7.5rem 1fr;column-gap:.75rem;padding:.35rem 0;border-top:1px solid var(--line)}
.entries i{grid-row:1/3;font-size:.875rem;line-height:1.7}
.entries small{grid-column:2}
ul.columns li{padding:.2rem 0}
ul.columns+h3{margin-top:1.5rem}
table+p{margin-top:.75rem}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem .75rem .5rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-size:.8125rem;font-weight:600;color:var(--soft);border-bottom-color:var(--edge)}
th[scope=row]{font-weight:600}
.number{text-align:end;font-variant-numeric:tabular-nums}
#open :is(td,thead th):last-child{width:18rem}
#open td:last-child{font-size:.875rem}
#progress th:first-child{width:17rem}
#progress td:last-child{width:60%;padding-inline:1rem 0}
#progress thead th:nth-child(2){text-align:end}
#progress thead th:last-child{padding-inline-start:1rem}
.sum th,.sum td{border-top:1px solid var(--edge)}
#indicators td{width:18%;font-variant-numeric:tabular-nums}
#indicators th small{display:block;margin:0;font-weight:400}
svg{overflow:visible;display:block}
rect{fill:var(--mark);stroke:var(--rim)}
.bar{width:100%;height:.875rem;margin:.3rem 0 .35rem}
.bar rect{height:100%;stroke:var(--paper);stroke-width:1.5px}
.bar .planned,.bar .held,.bar .cancelled{stroke:var(--rim);stroke-width:1px}
.numbers{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.875rem;font-variant-numeric:tabular-nums}
.numbers [class]::before,#items td:last-child::before{content:"";display:inline-block;width:.7em;height:.7em;margin-inline-end:.4em;background:var(--mark);border:1px solid var(--rim);forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.numbers .late,li.late>:is(small,i:nth-child(2)),td.late,th.late{font-weight:600;color:var(--late)}
.marks{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.5rem 2rem;margin-bottom:1rem;font-size:.875rem}
.marks li{display:grid;grid-template-columns:4rem 1fr;gap:.75rem;align-items:center}
.marks svg{width:4rem;height:1.5rem}
.rules{margin-top:1rem;max-width:46rem;font-size:.875rem;color:var(--soft)}
.rules li{padding:.2rem 0}
`;
