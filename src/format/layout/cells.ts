// The cells item tables share, so that an item looks the same in every report.
import type { Row } from '../../report/types.ts';
import type { Cell, Column, Tone } from '../blocks.ts';
import { sayWhen } from '../say-when.ts';
import type { FormatContext } from '../types.ts';
import { sayMarked } from '../voice.ts';

type RowColumn = 'when' | 'what' | 'kind' | 'status' | 'owner' | 'theme' | 'id';

/** Columns by name; folding order: what a reader of a narrow terminal misses least goes first. */
export function rowColumn(name: RowColumn, context: FormatContext): Column {
  const { fields, columns } = context.voice.messages;
  switch (name) {
    case 'when':
      return { key: name, title: fields.when };
    case 'what':
      return { key: name, title: columns.what, flex: true };
    case 'kind':
      return { key: name, title: columns.kind, fold: 3 };
    case 'status':
      return { key: name, title: fields.status, fold: 4 };
    case 'owner':
      return { key: name, title: fields.owner, fold: 2 };
    case 'theme':
      return { key: name, title: fields.theme, fold: 1 };
    case 'id':
      return { key: name, title: fields.id, fold: 0 };
  }
}

export function rowCell(name: RowColumn, row: Row, context: FormatContext): Cell {
  const { item } = row;
  const { messages } = context.voice;
  switch (name) {
    case 'when':
      return whenCell(row, context);
    case 'what':
      return { text: sayMarked(item.title, context.voice) };
    case 'kind':
      return { text: messages.words.kinds[item.kind], tone: 'muted' };
    case 'status':
      return statusCell(row, context);
    case 'owner':
      return { text: item.owner ?? '' };
    case 'theme':
      return { text: item.themes.join(', '), tone: 'muted' };
    case 'id':
      return { text: item.id, tone: 'muted' };
  }
}

/** The date, with the plan's own words beside it where the date says less. */
function whenCell({ item, match }: Row, context: FormatContext): Cell {
  const { voice } = context;
  const said = sayWhen(item.when, voice) || voice.messages.dates.undated;
  const note = item.when_note === undefined ? '' : ` (${sayMarked(item.when_note, voice)})`;
  const muted = item.when.state !== 'dated';
  return {
    text: `${said}${note}`,
    ...(muted ? { tone: 'muted' as Tone } : match === 'either' ? { tone: 'warn' as Tone } : {}),
  };
}

/** Lifecycle, and beside it what is derived or conditional; a planned item needs no word. */
function statusCell({ item, late }: Row, { voice }: FormatContext): Cell {
  const { words } = voice.messages;
  const parts = [
    late ? words.late : '',
    item.status === 'planned' ? '' : words.statuses[item.status],
    item.subject_to === undefined ? '' : words.conditional,
    item.referenced === true ? words.referenced : '',
  ].filter(Boolean);
  const tone: Tone | undefined = late ? 'late' : item.status === 'done' ? 'done' : undefined;
  return { text: parts.join(', '), ...(tone === undefined ? {} : { tone }) };
}
