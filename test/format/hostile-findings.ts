// Texts that would end an annotation, an element or a JSON string, and begin another.
import fc from 'fast-check';
import { anyTitle } from './hostile.ts';

const ENDS = [
  '\n::error::x',
  '\r::stop-commands::x',
  '::',
  '::warning file=a::b',
  '%0A::error::x',
  '%',
  ',title=x',
  '##[error]x',
  ']]>',
  '</failure>',
  '</testsuites>',
  '<testcase/>',
  '"/>',
  "'",
  '&#10;',
  '"}]',
  '\\',
  '\\u0022',
  '\u0000',
  '\u2028',
  '\ud800',
  '\ufffe',
  '\u001b]0;x\u0007',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...ENDS), anyTitle), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));
