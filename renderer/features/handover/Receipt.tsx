import { Button, Center, Group, Loader } from '@mantine/core'
import { IconArrowLeft, IconCircleCheck, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { HandoverEntry } from '../../../domain/contract/handovers'
import type { LocalDate } from '../../../domain/dates'
import { ask, showRefusal, useAsk, useCommand } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { errorSentence } from '../../app/messages'
import { paperHref } from '../../app/paper-href'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count, handoverCauseWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { PhaseBadge } from '../../ui/PhaseBadge'
import { StatusMark } from '../../ui/StatusMark'
import table from '../../ui/Table.module.css'
import classes from './Handover.module.css'
import { handoverPromise } from './handover-words'

interface ReceiptProps {
  readonly handoverId: number
  readonly onClose: () => void
}

/** What changed hands, case by case, and whose yes is still wanted. */
export function Receipt({ handoverId, onClose }: ReceiptProps) {
  const today = useToday()
  const { data: handover, isError } = useAsk('handover.get', { handoverId })
  const [returning, setReturning] = useState(false)
  if (isError)
    return (
      <Button variant="default" onClick={onClose}>
        Överlämningen är ångrad. Till alla överlämningar
      </Button>
    )
  if (!handover || handover.id !== handoverId)
    return (
      <Center py="xl">
        <Loader aria-label="Hämtar kvittot" />
      </Center>
    )
  const unplanned = handover.cases.filter(
    ({ card, stands }) =>
      stands && card.closedOn === null && card.nextPlanned === null && card.exception === null,
  ).length
  const covers = handover.untilDate !== null && handover.untilDate >= today
  const takeBack = async () => {
    try {
      await ask('history.undo', { changeSetId: handover.changeSetId })
      onClose()
    } catch (thrown) {
      showRefusal(thrown)
    }
  }
  return (
    <section className={classes.receipt} aria-label="Kvitto på överlämningen">
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft size={16} aria-hidden />}
        onClick={onClose}
      >
        Alla överlämningar
      </Button>
      <h2>
        {count(handover.cases.length, 'ärende', 'ärenden')} från {handover.from}
      </h2>
      <p className={classes.promise}>
        <IconCircleCheck size={19} aria-hidden /> {handoverPromise(handover)}
      </p>
      {unplanned > 0 ? (
        <p>
          <StatusMark
            tone="warning"
            text={`${count(unplanned, 'ärende', 'ärenden')} saknar nästa uppföljning. Sätt en dag tillsammans med mottagaren.`}
          />
        </p>
      ) : null}
      <p>
        {handoverCauseWords[handover.cause]}
        {handover.sudden ? ', kom plötsligt' : ''}. Från och med {handover.fromDate}
        {handover.untilDate ? ` till och med ${handover.untilDate}` : ''}. Registrerat {handover.madeOn}.
        {handover.comment ? ` ${handover.comment}` : ''}
      </p>
      <Group gap="sm" mb="sm">
        <Button
          variant="default"
          component={Link}
          href={paperHref('overlamningskvitto', [handover.id])}
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          Kvitto
        </Button>
        <Button
          variant="default"
          component={Link}
          href={paperHref('overlamningsblad', [handover.id])}
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          Överlämningsblad
        </Button>
        {covers ? (
          <Button variant="default" onClick={() => setReturning(true)}>
            {handover.from} är tillbaka tidigare…
          </Button>
        ) : null}
        <Button variant="subtle" onClick={() => void takeBack()}>
          Ångra överlämningen
        </Button>
      </Group>
      {[...Map.groupBy(handover.cases, ({ toPersonId }) => toPersonId)].map(([toPersonId, cases]) => (
        <ToOne key={toPersonId ?? 0} handover={handover} toPersonId={toPersonId} cases={cases} />
      ))}
      {returning ? <BackEarly handover={handover} onClose={() => setReturning(false)} /> : null}
    </section>
  )
}

interface ToOneProps {
  readonly handover: HandoverEntry
  readonly toPersonId: number | null
  readonly cases: HandoverEntry['cases']
}

/** One receiver's cases; her yes is recorded for all of them at once, or for one. */
function ToOne({ handover, toPersonId, cases }: ToOneProps) {
  const today = useToday()
  const shownName = useShownName()
  const accept = useCommand('handover.accept')
  const waiting = cases.filter(({ acceptedOn, stands }) => acceptedOn === null && stands)
  const name = cases[0]?.to ?? 'Vakant'
  const said = async (handoverCaseIds: number[], acceptedOn: LocalDate | null, message: string) => {
    const done = await accept.run({ handoverCaseIds, acceptedOn })
    if (done) sayDone(message, done.changeSetId)
  }
  return (
    <section className={classes.toOne} aria-label={`Ärenden till ${name}`}>
      <div className={classes.toHead}>
        <h3>
          {name}: {count(cases.length, 'ärende', 'ärenden')}
        </h3>
        {toPersonId === null ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            component={Link}
            href={`${paperHref('overlamningsblad', [handover.id])}till=${toPersonId}`}
          >
            Överlämningsblad till {name}
          </Button>
        )}
        {waiting.length > 0 ? (
          <Button
            size="compact-sm"
            variant="light"
            loading={accept.busy}
            onClick={() =>
              void said(
                waiting.map(({ id }) => id),
                today,
                `${name} har tagit emot ${count(waiting.length, 'ärende', 'ärenden')}.`,
              )
            }
          >
            Bekräfta alla för {name}
          </Button>
        ) : null}
      </div>
      <div className={table.scroll}>
        <table className={table.table} aria-label={`Ärenden till ${name}`}>
          <thead>
            <tr>
              <th scope="col">Ärende</th>
              <th scope="col">Fas</th>
              <th scope="col">Nästa uppföljning</th>
              <th scope="col">Att tänka på</th>
              <th scope="col">Mottaget</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link href={`/arenden/${one.caseId}?`}>{shownName(one.card)}</Link>{' '}
                  <span className={table.muted}>{one.card.caseNumber}</span>
                </th>
                <td>
                  <PhaseBadge phase={one.card.phase} size={20} />
                </td>
                <td>{one.card.nextPlanned ?? '–'}</td>
                <td>{one.note}</td>
                <td>
                  {one.acceptedOn ? (
                    <StatusMark tone="good" text={one.acceptedOn} />
                  ) : one.stands ? (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={`Bekräfta mottaget: ${name}, ${shownName(one.card)}`}
                      onClick={() => void said([one.id], today, `${name} har tagit emot ärendet.`)}
                    >
                      Bekräfta mottaget
                    </Button>
                  ) : (
                    <span className={table.muted}>behövs inte</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function BackEarly({
  handover,
  onClose,
}: {
  readonly handover: HandoverEntry
  readonly onClose: () => void
}) {
  const today = useToday()
  const end = useCommand('handover.endCover', { silent: true })
  const [backOn, setBackOn] = useState<LocalDate | null>(
    today > handover.fromDate ? today : handover.fromDate,
  )
  const submit = async () => {
    if (backOn === null) return
    const done = await end.run({ handoverId: handover.id, backOn })
    if (!done) return
    sayDone(`${handover.from} har sina ärenden igen från ${backOn}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`${handover.from} är tillbaka`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Ge tillbaka ärendena"
      busy={end.busy}
      refusal={end.refusal && errorSentence(end.refusal)}
    >
      <DayInput
        label="Första dag tillbaka"
        value={backOn}
        onChange={setBackOn}
        min={handover.fromDate}
        {...(handover.untilDate ? { max: handover.untilDate } : {})}
        autoFocus
      />
    </Dialog>
  )
}
