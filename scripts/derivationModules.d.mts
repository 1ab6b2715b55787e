export function derivationModules(): string;
