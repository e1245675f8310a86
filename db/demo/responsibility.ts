import { assignment, careContact } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { besideCover, type Change, changeOn, coverOf, writeCover } from './cover'
import type { Handing } from './handings'
import type { Ledger } from './ledger'
import { type CareUnit, holderOn, type Tenure } from './staff'
import type { Ref, Scene } from './story'

/** Who is responsible for a case through its life: a case follows its post, whoever holds it, and sometimes changes post. */

interface Responsibility {
  /** Writes those responsible from the first day, in the change set that opens the case. */
  readonly begin: (ledger: Ledger) => void
  readonly tell: () => void
  /** Everyone who has had it as her own. */
  readonly holders: readonly Tenure[]
  /** Whose it is on a day, also while another covers for her. */
  readonly holderOn: (day: Day) => Tenure | null
  readonly workerOn: (day: Day) => string | null
  readonly unitOn: (day: Day) => CareUnit | null
}

/** Of a case whose people are being decided. */
export type Life = Pick<Cast, 'caseRef' | 'diary' | 'ends' | 'fate' | 'opened' | 'until'>

export function tellResponsibility(scene: Scene, cast: Life): Responsibility {
  const allWorkers = besideCover(scene, cast, workerChanges(scene, cast))
  const [worker, ...workers] = allWorkers
  const care = careChanges(scene, cast)
  const caseId = () => cast.caseRef.id

  const assigned: Ref = { id: 0 }
  const assign = (ledger: Ledger, { day, who }: Change<Tenure>) => {
    const fromDate = toDate(day)
    if (assigned.id > 0) ledger.update(assignment, assigned.id, { toDate: toDate(day - 1) })
    assigned.id = ledger.insert(assignment, { caseId: caseId(), personId: who.ref.id, fromDate })
  }
  const cover = coverOf(scene, cast, allWorkers)
  const live = cast.fate.closed === null && cast.ends === null
  const give = ({ cases }: Handing, who: Tenure, write: (ledger: Ledger) => void) =>
    void cases.push({ caseRef: cast.caseRef, to: who, live, give: write })
  const contact: Ref = { id: 0 }
  const setCare = (ledger: Ledger, { day, who }: Change<Contact>) => {
    if (contact.id > 0) ledger.update(careContact, contact.id, { toDate: toDate(day - 1) })
    contact.id = ledger.insert(careContact, {
      caseId: caseId(),
      careUnitId: who.unit.ref.id,
      personId: who.coordinator?.ref.id ?? null,
      fromDate: toDate(day),
    })
  }

  const fromTheStart = care.filter(({ day }) => day === cast.opened)
  return {
    begin: (ledger) => {
      if (worker) assign(ledger, worker)
      for (const change of fromTheStart) setCare(ledger, change)
    },
    tell: () => {
      for (const change of workers) {
        if (change.handing) give(change.handing, change.who, (ledger) => assign(ledger, change))
        else cast.diary.enter(change.day, 'case.assign', (ledger) => assign(ledger, change))
      }
      if (cover) give(cover.handing, cover.who, (ledger) => writeCover(ledger, caseId(), assigned.id, cover))
      for (const change of care.filter(({ day }) => day > cast.opened))
        cast.diary.enter(change.day, 'case.setCare', (ledger) => setCare(ledger, change))
    },
    holders: [...new Set(allWorkers.map(({ who }) => who))],
    holderOn: (day) => changeOn(allWorkers, day),
    workerOn: (day) =>
      (cover && day >= cover.handing.day ? cover.who : changeOn(allWorkers, day))?.name ?? null,
    unitOn: (day) => changeOn(care, day)?.unit ?? null,
  }
}

/** The holder of the post on the first day, and everyone who took over after that. */
function workerChanges({ random, staff, today, handings }: Scene, cast: Life): Change<Tenure>[] {
  const { opened, until } = cast
  if (opened >= today - 10 && random.chance(0.2)) return []
  const first = random.pick(staff.posts)
  const switched = random.chance(0.12) ? cast.diary.on(random.int(opened, until)) : null
  const following = (post: readonly Tenure[], from: Day, to: Day) =>
    holders(post, from, to).map((change) =>
      change.day > from ? { ...change, handing: handings.leftTo(change.who) } : change,
    )
  const changes = following(first, opened, (switched ?? until + 1) - 1)
  if (switched !== null) changes.push(...following(random.pick(staff.posts), switched, until))
  return changes.filter(({ who }, place) => who !== changes[place - 1]?.who)
}

function holders(tenures: readonly Tenure[], from: Day, until: Day): Change<Tenure>[] {
  const first = holderOn(tenures, from)
  const later = tenures.filter((tenure) => tenure.from > from && tenure.from <= until)
  const changes = later.map((who) => ({ day: who.from, who }))
  return first && from <= until ? [{ day: from, who: first }, ...changes] : changes
}

interface Contact {
  readonly unit: CareUnit
  readonly coordinator: Tenure | null
}

/** Some cases have no care contact until somebody works with them; a few change unit on the way. */
function careChanges({ random, staff }: Scene, cast: Life): Change<Contact>[] {
  const { opened, until, fate } = cast
  const worked = fate.steps.find((step) => step.phase > 0)?.day ?? null
  const from = random.chance(0.5) ? opened : worked
  if (from === null) return []
  const unit = random.pick(random.chance(0.6) ? staff.units.slice(0, 4) : staff.units)
  const switched =
    until - from > 400 && random.chance(0.05) ? cast.diary.on(random.int(from + 90, until)) : null
  if (switched === null) return contacts(unit, from, until)
  const next = random.pick(staff.units.slice(0, 4).filter((other) => other !== unit))
  return [...contacts(unit, from, switched - 1), ...contacts(next, switched, until)]
}

/** The coordinators of a unit after each other, and nobody when the last has left. */
function contacts(unit: CareUnit, from: Day, until: Day): Change<Contact>[] {
  const changes = holders(unit.coordinators, from, until).map(
    ({ day, who }): Change<Contact> => ({ day, who: { unit, coordinator: who } }),
  )
  const left = unit.coordinators.at(-1)?.to ?? null
  if (left !== null && left <= until)
    changes.push({ day: Math.max(left, from), who: { unit, coordinator: null } })
  return changes
}
