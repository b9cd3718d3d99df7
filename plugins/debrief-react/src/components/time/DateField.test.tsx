import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { emptyPart } from './__testUtils__/emptyPart';
import { DateField } from './DateField';

function Field(props: { onChange: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>('2026-03-02');
  return (
    <DateField
      label="Due"
      value={value}
      onChange={next => {
        setValue(next);
        props.onChange(next);
      }}
    />
  );
}

describe('DateField', () => {
  it('reads a day, and null when it is emptied', async () => {
    const onChange = jest.fn();
    await renderInTestApp(<Field onChange={onChange} />);
    const input = screen.getByLabelText('Due');
    fireEvent.change(input, { target: { value: '2026-03-09' } });
    expect(onChange).toHaveBeenLastCalledWith('2026-03-09');
    fireEvent.change(input, { target: { value: '' } });
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('keeps the day while a part of it is written anew', async () => {
    const onChange = jest.fn();
    await renderInTestApp(<Field onChange={onChange} />);
    const input = screen.getByLabelText('Due');
    emptyPart(input);
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(input);
    expect(input).toHaveValue('2026-03-02');
  });
});
