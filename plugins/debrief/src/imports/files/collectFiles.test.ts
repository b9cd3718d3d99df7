import { collectChosenFiles, collectDroppedFiles } from './collectFiles';

function fileEntry(fullPath: string): unknown {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  return {
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (resolve: (file: File) => void) => resolve(new File(['a'], name)),
  };
}

// As browsers do: some at a time, and none at the end.
function folderEntry(fullPath: string, children: unknown[]): unknown {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => {
      const left = [...children];
      return {
        readEntries: (resolve: (entries: unknown[]) => void) =>
          resolve(left.splice(0, 2)),
      };
    },
  };
}

function dropOf(...entries: unknown[]): DataTransfer {
  return {
    files: [],
    items: entries.map(entry => ({
      kind: 'file',
      webkitGetAsEntry: () => entry,
    })),
  } as unknown as DataTransfer;
}

describe('collecting files', () => {
  it('finds those in dropped folders, however many there are', async () => {
    const found = await collectDroppedFiles(
      dropOf(
        fileEntry('/single.md'),
        folderEntry('/pms', [
          fileEntry('/pms/a.md'),
          fileEntry('/pms/b.md'),
          fileEntry('/pms/c.md'),
          folderEntry('/pms/2021', [fileEntry('/pms/2021/d.md')]),
        ]),
      ),
    );
    expect(found.map(it => it.name)).toEqual([
      'single.md',
      'pms/a.md',
      'pms/b.md',
      'pms/c.md',
      'pms/2021/d.md',
    ]);
  });

  it('passes over hidden files and folders', async () => {
    const found = await collectDroppedFiles(
      dropOf(
        folderEntry('/pms', [
          fileEntry('/pms/.DS_Store'),
          folderEntry('/pms/.git', [fileEntry('/pms/.git/config')]),
          fileEntry('/pms/a.md'),
        ]),
      ),
    );
    expect(found.map(it => it.name)).toEqual(['pms/a.md']);
  });

  it('takes the files of a browser that knows no folders', async () => {
    const found = await collectDroppedFiles({
      ...dropOf(),
      files: [new File(['a'], 'a.md')],
    } as unknown as DataTransfer);
    expect(found.map(it => it.name)).toEqual(['a.md']);
  });

  it('keeps the folder of a chosen file', () => {
    const file = new File(['a'], 'a.md');
    Object.defineProperty(file, 'webkitRelativePath', { value: 'pms/a.md' });
    expect(collectChosenFiles([file, new File(['b'], 'b.md')])).toMatchObject([
      { name: 'pms/a.md' },
      { name: 'b.md' },
    ]);
  });
});
