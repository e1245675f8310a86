import type { Handlers } from '../ipc/handlers'
import { caseHandlers } from './cases'
import { historyHandlers } from './history'
import { peopleHandlers } from './people'
import { settingHandlers } from './settings'

/** A handler for every route of the contract; one too few or too many does not compile. */
export const handlers: Handlers = {
  ...caseHandlers,
  ...historyHandlers,
  ...peopleHandlers,
  ...settingHandlers,
}
