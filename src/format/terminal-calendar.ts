// Small months side by side: as many in a row as the width allows and a year can be divided by.
import type { CalendarDay, Cell, Months, SmallMonth } from './blocks.ts';
import { widthOf, wrap } from './width.ts';

/** Seven days of three columns, the last mark, and two more for a row in which today stands beside marked days. */
const MONTH = 24;
const GAP = 3;
const IN_A_ROW = [6, 4, 3, 2, 1];

type Paint = (cell: Cell) => string;

export function drawMonths(block: Months, width: number, paint: Paint): string {
  const perRow = IN_A_ROW.find((count) => count * (MONTH + GAP) - GAP <= width) ?? 1;
  const rows: string[] = [];
  for (let at = 0; at < block.months.length; at += perRow) {
    const drawn = block.months.slice(at, at + perRow).map((month) => drawMonth(month, block.weekdays, paint));
    rows.push(sideBySide(drawn));
  }
  return [...rows, paint({ text: wrap(legendOf(block), width), tone: 'muted' })].join('\n\n');
}

function drawMonth({ title, aside, weeks }: SmallMonth, weekdays: readonly string[], paint: Paint): string[] {
  const count = aside === '' ? '' : paint({ text: ` · ${aside}`, tone: 'muted' });
  const head = weekdays.map((day) => ` ${' '.repeat(2 - widthOf(day))}${day}`).join('');
  return [
    ` ${paint({ text: title, tone: 'strong' })}${count}`,
    paint({ text: head, tone: 'muted' }),
    ...weeks.map((week) => drawWeek(week, paint)),
  ];
}

/** ` 8*` has something on, `[9]` is today, `[9]*` both: what does not fit moves the next days by a column. */
function drawWeek(week: readonly (CalendarDay | null)[], paint: Paint): string {
  let plain = '';
  let painted = '';
  week.forEach((day, index) => {
    let text = day === null ? '   ' : drawDay(day);
    // The mark of the day before stands where this one's space would be; two numbers never touch.
    const isPushed = plain.length > index * 3 && text.startsWith(' ');
    if (isPushed && (text.startsWith('  ') || !/\d$/.test(plain))) text = text.slice(1);
    plain += text;
    painted += day?.marked
      ? paint({ text, tone: 'mark' })
      : day?.today
        ? paint({ text, tone: 'strong' })
        : text;
  });
  return painted;
}

function drawDay({ day, marked, today }: CalendarDay): string {
  const number = String(Number(day.slice(8)));
  const text = today ? `[${number}]`.padStart(4) : number.padStart(3);
  return marked ? `${text}*` : text;
}

/** The months of a row, every line filled up to the same width. */
function sideBySide(months: readonly string[][]): string {
  const height = Math.max(...months.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    months
      .map((lines) => {
        const text = lines[line] ?? '';
        return text + ' '.repeat(Math.max(0, MONTH + GAP - widthOf(text)));
      })
      .join('')
      .trimEnd(),
  ).join('\n');
}

/** The marks that were used, with their meaning; the count is explained by the fullest month. */
function legendOf({ months, legend }: Months): string {
  const days = months.flatMap(({ weeks }) => weeks.flat());
  const fullest = months.reduce((most, month) => (Number(month.aside) > Number(most.aside) ? month : most));
  const marks: [string, boolean][] = [
    [`8* ${legend.item}`, days.some((day) => day?.marked)],
    [`[8] ${legend.today}`, days.some((day) => day?.today)],
    [`${fullest.title} · ${fullest.aside} ${legend.count}`, fullest.aside !== ''],
  ];
  return marks.flatMap(([text, used]) => (used ? [text] : [])).join('   ');
}
