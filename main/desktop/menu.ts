import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../preload/schemas/common.ts';

const words = {
  es: { file: 'Archivo', edit: 'Edición', view: 'Ver', window: 'Ventana', tools: 'Herramientas' },
  en: { file: 'File', edit: 'Edit', view: 'View', window: 'Window', tools: 'Tools' },
};

/** Words for the roles, which Electron itself has in English alone. */
const roleWords: Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, string>> = {
  about: 'Acerca de Tertulia',
  services: 'Servicios',
  hide: 'Ocultar Tertulia',
  hideOthers: 'Ocultar otras',
  unhide: 'Mostrar todo',
  quit: 'Salir',
  close: 'Cerrar ventana',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  pasteAndMatchStyle: 'Pegar sin formato',
  selectAll: 'Seleccionar todo',
  resetZoom: 'Tamaño real',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  togglefullscreen: 'Pantalla completa',
  minimize: 'Minimizar',
  zoom: 'Ajustar tamaño',
  front: 'Traer todo al frente',
  toggleDevTools: 'Herramientas de desarrollo',
};

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The menu bar: the roles every app has, in the interface language. No reload: it would lose what is being typed. */
export function menuTemplate(
  language: Language,
  platform: NodeJS.Platform,
  withTools: boolean,
): MenuItemConstructorOptions[] {
  const text = words[language];
  const item = (role: Role): MenuItemConstructorOptions => {
    const label = language === 'es' ? roleWords[role] : undefined;
    return label === undefined ? { role } : { role, label };
  };
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const onMac = platform === 'darwin';
  const appMenu: MenuItemConstructorOptions = {
    role: 'appMenu',
    label: 'Tertulia',
    submenu: [
      item('about'),
      line,
      item('services'),
      line,
      item('hide'),
      item('hideOthers'),
      item('unhide'),
      line,
      item('quit'),
    ],
  };
  const edit = ['undo', 'redo', null, 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const;
  return [
    ...(onMac ? [appMenu] : []),
    { label: text.file, submenu: [item(onMac ? 'close' : 'quit')] },
    { label: text.edit, submenu: edit.map((role) => (role === null ? line : item(role))) },
    {
      label: text.view,
      submenu: [item('resetZoom'), item('zoomIn'), item('zoomOut'), line, item('togglefullscreen')],
    },
    {
      label: text.window,
      submenu: [item('minimize'), item('zoom'), ...(onMac ? [line, item('front')] : [item('close')])],
    },
    ...(withTools ? [{ label: text.tools, submenu: [item('toggleDevTools')] }] : []),
  ];
}
