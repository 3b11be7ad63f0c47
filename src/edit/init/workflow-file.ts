// The text of the GitHub workflow that checks a new plan and publishes its report.
import type { InitWords } from '../../language/init/en.ts';
import { comment, paragraphs, scalar } from './commented.ts';

/** `npx --no` runs what `npm ci` installed and never fetches a package of that name from elsewhere. */
export function workflowFile({ workflow }: InitWords): string {
  return paragraphs(
    `${comment(workflow.about)}\nname: ${scalar(workflow.name)}`,
    'on: [push, pull_request]',
    'permissions:\n  contents: read',
    `jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      # ${workflow.install}
      - run: npm ci
      - name: ${scalar(workflow.validate)}
        run: npx --no workplan validate
      - name: ${scalar(workflow.report)}
        run: npx --no workplan report --format md >> "$GITHUB_STEP_SUMMARY"
      - name: ${scalar(workflow.page)}
        run: npx --no workplan report -o plan.html && npx --no workplan export ics -o plan.ics
      - uses: actions/upload-artifact@v4
        with:
          name: plan
          path: plan.*`,
  );
}
