import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import CodeIcon from '@material-ui/icons/Code';
import FormatBoldIcon from '@material-ui/icons/FormatBold';
import FormatItalicIcon from '@material-ui/icons/FormatItalic';
import FormatListBulletedIcon from '@material-ui/icons/FormatListBulleted';
import FormatQuoteIcon from '@material-ui/icons/FormatQuote';
import InsertLinkIcon from '@material-ui/icons/InsertLink';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';
import { MarkdownFormat, markdownFormats } from './markdownFormats';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.25, 1),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  preview: {
    marginLeft: 'auto',
    textTransform: 'none',
    ...typeStyles.qualifying,
  },
}));

const icons: Record<MarkdownFormat, typeof CodeIcon> = {
  bold: FormatBoldIcon,
  italic: FormatItalicIcon,
  code: CodeIcon,
  link: InsertLinkIcon,
  list: FormatListBulletedIcon,
  quote: FormatQuoteIcon,
};

/** The formats, and the switch between writing and looking at it. */
export function MarkdownToolbar(props: {
  label: string;
  disabled?: boolean;
  isPreview: boolean;
  onPreviewChange: (isPreview: boolean) => void;
  onFormat: (format: MarkdownFormat) => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  return (
    <div
      className={classes.root}
      role="toolbar"
      aria-label={t('markdown.toolbar', { label: props.label })}
    >
      {markdownFormats.map(format => {
        const Icon = icons[format];
        return (
          <IconButton
            key={format}
            size="small"
            title={t(`markdown.${format}`)}
            aria-label={t(`markdown.${format}`)}
            disabled={props.disabled || props.isPreview}
            onClick={() => props.onFormat(format)}
          >
            <Icon fontSize="small" />
          </IconButton>
        );
      })}
      <Button
        className={classes.preview}
        size="small"
        color="primary"
        aria-pressed={props.isPreview}
        onClick={() => props.onPreviewChange(!props.isPreview)}
      >
        {t('markdown.preview')}
      </Button>
    </div>
  );
}
