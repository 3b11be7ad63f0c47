// Which texts may stand without quotes. The only file of edit that knows the yaml package.
import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Whether a text written without quotes is that very text to readers of YAML 1.2 and of YAML 1.1, to which `no`,
 * `12:30` and `2019-06-01` are other things. `flow`: inside brackets. A date is meant to be a date to both.
 */
export function isPlain(text: string, flow: boolean, isDate: boolean): boolean {
  // The value tag of YAML 1.1, which some of its readers refuse.
  if (text === '=' || /[\r\n\u0085\u2028\u2029\ufeff]/.test(text)) return false;
  const source = flow ? `[${text}]` : `- ${text}`;
  return readsAs(text, source, '1.2') && (isDate || readsAs(text, source, '1.1'));
}

function readsAs(text: string, source: string, version: '1.1' | '1.2'): boolean {
  const { contents, errors, warnings } = parseDocument(source, {
    version,
    schema: version === '1.1' ? 'yaml-1.1' : 'core',
    prettyErrors: false,
  });
  if (errors.length + warnings.length > 0 || !isSeq(contents) || contents.items.length !== 1) return false;
  const [item] = contents.items;
  return isScalar(item) && item.type === 'PLAIN' && item.value === text && item.comment == null;
}
