// The menu bar: what every program has, in Swedish. The app's own actions stand on its pages.
import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron'
import { zoom } from './window'

/** Sets the menu of the app, for its one window. */
export function setMenu(window: BrowserWindow): void {
  const template: MenuItemConstructorOptions[] = [
    { label: '&Arkiv', submenu: [{ role: 'quit', label: 'A&vsluta Fasvis' }] },
    { label: '&Redigera', submenu: editing },
    { label: '&Visa', submenu: viewing(window) },
    { label: '&Hjälp', submenu: [{ label: '&Om Fasvis', click: () => void showAbout(window) }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

const editing: MenuItemConstructorOptions[] = [
  { role: 'undo', label: '&Ångra skrivning' },
  { role: 'redo', label: '&Gör om skrivning' },
  { type: 'separator' },
  { role: 'cut', label: 'Klipp &ut' },
  { role: 'copy', label: '&Kopiera' },
  { role: 'paste', label: 'Klistra &in' },
  { role: 'selectAll', label: '&Markera allt' },
]

function viewing(window: BrowserWindow): MenuItemConstructorOptions[] {
  const items: MenuItemConstructorOptions[] = [
    { label: '&Större text', accelerator: 'CmdOrCtrl+Plus', click: () => zoom(window, 1) },
    { label: '&Mindre text', accelerator: 'CmdOrCtrl+-', click: () => zoom(window, -1) },
    { label: '&Normal text (100 %)', accelerator: 'CmdOrCtrl+0', click: () => zoom(window, 0) },
    { type: 'separator' },
    { role: 'togglefullscreen', label: '&Helskärm' },
  ]
  if (app.isPackaged) return items
  return [...items, { type: 'separator' }, { role: 'toggleDevTools', label: '&Utvecklarverktyg' }]
}

function showAbout(window: BrowserWindow): Promise<unknown> {
  return dialog.showMessageBox(window, {
    type: 'info',
    title: 'Om Fasvis',
    message: `Fasvis ${app.getVersion()}`,
    detail: 'Ärenderegister för samordnare av rehabärenden.\nFri programvara under EUPL-1.2.',
    buttons: ['Stäng'],
    noLink: true,
  })
}
