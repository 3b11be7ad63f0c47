// SARIF 2.1.0: its shape is checked by the types made from the official schema; here, what types cannot say.
import fc from 'fast-check';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/format/index.ts';
import { formatSarif } from '../../src/format/sarif.ts';
import { en } from '../../src/language/en.ts';
import { runWp } from '../cli/run-wp.ts';
import type { Files } from '../load/plan-of.ts';
import { hostileText } from './hostile-findings.ts';
import { LANGUAGES } from './page.ts';
import { HEADER, quoting, reportOf } from './report-of.ts';

async function runOf(files: Files): Promise<Run> {
  const { report, page } = await reportOf(files);
  const log = JSON.parse(formatSarif(report, page)) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.runs.length).toBe(1);
  return log.runs[0] as Run;
}

/** RFC 3986: a relative reference of segments, none of which could be read as a scheme. */
const RELATIVE = /^(?:[\w.~!'()*-]|%[0-9A-F]{2})+(?:\/(?:[\w.~!'()*-]|%[0-9A-F]{2})+)*$/;

describe('a result', () => {
  it('has its rule, level, words, region and a fingerprint GitHub looks at', async () => {
    const { results, columnKind } = await runOf({
      'plan.yaml': HEADER,
      'one event.yaml': 'events: [{id: forum, title: Forum}]',
      'two.yaml': 'events: [{id: forum, title: Forum again}]',
    });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([
      {
        ruleId: 'duplicate-id',
        ruleIndex: expect.any(Number),
        level: 'error',
        message: { text: 'the id “forum” is already used\nGive one of the two another id.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'plan/two.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 15, endLine: 1, endColumn: 20 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            message: { text: 'see also' },
            physicalLocation: {
              artifactLocation: { uri: 'plan/one%20event.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 1, startColumn: 15 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ]);
  });

  it('counts columns as editors do, in UTF-16 units', async () => {
    const { results } = await runOf({ 'plan.yaml': `${HEADER}events: [{id: a, title: "🚢", staus: done}]` });
    expect(results?.[0]?.locations?.[0]?.physicalLocation?.region).toMatchObject({
      startColumn: 31,
      endColumn: 36,
    });
  });
});

describe('the rules', () => {
  it('are all the codes there are, each with what it is about', async () => {
    const { tool } = await runOf({ 'plan.yaml': HEADER });
    const { rules = [] } = tool.driver;
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(en.findings).sort());
    expect(rules.filter(({ help, shortDescription }) => !help?.text || !shortDescription?.text)).toEqual([]);
    expect(rules.find(({ id }) => id === 'date-words')?.defaultConfiguration).toEqual({ level: 'warning' });
  });

  it.each(LANGUAGES)('are worded in %s', async (language) => {
    const { stdout } = await runWp(['validate', '--format', 'sarif', '--lang', language]);
    expect((JSON.parse(stdout) as Log).runs[0]?.tool.driver.language).toBe(language);
  });
});

it('is chosen by the ending of the file it is written to', () => {
  expect(formatOf('findings.sarif')).toBe('sarif');
});

it('no text and no file name ends a string, adds a result or makes an address of another kind', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (text, name) => {
      const files = { 'plan.yaml': HEADER, [`${name.replaceAll('/', '-')}.yaml`]: quoting(text) };
      const { report } = await reportOf(files);
      const { results = [], tool } = await runOf(files);
      expect(results.map(({ ruleId }) => ruleId)).toEqual(
        report.diagnostics.map(({ finding }) => finding.code),
      );
      for (const { ruleId, ruleIndex = -1, locations } of results) {
        expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
        expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(RELATIVE);
      }
    }),
    { numRuns: 100 },
  );
});
