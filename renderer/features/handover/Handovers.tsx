import { Center, Loader } from '@mantine/core'
import { useAddress, withWord } from '../../app/address'
import { useAsk } from '../../app/api'
import classes from './Handover.module.css'
import { HandoverList } from './HandoverList'
import { HandoverWizard } from './HandoverWizard'
import { Receipt } from './Receipt'
import { Vacancies } from './Vacancies'

/** Överlämning: cases that change hands, whose yes is still wanted, and who is missed. */
export function Handovers() {
  const [address, setAddress] = useAddress()
  const { data: people } = useAsk('person.list', {})
  const { data: handovers } = useAsk('handover.list', {})
  const number = (word: string) => Number(address.get(word)) || null
  const open = (handoverId: number | null) =>
    setAddress((now) =>
      withWord('fran', null)(withWord('kvitto', handoverId === null ? null : String(handoverId))(now)),
    )
  if (!people || !handovers)
    return (
      <Center py="xl">
        <Loader aria-label="Hämtar överlämningar" />
      </Center>
    )
  const receipt = number('kvitto')
  if (receipt !== null) return <Receipt key={receipt} handoverId={receipt} onClose={() => open(null)} />
  return (
    <div className={classes.handovers}>
      <HandoverWizard
        people={people}
        fromId={number('fran')}
        onFrom={(personId) => setAddress(withWord('fran', personId === null ? null : String(personId)))}
        onDone={open}
      />
      <Vacancies people={people} />
      <HandoverList handovers={handovers} onOpen={open} />
    </div>
  )
}
