import { ForksPoolWorker, type PoolOptions, type PoolRunnerInitializer, type TestProject, type WorkerRequest } from 'vitest/node';
import { coded } from '../math/exact/refused.ts';
import { LANGUAGE_CHANGED } from './languageChanged.ts';

/** What vitest's worker says of a file and of what is in it. */
interface Task {
  readonly id: string;
  readonly tasks?: readonly Task[];
}

/**
 * A process in which claims run one after the other. It may speak of the file that it runs and of no other, and no
 * further file is run in it after one that changed the language.
 */
class ClaimWorker extends ForksPoolWorker {
  override readonly name = 'claims';
  readonly #project: TestProject;
  /** vitest's ids of the files that it runs. */
  #running: readonly string[] = [];
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
      this.#running = message.context.files.map(({ filepath }) => this.#project.createSpecification(filepath).taskId);
    super.send(message);
  }

  override deserialize(data: unknown): unknown {
    for (const id of idsIn(data)) {
      if (!this.#running.some((own) => id === own || id.startsWith(`${own}_`)))
        throw coded('foreign-verdict', new Error('A file that runs in a process of its own spoke of a file that does not.'));
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

/** The arguments of a call that a worker makes, by its name. */
function callIn(data: unknown): { readonly m?: unknown; readonly a: readonly unknown[] } {
  const { m, a } = Object(data) as { readonly m?: unknown; readonly a?: unknown };
  return { m, a: Array.isArray(a) ? a : [] };
}

/** The ids of all files and tests that a message speaks of. */
function idsIn(data: unknown): readonly string[] {
  const { m, a } = callIn(data);
  const [first, second] = a;
  switch (m) {
    case 'onQueued':
      return idsOf(first as Task);
    case 'onCollected':
      return (first as readonly Task[]).flatMap(idsOf);
    case 'onTaskUpdate':
      return [first, second].flatMap((list) => (list as readonly (readonly [string])[]).map(([id]) => id));
    case 'onTaskArtifactRecord':
      return [String(first)];
    default:
      return [];
  }
}

function idsOf({ id, tasks = [] }: Task): readonly string[] {
  return [id, ...tasks.flatMap(idsOf)];
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
