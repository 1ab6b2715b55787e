import { StoreProblem } from '../flow/ports.ts';
import { failureOf } from '../store/client/storeFailure.ts';

type Calls = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** The same port, with every failure of the store as the `StoreProblem` that the screens know. */
export function sayingProblems<T extends { readonly [K in keyof T]: (...args: never[]) => Promise<unknown> }>(
  port: T,
): T {
  const told: Record<string, (...args: never[]) => Promise<unknown>> = {};
  for (const [name, call] of Object.entries(port as Calls))
    told[name] = async (...args) => {
      try {
        return await call(...args);
      } catch (error) {
        const failure = failureOf(error);
        throw new StoreProblem(failure.kind, failure);
      }
    };
  return told as T;
}
