// The sheet itself: type, measure, links, headings, header and footer.

export const BASE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:0}
[hidden]{display:none!important}
.skip{position:absolute;inset-inline-start:1rem;top:-10rem;z-index:1;padding:.75rem 1rem;background:var(--paper);border:2px solid var(--accent)}
.skip:focus{top:1rem}
h1,h2{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.6rem);margin:.25rem 0 .75rem;letter-spacing:-.01em}
h2{font-size:1.5rem;margin:0 0 1rem;padding-top:.75rem;border-top:2px solid var(--accent)}
h3{font-size:1rem;line-height:1.35;margin:0 0 .5rem}
h3::first-letter,h4::first-letter,th::first-letter,[scope=rowgroup]::first-letter,option::first-letter{text-transform:uppercase}
h4{font-size:.8125rem;font-weight:600;color:var(--soft);margin:.5rem 0 .25rem}
h2 small,h3 small,h4 small,th small{font:400 .8em/1 system-ui,sans-serif;color:var(--soft);margin-inline-start:.25em;font-variant-numeric:tabular-nums}
small{font-size:.8125rem;color:var(--soft)}
i{font-style:normal;color:var(--soft)}
p{margin:0 0 .75rem}
ul{margin:0;padding:0;list-style:none}
q{quotes:none}
section{margin:0 0 3rem}
b.late,b.red{color:var(--late)}
b.amber{color:var(--amber)}
.fallen::after{content:"\\a0["attr(lang)"]";font:600 .625rem/1 system-ui,sans-serif;color:var(--soft);vertical-align:.35em}
header{padding-block:clamp(1.5rem,5vw,3.5rem) 0}
.over{margin:0;font-size:.875rem;letter-spacing:.02em;color:var(--soft)}
.lead{font-size:1.1875rem;max-width:46rem;margin-bottom:1.25rem}
.gaps{border-inline-start:4px solid var(--late);padding-inline-start:.75rem;color:var(--late)}
nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding-bottom:2rem;font-size:.875rem}
nav a{display:block;padding:.3rem 0}
footer{padding-block:1.25rem 3rem;font-size:.8125rem;color:var(--soft)}
footer p{margin:0;border-top:1px solid var(--line);padding:.5rem 0}
`;
