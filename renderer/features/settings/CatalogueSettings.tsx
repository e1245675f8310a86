import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { activityTypes } from '../../../domain/plan/activity'
import type { CatalogueEntry } from '../../../domain/plan/catalogue'
import { useReadOnly } from '../../app/read-only'
import { activityTypeWords } from '../../app/words'
import classes from '../../ui/Settings.module.css'
import { SettingsSection } from '../../ui/SettingsSection'
import { CatalogueRow } from './CatalogueRow'
import { NewCatalogueEntryDialog } from './NewCatalogueEntryDialog'
import { useSaveSetting, useSettings } from './use-settings'

/** The unit's insatser, type by type, each edited where it stands. */
export function CatalogueSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const [adding, setAdding] = useState(false)
  const save = useSaveSetting('setting.catalogue', (now, { catalogue }) => ({ ...now, catalogue }))
  if (!settings) return null
  const { catalogue } = settings

  const change = (place: number, to: Partial<CatalogueEntry>, message: string) =>
    void save(
      (now) => ({
        catalogue: now.catalogue.map((entry, at) => (at === place ? { ...entry, ...to } : entry)),
      }),
      message,
    )
  const remove = (place: number, name: string) =>
    void save(
      (now) => ({ catalogue: now.catalogue.filter((_, at) => at !== place) }),
      `${name} är borttagen ur listan.`,
    )
  const add = (entry: CatalogueEntry) => {
    setAdding(false)
    void save((now) => ({ catalogue: [...now.catalogue, entry] }), `${entry.name} är tillagd.`)
  }
  const placed = catalogue.map((entry, place) => ({ entry, place }))
  return (
    <SettingsSection
      title="Insatser"
      lead="Det du väljer bland när du lägger till en aktivitet. Ändringar här rör inte aktiviteter som redan finns."
    >
      <Group justify="flex-end" mb={4}>
        <Button variant="default" size="compact-sm" disabled={readOnly} onClick={() => setAdding(true)}>
          Ny insats…
        </Button>
      </Group>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label="Insatser">
          <thead>
            <tr>
              <th scope="col" style={{ width: '27%' }}>
                Namn
              </th>
              <th scope="col" style={{ width: '15%' }}>
                Typ
              </th>
              <th scope="col" style={{ width: '19%' }}>
                Ansvarig
              </th>
              <th scope="col">Anmärkning</th>
              <th scope="col">
                <span className="sr-only">Ta bort</span>
              </th>
            </tr>
          </thead>
          {activityTypes.map((type) => {
            const own = placed.filter(({ entry }) => entry.type === type)
            return own.length === 0 ? null : (
              <tbody key={type} aria-label={activityTypeWords[type]}>
                {own.map(({ entry, place }) => (
                  <CatalogueRow
                    key={place}
                    entry={entry}
                    readOnly={readOnly}
                    others={catalogue.filter((_, at) => at !== place).map(({ name }) => name)}
                    onChange={(to, message) => change(place, to, message)}
                    onRemove={() => remove(place, entry.name)}
                  />
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
      {adding ? (
        <NewCatalogueEntryDialog
          others={catalogue.map(({ name }) => name)}
          onAdd={add}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </SettingsSection>
  )
}
