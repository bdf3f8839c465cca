import { Component, type ErrorInfo, type ReactNode } from 'react'
import { LoadFailed } from './LoadFailed.tsx'

interface State {
  readonly error: Error | null
}

interface Props {
  readonly children: ReactNode
  readonly what?: 'view' | 'part'
}

/**
 * What fails says so; the masthead and the rest of the page stay. The page is loaded anew to try again: a file that a browser could not
 * load once it does not ask for a second time, and the address holds all that was chosen.
 */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    const { children, what = 'part' } = this.props
    if (error === null) return children
    return <LoadFailed error={error} retry={() => location.reload()} what={what} />
  }
}
