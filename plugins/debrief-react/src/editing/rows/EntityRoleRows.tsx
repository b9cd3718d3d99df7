import { makeStyles } from '@material-ui/core/styles';
import { EntityPicker } from '../../components/catalog/EntityPicker';
import { RefRow } from './RefRow';

const kinds = ['Component', 'API', 'Resource', 'System', 'Domain'];

const useStyles = makeStyles(theme => ({
  rows: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    '&:not(:empty)': { marginBottom: theme.spacing(1.5) },
  },
  picker: { maxWidth: 360 },
}));

/** Entities, each with what it has to do with something. */
export function EntityRoleRows<R extends string>(props: {
  entities: readonly { entityRef: string; role: R }[];
  roles: readonly { value: R; label: string }[];
  /** Of the first entity, and of those after it. */
  firstRole: R;
  nextRole: R;
  roleLabel: (name: string) => string;
  addLabel: string;
  onChange: (entities: { entityRef: string; role: R }[]) => void;
}) {
  const { entities, onChange } = props;
  const classes = useStyles();
  return (
    <>
      <ul className={classes.rows}>
        {entities.map(entity => (
          <RefRow
            key={entity.entityRef}
            entityRef={entity.entityRef}
            choice={entity.role}
            choices={props.roles}
            choiceLabel={props.roleLabel}
            onChange={role =>
              onChange(
                entities.map(it => (it === entity ? { ...it, role } : it)),
              )
            }
            onRemove={() => onChange(entities.filter(it => it !== entity))}
          />
        ))}
      </ul>
      <div className={classes.picker}>
        <EntityPicker
          label={props.addLabel}
          kinds={kinds}
          value={null}
          freeSolo
          onChange={entityRef => {
            if (entityRef && !entities.some(it => it.entityRef === entityRef)) {
              const role = entities.length ? props.nextRole : props.firstRole;
              onChange([...entities, { entityRef, role }]);
            }
          }}
        />
      </div>
    </>
  );
}
