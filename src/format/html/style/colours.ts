// Colours: one accent, one for what is late, greys; and what they become in the dark and in forced colours.

/** Text reaches 4.5:1 and marks 3:1 on the paper, in both schemes. */
export const COLOURS = `
:root{color-scheme:light dark;--paper:#fff;--wash:#f3f6f8;--ink:#17242f;--soft:#52606c;--line:#d5dce2;--edge:#7d8a95;
--accent:#0a567f;--late:#a62a1c;--done:#0a567f;--ongoing:#3f8fb8;--planned:#c9dfec;--planned-edge:#4d87a6;--held:#8c969e;--amber:#8a5300}
@media (prefers-color-scheme:dark){:root{--paper:#12181d;--wash:#1b242b;--ink:#e6ebef;--soft:#a3afb9;--line:#313d46;--edge:#8794a0;
--accent:#7fc0e6;--late:#ff9485;--done:#7fc0e6;--ongoing:#4793bd;--planned:#24465a;--planned-edge:#6ea3c0;--held:#7f8a93;--amber:#f0b45c}}
@media (forced-colors:active){:root{--paper:Canvas;--wash:Canvas;--ink:CanvasText;--soft:CanvasText;--line:GrayText;--edge:CanvasText;
--accent:LinkText;--late:Highlight;--done:CanvasText;--ongoing:LinkText;--planned:Canvas;--planned-edge:CanvasText;--held:GrayText;--amber:CanvasText}}
@media print{:root{color-scheme:light;--paper:#fff;--wash:#f3f6f8;--ink:#000;--soft:#43505b;--line:#cdd5db;--edge:#6c7983;
--accent:#0a4a6e;--late:#96210f;--done:#0a4a6e;--ongoing:#3f8fb8;--planned:#d4e5ef;--planned-edge:#4d87a6;--held:#8c969e;--amber:#7a4a00}}
:root,.planned{--mark:var(--planned);--rim:var(--planned-edge)}
.done{--mark:var(--done);--rim:var(--done)}
.late{--mark:var(--late);--rim:var(--late)}
.ongoing{--mark:var(--ongoing);--rim:var(--ongoing)}
.held{--mark:var(--held);--rim:var(--held)}
.cancelled{--mark:var(--paper);--rim:var(--held)}
`;
