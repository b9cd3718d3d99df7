import {
  describeText,
  EntityPicker,
  FieldFrame,
  useRejection,
} from '@debrief/backstage-plugin-debrief-react';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

/** Whose debrief it is, or who leads through it. */
export function PersonField(props: {
  path: 'owner' | 'facilitator';
  kinds: string[];
}) {
  const { path } = props;
  const t = useT();
  const { debrief } = useEditor().session;
  const [value, setValue] = useDebriefField(path);
  const rejection = useRejection(debrief, path);
  const label = t(`event.${path}`);
  return (
    <FieldFrame
      autosave={debrief}
      path={path}
      label={label}
      hint={t(`event.${path}Hint`)}
      describe={describeText}
    >
      <EntityPicker
        label={label}
        kinds={props.kinds}
        value={value}
        onChange={setValue}
        freeSolo
        error={Boolean(rejection)}
      />
    </FieldFrame>
  );
}
