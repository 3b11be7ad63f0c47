// Every filter, by example, on one small plan.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, FILTERS, type FilterName, type Filters } from '../../src/query/filters.ts';
import type { QueryProblem } from '../../src/query/problem.ts';
import { planOf } from '../plan-of.ts';

const TODAY = '2031-06-15';

const plan = await planOf(`
services: [{id: tide-school, title: {en: Tide School, es: Escuela de Mareas}}, quay-exchange]
partners: [{id: coastal-council, title: Coastal Council, aka: CC}, River Basin Union]
places: [Grayhaven, {id: villasal, title: {en: Villasal, fr: Villesel}}]
subjects: [waterfronts, flood protection]
people: [secretariat, {id: crews, title: Crew office}]

themes:
  - {id: ports, title: {en: Ports and waterfronts, es: Puertos y frentes marítimos}}
  - {id: learning, title: Learning from each other}
  - {id: people, title: People of the harbour}

events:
  - id: spring-assembly
    title: {en: Spring assembly, es: Asamblea de primavera}
    theme: ports
    type: statutory
    when: 2031-04-11/2031-04-12
    status: done
    owner: secretariat
    partners: [Coastal Council, River Basin Union]
    place: Grayhaven
    service: quay-exchange
    sdg: [14, "11.3"]
  - id: waterfront-forum
    title: "Forum on waterfronts (part 1 of 2): who owns the quay?"
    theme: [ports, people]
    type: conference
    when: 2031-06
    owner: crews
    partners: CC
    place: villasal
    subjects: waterfronts
    subject_to: {en: budget availability, es: disponibilidad presupuestaria}
    tags: [members, quays]
    sdg: "11.3"
  - id: flood-course
    title: Course on flood protection
    theme: learning
    type: training
    when: 2031-Q2
    service: tide-school
    subjects: flood protection
    owner: secretariat
  - id: coast-congress
    title: World congress of coasts
    when: 2032
    referenced: true

actions:
  - id: harbour-census
    title: Census of harbours
    theme: learning
    when: 2031-03
    description: "Every berth is counted: a+b, 100% of them."
    owner: secretariat
    sdg: 4
    aka: Berth count
    ref: HT-7

projects:
  - id: dock-pilot
    title: Docks without fences
    theme: ports
    when: 2031-06-01/2031-10-31
    status: ongoing
    owner: secretariat
    tags: quays
`);

interface Example {
  typed: Filters;
  finds: string[];
}

/** Typed by the filters: a filter without an example does not compile. */
const EXAMPLES: Record<FilterName, Example[]> = {
  month: [{ typed: { month: ['june'] }, finds: ['waterfront-forum', 'dock-pilot'] }],
  quarter: [
    {
      typed: { quarter: ['2'] },
      finds: ['spring-assembly', 'waterfront-forum', 'flood-course', 'dock-pilot'],
    },
  ],
  period: [{ typed: { period: ['mar-apr'] }, finds: ['spring-assembly', 'harbour-census'] }],
  from: [{ typed: { from: ['august'] }, finds: ['dock-pilot'] }],
  to: [{ typed: { to: ['2031-05'] }, finds: ['spring-assembly', 'harbour-census'] }],
  theme: [
    { typed: { theme: ['learning'] }, finds: ['flood-course', 'harbour-census'] },
    {
      typed: { theme: ['puertos y frentes maritimos'] },
      finds: ['spring-assembly', 'waterfront-forum', 'dock-pilot'],
    },
    { typed: { theme: ['peo'] }, finds: ['waterfront-forum'] },
  ],
  kind: [
    { typed: { kind: ['action'] }, finds: ['harbour-census'] },
    { typed: { kind: ['projects'] }, finds: ['dock-pilot'] },
  ],
  type: [{ typed: { type: ['conf'] }, finds: ['waterfront-forum'] }],
  status: [{ typed: { status: ['ongoing'] }, finds: ['dock-pilot'] }],
  owner: [{ typed: { owner: ['crew office'] }, finds: ['waterfront-forum'] }],
  partner: [{ typed: { partner: ['cc'] }, finds: ['spring-assembly', 'waterfront-forum'] }],
  subject: [{ typed: { subject: ['flood'] }, finds: ['flood-course'] }],
  tag: [{ typed: { tag: ['quays'] }, finds: ['waterfront-forum', 'dock-pilot'] }],
  sdg: [
    { typed: { sdg: ['11'] }, finds: ['spring-assembly', 'waterfront-forum'] },
    { typed: { sdg: ['11.3'] }, finds: ['spring-assembly', 'waterfront-forum'] },
    { typed: { sdg: ['4'] }, finds: ['harbour-census'] },
    { typed: { sdg: ['1'] }, finds: [] },
  ],
  place: [{ typed: { place: ['Villesel'] }, finds: ['waterfront-forum'] }],
  service: [{ typed: { service: ['escuela'] }, finds: ['flood-course'] }],
  precision: [
    { typed: { precision: ['month'] }, finds: ['waterfront-forum', 'harbour-census'] },
    { typed: { precision: ['quarter'] }, finds: ['flood-course'] },
    { typed: { precision: ['tbc'] }, finds: [] },
  ],
  'subject-to': [
    { typed: { 'subject-to': true }, finds: ['waterfront-forum'] },
    { typed: { 'subject-to': ['PRESUPUESTARIA'] }, finds: ['waterfront-forum'] },
    { typed: { 'subject-to': ['permit'] }, finds: [] },
  ],
  search: [
    { typed: { search: ['asamblea'] }, finds: ['spring-assembly'] },
    { typed: { search: ['berth'] }, finds: ['harbour-census'] },
    { typed: { search: ['ht-7'] }, finds: ['harbour-census'] },
  ],
  late: [{ typed: { late: true }, finds: ['harbour-census'] }],
  done: [{ typed: { done: true }, finds: ['spring-assembly'] }],
  open: [{ typed: { open: true }, finds: ['waterfront-forum', 'flood-course'] }],
  referenced: [
    {
      typed: { referenced: true, kind: ['event'] },
      finds: ['spring-assembly', 'waterfront-forum', 'flood-course', 'coast-congress'],
    },
  ],
};

function find(filters: Filters, sure = true): string[] {
  const query = compile(filters, { plan, today: TODAY });
  if ('code' in query) throw new Error(JSON.stringify(query));
  const found = plan.items.filter((item) => {
    const match = query.test(item);
    return sure ? match === 'yes' || match === 'either' : match === 'maybe';
  });
  return found.map((item) => item.id).sort();
}

function problem(filters: Filters): QueryProblem {
  const query = compile(filters, { plan, today: TODAY });
  if (!('code' in query)) throw new Error('it was understood');
  return query;
}

describe.each(Object.keys(FILTERS) as FilterName[])('--%s', (name) => {
  it.each(EXAMPLES[name].map(({ typed, finds }) => [JSON.stringify(typed), typed, finds] as const))(
    '%s',
    (_, typed, finds) => {
      expect(find(typed)).toEqual([...finds].sort());
    },
  );
});

describe('filters combine', () => {
  it('repeat one to widen', () => {
    expect(find({ type: ['training', 'statutory'] })).toEqual(['flood-course', 'spring-assembly']);
    expect(find({ month: ['march', 'april'] })).toEqual(['harbour-census', 'spring-assembly']);
    expect(find({ search: ['census', 'fences'] })).toEqual(['dock-pilot', 'harbour-census']);
  });

  it('use different ones to narrow', () => {
    expect(find({ theme: ['ports'], month: ['june'], kind: ['event'] })).toEqual(['waterfront-forum']);
    expect(find({ month: ['june'], quarter: ['3'] })).toEqual(['dock-pilot']);
    expect(find({ owner: ['secretariat'], late: true })).toEqual(['harbour-census']);
  });

  it('by every pair of examples: both must fit', () => {
    const examples = Object.values(EXAMPLES).flat();
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.constantFrom(...examples), (one, other) => {
        const shared = Object.keys(one.typed).some((name) => name in other.typed && name !== 'referenced');
        const open = ['from', 'to'].filter((name) => name in one.typed || name in other.typed);
        fc.pre(!shared && open.length < 2);
        const both = find({ ...one.typed, ...other.typed });
        const mentioned = 'referenced' in one.typed || 'referenced' in other.typed;
        const each = [one, other].map(({ typed }) =>
          find({ ...typed, ...(mentioned && { referenced: true }) }),
        );
        expect(both).toEqual(each[0]?.filter((id) => each[1]?.includes(id)));
      }),
    );
  });
});

describe('what the plan only mentions', () => {
  it('is left out of everything', () => {
    expect(find({})).not.toContain('coast-congress');
    expect(find({ search: ['congress'] })).toEqual([]);
  });

  it('is there when asked for', () => {
    expect(find({ referenced: true })).toHaveLength(plan.items.length);
    expect(find({ referenced: true, period: ['2032'] })).toEqual(['coast-congress']);
  });
});

describe('words are searched for as they are', () => {
  it.each([
    ['(part 1 of 2)', ['waterfront-forum']],
    ['quay?', ['waterfront-forum']],
    ['a+b', ['harbour-census']],
    ['100%', ['harbour-census']],
    ['.*', []],
    ['forum|census', []],
    ['^Spring', []],
    ['[a-z]', []],
    ['(', ['waterfront-forum']],
    ['\\', []],
  ])('%s', (typed, finds) => {
    expect(find({ search: [typed] })).toEqual(finds);
  });

  it('any piece of a title finds its item, in any case, without its accents', () => {
    const titles = plan.items
      .filter((item) => item.referenced !== true)
      .map((item) => ({
        id: item.id,
        text: typeof item.title === 'string' ? item.title : (item.title.es ?? ''),
      }));
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.nat(), fc.nat(), fc.boolean(), ({ id, text }, a, b, up) => {
        const piece = text.slice(a % text.length, (a % text.length) + 1 + (b % 8));
        expect(find({ search: [up ? piece.toUpperCase() : piece] })).toContain(id);
      }),
    );
  });
});

describe('what cannot be understood', () => {
  it('is answered with what was probably meant', () => {
    expect(problem({ theme: ['lerning'] })).toMatchObject({
      code: 'unknown-name',
      option: 'theme',
      typed: 'lerning',
      near: 'learning',
    });
  });

  it('or else with what there is', () => {
    expect(problem({ status: ['forgotten'] })).toMatchObject({
      code: 'unknown-name',
      near: null,
      known: ['planned', 'ongoing', 'closing', 'done', 'postponed', 'suspended', 'cancelled'],
    });
  });

  it('is asked back when it may be several', () => {
    expect(problem({ theme: ['p'] })).toEqual({
      code: 'ambiguous-name',
      option: 'theme',
      typed: 'p',
      candidates: ['ports', 'people'],
    });
    expect(problem({ month: ['jui'] })).toMatchObject({
      code: 'ambiguous-period',
      option: 'month',
      months: [
        { month: 6, word: 'juin' },
        { month: 7, word: 'juillet' },
      ],
    });
  });

  it('is shown the filter that knows the name, where another does not', () => {
    expect(problem({ status: ['late'] })).toMatchObject({ code: 'unknown-name', near: '--late' });
    expect(problem({ status: ['Open'] })).toMatchObject({ near: '--open' });
    expect(problem({ status: ['milestone'] })).toMatchObject({ near: '--kind milestone' });
    const offered = ['theme', 'owner'] as const;
    const asked = compile({ theme: ['late'] }, { plan, today: TODAY, offered });
    expect(asked).toMatchObject({ code: 'unknown-name', option: 'theme' });
    expect(asked).not.toMatchObject({ near: '--late' });
  });

  it('names the option that was typed', () => {
    for (const option of ['month', 'quarter', 'period', 'from', 'to'] as const) {
      expect(problem({ [option]: ['someday'] })).toMatchObject({
        code: 'unknown-period',
        option,
        typed: 'someday',
      });
    }
  });

  it('is a period that ends before it starts', () => {
    expect(problem({ from: ['june'], to: ['march'] })).toEqual({
      code: 'empty-period',
      from: 'june',
      to: 'march',
    });
  });

  it('is a goal or target that nothing in the plan is for', () => {
    expect(problem({ sdg: ['18'] })).toMatchObject({ code: 'unknown-name', option: 'sdg' });
    expect(problem({ sdg: ['11.9'] })).toMatchObject({ code: 'unknown-name', near: '11.3' });
  });
});
