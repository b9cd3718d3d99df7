import {
  AddButton,
  CountermeasurePicker,
  describeList,
  FieldFrame,
  RemoveButton,
  TextRow,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { HeldChip } from './HeldChip';

const useStyles = makeStyles(theme => ({
  held: {
    gridColumn: '1 / -1',
    maxWidth: 480,
    minWidth: 0,
    '& > *': { maxWidth: '100%' },
  },
  adds: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  picker: { flex: '1 1 260px', maxWidth: 400 },
}));

/** What helped, a line for each; some of it was promised earlier. */
export function WentWellField() {
  const classes = useStyles();
  const rowClasses = useRowStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [items, setItems] = useDebriefField('wentWell');
  const [added, setAdded] = useState(-1);

  const add = (countermeasureId: string | null) => {
    setAdded(items.length);
    setItems([...items, { text: '', countermeasureId }]);
  };

  return (
    <FieldFrame
      autosave={debrief}
      path="wentWell"
      label={t('wentWell.title')}
      withLabel
      describe={describeList(it => it.text || (it.countermeasureId ?? ''))}
    >
      <ul className={rowClasses.list}>
        {items.map((item, index) => {
          const number = String(index + 1);
          const change = (part: Partial<typeof item>) =>
            setItems(
              items.map((it, at) => (at === index ? { ...it, ...part } : it)),
            );
          return (
            // eslint-disable-next-line react/no-array-index-key
            <li key={index} className={rowClasses.plain}>
              <TextRow
                label={t('wentWell.text', { number })}
                value={item.text}
                onChange={text => change({ text })}
                onEnter={() => add(null)}
                placeholder={t('wentWell.placeholder')}
                autoFocus={index === added}
              />
              <span className={rowClasses.remove}>
                <RemoveButton
                  what={t('wentWell.remove', { number })}
                  onClick={() =>
                    setItems(items.filter((_, at) => at !== index))
                  }
                />
              </span>
              {item.countermeasureId && (
                <span className={classes.held}>
                  <HeldChip
                    id={item.countermeasureId}
                    onRemove={() => change({ countermeasureId: null })}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <div className={classes.adds}>
        <AddButton label={t('wentWell.add')} onClick={() => add(null)} />
        <div className={classes.picker}>
          <CountermeasurePicker label={t('wentWell.heldAdd')} onPick={add} />
        </div>
      </div>
    </FieldFrame>
  );
}
