/**
 * Words that are right in a part of the Spanish-speaking world and that the dictionary leaves out. They are no errors,
 * whichever variety is taught.
 */
const words = new Set(
  `guagua guaguas guaguita bondi bondis chamba chambas chambear güey wey órale híjole ahoritita tianguis tlapalería
  parcero parcera parceros parce cachai pololo polola pololos pololear fome bacán bencina marraqueta sopaipilla yipeta
  concho mangú guagüita busito pulpería soda mae tuanis chinamo baleada gallopinto casado zarpado quilombo laburo laburar
  birra birras finde peli pelis cole insti bocata currar curro guay mola molar gilipollas chaval chavala compu tele refri compa compas
  depa depto súper boli profe porfa porfi bici moto`.split(/\s+/),
);

/** `checar`, as Mexico says for looking or verifying. */
const checar =
  /^(?:che(?:c(?:ar|ando|a[dr][oa]s?|o|as?|amos|an|ó|aba[sn]?|ábamos|aste|aron|aré|ará[sn]?|aremos|aría[sn]?)|qu(?:é|e[sn]?|emos)))$/;

export function isRegional(form: string): boolean {
  return words.has(form) || checar.test(form);
}
