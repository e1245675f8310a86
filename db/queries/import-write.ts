import { eq, inArray } from 'drizzle-orm'
import { caseNumber } from '../../domain/case/case'
import { foldForSearch } from '../../domain/case/client'
import type { LocalDate } from '../../domain/dates'
import type { Change } from '../../domain/import/change'
import type { CasePlan } from '../../domain/import/plan'
import type { PersonRole } from '../../domain/person/person'
import {
  activity,
  careUnit,
  certificate,
  client,
  consent,
  followUp,
  listAbsence,
  note,
  person,
  phaseMove,
  rehabCase,
} from '../schema/index'
import type { WriteDb } from '../types'
import { assign, insertMove, nextCaseNumber, planFollowUp, setCare, setCode } from './cases'
import { endPlan, insertPlan, updateCase } from './facts'

/** Writes what a plan says, one case at a time; people and care units that a list names for the first time are added. */
export class ImportWriter {
  readonly #people = new Map<string, number>()
  readonly #careUnits = new Map<string, number>()
  /** The last running number given out, by year: asking the register for each of 20 000 new cases would take minutes. */
  readonly #lastNumbers = new Map<string, number>()

  constructor(
    private readonly db: WriteDb,
    private readonly listDate: LocalDate,
  ) {
    // Those who have left come first, so that one who works here takes the name.
    for (const row of db.select().from(careUnit).orderBy(careUnit.endedOn).all().reverse())
      this.#careUnits.set(foldForSearch(row.name), row.id)
    for (const row of db.select().from(person).orderBy(person.endedOn).all().reverse())
      this.#people.set(personKey(row.role, row.name), row.id)
  }

  /** Returns the case's id. */
  write(plan: CasePlan): number {
    const clientId = plan.clientId ?? this.#insertClient(plan)
    const caseId = plan.caseId ?? this.#insertCase(plan, clientId)
    this.#updateClient(clientId, plan)
    for (const change of plan.changes) this.#apply(change, caseId, clientId)
    return caseId
  }

  #insertClient({ entry }: CasePlan): number {
    const familyName = entry.familyName ?? ''
    const givenName = entry.givenName ?? ''
    const searchName = foldForSearch(`${familyName} ${givenName}`)
    const values = { pin: entry.pin, pinKind: entry.pinKind, familyName, givenName, searchName }
    return this.db.insert(client).values(values).returning({ id: client.id }).get().id
  }

  #insertCase({ openedOn }: CasePlan, clientId: number): number {
    const values = { clientId, openedOn, caseNumber: this.#nextCaseNumber(openedOn) }
    return this.db.insert(rehabCase).values(values).returning({ id: rehabCase.id }).get().id
  }

  #nextCaseNumber(openedOn: LocalDate): string {
    const year = openedOn.slice(0, 4)
    const last = this.#lastNumbers.get(year)
    const next = last === undefined ? Number(nextCaseNumber(this.db, openedOn).slice(5)) : last + 1
    this.#lastNumbers.set(year, next)
    return caseNumber(Number(year), next)
  }

  /** All texts of a client in one update, so that the folded name fits them. */
  #updateClient(clientId: number, { changes }: CasePlan): void {
    const texts = Object.fromEntries(
      changes.flatMap((change) => (change.kind === 'client' ? [[change.fact, change.to]] : [])),
    )
    if (Object.keys(texts).length === 0) return
    const row = this.db.update(client).set(texts).where(eq(client.id, clientId)).returning().get()
    const searchName = foldForSearch(`${row.familyName} ${row.givenName}`)
    if (searchName !== row.searchName)
      this.db.update(client).set({ searchName }).where(eq(client.id, clientId)).run()
  }

  #apply(change: Change, caseId: number, clientId: number): void {
    const { db, listDate } = this
    switch (change.kind) {
      case 'client':
        return
      case 'case':
        return updateCase(db, caseId, {
          [change.fact]: change.to,
          ...(change.fact === 'benefitGrantedOn' && { benefitKind: 'unspecified' }),
        })
      case 'viaCare':
        return updateCase(db, caseId, { viaCareCooperation: change.to })
      case 'reopen':
        return updateCase(db, caseId, { closedOn: null, closeReason: null })
      case 'back':
        db.update(listAbsence)
          .set({ decision: 'kept', decidedOn: listDate })
          .where(eq(listAbsence.id, change.absenceId))
          .run()
        return
      case 'phase': {
        const { from, to, movedOn, backward, outcome, way } = change
        const reason = backward ? 'stated-by-list' : null
        return insertMove(db, caseId, {
          fromPhase: from,
          toPhase: to,
          movedOn,
          reason,
          comment: null,
          outcome,
          way,
        })
      }
      case 'outcome':
        db.update(phaseMove)
          .set({ outcome: change.outcome, way: change.way })
          .where(eq(phaseMove.id, change.moveId))
          .run()
        return
      case 'worker':
        return assign(db, caseId, this.#personId('social-worker', change.to, null), listDate)
      case 'care': {
        const unitId = this.#careUnitId(change.unit)
        const personId =
          change.coordinator === null ? null : this.#personId('care-coordinator', change.coordinator, unitId)
        return setCare(db, caseId, unitId, personId, listDate)
      }
      case 'code':
        return setCode(db, clientId, change.to, listDate)
      case 'consent':
        if (change.id === null)
          db.insert(consent)
            .values({ caseId, ...change.dates })
            .run()
        else db.update(consent).set(change.dates).where(eq(consent.id, change.id)).run()
        return
      case 'certificate':
        db.insert(certificate).values({ caseId, toDate: change.toDate }).run()
        return
      case 'plan':
        return insertPlan(db, caseId, change.datedOn)
      case 'planEnd':
        for (const id of change.ends) endPlan(db, id, listDate)
        return
      case 'held': {
        const held = { doneOn: change.doneOn, outcome: 'held' } as const
        if (change.plannedId === null)
          db.insert(followUp)
            .values({ caseId, ...held })
            .run()
        else db.update(followUp).set(held).where(eq(followUp.id, change.plannedId)).run()
        return
      }
      case 'planned':
        return planFollowUp(db, caseId, change.plannedOn)
      case 'unplanned':
        db.update(followUp)
          .set({ outcome: 'cancelled' })
          .where(inArray(followUp.id, [...change.ids]))
          .run()
        return
      case 'activity':
        if (change.ends.length > 0)
          db.update(activity)
            .set({ toDate: listDate })
            .where(inArray(activity.id, [...change.ends]))
            .run()
        db.insert(activity).values({ caseId, title: change.title, fromDate: listDate }).run()
        return
      case 'note':
        db.insert(note).values({ caseId, writtenOn: listDate, text: change.text }).run()
    }
  }

  #careUnitId(name: string): number {
    const known = this.#careUnits.get(foldForSearch(name))
    if (known !== undefined) return known
    const { id } = this.db.insert(careUnit).values({ name }).returning({ id: careUnit.id }).get()
    this.#careUnits.set(foldForSearch(name), id)
    return id
  }

  #personId(role: PersonRole, name: string, careUnitId: number | null): number {
    const key = personKey(role, name)
    const known = this.#people.get(key)
    if (known !== undefined) return known
    const { id } = this.db
      .insert(person)
      .values({ role, name, careUnitId })
      .returning({ id: person.id })
      .get()
    this.#people.set(key, id)
    return id
  }
}

const personKey = (role: PersonRole, name: string): string => `${role} ${foldForSearch(name)}`
