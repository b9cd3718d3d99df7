import {
  AddButton,
  describeList,
  FieldFrame,
  RemoveButton,
  Section,
  SelectField,
  TextRow,
  useDebriefSettings,
  useRowStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { useState } from 'react';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';

const paths = pathsOfSection('factors');

/** What contributed, several of it, and how it made sense at the time. */
export function FactorsSection() {
  const t = useT();
  const { debrief } = useEditor().session;
  return (
    <Section
      section="factors"
      hint={t('factors.hint')}
      onPause={() => debrief.flush(paths)}
      onLeave={() => debrief.leave(paths)}
    >
      <Factors />
      <DebriefMarkdown
        path="discussion"
        label={t('factors.discussion')}
        placeholder={t('factors.discussionHint')}
        minRows={5}
      />
    </Section>
  );
}

function Factors() {
  const classes = useRowStyles();
  const t = useT();
  const { debrief } = useEditor().session;
  const { factorCategories } = useDebriefSettings();
  const [factors, setFactors] = useDebriefField('factors');
  const [added, setAdded] = useState(-1);
  const titleOf = (id: string) =>
    factorCategories.find(it => it.id === id)?.title ?? id;
  // A category that app-config no longer lists is still what was said.
  const categories = new Set([
    ...factorCategories.map(it => it.id),
    ...factors.map(it => it.category),
  ]);
  const options = [...categories].map(value => ({
    value,
    label: titleOf(value),
  }));

  const change = (index: number, part: Partial<(typeof factors)[number]>) =>
    setFactors(
      factors.map((it, at) => (at === index ? { ...it, ...part } : it)),
    );
  const add = () => {
    const [first] = factorCategories;
    const last = factors[factors.length - 1];
    setAdded(factors.length);
    setFactors([
      ...factors,
      { category: last?.category ?? first?.id ?? 'other', text: '' },
    ]);
  };

  return (
    <FieldFrame
      autosave={debrief}
      path="factors"
      label={t('sections.factors')}
      describe={describeList(it => `${titleOf(it.category)}: ${it.text}`)}
    >
      <ul className={classes.list}>
        {factors.map((factor, index) => {
          const number = String(index + 1);
          return (
            // Rows have no name of their own; their place is what they have.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index} className={classes.withChoice}>
              <SelectField
                label={t('factors.category', { number })}
                value={factor.category}
                options={options}
                onChange={category => change(index, { category })}
                hideLabel
              />
              <TextRow
                label={t('factors.text', { number })}
                value={factor.text}
                onChange={text => change(index, { text })}
                onEnter={add}
                placeholder={t('factors.placeholder')}
                autoFocus={index === added}
              />
              <span className={classes.remove}>
                <RemoveButton
                  what={t('factors.remove', { number })}
                  onClick={() =>
                    setFactors(factors.filter((_, at) => at !== index))
                  }
                />
              </span>
            </li>
          );
        })}
      </ul>
      <AddButton label={t('factors.add')} onClick={add} />
    </FieldFrame>
  );
}
