// The timeline: columns of equal months, marks in the middle of their rows, today as a line through them.

export const TIMELINE = `
.defs{position:absolute;width:0;height:0}
.narrow{display:none}
.lane{margin-bottom:2rem}
.head,.rows li{display:grid;grid-template-columns:minmax(0,19rem) 8rem minmax(0,1fr);column-gap:.75rem}
.head{align-items:end;border-bottom:1px solid var(--edge);break-after:avoid}
.head h3{grid-column:1/3;margin:.25rem 0}
.axis{display:grid;align-items:end;grid-template-columns:repeat(var(--months),minmax(0,1fr));margin:0;padding:0;list-style:none;font-size:.75rem;color:var(--soft)}
.axis li{padding-inline-start:.2rem;white-space:nowrap}
.axis b{display:block;font-weight:400}
.axis .now{font-weight:700;color:var(--ink)}
.rows li{font-size:.8125rem;line-height:1.35;break-inside:avoid}
.rows a,.rows i{padding:.3rem 0;min-height:1.75rem}
.rows a,.rest a{color:var(--ink);text-decoration-color:var(--line)}
.rows svg{width:100%;height:0;min-height:100%;forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact;background:linear-gradient(90deg,transparent calc(var(--today) - 1px),var(--ink) calc(var(--today) - 1px) calc(var(--today) + .5px),transparent calc(var(--today) + .5px)),repeating-linear-gradient(90deg,var(--line) 0 1px,transparent 1px calc(100%/var(--months)))}
.rows rect,.marks rect{y:calc(50% - 5px);height:10px;rx:2px}
.rows use,.marks use{y:50%;fill:var(--rim);stroke:var(--paper);stroke-width:1px}
.marks line{stroke:var(--ink);stroke-width:1.5px}
.pale rect{fill-opacity:.35;stroke-dasharray:3 2}
.pale use{fill:var(--paper);stroke:var(--rim);stroke-width:1.5px}
.rest{display:grid;grid-template-columns:minmax(0,19rem) minmax(0,1fr);column-gap:.75rem;margin-top:.25rem;padding:.25rem 0;background:var(--wash);font-size:.8125rem}
.rest h4{margin:0;padding:.2rem .5rem}
.rest ul{columns:2 16rem;column-gap:1.5rem}
.rest li{padding:.15rem 0;break-inside:avoid}
@media screen and (max-width:46rem){.lanes{display:none}.narrow{display:block}}
`;
