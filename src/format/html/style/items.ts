// The full list and its filters.

export const ITEMS = `
#items thead th{position:sticky;top:0;background:var(--paper)}
#items td:first-child,#items thead th:first-child{width:9.5rem}
#items td:last-child,#items thead th:last-child{width:9.5rem;padding-inline-end:0}
#items td:first-child,#items td:last-child{font-size:.875rem;line-height:1.7}
#items td small{display:block;max-width:46rem;line-height:1.45}
[scope=rowgroup]{padding-top:1.5rem;border-bottom-color:var(--edge)}
#items p{margin:.15rem 0 0;max-width:44rem;font-size:.875rem}
tr:target{background:var(--wash);outline:2px solid var(--accent);outline-offset:-1px}
#filters{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;padding:.75rem 1rem;margin-bottom:1rem;background:var(--wash);border:1px solid var(--line);font-size:.875rem}
#filters :is(select,input,button){font:inherit;color:inherit;min-height:2rem;max-width:100%;padding:.2rem .5rem;background:var(--paper);border:1px solid var(--edge);border-radius:3px}
#filters select{max-width:13rem}
#filters button{padding-inline:.9rem;cursor:pointer}
#filters [role=status]{flex-basis:100%;margin:0;min-height:1.5em;color:var(--soft)}
`;
