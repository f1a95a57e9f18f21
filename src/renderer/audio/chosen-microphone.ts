import { z } from 'zod';

const KEY = 'marginalia.microphone';

/**
 * A microphone as people choose it. A browser gives the same one another id once its memory has been cleared, so its name
 * tells it as well.
 */
const listedMicrophoneSchema = z.object({ deviceId: z.string().min(1), name: z.string().min(1) });
export type ListedMicrophone = z.infer<typeof listedMicrophoneSchema>;

/** Not microphones of their own: whichever the computer uses just now. */
const STAND_FOR_OTHERS: ReadonlySet<string> = new Set(['default', 'communications']);

/** The microphone chosen on this computer; null where it is left to the computer, or what was kept cannot be read. */
export function recallMicrophone(storage: Pick<Storage, 'getItem'>): ListedMicrophone | null {
  try {
    return listedMicrophoneSchema.parse(JSON.parse(storage.getItem(KEY) ?? ''));
  } catch {
    return null;
  }
}

/** Keeps a choice on this computer; null leaves it to the computer again. */
export function rememberMicrophone(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  chosen: ListedMicrophone | null,
): void {
  if (chosen) storage.setItem(KEY, JSON.stringify(chosen));
  else storage.removeItem(KEY);
}

/**
 * The microphones among the devices that a browser tells of, each under a name of its own. Until somebody has allowed one
 * it tells no names, and none is listed.
 */
export function microphonesAmong(
  devices: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[],
): ListedMicrophone[] {
  const times = new Map<string, number>();
  return devices
    .filter(({ kind, label, deviceId }) => kind === 'audioinput' && label !== '' && !STAND_FOR_OTHERS.has(deviceId))
    .map(({ deviceId, label }) => {
      const time = (times.get(label) ?? 0) + 1;
      times.set(label, time);
      return { deviceId, name: time === 1 ? label : `${label} (${time})` };
    });
}

/** The microphones there are, as far as the browser tells. Nobody is asked for anything. */
export async function listMicrophones(): Promise<ListedMicrophone[]> {
  return microphonesAmong(await navigator.mediaDevices.enumerateDevices().catch(() => []));
}

/** The chosen one among those that are there; null when it is gone. */
export function findMicrophone(listed: readonly ListedMicrophone[], chosen: ListedMicrophone): ListedMicrophone | null {
  return (
    listed.find(({ deviceId }) => deviceId === chosen.deviceId) ??
    listed.find(({ name }) => name === chosen.name) ??
    null
  );
}
