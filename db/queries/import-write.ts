import { eq, inArray } from 'drizzle-orm'
import { caseNumber } from '../../domain/case/case'
import { foldForSearch } from '../../domain/case/client'
import { usualKind } from '../../domain/consent/consent'
import type { LocalDate } from '../../domain/dates'
import type { Change } from '../../domain/import/change'
import type { CasePlan } from '../../domain/import/plan'
import type { PersonRole } from '../../domain/person/person'
import {
  activity,
  assignment,
  careContact,
  careUnit,
  certificate,
  client,
  codePeriod,
  consent,
  followUp,
  listAbsence,
  note,
  person,
  phaseMove,
  rehabCase,
  rehabPlan,
} from '../schema/index'
import type { WriteDb } from '../types'
import { nextCaseNumber } from './cases'
import { endPlan, updateCase } from './facts'
import {
  preparedCancel,
  preparedGivingWay,
  preparedHeld,
  preparedInsert,
  preparedOpenPlans,
} from './prepared'

const prepareInserts = (db: WriteDb) => ({
  client: preparedInsert(db, client),
  case: preparedInsert(db, rehabCase),
  code: preparedInsert(db, codePeriod),
  move: preparedInsert(db, phaseMove),
  assignment: preparedInsert(db, assignment),
  careContact: preparedInsert(db, careContact),
  consent: preparedInsert(db, consent),
  certificate: preparedInsert(db, certificate),
  plan: preparedInsert(db, rehabPlan),
  followUp: preparedInsert(db, followUp),
  activity: preparedInsert(db, activity),
  note: preparedInsert(db, note),
})

const prepareEnds = (db: WriteDb) => ({
  code: preparedGivingWay(db, codePeriod),
  assignment: preparedGivingWay(db, assignment),
  careContact: preparedGivingWay(db, careContact),
  openPlans: preparedOpenPlans(db),
  planned: preparedCancel(db),
  held: preparedHeld(db),
})

/**
 * Writes what a plan says, one case at a time; people and care units that a list names for the first time are added.
 * By prepared statements: a list of 20 000 people is a quarter of a million rows.
 */
export class ImportWriter {
  readonly #db: WriteDb
  readonly #listDate: LocalDate
  readonly #insert: ReturnType<typeof prepareInserts>
  readonly #end: ReturnType<typeof prepareEnds>
  readonly #people = new Map<string, number>()
  readonly #careUnits = new Map<string, number>()
  /** The last running number given out, by year. */
  readonly #lastNumbers = new Map<string, number>()

  constructor(db: WriteDb, listDate: LocalDate) {
    this.#db = db
    this.#listDate = listDate
    this.#insert = prepareInserts(db)
    this.#end = prepareEnds(db)
    // Those who have left come first, so that one who works here takes the name.
    for (const row of db.select().from(careUnit).orderBy(careUnit.endedOn).all().reverse())
      this.#careUnits.set(foldForSearch(row.name), row.id)
    for (const row of db.select().from(person).orderBy(person.endedOn).all().reverse())
      this.#people.set(personKey(row.role, row.name), row.id)
  }

  write(plan: CasePlan): void {
    const clientId = plan.clientId ?? this.#insertClient(plan)
    const caseId = plan.caseId ?? this.#insertCase(plan, clientId)
    if (plan.clientId !== null) this.#updateClient(clientId, plan)
    for (const change of plan.changes) {
      if (isRecorded(change)) this.#record(change, caseId)
      else if (plan.caseId !== null || !isCaseFact(change)) this.#change(change, caseId, clientId)
    }
  }

  #insertClient({ entry, changes }: CasePlan): number {
    const { familyName = '', givenName = '', ...others } = textsOf(changes)
    const searchName = foldForSearch(`${familyName} ${givenName}`)
    const identity = { pin: entry.pin, pinKind: entry.pinKind }
    return this.#insert.client({ ...identity, familyName, givenName, searchName, ...others })
  }

  /** All texts of a client in one update, so that the folded name fits them. */
  #updateClient(clientId: number, { changes }: CasePlan): void {
    const texts = textsOf(changes)
    if (Object.keys(texts).length === 0) return
    const row = this.#db.update(client).set(texts).where(eq(client.id, clientId)).returning().get()
    const searchName = foldForSearch(`${row.familyName} ${row.givenName}`)
    if (searchName === row.searchName) return
    this.#db.update(client).set({ searchName }).where(eq(client.id, clientId)).run()
  }

  #insertCase({ openedOn, changes }: CasePlan, clientId: number): number {
    const facts = Object.assign({}, ...changes.map(caseColumns)) as ReturnType<typeof caseColumns>
    return this.#insert.case({ clientId, openedOn, caseNumber: this.#nextCaseNumber(openedOn), ...facts })
  }

  #nextCaseNumber(openedOn: LocalDate): string {
    const year = openedOn.slice(0, 4)
    const last = this.#lastNumbers.get(year)
    const next = last === undefined ? Number(nextCaseNumber(this.#db, openedOn).slice(5)) : last + 1
    this.#lastNumbers.set(year, next)
    return caseNumber(Number(year), next)
  }

  /** Facts of the case, and those that take the place of the one before. */
  #change(change: Exclude<Change, Recorded>, caseId: number, clientId: number): void {
    const fromDate = this.#listDate
    switch (change.kind) {
      case 'client':
        return
      case 'case':
      case 'viaCare':
        return updateCase(this.#db, caseId, caseColumns(change))
      case 'reopen':
        return updateCase(this.#db, caseId, { closedOn: null, closeReason: null })
      case 'worker':
        this.#end.assignment(caseId, fromDate)
        this.#insert.assignment({
          caseId,
          personId: this.#personId('social-worker', change.to, null),
          fromDate,
        })
        return
      case 'care':
        this.#end.careContact(caseId, fromDate)
        this.#insert.careContact({ caseId, ...this.#careOf(change), fromDate })
        return
      case 'code':
        this.#end.code(clientId, fromDate)
        this.#insert.code({ clientId, code: change.to, fromDate })
        return
      case 'plan':
        for (const id of this.#end.openPlans(caseId)) endPlan(this.#db, id, change.datedOn)
        this.#insert.plan({ caseId, datedOn: change.datedOn })
        return
      case 'planEnd':
        for (const id of change.ends) endPlan(this.#db, id, fromDate)
        return
      case 'planned':
        this.#end.planned(caseId)
        this.#insert.followUp({ caseId, plannedOn: change.plannedOn })
    }
  }

  /** Facts that are rows of their own, added or completed. */
  #record(change: Recorded, caseId: number): void {
    const db = this.#db
    const listDate = this.#listDate
    switch (change.kind) {
      case 'phase': {
        const { from: fromPhase, to: toPhase, movedOn, backward, outcome, way } = change
        const reason = backward ? 'stated-by-list' : null
        this.#insert.move({ caseId, fromPhase, toPhase, movedOn, reason, outcome, way })
        return
      }
      case 'outcome': {
        const { outcome, way, moveId } = change
        db.update(phaseMove).set({ outcome, way }).where(eq(phaseMove.id, moveId)).run()
        return
      }
      case 'consent':
        if (change.id === null)
          this.#insert.consent({ caseId, kind: usualKind(change.dates.party), ...change.dates })
        else db.update(consent).set(change.dates).where(eq(consent.id, change.id)).run()
        return
      case 'certificate':
        this.#insert.certificate({ caseId, toDate: change.toDate })
        return
      case 'held':
        if (change.plannedId === null)
          this.#insert.followUp({ caseId, doneOn: change.doneOn, outcome: 'held' })
        else this.#end.held(change.plannedId, change.doneOn)
        return
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
        this.#insert.activity({ caseId, title: change.title, fromDate: listDate })
        return
      case 'note':
        this.#insert.note({ caseId, writtenOn: listDate, text: change.text })
        return
      case 'back': {
        const decided = { decision: 'kept', decidedOn: listDate } as const
        db.update(listAbsence).set(decided).where(eq(listAbsence.id, change.absenceId)).run()
      }
    }
  }

  #careOf({ unit, coordinator }: Extract<Change, { kind: 'care' }>) {
    const careUnitId = this.#careUnitId(unit)
    const personId = coordinator === null ? null : this.#personId('care-coordinator', coordinator, careUnitId)
    return { careUnitId, personId }
  }

  #careUnitId(name: string): number {
    const known = this.#careUnits.get(foldForSearch(name))
    if (known !== undefined) return known
    const { id } = this.#db.insert(careUnit).values({ name }).returning({ id: careUnit.id }).get()
    this.#careUnits.set(foldForSearch(name), id)
    return id
  }

  #personId(role: PersonRole, name: string, careUnitId: number | null): number {
    const key = personKey(role, name)
    const known = this.#people.get(key)
    if (known !== undefined) return known
    const { id } = this.#db
      .insert(person)
      .values({ role, name, careUnitId })
      .returning({ id: person.id })
      .get()
    this.#people.set(key, id)
    return id
  }
}

const recordedKinds = [
  'phase',
  'outcome',
  'consent',
  'certificate',
  'held',
  'unplanned',
  'activity',
  'note',
  'back',
] as const
type Recorded = Extract<Change, { kind: (typeof recordedKinds)[number] }>

const isRecorded = (change: Change): change is Recorded => recordedKinds.some((kind) => kind === change.kind)

const personKey = (role: PersonRole, name: string): string => `${role} ${foldForSearch(name)}`

type ClientTexts = Partial<Pick<typeof client.$inferInsert, Extract<Change, { kind: 'client' }>['fact']>>

const textsOf = (changes: readonly Change[]): ClientTexts =>
  Object.fromEntries(
    changes.flatMap((change) => (change.kind === 'client' ? [[change.fact, change.to]] : [])),
  )

/** Written with the case itself when it is new. */
const isCaseFact = ({ kind }: Change): boolean => kind === 'case' || kind === 'viaCare'

/** The columns of the case itself that a change sets. */
function caseColumns(change: Change): Partial<typeof rehabCase.$inferInsert> {
  if (change.kind === 'viaCare') return { viaCareCooperation: change.to }
  if (change.kind !== 'case') return {}
  if (change.fact === 'benefitGrantedOn') return { benefitGrantedOn: change.to, benefitKind: 'unspecified' }
  return { assistanceSince: change.to }
}
