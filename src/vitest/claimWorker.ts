import { relative, sep } from 'node:path';
import { ForksPoolWorker, type PoolOptions, type PoolRunnerInitializer, type TestProject, type WorkerRequest } from 'vitest/node';
import { coded } from '../math/exact/refused.ts';
import { LANGUAGE_CHANGED } from './languageChanged.ts';
import { someOf } from './telling/someOf.ts';

/** What vitest's worker says of a file and of what is in it. */
interface Task {
  readonly id: string;
  /** Of a file its path, which is what vitest keeps it by. */
  readonly filepath?: string;
  readonly tasks?: readonly Task[];
}

/**
 * A process in which claims run one after the other. It may speak of the file that it runs and of no other, and no
 * further file is run in it after one that changed the language.
 */
class ClaimWorker extends ForksPoolWorker {
  override readonly name = 'claims';
  readonly #project: TestProject;
  /** The files that it runs, by their path, with vitest's ids of them. */
  #running: ReadonlyMap<string, string> = new Map();
  #isChanged = false;

  constructor(options: PoolOptions) {
    super(options);
    this.#project = options.project;
  }

  /** Whether another file may run here. */
  canReuse(): boolean {
    return !this.#isChanged;
  }

  override send(message: WorkerRequest): void {
    if (message.type === 'run' || message.type === 'collect')
      this.#running = new Map(
        message.context.files.map(({ filepath }) => [filepath, this.#project.createSpecification(filepath).taskId]),
      );
    super.send(message);
  }

  override deserialize(data: unknown): unknown {
    const ids = [...this.#running.values()];
    for (const { id, filepath } of tasksIn(data)) {
      const isOwn = ids.some((own) => id === own || id.startsWith(`${own}_`));
      // Under its own id it could pass what it made up for a file of another path.
      if (!isOwn || (filepath !== undefined && this.#running.get(filepath) !== id))
        throw foreignVerdict([...this.#running.keys()].map((path) => relative(this.#project.config.root, path)));
    }
    this.#isChanged ||= saysChanged(data);
    return data;
  }
}

/** The kind of worker that claims run in, for vitest's configuration. */
export const claimWorkers: PoolRunnerInitializer = {
  name: 'claims',
  createPoolWorker: (options) => new ClaimWorker(options),
};

function foreignVerdict(files: readonly string[]): Error {
  const who = someOf(files.map((file) => file.split(sep).join('/')));
  return coded(
    'foreign-verdict',
    new Error(
      `${who} spoke to vitest of another file, or of one by another path: leave it to vitest to say what became of a claim.`,
    ),
  );
}

/** The arguments of a call that a worker makes, by its name. */
function callIn(data: unknown): { readonly m?: unknown; readonly a: readonly unknown[] } {
  const { m, a } = Object(data) as { readonly m?: unknown; readonly a?: unknown };
  return { m, a: Array.isArray(a) ? a : [] };
}

/** All files and tests that a message speaks of. */
function tasksIn(data: unknown): readonly Task[] {
  const { m, a } = callIn(data);
  const [first, second] = a;
  switch (m) {
    case 'onQueued':
      return withParts(first as Task);
    case 'onCollected':
      return (first as readonly Task[]).flatMap(withParts);
    case 'onTaskUpdate':
      return [first, second].flatMap((list) => (list as readonly (readonly [string])[]).map(([id]) => ({ id })));
    case 'onTaskArtifactRecord':
      return [{ id: String(first) }];
    default:
      return [];
  }
}

function withParts(task: Task): readonly Task[] {
  return [task, ...(task.tasks ?? []).flatMap(withParts)];
}

/** Whether a file failed in this message for having changed the language. */
function saysChanged(data: unknown): boolean {
  const { m, a } = callIn(data);
  if (m !== 'onTaskUpdate') return false;
  const results = a[0] as readonly (readonly [
    string,
    { readonly errors?: readonly { readonly code?: unknown }[] } | undefined,
  ])[];
  return results.some(([, result]) => (result?.errors ?? []).some(({ code }) => code === LANGUAGE_CHANGED));
}
