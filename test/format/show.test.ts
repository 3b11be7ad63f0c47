// One record in full: every field it has, in the reader's words.
import { describe, expect, it } from 'vitest';
import { indicatorSchema, workItemSchema } from '../../src/core/schema/item.ts';
import { loadMessages } from '../../src/language/index.ts';
import { disk } from '../../src/load/disk.ts';
import { load } from '../../src/load/load.ts';
import { ROOT, runWp } from '../cli/run-wp.ts';
import { LANGUAGES } from './page.ts';

const HARBOUR = 'test/cli/plans/harbour';
const { plan } = await load(disk(`${ROOT}/${HARBOUR}`));

async function show(id: string, lang: string): Promise<string> {
  return (await runWp(['--plan', HARBOUR, 'show', id, '--lang', lang], { columns: 160 })).stdout;
}

/** The lines of one field, as one line. */
function field(text: string, label: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(`${label}  `));
  const more = lines.slice(first + 1).findIndex((line) => !/^ {4}/.test(line));
  const own = first < 0 ? [] : lines.slice(first, first + 1 + more);
  return own.join(' ').slice(label.length).replace(/\s+/g, ' ').trim();
}

describe.each(LANGUAGES)('in %s', async (language) => {
  const { fields, columns } = await loadMessages(language);
  const records = [...plan.items, ...plan.indicators].map(({ id }) => show(id, language));
  const pages = await Promise.all(records);

  // The title is the heading, with the id beside it.
  const labels = Object.keys(workItemSchema.shape).filter((name) => name !== 'id' && name !== 'title');
  it.each(labels)('%s has its line, where a record has it', (name) => {
    const label = fields[name as keyof typeof fields];
    expect(pages.filter((page) => field(page, label) !== '')).not.toEqual([]);
  });

  const measured = ['unit', 'direction', 'baseline', 'target', 'milestones', 'actuals'] as const;
  it.each(measured)('%s has its line, where an indicator has it', (name) => {
    const label = columns[name === 'milestones' ? 'intermediate' : name];
    expect(Object.keys(indicatorSchema.shape)).toContain(name);
    expect(pages.filter((page) => field(page, label) !== '')).not.toEqual([]);
  });

  it('no field of the sample plan speaks of undefined, null or an object', () => {
    for (const page of pages) expect(page).not.toMatch(/undefined|null|\[object|NaN/);
  });
});

describe('a record in the reader’s language', () => {
  it('has names, dates, judgements and conditions in it', async () => {
    const assembly = await show('spring-assembly', 'fr');
    expect(assembly).toMatch(/^Assemblée de printemps du réseau · spring-assembly\n/);
    expect(field(assembly, 'Responsable')).toBe('Secrétariat');
    expect(field(assembly, 'Partenaires')).toBe('Conseil du littoral, River Basin Union');
    const pilot = await show('dock-pilot', 'es');
    expect(field(pilot, 'Seguimiento')).toBe(
      '15 de enero de 2019, Secretaría: [verde] Dos muelles están abiertos. ' +
        'marzo de 2019: [ámbar] The third dock waits for its permit. [en] ' +
        '20 de mayo de 2019, finance desk: Se ha gastado la mitad del dinero.',
    );
  });

  it('has a mark where another language stands in', async () => {
    expect(await show('cranes-webinar', 'fr')).toMatch(
      /^Webinar on disused cranes \[en\] · cranes-webinar\n/,
    );
    expect(await show('cranes-webinar', 'es')).toMatch(/^Seminario web sobre grúas en desuso · /);
  });

  it('keeps what it does not interpret, under its own key', async () => {
    expect(field(await show('spring-assembly', 'en'), 'x-room')).toBe('Old customs house');
    expect(field(await show('member-towns', 'es'), 'x-formula')).toBe('count of paid fees');
  });

  it('says which link has lost its address', async () => {
    expect(field(await show('spring-assembly', 'en'), 'Links')).toContain('List of delegates (address lost)');
  });
});
