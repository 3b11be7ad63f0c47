// A status report over more items than anybody reads: lists begin, everything is counted, nothing is hidden.
import { describe, expect, it } from 'vitest';
import { folderWith, HEADER } from '../cli/folder.ts';
import { runWp } from '../cli/run-wp.ts';
import { LANGUAGES } from './page.ts';

/** A network with as many meetings, one a day from January on, every third without a date. */
function planOfMeetings(count: number): string {
  const meetings = Array.from({ length: count }, (_, n) => {
    const day = `2031-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    return `  - {id: meeting-${n}, title: Meeting ${n}${n % 3 === 0 ? '' : `, when: ${day}`}}\n`;
  });
  return folderWith({ 'plan.yaml': `${HEADER}events:\n${meetings.join('')}` });
}

const report = (folder: string, ...words: string[]) =>
  runWp(['--plan', folder, 'report', '--today', '2031-05-15', ...words]);

describe('of 200 items', () => {
  it('has every one of them, in every list', async () => {
    const { stdout } = await report(planOfMeetings(200));
    for (let n = 0; n < 200; n += 1) expect(stdout).toContain(`Meeting ${n} `);
    expect(stdout).not.toMatch(/more: wp/);
  });
});

describe('of 300 items', () => {
  const folder = planOfMeetings(300);

  it('begins each list with ten rows, and says how many more there are and where', async () => {
    const { stdout } = await report(folder);
    expect(stdout.split('\n').filter((line) => / more: wp /.test(line))).toEqual(
      expect.arrayContaining([
        '55 more: wp late',
        '290 more: wp items',
        '90 more: wp items --precision none --precision tbc',
      ]),
    );
    expect(stdout).toContain('On 15 May 2031: 300 items, 0 done, 65 late, 100 undated.');
    expect(stdout.split('\n').length).toBeLessThan(300);
  });

  it('does so in Markdown, and in every language', async () => {
    for (const language of LANGUAGES) {
      const { stdout } = await report(folder, '--format', 'md', '--lang', language);
      expect(stdout).toContain('wp late');
      expect(Buffer.byteLength(stdout)).toBeLessThan(64 * 1024);
    }
  });

  it.each(['json', 'html', 'csv'])('is whole as %s', async (format) => {
    const { stdout } = await report(folder, '--format', format);
    for (let n = 0; n < 300; n += 1) expect(stdout).toContain(`meeting-${n}`);
  });

  it('points at commands that list what it does not', async () => {
    const { stdout } = await report(folder);
    const commands = [...stdout.matchAll(/^(\d+) more: wp (.+)$/gm)];
    for (const [, more, command = ''] of commands) {
      if (command === 'next') continue;
      const words = command.split(' ');
      const listed = await runWp(['--plan', folder, ...words, '--today', '2031-05-15', '--json']);
      expect([command, JSON.parse(listed.stdout).items.length]).toEqual([command, Number(more) + 10]);
    }
  });
});
