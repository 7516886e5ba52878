"""What guests ask Andrés at any time: breakfast, wifi, hours, prices, the other room."""

from __future__ import annotations

from ..core import Scene
from ..values import nouns, pairs, words
from . import mundo
from .preguntas import fact


def enrich(s: Scene) -> None:
    """Adds it to the scene."""
    s.pool(nombre=mundo.FIRST_NAMES, ciudad=mundo.TOWNS, pais=mundo.LANDS, apellido=mundo.MORE_SURNAMES)
    s.pools["cosa"] += nouns("f cobija más; f plancha; f silla; f lámpara; m jabón; m champú; m cepillo de dientes; m paraguas; f cobija; f taza; fp toallas limpias; m cargador; f bolsa; m ventilador; m despertador")
    s.pools["noches"] += words("seis noches; diez noches; esta noche; el fin de semana; dos semanas")
    s.pools["problema"] += pairs("""
        el agua sale muy fría = el agua sale fría
        no funciona el agua caliente = no funciona el agua caliente
        no tengo agua caliente = no hay agua caliente
        no hay agua caliente en la ducha = no hay agua caliente en la ducha
        no puedo ducharme, el agua está helada = el agua está helada
        la ducha solo tiene agua fría = la ducha solo tiene agua fría
        agua caliente no hay = no hay agua caliente
    """, "t", "eco")
    s.pools["otroproblema"] += pairs("""
        hay un insecto en la cama = hay un insecto en la cama
        hay una araña en el baño = hay una araña
        las sábanas están sucias = las sábanas están sucias
        el teléfono no funciona = el teléfono no funciona
        el inodoro está roto = el inodoro está roto
        la lámpara está rota = la lámpara está rota
        falta una toalla = falta una toalla
        huele mal en el baño = huele mal en el baño
        la cama es muy dura = la cama es dura
        no puedo abrir la ventana = la ventana no abre
        perdí la llave = perdió la llave
        no puedo abrir la puerta = la puerta no abre
        los vecinos hacen una fiesta = los vecinos hacen ruido
        no tengo cobija = falta una cobija
        hay agua en el suelo = hay agua en el suelo
    """, "t", "eco")
    fact(s, "a qué hora es el desayuno|cuándo es el desayuno|a qué hora puedo desayunar|qué hora desayuno|hasta qué hora hay desayuno|dónde es el desayuno|dónde puedo desayunar|dónde desayunamos|el desayuno está incluido|hay desayuno mañana|puedo desayunar a las seis|cuánto cuesta el desayuno", "a qué hora es el desayuno|dónde es el desayuno|si el desayuno está incluido", "el desayuno|la hora del desayuno", "El desayuno es de siete a diez, en el patio, y está incluido.\nDe siete a diez, en el patio. El desayuno está incluido.", 1.4)
    fact(s, "qué hay de desayuno|qué hay para desayunar|qué se come en el desayuno|qué dan en el desayuno|hay fruta en el desayuno|hay huevos|hay café en el desayuno|soy vegetariano, ¿qué hay de desayuno|qué es el desayuno|hay algo sin gluten para desayunar|soy vegana, ¿qué puedo desayunar", "qué hay de desayuno", "la comida del desayuno", "En el desayuno hay arepa, huevos, fruta y café.\nArepa, huevos, fruta y café: eso hay de desayuno.", 0.9)
    fact(s, "qué es una arepa|qué es arepa|de qué es la arepa", "qué es una arepa", "", "La arepa es un pan de maíz, redondo y caliente.\nEs un pan redondo de maíz, la arepa.", 0.5)
    fact(s, "hay wifi|tienen wifi|cuál es la clave del wifi|cuál es la contraseña|cómo se llama la red|cuál es la red de wifi|cómo me conecto a internet|hay internet en la habitación|el wifi es gratis|me da la contraseña|necesito internet, ¿hay wifi|qué es el código de wifi", "cuál es la clave del wifi|si hay wifi|cómo se llama la red", "el wifi|la clave del wifi|la contraseña|internet", "El wifi se llama Paramo y la clave es colibri12.\nSí, hay wifi: red Paramo, clave colibri12.", 1.3)
    fact(s, "a qué hora es la salida|a qué hora tengo que salir|hasta qué hora puedo quedarme|a qué hora dejo la habitación|cuándo es el check-out|a qué hora es check out|puedo salir más tarde|a qué hora tengo que irme|qué hora tengo que dejar la llave", "a qué hora es la salida|hasta qué hora puedo quedarme|cuándo tengo que dejar la habitación", "la salida|la hora de salida|el check-out", "La salida es hasta las doce del día.\nPuede dejar la habitación hasta las doce.", 1.0)
    fact(s, "a qué hora es la entrada|desde qué hora puedo entrar|puedo entrar ya en la habitación|a qué hora es el check-in|está lista mi habitación|puedo subir ya", "a qué hora es la entrada|si puedo entrar ya", "la entrada|el check-in", "La entrada es desde las tres de la tarde. Su habitación está lista.\nDesde las tres puede entrar; la habitación doce ya está lista.", 0.6)
    fact(s, "cuánto cuesta la habitación|cuánto cuesta una noche|cuál es el precio por noche|cuánto es por noche|qué precio tiene la habitación|cuánto tengo que pagar|es cara la habitación|cuánto cuesta habitación|el precio es con desayuno|cuánto vale la noche", "cuánto cuesta la noche|el precio de la habitación|cuánto tengo que pagar", "el precio|el precio de la habitación|la tarifa", "La habitación cuesta ciento ochenta mil pesos la noche, con desayuno.\nSon ciento ochenta mil pesos por noche, y el desayuno está incluido.", 1.1)
    fact(s, "dónde está mi habitación|dónde está la habitación doce|en qué piso está|qué número es mi habitación|cuál es mi número de habitación|está en el segundo piso|cómo llego a mi habitación|en cuál piso es la habitación|dónde es mi habitación", "dónde está mi habitación|en qué piso está", "mi habitación|el número de la habitación|el piso", "Su habitación es la doce, en el primer piso, con ventana al patio.\nLa doce está en el primer piso.", 0.9)
    fact(s, "cómo es la habitación diecisiete|dónde está la diecisiete|es más cara la otra habitación|cuánto cuesta la habitación diecisiete|la otra habitación es más grande|qué vista tiene la otra habitación|en qué piso está la otra habitación|la diecisiete tiene agua caliente|hay otra habitación libre|tiene otra habitación", "cómo es la otra habitación|cuánto cuesta la diecisiete|si hay otra habitación", "la habitación diecisiete|la otra habitación", "La diecisiete está en el segundo piso, es más grande y tiene vista a los cerros, por el mismo precio.\nLa habitación diecisiete cuesta lo mismo; es más grande y tiene vista a los cerros.", 0.9)
    fact(s, "puede pedirme un taxi|me pide un taxi al aeropuerto|cuánto cuesta el taxi al aeropuerto|cómo voy al aeropuerto|necesito un taxi mañana a las seis, ¿es posible|puede llamar un taxi|cuánto es un taxi|hay bus al aeropuerto|mañana tengo un vuelo, ¿me pide un taxi|cómo llego al aeropuerto", "cuánto cuesta un taxi al aeropuerto|si puede pedirme un taxi|cómo llegar al aeropuerto", "un taxi|un taxi al aeropuerto|el taxi", "Yo le pido el taxi al aeropuerto: cuesta cuarenta y cinco mil pesos.\nCon gusto le pido un taxi. Al aeropuerto son cuarenta y cinco mil pesos.", 1.1)
    fact(s, "puedo dejar la maleta aquí|puede guardar mi equipaje|dónde puedo dejar las maletas|guardan el equipaje|puedo dejar el equipaje después de la salida|mi vuelo es por la noche, ¿puedo dejar la maleta|hay un lugar para las maletas", "si puedo dejar las maletas|dónde dejar el equipaje", "el equipaje|las maletas", "Sí, le guardamos el equipaje en la recepción.\nClaro, puede dejar las maletas aquí en la recepción.", 0.9)
    fact(s, "hay ascensor|tienen ascensor|hay piscina|hay gimnasio|hay restaurante en el hotel|puedo cenar en el hotel|hay bar en el hotel|hay parqueadero|dónde puedo dejar el carro|hay lavandería", "si hay ascensor|si hay restaurante", "el ascensor|el restaurante|la piscina|el parqueadero", "No, eso no lo tenemos: es una casa antigua, con un patio muy bonito.\nNo, es un hotel pequeño. Pero el desayuno en el patio le va a gustar.", 0.6)
    fact(s, "puedo pagar con tarjeta|aceptan tarjeta|cómo puedo pagar|cuándo pago|tengo que pagar ahora|puedo pagar en efectivo|puedo pagar en dólares|pago mañana", "si aceptan tarjeta|cuándo tengo que pagar", "el pago|con tarjeta", "Puede pagar con tarjeta o en efectivo, a la salida.\nA la salida, con tarjeta o en efectivo.", 0.7)
    fact(s, "dónde está el baño|la habitación tiene baño|hay baño en la habitación|el baño es privado|la habitación tiene ducha", "si la habitación tiene baño|dónde está el baño", "el baño", "Su habitación tiene baño propio.\nEl baño está en la habitación, es solo para usted.", 0.8)
    fact(s, "cuándo viene el técnico|cuánto tarda el técnico|a qué hora viene el técnico|cuánto tiempo tengo que esperar|quién es el técnico|cuándo arreglan la ducha|cuándo hay agua caliente|el técnico viene hoy", "cuándo viene el técnico|cuánto tengo que esperar", "el técnico", "El técnico, don Álvaro, viene en media hora.\nDon Álvaro tarda media hora.", 0.7)
    fact(s, "qué puedo visitar|qué hay cerca|dónde puedo comer|dónde puedo cenar cerca|hay un restaurante cerca|qué me recomienda en Bogotá|dónde hay un banco|dónde está el centro|tiene un mapa de la ciudad", "qué hay cerca|dónde puedo cenar", "un restaurante cerca|un mapa", "Cerca hay restaurantes pequeños, todo a pie. Le doy un mapa.\nEn el barrio hay muchos sitios para comer. Aquí tiene un mapa.", 0.7)
    fact(s, "cuántas noches tengo|para cuántas noches es la reserva|cuántos días me quedo|mi reserva es de tres noches|cómo es mi reserva|qué tipo de habitación es|es habitación sencilla o doble|la reserva es con desayuno", "cuántas noches tengo|cómo es mi reserva", "mi reserva|las noches", "La reserva es de tres noches, en una habitación sencilla con baño y desayuno.\nTres noches en habitación sencilla con baño.", 0.7)
    fact(s, "dónde está el hotel|cuál es la dirección del hotel|en qué calle estamos|cuántas habitaciones tiene el hotel|es antiguo el hotel|es muy viejo este hotel", "la dirección del hotel|cuántas habitaciones hay", "la dirección", "Estamos en la carrera Tercera. Es una casa antigua de dos pisos, con veinte habitaciones.\nEl hotel tiene veinte habitaciones y está en la carrera Tercera.", 0.5)
    fact(s, "hay alguien en la recepción por la noche|puedo llamar por la noche|usted está aquí toda la noche|puedo llegar tarde|puedo volver a las dos de la mañana|está abierta la puerta por la noche", "si hay alguien por la noche", "", "Yo estoy en la recepción por la tarde y por la noche, a la orden.\nPor la noche estoy yo en la recepción; no hay problema.", 0.4)
    fact(s, "puede subirme las maletas|me ayuda con el equipaje|me ayuda con la maleta|puede llevar mi maleta", "si me ayuda con la maleta", "", "Claro, con gusto le ayudo con las maletas.\nYo le ayudo con el equipaje, con mucho gusto.", 0.4)
    for step in ("llave", "mas", "maletas"):
        s.answer(step, "¿{me da|me presta|puedo tener|me trae|hay|tiene} <cosa.un>@pf? {hace frío|tengo frío|en la habitación no hay|la necesito|es para mi mujer}\n{hace frío|tengo frío|no hay en la habitación}, ¿{me da|me presta|tiene} <cosa.un>@pf?\nnecesito <cosa.wrong>@pf\nyo necesitar <cosa.un>@pf", "{Claro que sí|Con gusto}, <cosa.un>. Enseguida.\nCon mucho gusto, <cosa.un>.", 0.9, then="mas")
        s.answer(step, "{sí|gracias}, pero {hay un problema|tengo un problema}: <problema>\n<problema>, {quiero otra habitación|quiero cambiar de habitación|necesito otra habitación|¿puedo cambiar de habitación?}", "{Lo siento mucho|Qué pena con usted}: <problema.eco>. {Lo arreglamos enseguida|Tenemos dos soluciones}.", 1.2, then="solucion", once=True)
    s.answer("solucion", "{la diecisiete|la otra habitación|quiero cambiar}, {pero ¿cuesta más|¿es más cara|¿es el mismo precio|¿cuánto cuesta}?", "La diecisiete, al mismo precio. Aquí tiene la llave.\nCuesta lo mismo. Muy bien, le doy la diecisiete.", 1, then="mas")
    s.answer("solucion", "{espero al técnico|prefiero esperar|el técnico}, {pero ¿cuándo viene|¿cuánto tarda|¿a qué hora viene}?", "Don Álvaro viene en media hora. Gracias por esperar.\nEn media hora está aquí el técnico, don Álvaro.", 1, then="mas")
    s.answer("reserva", "{sí, |}{me llamo|soy} <nombre> <apellido>, {de <ciudad>|de <pais>|vengo de <ciudad>}\n{sí, |}{tengo|hay} una reserva de tres noches, a nombre de <apellido>\n<apellido>, se escribe con {uve|hache|doble ele|i griega}", "<apellido>, {aquí está su reserva|sí, aquí la tengo}. Son tres noches, con desayuno.\n{Muy bien|Perfecto}, <apellido>. {Habitación sencilla, tres noches|Aquí está su reserva}.", 2, keep={"ap": "apellido"})
    s.close("{gracias|muchas gracias|perfecto}, {hasta mañana|mañana a las siete desayuno|nos vemos en el desayuno|voy a dormir|voy a mi habitación|buenas noches, Andrés}", "Con mucho gusto. El desayuno, de siete a diez. ¡Que descanse!\n¡Buenas noches! {Que descanse.|Hasta mañana en el desayuno.}", 1.5)
