import type { Figure, Goal } from '../figures.ts';

export const pageGoals: readonly Goal[] = [];

export async function benchPages(_options: {
  rounds: number;
  peersFolder: string;
  say: (line: string) => void;
}): Promise<Figure[]> {
  return [];
}
