// The calendar: months side by side, one under the other on a phone.

export const CALENDAR = `
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:2rem 2.5rem;margin-bottom:1rem}
.month{font-size:.875rem;border-top:1px solid var(--edge);padding-top:.5rem;break-inside:avoid}
.month table{width:auto;table-layout:fixed;margin-bottom:.75rem;font-variant-numeric:tabular-nums}
.month th,.month td{width:2rem;height:1.6rem;padding:0;border:0;text-align:center;vertical-align:middle;font-size:.75rem;color:var(--soft)}
.month td b{display:inline-block;width:1.75rem;line-height:1.4rem;border-radius:3px;border:1px solid var(--planned-edge);background:var(--planned);color:var(--ink);forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.month [aria-current]{color:var(--ink);font-weight:700;border-bottom:2px solid var(--ink)}
.month li{padding:.2rem 0}
.month i{font-weight:600;color:var(--ink)}
.month p{font-size:.8125rem;color:var(--soft);margin:.4rem 0 0}
`;
