export function evaluatedAtStart(source: string): Promise<number>;
