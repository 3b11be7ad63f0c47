// The small values a plan is made of: ids, texts, lists, numbers, in Zod.
import { z } from 'zod';
import { ID_PATTERN } from '../id.ts';
import { expects } from './expected.ts';

export const id = expects('id', z.string().regex(ID_PATTERN));

/** BCP 47, the part a plan needs: `en`, `pt-BR`. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const languageCode = expects('language', z.string().regex(LANGUAGE_PATTERN));
export const languages = z.array(languageCode).min(1);

const words = z.string().trim().min(1);
/** Text, or one text per language. */
export const text = z.union([words, z.record(languageCode, words).refine((t) => Object.keys(t).length > 0)]);

/** A word of an open vocabulary: a name, a tag, a type. A YAML number is taken as its digits. */
export const name = z.union([words, z.number().transform(String)]);

/** One value or a list of them; always a list once read. */
export const oneOrMany = <T extends z.ZodType>(schema: T) =>
  z.union([schema.transform((value) => [value]), z.array(schema)]);

/** A `when` as YAML gives it; `core/when` reads the meaning. */
const whenText = expects('date', z.union([z.string().trim().min(1), z.number().int().min(1900).max(2100)]));
export const when = expects('date', z.union([whenText, z.array(whenText).min(1)]));
/** A single date of the same grammar, not a list. */
export const date = whenText;

/** A count or an amount, or the words people have instead ("about 40"). */
export const quantity = z.union([z.number(), words]);

/** A whole number, from `least` on. */
export const count = (least: number) => expects('count', z.number().int().min(least));

/** Web or mail address. Anything else (`javascript:`, a lost address) is no link. */
export const url = expects('url', z.string().regex(/^(https?:\/\/|mailto:)\S+$/));

/** ISO 4217 code. */
export const currency = expects('currency', z.string().regex(/^[A-Z]{3}$/));

const zones = new Map<string, boolean>();

/** IANA zone, as this machine's ICU knows them. */
export const timeZone = expects('time-zone', z.string().refine(isTimeZone));

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
