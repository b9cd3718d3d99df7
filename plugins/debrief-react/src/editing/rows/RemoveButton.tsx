import { CloseButton } from './CloseButton';
import { rememberPlace } from './rememberPlace';

/** Takes one row away, and leads the keyboard to the next. */
export function RemoveButton(props: { what: string; onClick: () => void }) {
  return (
    <CloseButton
      what={props.what}
      onClick={event => {
        const goOn = rememberPlace(event.currentTarget);
        props.onClick();
        goOn();
      }}
    />
  );
}
