import { generateDemo } from '../../db/demo/generate'
import { factsOf } from '../../db/facts'
import type { In } from '../../domain/contract/index'
import type { registerRoutes } from '../../domain/contract/register'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'
import type { RegisterHost } from '../register/host'
import type { Proof } from '../register/proof'

/** As many open cases as the unit the method was described in. */
const demoCases = 525
const demoSeed = 2022

/** The routes of the register as a file: each is one method of the host. */
export function registerHandlers(register: () => RegisterHost): Pick<Handlers, keyof typeof registerRoutes> {
  return {
    'register.status': () => register().status(),
    'register.create': (input) => register().create(input),
    'register.open': async ({ file, ...given }) => {
      const proof = proofOf(given)
      if (proof === undefined) throw new DomainError('wrong-passphrase')
      await register().open(proof, file)
      return register().status()
    },
    'register.demo': async (_, { today }) => {
      await register().startDemo((raw) => generateDemo(raw, { cases: demoCases, seed: demoSeed, today }))
      return register().status()
    },
    'register.close': async () => {
      await register().close()
      return register().status()
    },
    'register.move': async ({ folder }) => {
      const { oldRemoved } = await register().move(folder)
      return { ...(await register().status()), oldRemoved }
    },
    'register.changePassphrase': async (input) => {
      await register().changePassphrase(input)
      return {}
    },
    'register.recoveryCode': async ({ passphrase }) => ({
      recoveryCode: await register().recoveryCode(passphrase),
    }),
    'register.facts': async () => {
      const { id, schemaVersion, ...content } = factsOf(register().db().$client)
      return content
    },
    'backup.list': () => register().backups(),
    'backup.make': () => register().backupNow(),
    'backup.inspect': async ({ file, ...given }) => {
      const { id, schemaVersion, ...content } = await register().inspectBackup(file, proofOf(given))
      return { ...content, file }
    },
    'backup.restore': async ({ file, ...given }) => {
      const { kept } = await register().restore(file, proofOf(given))
      return { ...(await register().status()), ...(kept !== undefined && { kept }) }
    },
  }
}

/** The recovery code counts before a passphrase. */
function proofOf(given: Omit<In<'register.open'>, 'file'>): Proof | undefined {
  const { passphrase, recoveryCode, newPassphrase } = given
  if (recoveryCode !== undefined) return { recoveryCode, newPassphrase }
  return passphrase === undefined ? undefined : { passphrase }
}
