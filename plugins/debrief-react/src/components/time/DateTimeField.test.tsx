import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { emptyPart, emptyRest } from './__testUtils__/emptyPart';
import { DateTimeField } from './DateTimeField';

function Field(props: { onChange: (value: string | null) => void }) {
  const [value, setValue] = useState<string | null>('2026-03-02T09:12:00Z');
  return (
    <DateTimeField
      label="Started"
      timeZone="Europe/Berlin"
      value={value}
      onChange={next => {
        setValue(next);
        props.onChange(next);
      }}
    />
  );
}

describe('DateTimeField', () => {
  it('shows and reads an instant in the named zone', async () => {
    const onChange = jest.fn();
    await renderInTestApp(<Field onChange={onChange} />);
    const input = screen.getByLabelText('Started');
    expect(input).toHaveValue('2026-03-02T10:12');
    expect(screen.getByText('Europe/Berlin, UTC+1')).toBeInTheDocument();

    fireEvent.change(input, { target: { value: '2026-07-02T10:30' } });
    expect(onChange).toHaveBeenLastCalledWith('2026-07-02T08:30:00Z');
    expect(screen.getByText('Europe/Berlin, UTC+2')).toBeInTheDocument();
  });

  it('gives null when it is emptied', async () => {
    const onChange = jest.fn();
    await renderInTestApp(<Field onChange={onChange} />);
    fireEvent.change(screen.getByLabelText('Started'), {
      target: { value: '' },
    });
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('keeps the instant while a part of it is written anew', async () => {
    const onChange = jest.fn();
    await renderInTestApp(<Field onChange={onChange} />);
    const input = screen.getByLabelText('Started');
    emptyPart(input);
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(input);
    expect(input).toHaveValue('2026-03-02T10:12');
  });

  it('gives null when it is emptied part by part', async () => {
    const onChange = jest.fn();
    await renderInTestApp(<Field onChange={onChange} />);
    const input = screen.getByLabelText('Started');
    emptyPart(input);
    emptyRest(input);
    fireEvent.blur(input);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange).toHaveBeenCalledWith(null);
  });

  it('says what it makes of a time that did not exist', async () => {
    await renderInTestApp(<Field onChange={() => {}} />);
    fireEvent.change(screen.getByLabelText('Started'), {
      target: { value: '2026-03-29T02:30' },
    });
    expect(screen.getByText(/It is read as 03:30/)).toBeInTheDocument();
  });
});
