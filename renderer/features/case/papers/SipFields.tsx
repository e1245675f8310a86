import { Group, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { sipCallers, sipOccasions } from '../../../../domain/documents/sip'
import { useToday } from '../../../app/today'
import { sipCallerWords, sipOccasionWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { TimeInput } from '../../../ui/TimeInput'
import { Part } from './Part'
import { Participants } from './Participants'
import classes from './papers.module.css'
import { SipItems } from './SipItems'
import type { SipForm } from './sip-form'

/** The fields of a SIP: why and when, who comes, and from the meeting on what was agreed. */
export function SipFields({ form, tried }: { readonly form: SipForm; readonly tried: boolean }) {
  const today = useToday()
  const { facts, set, day, text, error } = form
  const time = (name: 'endsAt' | 'startsAt') => ({
    value: facts[name],
    onChange: (value: string | null) => set({ [name]: value }),
    error: error(name),
  })
  return (
    <>
      <Textarea
        label="Syfte"
        description="Vad ska mötet leda till? Syftet ska vara klart innan ni kallar."
        autosize
        minRows={2}
        maxRows={8}
        {...text('purpose')}
        error={tried && !facts.purpose?.trim() ? 'Skriv syftet med mötet.' : error('purpose')}
        required
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
        <Select
          label="Sammankallande"
          data={sipCallers.map((caller) => ({ value: caller, label: sipCallerWords[caller] }))}
          value={facts.calledBy}
          onChange={(calledBy) => calledBy !== null && set({ calledBy })}
          allowDeselect={false}
        />
        <DayInput label="Kallad" {...day('calledOn')} max={today} />
        <DayInput label="Svar senast" {...day('replyBy')} />
        <Select
          label="Tillfälle"
          data={sipOccasions.map((occasion) => ({ value: occasion, label: sipOccasionWords[occasion] }))}
          value={facts.occasion}
          onChange={(occasion) => set({ occasion })}
          placeholder="Inte angivet"
          clearable
        />
        <DayInput label="Mötesdag" {...day('meetingOn')} />
        <Group gap="sm" grow wrap="nowrap" align="flex-start">
          <TimeInput label="Börjar" {...time('startsAt')} />
          <TimeInput label="Slutar" {...time('endsAt')} />
        </Group>
        <TextInput label="Plats eller lokal" {...text('place')} />
        <TextInput label="Adress" {...text('address')} />
        <DayInput label="Genomförd" {...day('heldOn')} max={today} />
      </SimpleGrid>
      <Part title="Deltagare">
        <Participants
          participants={facts.participants}
          onChange={(participants) => set({ participants })}
          tried={tried}
          held={facts.heldOn !== null}
        />
        <p className={classes.note}>
          Socialtjänsten och vården måste komma när de kallas. Andra får bjudas in.
        </p>
      </Part>
      {facts.calledOn === null && facts.heldOn === null ? null : (
        <Part title="Planen">
          <SipItems items={facts.items} onChange={(items) => set({ items })} />
          <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
            <DayInput label="Ska följas upp" {...day('followUpOn')} />
            <DayInput label="Uppföljd" {...day('followedUpOn')} max={today} />
          </SimpleGrid>
        </Part>
      )}
      {facts.heldOn === null ? null : (
        <p className={classes.note}>
          Erbjud klienten att fylla i SIP-kollen på sipkollen.se efter mötet. Svaren ska inte antecknas här.
        </p>
      )}
    </>
  )
}
