/** The page that goes with a bundle, for whoever finds the stick. */
export const README_FILE = 'LEEME-README.txt';

export function bundleText(
  models: readonly { name: string; inside: string; licence: { name: string; url: string | null } }[],
): string {
  const list = models.map(
    ({ name, inside, licence }) =>
      `- ${name} (${inside}) · ${[licence.name || '?', licence.url].filter(Boolean).join(' · ')}`,
  );
  return `Modelos para Tertulia
=====================
En otro equipo: Modelos > Añadir > Desde un archivo o una memoria, y elige esta carpeta.
O en una terminal: tertulia models import "RUTA DE ESTA CARPETA"
Tertulia comprueba cada archivo con checksums.sha256. A mano: sha256sum -c checksums.sha256
Cada modelo tiene su licencia; léela antes de usarlo o de pasarlo a otras personas.

Models for Tertulia
===================
On another machine: Models > Add > From a file or a stick, and choose this folder.
Or in a terminal: tertulia models import "PATH OF THIS FOLDER"
Tertulia checks each file against checksums.sha256. By hand: sha256sum -c checksums.sha256
Each model has its licence; read it before using it or handing it on.

${list.join('\n')}
`;
}
