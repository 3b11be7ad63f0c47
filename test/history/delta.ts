// The plan of the delta's councils in a repository with twenty edits of its three languages, as an office makes them.
import { readFileSync } from 'node:fs';
import { ROOT } from '../cli/run-wp.ts';
import { git, write } from './repository.ts';
import { madeBy, record, replaced } from './year.ts';

const NAMES = ['plan.yaml', 'water.yaml', 'learning/school.yml'];
const read = (name: string) => readFileSync(`${ROOT}/test/cli/plans/delta/${name}`, 'utf8');
const moved = (file: string) => file.replace('water.yaml', 'water/all.yaml');

/**
 * Builds it in an empty folder, the plan in `plan/`. The last commit is of 21 June 2026; after it the assembly got
 * another title, and the handbook another French one, which are not committed. `french.csv` is a sheet from before.
 */
export function buildDelta(folder: string): void {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const files = Object.fromEntries(NAMES.map((name) => [`plan/${name}`, read(name)]));
  record(folder, '2026-01-08', 'secretariat', 'The plan for 2026', files);

  let day = 0;
  /** A commit in which some texts of a file stand for others. */
  const edit = (subject: string, file: string, ...changes: [from: string, to: string][]) => {
    day += 1;
    const name = `plan/${file}`;
    let text = files[name] ?? '';
    for (const [from, to] of changes) text = replaced(text, from, to);
    files[name] = text;
    const on = `2026-06-${String(day).padStart(2, '0')}`;
    record(folder, on, day % 2 === 0 ? 'programme' : 'secretariat', subject, { [name]: text });
  };
  const [plan, school] = ['plan.yaml', 'learning/school.yml'];
  let water = 'water.yaml';

  edit('The walk is along both dykes', water, [
    'Walk along the first living dyke',
    'Walk along the first two living dykes',
  ]);
  edit('Spanish of the walk', water, [
    'Paseo por el primer dique vivo',
    'Paseo por los dos primeros diques vivos',
  ]);
  const boat = '  - id: boat-day\n    title: Day of the flat boats\n    when: 2026-08\n\n';
  edit('A day of boats', water, ['  - id: river-basin-days', `${boat}  - id: river-basin-days`]);
  edit('French of the boats', water, [
    'title: Day of the flat boats',
    'title:\n      en: Day of the flat boats\n      fr: Journée des barques',
  ]);

  // One file goes into a folder, lines break elsewhere, a map gets braces: no text says anything else.
  day += 1;
  const all = { [`plan/${water}`]: null, [`plan/${moved(water)}`]: files[`plan/${water}`] ?? '' };
  record(folder, '2026-06-05', 'programme', 'A folder for the water', all);
  files[`plan/${moved(water)}`] = files[`plan/${water}`] ?? '';
  water = moved(water);
  edit('Shorter lines', water, [
    'Depth, salt and banks of every channel that a boat can enter,\n        on one map.',
    'Depth, salt and banks of every channel\n        that a boat can enter, on one map.',
  ]);
  edit('Braces', school, [
    '      en: Handbook of high water\n      es: Manual de crecidas\n      fr: Manuel des crues\n',
    '      { en: "Handbook of high water", es: Manual de crecidas, fr: Manuel des crues }\n',
  ]);

  edit(
    'The visit is to the auction, in three languages',
    school,
    ['Visit to the fish market', 'Visit to the fish auction'],
    ['Visita a la lonja', 'Visita a la subasta de pescado'],
    ['Visite de la criée', 'Visite des enchères de la criée'],
  );
  edit('The drill by night', water, ['en: High water drill', 'en: High water drill by night']);
  edit('No, by day', water, ['en: High water drill by night', 'en: High water drill']);
  edit('An id that says more', school, ['id: spring-course', 'id: councillors-course']);
  edit('The course is for all councillors', school, [
    'Spring course for new councillors',
    'Spring course for councillors',
  ]);
  edit('French of the course', school, [
    'Stage de printemps pour les nouveaux élus',
    'Stage de printemps pour les élus',
  ]);
  const newest = `    updates:
      - {on: 2026-06-14, health: green, note: {en: Two weeks were made good., es: Se han recuperado dos semanas., fr: Deux semaines ont été rattrapées.}}
`;
  edit('News of the dykes, the newest first', water, ['    updates:\n', newest]);
  edit('More than one kilometre', water, [
    'The first kilometre is planted.',
    'The first two kilometres are planted.',
  ]);
  edit('Nobody is sure of the French', plan, [', fr: pêche }', ' }']);
  edit('A desk for pumps, too', plan, ['{ en: Dyke desk,', '{ en: Dyke and pump desk,']);
  edit('A slip in the Spanish', water, ['es: Convivir con el agua', 'es: Convivir con las aguas']);

  // The French of the webinar is made on a branch, while its English changes.
  git(folder, ['switch', '--quiet', '--create', 'french']);
  record(folder, '2026-06-19', 'programme', 'Better French of the webinar', {
    [`plan/${school}`]: replaced(files[`plan/${school}`] ?? '', 'du sel dans les puits', 'les puits salés'),
  });
  git(folder, ['switch', '--quiet', 'main']);
  day += 1;
  edit('The webinar is about springs', school, [
    'Webinar: salt in the wells',
    'Webinar: salt in the springs',
  ]);
  files[`plan/${school}`] = replaced(
    files[`plan/${school}`] ?? '',
    'du sel dans les puits',
    'les puits salés',
  );
  const merged = ['merge', '--quiet', '--no-ff', '--no-commit', 'french'];
  git(folder, ['-c', 'merge.conflictStyle=merge', ...merged, '--strategy-option=ours']);
  write(folder, { [`plan/${school}`]: files[`plan/${school}`] ?? '' });
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message', 'Merge branch french'], madeBy('secretariat', '2026-06-21'));

  let school2 = files[`plan/${school}`] ?? '';
  school2 = replaced(school2, '{ en: Assembly of the councils,', '{ en: Assembly of all councils,');
  school2 = replaced(school2, 'fr: Manuel des crues }', 'fr: Manuel des hautes eaux }');
  write(folder, { [`plan/${school}`]: school2, 'french.csv': SHEET });
}

const SHEET = `kind,id,field,language,source,target,target_was
plan,plan.yaml,subjects.1.title,fr,fisheries,pêche,
event,dyke-walk,title,fr,Walk along the first two living dykes,Promenade le long des deux premières digues vivantes,Promenade le long de la première digue vivante
event,salt-webinar,title,fr,Webinar: salt in the wells,Webinaire : les puits salés,Webinaire : du sel dans les puits
event,spring-course,title,fr,Spring course for councillors,Stage de printemps,
event,assembly,title,fr,Assembly of all councils,,Assemblée des communes
`;
