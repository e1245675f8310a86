// What the command line and the environment ask of this start. Switches that could weaken an installed app are heard
// only when the app is not packaged.
import path from 'node:path'
import { isLocalDate, type LocalDate } from '../domain/dates'

export interface Launch {
  /** The register file to open, as an absolute path. */
  readonly registerFile: string | undefined
  /** Open a throw-away register with an invented caseload. */
  readonly demo: boolean
  /** Where to keep the app's own files instead of the usual place. */
  readonly userData: string | undefined
  /** A compiled SQLite to load instead of the shipped one (never in the packaged app). */
  readonly nativeBinding: string | undefined
  /** The day to take for today, for tests and demonstrations (never in the packaged app). */
  readonly today: LocalDate | undefined
}

export interface LaunchFrom {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly isPackaged: boolean
}

/** Reads a start; also the one a second instance reports before it ends. */
export function readLaunch({ argv, env, cwd, isPackaged }: LaunchFrom): Launch {
  const absolute = (file: string | undefined) => (file ? path.resolve(cwd, file) : undefined)
  const option = (name: string) =>
    argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  const development = <T>(value: T) => (isPackaged ? undefined : value)
  const today = env.APP_TODAY ?? ''
  return {
    registerFile: absolute(
      argv.slice(1).find((argument) => !argument.startsWith('-') && /\.fasvis$/i.test(argument)),
    ),
    demo: argv.includes('--demo'),
    userData: absolute(option('user-data-dir')),
    nativeBinding: development(absolute(option('fasvis-native'))),
    today: development(isLocalDate(today) ? today : undefined),
  }
}
