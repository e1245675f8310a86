import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, Route, Switch } from 'wouter'
import type { ReportSpec } from '../../domain/contract/statistics'
import { useAddress, withWord } from '../app/address'
import { specFromAddress, specToAddress } from '../app/statistics-address'
import { useToday } from '../app/today'
import { ReportText, TextOfReport } from '../features/lum/ReportText'
import { Figures } from '../features/statistics/Figures'
import { Members } from '../features/statistics/Members'
import { Pictures } from '../features/statistics/pictures/Pictures'
import { ReportActs } from '../features/statistics/ReportActs'
import { ReportBar } from '../features/statistics/ReportBar'
import { Reports } from '../features/statistics/reports/Reports'
import classes from './StatisticsPage.module.css'

interface Part {
  readonly id: string
  readonly label: string
  readonly content: (spec: ReportSpec) => ReactNode
  /** Of periods that it names itself, not of the one in the address. */
  readonly ownPeriods?: true
}

const parts: readonly [Part, ...Part[]] = [
  { id: 'siffror', label: 'Siffror', content: (spec) => <Figures spec={spec} /> },
  {
    id: 'bilder',
    label: 'Bilder',
    content: ({ period, knownOn }) => <Pictures period={period} knownOn={knownOn} />,
  },
  {
    id: 'text',
    label: 'Rapporttext',
    content: ({ period, knownOn }) => <ReportText period={period} knownOn={knownOn} />,
  },
  {
    id: 'rapporter',
    label: 'Rapporter',
    ownPeriods: true,
    content: () => <Reports renderText={(report) => <TextOfReport report={report} />} />,
  },
]

/** Statistik: one report in numbers, pictures and words; which one stands in the address. */
export function StatisticsPage() {
  const today = useToday()
  const [address] = useAddress()
  const spec = specFromAddress(address, today)
  return (
    <div className={classes.page}>
      <Switch>
        <Route path="/statistik/arenden">
          <Members spec={spec} />
        </Route>
        <Route>
          <Parts spec={spec} />
        </Route>
      </Switch>
    </div>
  )
}

function Parts({ spec }: { readonly spec: ReportSpec }) {
  const [address, setAddress] = useAddress()
  const open = parts.find(({ id }) => id === address.get('flik')) ?? parts[0]
  return (
    <>
      <div className={classes.head}>
        <h1>Statistik</h1>
        <Link href="/statistik/lum?">LUM-redovisning</Link>
        {open.ownPeriods ? null : (
          <div className={classes.acts}>
            <ReportActs spec={spec} />
          </div>
        )}
      </div>
      {open.ownPeriods ? null : (
        <ReportBar spec={spec} onChange={(changed) => setAddress((now) => specToAddress(changed, now))} />
      )}
      <Tabs value={open.id} onChange={(id) => setAddress(withWord('flik', id))} keepMounted={false}>
        <Tabs.List>
          {parts.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id}>
            {content(spec)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
