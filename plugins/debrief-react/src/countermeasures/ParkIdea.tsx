import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import { TextInput } from '../editing/fields/TextInput';
import { useDraftText } from '../saving/useDraftText';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useCountermeasureRows } from './CountermeasureRowsContext';
import { useT } from '../editing/useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'center',
    paddingTop: theme.spacing(1.5),
  },
  announcement: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
}));

/** Writes an idea down so that it is not discussed now: Enter, and go on. */
export function ParkIdea(props: {
  /** Under which name it is kept until it is parked. */
  draft: string;
  autoFocus?: boolean;
  onParked?: () => void;
}) {
  const classes = useStyles();
  const t = useT();
  const { rows } = useCountermeasureRows();
  const [title, setTitle] = useDraftText(props.draft);
  const [parked, setParked] = useState('');

  const park = () => {
    const text = title.trim();
    if (text) {
      rows.add({ title: text });
      setTitle('');
      setParked(t('countermeasures.parked', { title: text }));
      props.onParked?.();
    }
  };

  return (
    <form
      className={classes.root}
      onSubmit={event => {
        event.preventDefault();
        park();
      }}
    >
      <TextInput
        label={t('countermeasures.park')}
        value={title}
        onChange={event => setTitle(event.target.value)}
        autoFocus={props.autoFocus}
        inputProps={{ maxLength: titleLimit }}
      />
      <Button type="submit" variant="outlined" color="primary" size="small">
        {t('countermeasures.parkButton')}
      </Button>
      <span role="status" className={classes.announcement}>
        {parked}
      </span>
    </form>
  );
}
