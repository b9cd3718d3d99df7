import {
  AddButton,
  CountermeasureName,
  CountermeasurePicker,
  describeList,
  FieldFrame,
  rememberPlace,
  RemoveButton,
  Section,
  TextRow,
  useRowStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import { SyntheticEvent, useState } from 'react';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

const paths = pathsOfSection('wentWell');

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

/** What helped, where luck did, and what nobody had expected. */
export function WentWellSection() {
  const t = useT();
  const { debrief } = useEditor().session;
  return (
    <Section
      section="wentWell"
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <WentWell />
      <DebriefMarkdown
        path="luck"
        label={t('editor.wentWell.luck')}
        minRows={2}
      />
      <DebriefMarkdown
        path="surprises"
        label={t('editor.wentWell.surprises')}
        minRows={2}
      />
    </Section>
  );
}

function WentWell() {
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
      label={t('editor.wentWell.title')}
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
                label={t('editor.wentWell.text', { number })}
                value={item.text}
                onChange={text => change({ text })}
                onEnter={() => add(null)}
                placeholder={t('editor.wentWell.placeholder')}
                autoFocus={index === added}
              />
              <span className={rowClasses.remove}>
                <RemoveButton
                  what={t('editor.wentWell.remove', { number })}
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
        <AddButton label={t('editor.wentWell.add')} onClick={() => add(null)} />
        <div className={classes.picker}>
          <CountermeasurePicker
            label={t('editor.wentWell.heldAdd')}
            onPick={add}
          />
        </div>
      </div>
    </FieldFrame>
  );
}

/** An earlier countermeasure that held: that is something to celebrate. */
function HeldChip(props: { id: string; onRemove: () => void }) {
  const { held } = useSignalColours();
  return (
    <Chip
      size="small"
      style={{ color: held.main, backgroundColor: held.ground }}
      icon={<CheckIcon style={{ color: held.main }} />}
      label={<CountermeasureName id={props.id} />}
      onDelete={(event: SyntheticEvent) => {
        const goOn = rememberPlace(event.currentTarget);
        props.onRemove();
        goOn();
      }}
    />
  );
}
