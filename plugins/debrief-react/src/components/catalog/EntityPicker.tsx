import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { ReactNode, UIEvent, useId, useState } from 'react';
import { debriefReactTranslationRef } from '../../translation';
import { EntityOption } from './EntityOption';
import { PersonName } from './PersonName';
import { useEntityOptions } from './useEntityOptions';
import { useEntityTitle } from './useEntityTitle';

interface CommonProps {
  label: string;
  /** Kinds to look for, such as `Component`; all of them unless given. */
  kinds?: string[];
  /** Takes a well-formed ref that is not in the catalog. */
  freeSolo?: boolean;
  autoFocus?: boolean;
  helperText?: ReactNode;
  error?: boolean;
  disabled?: boolean;
  placeholder?: string;
}

export type EntityPickerProps = CommonProps &
  (
    | {
        multiple: true;
        value: string[];
        onChange: (value: string[]) => void;
      }
    | {
        multiple?: false;
        value: string | null;
        onChange: (value: string | null) => void;
      }
  );

/**
 * Chooses entities by their full refs: searches the whole catalog as one types,
 * and brings more of it as one scrolls or moves down the list.
 */
export function EntityPicker(props: EntityPickerProps) {
  const id = useId();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const single = props.multiple ? null : props.value;
  const singleTitle = useEntityTitle(single);
  // While one searches for another, the chosen one is not among the options.
  const shownSingle = typed === null ? single : null;
  const { options, unlisted, titleOf, isLoading, error, loadMore } =
    useEntityOptions({
      term: typed ?? '',
      kinds: props.kinds,
      freeSolo: props.freeSolo,
      enabled: isOpen,
      chosen: props.multiple ? props.value : shownSingle,
    });

  const common = {
    id,
    options,
    open: isOpen,
    loading: isLoading,
    disabled: props.disabled,
    autoHighlight: true,
    filterOptions: (all: string[]) => all,
    getOptionLabel: titleOf,
    getOptionSelected: (option: string, value: string) => option === value,
    noOptionsText: error ? t('picker.failed') : t('picker.none'),
    loadingText: t('picker.loading'),
    onOpen: () => setOpen(true),
    onClose: () => {
      setOpen(false);
      setTyped(null);
    },
    inputValue: typed ?? singleTitle,
    onInputChange: (_event: unknown, text: string, reason: string) => {
      if (reason === 'input') {
        setTyped(text);
      }
      if (reason === 'input' && !text && !props.multiple) {
        props.onChange(null);
      }
    },
    onHighlightChange: (_event: unknown, option: string | null) => {
      if (option !== null && options.indexOf(option) >= options.length - 3) {
        loadMore();
      }
    },
    renderOption: (option: string) => (
      <EntityOption
        entityRef={option}
        title={titleOf(option)}
        isUnknown={option === unlisted}
      />
    ),
    ListboxProps: {
      onScroll: ({ currentTarget: list }: UIEvent<HTMLElement>) => {
        if (list.scrollHeight - list.scrollTop - list.clientHeight < 120) {
          loadMore();
        }
      },
    },
    renderInput: (params: object) => (
      <TextField
        {...params}
        label={props.label}
        placeholder={props.placeholder}
        helperText={props.helperText}
        error={props.error}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- for whoever opened it to choose at once
        autoFocus={props.autoFocus}
        variant="outlined"
        size="small"
      />
    ),
  };

  return props.multiple ? (
    <Autocomplete<string, true>
      {...common}
      multiple
      filterSelectedOptions
      renderTags={(value, getTagProps) =>
        value.map((entityRef, index) => (
          <Chip
            {...getTagProps({ index })}
            key={entityRef}
            size="small"
            label={<PersonName entityRef={entityRef} />}
          />
        ))
      }
      value={props.value}
      onChange={(_event, value) => {
        setTyped(null);
        props.onChange(value);
      }}
    />
  ) : (
    <Autocomplete<string>
      {...common}
      value={shownSingle}
      onChange={(_event, value) => {
        setTyped(null);
        props.onChange(value);
      }}
    />
  );
}
