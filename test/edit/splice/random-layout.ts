// Plan files as anybody might lay them out: the same data in blocks or brackets, with comments everywhere.
import fc from 'fast-check';

type Value = string | number | boolean | string[] | { [key: string]: string | number };
export type Item = Record<string, Value>;

const word = fc.constantFrom(
  'Forum',
  'día',
  '日本',
  'no',
  '12:30',
  'a: b',
  "it's",
  'x #y',
  '- z',
  '007',
  '[q]',
  '"',
  '🚢 ',
  '2019-06-01',
  'tab\there',
  '',
  '~',
  '&a',
  'null',
  'one\ntwo',
  'end:',
  '{',
  'é\n\n  in\n',
);
export const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ') || 'x');

export const item: fc.Arbitrary<Item> = fc.record(
  {
    id: fc.constantFrom('forum', 'assembly', 'docks'),
    title: text,
    note: text,
    when: fc.constantFrom('2019-06', '2019-06-01', '2019'),
    edition: fc.integer({ min: 1, max: 99 }),
    referenced: fc.boolean(),
    tags: fc.array(text, { maxLength: 3 }),
    budget: fc.record({ amount: fc.integer({ min: 0 }), currency: fc.constant('EUR') }),
  },
  { requiredKeys: ['id'] },
);

/** The taste of somebody who writes YAML, and a source of small whims. */
export interface Hand {
  step: number;
  dash: number;
  eol: string;
  bom: boolean;
  finalNewline: boolean;
  whims: number[];
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  step: fc.constantFrom(1, 2, 3, 4),
  dash: fc.constantFrom(0, 1, 2, 4),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  whims: fc.array(fc.nat(11), { minLength: 40, maxLength: 40 }),
});

/** The text of a file with these events; every comment in it has a number of its own. */
export function write(items: readonly Item[], given: Hand): string {
  const scribe = new Scribe(given);
  return scribe.file(items);
}

class Scribe {
  readonly #hand: Hand;
  #whim = 0;
  #comments = 0;

  constructor(given: Hand) {
    this.#hand = given;
  }

  file(items: readonly Item[]): string {
    const { eol, finalNewline } = this.#hand;
    const lines = [
      'theme: ports',
      ...this.#above(0),
      'events:',
      ...items.flatMap((each) => this.#item(each)),
    ];
    const end = this.#odds(3) ? ['', 'actions: []'] : [];
    const written = [...lines, ...end].join('\n');
    return `${written}${finalNewline ? '\n' : ''}`.replaceAll('\n', eol);
  }

  #item(value: Item): string[] {
    const { dash } = this.#hand;
    const margin = ' '.repeat(dash);
    if (this.#odds(5)) return [`${margin}- ${this.#flow(value)}${this.#beside()}`];
    const [first = '', ...rest] = Object.entries(value).flatMap(([key, inner]) =>
      this.#field(key, inner, dash + 2),
    );
    const gap = this.#odds(2) ? [''] : [];
    return [...gap, ...this.#above(dash), `${margin}- ${first.trimStart()}`, ...rest];
  }

  #field(key: string, value: Value, indent: number): string[] {
    const margin = ' '.repeat(indent);
    const above = this.#odds(6) && key !== 'id' ? this.#above(indent) : [];
    const name = this.#odds(9) ? `"${key}"` : key;
    if (typeof value !== 'object') return [...above, ...this.#single(`${margin}${name}:`, value, indent)];
    const inner = Object.entries(value);
    if (inner.length === 0 || this.#odds(2))
      return [...above, `${margin}${name}: ${this.#flow(value)}${this.#beside()}`];
    const { step } = this.#hand;
    const lines = Array.isArray(value)
      ? value.flatMap((each) => [
          ...this.#above(indent + step),
          `${' '.repeat(indent + step)}- ${JSON.stringify(each)}${this.#beside()}`,
        ])
      : inner.flatMap(([field, each]) => this.#field(field, each, indent + step));
    return [...above, `${margin}${name}:${this.#beside()}`, ...lines];
  }

  #single(head: string, value: string | number | boolean, indent: number): string[] {
    const margin = ' '.repeat(indent + this.#hand.step);
    const isBlock = typeof value === 'string' && /^\S[^\t]*\n/.test(value) && !/ $/m.test(value);
    if (isBlock && this.#odds(1)) {
      const chomp = value.endsWith('\n') ? '' : '-';
      const body = value.replace(/\n$/, '').split('\n');
      return [`${head} |${chomp}`, ...body.map((line) => (line === '' ? '' : margin + line))];
    }
    const quoted = this.#odds(3) && !String(value).includes('\n') && typeof value === 'string';
    return [`${head} ${quoted ? `'${value.replaceAll("'", "''")}'` : this.#flow(value)}${this.#beside()}`];
  }

  #flow(value: unknown): string {
    if (Array.isArray(value))
      return `[${value.map((each) => this.#flow(each)).join(this.#odds(2) ? ',' : ' , ')}]`;
    if (typeof value === 'object' && value !== null) {
      const pad = this.#odds(1) ? ' ' : '';
      const fields = Object.entries(value).map(([key, inner]) => `${key}: ${this.#flow(inner)}`);
      return `{${pad}${fields.join(', ')}${pad}}`;
    }
    return /^(2019|2019-06(-01)?|Forum|EUR|forum|assembly|docks|\d{1,2}|true|false)$/.test(String(value))
      ? String(value)
      : JSON.stringify(value);
  }

  #above(indent: number): string[] {
    return this.#odds(3) ? [`${' '.repeat(indent)}${this.#comment()}`] : [];
  }

  #beside(): string {
    return this.#odds(3) ? `${this.#odds(1) ? '\t' : '  '}${this.#comment()}` : '';
  }

  #comment(): string {
    this.#comments += 1;
    return `# c${this.#comments}.`;
  }

  /** True once in so many whims, and one more. */
  #odds(n: number): boolean {
    const { whims } = this.#hand;
    this.#whim += 1;
    return (whims[this.#whim % whims.length] ?? 0) % (n + 1) === 0;
  }
}
