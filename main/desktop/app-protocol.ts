import { securityHeaders } from '../doors/content-security-policy.ts';
import { readRendererFile } from '../doors/renderer-files.ts';
import { isAppUrl } from './trusted-sender.ts';

/**
 * Answers `app://tertulia/…` from the built renderer, and nothing else from anywhere else.
 * @param rendererFolder absolute.
 */
export function createAppProtocol(rendererFolder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405);
    if (!isAppUrl(request.url)) return empty(404);
    const file = await readRendererFile(rendererFolder, new URL(request.url).pathname);
    if (file === null) return empty(404);
    return new Response(request.method === 'HEAD' ? null : file.body, {
      headers: { ...securityHeaders, 'Content-Type': file.contentType, 'Cache-Control': file.cacheControl },
    });
  };
}

function empty(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
