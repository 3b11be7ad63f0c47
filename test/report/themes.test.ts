import { expect, it } from 'vitest';
import { reportThemes } from '../../src/report/themes.ts';
import { planOf } from '../plan-of.ts';
import { asked, ids, TODAY } from './asked.ts';

const plan = await planOf(`
themes:
  - {id: crews, title: Crews, order: 2}
  - {id: ports, title: Ports, order: 1}
  - {id: light, title: Lighthouses}
events:
  - {id: forum, title: Forum, theme: ports, when: 2031-05}
  - {id: harbour-day, title: Harbour day, theme: [ports, crews], when: 2031-07}
  - {id: congress, title: Congress, theme: ports, referenced: true}
  - {id: loose, title: Loose}
actions:
  - {id: census, title: Census, theme: ports}
milestones:
  - {id: opening, title: Opening, theme: crews, when: 2031-02, status: done}
projects:
  - {id: docks, title: Docks, theme: ports, when: 2031-01}
`);

const summary = (filters = {}) =>
  reportThemes(plan, asked(plan, filters), TODAY).rows.map(({ theme, counts, total, late }) => [
    theme.id,
    ...Object.values(counts),
    total,
    late,
  ]);

it('counts actions, events, milestones, projects, all of them and the late ones, in the order of the themes', () => {
  expect(summary()).toEqual([
    ['ports', 1, 2, 0, 1, 4, 2],
    ['crews', 0, 1, 1, 0, 2, 0],
    ['light', 0, 0, 0, 0, 0, 0],
  ]);
});

it('counts an item with two themes in both, but once in the whole', () => {
  expect(reportThemes(plan, asked(plan), TODAY)).toMatchObject({ unthemed: 1, total: 6 });
});

it('leaves out what is only mentioned, unless asked', () => {
  expect(summary({ referenced: true })[0]).toEqual(['ports', 1, 3, 0, 1, 5, 2]);
});

it('counts what the filters let through', () => {
  expect(summary({ kind: ['project'] }).map(([id, , , , , total]) => [id, total])).toEqual([
    ['ports', 1],
    ['crews', 0],
    ['light', 0],
  ]);
});

it('counts what falls in a period, and keeps apart what may', () => {
  const { rows, maybe, total } = reportThemes(plan, asked(plan, { month: ['2031-05'] }), TODAY);
  expect([rows.map((row) => row.total), total]).toEqual([[1, 0, 0], 1]);
  expect(ids(maybe)).toEqual(['census', 'loose']);
});
