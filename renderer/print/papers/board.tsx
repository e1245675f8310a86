import { useShownName } from '../../app/hide-identities'
import { BoardPaper } from '../forms/BoardPaper'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'
import { usePaperCases } from './shown-cases'

export const boardPaper: Paper = { form: 'board', title: 'Tavla', Load: Board }

function Board({ address }: LoadProps) {
  const found = usePaperCases(address)
  const nameOf = useShownName()
  if (!found) return null
  const { settings, ...shown } = found
  return (
    <BoardPaper {...shown} phases={settings.phases} letterhead={letterheadOf(settings)} nameOf={nameOf} />
  )
}
