import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { MarkName, markNames } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  formatInstant,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { useState } from 'react';
import { useEditor } from '../session/EditorContext';
import { useT } from '../useT';
import { useTimelineStyles } from './useTimelineStyles';

/** Asks which mark the instant of an entry is, and says that it is set. */
export function MarkMenu(props: {
  choice: { anchor: HTMLElement; instant: string } | null;
  onClose: () => void;
}) {
  const { choice } = props;
  const classes = useTimelineStyles();
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const { debrief } = useEditor().session;
  const [said, setSaid] = useState('');

  const use = (mark: MarkName, instant: string) => {
    debrief.edit(`marks.${mark}`, instant);
    debrief.flush([`marks.${mark}`]);
    setSaid(
      t('timeline.markSet', {
        mark: kit(`mark.${mark}`),
        time: formatInstant(instant, { format: 'time', timeZone, locale }),
      }),
    );
    props.onClose();
  };

  return (
    <>
      <Menu
        anchorEl={choice?.anchor}
        open={choice !== null}
        onClose={props.onClose}
      >
        {markNames.map(mark => (
          <MenuItem
            key={mark}
            dense
            onClick={() => choice && use(mark, choice.instant)}
          >
            {kit(`mark.${mark}`)}
          </MenuItem>
        ))}
      </Menu>
      <span role="status" className={classes.announcement}>
        {said}
      </span>
    </>
  );
}
