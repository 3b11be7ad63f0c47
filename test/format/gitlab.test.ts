// GitLab's Code Quality report: the documented fields, and one fingerprint for each finding that lasts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/format/gitlab.ts';
import type { LanguageCode } from '../../src/language/index.ts';
import type { Files } from '../load/plan-of.ts';
import { hostileText } from './hostile-findings.ts';
import { HEADER, quoting, reportOf } from './report-of.ts';

interface Issue {
  type: string;
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number; end: number } };
}

async function issues(files: Files, language: LanguageCode = 'en'): Promise<Issue[]> {
  const { report, page } = await reportOf(files, { language });
  return JSON.parse(formatGitlab(report, page));
}

const EVENTS = 'events:\n  - {id: a, title: A, staus: done}\n  - {id: b, title: B, when: June}\n';

it('has what GitLab documents: description, check, fingerprint, severity, path and lines', async () => {
  expect(await issues({ 'plan.yaml': HEADER + EVENTS })).toEqual([
    {
      type: 'issue',
      description: 'unknown key “staus” – Did you mean “status”?',
      check_name: 'unknown-key',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'plan/plan.yaml', lines: { begin: 5, end: 5 } },
    },
    {
      type: 'issue',
      description: '“June” is read as 2031-06 – Write 2031-06.',
      check_name: 'date-words',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'minor',
      location: { path: 'plan/plan.yaml', lines: { begin: 6, end: 6 } },
    },
  ]);
});

it('is an empty list where nothing is wrong', async () => {
  expect(await issues({ 'plan.yaml': HEADER })).toEqual([]);
});

describe('a fingerprint', () => {
  const prints = async (files: Files, language: LanguageCode = 'en') =>
    (await issues(files, language)).map(({ fingerprint }) => fingerprint);

  it('stays when lines come above it, and in another language', async () => {
    const before = await prints({ 'plan.yaml': HEADER + EVENTS });
    expect(await prints({ 'plan.yaml': `# moved\n\n${HEADER}${EVENTS}` })).toEqual(before);
    expect(await prints({ 'plan.yaml': HEADER + EVENTS }, 'fr')).toEqual(before);
  });

  it('is never shared: GitLab would show one of the two', async () => {
    const twice = 'events:\n  - staus: done\n  - staus: done\n  - staus: done\n';
    const all = await prints({ 'plan.yaml': HEADER, 'a.yaml': twice, 'b.yaml': twice });
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('no text ends a string or adds an issue', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (text, name) => {
      const files = { 'plan.yaml': HEADER, [`${name}.yaml`]: quoting(text), 'z.yaml': quoting(text) };
      const { report } = await reportOf(files);
      const read = await issues(files);
      expect(read.map(({ check_name }) => check_name)).toEqual(
        report.diagnostics.map(({ finding }) => finding.code),
      );
      expect(new Set(read.map(({ fingerprint }) => fingerprint)).size).toBe(read.length);
      expect(read.filter((issue) => Object.keys(issue).length !== 6)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
