// Holds the shipped plan to the document it was made from: every line one record, every count as published.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  byId,
  files,
  header,
  type Item,
  items,
  KINDS,
  type Kind,
  own,
  record,
  texts,
  themes,
  workItems,
} from './read-plan.ts';
import { type SeedLine, seedSections } from './seed-lines.ts';

const lines = seedSections.flatMap((section) => section.lines);
const recordLines = lines.filter((line) => line.id !== undefined);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The months of 2019 that a `when` of the seed touches: one date, or a range of two months. */
function monthsOf(item: Item): string[] {
  const found = [...String(item.when ?? '').matchAll(/2019-(\d\d)/g)];
  return found.map((match) => MONTHS[Number(match[1]) - 1] ?? '');
}

function perMonth(list: Item[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const month of list.flatMap(monthsOf)) counts[month] = (counts[month] ?? 0) + 1;
  return counts;
}

const ofKind = (kind: Kind) => own.filter((item) => item.kind === kind);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a line that its own record does not keep in the title. */
function wordsLeft(line: SeedLine, title: string): string[] {
  return wordsOf(line.text.replace(title, ''));
}

/** The words that may be missing from the title: those of `when` and `when_note`, and the label "Other". */
function wordsElsewhere(line: SeedLine, item: Item): string[] {
  const day = /^2019-\d\d-0?(\d+)$/.exec(String(item.when))?.[1] ?? '';
  const when = item.when === 'tbc' ? ['tbc'] : monthsOf(item);
  const label = line.text.startsWith('Other: ') ? 'Other' : '';
  return wordsOf([label, ...when, day, item.when_note ?? ''].join(' '));
}

describe('the files of the plan', () => {
  it('open with the modeline and a comment that says what they hold', () => {
    for (const text of texts) {
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/schema\.json\n# \S/);
    }
  });

  it('mean the same to a YAML 1.1 reader', () => {
    expect(texts.map((text) => parse(text, { version: '1.1' }))).toEqual(files);
  });

  it('carry the three titles and the department of the cover', () => {
    expect(header.title).toEqual({
      en: 'Secretariat General Work Plan 2019',
      es: 'Plan de trabajo 2019 de la Secretaría General',
      fr: 'Plan de travail 2019 du Secrétariat général',
    });
    expect(header.owner).toEqual({
      en: 'INFORMATION & KNOWLEDGE',
      es: 'INFORMACIÓN & CONOCIMIENTO',
      fr: 'INFORMATION & CONNAISSANCE',
    });
  });
});

describe('the themes', () => {
  it('are the headings of the document, in its order', () => {
    expect(themes.map(({ id, title }) => [id, title])).toEqual(
      seedSections.map(({ theme, title }) => [theme, title]),
    );
  });

  it('keep the sentence under the heading', () => {
    expect(themes.map((theme) => theme.description)).toEqual(
      seedSections.map((section) => section.description?.replace(/:$/, '')),
    );
  });

  it('keep the related services and the main subjects, as written', () => {
    const titles = new Map(header.services.map((service) => [service.id, service.title]));
    for (const [index, theme] of themes.entries()) {
      const section = seedSections[index];
      expect(theme.services?.map((id) => titles.get(id))).toEqual(section?.services?.split(/, | and /));
      expect(theme.subjects).toEqual(section?.subjects?.split(', '));
    }
  });

  it('declare every name the records use, and no other', () => {
    const sorted = (values: (string | undefined)[]) =>
      [...new Set(values.filter((value) => value !== undefined))].sort();
    expect(sorted(items.map((item) => item.place))).toEqual(sorted(header.places));
    expect(sorted(items.flatMap((item) => item.partners ?? []))).toEqual(sorted(header.partners));
    expect(sorted(themes.flatMap((theme) => theme.subjects ?? []))).toEqual(sorted(header.subjects));
    expect(sorted(themes.flatMap((theme) => theme.services ?? []))).toEqual(
      sorted(header.services.map((service) => service.id)),
    );
    for (const item of items) {
      if (item.service) expect(header.services.map((service) => service.id)).toContain(item.service);
      for (const subject of item.subjects ?? []) expect(header.subjects).toContain(subject);
    }
    expect(header.services).toHaveLength(5);
    expect(header.partners).toEqual(['UCLG', 'C40', 'UITP', 'UN']);
  });
});

describe('every line of the document is exactly one record', () => {
  it('50 bullets, 13 table bullets and 2 prose lines, less one label', () => {
    expect(lines).toHaveLength(65);
    expect(lines.filter((line) => !line.id).map((line) => line.text)).toEqual(['Ongoing Pilot Projects:']);
    expect(lines.filter((line) => MONTHS.includes(line.under ?? ''))).toHaveLength(13);
  });

  it('and every own record is exactly one line', () => {
    expect(recordLines.map((line) => line.id).sort()).toEqual(own.map((item) => item.id).sort());
  });

  it('under the heading it stands under', () => {
    for (const section of seedSections) {
      for (const line of section.lines) {
        for (const id of [line.id, ...(line.also ?? [])]) {
          if (id) expect([id, record(id).theme]).toEqual([id, section.theme]);
        }
      }
    }
  });

  it.each(recordLines)('"$text" keeps its wording', (line) => {
    const item = record(line.id ?? '');
    expect(line.text).toContain(item.title);
    const allowed = wordsElsewhere(line, item);
    expect(wordsLeft(line, item.title).filter((word) => !allowed.includes(word))).toEqual([]);
  });

  it('the event table gives each event its month, and no other list does', () => {
    for (const line of recordLines.filter(({ under }) => MONTHS.includes(under ?? ''))) {
      expect([line.text, record(line.id ?? '').kind]).toEqual([line.text, 'events']);
      expect([line.text, monthsOf(record(line.id ?? ''))]).toEqual([line.text, [line.under]]);
    }
    for (const line of recordLines.filter(({ under }) => !MONTHS.includes(under ?? ''))) {
      for (const month of monthsOf(record(line.id ?? ''))) expect(line.text).toContain(month);
    }
  });

  it('what was a link keeps its words and no invented address', () => {
    for (const line of recordLines) {
      const title = line.link === true ? line.text : line.link;
      expect([line.id, record(line.id ?? '').links]).toEqual([line.id, title ? [{ title }] : undefined]);
    }
    expect(items.filter((item) => item.links)).toHaveLength(recordLines.filter((line) => line.link).length);
  });

  it('indicators and referenced records come from a line of their theme', () => {
    const also = recordLines.flatMap((line) => (line.also ?? []).map((id) => ({ line, item: record(id) })));
    expect(also.map(({ item }) => item.id).sort()).toEqual(
      items
        .filter((item) => item.referenced || item.kind === 'indicators')
        .map((item) => item.id)
        .sort(),
    );
    for (const { line, item } of also) {
      expect(item.related).toEqual([line.id]);
      if (item.referenced) expect(line.text).toContain(item.title);
      else expect(wordsOf(line.text)).toEqual(expect.arrayContaining(wordsOf(item.title)));
    }
  });

  it('places, partners, conditions and unplanned parents are words of the line', () => {
    for (const line of recordLines) {
      for (const id of [line.id ?? '', ...(line.also ?? [])]) {
        const item = record(id);
        const parent = item.part_of && !byId.has(item.part_of) ? item.part_of : undefined;
        for (const words of [item.place, parent, ...(item.partners ?? [])]) {
          if (words) expect(line.text).toContain(words);
        }
      }
    }
  });

  it('a record has a main subject, and a partner, exactly when its line names it', () => {
    for (const line of recordLines) {
      const item = record(line.id ?? '');
      const names = (values: string[]) =>
        values.filter((value) => ` ${wordsOf(line.text).join(' ')} `.includes(` ${value.toLowerCase()} `));
      expect([line.id, item.subjects ?? []]).toEqual([line.id, names(header.subjects)]);
      expect([line.id, [...(item.partners ?? [])].sort()]).toEqual([line.id, names(header.partners).sort()]);
    }
  });

  it('edition numbers are kept as numbers', () => {
    const editions = items
      .filter((item) => item.edition !== undefined)
      .map((item) => [item.id, item.edition]);
    expect(Object.fromEntries(editions)).toEqual({
      'malaga-coalition': 2,
      'urban-20-mayors': 2,
      'metropolitan-authorities': 5,
      hlpf: 7,
      'local-development-forum': 5,
      'guangzhou-award': 5,
      'gender-policies-map': 2,
      'world-congress': 13,
    });
  });
});

describe('the counts', () => {
  it('64 own work items: 30 actions, 22 events, 1 milestone, 11 projects', () => {
    expect(own).toHaveLength(64);
    const counts = KINDS.map((kind) => [kind, ofKind(kind).length]);
    expect(Object.fromEntries(counts)).toEqual({
      actions: 30,
      events: 22,
      milestones: 1,
      projects: 11,
      indicators: 0,
    });
  });

  it('by theme, in document order: 17, 10, 15, 9, 5, 8', () => {
    const counts = themes.map((theme) => own.filter((item) => item.theme === theme.id).length);
    expect(counts).toEqual([17, 10, 15, 9, 5, 8]);
  });

  it('events by month', () => {
    expect(perMonth(ofKind('events'))).toEqual({
      February: 1,
      March: 2,
      April: 1,
      May: 1,
      June: 4,
      July: 1,
      September: 1,
      October: 2,
      November: 3,
    });
  });

  it('items by month, the rebranding in both of its months', () => {
    expect(perMonth(own)).toEqual({
      February: 2,
      March: 4,
      April: 1,
      May: 1,
      June: 5,
      July: 1,
      September: 1,
      October: 2,
      November: 3,
    });
    expect(record('rebrand-platform').when).toBe('2019-02/2019-03');
  });

  it('8 March is the one exact day, and only "mainly"', () => {
    const exact = own.filter((item) => /\d{4}-\d\d-\d\d/.test(String(item.when)));
    expect(exact.map(({ id, when, when_note }) => ({ id, when, when_note }))).toEqual([
      { id: 'international-campaigns', when: '2019-03-08', when_note: 'mainly' },
    ]);
  });

  it('1 to be confirmed, 38 without a date, nothing dated outside 2019', () => {
    expect(own.filter((item) => item.when === 'tbc').map((item) => item.id)).toEqual(['thought-leaders']);
    expect(own.filter((item) => item.when === undefined)).toHaveLength(38);
    expect(own.filter((item) => !/^(tbc|undefined)$|2019/.test(String(item.when)))).toEqual([]);
  });

  it('6 projects closing by the end of 2019, 1 ongoing, 4 planned subject to budget availability', () => {
    const projects = (status: string) => ofKind('projects').filter((item) => item.status === status);
    expect(projects('closing').map((item) => item.when)).toEqual(Array(6).fill('../2019'));
    expect(projects('ongoing').map((item) => item.when)).toEqual([undefined]);
    expect(projects('planned').map((item) => item.subject_to)).toEqual(Array(4).fill('budget availability'));
  });

  it('what an action expects of its projects is what it has', () => {
    const expecting = items.filter((item) => item.expect);
    expect(expecting.map((item) => item.expect)).toEqual([
      { status: 'closing', count: 6 },
      { status: 'planned', count: 4 },
    ]);
    for (const { id, expect: wanted } of expecting) {
      const children = items.filter((item) => item.part_of === id);
      expect(children.map((item) => item.status)).toEqual(Array(wanted?.count).fill(wanted?.status));
    }
  });

  it('3 referenced records beside them, so 24 events in all', () => {
    const referenced = workItems.filter((item) => item.referenced);
    expect(referenced.map(({ id, kind, when }) => [id, kind, when])).toEqual([
      ['world-congress', 'events', 2020],
      ['governance-committee', 'milestones', '2018-08'],
      ['guangzhou-award', 'events', 2020],
    ]);
    expect(workItems.filter((item) => item.kind === 'events')).toHaveLength(24);
  });

  it('3 indicators of the platform, all to rise', () => {
    const indicators = items.filter((item) => item.kind === 'indicators');
    expect(indicators.map(({ id, direction }) => [id, direction])).toEqual([
      ['platform-users', 'up'],
      ['platform-case-studies', 'up'],
      ['platform-experts', 'up'],
    ]);
  });

  it('the statutory meetings are the four bullets of that list', () => {
    const listed = recordLines.filter((line) => line.under === 'Statutory meetings').map((line) => line.id);
    const typed = items.filter((item) => item.type === 'statutory').map((item) => item.id);
    expect(typed.sort()).toEqual(listed.sort());
    expect(typed).toHaveLength(4);
  });
});

describe('ids', () => {
  it('are short slugs, unique in the whole plan', () => {
    const ids = [...themes, ...header.services, ...items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(?=.{1,28}$)[a-z0-9][a-z0-9-]*$/);
  });

  it('that are referred to exist, and relations between work items are mutual', () => {
    for (const item of items) {
      for (const id of item.related ?? []) {
        const other = record(id);
        if (item.kind !== 'indicators')
          expect([id, other.related]).toEqual([id, expect.arrayContaining([item.id])]);
      }
    }
  });

  it('a parent that is no id is words the document used', () => {
    const parents = items.flatMap((item) => (item.part_of && !byId.has(item.part_of) ? [item.part_of] : []));
    expect(parents.sort()).toEqual([
      'GOLD V Report',
      'Pilot Projects',
      'UCLG Executive Bureau',
      'a global event',
    ]);
  });
});
