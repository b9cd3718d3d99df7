import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { debriefImportsTranslationRef } from '../translation';
import { formatBytes } from '../files/formatBytes';
import type { RefusalReason, RefusedFile } from '../files/readDocument';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    backgroundColor: theme.palette.background.paper,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
  },
  title: { ...typeStyles.strong, margin: 0 },
  list: {
    margin: theme.spacing(1, 0),
    paddingLeft: theme.spacing(2.5),
    maxHeight: 240,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    ...typeStyles.body,
  },
}));

// With so few there is nothing to fold away.
const shownAtOnce = 5;

/** The files that cannot be imported, each with the reason. */
export function RefusedFiles(props: {
  refused: RefusedFile[];
  onDismiss: () => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const listId = useId();
  const [isAsked, setAsked] = useState(false);
  const { refused } = props;
  if (refused.length === 0) {
    return null;
  }
  const isLong = refused.length > shownAtOnce;
  const isOpen = isAsked || !isLong;
  return (
    <div className={classes.root} role="alert">
      <div className={classes.head}>
        <p className={classes.title}>
          {t('refused.title', { count: refused.length })}
        </p>
        {isLong && (
          <Button
            size="small"
            color="primary"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setAsked(!isAsked)}
          >
            {isOpen ? t('refused.hide') : t('refused.show')}
          </Button>
        )}
        <Button size="small" onClick={props.onDismiss}>
          {t('refused.dismiss')}
        </Button>
      </div>
      {isOpen && (
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul id={listId} className={classes.list} tabIndex={0}>
          {refused.map(({ name, reason }, index) => (
            <li key={index}>
              <strong>{name}</strong>: <Reason reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Reason({ reason }: { reason: RefusalReason }) {
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  switch (reason.type) {
    case 'wrong-type':
      return <>{t('refused.wrongType', { extension: reason.extension })}</>;
    case 'too-large':
      return (
        <>
          {t('refused.tooLarge', {
            limit: formatBytes(reason.limitBytes),
          })}
        </>
      );
    case 'not-text':
      return <>{t('refused.notText')}</>;
    case 'empty':
      return <>{t('refused.empty')}</>;
    case 'unreadable':
      return <>{t('refused.unreadable', { message: reason.message })}</>;
    case 'twice':
      return <>{t('refused.twice', { twin: reason.twin })}</>;
    default:
      return <>{t('refused.tooMany', { limit: String(reason.limit) })}</>;
  }
}
