import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { debriefLearningTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
  },
  heading: {
    margin: 0,
    ...typeStyles.entryTitle,
  },
  note: {
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
  action: { marginLeft: 'auto' },
  rows: { listStyle: 'none', margin: 0, padding: 0 },
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
}));

/** Rows under a heading, with a way to more of them. */
export function ResultsCard(props: {
  heading: string;
  note?: string;
  action?: ReactNode;
  shown: number;
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  onMore(): void;
  children: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefLearningTranslationRef);
  return (
    <Paper variant="outlined" component="section">
      <div className={classes.header}>
        <div role="status">
          <h2 className={classes.heading}>{props.heading}</h2>
        </div>
        {props.note && <span className={classes.note}>{props.note}</span>}
        <span className={classes.action}>{props.action}</span>
      </div>
      <ul className={classes.rows}>{props.children}</ul>
      {props.total > 0 && (
        <div className={classes.footer}>
          <span>
            {t('shown', {
              shown: String(props.shown),
              total: String(props.total),
            })}
          </span>
          {props.hasMore && (
            <Button
              size="small"
              color="primary"
              disabled={props.isLoadingMore}
              onClick={props.onMore}
            >
              {t('showMore')}
            </Button>
          )}
        </div>
      )}
    </Paper>
  );
}
