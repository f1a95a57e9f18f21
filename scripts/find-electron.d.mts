export function findElectron(): string | null;
export function hasDisplay(): boolean;
