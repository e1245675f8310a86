import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { LocalDate } from '../../../domain/dates'
import type { WheelItem } from '../../../domain/year-wheel/year-wheel'
import { useAddress, withWord } from '../../app/address'
import { useAsk } from '../../app/api'
import { monthName } from '../../app/dates'
import { useToday } from '../../app/today'
import { wheelDayWords, wheelHref, wheelStatusWords, wheelTones, wheelWords } from '../../app/year-wheel'
import { StatusMark } from '../../ui/StatusMark'
import { Ring } from './Ring'
import { itemKey, monthOf, monthsOf, yearSummary } from './wheel-parts'
import classes from './YearWheel.module.css'

/** The years that can be looked at. */
const firstYear = 2000
const lastYear = 2100

/** Årshjul: what the year holds beside the cases, month by month, and where each thing is done. */
export function YearWheel() {
  const today = useToday()
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useYear(thisYear)
  const { data: items } = useAsk('yearWheel.read', { year })
  if (!items) return null
  const earlier = items.filter(({ on }) => on < `${year}-01-01`)
  return (
    <>
      <div className={classes.head}>
        <ActionIcon
          variant="default"
          aria-label={`Året före, ${year - 1}`}
          disabled={year <= firstYear}
          onClick={() => setYear(year - 1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <h2 aria-live="polite">{year}</h2>
        <ActionIcon
          variant="default"
          aria-label={`Året efter, ${year + 1}`}
          disabled={year >= lastYear}
          onClick={() => setYear(year + 1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        {year === thisYear ? null : (
          <Button size="compact-sm" variant="default" onClick={() => setYear(thisYear)}>
            I år
          </Button>
        )}
        <p>{yearSummary(items)}</p>
      </div>
      <div className={classes.split}>
        <Ring items={items} year={year} today={today} />
        <ol className={classes.months} aria-label={`Årshjul ${year}`}>
          {earlier.length === 0 ? null : (
            <li className={classes.month}>
              <h3>Tidigare år</h3>
              <Items items={earlier} today={today} />
            </li>
          )}
          {monthsOf(year).map((month) => {
            const own = items.filter((item) => monthOf(item) === month)
            return (
              <li key={month} className={`${classes.month} ${own.length === 0 ? classes.empty : ''}`}>
                <h3>
                  {monthName(month)}
                  {month === today.slice(0, 7) ? <span className={classes.now}>nu</span> : null}
                </h3>
                {own.length === 0 ? (
                  <span className={classes.none}>Inget</span>
                ) : (
                  <Items items={own} today={today} />
                )}
              </li>
            )
          })}
        </ol>
      </div>
    </>
  )
}

/** The year stands in the address; that of today does not. */
function useYear(thisYear: number): [number, (year: number) => void] {
  const [address, setAddress] = useAddress()
  const asked = Number(address.get('ar'))
  const year = Number.isInteger(asked) && asked >= firstYear && asked <= lastYear ? asked : thisYear
  return [year, (to) => setAddress(withWord('ar', to === thisYear ? null : String(to)))]
}

function Items({ items, today }: { readonly items: readonly WheelItem[]; readonly today: LocalDate }) {
  return (
    <ul className={classes.items}>
      {items.map((item) => (
        <li key={itemKey(item)}>
          <span>
            <StatusMark tone={wheelTones[item.status]} text={wheelStatusWords[item.status]} />
          </span>
          <span>
            <Link href={wheelHref(item)}>{wheelWords(item)}</Link>
            <span className={classes.muted}>
              , {wheelDayWords(item, today)}
              {item.kind === 'decision' && item.owner ? `, ${item.owner}` : null}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
