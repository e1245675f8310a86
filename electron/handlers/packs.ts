import * as joint from '../../db/queries/joint-meetings'
import { readOutgoing } from '../../db/queries/outgoing-report'
import * as packs from '../../db/queries/packs'
import { getSetting } from '../../db/queries/settings'
import type { ReadDb } from '../../db/types'
import type { PackChoice, PackFinding, packRoutes } from '../../domain/contract/packs'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { heldBefore, type Occasion, occasionDay } from '../../domain/joint-meeting/decision'
import { packParts } from '../../domain/joint-meeting/joint-meeting'
import type { JointMeetingType } from '../../domain/joint-meeting/kinds'
import { checkPack, packPeriod, packPeriods, periodBetween } from '../../domain/pack/pack-period'
import { vignettesOf } from '../../domain/pack/vignette'
import { findingsIn, findingsInShared, holdsPack, indexNames } from '../../domain/pack/vignette-check'
import { onlyColumns } from '../../domain/statistics/outgoing'
import type { Period } from '../../domain/statistics/period'
import type { Handlers } from '../ipc/handlers'
import { writeDocument } from '../office/document'
import { saveAs } from '../office/save-as'
import { writeSheets } from '../office/sheets'
import type { WindowPort } from './files'

/** The pack for a metodutvecklingsmöte: chosen, told with small numbers hidden, and held back while it names anybody. */

interface Chosen {
  readonly jointMeetingId: number | null
}

const packType: JointMeetingType = 'method-development'

/** The meeting it is for, or one that were held at the end of today. */
function occasionOf(db: ReadDb, { jointMeetingId }: Chosen, today: LocalDate) {
  const meeting = jointMeetingId === null ? null : joint.getJointMeeting(db, jointMeetingId)
  const occasion: Occasion = meeting ?? { id: 0, type: packType, day: today, startMinute: 1440, heldOn: null }
  const last = heldBefore(joint.meetingsOfType(db, occasion.type), occasion)
  return { meeting, occasion, proposed: packPeriod(last && occasionDay(last), today) }
}

function choiceOf(db: ReadDb, chosen: Chosen, today: LocalDate): PackChoice {
  const { meeting, proposed } = occasionOf(db, chosen, today)
  const pack = meeting ? meeting.pack : packs.findKeptPack(db, proposed)
  return {
    meetingOn: meeting && occasionDay(meeting),
    period: pack ? periodBetween({ from: pack.fromDate, to: pack.toDate }) : proposed,
    parts: pack?.parts ?? [...packParts],
    vignettes: pack?.vignettes ?? null,
    letThrough: pack?.letThrough ?? [],
    isStored: pack !== null,
    periods: packPeriods(today),
  }
}

const smallUnderOf = (db: ReadDb): number => getSetting(db, 'statistics').smallUnder

function findings(db: ReadDb, chosen: Chosen, today: LocalDate): PackFinding[] {
  const { period, parts, vignettes, letThrough } = choiceOf(db, chosen, today)
  const names = packs.readNames(db)
  const has = (part: (typeof packParts)[number]) => parts.includes(part)
  // What the register tells by itself holds nothing that could be found; only what she has written is looked at.
  const written = has('vignettes') ? (vignettes ?? []) : []
  const group = written.some((text) => text !== '') ? packs.readPackCases(db, dayOf(period, today)).group : []
  const known = {
    people: [...names.clients, ...names.staff],
    careUnits: names.careUnits,
    group,
    enough: smallUnderOf(db),
  }
  const index = indexNames(known.people)
  const through = new Set(letThrough)
  const clients = indexNames(names.clients)
  const shared = (
    at: 'decision' | 'obstacle',
    of: number,
    texts: readonly (string | null)[],
  ): PackFinding[] =>
    texts.flatMap((text) => findingsInShared(text ?? '', clients).map((one) => ({ ...one, at, of })))
  return [
    ...written.flatMap((text, of) =>
      findingsIn(text, known, index, through).map((one): PackFinding => ({ ...one, at: 'vignette', of })),
    ),
    ...(has('obstacles') ? packs.listPackObstacles(db, period, known.enough) : []).flatMap((one) =>
      shared('obstacle', one.id, [one.text, one.decision]),
    ),
    ...(has('decisions') ? joint.earlierDecisions(db, occasionOf(db, chosen, today).occasion) : []).flatMap(
      (one) => shared('decision', one.id, [one.text, one.result]),
    ),
  ]
}

const dayOf = (period: Period, today: LocalDate): LocalDate => packs.packDay(period, today)

/** @throws `pack-identifying` while anything is found that may tell who somebody is. */
function requireClean(db: ReadDb, chosen: Chosen, today: LocalDate): void {
  const holding = findings(db, chosen, today).filter(holdsPack)
  if (holding.length > 0) throw new DomainError('pack-identifying', { found: holding.length })
}

export function packHandlers(window: () => WindowPort): Handlers<keyof typeof packRoutes> {
  return {
    'pack.choice': (chosen, { db, today }) => choiceOf(db, chosen, today),

    'pack.content': ({ period, ...chosen }, { db, today }) => {
      const smallUnder = smallUnderOf(db)
      const cases = packs.readPackCases(db, dayOf(period, today))
      return {
        report: onlyColumns(
          readOutgoing(db, { period, knownOn: null, split: 'sex' }, today),
          (id) => id !== 'last-year',
        ),
        smallUnder,
        snoozed: packs.snoozedShown(cases, smallUnder),
        vignettes: vignettesOf(cases.group, smallUnder).map(({ fits: _, ...told }) => told),
        obstacles: packs.listPackObstacles(db, period, smallUnder),
        decisions: joint.earlierDecisions(db, occasionOf(db, chosen, today).occasion),
      }
    },

    'pack.findings': (chosen, { db, today }) => findings(db, chosen, today),

    'pack.clean': (chosen, { db, today }) => {
      requireClean(db, chosen, today)
      return { clean: true }
    },

    'pack.store': ({ jointMeetingId, pack }, { db, changeSetId }) => {
      if (joint.getJointMeeting(db, jointMeetingId).cancelledOn !== null)
        throw new DomainError('meeting-over')
      checkPack(pack)
      packs.storePack(db, jointMeetingId, pack)
      return { changeSetId }
    },

    'pack.keep': async ({ pack }, { host, gate, now, today }) => {
      await gate.open()
      const refusal = host.writeRefusal()
      if (refusal) throw new DomainError(refusal)
      checkPack(pack)
      packs.keepPack(host.db(), occasionOf(host.db(), { jointMeetingId: null }, today).proposed, pack, now)
    },

    'pack.saveDocument': async ({ jointMeetingId, document, ...words }, { host, today }) => {
      requireClean(host.db(), { jointMeetingId }, today)
      const filters = [{ name: 'Word', extensions: ['docx'] }]
      return saveAs(window(), { ...words, filters }, () => writeDocument(document))
    },

    'pack.saveTables': async ({ jointMeetingId, sheets, ...words }, { host, today }) => {
      requireClean(host.db(), { jointMeetingId }, today)
      const filters = [{ name: 'Excel', extensions: ['xlsx'] }]
      return saveAs(window(), { ...words, filters }, () => writeSheets(sheets))
    },
  }
}
