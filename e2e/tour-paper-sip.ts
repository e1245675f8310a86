// Prints kallelse, underlag, samtycke and medgivande, filled, blank, protected and at 200 % text; to tour/, as "papper-sip-".
import { expect, test } from './app'
import { Board } from './pages/board'
import { camera } from './pages/camera'
import { Paper } from './pages/paper'
import { Papers } from './pages/papers'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(600_000)

const words = ['sip-kallelse', 'fk-underlag', 'finsam-underlag', 'samtycke', 'sekretessmedgivande'] as const

test('tour of the papers around a SIP', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'papper-sip-')
  const ask = async <Answer>(route: string, input: object): Promise<Answer> => {
    const json = await page.evaluate(
      ([name, asked]) => window.bridge.invoke(name ?? '', asked ?? ''),
      [route, JSON.stringify(input)],
    )
    return (JSON.parse(json) as { data: Answer }).data
  }
  const paper = new Paper(app.electron, page)
  const pdf = async (word: string, address: string, name: string) => {
    await paper.open(address)
    await paper.savePdf(`tour/papper-sip-${word}-${name}.pdf`)
  }
  const papersOf = async (caseId: number, name: string, nr = '') => {
    for (const word of words) await pdf(word, `${word}/${caseId}${nr}`, name)
  }
  /** As much of everything as there may be. */
  const fill = async (caseId: number) => {
    const long =
      'Planering tillsammans med vården och Försäkringskassan för arbetslivsinriktad rehabilitering. '
    const party = { name: long.slice(0, 120), role: long, obliged: true, confirmed: null, attended: null }
    await ask('sip.add', {
      caseId,
      facts: {
        purpose: long.repeat(31),
        calledBy: 'social-services',
        calledOn: null,
        replyBy: null,
        meetingOn: null,
        startsAt: '10:00',
        endsAt: null,
        place: long,
        address: long,
        occasion: null,
        participants: Array.from({ length: 30 }, () => party),
        heldOn: null,
        items: [],
        followUpOn: null,
        followedUpOn: null,
        cancelledOn: null,
      },
    })
    for (let number = 1; number <= 40; number += 1)
      await ask('activity.add', {
        caseId,
        facts: {
          title: `${number} ${long.slice(0, 110)}`,
          type: 'work',
          party: 'care',
          fromDate: '2026-02-01',
          toDate: number > 20 ? '2026-02-20' : null,
          deadline: null,
          extent: 50,
          adaptation: long,
          ended: number > 20 ? 'done' : null,
          outcome: number === 21 ? long.repeat(31) : null,
          obstacle: null,
        },
      })
  }

  await new Board(page).ready()
  const cards = await ask<{ id: number; protectedIdentity: boolean; name: string }[]>('case.list', {
    closed: false,
  })
  const details = await ask<
    {
      card: { id: number }
      client: { address: string | null }
      sips: { calledOn: string | null; startsAt: string | null; cancelledOn: string | null }[]
      finsam: object[]
      fk: object[]
      plans: { endedOn: string | null }[]
      activities: object[]
    }[]
  >('case.getMany', { caseIds: cards.map(({ id }) => id) })
  const caseWith = (fits: (one: (typeof details)[number]) => unknown) => details.find(fits)?.card.id ?? 0
  const called = caseWith(
    ({ sips, client, plans, activities }) =>
      client.address &&
      activities.length > 2 &&
      plans.some(({ endedOn }) => endedOn === null) &&
      sips.at(-1)?.startsAt,
  )
  const referred = caseWith(({ finsam, fk }) => finsam.length > 0 && fk.length > 0)
  const hidden = cards.find(({ protectedIdentity }) => protectedIdentity)?.id ?? 0
  const longest = cards.toSorted((a, b) => b.name.length - a.name.length)[0]?.id ?? 0

  await papersOf(called, 'ifylld')
  await picture('medgivande')
  await pdf('fk-underlag', `fk-underlag/${referred}`, 'skickad')
  await pdf('finsam-underlag', `finsam-underlag/${referred}`, 'anmald')
  await papersOf(longest, 'tom', '?nr=0')
  await papersOf(hidden, 'skyddad')
  await papersOf(called, '200', '?stil=200')
  await picture('medgivande-200')
  await fill(longest)
  await papersOf(longest, 'lang')
  await papersOf(longest, 'lang-200', '?stil=200')

  await page.evaluate((id) => {
    history.replaceState(null, '', location.pathname)
    location.hash = `/arenden/${id}`
  }, called)
  await page.getByRole('article').getByRole('region', { name: 'Uppgifter' }).scrollIntoViewIfNeeded()
  await picture('uppgifter')
  const papers = new Papers(page)
  await papers.begin('SIP…')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByLabel('Börjar').fill('10')
  await page.getByLabel('Slutar').fill('9.30')
  await page.getByLabel('Syfte').fill('Vem gör vad under våren?')
  await picture('sip-dialog')
  await page.getByRole('dialog').getByRole('button', { name: 'Lägg till', exact: true }).click()
  await expect(page.getByText('Sluttiden måste vara efter starttiden.')).toBeVisible()
  await picture('sip-sluttid')
})
