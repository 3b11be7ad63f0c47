// A plan folder at a commit is what it was on disk, oddities included; its folder may have had another name.
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Step } from '../../src/core/commit.ts';
import { planAt } from '../../src/history/plan-at.ts';
import { openRepository, type Repository } from '../../src/history/repository.ts';
import { findRevision } from '../../src/history/revision.ts';
import { PlanHistory } from '../../src/history/walk.ts';
import { disk } from '../../src/load/disk.ts';
import { FILE_BYTES } from '../../src/load/limits.ts';
import { load } from '../../src/load/load.ts';
import { stepChanges } from '../../src/report/step-changes.ts';
import { git, temporaryFolder } from './repository.ts';
import { record } from './year.ts';

const { PATH = '' } = process.env;
const HEADER = 'schema: 1\ntitle: Harbour Towns Network\nperiod: 2031\n';
const event = (id: string) => `events:\n  - {id: ${id}, title: ${id}, when: 2031-06}\n`;

function repository(): string {
  const folder = temporaryFolder();
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  return folder;
}

async function open(folder: string): Promise<Repository> {
  const opened = await openRepository(folder, { PATH });
  if ('code' in opened) throw new Error(opened.code);
  return opened;
}

async function sourceAt(folder: string, typed: string) {
  const opened = await open(folder);
  const revision = await findRevision(opened, typed);
  if ('code' in revision) throw new Error(revision.code);
  return planAt(opened, revision);
}

async function loadAt(folder: string, typed: string) {
  const source = await sourceAt(folder, typed);
  if ('code' in source) throw new Error(source.code);
  return load(source);
}

/** What loading tells, without its functions. */
const told = ({ plan, files, findings }: Awaited<ReturnType<typeof load>>) => ({ plan, files, findings });

it('is read as from disk: nested, dotted, linked, nested in another repository, not YAML', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', {
    'plan/plan.yaml': HEADER,
    'plan/ports/quays/a.yml': event('a'),
    'plan/ä “b” c.YAML': event('b'),
    'plan/.hidden.yaml': event('hidden'),
    'plan/node_modules/x.yaml': event('x'),
    'plan/notes.txt': 'No plan\n',
    'plan/folder.yaml/inside.yaml': event('inside'),
    'plan/broken.yaml': 'events: [',
    'elsewhere.yaml': event('elsewhere'),
  });
  symlinkSync('ports/quays/a.yml', join(folder, 'plan/link.yaml'));
  symlinkSync('../elsewhere.yaml', join(folder, 'plan/out.yaml'));
  symlinkSync('nowhere.yaml', join(folder, 'plan/lost.yaml'));
  record(folder, '2031-01-11', 'secretariat', 'Links');
  const [then, now] = [await loadAt(join(folder, 'plan'), 'HEAD'), await load(disk(join(folder, 'plan')))];
  expect(then.files).toEqual(now.files);
  expect(then.plan).toEqual(now.plan);
  const reasons = ({ findings }: typeof then) =>
    findings
      .map(({ code, place, args }) => [
        code,
        place.file,
        'reason' in args && place.file !== 'lost.yaml' ? args.reason : '',
      ])
      .sort();
  expect(reasons(then)).toEqual(reasons(now));
});

it('a repository in the plan is told, its files are another’s', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', { 'plan/plan.yaml': HEADER });
  const inner = repository();
  record(inner, '2031-01-10', 'programme', 'Inner', { 'a.yaml': event('a') });
  const id = git(inner, ['rev-parse', 'HEAD']).trim();
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${id},plan/inner`]);
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${id},plan/port.yaml`]);
  symlinkSync('inner', join(folder, 'plan/link.yaml'));
  git(folder, ['add', 'plan/link.yaml']);
  git(folder, ['commit', '--quiet', '--message', 'Inner']);
  const { findings } = await loadAt(join(folder, 'plan'), 'HEAD');
  const reason = { reason: 'not-a-file' };
  expect(findings).toMatchObject([
    { code: 'file-unreadable', args: reason, place: { file: 'inner' } },
    { code: 'file-unreadable', args: reason, place: { file: 'link.yaml' } },
    { code: 'file-unreadable', args: reason, place: { file: 'port.yaml' } },
  ]);
});

it('a link whose target is larger than a file may be leads nowhere', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', { 'plan.yaml': HEADER });
  const input = 'plan.yaml/'.repeat(FILE_BYTES / 10 + 1);
  const id = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input, encoding: 'utf8' });
  git(folder, ['update-index', '--add', '--cacheinfo', `120000,${id.trim()},link.yaml`]);
  git(folder, ['commit', '--quiet', '--message', 'A link']);
  const { findings } = await loadAt(folder, 'HEAD');
  expect(findings).toMatchObject([
    { code: 'file-unreadable', args: { reason: 'link' }, place: { file: 'link.yaml' } },
  ]);
});

it('may be the whole repository, or deep in it', async () => {
  for (const prefix of ['', 'a b/-c/[d]/']) {
    const folder = repository();
    record(folder, '2031-01-10', 'secretariat', 'First', {
      [`${prefix}plan.yaml`]: HEADER,
      [`${prefix}a.yaml`]: event('a'),
    });
    record(folder, '2031-02-10', 'secretariat', 'Second', { [`${prefix}a.yaml`]: event('b') });
    const plan = join(folder, prefix);
    expect((await loadAt(plan, 'HEAD~1')).plan.items.map(({ id }) => id)).toEqual(['a']);
    expect(await steps(plan)).toEqual([
      ['Second', ['b added', 'a removed']],
      ['First', ['a added']],
    ]);
  }
});

async function steps(folder: string, from: string | null = null): Promise<[string, string[]][]> {
  const found: [string, string[]][] = [];
  for await (const step of new PlanHistory(await open(folder)).stepsBack(from, 'HEAD')) {
    if ('code' in step) throw new Error(step.code);
    found.push([step.commit?.subject ?? '', brief(step)]);
  }
  return found;
}

const brief = (step: Step) =>
  stepChanges(step).own.map(
    ({ id, how, fields }) => `${id} ${how === 'changed' ? fields.map(({ field }) => field).join(', ') : how}`,
  );

it('is followed to the name its folder had', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', {
    'workplan/plan.yaml': HEADER,
    'workplan/a.yaml': event('a'),
  });
  record(folder, '2031-02-10', 'secretariat', 'More', { 'workplan/b.yaml': event('b') });
  git(folder, ['mv', 'workplan', 'plan']);
  record(folder, '2031-03-10', 'programme', 'A shorter name', {
    'plan/b.yaml': event('b').replace('06', '09'),
  });
  record(folder, '2031-04-10', 'secretariat', 'Less', { 'plan/a.yaml': null });
  const plan = join(folder, 'plan');
  expect((await loadAt(plan, 'HEAD~3')).plan.items.map(({ id }) => id)).toEqual(['a']);
  expect(await steps(plan)).toEqual([
    ['Less', ['a removed']],
    ['A shorter name', ['b when']],
    ['More', ['b added']],
    ['First', ['a added']],
  ]);
  expect(await steps(plan, 'HEAD~2')).toHaveLength(2);
});

it('is not there where another plan is', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'Last year', { '2030/plan.yaml': HEADER });
  record(folder, '2031-02-10', 'secretariat', 'This year', { '2031/plan.yaml': HEADER });
  expect(await sourceAt(join(folder, '2031'), 'HEAD~1')).toEqual({
    code: 'no-plan-then',
    typed: 'HEAD~1',
    folder: '2031',
  });
});

it('is not there where its folder was a file, or another repository', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'A file', { plan: 'To be written\n' });
  const id = git(folder, ['rev-parse', 'HEAD']).trim();
  record(folder, '2031-01-11', 'secretariat', 'No file', { plan: null });
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${id},plan`]);
  git(folder, ['commit', '--quiet', '--message', 'A repository']);
  git(folder, ['rm', '--quiet', '--cached', 'plan']);
  record(folder, '2031-02-10', 'secretariat', 'The plan', { 'plan/plan.yaml': HEADER + event('a') });
  const plan = join(folder, 'plan');
  for (const typed of ['HEAD~1', 'HEAD~3'])
    expect(await sourceAt(plan, typed)).toEqual({ code: 'no-plan-then', typed, folder: 'plan' });
  expect((await steps(plan)).filter(([, changes]) => changes.length > 0)).toEqual([
    ['The plan', ['a added']],
  ]);
});

it('a merge itself did what none of its parents had', async () => {
  const folder = repository();
  const both = (a: string, b: string) =>
    `events:\n  - {id: a, title: A, when: ${a}}\n\n\n\n\n  - {id: b, title: B, when: ${b}}\n`;
  record(folder, '2031-01-10', 'secretariat', 'First', {
    'plan.yaml': HEADER,
    'a.yaml': both('2031-01', '2031-01'),
  });
  git(folder, ['switch', '--quiet', '--create', 'other']);
  record(folder, '2031-02-10', 'programme', 'Theirs', { 'a.yaml': both('2031-01', '2031-05') });
  git(folder, ['switch', '--quiet', 'main']);
  record(folder, '2031-02-11', 'secretariat', 'Ours', { 'a.yaml': both('2031-04', '2031-01') });
  git(folder, ['merge', '--quiet', '--no-commit', 'other']);
  record(folder, '2031-02-12', 'secretariat', 'Merged', { 'a.yaml': both('2031-04', '2031-06') });
  expect(await steps(folder)).toEqual([
    ['Merged', ['b when']],
    ['Theirs', ['b when']],
    ['Ours', ['a when']],
    ['First', ['a added', 'b added']],
  ]);
});

it('a file that cannot be read for a while hides no change', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', { 'plan.yaml': HEADER, 'a.yaml': event('a') });
  record(folder, '2031-02-10', 'programme', 'Broken', { 'a.yaml': 'events: [\n' });
  record(folder, '2031-02-11', 'programme', 'Still broken', { 'a.yaml': 'events: {\n' });
  record(folder, '2031-02-12', 'programme', 'Mended', { 'a.yaml': event('a').replace('06', '09') });
  expect(await steps(folder)).toEqual([
    ['Mended', []],
    ['Still broken', []],
    ['Broken', ['a when']],
    ['First', ['a added']],
  ]);
});

it('a slip that is made again, or goes on for many commits, hides none and invents none', async () => {
  const folder = repository();
  const broken = 'events: [\n';
  record(folder, '2031-01-10', 'secretariat', 'First', { 'plan.yaml': HEADER, 'a.yaml': event('a') });
  record(folder, '2031-02-10', 'programme', 'Broken', { 'a.yaml': broken });
  record(folder, '2031-02-11', 'programme', 'Mended', { 'a.yaml': event('a').replace('06', '09') });
  record(folder, '2031-02-12', 'programme', 'Broken again', { 'a.yaml': broken });
  importCommits(folder, 60, (n) => ({ 'b.yaml': event('b').replace('06', n % 2 === 0 ? '03' : '04') }));
  record(folder, '2031-04-10', 'programme', 'Mended again', { 'a.yaml': event('a').replace('06', '10') });
  const found = (await steps(folder)).filter(([subject]) => !/^\d+$/.test(subject));
  expect(found).toEqual([
    ['Mended again', []],
    ['Broken again', ['a when']],
    ['Mended', []],
    ['Broken', ['a when']],
    ['First', ['a added']],
  ]);
});

it('a slip that two branches mended is as the one told last left it', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', { 'plan.yaml': HEADER, 'a.yaml': event('a') });
  record(folder, '2031-02-10', 'programme', 'Broken', { 'a.yaml': 'events: [\n' });
  git(folder, ['switch', '--quiet', '--create', 'other']);
  record(folder, '2031-02-11', 'programme', 'Theirs', { 'a.yaml': event('a').replace('06', '10') });
  git(folder, ['switch', '--quiet', 'main']);
  record(folder, '2031-02-12', 'secretariat', 'Ours', { 'a.yaml': event('a').replace('06', '09') });
  git(folder, ['merge', '--quiet', '--no-commit', '--strategy=ours', 'other']);
  record(folder, '2031-02-13', 'secretariat', 'Merged', { 'a.yaml': event('a').replace('06', '10') });
  // From June to October by the one that broke it, to September by the other branch; the merge took October.
  expect(await steps(folder)).toEqual([
    ['Merged', []],
    ['Theirs', []],
    ['Ours', ['a when']],
    ['Broken', ['a when']],
    ['First', ['a added']],
  ]);
});

it('a slip that was there when the folder got its name hides nothing', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', {
    'work/plan.yaml': HEADER,
    'work/a.yaml': event('a'),
  });
  record(folder, '2031-02-10', 'programme', 'Broken', { 'work/a.yaml': 'events: [\n' });
  record(folder, '2031-02-11', 'programme', 'Elsewhere', { 'README.md': 'Ours\n' });
  git(folder, ['mv', 'work', 'plan']);
  record(folder, '2031-03-10', 'programme', 'A clearer name');
  record(folder, '2031-03-11', 'programme', 'Mended', { 'plan/a.yaml': event('a').replace('06', '09') });
  expect(await steps(join(folder, 'plan'))).toEqual([
    ['Mended', []],
    ['A clearer name', []],
    ['Broken', ['a when']],
    ['First', ['a added']],
  ]);
});

it('a plan of many files is told whole, however often all of them change', async () => {
  const folder = repository();
  const [files, commits] = [110, 60];
  importCommits(folder, commits, (n) => ({
    'plan.yaml': HEADER,
    ...Object.fromEntries(
      Array.from({ length: files }, (_, f) => [
        `${f}.yaml`,
        `events: [{id: e${f}, title: Quay ${f} as of draft ${n}}]\n`,
      ]),
    ),
  }));
  const found = await steps(folder);
  expect(found.map(([subject, changes]) => `${subject}: ${changes.length}`)).toEqual(
    Array.from({ length: commits }, (_, n) => `${commits - 1 - n}: ${files}`),
  );
  expect(new Set(found[0]?.[1].map((change) => change.split(' ')[1]))).toEqual(new Set(['title']));
});

/** Commits on top of main, `0` and on, each with these files changed: hundreds of them in one stroke. */
function importCommits(folder: string, count: number, filesOf: (n: number) => Record<string, string>): void {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commits = Array.from({ length: count }, (_, n) => {
    const files = Object.entries(filesOf(n)).map(([name, text]) => `M 644 inline ${name}\n${data(text)}`);
    const who = `committer Programme team <programme@example.org> ${1929000000 + n} +0000`;
    return `commit refs/heads/main\n${who}\n${data(String(n))}${n === 0 ? from(folder) : ''}${files.join('')}\n`;
  });
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') });
  git(folder, ['reset', '--quiet', '--hard']);
}

function from(folder: string): string {
  return git(folder, ['for-each-ref', 'refs/heads/main']) === '' ? '' : 'from refs/heads/main^0\n';
}

it('is told as at HEAD where nothing is changed', async () => {
  const folder = repository();
  record(folder, '2031-01-10', 'secretariat', 'First', { 'plan.yaml': HEADER + event('a') });
  expect(await told(await loadAt(folder, 'HEAD'))).toEqual(await told(await load(disk(folder))));
});
