// JUnit XML, read back by a strict parser and held against what the schema of Jenkins (junit-10.xsd) allows.
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/format/junit.ts';
import type { Files } from '../load/plan-of.ts';
import { hostileText } from './hostile-findings.ts';
import { HEADER, quoting, reportOf } from './report-of.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Of each element: where it may stand, the attributes it must and may have. */
const ALLOWED: Record<string, { inside: string[]; must: string[]; may: string[] }> = {
  testsuites: { inside: [''], must: [], may: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: { inside: ['testsuites'], must: ['name', 'tests', 'failures', 'errors'], may: ['skipped'] },
  testcase: { inside: ['testsuite'], must: ['name'], may: ['classname', 'time', 'group'] },
  failure: { inside: ['testcase'], must: [], may: ['type', 'message'] },
  skipped: { inside: ['testcase'], must: [], may: ['type', 'message'] },
};

/** The root; throws where the text is not well-formed or holds what is not allowed. */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    const allowed = ALLOWED[name];
    const given = Object.keys(attributes);
    expect(allowed?.inside).toContain(open.at(-1)?.name);
    expect(given).toEqual(expect.arrayContaining(allowed?.must ?? []));
    expect(given.filter((key) => ![...(allowed?.must ?? []), ...(allowed?.may ?? [])].includes(key))).toEqual(
      [],
    );
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

async function suites(files: Files): Promise<Element[]> {
  const { report, page } = await reportOf(files);
  return read(formatJunit(report, page)).children;
}

describe('a suite for each file', () => {
  const files = {
    'plan.yaml': HEADER,
    'events.yaml': 'events:\n  - {id: a, title: A, staus: done}\n  - {id: b, title: B, when: June}\n',
  };

  it('that counts its findings', async () => {
    expect((await suites(files)).map(({ attributes }) => attributes)).toEqual([
      { name: 'plan/events.yaml', tests: '2', failures: '1', errors: '0', skipped: '1' },
      { name: 'plan/plan.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ]);
  });

  it('in which an error fails, a warning is skipped, and a file without findings passes', async () => {
    const [events, plan] = await suites(files);
    expect(events?.children.map(({ children }) => children[0]?.name)).toEqual(['failure', 'skipped']);
    expect(events?.children[0]).toMatchObject({
      attributes: { classname: 'plan/events.yaml', name: 'unknown key “staus” [unknown-key]' },
      children: [{ text: 'plan/events.yaml:2:23: unknown key “staus”\nDid you mean “status”?' }],
    });
    expect(plan?.children).toMatchObject([{ attributes: { name: 'plan/plan.yaml' }, children: [] }]);
  });

  it('in which every case has a name of its own, without a line number', async () => {
    const [first] = await suites({ 'a.yaml': 'events: [{id: a}, {id: b}]', 'plan.yaml': HEADER });
    expect(first?.children.map(({ attributes }) => attributes.name)).toEqual([
      '“title” is missing [missing-key]',
      '“title” is missing [missing-key] (2)',
    ]);
  });

  it('also for what is missing altogether', async () => {
    const found = await suites({ 'events.yaml': 'events: []' });
    expect(found.map(({ attributes }) => attributes.name)).toEqual(['plan/events.yaml', 'plan/plan.yaml']);
  });
});

it('no text and no file name ends an element or begins one', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (text, name) => {
      const files = { 'plan.yaml': HEADER, [`${name}.yaml`]: quoting(text) };
      const { report, page } = await reportOf(files);
      const found = read(formatJunit(report, page)).children;
      const cases = found.flatMap(({ children }) => children);
      expect(found.length).toBe(2);
      expect(cases.filter(({ children }) => children.length === 1).length).toBe(report.diagnostics.length);
    }),
    { numRuns: 200 },
  );
});
