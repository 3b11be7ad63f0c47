// The figure of the supply chain: advisories, and scripts that run when wp is installed.
import type { Measure } from '../figure.ts';
import { audit } from './audit.ts';
import { installScripts } from './packages.ts';

export const measure: Measure = async (_, say) => {
  const { open, said } = audit();
  const scripts = installScripts();
  for (const script of scripts) say(script);
  return [
    {
      what: 'open advisories; install scripts among runtime dependencies',
      goal: '0; 0',
      value: `${open ?? said}; ${scripts.length}`,
      met: open === null && scripts.length === 0 ? null : open === 0 && scripts.length === 0,
    },
  ];
};
