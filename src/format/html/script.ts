// The page's one script: filters the full list. Without it the controls stay hidden and everything is there.

/** Plain JavaScript as browsers run it; its hash is in the page's Content-Security-Policy. */
export const SCRIPT = String.raw`(() => {
  const box = document.getElementById('filters');
  const groups = [...document.querySelectorAll('#items tbody')];
  const rows = groups.flatMap((group) => [...group.rows].slice(1));
  const selects = [...box.querySelectorAll('select')];
  const words = box.querySelector('input');
  const said = box.querySelector('[role=status]');
  const fold = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();
  let texts = null;

  // Months are runs such as 2019-02/2019-04; a group says the theme its rows do not; planned goes unsaid.
  const holds = (row, letter, value) => {
    const own = row.dataset[letter] ?? row.parentNode.dataset[letter] ?? (letter === 's' ? 'planned' : '');
    if (letter !== 'm') return own.split(' ').includes(value);
    if (value === 'none') return own === '';
    return own.split(' ').some((run) => {
      const [from, to = from] = run.split('/');
      return from <= value && value <= to;
    });
  };

  const apply = () => {
    const asked = selects.filter((select) => select.value !== '');
    const wanted = fold(words.value).split(/\s+/).filter(Boolean);
    if (wanted.length > 0) texts ??= rows.map((row) => fold(row.id.slice(5) + ' ' + row.textContent));
    let shown = 0;
    let apart = 0;
    rows.forEach((row, index) => {
      const fits = (select) => holds(row, select.dataset.of, select.value);
      const spoken = wanted.every((word) => texts[index].includes(word));
      row.hidden = !(spoken && asked.every(fits));
      if (!row.hidden) shown += 1;
      else if (spoken && !row.dataset.m && asked.every((select) => select.dataset.of === 'm' || fits(select))) {
        apart += 1;
      }
    });
    for (const group of groups) group.hidden = [...group.rows].slice(1).every((row) => row.hidden);
    const active = asked.length > 0 || wanted.length > 0;
    const { shown: sentence, apart: beside } = said.dataset;
    const parts = active ? [sentence.replace('##', rows.length).replace('#', shown)] : [];
    if (active && apart > 0) parts.push(beside.replace('#', apart));
    said.textContent = parts.join(' ');
  };

  const reset = () => {
    for (const select of selects) select.value = '';
    words.value = '';
    apply();
  };

  // A link to a row that is filtered away shows it again.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="#item-"]');
    if (link && document.getElementById(link.hash.slice(1))?.closest('[hidden]')) reset();
  });
  box.addEventListener('input', apply);
  box.querySelector('button').addEventListener('click', () => {
    reset();
    words.focus();
  });

  // On a phone the table is shown as blocks, which makes some browsers forget that it is a table.
  const roles = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' };
  for (const [tag, role] of Object.entries(roles)) {
    for (const part of document.querySelectorAll('#items ' + tag)) part.setAttribute('role', role);
  }
  box.hidden = false;
  apply();
})();
`;
