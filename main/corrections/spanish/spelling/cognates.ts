import type { SpanishVariety } from '../../../../preload/schemas/corrections.ts';
import { table } from '../words/table.ts';

/** Two words written as one. */
export const joined = table<string>({
  aveces: 'a veces',
  apesar: 'a pesar',
  enserio: 'en serio',
  osea: 'o sea',
  porfavor: 'por favor',
  talvez: 'tal vez',
  agusto: 'a gusto',
  derepente: 'de repente',
  porlomenos: 'por lo menos',
  asique: 'así que',
  porsupuesto: 'por supuesto',
  nose: 'no sé',
  alrato: 'al rato',
  amenudo: 'a menudo',
  almenos: 'al menos',
  alfinal: 'al final',
  devez: 'de vez',
});

/** Words that English speakers carry over whole. */
export const cognates = table<string>({
  apartment: 'apartamento', restaurant: 'restaurante', problem: 'problema', music: 'música', family: 'familia',
  important: 'importante', different: 'diferente', interesting: 'interesante', university: 'universidad',
  student: 'estudiante', people: 'gente', because: 'porque', and: 'y', very: 'muy', computer: 'computadora',
  telephone: 'teléfono', phone: 'teléfono', car: 'coche', house: 'casa', friend: 'amigo', friends: 'amigos',
  hospital: 'hospital', museum: 'museo', history: 'historia', politics: 'política', economy: 'economía',
  opportunity: 'oportunidad', oportunity: 'oportunidad', experience: 'experiencia', culture: 'cultura',
  science: 'ciencia', language: 'idioma', address: 'dirección', adress: 'dirección', number: 'número',
  possible: 'posible', impossible: 'imposible', necessary: 'necesario', comfortable: 'cómodo', dificil: 'difícil',
  difficult: 'difícil', favorite: 'favorito', favorita: 'favorita', community: 'comunidad', immigrant: 'inmigrante',
  immigrante: 'inmigrante', immigrantes: 'inmigrantes', immigracion: 'inmigración', communicar: 'comunicar',
  communidad: 'comunidad', recommendar: 'recomendar', recommiendo: 'recomiendo', commun: 'común', diferencia: 'diferencia',
  differencia: 'diferencia', profession: 'profesión', pasaport: 'pasaporte', passaporte: 'pasaporte',
  quando: 'cuando', quanto: 'cuanto', quanta: 'cuanta', quantos: 'cuantos', quantas: 'cuantas', qual: 'cual',
  quiro: 'quiero', special: 'especial', specialmente: 'especialmente', much: 'mucho', aqua: 'agua', actora: 'actriz',
  class: 'clase', classes: 'clases', actors: 'actores', adémas: 'además', nacío: 'nació', vivío: 'vivió',
  mayoridad: 'mayoría', majoria: 'mayoría', majoridad: 'mayoría', anque: 'aunque', tienia: 'tenía', tenio: 'tenía',
  vaciones: 'vacaciones', vaccacion: 'vacación', serioso: 'serio', empeze: 'empecé', empezé: 'empecé',
  deciembre: 'diciembre', manaña: 'mañana', japónese: 'japonés', group: 'grupo', programs: 'programas',
  restaurants: 'restaurantes', albums: 'álbumes', discubrió: 'descubrió', occurio: 'ocurrió', universida: 'universidad',
  vegan: 'vegano', sciences: 'ciencias', semester: 'semestre', life: 'vida', quieria: 'quería', pudia: 'podía',
  specificamente: 'específicamente', sorority: 'hermandad', jacketa: 'chaqueta', jacketas: 'chaquetas', idol: 'ídolo', idols: 'ídolos', research: 'investigación',
  secondaria: 'secundaria', tambíen: 'también', telephono: 'teléfono', professor: 'profesor', depues: 'después',
  elementaria: 'primaria', brilliante: 'brillante', brilliantes: 'brillantes',
  estudient: 'estudiante', estudiente: 'estudiante', estudientes: 'estudiantes', chocolat: 'chocolate',
}); // biome-ignore format: pairs read better side by side

/** Where the varieties say it differently: what is offered to whom. */
export const regional: Record<SpanishVariety, Record<string, string>> = {
  neutral: table({}),
  spain: table({
    apartment: 'piso', computer: 'ordenador', computers: 'ordenadores', cellphone: 'móvil', juice: 'zumo',
    potato: 'patata', potatoes: 'patatas', bus: 'autobús', ticket: 'billete', waiter: 'camarero', car: 'coche',
    cars: 'coches', peach: 'melocotón', glasses: 'gafas', jacket: 'chaqueta', sandwich: 'bocadillo',
  }),
  mexico: table({
    apartment: 'departamento', computer: 'computadora', computers: 'computadoras', cellphone: 'celular',
    juice: 'jugo', potato: 'papa', potatoes: 'papas', bus: 'camión', ticket: 'boleto', waiter: 'mesero', car: 'carro',
    cars: 'carros', peach: 'durazno', glasses: 'lentes', jacket: 'chamarra', sandwich: 'sándwich',
  }),
  rioplatense: table({
    apartment: 'departamento', computer: 'computadora', computers: 'computadoras', cellphone: 'celular',
    juice: 'jugo', potato: 'papa', potatoes: 'papas', bus: 'colectivo', ticket: 'boleto', waiter: 'mozo', car: 'auto',
    cars: 'autos', peach: 'durazno', glasses: 'anteojos', jacket: 'campera', sandwich: 'sándwich',
  }),
}; // biome-ignore format: pairs read better side by side
