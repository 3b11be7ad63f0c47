// Workflows and the action: nothing a stranger writes becomes part of a script, and nobody has rights to misuse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFile } from '../../src/edit/init/workflow-file.ts';
import { en } from '../../src/language/init/en.ts';
import { es } from '../../src/language/init/es.ts';
import { fr } from '../../src/language/init/fr.ts';
import { ROOT } from '../cli/run-wp.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  on: string[] | Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { steps: Step[]; permissions?: unknown; env?: unknown }>;
}

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const workflows: [string, Workflow][] = [
  ['the workflow of this repository', parse(text('.github/workflows/plan.yml'))],
  ['the one wp init writes in English', parse(workflowFile(en))],
  ['in Spanish', parse(workflowFile(es))],
  ['in French', parse(workflowFile(fr))],
];
const action: { runs: { steps: Step[] } } = parse(text('.github/actions/wp/action.yml'));

describe.each(workflows)('%s', (_, { on, permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('may read the repository, and nothing else', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job).not.toHaveProperty('permissions');
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(1);
    // What runs later finds no token in the settings of git.
    for (const { with: given } of checkouts) expect(given).toHaveProperty('persist-credentials', false);
  });

  it('gives a pull request of a stranger no secrets', () => {
    const events = Array.isArray(on) ? on : Object.keys(on);
    expect(events.filter((event) => /pull_request_target|workflow_run|issue|discussion/.test(event))).toEqual(
      [],
    );
    expect(JSON.stringify(jobs)).not.toContain('secrets.');
  });

  it('runs only GitHub’s own actions, by version', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  it('has no expression in a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});

it('the action takes what it is given as variables, never as script, and no text of a pull request', () => {
  for (const { run = '', env = {} } of action.runs.steps) {
    expect(run).not.toContain('${{');
    for (const value of Object.values(env)) {
      // A commit's id is git's own; titles, branches and bodies are a stranger's.
      const named = [...value.matchAll(/\bgithub\.[\w.]+/g)].map(([name]) => name);
      expect(named.filter((name) => name !== 'github.event.pull_request.base.sha')).toEqual([]);
    }
  }
});
