import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ActivityEntry, CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import { isCurrentPlan } from '../../../../domain/plan/plan'
import { paperHref } from '../../../app/paper-href'
import { useToday } from '../../../app/today'
import { Section } from '../../../ui/Section'
import { StatusMark } from '../../../ui/StatusMark'
import { WithDates } from '../../../ui/WithDates'
import { useCaseDialog } from '../dialogs'
import { ActivityList } from './ActivityList'
import { CopyText } from './CopyText'
import { EndActivityDialog } from './EndActivityDialog'
import { EndPlanDialog } from './EndPlanDialog'
import classes from './Plan.module.css'
import { PlanGoals } from './PlanGoals'
import { parallelWords } from './parallel-words'
import { TimeStrip } from './TimeStrip'
import { VersionsDialog } from './VersionsDialog'

type Over =
  | { readonly kind: 'versions' }
  | { readonly kind: 'end-plan'; readonly plan: PlanEntry }
  | { readonly kind: 'end-activity'; readonly activity: ActivityEntry }

/** Goals, activities on a time strip, versions. */
export function PlanSection({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const open = useCaseDialog()
  const [over, setOver] = useState<Over | null>(null)
  const closed = detail.card.closedOn !== null
  const plan = detail.plans.find((one) => isCurrentPlan(one, today)) ?? null
  const [latest] = detail.plans
  const close = () => setOver(null)
  const openActivity = (id: number) => open({ kind: 'activity', id })
  return (
    <Section
      title="Rehabplan"
      hint={
        plan ? (
          <span className={classes.version}>
            <WithDates text={`aktuell, version ${plan.version}, ${plan.datedOn}`} />
          </span>
        ) : null
      }
      acts={
        <>
          {closed ? null : (
            <Button
              size="compact-xs"
              variant="light"
              title="Ny aktivitet (A)"
              onClick={() => open({ kind: 'activity', id: null })}
            >
              Ny aktivitet
            </Button>
          )}
          {closed ? null : (
            <Button size="compact-xs" variant="light" onClick={() => open({ kind: 'plan' })}>
              {plan ? 'Revidera' : 'Gör rehabplan'}
            </Button>
          )}
          {plan ? <CopyText detail={detail} plan={plan} /> : null}
          <Button
            size="compact-xs"
            variant="light"
            component={Link}
            href={paperHref('rehabplan', [detail.card.id])}
            title="Rehabplanen som den skrivs ut (P)"
          >
            Skriv ut planen
          </Button>
          {latest ? (
            <MoreActs
              onVersions={() => setOver({ kind: 'versions' })}
              onEnd={plan && !closed ? () => setOver({ kind: 'end-plan', plan }) : null}
            />
          ) : null}
        </>
      }
    >
      {plan ? <PlanGoals plan={plan} locked={closed} /> : <NoPlan latest={latest} />}
      {detail.activities.length > 0 ? (
        <TimeStrip
          activities={detail.activities}
          consentRows={detail.consentRows}
          today={today}
          onOpen={openActivity}
        />
      ) : plan ? (
        <p className={classes.none}>Planen har inga aktiviteter ännu.</p>
      ) : null}
      <Parallel activities={detail.activities} />
      {detail.activities.length > 0 ? (
        <ActivityList
          detail={detail}
          onOpen={openActivity}
          onEnd={closed ? null : (activity) => setOver({ kind: 'end-activity', activity })}
        />
      ) : null}
      {over?.kind === 'versions' ? <VersionsDialog detail={detail} onClose={close} /> : null}
      {over?.kind === 'end-plan' ? <EndPlanDialog plan={over.plan} onClose={close} /> : null}
      {over?.kind === 'end-activity' ? <EndActivityDialog activity={over.activity} onClose={close} /> : null}
    </Section>
  )
}

function NoPlan({ latest }: { readonly latest: PlanEntry | undefined }) {
  return (
    <p className={classes.none}>
      <WithDates
        text={
          latest?.endedOn
            ? `Ingen aktuell rehabplan. Version ${latest.version} avslutades ${latest.endedOn}.`
            : 'Ingen rehabplan är gjord.'
        }
      />
    </p>
  )
}

function Parallel({ activities }: Pick<CaseDetail, 'activities'>) {
  const words = parallelWords(activities, useToday())
  if (!words) return null
  return (
    <p className={classes.parallel}>
      <StatusMark tone={words.tone} text={words.mark} />
      {words.sentence === null ? null : <span>{words.sentence}.</span>}
    </p>
  )
}

interface MoreActsProps {
  readonly onVersions: () => void
  readonly onEnd: (() => void) | null
}

function MoreActs({ onVersions, onEnd }: MoreActsProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-xs" variant="light" px={5} aria-label="Mer om rehabplanen">
          <IconDots size={15} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onVersions}>Läs och jämför versioner…</Menu.Item>
        {onEnd ? <Menu.Item onClick={onEnd}>Avsluta planen…</Menu.Item> : null}
      </Menu.Dropdown>
    </Menu>
  )
}
