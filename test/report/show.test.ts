import { describe, expect, it } from 'vitest';
import { reportShow } from '../../src/report/show.ts';
import { planOf } from '../plan-of.ts';
import { ids, TODAY } from './asked.ts';

const plan = await planOf(`
themes: [{id: ports, title: Ports}]
projects:
  - {id: dock-pilot, title: Docks without fences, theme: ports, related: [forum, harbour-day]}
  - {id: lights, title: Lights, theme: ports, part_of: dock-pilot, when: 2031-03}
  - {id: benches, title: Benches, theme: ports, part_of: dock-pilot, depends_on: [lights]}
events:
  - {id: forum, title: Forum, related: dock-pilot, part_of: in the framework of the year of industrial heritage}
  - {id: harbour-day, title: Harbour day, theme: ports, referenced: true, depends_on: [benches, forum]}
indicators:
  - {id: visitors, title: Visitors, theme: ports, related: dock-pilot}
`);

function show(id: string) {
  const report = reportShow(plan, id, TODAY);
  if (report === null) throw new Error(id);
  return report;
}

/** `part_of dock-pilot`: how a record stands to another. */
const relations = (id: string) => show(id).relations.map(({ relation, id: other }) => `${relation} ${other}`);

describe('one record', () => {
  it('has its parts, each with what is derived about it', () => {
    expect(ids(show('dock-pilot').parts)).toEqual(['lights', 'benches']);
    expect(show('dock-pilot').parts.map(({ late }) => late)).toEqual([true, false]);
    expect(show('lights').parts).toEqual([]);
  });

  it('has what it speaks of, and what speaks of it', () => {
    expect(relations('lights')).toEqual(['part_of dock-pilot', 'needed_by benches']);
    expect(relations('benches')).toEqual([
      'part_of dock-pilot',
      'depends_on lights',
      'needed_by harbour-day',
    ]);
    expect(relations('harbour-day')).toEqual([
      'depends_on benches',
      'depends_on forum',
      'related dock-pilot',
    ]);
  });

  it('has a relation once that both sides wrote down', () => {
    expect(relations('dock-pilot')).toEqual(['related forum', 'related harbour-day', 'related visitors']);
  });

  it('knows the related records, also indicators', () => {
    const records = show('dock-pilot').relations.map(({ record }) => record?.kind);
    expect(records).toEqual(['event', 'event', 'indicator']);
    expect(relations('visitors')).toEqual(['related dock-pilot']);
  });

  it('in the framework of something that is not in the plan has no relation: those are words', () => {
    expect(relations('forum')).toEqual(['related dock-pilot', 'needed_by harbour-day']);
  });

  it('that names one that is not in the plan keeps the name', async () => {
    const loose = await planOf('events: [{id: forum, title: Forum, related: regatta}]');
    expect(reportShow(loose, 'forum', TODAY)?.relations).toEqual([
      { relation: 'related', id: 'regatta', record: null },
    ]);
  });
});

describe('a theme', () => {
  it('has its items, also those only mentioned, which do not count', () => {
    const { subject, parts } = show('ports');
    expect(ids(parts)).toEqual(['harbour-day', 'dock-pilot', 'lights', 'benches']);
    expect(subject).toMatchObject({ theme: { total: 3, late: 1, counts: { project: 3, event: 0 } } });
  });
});

it('there is none for an id that is not in the plan', () => {
  expect(reportShow(plan, 'regatta', TODAY)).toBeNull();
});
