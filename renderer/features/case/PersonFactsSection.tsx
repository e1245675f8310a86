import { Checkbox, SimpleGrid } from '@mantine/core'
import { type BenefitKind, benefitKinds } from '../../../domain/case/case'
import { type ClientFacts, type Code, codes, type Sex, sexes } from '../../../domain/case/client'
import { formatPin } from '../../../domain/case/pin'
import type { Changes } from '../../../domain/changes'
import type { CaseDetail } from '../../../domain/contract/cases'
import { ask, useCommand } from '../../app/api'
import { useHideIdentities } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { benefitWords, codeWords, sexWords } from '../../app/words'
import { ChoiceInPlace, DayInPlace, TextInPlace } from '../../ui/InPlace'
import { Section } from '../../ui/Section'

/** The person and the case's own facts, edited in place. */
export function PersonFactsSection({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const { card, client } = detail
  const { hidden } = useHideIdentities()
  const updateClient = useCommand('client.update')
  const updateCase = useCommand('case.update')
  const setCode = useCommand('client.setCode')
  const saved = (done: { changeSetId: number } | null) =>
    done && sayDone('Uppgiften är sparad.', done.changeSetId)
  const set = (facts: Changes<ClientFacts>) =>
    void updateClient.run({ clientId: client.id, facts }).then(saved)
  const setText = async (facts: Changes<ClientFacts>) => {
    try {
      saved(await ask('client.update', { clientId: client.id, facts }))
      return null
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown)
    }
  }
  const setCase = (facts: Parameters<typeof updateCase.run>[0]['facts']) =>
    void updateCase.run({ caseId: card.id, facts }).then(saved)
  const closed = card.closedOn !== null
  const code = card.codes[0] ?? null
  return (
    <Section title="Uppgifter">
      <SimpleGrid cols={2} spacing="sm" verticalSpacing={8}>
        {hidden ? null : (
          <>
            <TextInPlace
              label="Efternamn"
              value={client.familyName}
              onSave={(value) => setText({ familyName: value ?? '' })}
            />
            <TextInPlace
              label="Förnamn"
              value={client.givenName}
              onSave={(value) => setText({ givenName: value ?? '' })}
            />
            <TextInPlace
              label={client.pinKind === 'samordningsnummer' ? 'Samordningsnummer' : 'Personnummer'}
              value={client.pin}
              shown={client.pin ? `${formatPin(client.pin).slice(0, 9)}••••` : null}
              onSave={(pin) => setText({ pin })}
            />
          </>
        )}
        <ChoiceInPlace
          label="Kön"
          value={card.sex}
          shown={card.sex ? sexWords[card.sex] : null}
          aside={client.sexOverride ? '(satt för hand)' : undefined}
          choices={sexes.map((value) => ({ value, label: sexWords[value] }))}
          onSave={(value) => set({ sexOverride: value as Sex | null })}
        />
        {client.pin === null && !hidden ? (
          <DayInPlace
            label="Födelsedatum"
            value={client.birthDate}
            onSave={(birthDate) => set({ birthDate })}
            max={today}
          />
        ) : null}
        <ChoiceInPlace
          label="Målgrupp"
          value={code}
          shown={card.codes.map((value) => codeWords[value]).join(', ')}
          choices={codes.map((value) => ({ value, label: codeWords[value] }))}
          onSave={(value) =>
            value &&
            void setCode.run({ clientId: client.id, code: value as Code, fromDate: today }).then(saved)
          }
        />
        {hidden ? null : (
          <>
            <TextInPlace label="Telefon" value={client.phone} onSave={(phone) => setText({ phone })} />
            <TextInPlace label="E-post" value={client.email} onSave={(email) => setText({ email })} />
            <TextInPlace label="Adress" value={client.address} onSave={(address) => setText({ address })} />
            <TextInPlace
              label="Legal företrädare"
              value={client.representative}
              onSave={(representative) => setText({ representative })}
            />
            {client.representative || client.representativeContact ? (
              <TextInPlace
                label="Kontaktuppgifter till legal företrädare"
                value={client.representativeContact}
                onSave={(representativeContact) => setText({ representativeContact })}
              />
            ) : null}
          </>
        )}
        <TextInPlace
          label="Tolk (språk)"
          value={client.interpreter}
          onSave={(interpreter) => setText({ interpreter })}
        />
        <DayInPlace
          label="Ärendet öppnat"
          value={detail.openedOn}
          onSave={(openedOn) => openedOn && setCase({ openedOn })}
          locked={closed}
          max={today}
        />
        <DayInPlace
          label="Sjuk-/aktivitetsersättning beviljad"
          value={detail.benefitGrantedOn}
          onSave={(benefitGrantedOn) => setCase({ benefitGrantedOn })}
          locked={closed}
          max={today}
        />
        {detail.benefitGrantedOn ? (
          <ChoiceInPlace
            label="Ersättning"
            value={detail.benefitKind}
            shown={detail.benefitKind ? benefitWords[detail.benefitKind] : null}
            choices={benefitKinds.map((value) => ({ value, label: benefitWords[value] }))}
            onSave={(value) => setCase({ benefitKind: value as BenefitKind | null })}
            locked={closed}
          />
        ) : null}
      </SimpleGrid>
      <Checkbox
        mt="sm"
        size="xs"
        label="Genom samverkan med vården"
        checked={detail.viaCareCooperation}
        disabled={closed}
        onChange={(event) => setCase({ viaCareCooperation: event.currentTarget.checked })}
      />
      <Checkbox
        mt={8}
        size="xs"
        label="Skyddade personuppgifter"
        checked={client.protectedIdentity}
        onChange={(event) => set({ protectedIdentity: event.currentTarget.checked })}
      />
    </Section>
  )
}
