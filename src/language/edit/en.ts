// What the commands that edit say, in English.
const quoted = (text: string) => `“${text}”`;
const dates = (n: number) => `${n} ${n === 1 ? 'date' : 'dates'}`;

export const edit = () => ({
  change: (before: string, after: string) => `${before} → ${after}`,
  unchanged: 'Nothing to change.',
  added: (place: string) => `Added: ${place}`,
  removed: (place: string) => `Removed: ${place}`,
  formatted: (n: number) => `${dates(n)} rewritten.`,
  toFormat: (n: number) => `${dates(n)} to rewrite.`,
  refused: 'Nothing was written: with this change the plan would have new errors.',
  mentioned: 'Nothing was written: others in the plan name it.',
  field: 'Field',
  changed: 'Change',
  problems: {
    unknownField: (field: string) => `there is no field ${quoted(field)} here`,
    notInList: (field: string, typed: string) => `${quoted(typed)} is not in ${quoted(field)}`,
    whichLanguage: (field: string) =>
      `${quoted(field)} is one text, and the plan does not say in which language`,
    whichLanguageHint: (field: string) =>
      `Declare “languages” in plan.yaml, or give them all: "${field}={en: …, es: …}".`,
    unread: (files: string, typed: string | null) =>
      `part of the plan cannot be read: ${files}${typed === null ? '' : `; ${quoted(typed)} may stand there`}`,
    unreadHint: (program: string) => `See what is wrong: ${program} validate`,
    byHand: (place: string) =>
      `nothing was written; edit ${place} by hand: there wp cannot prove that nothing else would change`,
    noAssignment: (typed: string) => `${quoted(typed)} is no field=value`,
    noAssignmentHint:
      'Write field=value, list+=value, list-=value, or field= to take it out; quote what has spaces: "title=Two words".',
    oneOrSeveral: (field: string, typed: string) =>
      `${quoted(typed)} can be one name in ${quoted(field)}, or several`,
    oneOrSeveralHint: (field: string, several: string, one: string) =>
      `Several: '${field}=${several}'. One: '${field}=${one}'.`,
    renameInstead: 'an id changes together with all that names it',
    renameInsteadHint: (program: string, id: string) => `Write: ${program} rename ${id} NEW`,
  },
  commands: {
    set: 'change fields of a record: field=value, list+=value, list-=value, field=',
    done: 'mark an item as done',
    move: 'give an item another date',
    note: 'add a dated, signed update to an item',
    rename: 'change an id, and everything that names it',
    remove: 'take a record out that nothing else names',
    add: 'add an action, event, milestone, project or indicator',
    fmt: 'write dates in words in their canonical form',
  },
  arguments: {
    kind: 'action, event, milestone, project or indicator',
    title: 'the title',
    new: 'the new id',
    when: 'a date: 2019-06, "8 March", tbc …',
    text: 'what is to be said',
    change:
      'field=value, list+=value, list-=value, field= (nothing); several at once: "tags=housing, land" or "tags=[housing, land]"',
    field: 'field=value',
  },
  options: {
    actual: 'when it really happened',
    health: 'how it stands, in your judgement',
    by: 'who says so (default: WP_USER, else git’s user.name)',
    when: 'its date: 2019-06, "8 March", tbc …',
    'in-theme': 'its theme',
    id: 'its id (default: from the title)',
  },
});

export type EditMessages = ReturnType<typeof edit>;
