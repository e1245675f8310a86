import { Button, Kbd, Menu } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { type PaperWord, paperHref } from '../../app/paper-href'

const groups: readonly {
  readonly label: string
  readonly papers: readonly (readonly [PaperWord, string])[]
}[] = [
  {
    label: 'Planen',
    papers: [
      ['rehabplan', 'Rehabplan'],
      ['min-plan', 'Min plan, till klienten'],
    ],
  },
  {
    label: 'Blanketter',
    papers: [
      ['forfragan', 'Rehabiliteringsförfrågan'],
      ['sekretessmedgivande', 'Sekretessmedgivande till vården'],
      ['samtycke', 'Samtyckesblankett'],
      ['sip-kallelse', 'Kallelse till SIP'],
      ['fk-underlag', 'Underlag till ansökan hos FK'],
      ['finsam-underlag', 'Underlag till Finsamteamet'],
    ],
  },
  { label: 'Registret', papers: [['registerutdrag', 'Registerutdrag']] },
]

/** Every paper of a case; each opens as it will be printed. */
export function PrintMenu({ caseId }: { readonly caseId: number }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" px={8} aria-label="Skriv ut">
          <IconPrinter size={18} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map(({ label, papers }) => (
          <div key={label}>
            <Menu.Label>{label}</Menu.Label>
            {papers.map(([word, words]) => (
              <Menu.Item
                key={word}
                component={Link}
                href={paperHref(word, [caseId])}
                rightSection={word === 'rehabplan' ? <Kbd size="xs">P</Kbd> : null}
              >
                {words}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
