import { useEffect, useRef, useState } from 'preact/hooks';

export type CameraTrouble = 'REFUSED' | 'MISSING' | 'BUSY' | 'UNSUPPORTED';

interface CameraViewProps {
  /** The side of the device that the camera looks at. */
  facing: 'user' | 'environment';
  label: string;
  opening: string;
  /** Called once the picture moves; gives back what ends the watching. */
  onPicture?(video: HTMLVideoElement): () => void;
  onTrouble(trouble: CameraTrouble): void;
  children?(video: HTMLVideoElement): preact.ComponentChildren;
}

const TROUBLE_OF_ERROR: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: 'REFUSED',
  SecurityError: 'REFUSED',
  NotFoundError: 'MISSING',
  OverconstrainedError: 'MISSING',
  NotReadableError: 'BUSY',
  AbortError: 'BUSY',
};

/** The live picture of a camera, released as soon as the screen goes. */
export function CameraView({ facing, label, opening, onPicture, onTrouble, children }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [running, setRunning] = useState<HTMLVideoElement | null>(null);
  const report = useRef(onTrouble);
  report.current = onTrouble;
  const watch = useRef(onPicture);
  watch.current = onPicture;

  useEffect(() => {
    let stream: MediaStream | null = null;
    let isWanted = true;
    openCamera(facing).then(
      (opened) => {
        stream = opened;
        const element = video.current;
        if (!isWanted || element === null) return stop(opened);
        element.srcObject = opened;
        // A browser that will not play by itself shows the first picture all the same.
        element.play().catch(() => undefined);
      },
      (error: unknown) => isWanted && report.current(troubleOf(error)),
    );
    return () => {
      isWanted = false;
      if (stream !== null) stop(stream);
    };
  }, [facing]);

  useEffect(() => (running === null ? undefined : watch.current?.(running)), [running]);

  return (
    <>
      {running === null && <p role="status">{opening}</p>}
      <video
        ref={video}
        class={facing === 'user' ? 'camera camera-mirrored' : 'camera'}
        aria-label={label}
        muted
        playsInline
        onLoadedMetadata={(event) => setRunning(event.currentTarget)}
      />
      {running !== null && children?.(running)}
    </>
  );
}

function openCamera(facing: 'user' | 'environment'): Promise<MediaStream> {
  // Older browsers, and pages that did not come over HTTPS, have no cameras to offer.
  const { mediaDevices } = navigator as { mediaDevices?: MediaDevices };
  if (typeof mediaDevices?.getUserMedia !== 'function') return Promise.reject(new Error('no camera'));
  return mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: facing, width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error ? error.name : '';
  return TROUBLE_OF_ERROR[name] ?? 'UNSUPPORTED';
}
