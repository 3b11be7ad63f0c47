// `wp help exit-codes`: what wp tells scripts.
import { EXIT } from '../env.ts';
import { pairs, type Topic } from './topic.ts';

export const exitCodes: Topic = ({ reference }) => {
  const about: Record<keyof typeof EXIT, string> = reference.topics.exitCodes;
  return [
    pairs(Object.entries(EXIT).map(([name, code]) => [String(code), about[name as keyof typeof EXIT]])),
  ];
};
