import { annotateLines } from './annotate-lines.ts';
import { findInSource } from './find-in-source.ts';

/** What a worker can be asked to do: what goes in and comes out is cloned. */
export const TASKS = { annotate: annotateLines, find: findInSource };

type Tasks = typeof TASKS;

/** The name of a task. */
export type TaskName = keyof Tasks;

/** What a task is given. */
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];

/** What a task gives, sooner or later. */
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<Tasks[Name]>>;

/** Does a task of `TASKS`, wherever that is done. */
export type Work = <Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
) => Promise<TaskOutput<Name>>;

/** Does a task here and now. */
export async function workHere<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
): Promise<TaskOutput<Name>> {
  const task = TASKS[name] as (input: TaskInput<Name>) => unknown;
  return (await task(input)) as TaskOutput<Name>;
}
