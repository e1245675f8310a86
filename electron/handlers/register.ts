import type { In } from '../../domain/contract/index'
import type { registerRoutes } from '../../domain/contract/register'
import { DomainError } from '../../domain/errors'
import type { RegisterHost } from '../register/host'
import type { Proof } from '../register/proof'
import type { Handlers } from '../ipc/handlers'

/** The routes of the register as a file: each is one method of the host. */
export function registerHandlers(host: RegisterHost): Pick<Handlers, keyof typeof registerRoutes> {
  return {
    'register.status': () => host.status(),
    'register.create': (input) => host.create(input),
    'register.open': async ({ file, ...given }) => {
      const proof = proofOf(given)
      if (proof === undefined) throw new DomainError('wrong-passphrase')
      await host.open(proof, file)
      return host.status()
    },
    'register.close': async () => {
      await host.close()
      return host.status()
    },
    'register.move': async ({ folder }) => {
      const { oldRemoved } = await host.move(folder)
      return { ...(await host.status()), oldRemoved }
    },
    'register.changePassphrase': async (input) => {
      await host.changePassphrase(input)
      return {}
    },
    'register.recoveryCode': async ({ passphrase }) => ({
      recoveryCode: await host.recoveryCode(passphrase),
    }),
    'backup.list': () => host.backups(),
    'backup.make': () => host.backupNow(),
    'backup.inspect': async ({ file, ...given }) => {
      const { id, schemaVersion, ...content } = await host.inspectBackup(file, proofOf(given))
      return { ...content, file }
    },
    'backup.restore': async ({ file, ...given }) => {
      const { kept } = await host.restore(file, proofOf(given))
      return { ...(await host.status()), ...(kept !== undefined && { kept }) }
    },
  }
}

/** The recovery code counts before a passphrase. */
function proofOf(given: Omit<In<'register.open'>, 'file'>): Proof | undefined {
  const { passphrase, recoveryCode, newPassphrase } = given
  if (recoveryCode !== undefined) return { recoveryCode, newPassphrase }
  return passphrase === undefined ? undefined : { passphrase }
}
