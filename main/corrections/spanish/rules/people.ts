import type { Unit } from '../sentence.ts';

const nouns = new Set(
  `madre padre mamá papá hijo hija hermano hermana abuelo abuela tío tía primo prima sobrino sobrina suegro suegra cuñado
  cuñada esposo esposa marido mujer novio novia pareja amigo amiga compañero compañera vecino vecina jefe jefa profesor
  profesora maestro maestra alumno alumna estudiante médico médica doctor doctora enfermero enfermera abogado abogada
  director directora gerente camarero camarera cliente clienta señor señora chico chica niño niña muchacho muchacha bebé
  nieto nieta padrino madrina colega familia gente persona presidente policía vendedor vendedora actor actriz cantante
  artista escritor escritora hombre joven invitado invitada turista dueño dueña entrenador entrenadora psicólogo psicóloga
  dentista`.split(/\s+/),
);

/** A noun that stands for people, in either number. */
export function isPerson(unit: Unit): boolean {
  return (
    nouns.has(unit.form) || unit.analyses.some(({ lemma, tag }) => /^[NA]/.test(tag) && nouns.has(lemma))
  );
}
