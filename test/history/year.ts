// A repository with a year of edits, as a secretariat makes them: moves, refinements, renames, splits, cancelled items.
import { git, write } from './repository.ts';

const PEOPLE = {
  secretariat: { name: 'Secretariat', email: 'secretariat@example.org' },
  programme: { name: 'Programme team', email: 'programme@example.org' },
};
type Person = keyof typeof PEOPLE;
/** Contents of files by their path; null for one that goes. */
type Files = Record<string, string | null>;

const HEADER = 'schema: 1\ntitle: Harbour Towns Network, work plan 2031\nperiod: 2031\n';
const THEMES = `themes:
  - {id: ports, title: Ports and waterfronts}
  - {id: learning, title: Learning from each other}
`;

const PORTS = `theme: ports
events:
  - id: spring-assembly
    title: Spring assembly
    when: 2031-04
    owner: secretariat
  - id: waterfront-forum
    title: Forum on waterfronts
    when: 2031-06
    owner: secretariat
  - id: lighthouse-night
    title: Night of the lighthouses
    when: 2031-08
  - id: river-summit
    title: River basin summit
    when: 2031-10
projects:
  - id: dock-pilot
    title: Docks without fences
    when: 2031-02/2031-09
    budget: {amount: 18000, currency: EUR}
`;

const LEARNING = `theme: learning
actions:
  - id: handbook
    title: Handbook for harbour pilots
    when: 2031-06
    owner: programme-team
events:
  - id: flood-course
    title: Course on flood protection
    when: 2031-03
    owner: programme-team
  - id: cranes-webinar
    title: Webinar on disused cranes
    when: 2031-05
  - id: tide-day
    title: Open day of the tide tables
    when: 2031-06-17
  - id: students-regatta
    title: Students’ regatta
    when: 2031-summer
`;

/** Writes a commit of the plan as a person made it on a day, at noon UTC. */
export function record(
  folder: string,
  day: string,
  person: Person,
  subject: string,
  files: Files = {},
): void {
  const given = Object.entries(files);
  write(folder, Object.fromEntries(given.filter((file): file is [string, string] => file[1] !== null)));
  for (const [name, text] of given) if (text === null) git(folder, ['rm', '--quiet', name]);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', subject], madeBy(person, day));
}

/** The environment in which git believes that it is that person, and noon of that day. */
export function madeBy(person: Person, day: string): Record<string, string> {
  const { name, email } = PEOPLE[person];
  return {
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  };
}

/** Builds it in an empty folder: the plan is in `plan/`, approved in January. The last day is 20 June 2031. */
export function buildYear(folder: string): void {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  let [ports, learning] = [PORTS, LEARNING];
  const first = {
    'plan/plan.yaml': HEADER + THEMES,
    'plan/ports.yaml': ports,
    'plan/learning.yaml': learning,
  };
  record(folder, '2031-01-10', 'secretariat', 'The plan for 2031', first);
  git(
    folder,
    ['tag', '--annotate', '--message=Approved by the board', 'approved/2031'],
    madeBy('secretariat', '2031-01-20'),
  );

  const changePorts = (from: string, to: string) => {
    ports = replaced(ports, from, to);
    return { 'plan/ports.yaml': ports };
  };
  const changeLearning = (from: string, to: string) => {
    learning = replaced(learning, from, to);
    return { 'plan/learning.yaml': learning };
  };

  record(
    folder,
    '2031-02-05',
    'programme',
    'The spring assembly has its days',
    changePorts('2031-04\n', '2031-04-11/2031-04-12\n'),
  );
  const postponed = `2031-09
    updates:
      - {on: 2031-02-18, health: amber, note: The hall is free only in September.}
`;
  record(folder, '2031-02-20', 'secretariat', 'Forum', changePorts('2031-06\n', postponed));

  // One file becomes two: nothing of the plan changes.
  const at = ports.indexOf('projects:');
  record(folder, '2031-03-01', 'programme', 'One file for each kind', {
    'plan/ports.yaml': null,
    'plan/ports/events.yaml': ports.slice(0, at),
    'plan/ports/projects.yaml': `theme: ports\n${ports.slice(at)}`,
  });
  let events = ports.slice(0, at);
  let projects = `theme: ports\n${ports.slice(at)}`;
  const changeEvents = (from: string, to: string) => {
    events = replaced(events, from, to);
    return { 'plan/ports/events.yaml': events };
  };
  const changeProjects = (from: string, to: string) => {
    projects = replaced(projects, from, to);
    return { 'plan/ports/projects.yaml': projects };
  };

  record(
    folder,
    '2031-03-15',
    'programme',
    'A better id for the webinar',
    changeLearning('cranes-webinar', 'crane-talks'),
  );
  record(
    folder,
    '2031-04-14',
    'secretariat',
    'The spring assembly took place',
    changeEvents('2031-04-12\n', '2031-04-12\n    status: done\n'),
  );
  record(
    folder,
    '2031-05-04',
    'programme',
    'No sponsor for the regatta',
    changeLearning('2031-summer\n', '2031-summer\n    status: cancelled\n'),
  );

  // A pull request: the commit that made the change tells of it, not the merge.
  git(folder, ['switch', '--quiet', '--create', 'handbook']);
  record(
    folder,
    '2031-05-10',
    'programme',
    'The printer has no time before autumn',
    changeLearning('when: 2031-06\n', 'when: 2031-Q4\n'),
  );
  git(folder, ['switch', '--quiet', 'main']);
  record(
    folder,
    '2031-05-15',
    'secretariat',
    'A condition for the docks',
    changeProjects('2031-09\n', '2031-09\n    subject_to: budget availability\n'),
  );
  git(
    folder,
    ['merge', '--quiet', '--no-ff', '--message', 'Merge branch handbook', 'handbook'],
    madeBy('secretariat', '2031-05-20'),
  );

  const night = '  - id: lighthouse-night\n    title: Night of the lighthouses\n    when: 2031-08\n';
  const swapped = changeEvents(
    night,
    '  - id: night-navigation\n    title: Workshop on night navigation\n    when: 2031-11\n',
  );
  record(folder, '2031-06-02', 'secretariat', 'A workshop instead of the lighthouses', swapped);
  record(folder, '2031-06-10', 'programme', 'The tide tables are late', changeLearning('2031-06-17', 'tbc'));
  record(
    folder,
    '2031-06-11',
    'secretariat',
    'The summit has a name',
    changeEvents('River basin summit', 'Summit of the rivers'),
  );
  record(
    folder,
    '2031-06-12',
    'secretariat',
    'And an id like it',
    changeEvents('river-summit', 'summit-of-rivers'),
  );

  // A slip of the pen, mended the next day.
  record(
    folder,
    '2031-06-14',
    'programme',
    'More money for the docks',
    changeProjects('18000, currency', '24000 currency: ['),
  );
  record(
    folder,
    '2031-06-15',
    'programme',
    'A bracket',
    changeProjects('24000 currency: [', '24000, currency'),
  );
  record(folder, '2031-06-20', 'secretariat', 'Nothing of the plan', {
    'README.md': 'The plan is in plan/.\n',
  });
}

/** Text with a part of it in another's place; it fails the test where that part is not there. */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from} in:\n${text}`);
  return text.replace(from, to);
}
