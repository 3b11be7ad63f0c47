// `field=value`, `field+=value`, `field-=value` and `field=`, as they are typed.

export interface Assignment {
  /** `['budget', 'amount']`; a number where a list is entered. */
  path: (string | number)[];
  operator: '=' | '+=' | '-=';
  /** Empty after `=`: the field goes. */
  typed: string;
}

/** Null for a word that is none. */
export function readAssignment(word: string): Assignment | null {
  const [, field = '', operator = '=', typed = ''] = /^([^=]+?)(\+=|-=|=)(.*)$/s.exec(word) ?? [];
  if (field.trim() === '') return null;
  const path = field
    .trim()
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return { path, operator: operator as Assignment['operator'], typed: typed.trim() };
}
