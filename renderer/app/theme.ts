import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** One accent colour; phases and flags have their own tokens in tokens.css. */
const teal: MantineColorsTuple = [
  '#e1f0f1',
  '#c9e3e5',
  '#9fcdd1',
  '#72b4ba',
  '#4e9ea6',
  '#237a83',
  '#0b626b',
  '#0a565e',
  '#084a51',
  '#063b41',
]

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 6 },
  autoContrast: true,
  colors: { teal },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { size: 'sm' } },
    Modal: {
      styles: { title: { fontSize: 16, fontWeight: 650 } },
      defaultProps: {
        centered: false,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 80 },
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Stäng' } } },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        withArrow: true,
        multiline: true,
        maw: 360,
        events: { hover: true, focus: true, touch: false },
      },
    },
  },
})
