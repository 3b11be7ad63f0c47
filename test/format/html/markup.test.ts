import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, joined } from '../../../src/format/html/markup.ts';
import { ACTING, anyTitle } from '../hostile.ts';

describe('text in a template is escaped', () => {
  it.each([
    ['markup', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['quotation marks', '" onclick="x', '&quot; onclick=&quot;x'],
    ['entities', 'R&D &amp; more', 'R&amp;D &amp;amp; more'],
    ['line breaks', 'one\ntwo', 'one two'],
  ])('%s', (_, text, markup) => {
    expect(html`${text}`.markup).toBe(markup);
  });

  it('any text at all, in content and in attributes', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { markup } = html`${title}`;
        expect(markup).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
        expect(markup).not.toMatch(ACTING);
      }),
    );
  });
});

describe('what is markup already', () => {
  it('stays as it is', () => {
    expect(html`<p>${html`<b>${'a < b'}</b>`}</p>`.markup).toBe('<p><b>a &lt; b</b></p>');
  });

  it('is drawn one after the other from a list', () => {
    expect(html`<ul>${['one', 'two'].map((word) => html`<li>${word}`)}</ul>`.markup).toBe(
      '<ul><li>one<li>two</ul>',
    );
  });

  it('is joined with something between', () => {
    expect(joined(['a&b', html`<i>c</i>`, 3], ' · ').markup).toBe('a&amp;b · <i>c</i> · 3');
  });
});
