import { Modal, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import { isCurrentPlan } from '../../../../domain/plan/plan'
import { useToday } from '../../../app/today'
import classes from './PlanDialogs.module.css'
import { VersionDifference } from './VersionDifference'
import { VersionReading } from './VersionReading'

/** Every version of the plan as it was, and what differs between any two. */
export function VersionsDialog({
  detail,
  onClose,
}: {
  readonly detail: CaseDetail
  readonly onClose: () => void
}) {
  const today = useToday()
  const [newest, next] = detail.plans
  const [how, setHow] = useState<'compare' | 'read'>(next ? 'compare' : 'read')
  const [beforeId, setBeforeId] = useState(next?.id ?? null)
  const [afterId, setAfterId] = useState(newest?.id ?? null)
  const before = detail.plans.find(({ id }) => id === beforeId)
  const after = detail.plans.find(({ id }) => id === afterId)
  const choose = (label: string, value: number | null, onChange: (id: number) => void) => (
    <Select
      label={label}
      data={detail.plans.map((plan) => ({
        value: String(plan.id),
        label: versionName(plan) + (isCurrentPlan(plan, today) ? ', gäller nu' : ''),
      }))}
      value={value === null ? null : String(value)}
      onChange={(id) => id !== null && onChange(Number(id))}
      allowDeselect={false}
    />
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title="Rehabplanens versioner"
      size={640}
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      {next ? (
        <SegmentedControl
          fullWidth
          aria-label="Visa"
          data={[
            { value: 'compare', label: 'Jämför två' },
            { value: 'read', label: 'Läs en' },
          ]}
          value={how}
          onChange={(value) => setHow(value)}
          mb="sm"
        />
      ) : null}
      <div className={classes.fields}>
        {how === 'compare' ? choose('Från', beforeId, setBeforeId) : null}
        {choose(how === 'compare' ? 'Till' : 'Version', afterId, setAfterId)}
      </div>
      {how === 'compare' && before && after ? (
        <VersionDifference detail={detail} before={before} after={after} />
      ) : null}
      {how === 'read' && after ? <VersionReading detail={detail} plan={after} /> : null}
    </Modal>
  )
}

const versionName = ({ version, datedOn }: PlanEntry) => `Version ${version}, ${datedOn}`
