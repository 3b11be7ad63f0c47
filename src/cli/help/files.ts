// `wp help files`: what a plan consists of, and how it is found.
import { note, pairs, type Topic } from './topic.ts';

export const files: Topic = ({ reference }) => {
  const { intro, about, note: passedOver } = reference.topics.files;
  return [note(intro), pairs(Object.entries(about)), note(passedOver)];
};
