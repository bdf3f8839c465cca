import { type ChildProcess, spawn } from 'node:child_process'

export interface DevServer {
  readonly address: string
  /** All that it has printed so far. */
  readonly output: () => string
  /** Ends it as Ctrl-C does; gives its exit status or signal. */
  readonly interrupt: () => Promise<number | string | null>
}

const ADDRESS = /Local:\s+(http:\/\/127\.0\.0\.1:\d+\/)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const COLOURS = /\u001b\[\d+m/g

/** `npm start` on another seeds folder; resolves once it has printed its address. */
export async function npmStart(seeds: string): Promise<DevServer> {
  const child: ChildProcess = spawn('npm', ['start'], {
    env: { ...process.env, BANG_GIAO_SEEDS: seeds },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that an interrupt reaches all of it, as in a terminal
  })
  let printed = ''
  const ended = new Promise<number | string | null>((done) => child.on('exit', (code, signal) => done(code ?? signal)))
  const address = await new Promise<string>((found, failed) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString().replace(COLOURS, '')
      const match = ADDRESS.exec(printed)
      if (match?.[1] !== undefined) found(match[1])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', () => failed(new Error(`npm start ended: ${printed}`)))
  })
  return {
    address,
    output: () => printed,
    interrupt: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT')
      return ended
    },
  }
}
