import { markdown } from '@codemirror/lang-markdown';
import {
  defaultHighlightStyle,
  HighlightStyle,
  syntaxHighlighting,
} from '@codemirror/language';
import { Prec } from '@codemirror/state';
import { useTheme } from '@material-ui/core/styles';
import ReactCodeMirror, {
  EditorView,
  ReactCodeMirrorRef,
} from '@uiw/react-codemirror';
import { forwardRef, useImperativeHandle, useMemo, useRef } from 'react';
import { MarkdownInputHandle, MarkdownInputProps } from './MarkdownInput';
import { themeOfPalette } from './themeOfPalette';

// Bold, italic and struck through as such; the colours are the theme's.
const highlighting = Prec.highest(
  syntaxHighlighting(
    HighlightStyle.define(
      defaultHighlightStyle.specs.map(({ color: _, ...spec }) => spec),
    ),
  ),
);

/** A Markdown input that shows what is bold, a heading or a link. */
export const CodeMirrorInput = forwardRef<
  MarkdownInputHandle,
  MarkdownInputProps
>((props, ref) => {
  const { palette } = useTheme();
  const editor = useRef<ReactCodeMirrorRef>(null);
  const { id, label, minRows } = props;

  useImperativeHandle(
    ref,
    () => ({
      selection: () => {
        const state = editor.current?.state ?? editor.current?.view?.state;
        return {
          text: state?.doc.toString() ?? '',
          start: state?.selection.main.from ?? 0,
          end: state?.selection.main.to ?? 0,
        };
      },
      apply: edit => {
        const view = editor.current?.view;
        view?.dispatch({
          changes: { from: edit.from, to: edit.to, insert: edit.insert },
          selection: { anchor: edit.selectionStart, head: edit.selectionEnd },
          scrollIntoView: true,
        });
        view?.focus();
      },
    }),
    [],
  );

  const extensions = useMemo(
    () => [
      markdown(),
      EditorView.lineWrapping,
      highlighting,
      themeOfPalette(palette, minRows),
      EditorView.contentAttributes.of({
        id,
        'aria-label': label,
        'aria-multiline': 'true',
        role: 'textbox',
        spellcheck: 'true',
      }),
    ],
    [id, label, minRows, palette],
  );

  return (
    <ReactCodeMirror
      ref={editor}
      value={props.value}
      onChange={props.onChange}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
      placeholder={props.placeholder}
      editable={!props.disabled}
      readOnly={props.disabled}
      extensions={extensions}
      theme="none"
      // Tab leads on to the next field, as everywhere.
      indentWithTab={false}
      basicSetup={{
        lineNumbers: false,
        foldGutter: false,
        highlightActiveLine: false,
        highlightActiveLineGutter: false,
        autocompletion: false,
        bracketMatching: false,
        closeBrackets: false,
        syntaxHighlighting: false,
        searchKeymap: false,
      }}
    />
  );
});
