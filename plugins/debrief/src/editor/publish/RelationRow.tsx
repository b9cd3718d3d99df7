import { relationTypes } from '@debrief/backstage-plugin-debrief-common';
import {
  RemoveButton,
  SelectField,
  typeStyles,
  useCountermeasuresOf,
  useDebrief,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import type { DebriefFields } from '../model/debriefFields';
import { useT } from '../useT';

type Relation = DebriefFields['relations'][number];

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 168px minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'center',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :nth-child(2), & > :nth-child(3)': { gridColumn: 1 },
      '& > :last-child': { gridColumn: 2, gridRow: 1 },
    },
  },
  name: { ...typeStyles.body, overflowWrap: 'anywhere' },
}));

/** An earlier debrief, and what it is to this one. */
export function RelationRow(props: {
  relation: Relation;
  onChange: (relation: Relation) => void;
  onRemove: () => void;
}) {
  const { relation } = props;
  const classes = useStyles();
  const rowClasses = useRowStyles();
  const t = useT();
  const { data: related, isError } = useDebrief(relation.debriefId);
  const number = related ? String(related.number) : '…';

  return (
    <li className={classes.row}>
      <span className={classes.name}>
        {related
          ? `#${related.number} ${related.title}`
          : t(isError ? 'publish.hiddenRelation' : 'publish.loadingRelation')}
      </span>
      <SelectField
        label={t('publish.relationOf', { number })}
        value={relation.type}
        options={relationTypes.map(value => ({
          value,
          label: t(`publish.relationTypes.${value}`),
        }))}
        onChange={type =>
          props.onChange({
            ...relation,
            type,
            countermeasureId:
              type === 'recurrence-of' ? relation.countermeasureId : null,
          })
        }
        hideLabel
      />
      {relation.type === 'recurrence-of' ? <DidNotHold {...props} /> : <span />}
      <span className={rowClasses.remove}>
        <RemoveButton
          what={t('publish.removeRelation', { number })}
          onClick={props.onRemove}
        />
      </span>
    </li>
  );
}

/** Which countermeasure of the earlier debrief did not hold. */
function DidNotHold(props: {
  relation: Relation;
  onChange: (relation: Relation) => void;
}) {
  const { relation } = props;
  const t = useT();
  const { data } = useCountermeasuresOf(relation.debriefId);
  return (
    <SelectField
      label={t('publish.didNotHold')}
      value={relation.countermeasureId}
      none={t('publish.nothingNamed')}
      options={(data?.items ?? []).map(it => ({
        value: it.id,
        label: `CM-${it.number} ${it.title}`,
      }))}
      onChange={countermeasureId =>
        props.onChange({ ...relation, countermeasureId })
      }
      onClear={() => props.onChange({ ...relation, countermeasureId: null })}
    />
  );
}
