/** Stands in for the thread that reads documents: does as it is told. */
module.exports = function obey({ document }) {
  if (document.content === 'never end') {
    for (;;);
  }
  if (document.content === 'take all memory') {
    const taken = [];
    for (;;) {
      taken.push(new Array(10_000).fill({ taken }));
    }
  }
  if (document.content === 'throw') {
    throw new Error('as told');
  }
  return { name: document.name, title: document.content };
};
