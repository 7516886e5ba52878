/** Words as one writes them by ear, or by rule, whose nearest English word is another one or that are rare words themselves; and what was meant. */
export const meantByEar: ReadonlyMap<string, string> = new Map(
  `plis please, pliz please, sori sorry, nais nice, laik like, rait right, beri very, bicos because, tankyou thank you, rember remember,
rembember remember, lef left, museo museum, lobi lobby, sity city, lawer lawyer, foto photo, movil mobile, especk speak, espik speak,
woud would, shoud should, coud could, losted lost, forgeted forgot, loby lobby, payed paid, wich which, wether whether`
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/ (.*)/, 2) as [string, string]),
);
