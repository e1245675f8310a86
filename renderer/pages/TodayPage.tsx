import { Button, Center, Loader } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { weekNumber } from '../../domain/dates'
import { caseListHref } from '../app/case-address'
import { longDay, longWeekday } from '../app/dates'
import { flagTexts } from '../app/flag-texts'
import { useToday } from '../app/today'
import { HandoverReminders } from '../features/today/HandoverReminders'
import { MeetingReminders } from '../features/today/MeetingReminders'
import { NothingDropped } from '../features/today/NothingDropped'
import { Group, type RowProps } from '../features/today/Rows'
import { SnoozedFlags } from '../features/today/SnoozedFlags'
import classes from '../features/today/Today.module.css'
import { consentGapWords, dayWords, overdueWords } from '../features/today/today-words'
import { type Today, useOverview } from '../features/today/use-overview'
import { YearReminders } from '../features/today/YearReminders'
import { EmptyState } from '../ui/EmptyState'

/** Idag: that no case is dropped, and what asks for something now. */
export function TodayPage() {
  const today = useToday()
  const found = useOverview()
  const ready = found !== null
  useEffect(() => {
    if (ready) requestAnimationFrame(() => performance.mark('fasvis:today-ready'))
  }, [ready])
  if (!found)
    return (
      <Center h="100%">
        <Loader aria-label="Hämtar dagen" />
      </Center>
    )
  if (found.cards.size === 0)
    return (
      <EmptyState
        title="Inga ärenden än"
        action={
          <Button component={Link} href="/lista-in" leftSection={<IconTableImport size={16} aria-hidden />}>
            Läs in lista
          </Button>
        }
      >
        Här ser du varje dag att inget ärende är tappat och vad som väntar. Läs in listan du redan har i
        Excel, eller lägg upp ett ärende för hand under Ärenden.
      </EmptyState>
    )
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>Idag</h1>
        <p>
          {longWeekday(today)} {longDay(today)}, vecka {weekNumber(today)}
        </p>
      </div>
      <NothingDropped overview={found.overview} />
      <div className={classes.columns}>
        <Now found={found} />
        <Rest found={found} />
      </div>
    </div>
  )
}

/** What has a day: late, this week, taken up again, waited for. */
function Now({ found: { overview, cards } }: { readonly found: Today }) {
  const today = useToday()
  const { overdue, week, woken, waking, onUs, silent, unseen } = overview
  return (
    <div className={classes.column}>
      <Group
        title="Försenade uppföljningar"
        cards={cards}
        empty="Inget försenat."
        rows={overdue.map((line) => ({
          line,
          words: overdueWords[line.key],
          days: true,
          ...(line.key === 'over-30' ? { tone: 'critical' as const } : {}),
        }))}
      />
      <Group
        title={`Uppföljningar den här veckan, vecka ${week.number}`}
        cards={cards}
        empty="Ingen uppföljning är bokad."
        keepsEmptyRows
        rows={[
          ...week.days.map(
            (line): RowProps => ({
              line,
              words: `${dayWords(line.key, today)}${line.key === today ? ', i dag' : ''}`,
            }),
          ),
          { line: week.next, words: 'nästa vecka' },
        ]}
      />
      <Group
        title="Väntar på oss, och tystnad"
        cards={cards}
        empty="Inget väntar på oss, och ingen har tystnat."
        rows={[
          { line: unseen, words: 'ej uppföljda inom fasens intervall', days: true, tone: 'warning' },
          { line: onUs, words: 'väntar på oss', days: true, tone: 'warning' },
          { line: silent, words: 'tysta efter kontaktförsök', days: true, tone: 'warning' },
        ]}
      />
      <Group
        title="Vilande som ska tas upp"
        cards={cards}
        empty="Inget vilande ärende ska tas upp den här veckan."
        rows={[
          { line: woken, words: 'skulle ha tagits upp', days: true, tone: 'critical' },
          { line: waking, words: 'tas upp den här veckan' },
        ]}
      />
    </div>
  )
}

const newsShown = 8

/** Consents, what came since last, and what is put off. */
function Rest({ found: { overview, cards, lastDay } }: { readonly found: Today }) {
  const today = useToday()
  const { consents, news } = overview
  return (
    <div className={classes.column}>
      <MeetingReminders />
      <YearReminders />
      <HandoverReminders overview={overview} cards={cards} />
      <Group
        title="Samtycken"
        cards={cards}
        empty="Inget samtycke saknas, väntar eller löper ut."
        rows={consents.map((line) => ({
          line,
          words: consentGapWords[line.key],
          ...(line.key === 'missing' || line.key === 'ended' ? { tone: 'critical' as const } : {}),
        }))}
      />
      {lastDay === null ? null : (
        <Group
          title={`Nytt sedan ${dayWords(lastDay, today)}`}
          cards={cards}
          empty="Inget nytt."
          rows={news.slice(0, newsShown).map((line) => ({ line, words: flagTexts[line.key].label }))}
          more={
            news.length > newsShown ? (
              <Link href={caseListHref({ newSince: lastDay, awake: true })}>
                Visa alla ärenden med något nytt
              </Link>
            ) : null
          }
        />
      )}
      <SnoozedFlags />
    </div>
  )
}
