import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MarkdownField } from './MarkdownField';

function Field(props: { initial?: string; onBlur?: () => void }) {
  const [value, setValue] = useState(props.initial ?? '');
  return (
    <>
      <MarkdownField
        label="Summary"
        value={value}
        onChange={setValue}
        onBlur={props.onBlur}
      />
      <button>after</button>
      <output>{value}</output>
    </>
  );
}

describe('MarkdownField', () => {
  it('is a text field by its label, and tells what is typed', async () => {
    const onBlur = jest.fn();
    await renderInTestApp(<Field onBlur={onBlur} />);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Summary' }),
      'A flag was renamed',
    );
    expect(screen.getByRole('status')).toHaveTextContent('A flag was renamed');
    await userEvent.tab();
    expect(onBlur).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
  });

  it('formats what is selected', async () => {
    await renderInTestApp(<Field initial="the flag" />);
    const input: HTMLTextAreaElement = screen.getByRole('textbox', {
      name: 'Summary',
    });
    input.setSelectionRange(4, 8);
    await userEvent.click(screen.getByRole('button', { name: 'Code' }));
    expect(input).toHaveValue('the `flag`');
    expect(input).toHaveFocus();
  });

  it('shows what will be read', async () => {
    await renderInTestApp(<Field initial="a **bold** word" />);
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText('bold').tagName).toBe('STRONG');
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue(
      'a **bold** word',
    );
  });
});
