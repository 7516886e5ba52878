import type { Language } from '../../../preload/schemas/common.ts';

/**
 * Words for a code that is read aloud across a classroom and typed by ear: short, concrete, without accents, ñ or h,
 * and none that sounds like another.
 */
export const codeWords: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'agua aire alga amigo ancla arena arpa azul banco barco barro bosque brisa bruma',
    'cabra calma campo canto carta casa cebra cielo cinco cisne clase clima coche conga copa coral corcho cuadro cuento',
    'dado danza delta diente disco doce dulce fauna fiesta flauta flor foca fondo fruta fuego fuente',
    'gaita gallo gato globo golfo gorra grano grillo grupo isla jarra jirafa lago lana leche lente libro limbo lince',
    'lirio lobo loma luna lunes madera manta marte martes melena menta mesa metro miel mimo minuto monte mosca mundo',
    'nieto noche norte nudo nube ocre olmo onda once oro pais palma papel parque pato pausa perla piano piedra pinar',
    'pino pista plaza plata pluma pomelo prado puente puerta punto radio rama rana reloj remo risa ritmo roble roca',
    'rojo rosa rueda salsa salto seda selva siesta siglo silla sol sopa sur tambor tango tarde taza techo tela tierra',
    'tigre tinta toldo tomate topo torre trece trigo trompa trueno tren turno uno',
  ]
    .join(' ')
    .split(' '),
  en: [
    'amber anchor apple april arrow autumn bacon badger banjo barrel basil beach bridge bronze bubble bucket butter',
    'button cabin cactus camel camera candle canyon carbon carpet castle cedar circle clover cobalt coffee copper coral',
    'cotton cricket crystal dancer desert diamond dolphin dragon eagle engine falcon feather forest fossil galaxy',
    'garden garlic ginger giraffe guitar hammer harbor island jacket jaguar jungle kettle kitten ladder lagoon lantern',
    'lemon lizard magnet mango maple marble market meadow melon mirror monday monkey morning mountain napkin nectar',
    'orange orchid oyster paddle panda paper parrot pencil pepper picnic pillow planet pocket pumpkin puzzle quartz',
    'rabbit radio ribbon river robin rocket saddle salmon school shadow silver sister spider spring summer sunset',
    'tablet temple thunder tiger timber tomato tractor tunnel turtle valley velvet violin walnut window winter wizard',
    'yellow zebra',
  ]
    .join(' ')
    .split(' '),
};
