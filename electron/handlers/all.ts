import type { Handlers } from '../ipc/handlers'
import type { PaperPort } from '../paper/desk'
import type { ReadForm } from '../paper/read-form-in-worker'
import type { RegisterHost } from '../register/host'
import { agreementHandlers } from './agreements'
import { caseHandlers } from './cases'
import { draftHandlers } from './drafts'
import { factHandlers } from './facts'
import { fileHandlers, type WindowPort } from './files'
import { handoverHandlers } from './handovers'
import { historyHandlers } from './history'
import { type ImportPort, importHandlers } from './imports'
import { inquiryAnswerHandlers } from './inquiry-answers'
import { jointMeetingHandlers } from './joint-meetings'
import { lumHandlers } from './lum'
import { meetingHandlers } from './meetings'
import { obstacleHandlers } from './obstacles'
import { packHandlers } from './packs'
import { paperHandlers } from './papers'
import { peopleHandlers } from './people'
import { registerHandlers } from './register'
import { reviewHandlers } from './reviews'
import { settingHandlers } from './settings'
import { statisticsHandlers } from './statistics'

/** What the handlers of tasks reach outside the open register. */
export interface Ports {
  readonly register: RegisterHost
  readonly window: WindowPort
  readonly imports: ImportPort
  readonly papers: PaperPort
  readonly readForm: ReadForm
}

/** A handler for every route of the contract; one too few or too many does not compile. */
export function createHandlers(ports: Ports): Handlers {
  return {
    ...caseHandlers,
    ...draftHandlers,
    ...factHandlers,
    ...fileHandlers(() => ports.window),
    ...handoverHandlers,
    ...historyHandlers,
    ...importHandlers(() => ports.imports),
    ...inquiryAnswerHandlers(() => ports.readForm),
    ...meetingHandlers(() => ports.window),
    ...paperHandlers(
      () => ports.papers,
      () => ports.window,
    ),
    ...peopleHandlers,
    ...registerHandlers(() => ports.register),
    ...reviewHandlers,
    ...settingHandlers,
    ...statisticsHandlers(() => ports.window),
    ...packHandlers(() => ports.window),
    ...obstacleHandlers,
    ...lumHandlers(() => ports.window),
    ...jointMeetingHandlers(() => ports.window),
    ...agreementHandlers,
  }
}
