// Numbers behind a whole date that may be hours as well as days: "6 June, 10–12", "6 de junio a las 10".
import { says, type Token } from './tokens.ts';

/** The text with hours in their place; null where a text ends in none. */
export function asHours(text: string, all: readonly Token[]): string | null {
  const tokens = all.filter((token) => !says(token, 'filler'));
  const last = tokens.findLastIndex((token) => !isHour(token) && !isBetween(token)) + 1;
  const first = Math.max(last, tokens.findIndex(isAt));
  const behind = tokens.slice(first);
  if (!behind.some(isHour) || !endsDate(tokens.slice(0, first), behind)) return null;
  return behind
    .filter(isHour)
    .reduceRight((hours, { end }) => `${hours.slice(0, end)}:00${hours.slice(end)}`, text);
}

function isHour(token: Token): boolean {
  return token.type === 'number' && token.digits <= 2 && token.value < 24 && !token.ordinal;
}

function isAt(token: Token | undefined): boolean {
  return says(token, 'at');
}

function isBetween(token: Token): boolean {
  if (token.type === 'mark') return token.mark === ',' || token.mark === '-';
  return token.type === 'word' && ['to', 'at', 'until', 'from', 'and'].includes(token.meaning.is);
}

/** Whether a day stands there, and what is behind it ends no range or list of days: "2019-06-17/19", "March 8, 10". */
function endsDate(tokens: readonly Token[], [separator]: readonly Token[]): boolean {
  const isTo = says(separator, 'to');
  const isComma = separator?.type === 'mark' && separator.mark === ',';
  if (!isAt(separator) && !isTo && !isComma) return false;
  const parts = tokens.filter((token) => !says(token, 'weekday'));
  const last = parts.at(-1);
  if (last?.type === 'iso') return /-\d\d-\d\d$/.test(last.text);
  const hasYear = last?.type === 'number' && last.digits === 4;
  const [a, b] = parts.slice(-2 - Number(hasYear));
  return (isDay(a) && says(b, 'month')) || (isAt(separator) && says(a, 'month') && isDay(b));
}

function isDay(token: Token | undefined): boolean {
  return token?.type === 'number' && token.digits <= 2;
}
