import { Component, type ReactNode } from 'react';
import { Broken } from './Broken.tsx';

/** Keeps a screen that fails from taking the others with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
