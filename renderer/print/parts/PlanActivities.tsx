import type { ReactNode } from 'react'
import type { ActivityEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { type ActivityType, activityStatus, activityTypes } from '../../../domain/plan/activity'
import type { Lane } from '../../../domain/plan/told'
import { activityStatusWords, inSentence, obstacleWords, responsibleWords } from '../../app/words'
import { laneWords } from '../../features/case/plan/activity-words'
import { planHeadings } from '../../features/case/plan/plan-told'
import { factLabel } from '../../features/case/plan/version-words'
import classes from './PlanActivities.module.css'
import { Rows, Whole } from './Sheet'

type Told = Lane<ActivityEntry>

interface PlanActivitiesProps {
  readonly lanes: readonly Told[]
  /** Rows to write in: of the lanes that have nothing, and a few more. */
  readonly room?: boolean
  readonly today: LocalDate
}

/** Activities lane by lane; every row says its lane, so that a new page needs nothing from the one before. */
export function PlanActivities({ lanes, room, today }: PlanActivitiesProps) {
  return (
    <Rows
      label={planHeadings.activities}
      headings={[
        ['Område', 20],
        [`${factLabel('title')} och ${inSentence(factLabel('extent'))}`],
        [factLabel('party'), 32],
        ['Tid', 46.5],
        [factLabel('deadline'), 22.5],
        [factLabel('ended'), 17],
      ]}
      rows={[...lanes.flatMap((lane) => laneRows(lane, today)), ...(room ? emptyRows(lanes) : [])]}
    />
  )
}

const laneRows = ({ type, activities }: Told, today: LocalDate) =>
  activities.map((activity, place) => ({
    key: activity.id,
    cells: [
      <LaneName key="lane" type={type} again={place > 0} />,
      <What key="what" activity={activity} />,
      activity.party === null ? '' : responsibleWords[activity.party],
      <Span key="span" {...activity} />,
      <Whole key="deadline">{activity.deadline}</Whole>,
      activityStatusWords[activityStatus(activity, today)],
    ],
  }))

function LaneName({ type, again }: { readonly type: ActivityType | null; readonly again: boolean }) {
  return <span className={again ? classes.again : classes.lane}>{laneWords(type)}</span>
}

function What({ activity }: { readonly activity: ActivityEntry }) {
  const { title, extent, adaptation, obstacle, outcome } = activity
  return (
    <>
      {title}
      {extent === null ? null : (
        <>
          , <Whole>{extent} %</Whole>
        </>
      )}
      <More label={factLabel('adaptation')} text={adaptation} />
      <More label={factLabel('obstacle')} text={obstacle && inSentence(obstacleWords[obstacle])} />
      <More label={factLabel('outcome')} text={outcome} />
    </>
  )
}

function More({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (!text) return null
  return (
    <div className={classes.more}>
      {label}: {text}
    </div>
  )
}

function Span({ fromDate, toDate }: Pick<ActivityEntry, 'fromDate' | 'toDate'>) {
  if (fromDate === toDate) return <Whole>{fromDate}</Whole>
  return (
    <>
      <Whole>{fromDate} –</Whole> <Whole>{toDate ?? 'tills vidare'}</Whole>
    </>
  )
}

/** A cell as high as a hand writes. */
export const Room = () => <span className={classes.room} />

const moreRoom = ['more']

function emptyRows(lanes: readonly Told[]) {
  const empty = activityTypes.filter((type) => !lanes.some((lane) => lane.type === type))
  const row = (key: string, lane: ReactNode) => ({
    key,
    cells: [lane, <Room key="room" />, '', '', '', ''],
  })
  return [
    ...empty.map((type) => row(type, <LaneName type={type} again={false} />)),
    ...moreRoom.map((key) => row(key, '')),
  ]
}
