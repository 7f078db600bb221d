import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Blue of the Youth Union’s shirt; shade 7 carries white text with a contrast above 7 : 1. */
const union: MantineColorsTuple = [
  '#eaf3fb',
  '#d3e4f5',
  '#a5c8ea',
  '#74aade',
  '#4c90d4',
  '#327fcd',
  '#2276ca',
  '#0b5cab',
  '#0a4f94',
  '#06417c',
];

const FONT = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', sans-serif";

export const theme = createTheme({
  primaryColor: 'union',
  // White words on it have a contrast of 4.6 in the dark scheme.
  primaryShade: { light: 7, dark: 6 },
  colors: { union },
  autoContrast: true,
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Targets of a thumb in a commune: WCAG 2.2 asks for 24 px, a glove for more.
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3 } },
    Select: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    // Else a second banner of the page.
    ModalHeader: { defaultProps: { role: 'none' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'lg' } },
  },
});
