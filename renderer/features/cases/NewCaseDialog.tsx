import { Checkbox, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Code, codes, type Sex, sexes } from '../../../domain/case/client'
import { readPin } from '../../../domain/case/pin'
import type { LocalDate } from '../../../domain/dates'
import { proposeFollowUp } from '../../../domain/follow-up/follow-up'
import { type PhaseNumber, type PhaseSetting, phaseNumbers } from '../../../domain/phase/phases'
import { useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { careUnitChoices, coordinatorChoices, holderChoices } from '../../app/people-choices'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { codeWords, sexWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'

interface NewCaseDialogProps {
  readonly phases: readonly PhaseSetting[]
  readonly onClose: () => void
  readonly onCreated: (caseId: number) => void
}

/** A case by hand. The number says birth day and sex; only without one are they asked for. */
export function NewCaseDialog({ phases, onClose, onCreated }: NewCaseDialogProps) {
  const today = useToday()
  const create = useCommand('case.create', { silent: true })
  const { data: people } = useAsk('person.list', {})
  const { data: units } = useAsk('careUnit.list', {})
  const [typed, setTyped] = useState({ pin: '', familyName: '', givenName: '', interpreter: '', phone: '' })
  const [isProtected, setProtected] = useState(false)
  const [sex, setSex] = useState<Sex | null>(null)
  const [birthDate, setBirthDate] = useState<LocalDate | null>(null)
  const [code, setCode] = useState<Code | null>(null)
  const [phase, setPhase] = useState<PhaseNumber>(0)
  const [openedOn, setOpenedOn] = useState<LocalDate | null>(today)
  const [assistanceSince, setAssistanceSince] = useState<LocalDate | null>(null)
  const [workerId, setWorkerId] = useState<string | null>(null)
  const [careUnitId, setCareUnitId] = useState<string | null>(null)
  const [coordinatorId, setCoordinatorId] = useState<string | null>(null)
  const [pinTouched, setPinTouched] = useState(false)

  const reading = readPin(typed.pin, today)
  const pinError =
    pinTouched && typed.pin !== '' && !reading.ok
      ? errorSentence({ code: 'pin-invalid', details: { problem: reading.problem } })
      : null
  const nameMissing = typed.familyName.trim() === '' && typed.givenName.trim() === '' && !isProtected
  const [tried, setTried] = useState(false)
  const type = (field: keyof typeof typed) => ({
    value: typed[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  })

  const submit = async () => {
    setTried(true)
    setPinTouched(true)
    if (nameMissing || code === null || (typed.pin !== '' && !reading.ok) || openedOn === null) return
    const done = await create.run({
      client: {
        pin: typed.pin || null,
        birthDate: typed.pin ? null : birthDate,
        sexOverride: sex,
        givenName: typed.givenName,
        familyName: typed.familyName,
        protectedIdentity: isProtected,
        phone: typed.phone || null,
        email: null,
        address: null,
        representative: null,
        representativeContact: null,
        interpreter: typed.interpreter || null,
      },
      code,
      openedOn,
      assistanceSince,
      phase,
      workerId: workerId === null ? null : Number(workerId),
      careUnitId: careUnitId === null ? null : Number(careUnitId),
      coordinatorId: coordinatorId === null ? null : Number(coordinatorId),
      nextFollowUpOn: proposeFollowUp(today, phases[phase]?.followUpDays ?? null),
    })
    if (!done) return
    sayDone('Ärendet är upplagt.', done.changeSetId)
    onCreated(done.caseId)
  }
  return (
    <Dialog
      title="Nytt ärende"
      size={640}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Lägg upp ärendet"
      busy={create.busy}
      refusal={create.refusal && errorSentence(create.refusal)}
    >
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Personnummer eller samordningsnummer"
          placeholder="ÅÅÅÅMMDD-XXXX"
          {...type('pin')}
          onBlur={() => setPinTouched(true)}
          error={pinError}
          description={
            reading.ok && reading.pin.kind === 'samordningsnummer' ? 'Samordningsnummer' : undefined
          }
          data-autofocus
        />
        <Checkbox
          mt={28}
          label="Skyddade personuppgifter"
          checked={isProtected}
          onChange={(event) => setProtected(event.currentTarget.checked)}
        />
        <TextInput
          label="Efternamn"
          {...type('familyName')}
          error={tried && nameMissing ? 'Ange namn.' : null}
        />
        <TextInput label="Förnamn" {...type('givenName')} />
        {typed.pin === '' ? (
          <>
            <DayInput label="Födelsedatum" value={birthDate} onChange={setBirthDate} max={today} clearable />
            <Select
              label="Kön"
              data={sexes.map((value) => ({ value, label: sexWords[value] }))}
              value={sex}
              onChange={setSex}
              clearable
            />
          </>
        ) : null}
        <Select
          label="Målgrupp"
          data={codes.map((value) => ({ value, label: codeWords[value] }))}
          value={code}
          onChange={setCode}
          placeholder="Välj"
          error={tried && code === null ? 'Välj målgrupp.' : null}
          required
        />
        <Select
          label="Fas"
          data={phaseNumbers
            .filter((number) => number < 5)
            .map((number) => ({ value: String(number), label: `${number} ${phases[number]?.name}` }))}
          value={String(phase)}
          onChange={(value) => setPhase(Number(value) as PhaseNumber)}
          allowDeselect={false}
        />
        <Select
          label="Socialsekreterare"
          placeholder="Välj"
          data={holderChoices(people, 'social-worker')}
          value={workerId}
          onChange={setWorkerId}
          searchable
          clearable
          nothingFoundMessage="Ingen med det namnet. Lägg till under Personer."
        />
        <Select
          label="Vårdenhet"
          placeholder="Välj"
          data={careUnitChoices(units)}
          value={careUnitId}
          onChange={(value) => {
            setCareUnitId(value)
            setCoordinatorId(null)
          }}
          searchable
          clearable
        />
        <Select
          label="Rehabkoordinator"
          placeholder={careUnitId === null ? 'Välj vårdenhet först' : 'Vakant'}
          disabled={careUnitId === null}
          data={coordinatorChoices(people, careUnitId)}
          value={coordinatorId}
          onChange={setCoordinatorId}
          clearable
        />
        <TextInput label="Tolk (språk)" {...type('interpreter')} />
      </SimpleGrid>
      <Group grow align="flex-start">
        <DayInput label="Ärendet öppnat" value={openedOn} onChange={setOpenedOn} max={today} required />
        <DayInput
          label="Ekonomiskt bistånd sedan"
          value={assistanceSince}
          onChange={setAssistanceSince}
          max={today}
          clearable
        />
      </Group>
    </Dialog>
  )
}
