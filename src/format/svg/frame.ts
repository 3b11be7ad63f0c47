// The page a timeline is drawn on: columns in px, and where a day lies across it.
import type { Day } from '../../core/day.ts';
import type { Timeline, TimelineLine } from '../blocks.ts';
import { monthsInto } from '../time-axis.ts';

export const WIDTH = 1200;
export const MARGIN = 28;
/** Titles stand left of this, the axis begins here. */
export const AXIS = 424;
export const AXIS_END = WIDTH - MARGIN - 4;

export interface Frame {
  block: Timeline;
  /** Px a month takes. */
  room: number;
}

/** What was drawn, and how much room it took downwards in px. */
export interface Drawn {
  markup: string;
  height: number;
}

export function frameOf(block: Timeline): Frame {
  return { block, room: (AXIS_END - AXIS) / block.months.length };
}

/** Where a day begins. */
export function across({ block, room }: Frame, day: Day): number {
  return px(AXIS + monthsInto(block.span, day) * room);
}

/** One decimal is finer than a screen shows, and keeps the file small. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What a reader hears and a pointer shows: title, kind, date, status. */
export function nameOf(line: TimelineLine): string {
  return [line.title, line.kind, line.when, line.status].filter(Boolean).join(' · ');
}
