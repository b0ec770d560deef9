/** What the system calls the reasons for which something cannot be done, in words: what is wrong and what to do. */
type Reasons = Readonly<Record<string, string>>;

const UNREADABLE = 'may not be read by you. Check its permissions.';
const UNWRITABLE = 'may not be written by you. Check the permissions of it and its folder.';

const TO_READ: Reasons = {
  ENOENT: 'is not there. Check its name.',
  EACCES: UNREADABLE,
  EPERM: UNREADABLE,
};

const TO_WRITE: Reasons = {
  ENOENT: 'lies in a folder that does not exist. Make the folder first, or name another.',
  ENOTDIR: 'lies in what is no folder. Check the name.',
  EISDIR: 'is a folder. Name a file in it.',
  EACCES: UNWRITABLE,
  EPERM: UNWRITABLE,
  EROFS: 'lies where nothing can be written. Name another place.',
  ENOSPC: 'does not fit on the disk. Make room, or name another place.',
};

/** Why a file could not be read, after its name. */
export function whyUnread(error: unknown): string {
  return TO_READ[codeOf(error)] ?? `could not be read (${detailOf(error)}).`;
}

/** Why a file could not be written, after its name. */
export function whyUnwritten(error: unknown): string {
  return TO_WRITE[codeOf(error)] ?? `could not be written (${detailOf(error)}).`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function detailOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.message : String(error));
}
