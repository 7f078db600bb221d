/**
 * One statement changes a row once. Of several items about one thing the later ones come in later waves, where they see
 * what the former left; in a wave everything keeps its order.
 *
 * @param about what an item is about, as the name of a row
 */
export function wavesOf<Item>(items: readonly Item[], about: (item: Item) => string): Item[][] {
  const waves: Item[][] = [];
  const turns = new Map<string, number>();
  for (const item of items) {
    const name = about(item);
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    (waves[turn] ??= []).push(item);
  }
  return waves;
}
