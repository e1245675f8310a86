import { Alert } from '@mantine/core'
import { IconFilePlus, IconFolderOpen, IconUsersGroup, type TablerIcon } from '@tabler/icons-react'
import classes from './Gate.module.css'

interface StartChoicesProps {
  readonly onCreate: () => void
  readonly onOpen: () => void
  readonly onDemo: () => void
  readonly refusal: string | null
}

/** The first start: three ways in. */
export function StartChoices({ onCreate, onOpen, onDemo, refusal }: StartChoicesProps) {
  return (
    <>
      <h1>Välkommen till Fasvis</h1>
      <p className={classes.lead}>
        Här håller du ordning på enhetens rehabärenden, så att inget ärende tappas bort.
      </p>
      <div className={classes.choices}>
        <Choice icon={IconFilePlus} title="Skapa register" onClick={onCreate}>
          Ett nytt, tomt register. Det krypteras med en lösenfras som bara du har.
        </Choice>
        <Choice icon={IconFolderOpen} title="Öppna register" onClick={onOpen}>
          Du har redan en fil som slutar på .fasvis.
        </Choice>
        <Choice icon={IconUsersGroup} title="Prova med exempeldata" onClick={onDemo}>
          Påhittade personer och ärenden. Allt försvinner när du stänger.
        </Choice>
      </div>
      {refusal ? (
        <Alert color="red" role="alert" mt="md">
          {refusal}
        </Alert>
      ) : null}
    </>
  )
}

interface ChoiceProps {
  readonly icon: TablerIcon
  readonly title: string
  readonly onClick: () => void
  readonly children: string
}

function Choice({ icon: Icon, title, onClick, children }: ChoiceProps) {
  return (
    <button type="button" className={classes.choice} onClick={onClick}>
      <Icon size={22} stroke={1.6} aria-hidden />
      <span>
        <strong>{title}</strong>
        {children}
      </span>
    </button>
  )
}
