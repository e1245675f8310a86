// The least an Electron app can be: what Fasvis is measured beside.
import { app, BrowserWindow } from 'electron'

app.once('ready', () => {
  const window = new BrowserWindow({ width: 1440, height: 900 })
  void window.loadFile(`${import.meta.dirname}/index.html`)
})
