import { useEffect, useState } from 'react';
import { listMicrophones, type ListedMicrophone } from './chosen-microphone.ts';

const NONE: readonly ListedMicrophone[] = [];

/** The microphones there are, once one was allowed; follows while they are plugged in and pulled out. Asks for nothing. */
export function useMicrophones(): readonly ListedMicrophone[] {
  const [listed, setListed] = useState(NONE);
  useEffect(() => {
    let gone = false;
    const look = () => void listMicrophones().then((now) => !gone && setListed(now));
    look();
    navigator.mediaDevices.addEventListener('devicechange', look);
    return () => {
      gone = true;
      navigator.mediaDevices.removeEventListener('devicechange', look);
    };
  }, []);
  return listed;
}
