// What a person waits for in an open window, each measured inside the page: from the event she causes until its effect is
// painted. Every measure answers with a list of milliseconds.
import { setTimeout as after } from 'node:timers/promises'
import { passphrase, today } from './registers.mjs'

/** Time for what a command sets off to come to rest before the next one is measured. */
const REST_MS = 700

/** What has not been painted by then never will be. */
const PATIENCE_MS = 20_000

/** What a person may type to find someone; each finds some and not all. */
const queries = ['öberg', 'a', 'an', 'and', 'åsa', 'li', 'sson', '2021-', 'ek', 'karin']

/**
 * Milliseconds from the next event of a kind until a condition, a JavaScript expression, has been painted.
 * @param {() => Promise<void>} act causes the event
 */
export async function untilPainted(page, event, condition, act) {
  await page.evaluate(`window.painted = new Promise((resolve, reject) => addEventListener('${event}', ({ timeStamp }) => {
    setTimeout(() => reject(new Error(\`never came: ${condition}\`)), ${PATIENCE_MS})
    const look = () => {
      if (!(${condition})) return requestAnimationFrame(look)
      // A message is delivered after the frame has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - timeStamp)
      port2.postMessage(0)
    }
    requestAnimationFrame(look)
  }, { once: true, capture: true })), undefined`)
  await act()
  return page.evaluate('window.painted')
}

/** From Enter on the passphrase to the start page; and the longest time the page stood still meanwhile. The board is shown afterwards. */
export async function unlock(page) {
  await page.evaluate(() => {
    window.stops = [0]
    new PerformanceObserver((list) =>
      window.stops.push(...list.getEntries().map((task) => task.duration)),
    ).observe({
      entryTypes: ['longtask'],
    })
    const mark = (event) =>
      event.key === 'Enter' && performance.mark('bench:enter', { startTime: event.timeStamp })
    addEventListener('keydown', mark, { once: true, capture: true })
  })
  await page.getByLabel('Lösenfras', { exact: true }).fill(passphrase)
  await page.keyboard.press('Enter')
  await ready(page, 'today')
  await after(REST_MS)
  const measured = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0].startTime
    return {
      unlock: [at('fasvis:today-ready') - at('bench:enter')],
      longestTask: [Math.max(...window.stops)],
    }
  })
  await page.getByRole('navigation').getByRole('link', { name: 'Ärenden' }).click()
  await ready(page, 'board')
  return measured
}

const ready = (page, place) =>
  page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, `fasvis:${place}-ready`, {
    timeout: 120_000,
  })

/** Typing in the board's filter. The number of cases found is checked against a plain search of all cards. */
export async function filter(page) {
  const field = page.getByRole('textbox', { name: 'Sök i listan' })
  const cards = await cardsOf(page)
  const shows = (words) =>
    `document.querySelector('main [aria-live]').textContent.replace(/\\s/g, '').startsWith('${words}')`
  const times = []
  for (const query of queries) {
    const found = cards.filter(({ search }) => search.includes(query)).length
    await field.focus()
    times.push(await untilPainted(page, 'input', shows(`${found}av`), () => page.keyboard.insertText(query)))
    await field.press('Escape')
    await page.waitForFunction(shows(`${cards.length}ärenden`))
    await after(100)
  }
  return { filter: times }
}

/** Moving a card in the dialog: from the click that sends it until the card has left its column. */
export async function moveInDialog(page, times = 3) {
  const count = `document.querySelector('[data-phase="1"] h2 + span').textContent.replace(/\\s/g, '')`
  const waits = []
  for (let time = 0; time < times; time++) {
    await page.locator('[data-phase="1"] [data-case]').first().focus()
    await page.keyboard.press('m')
    const send = page.getByRole('dialog').getByRole('button', { name: 'Flytta till fas 2' })
    await send.hover()
    await after(REST_MS)
    const before = Number(await page.evaluate(count))
    waits.push(await untilPainted(page, 'click', `Number(${count}) === ${before - 1}`, () => send.click()))
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await after(REST_MS)
  }
  return { moveInDialog: waits }
}

/** A move from the page to the disk and back, without what the page then does with it. */
export async function moveToDisk(page, times = 10) {
  const cases = (await cardsOf(page)).filter(({ phase }) => phase === 2).slice(0, times)
  const waits = []
  for (const { id } of cases) {
    const move = {
      reason: null,
      comment: null,
      outcome: null,
      way: null,
      caseId: id,
      toPhase: 3,
      movedOn: today,
    }
    waits.push(await asked(page, 'case.move', move))
    await after(REST_MS)
  }
  return { moveToDisk: waits }
}

/** Two seconds down the longest column at 120 pixels a frame: the time of each frame. */
export const scroll = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const columns = [...document.querySelectorAll('[data-phase] > header + div')]
        const longest = columns.toSorted((a, b) => b.scrollHeight - a.scrollHeight)[0]
        const frames = []
        let from = 0
        let last = 0
        const frame = (now) => {
          if (from === 0) from = now
          else frames.push(now - last)
          last = now
          longest.scrollTop += 120
          if (now - from < 2000) requestAnimationFrame(frame)
          else resolve({ frame: frames })
        }
        requestAnimationFrame(frame)
      }),
  )

async function cardsOf(page) {
  return JSON.parse(await page.evaluate(() => window.bridge.invoke('case.list', '{"closed":false}'))).data
}

/** Through a genomgång, nothing new in any case: from the space bar until the next case is painted. */
export async function nextInReview(page, times = 8) {
  await page.getByRole('navigation').getByRole('link', { name: 'Uppföljning' }).click()
  await page.getByRole('tab', { name: 'Genomgångar' }).click()
  await page.getByRole('combobox', { name: 'Ny genomgång med' }).click()
  await page
    .getByRole('option', { name: /, \d\d+ ärenden$/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Starta' }).click()
  const shown = `document.querySelector('article[aria-label^="Ärende "]').ariaLabel`
  const waits = []
  for (let time = 0; time < times; time++) {
    await page.getByRole('article').waitFor()
    await after(REST_MS)
    await page.keyboard.press('1')
    const before = await page.evaluate(shown)
    waits.push(
      await untilPainted(page, 'keydown', `${shown} !== '${before}'`, () => page.keyboard.press('Space')),
    )
  }
  return { nextInReview: waits }
}

/** A proposal of meetings for eight weeks with everyone, from the page and back. */
export const proposal = async (page, times = 3) => {
  const waits = []
  for (let time = 0; time < times; time++)
    waits.push(await asked(page, 'planning.proposal', { weeks: 8, pinned: [], without: [] }))
  return { proposal: waits }
}

/** Up to 200 cases of the one who has most, given to another, to disk and answered. */
export async function handOver(page) {
  const [most] = [...Map.groupBy(await cardsOf(page), ({ workerId }) => workerId)]
    .filter(([workerId, own]) => workerId !== null && own.every(({ coversFor }) => coversFor === null))
    .toSorted(([, a], [, b]) => b.length - a.length)
  const [fromPersonId, cases] = most
  const people = JSON.parse(await page.evaluate(() => window.bridge.invoke('person.list', '{}'))).data
  const { id: toPersonId } = people.find(
    ({ id, role, endedOn, away }) =>
      role === 'social-worker' && endedOn === null && away === null && id !== fromPersonId,
  )
  const wait = await asked(page, 'handover.make', {
    role: 'social-worker',
    fromPersonId,
    cause: 'moved',
    sudden: false,
    fromDate: today,
    untilDate: null,
    endedOn: null,
    comment: null,
    cases: cases.slice(0, 200).map(({ id }) => ({ caseId: id, toPersonId, note: null })),
  })
  return { handOver: [wait] }
}

/** Milliseconds until one route has answered the page; a refusal ends the run. */
export async function asked(page, route, input) {
  const [wait, answer] = await page.evaluate(
    async ([name, json]) => {
      const from = performance.now()
      const said = await window.bridge.invoke(name, json)
      return [performance.now() - from, said]
    },
    [route, JSON.stringify(input)],
  )
  if (!JSON.parse(answer).ok) throw new Error(answer)
  return wait
}
