// The trend as lines with a mark at every point, and the tables of what changed.

export const TREND = `
.trend{max-width:44rem;margin:1.5rem 0 0}
.trend figcaption{font-weight:600;margin-bottom:.5rem}
.trend svg{width:100%;height:auto;margin-bottom:.75rem}
.trend polyline{fill:none;stroke:var(--rim);stroke-width:2}
.trend .late polyline{stroke-dasharray:6 3}
.trend :is(circle,rect){fill:var(--rim);stroke:var(--paper);stroke-width:1}
.trend line{stroke:var(--line)}
.trend text{fill:var(--ink);font-size:13px}
.trend td,.trend thead th:not(:first-child){text-align:end;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
.scroll table{overflow-wrap:break-word}
.changes td{min-width:5rem}
.changes td.flex{min-width:11rem}
`;
