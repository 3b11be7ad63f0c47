// `wp help environment`: the variables wp heeds.
import { pairs, type Topic } from './topic.ts';

export const environment: Topic = ({ reference }) => [pairs(Object.entries(reference.topics.environment))];
