import type {
  SearchResult,
  SearchType,
} from '@debrief/backstage-plugin-debrief-common';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { ReactNode, useId, useState } from 'react';
import { useT } from '../../useT';
import { useFound } from './useFound';

export interface SearchPickerProps {
  label: string;
  type: SearchType;
  /** How a result reads. */
  nameOf: (result: SearchResult) => string;
  /** What stands below its name. */
  detailOf?: (result: SearchResult) => ReactNode;
  /** Results that cannot be chosen. */
  isExcluded?: (result: SearchResult) => boolean;
  onPick: (result: SearchResult) => void;
  autoFocus?: boolean;
}

/** Finds a debrief or a countermeasure by its words, and hands it on. */
export function SearchPicker(props: SearchPickerProps) {
  const id = useId();
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { found, isLoading, isError } = useFound(typed, props.type, isOpen);

  return (
    <Autocomplete<SearchResult>
      id={id}
      size="small"
      value={null}
      inputValue={typed}
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onInputChange={(_event, text, reason) =>
        setTyped(reason === 'input' ? text : '')
      }
      onChange={(_event, result) => {
        if (result) {
          setTyped('');
          props.onPick(result);
        }
      }}
      options={found.filter(it => !props.isExcluded?.(it))}
      loading={isLoading}
      loadingText={t('searchPicker.loading')}
      noOptionsText={t(isError ? 'searchPicker.failed' : 'searchPicker.none')}
      filterOptions={options => options}
      getOptionLabel={props.nameOf}
      getOptionSelected={(one, other) => one.id === other.id}
      autoHighlight
      renderOption={result => (
        <span>
          {props.nameOf(result)}
          {props.detailOf && (
            <>
              <br />
              <small>{props.detailOf(result)}</small>
            </>
          )}
        </span>
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={props.label}
          variant="outlined"
          size="small"
          autoFocus={props.autoFocus}
        />
      )}
    />
  );
}
