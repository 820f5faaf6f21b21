/** What an extension page needs of the browser's storage. Workers cannot ask for lasting storage: pages do. */

/** Whether the browser keeps what is stored even when its disk runs short; null where it does not tell. */
export async function isStorageLasting(): Promise<boolean | null> {
  return (await navigator.storage?.persisted?.().catch(() => null)) ?? null;
}

/** Asks the browser to keep what is stored; it may ask the reader. Null where it cannot be asked. */
export async function askForLastingStorage(): Promise<boolean | null> {
  if (await isStorageLasting()) return true;
  return (await navigator.storage?.persist?.().catch(() => null)) ?? null;
}

/** Bytes that the extension uses, and may use, as the browser estimates them; null where it does not tell. */
export async function storageUse(): Promise<{ used: number; quota: number } | null> {
  const estimate = await navigator.storage?.estimate?.().catch(() => null);
  return estimate ? { used: estimate.usage ?? 0, quota: estimate.quota ?? 0 } : null;
}

/** Hands a file to the reader. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
