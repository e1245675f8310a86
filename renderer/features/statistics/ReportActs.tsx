import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ReportSpec } from '../../../domain/contract/statistics'
import type { SuppressedReport } from '../../../domain/statistics/suppression'
import { ask, showRefusal, useAsk, useCommand } from '../../app/api'
import { paperHref } from '../../app/paper-href'
import { specToAddress } from '../../app/statistics-address'
import { periodWords } from '../../app/statistics-words'
import { useToday } from '../../app/today'
import { reportSheets } from './report-tables'

/** A report as it stands, or a delivered one by its id. */
export type WhichReport = { readonly spec: ReportSpec } | { readonly reportId: number }

interface Leaving {
  readonly report: SuppressedReport
  readonly frozenOn: string | null
}

async function leaving(which: WhichReport): Promise<Leaving> {
  if ('reportId' in which) return ask('report.suppressed', which)
  return { report: await ask('statistics.suppressed', which.spec), frozenOn: null }
}

/** The ways out of the unit, where small numbers are hidden. */
export function ReportActs(which: WhichReport) {
  const { data: settings } = useAsk('setting.all', {})
  const today = useToday()
  const save = useCommand('statistics.saveSheets')
  const [counting, setCounting] = useState(false)
  const paper =
    'reportId' in which
      ? paperHref('statistik', [which.reportId])
      : `${paperHref('statistik')}${specToAddress(which.spec).toString()}`
  const toSheets = async () => {
    if (!settings) return
    const { phases, unit, statistics } = settings
    setCounting(true)
    const left = await leaving(which)
      .catch(showRefusal)
      .finally(() => setCounting(false))
    if (!left) return
    const { report, frozenOn } = left
    const saved = await save.run({
      title: 'Spara som Excel',
      button: 'Spara',
      name: `Statistik ${periodWords(report.period).toLocaleLowerCase('sv')}.xlsx`,
      sheets: reportSheets(
        report,
        { phases, units: report.names, longTermMonths: statistics.longTermMonths },
        { unit, today, smallUnder: statistics.smallUnder, frozenOn },
      ),
    })
    if (saved) notifications.show({ message: 'Tabellerna är sparade.', autoClose: 5000 })
  }
  return (
    <Group gap="xs">
      <Button
        component={Link}
        href={paper}
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        Skriv ut eller spara som PDF
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        loading={counting || save.busy}
        onClick={() => void toSheets()}
      >
        Spara som Excel…
      </Button>
    </Group>
  )
}
