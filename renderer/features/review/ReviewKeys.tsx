import { KeyList } from '../../ui/KeyList'

const keys: readonly (readonly [string, string])[] = [
  ['1 2 3 4', 'Inget nytt, framsteg, hinder, ej berört'],
  ['Mellanslag', 'Nästa ärende'],
  ['⇧ Mellanslag', 'Föregående ärende'],
  ['T', 'Skriv en mening; Enter sparar och går vidare'],
  ['H', 'Uppföljd eller fick inte kontakt'],
  ['D', 'Datum för nästa uppföljning'],
  ['S', 'Begär samtycke'],
  ['A', 'Ny aktivitet'],
  ['M', 'Flytta till annan fas'],
  ['E', 'Avsluta genomgången'],
  ['B', 'Släck skärmen'],
  ['Ctrl Z', 'Ångra'],
  ['Esc', 'Fortsätt senare'],
]

export const ReviewKeys = (shown: { readonly opened: boolean; readonly onClose: () => void }) => (
  <KeyList title="Tangenter i genomgången" keys={keys} {...shown} />
)
