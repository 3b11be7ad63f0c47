import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlanCache } from '../../src/cache/plan-cache.ts';
import { fieldsOf, itemsWithin } from '../../src/core/plan.ts';
import { currentPlan } from '../../src/edit/current-plan.ts';
import type { Loaded } from '../../src/load/load.ts';
import { folderWith, HEADER } from '../cli/folder.ts';
import { runWp } from '../cli/run-wp.ts';
import { ask, cachesOf, copyOf, LATER } from './copy.ts';

const FILES = {
  'plan.yaml': HEADER,
  'ports.yaml':
    'events:\n  - {id: assembly, title: Assembly, when: 2031-06-17}\n  - {id: regatta, title: Regatta, when: 2031-09}\n',
  'learning.yaml': 'actions:\n  - {id: course, title: Course, when: tbc, x-room: {floor: 3}}\n',
};

/** Loads the plan, and tells which files were read for it. */
async function load(folder: string, caches: string, now = LATER()): Promise<Loaded & { read: string[] }> {
  const cache = new PlanCache(caches, folder, now);
  const read: string[] = [];
  const isKnown: typeof cache.isKnown = (file, stat) => {
    const known = cache.isKnown(file, stat);
    if (!known) read.push(file);
    return known;
  };
  const loaded = await cache.load(currentPlan(folder, { isKnown }));
  return { ...loaded, read: [...new Set(read)].sort() };
}

const ids = ({ plan }: Loaded) => plan.items.map(({ id }) => id);

describe('a plan that was loaded before', () => {
  it('is read no more while nothing changes', async () => {
    const [folder, caches] = [folderWith(FILES), cachesOf()];
    const first = await load(folder, caches);
    expect(first.read).toEqual(['learning.yaml', 'plan.yaml', 'ports.yaml']);
    const second = await load(folder, caches);
    expect(second.read).toEqual([]);
    const { within: _, ...plan } = second.plan;
    const whole = second.plan.items.map((item) => Object.fromEntries(fieldsOf(item)));
    expect({ ...plan, items: whole }).toEqual(first.plan);
    expect(second.records()).toEqual(first.records());
    expect([second.files, second.findings]).toEqual([first.files, first.findings]);
  });

  it('keeps texts apart that differ by their quotation marks only', async () => {
    const events = `events:
  - {id: assembly, title: Assembly, subject_to: funding}
  - {id: regatta, title: Regatta, subject_to: '"funding"'}
`;
    const [folder, caches] = [folderWith({ 'plan.yaml': HEADER, 'ports.yaml': events }), cachesOf()];
    await load(folder, caches);
    const { plan } = await load(folder, caches);
    expect(plan.items.map(({ subject_to }) => subject_to)).toEqual(['funding', '"funding"']);
  });

  it('is read where it changed', async () => {
    const [folder, caches] = [folderWith(FILES), cachesOf()];
    await load(folder, caches);
    writeFileSync(join(folder, 'ports.yaml'), 'events: [{id: assembly, title: Assembly, when: 2031-07}]\n');
    const loaded = await load(folder, caches);
    expect([loaded.read, ids(loaded)]).toEqual([['ports.yaml'], ['course', 'assembly']]);
    expect((await load(folder, caches)).read).toEqual([]);
  });

  it('has the files that are there now', async () => {
    const [folder, caches] = [folderWith(FILES), cachesOf()];
    await load(folder, caches);
    writeFileSync(join(folder, 'more.yaml'), 'projects: [{id: harbour-map, title: Map of harbours}]\n');
    unlinkSync(join(folder, 'learning.yaml'));
    const loaded = await load(folder, caches);
    expect([loaded.read, ids(loaded)]).toEqual([['more.yaml'], ['assembly', 'regatta', 'harbour-map']]);
    expect(ids(await load(folder, caches))).toEqual(['assembly', 'regatta', 'harbour-map']);
  });

  it('is read once more where the header changed what months mean', async () => {
    const [folder, caches] = [
      folderWith({ ...FILES, 'a.yaml': 'events: [{id: a, title: A, when: June}]\n' }),
      cachesOf(),
    ];
    await load(folder, caches);
    writeFileSync(join(folder, 'plan.yaml'), HEADER.replace('2031', '2032'));
    const { plan, read } = await load(folder, caches);
    expect(read).toEqual(['plan.yaml']);
    expect(plan.items.find(({ id }) => id === 'a')?.when.parts[0]?.text).toBe('2032-06');
  });

  it('answers a month of a large plan without its other items', async () => {
    const months = Array.from({ length: 1200 }, (_, n) => String((n % 12) + 1).padStart(2, '0'));
    const events = months.map((month, n) => `  - {id: event-${n}, title: Event ${n}, when: 2031-${month}}\n`);
    const [folder, caches] = [
      folderWith({ ...FILES, 'many.yaml': `events:\n${events.join('')}` }),
      cachesOf(),
    ];
    await load(folder, caches);
    const { plan } = await load(folder, caches);
    const june = [{ start: '2031-06-01', end: '2031-07-01' }];
    // A hundred events of June, the assembly, and the course, which may be then.
    expect(itemsWithin(plan, { spans: june, kind: null })).toHaveLength(102);
    expect(itemsWithin(plan, { spans: june, kind: 'event' })).toHaveLength(101);
    expect(plan.items).toHaveLength(1203);
  });
});

describe('what is not kept', () => {
  it('a file written less than two seconds before it was read', async () => {
    const [folder, caches] = [folderWith(FILES), cachesOf()];
    const written = lstatSync(join(folder, 'ports.yaml')).ctimeMs;
    await load(folder, caches, written + 1500);
    expect((await load(folder, caches, written + 1500)).read).toContain('ports.yaml');
    await load(folder, caches, written + 2500);
    expect((await load(folder, caches)).read).toEqual([]);
  });

  it('a file that cannot be read', async () => {
    const [folder, caches] = [folderWith(FILES), cachesOf()];
    symlinkSync('/nowhere/ports.yaml', join(folder, 'other.yaml'));
    for (let times = 0; times < 2; times += 1) {
      const { findings } = await load(folder, caches);
      expect(findings.map(({ code }) => code)).toEqual(['file-unreadable']);
    }
  });

  it('anything inside the plan, or where nothing shall be kept', async () => {
    const folder = copyOf('harbour');
    const inside = join(folder, 'caches');
    const { stdout } = await ask(folder, inside, 'items');
    expect(stdout).toContain('Items');
    expect(readdirSync(folder)).not.toContain('caches');
    const caches = cachesOf();
    await ask(folder, caches, 'items --no-cache');
    expect(readdirSync(caches)).toEqual([]);
  });
});

describe('a cache that is not as it was left', () => {
  /** A plan, its cache, and the one file in it. */
  async function kept() {
    const [folder, caches] = [copyOf('harbour'), cachesOf()];
    await ask(folder, caches, 'items');
    const [name = ''] = readdirSync(caches);
    return { folder, caches, file: join(caches, name) };
  }

  const cases: Record<string, (file: string) => void> = {
    'is empty': (file) => truncateSync(file, 0),
    'is cut': (file) => truncateSync(file, lstatSync(file).size - 10),
    'has a byte more': (file) => writeFileSync(file, ' ', { flag: 'a' }),
    'is something else': (file) => writeFileSync(file, 'schema: 1\n'),
    'is of another build': (file) => {
      writeFileSync(file, readFileSync(file, 'latin1').replace('wp-plan-source', 'wp-plan-sauces'), 'latin1');
    },
    'is of another plan': (file) => {
      const text = readFileSync(file, 'latin1');
      writeFileSync(file, text.replace(/("folder":")[^"]{3}/, '$1///'), 'latin1');
    },
    'has no JSON in its middle': (file) => {
      const bytes = readFileSync(file);
      bytes.fill(0x7b, bytes.indexOf('"whens"'), bytes.indexOf('"whens"') + 20);
      writeFileSync(file, bytes);
    },
    'could be written by others': (file) => chmodSync(file, 0o666),
  };

  it.each(Object.keys(cases))('that %s is done without, and made anew', async (name) => {
    const { folder, caches, file } = await kept();
    const without = await runWp(['--plan', folder, 'items']);
    cases[name]?.(file);
    expect(await ask(folder, caches, 'items')).toEqual(without);
    expect(await ask(folder, caches, 'items')).toEqual(without);
    expect(await ask(folder, caches, 'report')).toEqual(await runWp(['--plan', folder, 'report']));
  });

  it('is not followed where it leads elsewhere', async () => {
    const { folder, caches, file } = await kept();
    const elsewhere = join(cachesOf(), 'elsewhere');
    writeFileSync(elsewhere, 'not ours\n');
    unlinkSync(file);
    symlinkSync(elsewhere, file);
    expect((await ask(folder, caches, 'items')).exit).toBe(0);
    expect(readFileSync(elsewhere, 'utf8')).toBe('not ours\n');
    expect(lstatSync(file).isSymbolicLink()).toBe(false);
  });

  it('is for its owner alone', async () => {
    const { file } = await kept();
    expect(lstatSync(file).mode & 0o777).toBe(0o600);
  });

  it('where it cannot be written, nobody hears of it', async () => {
    const caches = join(cachesOf(), 'gone');
    const folder = copyOf('harbour');
    expect(await ask(folder, caches, 'items')).toEqual(await runWp(['--plan', folder, 'items']));
  });
});
