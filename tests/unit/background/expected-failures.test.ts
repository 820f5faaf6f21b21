import { expect, it } from 'vitest';
import { expectedFailure } from '../../../src/background/expected-failures';
import { StorageFailed, StorageFull, StorageNewer } from '../../../src/store/failures';
import { StagingGone } from '../../../src/store/staging';

it('tells each failure of the store by a code of its own, and no bug by any', () => {
  const codes = [new StagingGone(), new StorageFull(), new StorageNewer(), new StorageFailed()].map(
    (error) => expectedFailure(error)?.code,
  );
  expect(codes).toEqual(['no-such-import', 'storage-full', 'storage-newer', 'storage-failed']);
  expect(expectedFailure(new TypeError('bug'))).toBeNull();
});
