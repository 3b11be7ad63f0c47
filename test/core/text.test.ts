import { describe, expect, it } from 'vitest';
import { speak, wordings } from '../../src/core/text.ts';

const LANGUAGES = ['en', 'es', 'fr'];
const ASSEMBLY = { en: 'Spring assembly', es: 'Asamblea de primavera', fr: 'Assemblée de printemps' };

describe('a text for a reader', () => {
  it('is the one in their language', () => {
    expect(speak(ASSEMBLY, 'fr', LANGUAGES)).toEqual({
      text: 'Assemblée de printemps',
      language: 'fr',
      fallback: false,
    });
  });

  it('else that of the first of the plan’s languages that has it, and says so', () => {
    const { es, fr } = ASSEMBLY;
    expect(speak({ fr, es }, 'en', LANGUAGES)).toEqual({ text: es, language: 'es', fallback: true });
  });

  it('else any there is', () => {
    const text = { ca: 'Assemblea de primavera' };
    expect(speak(text, 'en', LANGUAGES)).toEqual({ text: text.ca, language: 'ca', fallback: true });
  });

  it('plain text is in the plan’s first language', () => {
    expect(speak('Spring assembly', 'en', LANGUAGES)).toMatchObject({ language: 'en', fallback: false });
    expect(speak('Spring assembly', 'es', LANGUAGES)).toMatchObject({ language: 'en', fallback: true });
  });

  it('plain text stands in for nothing in a plan that never had the reader’s language', () => {
    expect(speak('Frühjahrstreffen', 'en', ['de'])).toMatchObject({ language: 'de', fallback: false });
    expect(speak('Spring assembly', 'es', [])).toMatchObject({ language: null, fallback: false });
  });
});

describe('every wording of a text', () => {
  it.each([
    [ASSEMBLY, Object.values(ASSEMBLY)],
    ['Spring assembly', ['Spring assembly']],
    [undefined, []],
  ])('%j', (text, expected) => {
    expect(wordings(text)).toEqual(expected);
  });
});
