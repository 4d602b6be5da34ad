import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Draws what stands in the children's place. `retry` draws the children again. */
  readonly show: (error: unknown, retry: () => void) => ReactNode;
  /** Called before the children are drawn again. */
  readonly onRetry?: (() => void) | undefined;
}

/** Catches what its children throw; React catches errors only in classes. */
export class Boundary extends Component<BoundaryProps, { readonly caught: { readonly error: unknown } | null }> {
  override state: { readonly caught: { readonly error: unknown } | null } = { caught: null };
  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }
  retry = () => {
    this.props.onRetry?.();
    this.setState({ caught: null });
  };
  override render() {
    return this.state.caught ? this.props.show(this.state.caught.error, this.retry) : this.props.children;
  }
}
