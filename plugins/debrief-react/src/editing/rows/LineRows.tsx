import { useState } from 'react';
import { TextRow } from '../fields/TextRow';
import { AddButton } from './AddButton';
import { RemoveButton } from './RemoveButton';
import { useRowStyles } from './useRowStyles';

export interface LineRowsProps {
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  /** Names a line to those who cannot see it; gets its number. */
  lineLabel: (number: number) => string;
  addLabel: string;
}

/** A list of lines; Enter goes on to the next. */
export function LineRows(props: LineRowsProps) {
  const { lines, onChange } = props;
  const classes = useRowStyles();
  const [added, setAdded] = useState<number>();
  const add = (at: number) => {
    onChange([...lines.slice(0, at), '', ...lines.slice(at)]);
    setAdded(at);
  };
  return (
    <>
      <ol className={classes.list}>
        {lines.map((line, index) => (
          // eslint-disable-next-line react/no-array-index-key -- a line is its place
          <li key={index} className={classes.plain}>
            <TextRow
              label={props.lineLabel(index + 1)}
              value={line}
              autoFocus={index === added}
              onChange={text =>
                onChange(lines.map((it, at) => (at === index ? text : it)))
              }
              onEnter={() => add(index + 1)}
            />
            <span className={classes.remove}>
              <RemoveButton
                what={props.lineLabel(index + 1)}
                onClick={() => onChange(lines.filter((_, at) => at !== index))}
              />
            </span>
          </li>
        ))}
      </ol>
      <AddButton label={props.addLabel} onClick={() => add(lines.length)} />
    </>
  );
}
