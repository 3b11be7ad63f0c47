// The small values a plan is made of: ids, texts, lists, numbers, in Zod.
import * as z from 'zod/mini';
import { ID_PATTERN } from '../id.ts';
import { expects } from './expected.ts';

export const id = expects('id', z.string().check(z.regex(ID_PATTERN)));

/** BCP 47, the part a plan needs: `en`, `pt-BR`. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const languageCode = expects('language', z.string().check(z.regex(LANGUAGE_PATTERN)));
export const languages = z.array(languageCode).check(z.minLength(1));

export const words = z.string().check(z.trim(), z.minLength(1));
/** Text, or one text per language. */
export const text = z.union([
  words,
  z.record(languageCode, words).check(z.refine((t) => Object.keys(t).length > 0)),
]);

/** A word of an open vocabulary: a name, a tag, a type. A YAML number is taken as its digits. */
export const name = z.union([words, z.pipe(z.number(), z.transform(String))]);

/** One value or a list of them; always a list once read. */
export const oneOrMany = <T extends z.ZodMiniType>(schema: T) =>
  z.union([
    z.pipe(
      schema,
      z.transform((value: z.output<T>) => [value]),
    ),
    z.array(schema),
  ]);

/** A `when` as YAML gives it; `core/when` reads the meaning. */
const whenText = expects('date', z.union([words, z.int().check(z.minimum(1900), z.maximum(2100))]));
export const when = expects('date', z.union([whenText, z.array(whenText).check(z.minLength(1))]));
/** A single date of the same grammar, not a list. */
export const date = whenText;

/** A count or an amount, or the words people have instead ("about 40"). */
export const quantity = z.union([z.number(), words]);

/** A whole number, from `least` on. */
export const count = (least: number) => expects('count', z.int().check(z.minimum(least)));

/** Web or mail address. Anything else (`javascript:`, a lost address) is no link. */
export const url = expects('url', z.string().check(z.regex(/^(https?:\/\/|mailto:)\S+$/)));

/** ISO 4217 code. */
export const currency = expects('currency', z.string().check(z.regex(/^[A-Z]{3}$/)));

const zones = new Map<string, boolean>();

/** IANA zone, as this machine's ICU knows them. */
export const timeZone = expects('time-zone', z.string().check(z.refine(isTimeZone)));

// Remembered, because asking ICU takes longer than reading an item.
function isTimeZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      known = true;
    } catch {
      known = false;
    }
    zones.set(zone, known);
  }
  return known;
}
