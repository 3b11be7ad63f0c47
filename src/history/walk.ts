// The commits that touched the plan, the newest first, each with what it did: trees are compared, not lines.
import type { Commit, Step } from '../core/commit.ts';
import { HEADER_FILE, type Plan } from '../core/plan.ts';
import { COMMIT_FORMAT, type CommitNode, readCommits } from './commits.ts';
import { Contents } from './contents.ts';
import { formerFolder } from './plan-folder.ts';
import { type HistoryProblem, isProblem } from './problem.ts';
import { failure, type Repository } from './repository.ts';
import { type Tree, Trees } from './trees.ts';

/** Commits whose contents are read in one stroke. */
const STROKE = 50;

/** A repository's memory of its plan. */
export class PlanHistory {
  readonly #repository: Repository;
  readonly #trees: Trees;
  readonly #contents: Contents;

  constructor(repository: Repository) {
    this.#repository = repository;
    this.#trees = new Trees(repository);
    this.#contents = new Contents(repository);
  }

  /**
   * Every commit after `from` (null: from the beginning) up to `to` that touched the plan. Branches that were
   * merged are gone through as well, so that a change is told by the commit that made it and not by the one
   * that merged it. Where the plan folder had another name before, the walk goes on there. `about`: the ids
   * that are of interest just then (null: all); files that name none of them are left out.
   */
  async *stepsBack(
    from: string | null,
    to: string,
    about: () => readonly string[] | null = () => null,
    { prefix, tree }: Place = { prefix: this.#repository.prefix, tree: null },
  ): AsyncGenerator<Step | HistoryProblem> {
    const nodes = await this.#commits(from, to, prefix);
    if (!Array.isArray(nodes)) return yield nodes;
    // Of the commits that are still to come, and of those before them; what is mended in them stays so.
    const trees = new Map<string, Tree>();
    const [newest] = nodes;
    if (newest !== undefined && tree !== null) trees.set(newest.id, tree);
    let former: Former | null = null;
    for (let at = 0; at < nodes.length; at += STROKE) {
      const stroke = nodes.slice(at, at + STROKE);
      const ids = new Set(stroke.flatMap(({ id, parents }) => [id, ...parents]));
      const read = await this.#trees.at(
        [...ids].filter((id) => !trees.has(id)),
        prefix,
      );
      if (!(read instanceof Map)) return yield read;
      for (const [id, each] of read) trees.set(id, each);
      for (const node of stroke) {
        if (parentTrees(node, trees).some(({ size }) => size > 0)) continue;
        const found = await this.#former(node);
        if (found !== null && isProblem(found)) return yield found;
        former ??= found;
      }
      const lack = await this.#contents.prepare(stroke.flatMap((node) => filesToRead(node, trees, former)));
      if (lack !== null) return yield lack;
      for (const node of stroke) {
        if (node.parents.length > 0 || !(await this.#isCutOff(node)))
          yield this.#step(node, trees, former, about());
        trees.delete(node.id);
      }
    }
    if (former !== null) yield* this.stepsBack(from, former.parent, about, former);
  }

  /** The whole plan at some commits, in their order. */
  async plansAt(commits: readonly string[]): Promise<Plan[] | HistoryProblem> {
    const trees = await this.#trees.at([...new Set(commits)], this.#repository.prefix);
    if (!(trees instanceof Map)) return trees;
    const lack = await this.#contents.prepare([...trees.values()].flatMap((tree) => [...tree]));
    return lack ?? commits.map((commit) => this.#contents.plan(treeOf(commit, trees)));
  }

  /** The commits the plan's own branch went through after `from` up to `to`, the newest first. */
  async mainline(from: string, to: string): Promise<Commit[] | HistoryProblem> {
    const ran = await this.#repository.run(['rev-list', '--first-parent', COMMIT_FORMAT, to, `^${from}`]);
    return ran.ok ? readCommits(ran.out) : failure(ran);
  }

  async #commits(from: string | null, to: string, prefix: string): Promise<CommitNode[] | HistoryProblem> {
    const range = from === null ? [to] : [to, `^${from}`];
    const path = prefix === '' ? [] : [`:(top,literal)${prefix}`];
    const args = ['rev-list', '--topo-order', '--parents', COMMIT_FORMAT, ...range, '--', ...path];
    const ran = await this.#repository.run(args);
    return ran.ok ? readCommits(ran.out) : failure(ran);
  }

  /** In a shallow clone the oldest commit has lost its parents: what it changed is not known. */
  async #isCutOff({ id }: CommitNode): Promise<boolean> {
    if (!this.#repository.shallow) return false;
    const ran = await this.#repository.run(['cat-file', 'commit', id]);
    return ran.ok && /^tree .*\nparent /.test(ran.out.toString('latin1'));
  }

  /** For a commit in which the folder appeared: where it was just before. */
  async #former({ id }: CommitNode): Promise<Former | HistoryProblem | null> {
    const ran = await this.#repository.run(['rev-list', '--max-count=1', '--parents', COMMIT_FORMAT, id]);
    if (!ran.ok) return failure(ran);
    const parent = readCommits(ran.out)[0]?.parents[0];
    if (parent === undefined) return null;
    const prefix = await formerFolder(this.#repository, parent, id);
    if (prefix === null || typeof prefix !== 'string') return prefix;
    const trees = await this.#trees.at([parent], prefix);
    if (!(trees instanceof Map)) return trees;
    return { child: id, parent, prefix, tree: treeOf(parent, trees) };
  }

  #step(
    node: CommitNode,
    trees: ReadonlyMap<string, Tree>,
    former: Former | null,
    ids: readonly string[] | null,
  ): Step {
    const after = treeOf(node.id, trees);
    const { parents, ...commit } = node;
    const pairs = parentTrees(node, trees, former).map((before, index) => {
      const differ = changedFiles(before, after).filter((file) => {
        const versions = [before.get(file), after.get(file)].filter((id) => id !== undefined);
        return ids === null || versions.some((id) => this.#contents.mentions(file, id, ids));
      });
      const files = new Set([HEADER_FILE, ...differ]);
      this.#contents.bridge(before, after, files);
      const parent = parents[index] ?? null;
      return { parent, before: this.#part(before, files), after: this.#part(after, files) };
    });
    return { commit, pairs };
  }

  #part(tree: Tree, files: ReadonlySet<string>): Plan {
    return this.#contents.plan(new Map([...tree].filter(([file]) => files.has(file))));
  }
}

/** A plan folder as the walk finds it; `tree`: its files at the newest commit, where they are known. */
interface Place {
  prefix: string;
  tree: Tree | null;
}

/** The folder under its older name, in the parent of the commit that renamed it. */
interface Former extends Place {
  child: string;
  parent: string;
  tree: Tree;
}

/** Of a commit whose tree was read. */
function treeOf(commit: string, trees: ReadonlyMap<string, Tree>): Tree {
  return trees.get(commit) as Tree;
}

/** One for each parent; nothing at all before the first commit. */
function parentTrees(
  { id, parents }: CommitNode,
  trees: ReadonlyMap<string, Tree>,
  former: Former | null = null,
): Tree[] {
  if (former?.child === id) return [former.tree];
  return parents.length === 0 ? [new Map()] : parents.map((parent) => treeOf(parent, trees));
}

function changedFiles(before: Tree, after: Tree): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file));
}

function filesToRead(
  node: CommitNode,
  trees: ReadonlyMap<string, Tree>,
  former: Former | null,
): [file: string, id: string][] {
  const after = treeOf(node.id, trees);
  return parentTrees(node, trees, former).flatMap((before) =>
    [HEADER_FILE, ...changedFiles(before, after)].flatMap((file) =>
      [before.get(file), after.get(file)].flatMap((id): [string, string][] =>
        id === undefined ? [] : [[file, id]],
      ),
    ),
  );
}
