// Draws each picture of Statistik from a report, again and again. Bundled by statistics.mjs: it is the program's own code.
import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { phaseDistributionOver } from '../../domain/statistics/charts-of-report'
import { reportPictures } from '../../renderer/features/statistics/pictures/report-pictures'
import { PhaseDistribution } from '../../renderer/ui/charts/PhaseDistribution'
import { onPage } from '../../renderer/ui/charts/surface'

const times = 15
const { report, overTime, names } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const on = onPage(900)
const opens = (line, column) => `/statistik/arenden?rad=${line}&kolumn=${column}`
const pictures = reportPictures(report, names, opens)
const distribution = (surface) => {
  const data = phaseDistributionOver(overTime, (day) => day, opens)
  return createElement(PhaseDistribution, { data, phases: names.phases, on: surface })
}

const timed = (draw) =>
  Array.from({ length: times }, () => {
    const from = performance.now()
    renderToString(createElement(Router, { ssrPath: '/' }, draw(on)))
    return performance.now() - from
  })
const drawn = Object.entries({ ...pictures, distribution }).map(([id, draw]) => [id, timed(draw)])
process.stdout.write(JSON.stringify(Object.fromEntries(drawn)))
