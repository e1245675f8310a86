import type { z } from 'zod'
import { agreementRoutes } from './agreements'
import { caseRoutes } from './cases'
import { draftRoutes } from './drafts'
import { factRoutes } from './facts'
import { fileRoutes } from './files'
import { handoverRoutes } from './handovers'
import { historyRoutes } from './history'
import { importRoutes } from './imports'
import { inquiryAnswerRoutes } from './inquiry-answers'
import { jointMeetingRoutes } from './joint-meetings'
import { lumRoutes } from './lum'
import { meetingRoutes } from './meetings'
import { obstacleRoutes } from './obstacles'
import { packRoutes } from './packs'
import { paperRoutes } from './papers'
import { peopleRoutes } from './people'
import { registerRoutes } from './register'
import { reviewRoutes } from './reviews'
import type { Route, RouteKind } from './route'
import { settingRoutes } from './settings'
import { statisticsRoutes } from './statistics'

/** Everything the window may ask, by name. */
export const contract = {
  ...caseRoutes,
  ...draftRoutes,
  ...factRoutes,
  ...fileRoutes,
  ...handoverRoutes,
  ...historyRoutes,
  ...importRoutes,
  ...inquiryAnswerRoutes,
  ...meetingRoutes,
  ...paperRoutes,
  ...peopleRoutes,
  ...registerRoutes,
  ...reviewRoutes,
  ...settingRoutes,
  ...statisticsRoutes,
  ...packRoutes,
  ...obstacleRoutes,
  ...lumRoutes,
  ...jointMeetingRoutes,
  ...agreementRoutes,
} as const

export type Contract = typeof contract
export type RouteName = keyof Contract

type RouteOf<Name extends RouteName> = Contract[Name]
export type In<Name extends RouteName> =
  RouteOf<Name> extends Route<RouteKind, infer Input, unknown> ? z.infer<Input> : never
export type Out<Name extends RouteName> =
  RouteOf<Name> extends Route<RouteKind, z.ZodType, infer Output> ? Output : never

export type RoutesOfKind<Kind extends RouteKind> = {
  [Name in RouteName]: RouteOf<Name> extends Route<Kind, z.ZodType, unknown> ? Name : never
}[RouteName]
