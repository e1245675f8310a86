import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type SyntheticEvent, useState } from 'react'
import type { RatingArea } from '../../../domain/case/self-rating'
import { useReadOnly } from '../../app/read-only'
import { SavedText } from '../../ui/SavedText'
import { SettingsSection } from '../../ui/SettingsSection'
import classes from './RatingAreasSettings.module.css'
import { useSaveSetting, useSettings } from './use-settings'

const mostAreas = 30

/** Egenskattning: the areas that are asked, in their order. One that is no longer asked keeps its ratings. */
export function RatingAreasSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.ratingAreas', (now, { areas }) => ({ ...now, ratingAreas: areas }))
  if (!settings) return null
  const areas = settings.ratingAreas
  const change = (make: (now: RatingArea[]) => RatingArea[], message: string) =>
    void save((now) => ({ areas: make(now.ratingAreas) }), message)
  const update = (id: string, to: Partial<RatingArea>, message: string) =>
    change((now) => now.map((area) => (area.id === id ? { ...area, ...to } : area)), message)
  return (
    <SettingsSection
      title="Egenskattning"
      lead="Det personen själv skattar från 1 (inte alls) till 10 (helt). Frågorna ställs i den här ordningen."
    >
      <ol className={classes.areas}>
        {areas.map((area, place) => (
          <li key={area.id} data-ended={area.ended || undefined}>
            <span className={classes.name}>
              <SavedText
                label={`Område ${place + 1}`}
                hideLabel
                value={area.name}
                maxLength={80}
                emptyError="Området behöver ett namn."
                readOnly={readOnly}
                onSave={(name) => update(area.id, { name }, `Området heter nu ${name}.`)}
              />
            </span>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={`Flytta upp ${area.name}`}
              disabled={readOnly || place === 0}
              onClick={() => change((now) => swapped(now, place - 1), 'Ordningen är ändrad.')}
            >
              <IconArrowUp size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={`Flytta ned ${area.name}`}
              disabled={readOnly || place === areas.length - 1}
              onClick={() => change((now) => swapped(now, place), 'Ordningen är ändrad.')}
            >
              <IconArrowDown size={16} aria-hidden />
            </ActionIcon>
            <Button
              variant="default"
              w={124}
              disabled={readOnly}
              aria-label={`${area.ended ? 'Fråga igen' : 'Sluta fråga'}: ${area.name}`}
              onClick={() =>
                update(
                  area.id,
                  { ended: !area.ended },
                  `${area.name} skattas ${area.ended ? 'igen' : 'inte längre'}.`,
                )
              }
            >
              {area.ended ? 'Fråga igen' : 'Sluta fråga'}
            </Button>
          </li>
        ))}
      </ol>
      <NewArea
        areas={areas}
        readOnly={readOnly}
        onAdd={(name) =>
          change((now) => [...now, { id: freeId(now), name, ended: false }], `Området ${name} är tillagt.`)
        }
      />
      <Text size="sm" c="var(--muted)" mt="sm">
        Ett område som inte längre frågas behåller sina skattningar. Det ligger kvar här och kan tas upp igen.
      </Text>
    </SettingsSection>
  )
}

interface NewAreaProps {
  readonly areas: readonly RatingArea[]
  readonly readOnly: boolean
  readonly onAdd: (name: string) => void
}

function NewArea({ areas, readOnly, onAdd }: NewAreaProps) {
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    const typed = name.trim()
    const refused = refusalOf(typed, areas)
    setError(refused)
    if (refused !== null) return
    onAdd(typed)
    setName('')
  }
  return (
    <form onSubmit={add} noValidate>
      <Group align="flex-end" gap="sm" mt="sm">
        <TextInput
          label="Nytt område"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={error}
          maxLength={80}
          readOnly={readOnly}
          w={360}
          inputWrapperOrder={['label', 'error', 'input']}
        />
        <Button type="submit" variant="light" disabled={readOnly}>
          Lägg till
        </Button>
      </Group>
    </form>
  )
}

function refusalOf(name: string, areas: readonly RatingArea[]): string | null {
  if (name === '') return 'Ange vad området heter.'
  if (areas.length >= mostAreas) return `Högst ${mostAreas} områden.`
  const same = areas.find((area) => area.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'))
  return same ? 'Området finns redan.' : null
}

/** The areas with the one at `place` and the one after it changing places. */
const swapped = (areas: readonly RatingArea[], place: number): RatingArea[] => {
  const [one, next] = areas.slice(place, place + 2)
  return one && next ? areas.toSpliced(place, 2, next, one) : [...areas]
}

/** An id no area has; ratings refer to it, so the name can change. */
function freeId(areas: readonly RatingArea[]): string {
  const taken = new Set(areas.map(({ id }) => id))
  let number = areas.length + 1
  while (taken.has(`area-${number}`)) number++
  return `area-${number}`
}
