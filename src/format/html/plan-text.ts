// Texts of the plan in markup: with their language where it is not the page's, and isolated where they may run right to left.
import { entryFor } from '../../core/names.ts';
import type { Item } from '../../core/plan.ts';
import type { Vocabulary } from '../../core/schema/vocabulary.ts';
import type { Text } from '../../core/text.ts';
import type { FormatContext } from '../types.ts';
import { say, type Voice } from '../voice.ts';
import { isBig, shortened } from './brevity.ts';
import { type Html, html, joined } from './markup.ts';

/** Letters of right-to-left scripts (Unicode blocks from Hebrew to Arabic Extended, their presentation forms, the two RTL ranges above). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * `lang` and `dir` for the element a text fills: ` lang="en" dir="auto"`, or nothing where the page's own hold.
 * What stands in for a missing translation is marked by the style sheet.
 */
export function textAttributes(text: Text | undefined, voice: Voice): Html {
  const spoken = say(text, voice);
  const { language, fallback } = spoken;
  const lang = language === null || language === voice.language ? '' : html` lang="${language}"`;
  return html`${lang}${fallback ? html` class="fallen"` : ''}${direction(spoken.text)}`;
}

/** A text inside a sentence. */
export function planText(text: Text | undefined, { voice }: FormatContext): Html {
  const attributes = textAttributes(text, voice);
  const said = lines(say(text, voice).text);
  return attributes.markup === '' ? said : html`<bdi${attributes}>${said}</bdi>`;
}

/** The name of a place, a person, a partner … as its vocabulary has it. A plain one has no language: "Grayhaven". */
export function vocabularyName(vocabulary: Vocabulary, name: string, context: FormatContext): Html {
  const title = entryFor(context.plan, vocabulary, name)?.title as Text | undefined;
  return typeof title === 'object' ? planText(title, context) : planName(title ?? name);
}

/** A name, which has no language: "UCLG". */
export function planName(name: string): Html {
  const attributes = direction(name);
  return attributes.markup === '' ? html`${name}` : html`<bdi${attributes}>${name}</bdi>`;
}

/** The way to an item's row in the full list. */
export function itemLink({ id, title }: Pick<Item, 'id' | 'title'>, { voice, plan }: FormatContext): Html {
  const { text } = say(title, voice);
  const shown = isBig(plan) ? shortened(text) : text;
  return html`<a href="#item-${id}"${textAttributes(title, voice)}>${shown}</a>`;
}

function direction(text: string): Html {
  return html`${RIGHT_TO_LEFT.test(text) ? html` dir="auto"` : ''}`;
}

/** Line breaks of the plan are kept. */
function lines(text: string): Html {
  return joined(text.trim().split(/\r\n?|\n/), html`<br>`);
}
