/** Words of the closed classes: what they are is told by themselves, not by their tags. */
export const closedWords = new Set(
  `a al ante aunque bajo cada como con contra cual cuales cuando cuya cuyo de del desde donde durante e el él ella ellas
  ellos en entre era eran es esa esas ese eso esos esta está están estas este esto estos estoy fue fueron ha había hace
  hacia han hasta hay he la las le les lo los más me mi mí mientras mis mucha muchas mucho muchos muy nada ni ninguna
  ningún ninguno no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque
  pues que qué quien quién se según si sí sin sino sobre son soy su sus tal también tampoco tan tanto te ti toda todas
  todo todos tras tu tú tus un una unas uno unos usted ustedes y ya yo`.split(/\s+/),
);

/** Words that say when: they decide the tense of verbs far from them. */
export const timeWords = new Set(
  `ayer anoche anteayer hoy mañana siempre nunca antes ahora cuando mientras pasado pasada próximo próxima entonces después
  luego actualmente frecuentemente día noche vez veces año años`.split(/\s+/),
);
