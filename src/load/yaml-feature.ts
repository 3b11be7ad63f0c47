// What YAML has and plans do not use.
import { type Finding, type FindingArgs, finding, type Place } from '../core/finding.ts';

export function feature(name: FindingArgs['yaml-feature']['feature'], place: Place): Finding {
  return finding('yaml-feature', place, { feature: name });
}
