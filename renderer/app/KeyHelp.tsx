import { KeyList } from '../ui/KeyList'

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'Sök klient, person eller sida'],
  ['J / ↓', 'Nästa ärende'],
  ['K / ↑', 'Föregående ärende'],
  ['← / →', 'Kolumnen bredvid på tavlan'],
  ['Enter', 'Öppna ärendet'],
  ['Esc', 'Stäng ärendet eller rutan'],
  ['M', 'Flytta till annan fas'],
  ['U', 'Registrera uppföljning'],
  ['S', 'Begärt samtycke'],
  ['P', 'Skriv ut rehabplanen för öppet ärende'],
  ['N', 'Ny anteckning i öppet ärende'],
  ['Ctrl Z', 'Ångra'],
  ['Ctrl Y', 'Gör om'],
  ['?', 'Visa den här listan'],
]

export const KeyHelp = (shown: { readonly opened: boolean; readonly onClose: () => void }) => (
  <KeyList title="Kortkommandon" keys={keys} {...shown} />
)
