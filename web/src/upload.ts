/** Sending one file, with its progress: fetch does not tell how far it is. */

/** What the server answers once it keeps a file. */
export interface Attachment {
  id: string;
  name: string;
  url: string;
  kind: "image" | "file";
  thumbnail?: string;
}

/** Why a file was refused, in the server's words; empty when it gave none. */
export class Refused extends Error {}

/** Sends `file` to `url`; `progress` hears how much is gone, from 0 to 1. */
export function upload(url: string, file: File, progress: (share: number) => void, stop: AbortSignal): Promise<Attachment> {
  return new Promise((kept, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener("load", () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300 && isAttachment(answer)) kept(answer);
      else failed(new Refused(reason(answer)));
    });
    request.addEventListener("error", () => failed(new Refused("")));
    request.addEventListener("abort", () => failed(new DOMException("", "AbortError")));
    stop.addEventListener("abort", () => request.abort());
    const body = new FormData();
    body.append("file", file);
    request.send(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAttachment(answer: unknown): answer is Attachment {
  return typeof answer === "object" && answer !== null && "id" in answer && "kind" in answer;
}

/** A problem document (RFC 9457) says why in `detail`. */
function reason(answer: unknown): string {
  if (typeof answer !== "object" || answer === null || !("detail" in answer)) return "";
  return String(answer.detail);
}
