import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { pointsOf } from '../../src/core/when/extent.ts';
import { disk } from '../../src/load/disk.ts';
import { load } from '../../src/load/load.ts';
import { ROOT } from '../cli/run-wp.ts';
import { onlyItem, planOf, planOfDates, planOfTitles } from '../plan-of.ts';
import { eventsIn, feedOf, flawsOf, linesOf, parsed, valuesOf } from './feed.ts';
import { anyTitle, HOSTILE } from './hostile.ts';

const real = load(disk(`${ROOT}/plan`)).then(({ plan }) => plan);
const harbour = load(disk(`${ROOT}/test/cli/plans/harbour`)).then(({ plan }) => plan);

/** `2031-06-01 – 2031-07-01 TENTATIVE TRANSPARENT Title`: an entry on one line. */
function told(ics: string): string[] {
  return eventsIn(ics).map(({ start, end, status, timeTransparent, summary }) => {
    const text = (date: typeof end) => {
      if (!date) return 'no end';
      const iso = date.date.toISOString();
      return date.type === 'DATE' ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
    };
    return `${text(start)} – ${text(end)} ${status} ${timeTransparent} ${summary}`;
  });
}

async function when(written: string): Promise<string[]> {
  return told(await feedOf(await planOfDates([written])));
}

const DATED = 'CONFIRMED OPAQUE Event 1';
const OPEN = 'TENTATIVE TRANSPARENT Event 1 [date to be confirmed]';

describe('the place of a date in a calendar', () => {
  it.each([
    ['a day', '2031-06-17', [`2031-06-17 – 2031-06-18 ${DATED}`]],
    ['days', '2031-06-17/2031-06-19', [`2031-06-17 – 2031-06-20 ${DATED}`]],
    ['days over the end of the year', '2031-12-30/2032-01-02', [`2031-12-30 – 2032-01-03 ${DATED}`]],
    ['a month: from its first day to the first of the next', '2031-06', [`2031-06-01 – 2031-07-01 ${OPEN}`]],
    ['a quarter', '2031-Q2', [`2031-04-01 – 2031-07-01 ${OPEN}`]],
    ['a year', '2031', [`2031-01-01 – 2032-01-01 ${OPEN}`]],
    ['a week', '2031-W25', [`2031-06-16 – 2031-06-23 ${OPEN}`]],
    ['a third of a month', 'mid 2031-03', [`2031-03-11 – 2031-03-21 ${OPEN}`]],
    ['a day that is doubtful', '2031-06-17?', [`2031-06-17 – 2031-06-18 ${OPEN}`]],
    ['a day that is approximate', '2031-06-17~', [`2031-06-17 – 2031-06-18 ${OPEN}`]],
    ['one day or another: all between', '2031-06-12|2031-06-19', [`2031-06-12 – 2031-06-20 ${OPEN}`]],
    ['months', '2031-02/2031-03', [`2031-02-01 – 2031-04-01 ${OPEN}`]],
    ['ends of two precisions', '2031-02-10/2031-03', [`2031-02-10 – 2031-04-01 ${OPEN}`]],
    ['by a month: that month', '../2031-09', [`2031-09-01 – 2031-10-01 ${OPEN}`]],
    ['by a day: that day', '../2031-09-15', [`2031-09-15 – 2031-09-16 ${DATED}`]],
    ['from a month on: that month', '2031-09/..', [`2031-09-01 – 2031-10-01 ${OPEN}`]],
    [
      'several dates: one entry each',
      '[2031-03-05, 2031-10]',
      [`2031-03-05 – 2031-03-06 ${DATED}`, `2031-10-01 – 2031-11-01 ${OPEN}`],
    ],
    ['a time in UTC', '2031-06-17T18:00/20:00Z', [`2031-06-17 18:00 – 2031-06-17 20:00 ${DATED}`]],
    ['a time with an offset', '2031-12-31T22:00-05:00', [`2032-01-01 03:00 – no end ${DATED}`]],
    [
      'times over midnight and two offsets',
      '2031-12-31T22:00-05:00/2032-01-01T23:00+01:00',
      [`2032-01-01 03:00 – 2032-01-01 22:00 ${DATED}`],
    ],
    ['a time at one end only: days', '2031-06-17T18:00/2031-06-18', [`2031-06-17 – 2031-06-19 ${DATED}`]],
    [
      'a time in a zone, and one wherever one is: days',
      '2031-06-17T18:00Z/2031-06-18T20:00',
      [`2031-06-17 – 2031-06-19 ${DATED}`],
    ],
    ['by an hour: that moment', '../2031-09-15T12:00Z', [`2031-09-15 12:00 – no end ${DATED}`]],
    ['an event that ends as it begins', '2031-06-17T18:00/18:00Z', [`2031-06-17 18:00 – no end ${DATED}`]],
    ['no date', '', []],
    ['tbc', 'tbc', []],
    ['ongoing', 'ongoing', []],
  ])('%s', async (_, written, expected) => {
    const yaml = /^\.\.|[?~]$/.test(written) ? `"${written}"` : written;
    expect(await when(yaml)).toEqual(expected);
  });

  it('says in words what the place in the calendar does not', async () => {
    const dates = [
      '2031-06-17',
      '2031-06',
      '"../2031-09-15"',
      '2031-06-12|2031-06-19',
      '2031-06-17T18:00/2031-06-18',
    ];
    const ics = await feedOf(await planOfDates(dates));
    const words = eventsIn(ics).map(({ description }) => description ?? '');
    expect(words.sort()).toEqual([
      '',
      'When: 12 June 2031 or 19 June 2031',
      'When: 17 June 2031, 18:00 – 18 June 2031',
      'When: June 2031',
      'When: by 15 September 2031',
    ]);
  });
});

describe('a time without an offset', () => {
  const event = 'events:\n  - id: a\n    title: A\n    when: 2031-03-30T18:00/20:00\n';
  const header = 'schema: 1\ntitle: T\nperiod: 2031\n';

  it('floats where neither the item nor the plan has a zone', async () => {
    const ics = await feedOf(await planOf(header + event));
    expect(valuesOf(ics, 'DTSTART')).toEqual(['20310330T180000']);
    expect(valuesOf(ics, 'DTEND')).toEqual(['20310330T200000']);
    expect(ics).not.toContain('VTIMEZONE');
  });

  it('is in the zone of the plan, which is defined in the feed', async () => {
    const ics = await feedOf(await planOf(`${header}tz: Europe/Madrid\n${event}`));
    expect(valuesOf(ics, 'DTSTART')).toContain('TZID=Europe/Madrid:20310330T180000');
    expect(parsed(ics).timezones?.map(({ id }) => id)).toEqual(['Europe/Madrid']);
    expect(valuesOf(ics, 'X-WR-TIMEZONE')).toEqual(['Europe/Madrid']);
  });

  it('is in the zone of the item where it has one', async () => {
    const ics = await feedOf(await planOf(`${header}tz: Europe/Madrid\n${event}    tz: America/Lima\n`));
    expect(valuesOf(ics, 'DTSTART')).toContain('TZID=America/Lima:20310330T180000');
    expect(eventsIn(ics)[0]?.start.date.toISOString()).toBe('2031-03-30T23:00:00.000Z');
  });

  it('is in UTC where that is the zone', async () => {
    const ics = await feedOf(await planOf(`${header}tz: UTC\n${event}`));
    expect(valuesOf(ics, 'DTSTART')).toEqual(['20310330T180000Z']);
  });
});

describe('the name of an entry', () => {
  const dated = (date: string, rest = '') =>
    planOf(
      `schema: 1\ntitle: T\norganization: {en: Harbour Towns Network, es: Red}\nperiod: 2031\n${rest}events:\n  - id: a\n    title: A\n    when: ${date}\n`,
    );
  const uids = async (plan: Promise<Plan>) => valuesOf(await feedOf(await plan), 'UID');

  it('stays when the date is refined, so that the entry moves', async () => {
    const vague = await uids(dated('2031-06'));
    expect(vague).toEqual(['a@harbour-towns-network.2031-01']);
    expect(await uids(dated('2031-06-17'))).toEqual(vague);
    expect(await uids(dated('2031-06-17T18:00/20:00'))).toEqual(vague);
    expect(await uids(dated('[2031-06-17, 2031-09]'))).toEqual([
      ...vague,
      'a.2@harbour-towns-network.2031-01',
    ]);
  });

  it('is the same for a task that becomes an event', async () => {
    const undated = await feedOf(await dated('tbc'), { todos: true });
    expect(valuesOf(undated, 'UID')).toEqual(['a@harbour-towns-network.2031-01']);
  });

  it('is the same in every language', async () => {
    const plan = await harbour;
    const english = valuesOf(await feedOf(plan), 'UID');
    expect(valuesOf(await feedOf(plan, { language: 'fr' }), 'UID')).toEqual(english);
    expect(new Set(english).size).toBe(english.length);
  });

  it('differs from next year’s and from another organisation’s', async () => {
    const event = 'events: [{id: a, title: A, when: 2031-06}]\n';
    const own = async (header: string) => await uids(planOf(`schema: 1\ntitle: T\n${header}${event}`));
    expect(await own('organization: Réseau & Villes\nperiod: 2031-10/2032-09\n')).toEqual([
      'a@reseau-villes.2031-10',
    ]);
    expect(await own('organization: Réseau & Villes\nperiod: 2030-10/2031-09\n')).toEqual([
      'a@reseau-villes.2030-10',
    ]);
    expect(await own('organization: "***"\nperiod: 2031\n')).toEqual(['a@workplan.2031-01']);
    expect(await own('organization: 港町\nperiod: 2031\n')).toEqual(['a@%E6%B8%AF%E7%94%BA.2031-01']);
    expect(await own('period: 2031\n')).toEqual(['a@workplan.2031-01']);
    expect(await own('')).toEqual(['a@workplan']);
  });

  it('tells two items apart that share an id by mistake', async () => {
    const plan = await planOf(
      'events:\n  - {id: a, title: A, when: 2031-06}\n  - {id: a, title: B, when: 2031-07}\n',
    );
    expect(valuesOf(await feedOf(plan), 'UID')).toEqual(['a@workplan.2031-01', 'a~2@workplan.2031-01']);
  });
});

describe('what an entry says', () => {
  it('keeps what is cancelled, as cancelled, and asks for no date of it', async () => {
    const plan = await planOf('events: [{id: a, title: A, when: 2031-06, status: cancelled}]');
    expect(told(await feedOf(plan))).toEqual(['2031-06-01 – 2031-07-01 CANCELLED TRANSPARENT A']);
  });

  it('asks for no date of what is done', async () => {
    const plan = await planOf('events: [{id: a, title: A, when: 2031-06, status: done, actual: 2031-06-12}]');
    const ics = await feedOf(plan);
    expect(told(ics)).toEqual(['2031-06-01 – 2031-07-01 CONFIRMED TRANSPARENT A']);
    expect(eventsIn(ics)[0]?.description).toBe('When: June 2031\nActually: 12 June 2031\nStatus: done');
  });

  it.each(['status: postponed', 'status: suspended', 'subject_to: budget availability'])(
    'does not confirm what is %s',
    async (field) => {
      const plan = await planOf(`events:\n  - id: a\n    title: A\n    when: 2031-06-17\n    ${field}\n`);
      expect(told(await feedOf(plan))).toEqual(['2031-06-17 – 2031-06-18 TENTATIVE OPAQUE A']);
    },
  );

  it('leaves people’s time free but for events on their day', async () => {
    const lists = ['actions', 'milestones', 'projects'];
    const yaml = lists.map((list) => `${list}: [{id: ${list}-1, title: A, when: 2031-06-17}]\n`).join('');
    expect(told(await feedOf(await planOf(yaml)))).toEqual(
      lists.map(() => '2031-06-17 – 2031-06-18 CONFIRMED TRANSPARENT A'),
    );
  });

  it('has all that is known, in the reader’s language', async () => {
    const ics = await feedOf(await harbour, { language: 'fr' });
    const event = eventsIn(ics).find(({ uid }) => uid.startsWith('spring-assembly@'));
    expect(event).toMatchObject({
      uid: 'spring-assembly@harbour-towns-network.2018-10',
      summary: 'Assemblée de printemps du réseau',
      status: 'CONFIRMED',
      location: 'Grayhaven',
      url: 'https://harbour-towns.example/assembly',
      categories: ['Ports et fronts de mer', 'événement', 'governance', 'members'],
    });
    expect(event?.description?.split('\n')).toEqual([
      'Les délégués de toutes les villes se réunissent.',
      'Les comptes de l’année précédente sont soumis au vote.',
      '',
      'Procès-verbal sous un mois.',
      '',
      expect.stringContaining('deux demi-journées'),
      expect.stringContaining('11–12 avril 2019'),
      expect.stringContaining('réalisé'),
      expect.stringContaining('Secrétariat'),
      '',
      'https://harbour-towns.example/assembly',
      expect.stringContaining('https://harbour-towns.example/agenda.pdf'),
    ]);
  });

  it('says where online events are, and what a part belongs to', async () => {
    const events = eventsIn(await feedOf(await harbour, { language: 'es' }));
    const one = (id: string) => events.find(({ uid }) => uid.startsWith(`${id}@`));
    expect(one('tide-tables-day')?.location).toBe('en línea');
    expect(one('dock-pilot-lights')?.description).toContain('Muelles sin vallas');
    expect(one('cranes-webinar')?.description).toContain('en el marco del año del patrimonio industrial');
    expect(one('lighthouse-night')?.summary).toBe('Night of the lighthouses [en] [fecha por confirmar]');
  });

  it('leaves out what the plan only mentions, unless it is asked for', async () => {
    const plan = await planOf('events: [{id: a, title: A, when: 2031-06-17, referenced: true}]');
    expect(eventsIn(await feedOf(plan))).toEqual([]);
    expect(told(await feedOf(plan, { filters: { referenced: true } }))).toHaveLength(1);
  });
});

describe('what has no date', () => {
  const statuses = ['planned', 'ongoing', 'closing', 'done', 'postponed', 'suspended', 'cancelled'];
  const items = statuses.map((status) => `  - {id: ${status}-1, title: "A, ${status}", status: ${status}}\n`);
  const plan = planOf(
    `events:\n${items.join('')}  - {id: later, title: Later, when: tbc, when_note: after the vote}\n`,
  );

  it('is named in the description of the calendar', async () => {
    const ics = await feedOf(await plan);
    const [about = ''] = valuesOf(ics, 'X-WR-CALDESC');
    expect(valuesOf(ics, 'DESCRIPTION')).toEqual([about]);
    expect(about.split('\\n').map((line) => line.replaceAll('\\,', ','))).toEqual([
      '8 items without a date:',
      ...statuses.map((status) => `• A, ${status}`),
      '• Later (tbc, after the vote)',
    ]);
    expect(ics).not.toContain('VTODO');
  });

  it('becomes tasks where that is asked for', async () => {
    const ics = await feedOf(await plan, { todos: true });
    expect(valuesOf(ics, 'STATUS')).toEqual([
      'NEEDS-ACTION',
      'IN-PROCESS',
      'IN-PROCESS',
      'COMPLETED',
      'NEEDS-ACTION',
      'NEEDS-ACTION',
      'CANCELLED',
      'NEEDS-ACTION',
    ]);
    expect(valuesOf(ics, 'X-WR-CALDESC')).toHaveLength(1);
    expect(flawsOf(ics)).toEqual([]);
  });
});

describe('the calendar', () => {
  it('says what programs ask of a feed', async () => {
    const lines = linesOf(await feedOf(await planOfDates(['2031-06-17'])));
    expect(lines.slice(0, lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//workplan//wp//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Harbour Towns Network\\, work plan 2031',
      'X-WR-CALNAME:Harbour Towns Network\\, work plan 2031',
      'LAST-MODIFIED:20310615T000000Z',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
    ]);
  });

  it('bears the time the plan was last changed, and a number that grows with it', async () => {
    const plan = await planOfDates(['2031-06-17']);
    const first = await feedOf(plan, { changed: '2031-02-03T04:05:06Z' });
    for (const name of ['DTSTAMP', 'LAST-MODIFIED'])
      expect(new Set(valuesOf(first, name))).toEqual(new Set(['20310203T040506Z']));
    const second = await feedOf(plan, { changed: '2031-02-03T04:06:06Z' });
    const [before, after] = [first, second].map((ics) => Number(valuesOf(ics, 'SEQUENCE')[0]));
    expect(after).toBe((before ?? 0) + 1);
    expect(after).toBeLessThan(2 ** 31);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const plan = await harbour;
    expect(await feedOf(plan, { todos: true })).toBe(await feedOf(plan, { todos: true }));
  });
});

describe('the plan of 2019', () => {
  it('is there whole: every dated or coarse item an event, the others named', async () => {
    const plan = await real;
    const ics = await feedOf(plan, { changed: '2019-06-15T10:00:00Z' });
    expect(flawsOf(ics)).toEqual([]);
    const work = plan.items.filter((item) => item.referenced !== true);
    const dated = work.filter((item) => item.when.state === 'dated');
    expect(dated.length).toBeGreaterThan(20);
    const found = eventsIn(ics).map(({ uid }) => uid);
    expect(new Set(found).size).toBe(found.length);
    const expected = dated.flatMap((item) =>
      item.when.parts.map((_, nth) => `${item.id}${nth === 0 ? '' : `.${nth + 1}`}@metropolis.2019-01`),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
    const about = valuesOf(ics, 'X-WR-CALDESC')[0]?.split('\\n•') ?? [];
    expect(about.length - 1).toBe(work.length - dated.length);
  });

  it('has June from the first to the thirtieth, the end exclusive', async () => {
    const ics = await feedOf(await real, { filters: { month: ['june'] } });
    const forum = told(ics).find((line) => line.includes('Chicago Forum'));
    expect(forum).toBe(
      '2019-06-01 – 2019-07-01 TENTATIVE TRANSPARENT 2019 Chicago Forum on Global Cities [date to be confirmed]',
    );
  });

  it('has no entry outside the days its item may mean', async () => {
    const plan = await real;
    const byUid = new Map(plan.items.map((item) => [item.id, item]));
    for (const { uid, start, end } of eventsIn(await feedOf(plan))) {
      const points = byUid.get(uid.split(/[@.]/)[0] ?? '')?.when.parts.flatMap(pointsOf) ?? [];
      const [first, last] = [start, end].map((date) => date?.date.toISOString().slice(0, 10));
      expect(points.some((point) => point.start === first)).toBe(true);
      expect(points.some((point) => point.end === last)).toBe(true);
    }
  });
});

describe('hostile texts', () => {
  const INJECTED = 'Day\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\r\nATTACH:https://elsewhere.example\r\n';

  it.each(Object.entries({ ...HOSTILE, 'adds an event': INJECTED }))('a title that %s', async (_, title) => {
    const ics = await feedOf(await planOfTitles([title]), { todos: true });
    expect(flawsOf(ics)).toEqual([]);
    expect(valuesOf(ics, 'BEGIN')).toEqual(['VCALENDAR', 'VTODO']);
    expect(valuesOf(ics, 'UID')).toEqual(['event-1@workplan.2031-01']);
    expect(valuesOf(ics, 'ATTACH')).toEqual([]);
  });

  it('whatever is written, the feed has the same shape and the same words', async () => {
    const one = (text: string): Plan => {
      const item = {
        ...base,
        title: text,
        description: text,
        note: text,
        subject_to: text,
        tags: [text],
        place: [text],
      };
      return {
        ...plan,
        header: { ...plan.header, title: text, organization: text },
        items: [item, { ...item, when: undated }],
      };
    };
    const plan = await planOfDates(['2031-06']);
    const base = onlyItem(plan);
    const undated = { state: 'tbc' as const, written: 'tbc', parts: [] };
    const names = (ics: string) => linesOf(ics).map((line) => line.split(/[:;]/)[0]);
    const shape = names(await feedOf(one('Quay'), { todos: true }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyTitle, fc.string({ unit: 'binary', maxLength: 300 })), async (text) => {
        const ics = await feedOf(one(`Quay ${text}`), { todos: true });
        expect(flawsOf(ics.replaceAll('\ufffd', '?'))).toEqual([]);
        expect(names(ics)).toEqual(shape);
        // What the other parser reads is what was written, but for what no calendar may hold.
        const plain = (said: string | undefined) => said?.replace(/[^\p{L}\p{N}]/gu, '');
        expect(plain(eventsIn(ics)[0]?.summary)).toBe(plain(`Quay ${text} [date to be confirmed]`));
      }),
      { numRuns: 200 },
    );
  });

  it('an address cannot begin a line either', async () => {
    const plan = await planOfDates(['2031-06-17']);
    const item = { ...onlyItem(plan), links: [{ url: 'https://a.example/\u0085é\u0000"x' }] };
    const ics = await feedOf({ ...plan, items: [item] });
    expect(valuesOf(ics, 'URL')).toEqual(['https://a.example/%C2%85%C3%A9%00"x']);
    expect(flawsOf(ics)).toEqual([]);
  });
});
