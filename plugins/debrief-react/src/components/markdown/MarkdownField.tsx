import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { useId, useRef, useState } from 'react';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';
import { Markdown } from './Markdown';
import { formatMarkdown, MarkdownFormat } from './markdownFormats';
import { MarkdownInputHandle } from './MarkdownInput';
import { MarkdownTextInput } from './MarkdownTextInput';
import { MarkdownToolbar } from './MarkdownToolbar';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${alpha(theme.palette.text.primary, 0.3)}`,
    borderRadius: 4,
    backgroundColor: theme.palette.background.paper,
    minWidth: 0,
    '&:focus-within': {
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    },
  },
  preview: { padding: theme.spacing(1.5, 2), ...typeStyles.body },
  nothing: { color: theme.palette.text.secondary },
}));

export interface MarkdownFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  minRows?: number;
  disabled?: boolean;
  inputId?: string;
  onBlur?: () => void;
}

/** Writes Markdown, with a toolbar and a look at the result. */
export function MarkdownField(props: MarkdownFieldProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const ownId = useId();
  const input = useRef<MarkdownInputHandle>(null);
  const [isPreview, setPreview] = useState(false);
  const minRows = props.minRows ?? 4;

  const format = (name: MarkdownFormat) => {
    const selection = input.current?.selection();
    if (selection) {
      const { text, start, end } = selection;
      input.current?.apply(formatMarkdown(name, text, start, end));
    }
  };

  return (
    <div className={classes.root}>
      <MarkdownToolbar
        label={props.label}
        disabled={props.disabled}
        isPreview={isPreview}
        onPreviewChange={setPreview}
        onFormat={format}
      />
      {isPreview ? (
        <div
          className={classes.preview}
          style={{ minHeight: minRows * 20 + 24 }}
        >
          {props.value.trim() ? (
            <Markdown content={props.value} />
          ) : (
            <span className={classes.nothing}>{t('markdown.nothing')}</span>
          )}
        </div>
      ) : (
        <MarkdownTextInput
          ref={input}
          id={props.inputId ?? ownId}
          label={props.label}
          value={props.value}
          onChange={props.onChange}
          onBlur={props.onBlur}
          placeholder={props.placeholder}
          minRows={minRows}
          disabled={props.disabled}
        />
      )}
    </div>
  );
}
