// The words of a new plan in English: its comments, its worked examples, and what `wp init` says afterwards.

export const en = {
  title: (years: string) => `Work plan ${years}`,
  /** Comments; a line break is one in the file. */
  comments: {
    plan: `The plan as a whole: its title, its period, its languages. Themes and items are in the files beside
this one: every .yaml file in this folder, at any depth, belongs to the plan.`,
    examples: 'A # with no space after it opens an example: delete the # of its lines to use it.',
    period: 'The time it covers: a year, or from … to, such as 2027-09/2028-08. “June” means the June in it.',
    languages: 'Its languages, the default first. Any text may be given in each of them:',
    more: 'More about the plan:',
    yearStart: 'the month the first quarter begins in',
    names: `The names it uses. Once a list is there, a name outside it is a warning that shows the nearest one.
An entry is a name, or an id with a title.`,
    items: 'Items of the plan, and the theme they belong to. Copy this file for another theme.',
    theme: 'The theme of every item in this file that does not name one itself.',
    required: `Only id and title are required. You choose the id: lower-case letters, digits and hyphens, used once
in the whole plan.`,
    dates: 'When: as exactly as it is known. An event falls on some day of it, an action takes all of it.',
    actions: 'What is to be done.',
    events: 'What takes place. What it depends on is a condition (subject_to), not a status.',
    milestones: 'What must be reached.',
    projects: 'What lasts and has parts: its items say “part_of: ” and its id.',
    indicators: 'What is measured.',
  },
  dates: {
    day: 'a day',
    month: 'a month, the day still open',
    quarter: 'a quarter; a half is H1 or H2',
    range: 'from … to, both included',
    by: 'by then',
    early: 'its first third; mid and late are the others',
    uncertain: 'not certain',
    either: 'one or the other',
    tbc: 'to be confirmed',
  },
  /** Worked examples: a network that does not exist. */
  examples: {
    bilingual: '{ en: General assembly, es: Asamblea general }',
    organization: 'Harbour Towns Network',
    owner: 'Secretariat',
    partner: 'Coastal Council',
    otherPartnerId: 'rbu',
    otherPartner: 'River Basin Union',
    place: 'Grayhaven',
    subject: 'waterfronts',
    theme: 'Ports and waterfronts',
    action: 'Guide to disused docks',
    event: 'General assembly',
    webinar: 'Preparatory webinar',
    condition: 'budget availability',
    milestone: 'Budget approved',
    project: 'Quay Exchange',
    source: 'members’ fees',
    indicator: 'Member towns',
    unit: 'towns',
  },
  workflow: {
    name: 'Work plan',
    about: `Checks the plan on every push and pull request; the report is in the job summary, the page and the calendar
are files to download. GitHub reads this file in .github/workflows at the root of the repository.`,
    install: 'Installs what package.json names; the package “workplan” must be among its devDependencies.',
    validate: 'Check the plan',
    report: 'Report into the job summary',
    page: 'Page and calendar',
  },
  made: (folder: string) => `A new plan, in ${folder}:`,
  here: 'this folder',
  next: 'Next:',
  ci: 'The workflow runs wp from package.json, which must have “workplan” among its devDependencies.',
};

export type InitWords = typeof en;
