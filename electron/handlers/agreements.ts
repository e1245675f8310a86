import * as agreements from '../../db/queries/agreements'
import { wheelFacts } from '../../db/queries/year-wheel'
import { checkAgreement, checkReview, reviewedToday } from '../../domain/agreement/agreement'
import { withChanges } from '../../domain/changes'
import type { agreementRoutes } from '../../domain/contract/agreements'
import type { In } from '../../domain/contract/index'
import { yearWheel } from '../../domain/year-wheel/year-wheel'
import type { CommandContext, Handlers } from '../ipc/handlers'

/** Rutiner and avtal, and the year they come back in. */

function update({ id, facts }: In<'agreement.update'>, { db, today, changeSetId }: CommandContext) {
  const { id: _, ...was } = agreements.getAgreement(db, id)
  checkAgreement(withChanges(was, facts), today)
  agreements.updateAgreement(db, id, facts)
  return { changeSetId }
}

export const agreementHandlers: Handlers<keyof typeof agreementRoutes> = {
  'agreement.list': (_, { db }) => agreements.listAgreements(db),

  'agreement.add': ({ facts }, { db, today, changeSetId }) => {
    checkAgreement(facts, today)
    return { id: agreements.insertAgreement(db, facts), changeSetId }
  },

  'agreement.update': update,

  'agreement.review': ({ id }, context) => {
    checkReview(agreements.getAgreement(context.db, id))
    return update({ id, facts: reviewedToday(context.today) }, context)
  },

  'yearWheel.read': ({ year }, { db, today }) => yearWheel(wheelFacts(db, today), year, today),
}
