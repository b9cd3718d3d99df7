import { EntityPicker } from '../../components/catalog/EntityPicker';
import { RefRow } from './RefRow';
import { useRowStyles } from './useRowStyles';

const kinds = ['Component', 'API', 'Resource', 'System', 'Domain'];

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
  const classes = useRowStyles();
  return (
    <>
      <ul className={classes.chips}>
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
