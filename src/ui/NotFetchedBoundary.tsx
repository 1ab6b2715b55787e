import { Component, type ReactNode } from 'react';
import { NotFetched } from './fetchedOnce.ts';

/** Catches what could not be fetched, and nothing else: a fault of ours goes on to whoever catches those. */
export class NotFetchedBoundary extends Component<
  { readonly children: ReactNode; readonly instead: (again: () => void) => ReactNode },
  { readonly error: unknown }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state as { readonly error: unknown };
    if (error === null) return this.props.children;
    if (!(error instanceof NotFetched)) throw error;
    return this.props.instead(() => {
      error.again().catch(() => undefined);
      this.setState({ error: null });
    });
  }
}
