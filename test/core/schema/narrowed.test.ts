// A schema of only the fields a record has says what the whole one says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorSchema, workItemSchema } from '../../../src/core/schema/item.ts';
import { validate } from '../../../src/core/schema/mistake.ts';
import { narrowed } from '../../../src/core/schema/narrowed.ts';

/** Often enough for a schema of their own. */
const MANY = 20;

const assembly = {
  id: 'general-assembly',
  title: { en: 'General assembly', es: 'Asamblea general' },
  when: '2031-06',
};

describe('records of one shape', () => {
  test('are soon read with their own fields only, and what every record must have', () => {
    const fieldsOf = (data: object) => {
      let schema = narrowed(workItemSchema, data);
      for (let n = 0; n < MANY; n += 1) schema = narrowed(workItemSchema, data);
      return 'shape' in schema ? Object.keys(schema.shape as object) : [];
    };
    expect(fieldsOf(assembly)).toEqual(['id', 'title', 'when']);
    expect(fieldsOf({ status: 'done' })).toEqual(['id', 'title', 'status']);
  });

  test('with a key that no record has are read as ever', () => {
    for (let n = 0; n < MANY; n += 1)
      expect(narrowed(workItemSchema, { ...assembly, titel: 'x' })).toBe(workItemSchema);
  });

  test('are told the same mistakes the first time and the hundredth', () => {
    const wrong = { id: 'General Assembly', when: [], owner: 7, places: 'Northmole' };
    const first = validate(workItemSchema, wrong);
    expect(first).toMatchObject({ ok: false });
    for (let n = 0; n < MANY; n += 1) expect(validate(workItemSchema, wrong)).toEqual(first);
  });
});

test('whatever a record has, it is read as by the whole schema, in the same order', () => {
  for (const schema of [workItemSchema, indicatorSchema]) {
    const values = fc.oneof(
      ...[
        null,
        true,
        7,
        '',
        'harbour',
        '2031-06',
        'done',
        'https://example.org',
        ['a', 'b'],
        [{ on: '2031', value: 3 }],
      ].map((v) => fc.constant(v)),
      ...[{ en: 'Forum' }, { value: 3 }, { count: 2 }, { amount: 5, currency: 'EUR' }].map((v) =>
        fc.constant(v),
      ),
    );
    const names = fc.subarray([...Object.keys(schema.shape), 'stranger', 'id title'], { maxLength: 5 });
    const records = names.chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, values]))));
    fc.assert(
      fc.property(records, fc.boolean(), (fields, isWhole) => {
        const record = isWhole ? { id: 'forum', title: 'Forum', ...fields } : fields;
        for (let n = 0; n < MANY; n += 1) narrowed(schema, record);
        const whole = schema.safeParse(record);
        const read = validate(schema, record);
        expect(read.ok).toBe(whole.success);
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(whole.data));
      }),
    );
  }
});
