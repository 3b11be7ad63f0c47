// Dates of records: read with the plan's calendar, their problems turned into findings.
import { at, type Finding, finding, type Place } from '../core/finding.ts';
import type { Origin } from '../core/plan.ts';
import { type ParsedWhen, parseWhen, type WhenInput } from '../core/when/parse.ts';
import type { WhenProblem } from '../core/when/problem.ts';
import type { Calendar, When } from '../core/when/types.ts';

/** Reads dates for one plan, and collects what is wrong with them. */
export class Dates {
  readonly findings: Finding[] = [];
  readonly #calendar: Calendar;
  readonly #known = new Map<Exclude<WhenInput, object>, ParsedWhen>();

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  /** The date at `path` of the record at `origin`. */
  read(value: WhenInput, origin: Origin, ...path: (string | number)[]): When {
    const { when, problems } = this.#parse(value);
    for (const problem of problems) {
      const index = problem.index === null ? [] : [problem.index];
      this.findings.push(dateFinding(problem, at(origin, ...path, ...index)));
    }
    return when;
  }

  /** Many items share a date: it is read once, and what is made of it later is made once. */
  #parse(value: WhenInput): ParsedWhen {
    if (typeof value === 'object' && value !== null) return parseWhen(value, this.#calendar);
    let known = this.#known.get(value);
    if (known === undefined) {
      known = parseWhen(value, this.#calendar);
      this.#known.set(value, known);
    }
    return known;
  }
}

function dateFinding(problem: WhenProblem, place: Place): Finding {
  const { written } = problem;
  switch (problem.code) {
    case 'date-unknown':
      return finding(problem.code, place, {
        written,
        reason: problem.reason,
        suggestion: problem.suggestion && inFile(problem.suggestion),
      });
    case 'date-order':
      return finding(problem.code, place, { written, from: problem.from, to: problem.to });
    case 'date-weekday': {
      const { day, weekday, said, near } = problem;
      return finding(problem.code, place, { written, day, weekday, said, near });
    }
    case 'date-ambiguous':
      return finding(problem.code, place, { written, candidates: problem.candidates.map(inFile) });
    case 'date-words':
      return finding(problem.code, place, { written, canonical: problem.canonical });
  }
}

/** Several dates as a file has them: `[2019-06-06, 2019-06-13]`. */
function inFile(offered: string): string {
  return offered.includes(', ') ? `[${offered}]` : offered;
}
