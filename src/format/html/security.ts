// The page's Content-Security-Policy: nothing but its own style and its own script, each known by its hash.
import { createHash } from 'node:crypto';

/** CSP level 3; `img-src data:` is for the empty icon, without which browsers ask the host for one. */
export function contentSecurityPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hash(style)}'`,
    `script-src '${hash(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
