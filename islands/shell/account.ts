export function startAccount(): void {}
