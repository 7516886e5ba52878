/** What the learner says, turn by turn, in every measure: ten lines as they come in the restaurant. */
export const learnerLines = [
  'Buenas noches, tengo una reserva para dos personas.',
  'Sí, a nombre de Pedro. ¿Tienen una mesa cerca de la ventana?',
  'Perfecto, gracias. ¿Qué nos recomienda hoy?',
  'Para mí el pescado, y para ella la sopa.',
  'Una botella de vino blanco y agua sin gas, por favor.',
  '¿La sopa lleva mariscos? Ella es alérgica.',
  'Entonces mejor una ensalada para ella.',
  'Estaba todo muy rico. ¿Qué tienen de postre?',
  'Un flan y dos cafés, por favor.',
  'La cuenta, por favor. ¿Puedo pagar con tarjeta?',
] as const;

/** The turns whose time to first token is reported, counted from one. */
export const reportedTurns = [1, 2, 10] as const;
