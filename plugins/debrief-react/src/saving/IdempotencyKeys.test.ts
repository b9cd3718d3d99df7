import { IdempotencyKeys } from './IdempotencyKeys';

describe('IdempotencyKeys', () => {
  it('gives the same body the same key, so that a retry makes no second record', () => {
    const keys = new IdempotencyKeys();
    expect(keys.keyFor({ title: 'a' })).toBe(keys.keyFor({ title: 'a' }));
  });

  it('gives another body another key', () => {
    const keys = new IdempotencyKeys();
    expect(keys.keyFor({ title: 'a' })).not.toBe(keys.keyFor({ title: 'b' }));
  });

  it('lets the same words be said again once the record was made', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ title: 'a' });
    keys.forget();
    expect(keys.keyFor({ title: 'a' })).not.toBe(first);
  });
});
