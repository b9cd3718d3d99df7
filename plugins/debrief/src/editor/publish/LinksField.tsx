import {
  AddButton,
  describeList,
  FieldFrame,
  RemoveButton,
  SelectField,
  TextInput,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { isUrl } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

const linkKinds = [
  'other',
  'customer-report',
  'status-page',
  'dashboard',
  'chat',
  'change',
  'ticket',
] as const;

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr) 160px auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :nth-child(1)': { gridColumn: 1 },
      '& > :nth-child(2), & > :nth-child(3)': { gridColumn: 1 },
      '& > :nth-child(4)': { gridColumn: 2, gridRow: 1 },
    },
  },
}));

/** Where to read on: a status page, a dashboard, the change itself. */
export function LinksField() {
  const classes = useStyles();
  const rowClasses = useRowStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const [links, setLinks] = useDebriefField('links');
  const [added, setAdded] = useState(-1);

  const kindName = (kind: string) => {
    const known = linkKinds.find(it => it === kind);
    return known ? t(`publish.linkKinds.${known}`) : kind;
  };
  // Other tools may have brought kinds of their own.
  const kinds = new Set<string>([...linkKinds, ...links.map(it => it.kind)]);
  const kindOptions = [...kinds].map(value => ({
    value,
    label: kindName(value),
  }));

  return (
    <FieldFrame
      autosave={debrief}
      path="links"
      label={t('publish.links')}
      withLabel
      describe={describeList(it =>
        [it.title, it.url].filter(Boolean).join(' '),
      )}
    >
      <ul className={rowClasses.list}>
        {links.map((link, index) => {
          const number = String(index + 1);
          const isInvalid = !isUrl(link.url);
          const change = (part: Partial<typeof link>) =>
            setLinks(
              links.map((it, at) => (at === index ? { ...it, ...part } : it)),
            );
          return (
            // eslint-disable-next-line react/no-array-index-key
            <li key={index} className={classes.row}>
              <TextInput
                value={link.url}
                onChange={event => change({ url: event.target.value.trim() })}
                placeholder="https://"
                error={isInvalid && link.url !== ''}
                helperText={isInvalid ? t('publish.linkInvalid') : undefined}
                autoFocus={index === added}
                inputProps={{
                  'aria-label': t('publish.linkUrl', { number }),
                  type: 'url',
                }}
              />
              <TextInput
                value={link.title}
                onChange={event => change({ title: event.target.value })}
                placeholder={t('publish.linkTitle', { number })}
                inputProps={{
                  'aria-label': t('publish.linkTitle', { number }),
                  maxLength: 250,
                }}
              />
              <SelectField
                label={t('publish.linkKind', { number })}
                value={link.kind}
                options={kindOptions}
                onChange={kind => change({ kind })}
                hideLabel
              />
              <span className={rowClasses.remove}>
                <RemoveButton
                  what={t('publish.removeLink', { number })}
                  onClick={() =>
                    setLinks(links.filter((_, at) => at !== index))
                  }
                />
              </span>
            </li>
          );
        })}
      </ul>
      <AddButton
        label={t('publish.addLink')}
        onClick={() => {
          setAdded(links.length);
          setLinks([...links, { url: '', title: '', kind: 'other' }]);
        }}
      />
    </FieldFrame>
  );
}
