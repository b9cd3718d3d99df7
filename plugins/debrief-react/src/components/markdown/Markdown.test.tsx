import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Markdown } from './Markdown';
import { MarkdownField } from './MarkdownField';

// What the portal cannot draw, it throws at; React says so on the console.
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => jest.restoreAllMocks());

describe('Markdown', () => {
  it.each(['<svg><input>x', '<math><input>x'])(
    'keeps the harm of %s in its block, where it is read as it was written',
    async harmful => {
      await renderInTestApp(
        <>
          <Markdown content="before" />
          <Markdown content={harmful} />
          <Markdown content="after **all**" />
        </>,
      );
      expect(screen.getByText('before')).toBeInTheDocument();
      expect(screen.getByText('all').tagName).toBe('STRONG');
      const frame = screen.getByRole('group', { name: /could not be drawn/ });
      expect(frame).toHaveTextContent(harmful);
    },
  );

  it('draws again when the text changes', async () => {
    function Changing() {
      const [content, setContent] = useState('<svg><input>x');
      return (
        <>
          <button onClick={() => setContent('a **good** word')}>mend</button>
          <Markdown content={content} />
        </>
      );
    }
    await renderInTestApp(<Changing />);
    await userEvent.click(screen.getByRole('button', { name: 'mend' }));
    expect(screen.getByText('good').tagName).toBe('STRONG');
    expect(screen.queryByText(/could not be drawn/)).not.toBeInTheDocument();
  });

  it('leaves the preview of what is just being written harmless', async () => {
    await renderInTestApp(
      <MarkdownField
        label="Summary"
        value="<svg><input>x"
        onChange={() => {}}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText(/could not be drawn/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByRole('textbox', { name: 'Summary' })).toHaveValue(
      '<svg><input>x',
    );
  });
});
