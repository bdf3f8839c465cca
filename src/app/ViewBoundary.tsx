import { Component, type ErrorInfo, type ReactNode } from 'react'
import { LoadFailed } from './LoadFailed.tsx'

interface State {
  readonly error: Error | null
}

/** A view that fails says so and can be tried again; the masthead and the other views stay. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return <LoadFailed error={error} retry={() => this.setState({ error: null })} view />
  }
}
