import {
  CountermeasureName,
  rememberPlace,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Chip from '@material-ui/core/Chip';
import CheckIcon from '@material-ui/icons/Check';
import type { SyntheticEvent } from 'react';

/** An earlier countermeasure that held: that is something to celebrate. */
export function HeldChip(props: { id: string; onRemove: () => void }) {
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
