// One occurrence in canonical spelling: a date, `a/b`, `../b`, `a/..`, `by b`, `a|b|c`.
import { looksLikeClock, looksLikeMoment, minutesApart, readMoment } from './clock.ts';
import { type Ends, readDate } from './date.ts';
import { type Reading, read, unknown } from './problem.ts';
import type { Calendar, Part, Point } from './types.ts';

/** Reads one occurrence. Ranges are inclusive at both ends, which may differ in precision (EDTF level 1). */
export function readPart(text: string, calendar: Calendar): Reading<Part> {
  if (text.startsWith('by ')) return readRange('..', text.slice(3), calendar);
  if (text.includes('|')) return readChoice(text.split('|'), calendar);
  const slash = text.indexOf('/');
  if (slash < 0) return readSingle(text, calendar);
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  if (looksLikeMoment(left) && looksLikeClock(right)) return asPart(readMoment(left, right, calendar));
  return readRange(left, right, calendar);
}

function readSingle(text: string, calendar: Calendar): Reading<Part> {
  const ends = readEnds(text, calendar);
  if (!ends.ok) return ends;
  const { from, to } = ends.value;
  return from === to ? read(point(from)) : rangeOf(from, to);
}

/** EDTF's unknown end, nothing beside the slash, says no more than an open one, and is refused for it. */
function readRange(left: string, right: string, calendar: Calendar): Reading<Part> {
  const [from, to] = [readEnd(left, 'from', calendar), readEnd(right, 'to', calendar)];
  if (left === '' && to.ok && to.value !== null) return unknown('form', `../${to.value.text}`);
  if (right === '' && from.ok && from.value !== null) return unknown('form', `${from.value.text}/..`);
  if (!from.ok) return from;
  return to.ok ? rangeOf(from.value, to.value) : to;
}

function readEnd(text: string, side: keyof Ends, calendar: Calendar): Reading<Point | null> {
  if (text === '..') return read(null);
  const ends = readEnds(text, calendar);
  return ends.ok ? read(ends.value[side]) : ends;
}

function rangeOf(from: Point | null, to: Point | null): Reading<Part> {
  if (from === null && to === null) return unknown('form', 'ongoing');
  if (from !== null && to !== null && inReverse(from, to))
    return { ok: false, misread: { code: 'date-order', from: from.text, to: to.text } };
  return read({ form: 'range', text: `${from?.text ?? '..'}/${to?.text ?? '..'}`, from, to });
}

/** A range may not end before it starts; ends that merely share days (`2019-06-20/2019-06`) are in order. */
function inReverse(from: Point, to: Point): boolean {
  const minutes = minutesApart(from, to);
  return minutes === null ? to.end <= from.start : minutes < 0;
}

function readChoice(texts: string[], calendar: Calendar): Reading<Part> {
  const of: Point[] = [];
  for (const text of texts) {
    const ends = readEnds(text, calendar);
    if (!ends.ok) return ends;
    if (ends.value.from !== ends.value.to) return unknown('form');
    of.push(ends.value.from);
  }
  return read({ form: 'choice', text: of.map((point) => point.text).join('|'), of });
}

function readEnds(text: string, calendar: Calendar): Reading<Ends> {
  if (!looksLikeMoment(text)) return readDate(text, calendar);
  const moment = readMoment(text, null, calendar);
  return moment.ok ? read({ from: moment.value, to: moment.value }) : moment;
}

function asPart(moment: Reading<Point>): Reading<Part> {
  return moment.ok ? read(point(moment.value)) : moment;
}

function point(at: Point): Part {
  return { form: 'point', text: at.text, at };
}
