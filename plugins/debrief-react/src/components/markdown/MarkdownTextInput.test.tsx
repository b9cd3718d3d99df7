import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MarkdownField } from './MarkdownField';

jest.mock('./useCodeMirror', () => ({
  useCodeMirror: () => jest.requireActual('./CodeMirrorInput').CodeMirrorInput,
}));

/** The text at which the editor fails. */
let poison = '';

jest.mock('@uiw/react-codemirror', () => ({
  __esModule: true,
  ...jest.requireActual('@uiw/react-codemirror'),
  default: (props: {
    value: string;
    onChange: (value: string) => void;
    onFocus: () => void;
  }) => {
    if (props.value.includes(poison)) {
      throw new Error('Unrecognized extension value in extension set');
    }
    return (
      <textarea
        aria-label="code editor"
        value={props.value}
        onFocus={props.onFocus}
        onChange={event => props.onChange(event.target.value)}
      />
    );
  },
}));

function Field({ initial }: { initial: string }) {
  const [value, setValue] = useState(initial);
  return <MarkdownField label="Summary" value={value} onChange={setValue} />;
}

// React says on the console what a boundary caught.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => jest.restoreAllMocks());

describe('where the code editor fails', () => {
  it('one writes in the plain input', async () => {
    poison = '';
    await renderInTestApp(<Field initial="A flag" />);
    const input = screen.getByRole('textbox', { name: 'Summary' });
    await userEvent.type(input, ' was renamed');
    expect(input).toHaveValue('A flag was renamed');
  });

  it('in the middle of a sentence, one writes on without a word lost', async () => {
    poison = 'flag';
    await renderInTestApp(<Field initial="" />);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'code editor' }),
      'A flag',
    );
    const input = screen.getByRole('textbox', { name: 'Summary' });
    expect(input).toHaveFocus();
    expect(input).toHaveValue('A flag');
    await userEvent.keyboard(' was renamed');
    expect(input).toHaveValue('A flag was renamed');
  });
});
