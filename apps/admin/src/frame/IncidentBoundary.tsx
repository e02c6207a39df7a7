import { Component } from 'react';
import type { ReactNode } from 'react';

import { IncidentPage } from './IncidentPage.tsx';

interface IncidentBoundaryProps {
  /** A new place gets a new chance. */
  readonly place: string;
  readonly children: ReactNode;
}

interface IncidentBoundaryState {
  readonly error: unknown;
  readonly failedPlace: string | undefined;
}

/** Keeps a broken page from taking the frame along, and shows a sentence in its place. */
export class IncidentBoundary extends Component<IncidentBoundaryProps, IncidentBoundaryState> {
  override state: IncidentBoundaryState = { error: undefined, failedPlace: undefined };

  static getDerivedStateFromError(error: unknown): Partial<IncidentBoundaryState> {
    return { error };
  }

  override componentDidCatch(): void {
    this.setState({ failedPlace: this.props.place });
  }

  override componentDidUpdate(): void {
    const { error, failedPlace } = this.state;
    if (error !== undefined && failedPlace !== undefined && failedPlace !== this.props.place) {
      this.setState({ error: undefined, failedPlace: undefined });
    }
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <IncidentPage error={this.state.error} />;
  }
}
