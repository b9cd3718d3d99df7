import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  durationBetween,
  Marks,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';
import { formatDuration } from '../time/formatDuration';
import { picturedMarks } from './pictureScale';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1, 0, 0),
    ...typeStyles.body,
    '& dd': { margin: 0 },
  },
  after: { color: theme.palette.text.secondary, ...typeStyles.qualifying },
  time: { ...typeStyles.strong, textAlign: 'right' },
}));

/** The marks in words, where the picture has no room for them. */
export function MarkList(props: {
  marks: Marks;
  timeOf: (value: string) => string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  return (
    <dl className={classes.root}>
      {picturedMarks.map(name => {
        const value = props.marks[name];
        if (!value) {
          return null;
        }
        const after =
          name === 'startedAt'
            ? null
            : durationBetween(props.marks.startedAt, value);
        return (
          <Fragment key={name}>
            <dt>{t(`mark.${name}`)}</dt>
            <dd className={classes.after}>
              {after && t('picture.after', { duration: formatDuration(after) })}
            </dd>
            <dd className={classes.time}>{props.timeOf(value)}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
