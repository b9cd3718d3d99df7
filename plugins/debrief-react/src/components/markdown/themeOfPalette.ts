import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Theme } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';

/** The look of an editor in the portal's theme. */
export function themeOfPalette(
  palette: Theme['palette'],
  minRows: number,
): Extension {
  return EditorView.theme(
    {
      '&': {
        color: palette.text.primary,
        backgroundColor: 'transparent',
        fontSize: `${typeStyles.body.fontSize}px`,
      },
      '&.cm-focused': { outline: 'none' },
      '.cm-scroller': {
        fontFamily: 'inherit',
        lineHeight: typeStyles.body.lineHeight,
      },
      '.cm-content': {
        padding: '12px 16px',
        minHeight: `${minRows * 20 + 24}px`,
        caretColor: palette.text.primary,
      },
      '.cm-line': { padding: 0 },
      '.cm-cursor': { borderLeftColor: palette.text.primary },
      '.cm-placeholder': { color: palette.text.secondary },
      '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
        { backgroundColor: palette.action.selected },
    },
    { dark: palette.type === 'dark' },
  );
}
