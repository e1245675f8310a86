import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight'
import { IconAddressBook, IconArrowRight, IconPlus, IconTableImport, IconUser } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { foldForSearch } from '../../domain/case/client'
import { matcher } from '../../domain/case/search'
import { isActive } from '../../domain/person/person'
import { useAsk } from './api'
import { useShownName } from './hide-identities'
import { places } from './navigation'
import { personHref } from './person-address'
import { useToday } from './today'

export const openSearch = (): void => spotlight.open()

/** At most this many clients in the list while typing. */
const shownClients = 12
const shownPeople = 6

/** Ctrl+K: clients by any part of name, last digits or case number; people; pages; actions. */
export function Search() {
  const [, go] = useLocation()
  const [query, setQuery] = useState('')
  const { data: open } = useAsk('case.list', { closed: false })
  const { data: closed } = useAsk('case.list', { closed: true }, query !== '')
  const { data: people } = useAsk('person.list', {})
  const shownName = useShownName()
  const today = useToday()
  const actions = useMemo(() => {
    const text = foldForSearch(query)
    const found = matcher(query)
    const clients = [...(open ?? []), ...(closed ?? [])]
      .filter((card) => text !== '' && found(card.search))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv'))
      .slice(0, shownClients)
      .map<SpotlightActionData>((card) => ({
        id: `case-${card.id}`,
        label: shownName(card),
        description: `${card.caseNumber} · ${card.closedOn === null ? `fas ${card.phase} · ${card.worker ?? 'ingen handläggare'}` : `avslutat ${card.closedOn}`}`,
        leftSection: <IconUser size={18} aria-hidden />,
        onClick: () => go(`/arenden/${card.id}`),
      }))
    const known = (people ?? [])
      .filter(
        (person) =>
          text !== '' && foldForSearch(`${person.name} ${person.organisation ?? ''}`).includes(text),
      )
      .sort(
        (a, b) =>
          Number(a.endedOn !== null) - Number(b.endedOn !== null) || a.name.localeCompare(b.name, 'sv'),
      )
      .slice(0, shownPeople)
    const persons = known.map<SpotlightActionData>((person) => ({
      id: `contact-${person.id}`,
      label: person.name,
      description: [
        person.role === 'social-worker' ? 'Socialsekreterare' : (person.organisation ?? person.careUnit),
        person.function,
        person.phone,
        person.endedOn && `${isActive(person, today) ? 'slutar' : 'slutade'} ${person.endedOn}`,
      ]
        .filter(Boolean)
        .join(' · '),
      leftSection: <IconAddressBook size={18} aria-hidden />,
      onClick: () => go(personHref(person)),
    }))
    const workers = known
      .filter((person) => person.role === 'social-worker' && person.openCases > 0)
      .map<SpotlightActionData>((person) => ({
        id: `person-${person.id}`,
        label: `Ärenden hos ${person.name}`,
        description: `${person.openCases} öppna ärenden`,
        leftSection: <IconUser size={18} aria-hidden />,
        onClick: () => go(`/arenden?vy=lista&handlaggare=${person.id}`),
      }))
    const pages = [
      ...places.map((place) => ({ label: place.label, path: place.path, icon: IconArrowRight })),
      { label: 'Läs in lista', path: '/lista-in', icon: IconTableImport },
      { label: 'Nytt ärende', path: '/arenden?nytt=1', icon: IconPlus },
    ]
      .filter(({ label }) => foldForSearch(label).includes(text))
      .map<SpotlightActionData>(({ label, path, icon: Icon }) => ({
        id: path,
        label,
        leftSection: <Icon size={18} aria-hidden />,
        onClick: () => go(path),
      }))
    return [...clients, ...workers, ...persons, ...pages]
  }, [query, open, closed, people, go, shownName, today])
  return (
    <Spotlight
      actions={actions}
      query={query}
      onQueryChange={setQuery}
      filter={(_, all) => all}
      shortcut={null}
      nothingFound="Ingen träff. Prova en del av namnet, fyra sista siffrorna eller ärendenumret."
      searchProps={{
        placeholder: 'Namn, fyra sista siffrorna, ärendenummer eller sida',
        'aria-label': 'Sök',
      }}
      scrollable
      maxHeight={420}
    />
  )
}
