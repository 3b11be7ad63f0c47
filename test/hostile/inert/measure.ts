// How many texts stay inert in how many channels.
import type { Measure } from '../figure.ts';
import { CHANNELS, wasRun } from './channels.ts';
import { closeBrowser } from './in-browser.ts';
import { inOffice } from './office.ts';
import { STRINGS } from './strings.ts';

export const measure: Measure = async (effort, say) => {
  const all = Object.entries(STRINGS);
  const texts = effort === 'full' ? all : all.filter((_, index) => index % 12 === 0);
  const missing = CHANNELS.flatMap(({ missing }) => missing ?? []);
  const channels = CHANNELS.filter((channel) => (channel.missing ?? null) === null);
  let tried = 0;
  let inert = 0;
  for (const [what, text] of texts) {
    await inOffice(text, true, async (office) => {
      for (const { name, flaws } of channels) {
        const found = await flaws(office);
        if (wasRun(office)) found.push('something was run');
        tried += 1;
        if (found.length === 0) inert += 1;
        else say(`a text that ${what}, in ${name}: ${found.slice(0, 3).join('; ')}`);
      }
    });
  }
  await closeBrowser();
  const skipped = missing.length === 0 ? '' : `, skipped: ${missing.join(', ')}`;
  return [
    {
      what: `strings × channels that stay inert (${texts.length} × ${channels.length}: terminal, error text, CI log, Markdown, HTML, CSV, spreadsheet, calendar, completion and more; also a terminal emulator, Chromium, bash, zsh and fish themselves)`,
      goal: 'all',
      value: `${inert} of ${tried}${skipped}`,
      met: inert < tried ? false : missing.length > 0 ? null : true,
    },
  ];
};
