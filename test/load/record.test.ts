import { describe, expect, it } from 'vitest';
import { workItemSchema } from '../../src/core/schema/item.ts';
import { readRecord } from '../../src/load/record.ts';

const origin = { file: 'quays.yaml', path: ['events', 3] };
const read = (fields: object) => readRecord(workItemSchema, { id: 'a', title: 'A', ...fields }, origin);
const told = (fields: object) =>
  read(fields).findings.map(({ code, place, args }) => {
    const path = 'path' in place ? place.path.slice(2).join('.') : '';
    return [code, path, 'expected' in args ? args.expected : '', 'found' in args ? args.found : '']
      .filter((word) => word !== '')
      .join(' ');
  });

describe('a record with a mistake keeps what is good', () => {
  it('drops an unknown key', () => {
    expect(read({ statsu: 'done', owner: 'port' }).kept?.record).toEqual({
      id: 'a',
      title: 'A',
      owner: 'port',
    });
  });

  it('drops a field that is wrong', () => {
    expect(read({ status: 'gone', owner: 'port' }).kept?.record).toMatchObject({ owner: 'port' });
  });

  it('drops the wrong key inside a field, when the field can stand without it', () => {
    expect(read({ budget: { amount: 5, currency: 'euro' } }).kept?.record.budget).toEqual({ amount: 5 });
  });

  it('drops the whole field when it cannot', () => {
    expect(read({ expect: { count: 'six' } }).kept?.record).toEqual({ id: 'a', title: 'A' });
  });

  it('drops a list with a wrong entry, so that the places of the others stay true', () => {
    expect(read({ partners: ['quay', ['basin']] }).kept?.record).toEqual({ id: 'a', title: 'A' });
  });

  it('keeps the text of a date that is none', () => {
    expect(read({ when: [2031, true] }).kept?.unreadable).toEqual({ when: '2031, true' });
  });

  it('is left out without an id or a title, and says which it would have been', () => {
    expect(read({ title: 7 })).toMatchObject({ kept: null, lost: { id: 'a', dates: {} } });
    expect(read({ id: 'Harbour Day' })).toMatchObject({ kept: null, lost: { id: null } });
  });

  it('is left out with its date, whose mistakes are told all the same', () => {
    expect(read({ title: 7, when: 'June' })).toMatchObject({ kept: null, lost: { dates: { when: 'June' } } });
  });
});

describe('one finding for one mistake', () => {
  it.each([
    [{ title: { English: 'A', es: 'A' } }, ['wrong-type title.English language English']],
    [{ title: 2031 }, ['wrong-type title text 2031']],
    [{ sdg: [11, '11.3', 18] }, ['wrong-type sdg.2 sdg 18']],
    [{ links: [{ ul: 'x' }] }, ['unknown-key links.0.ul']],
    [{ links: 'javascript:alert(1)' }, ['wrong-type links url javascript:alert(1)']],
    [{ updates: [{ health: 'blue' }] }, ['missing-key updates.0', 'unknown-value updates.0.health']],
    [{ updates: { on: 2031 } }, ['wrong-type updates list']],
    [{ tz: 'Mars/Olympus' }, ['wrong-type tz time-zone Mars/Olympus']],
    [{ when: 12 }, ['wrong-type when date 12']],
    [{ when: {} }, ['wrong-type when date']],
    [{ depends_on: ['b', 'Not an id'] }, ['wrong-type depends_on.1 id Not an id']],
    [{ expect: { count: -1 } }, ['wrong-type expect.count count -1']],
    [{ edition: Number.NEGATIVE_INFINITY }, ['wrong-type edition count -.inf']],
    [{ referenced: 'yes' }, ['wrong-type referenced boolean yes']],
    [{ status: ['done'] }, ['wrong-type status text']],
    [{ tags: { harbour: 'day' } }, ['wrong-type tags text']],
  ])('%j', (fields, expected) => {
    expect(told(fields).sort()).toEqual(expected);
  });

  it('names the nearest known key and word', () => {
    expect(read({ ownr: 'port' }).findings[0]?.args).toMatchObject({ key: 'ownr', near: 'owner' });
    expect(read({ status: 'canceled' }).findings[0]?.args).toMatchObject({ near: 'cancelled' });
  });

  it('quotes only the beginning of a long value', () => {
    const [{ args } = { args: {} }] = read({ links: `ftp://${'a'.repeat(500)}` }).findings;
    expect('found' in args && String(args.found).length).toBe(61);
  });
});

describe('keys of one’s own', () => {
  it('are taken out wherever they stand, and kept under their path', () => {
    const { kept } = read({ 'x-berth': 4, budget: { amount: 5, 'x-code': 'B7' } });
    expect(kept?.extra).toEqual({ 'x-berth': 4, 'budget.x-code': 'B7' });
    expect(kept?.record.budget).toEqual({ amount: 5 });
  });

  it('and a key with nothing after it is as good as not written', () => {
    expect(read({ when: null, note: null })).toMatchObject({ findings: [], kept: { record: { id: 'a' } } });
  });
});

it('what is no record says what it is', () => {
  expect(readRecord(workItemSchema, 'Harbour day', origin)).toMatchObject({
    kept: null,
    findings: [{ code: 'wrong-type', args: { expected: 'record', field: 'events', found: 'Harbour day' } }],
  });
});
