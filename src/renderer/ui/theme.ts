import { createTheme, getDefaultZIndex, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Blue-black writing ink: the one accent of the chrome, too grey to be mistaken for a person's colour. */
const ink: MantineColorsTuple = [
  '#f1f4f8',
  '#e1e6ee',
  '#c4cedc',
  '#a9b8cd',
  '#8599b6',
  '#667c9d',
  '#4d6385',
  '#374c6d',
  '#2a3c58',
  '#1d2b42',
];

const warmGray: MantineColorsTuple = [
  '#fbfaf7',
  '#f4f1ec',
  '#e9e5de',
  '#ded8cc',
  '#cbc4b6',
  '#a59d8f',
  '#7d7567',
  '#615a4e',
  '#453f36',
  '#27231d',
];

const warmDark: MantineColorsTuple = [
  '#ece7de',
  '#c9c2b6',
  '#b0a99c',
  '#8b8477',
  '#57524a',
  '#393630',
  '#2a2825',
  '#232220',
  '#191816',
  '#121110',
];

/** The look of every component; what differs between light and dark beyond this is in tokens.css. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink, gray: warmGray, dark: warmDark },
  black: '#27231d',
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, Menlo, Consolas, monospace',
  headings: { fontWeight: '620' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Tooltip: {
      defaultProps: {
        openDelay: 500,
        withArrow: false,
        events: { hover: true, focus: true, touch: false },
        // Everything on a page belongs to a landmark; index.html has one for these. They lie over dialogs and menus.
        portalProps: { target: '#hints' },
        zIndex: getDefaultZIndex('max'),
      },
    },
    // The page itself never scrolls, and the scroll lock would need a style sheet our content policy refuses.
    Modal: {
      defaultProps: {
        centered: true,
        lockScroll: false,
        overlayProps: { backgroundOpacity: 0.35 },
        // A dialog's heading is no second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
    // The placeholder would be a child that no menu may have.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Spotlight: { defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.35, blur: 0 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
  },
});

/** Points the component library's own colours at the tokens, so nothing is defined twice. */
export const tokensForComponents: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--chrome)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--picked)',
    '--mantine-color-default-border': 'var(--chrome-border)',
    '--mantine-color-error': 'var(--danger)',
  };
  return { variables: {}, light: both, dark: both };
};
