import { ContractClient } from './ContractClient';
import { debriefEndpoints } from '../../debriefs/debriefEndpoints';
import { debriefWriter, publishable } from './debriefWriter';

/** What counts once, however often it is sent. */
export function describeIdempotency(api: ContractClient): void {
  const { startDebrief, newTag } = debriefWriter(api);

  describe('a request with an Idempotency-Key', () => {
    it('is answered the same once more, and makes one record', async () => {
      const tag = newTag();
      const request = {
        body: {
          title: 'Once',
          entities: [{ entityRef: 'checkout' }],
          tags: [tag],
        },
        idempotencyKey: `key-${tag}`,
      };
      const first = await api.call(debriefEndpoints.create, request);
      const second = await api.respond(debriefEndpoints.create, request);
      expect(second.headers.get('Location')).toContain(first.id);
      expect(second.headers.get('ETag')).toBe('"1"');
      expect(await second.json()).toEqual(first);
      const { totalItems } = await api.call(debriefEndpoints.list, {
        query: { tag: [tag] },
      });
      expect(totalItems).toBe(1);
    });

    it('is refused when the key came with something else before', async () => {
      const idempotencyKey = `key-${newTag()}`;
      const body = { title: 'Once', entities: [{ entityRef: 'checkout' }] };
      await api.call(debriefEndpoints.create, { body, idempotencyKey });
      const { error } = await api.refuse(422, debriefEndpoints.create, {
        body: { ...body, title: 'Twice' },
        idempotencyKey,
      });
      expect(error.name).toBe('IdempotencyKeyReusedError');
    });

    it('that failed leaves the key free', async () => {
      const idempotencyKey = `key-${newTag()}`;
      await api.refuseRaw(400, 'POST', '/debriefs', {
        body: { title: '' },
        idempotencyKey,
      });
      const body = { title: 'Once', entities: [{ entityRef: 'checkout' }] };
      const { title } = await api.call(debriefEndpoints.create, {
        body,
        idempotencyKey,
      });
      expect(title).toBe('Once');
    });

    it('moves a debrief once', async () => {
      const { id } = await startDebrief(publishable);
      const move = { id, idempotencyKey: `key-${newTag()}` };
      const first = await api.call(debriefEndpoints.publish, move);
      expect(await api.call(debriefEndpoints.publish, move)).toEqual(first);
    });
  });
}
