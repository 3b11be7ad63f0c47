// Which texts may stand without quotes.
import { EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { coreValue, value11 } from '../../load/yaml-core.ts';
import { eventsOf } from '../../load/yaml-events.ts';

/**
 * Whether a text written without quotes is that very text to readers of YAML 1.2 and of YAML 1.1, to which `no`,
 * `12:30` and `2019-06-01` are other things. `flow`: inside brackets. A date is meant to be a date to both.
 */
export function isPlain(text: string, flow: boolean, isDate: boolean): boolean {
  // The value tag of YAML 1.1, which some of its readers refuse.
  if (text === '=' || /[\r\n\u0085\u2028\u2029\ufeff]/.test(text)) return false;
  return isOneScalar(text, flow) && coreValue(text) === text && (isDate || value11(text) === text);
}

function isOneScalar(text: string, flow: boolean): boolean {
  const before = flow ? '[' : '- ';
  const read = eventsOf(`${before}${text}${flow ? ']' : ''}`);
  const scalars = read.ok ? read.events.filter(({ type }) => type !== EVENT_ID.POP) : [];
  const [, , scalar] = scalars;
  return (
    scalars.length === 3 &&
    scalar?.type === EVENT_ID.SCALAR &&
    scalar.style === SCALAR_STYLE.PLAIN &&
    scalar.valueStart === before.length &&
    scalar.valueEnd === before.length + text.length &&
    scalar.anchorStart === -1 &&
    scalar.tagStart === -1
  );
}
