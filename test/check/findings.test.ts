import { describe, expect, it } from 'vitest';
import { checkPlan, RULES } from '../../src/check/index.ts';
import type { FindingCode } from '../../src/core/finding.ts';
import { type Files, loadFiles, marks, told } from '../load/plan-of.ts';
import { FILES } from './samples/files.ts';
import { RECORDS } from './samples/records.ts';
import { type Sample, TODAY } from './samples/sample.ts';

/** Typed by the codes: a code without a sample does not compile. */
const SAMPLES: Record<FindingCode, Sample> = { ...FILES, ...RECORDS };

async function findingsOf(files: Files): Promise<string[]> {
  const loaded = await loadFiles(files);
  return told(loaded, [...loaded.findings, ...checkPlan(loaded.plan, { today: TODAY })]);
}

it('every rule has its sample', () => {
  const codes = new Set(RULES.map(({ code }) => code));
  expect([...codes].filter((code) => !(code in RECORDS))).toEqual([]);
});

describe.each(Object.entries(SAMPLES))('%s', (code, { bad, good, at }) => {
  it('is found in the bad sample, at its place, and nothing else is', async () => {
    const found = await findingsOf(bad);
    const last = code === 'more-findings' ? found.slice(-1) : found;
    expect(last).toEqual([`${at ?? marks(bad).join()} ${code}`]);
  });

  it('is not found in the good sample', async () => {
    expect(await findingsOf(good)).toEqual([]);
  });
});
