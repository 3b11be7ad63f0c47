// The page's one style sheet, from its parts.
import { BASE } from './base.ts';
import { CALENDAR } from './calendar.ts';
import { COLOURS } from './colours.ts';
import { ITEMS } from './items.ts';
import { LISTS } from './lists.ts';
import { MODES } from './modes.ts';
import { TIMELINE } from './timeline.ts';
import { TREND } from './trend.ts';

export const STYLE = [COLOURS, BASE, LISTS, TIMELINE, CALENDAR, ITEMS, TREND, MODES].join('');
