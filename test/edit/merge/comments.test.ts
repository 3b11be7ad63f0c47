// Comments of two people who change one value, or one place: both stay, each where it belongs, or a person decides.
import { describe, expect, it } from 'vitest';
import { pick, type Random, randomFrom } from './edits.ts';
import { marks, merge } from './merge-texts.ts';

/** A file of one action with these lines. */
function action(...lines: string[]): string {
  return `actions:\n  - id: survey\n    title: Survey of the quays\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

describe('both comments, each where it belongs', () => {
  const tags = 'tags: [quays]';

  it('behind a list of one line that both changed', () => {
    const theirs = action('tags: [quays, depth] # depth: asked by the board');
    expect(merge(action(tags), action('tags: [quays, cranes]'), theirs)).toEqual({
      text: action('tags: [quays, cranes, depth] # depth: asked by the board'),
      conflicts: 0,
    });
    expect(merge(action(tags), action('tags: [quays, cranes] # cranes: by the pilots'), theirs)).toEqual({
      text: action('tags: [quays, cranes, depth] # cranes: by the pilots # depth: asked by the board'),
      conflicts: 0,
    });
  });

  it('behind a record of one line that both changed', () => {
    const budget = (amount: number, rest: string) => action(`budget: {amount: ${amount}, currency: ${rest}`);
    expect(merge(budget(1, 'EUR}'), budget(2, 'EUR}'), budget(1, 'USD} # as the bank pays'))).toEqual({
      text: budget(2, 'USD} # as the bank pays'),
      conflicts: 0,
    });
  });

  it('on a line of its own behind a list that both changed', () => {
    const said = '  # depth: asked by the board';
    const theirs = action('tags: [quays, depth]', said);
    expect(merge(action(tags), action('tags: [quays, cranes]'), theirs)).toEqual({
      text: action('tags: [quays, cranes, depth]', said),
      conflicts: 0,
    });
  });

  it('behind the key of a list that the other wrote on several lines', () => {
    const base = action('tags:', '  - quays # all four');
    const ours = action('tags:', '  - quays # all four', '  - cranes');
    expect(merge(base, ours, action('tags: [quays, depth] # see the minutes'))).toEqual({
      text: action('tags: # see the minutes', '  - quays # all four', '  - cranes', '  - depth'),
      conflicts: 0,
    });
  });

  it('behind a list that was empty, and in which one put something', () => {
    const events = (text: string) => `events:${text}${action()}`;
    const fair = '\n  - id: fair\n    title: Fair\n';
    expect(merge(events(' []\n'), events(' [] # none yet\n'), events(` # of the towns${fair}`))).toEqual({
      text: events(` # none yet # of the towns${fair}`),
      conflicts: 0,
    });
  });

  it('behind the key of a list that both added', () => {
    const [march, may] = ['2031-03-01', '2031-05-01'].map((on) => [`  - on: ${on}`, '    note: So far']) as [
      string[],
      string[],
    ];
    expect(merge(action(), action('updates:', ...march), action('updates: # by month', ...may))).toEqual({
      text: action('updates: # by month', ...march, ...may),
      conflicts: 0,
    });
  });

  it('what both have said is said once, however it is spaced', () => {
    const ours = action('tags: [quays, cranes]  # by the pilots # see the map', '  # to be asked');
    const theirs = action('tags: [quays, depth] # by the pilots', '   # to be asked', '  # in May');
    expect(merge(action(tags), ours, theirs)).toEqual({
      text: action(
        'tags: [quays, cranes, depth]  # by the pilots # see the map',
        '  # to be asked',
        '  # in May',
      ),
      conflicts: 0,
    });
  });

  it('behind one value, each with a number in it', () => {
    const at = (berth: string) => action(`when: 2031-03 # berth ${berth}`);
    expect(merge(action('when: 2031-03'), at('#4'), at('#5'))).toEqual({
      text: at('#4 # berth #5'),
      conflicts: 0,
    });
  });

  it('what one took out stays out', () => {
    const base = action('tags: [quays] # all four', '  # to be asked');
    const ours = action('tags: [quays, cranes]');
    const theirs = action('tags: [quays, depth] # all four', '  # to be asked');
    const text = action('tags: [quays, cranes, depth]');
    expect(merge(base, ours, theirs)).toEqual({ text, conflicts: 0 });
  });

  it('what stays in judgements that one emptied stands before what the other put in', () => {
    const march = ['  # by telephone', '  - on: 2031-03-01', '    note: So far'];
    const may = ['  - on: 2031-05-01', '    note: Done'];
    const base = action('updates:', ...march);
    expect(
      merge(base, action('updates: []', '  # by telephone'), action('updates:', ...march, ...may)),
    ).toEqual({ text: action('updates:', '  # by telephone', ...may), conflicts: 0 });
  });
});

describe('a conflict, where a comment cannot be placed', () => {
  it('before one language of a title that the other has on one line', () => {
    const title = (text: string) => `events:\n  - id: fair\n${text}`;
    const ours = '    title: {en: Port fair, es: Feria}\n';
    const theirs = '    title:\n      en: Fair\n      # translated by the towns\n      es: Feria mayor\n';
    expect(merge(title('    title: {en: Fair, es: Feria}\n'), title(ours), title(theirs))).toEqual({
      text: title(marks(ours, theirs)),
      conflicts: 1,
    });
  });

  it('behind a word that the other took out', () => {
    const [ours, theirs] = [
      'tags: [cranes, depth]',
      'tags:\n      - quays # all four\n      - cranes',
    ] as const;
    expect(merge(action('tags: [quays, cranes]'), action(ours), action(theirs))).toEqual({
      text: `${action()}${marks(`    ${ours}\n`, `    ${theirs}\n`)}`,
      conflicts: 1,
    });
  });

  it('inside a list that only changed its form', () => {
    const [ours, theirs] = ['tags: [quays, depth]', 'tags:\n      - quays # all four'] as const;
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      expect(merge(action('tags: [quays]'), action(one), action(other))).toEqual({
        text: `${action()}${marks(`    ${one}\n`, `    ${other}\n`)}`,
        conflicts: 1,
      });
    }
  });

  it('behind the last of several lines', () => {
    const steps = (...lines: string[]) => action('method:', ...lines);
    const [ours, theirs] = [
      ['  - Sound', '  - Draw', '  - Print'],
      ['  - Sound', '  - Draw # by hand'],
    ] as const;
    expect(merge(steps('  - Sound', '  - Draw'), steps(...ours), steps(...theirs))?.conflicts).toBe(1);
  });
});

describe('random edits of one action', () => {
  const RUNS = 300;

  it('no comment is lost, and none comes twice', () => {
    const random = randomFrom(1128);
    let clean = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const base = version(random, 'x', START);
      const [ours, theirs] = ['o', 't'].map((who) => version(random, who, base)) as [Fields, Fields];
      const [b, o, t] = [base, ours, theirs].map(written) as [string, string, string];
      const merged = merge(b, o, t);
      if (merged === null || merged.conflicts > 0) continue;
      clean += 1;
      const label = `${run}:\n${[b, o, t, merged.text].join('---\n')}`;
      const found = comments(merged.text);
      for (const comment of new Set(comments(b + o + t))) {
        const [was, our, their] = [b, o, t].map((text) => comments(text).includes(comment));
        const times = found.filter((other) => other === comment).length;
        const [, key = ''] = comment.split(' ');
        const isOneForm = new Set([base, ours, theirs].map((fields) => fields[key]?.isBlock)).size === 1;
        if (was ? our && their : our || their) expect(times, `${comment} in ${label}`).toBe(1);
        // What was taken out with the lines it stood on may be kept by who rewrites them.
        else expect(times, `${comment} in ${label}`).toBeLessThanOrEqual(isOneForm ? 0 : 1);
      }
    }
    expect(clean).toBeGreaterThan(RUNS / 4);
  });
});

interface Field {
  /** The words of a list, or the fields of a record. */
  words: string[];
  isBlock: boolean;
  /** Of a line before it, behind its key (or all of it), behind its first word, and of a line after it. */
  said: { before: string; behind: string; inside: string; after: string };
}

type Fields = Record<string, Field>;

const START: Fields = Object.fromEntries(
  ['tags', 'sdg', 'budget'].map((key) => [
    key,
    {
      words:
        { tags: ['quays', 'depth'], sdg: ['9', '14'], budget: ['amount: 1', 'currency: EUR'] }[key] ?? [],
      isBlock: false,
      said: { before: '', behind: '', inside: '', after: '' },
    },
  ]),
);

/** One to three random changes; each comment is there once, and names who wrote it. */
function version(random: Random, who: string, from: Fields): Fields {
  const fields = structuredClone(from);
  for (let turn = 0; turn < 1 + random() * 3; turn += 1) {
    const key = pick(random, Object.keys(fields));
    const field = fields[key] as Field;
    const place = pick(random, Object.keys(field.said) as (keyof Field['said'])[]);
    const kinds = [
      () => (field.said[place] = `# ${key} ${place} ${who}${turn}`),
      () => (field.said[place] = `# ${key} ${place} ${who}${turn}`),
      () => (field.said[place] = ''),
      () => (field.isBlock = !field.isBlock),
      () => MORE[key]?.[who] && field.words.push(MORE[key][who]),
      () => field.words.length > 1 && field.words.splice(Math.floor(random() * field.words.length), 1),
    ];
    pick(random, kinds)();
    field.words = [...new Set(field.words)];
  }
  return fields;
}

const MORE: Record<string, Record<string, string>> = {
  tags: { o: 'cranes', t: 'pilots' },
  sdg: { o: '11', t: '13' },
  budget: { o: 'source: towns', t: 'note: yearly' },
};

function written(fields: Fields): string {
  const lines = Object.entries(fields).flatMap(([key, { words, isBlock, said }]) => {
    const isRecord = key === 'budget';
    const inside = words.map(
      (word, index) => `  ${isRecord ? '' : '- '}${word} ${index === 0 ? said.inside : ''}`,
    );
    const value = isRecord ? `{${words.join(', ')}}` : `[${words.join(', ')}]`;
    return [
      said.before,
      isBlock ? `${key}: ${said.behind}` : `${key}: ${value} ${said.behind}`,
      ...(isBlock ? inside : []),
      said.after && `  ${said.after}`,
    ];
  });
  return action(...lines.filter((line) => line.trim() !== '').map((line) => line.trimEnd()));
}

function comments(text: string): string[] {
  return [...text.matchAll(/#.*?(?= +#|$)/gm)].map(([comment]) => comment.trim());
}
