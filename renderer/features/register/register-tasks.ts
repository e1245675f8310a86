import type { RegisterStatus } from '../../../domain/register/status'
import { ask, queryClient } from '../../app/api'
import { flushDrafts, forgetDrafts } from '../../app/drafts'

/** What the window knows of the register has to be read anew after a task on the file, which changes everything at once. */

const statusKey = ['register.status', {}]

/** Reads the status again, and everything else with it. Nothing of a register that is closed is kept in the window. */
export async function refreshRegister(): Promise<RegisterStatus> {
  const status = await ask('register.status', {})
  queryClient.setQueryData(statusKey, status)
  if (status.state !== 'open') forgetRegister()
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusKey[0] })
  return status
}

/** Drops all that was read from a register or written for it. */
export function forgetRegister(): void {
  forgetDrafts()
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusKey[0] })
}

/** Closes the register, with what is being typed in it: the window goes back to its door. */
export async function closeRegister(): Promise<void> {
  await flushDrafts()
  await ask('register.close', {})
  await refreshRegister()
}
