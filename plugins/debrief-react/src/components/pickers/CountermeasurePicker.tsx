import { CountermeasureStateText } from '../signs/CountermeasureStateText';
import { SearchPicker } from './SearchPicker';

/** Finds a countermeasure of any debrief. */
export function CountermeasurePicker(props: {
  label: string;
  onPick: (countermeasureId: string) => void;
  autoFocus?: boolean;
}) {
  return (
    <SearchPicker
      label={props.label}
      type="countermeasure"
      nameOf={it => `CM-${it.number} ${it.title}`}
      detailOf={it =>
        it.countermeasure && (
          <>
            <CountermeasureStateText state={it.countermeasure.state} />
            {` · #${it.countermeasure.source.number}`}
          </>
        )
      }
      onPick={it => props.onPick(it.id)}
      autoFocus={props.autoFocus}
    />
  );
}
