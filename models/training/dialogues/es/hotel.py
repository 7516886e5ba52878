"""Habitación 12: Andrés, recepcionista en Bogotá, de usted."""

from __future__ import annotations

from ..values import nouns, pairs, words
from . import hotel_mas
from .common import new

S = new(
    "es-hotel",
    "usted",
    tutor="Andrés",
    ogen="o",
    origen="de aquí, de Bogotá",
    dialogo="{estamos en la recepción del hotel|lo importante es su habitación|yo le ayudo con el hotel}",
)
S.openings = [
    "Buenas noches. Le damos la bienvenida al hotel Casa del Páramo. ¿Tiene reserva?",
    "Muy buenas tardes. ¿En qué puedo ayudarle?",
    "Buenas noches. ¿A nombre de quién está la reserva?",
]
S.pool(
    problema=pairs("""
        no hay agua caliente = no hay agua caliente
        el agua caliente no funciona = el agua caliente no funciona
        la ducha no funciona = la ducha no funciona
        el agua está fría = el agua sale fría
        la ducha está fría = el agua sale fría
        no sale agua caliente = no sale agua caliente
        no hay agua = no hay agua
        la ducha está rota = la ducha está rota
    """, "t", "eco"),
    otroproblema=pairs("""
        la televisión no funciona = la televisión no funciona
        no hay toallas = no hay toallas
        la luz no funciona = la luz no funciona
        hay mucho ruido = hay ruido
        la habitación está sucia = la habitación está sucia
        hace mucho frío = hace frío
        el wifi no funciona = el wifi no funciona
        la puerta no cierra = la puerta no cierra
        no hay jabón = no hay jabón
        la ventana no cierra = la ventana no cierra
        la cama es muy pequeña = la cama es pequeña
        no hay papel en el baño = no hay papel
        la llave no funciona = la llave no funciona
        la calefacción no funciona = la calefacción no funciona
        el vecino hace mucho ruido = el vecino hace ruido
    """, "t", "eco"),
    cosa=nouns("f cobija; f almohada; f toalla; f llave; f manta; f botella de agua; m mapa; m adaptador; m secador; m vaso"),
    noches=words("una noche; dos noches; tres noches; cuatro noches; una semana; cinco noches"),
    plan_=words("Bogotá; el centro; la ciudad; el museo; Monserrate; el aeropuerto"),
)
S.plan = ["reserva", ("maybe", 0.7, "documento"), "llave", "solucion", "mas"]
S.step(
    "reserva",
    """
    ¿Tiene usted una reserva?
    ¿Tiene reserva?
    ¿A nombre de quién está la reserva?
    ¿Cuál es su nombre, por favor?
    ¿Me dice su nombre, por favor?
    """,
    """
    Le pregunto si tiene una habitación reservada. ¿Cuál es su nombre?
    ¿Ha reservado una habitación? Dígame su apellido, por favor.
    Necesito su nombre para buscar la reserva. ¿Cómo se llama?
    """,
    closed=True,
)
S.step(
    "documento",
    """
    ¿Me permite su pasaporte, por favor?
    ¿Me da su pasaporte?
    ¿Tiene su pasaporte o un documento?
    Necesito un documento. ¿Tiene su pasaporte?
    """,
    """
    Necesito ver su pasaporte, el documento con su foto. ¿Lo tiene?
    Para el registro necesito un documento. ¿Tiene pasaporte?
    """,
    closed=True,
)
S.step(
    "llave",
    """
    Esta es la llave de la habitación doce. ¿Tiene alguna pregunta?
    Su habitación es la doce, en el primer piso. ¿Necesita algo más?
    Aquí tiene la llave, habitación doce. ¿Quiere saber algo del hotel?
    Son tres noches, con desayuno. ¿Está bien?
    """,
    """
    La llave abre su habitación, la número doce. ¿Quiere preguntar algo? ¿El desayuno, el wifi?
    Su habitación está lista. ¿Tiene preguntas sobre el desayuno o el wifi?
    """,
    closed=True,
)
S.step(
    "solucion",
    """
    Puedo mandar al técnico en media hora o darle otra habitación. ¿Qué prefiere?
    ¿Prefiere esperar al técnico o cambiar de habitación?
    Tengo libre la habitación diecisiete, más grande y al mismo precio. ¿La quiere?
    ¿Le doy la habitación diecisiete o mando al técnico?
    """,
    """
    Hay dos soluciones: viene el técnico, don Álvaro, o usted cambia de habitación. ¿Cuál prefiere?
    El técnico arregla la ducha en media hora. ¿Espera, o quiere otra habitación?
    """,
)
S.step(
    "mas",
    """
    ¿Necesita algo más?
    ¿Puedo ayudarle en algo más?
    ¿Hay algo más que pueda hacer por usted?
    ¿Alguna otra cosa?
    ¿Todo bien con la habitación?
    """,
    """
    ¿Quiere otra cosa? ¿Una cobija, un taxi?
    ¿Está todo bien o necesita otra cosa?
    """,
    closed=True,
    loops=True,
)
S.answer(
    "reserva",
    """
    {sí, |}tengo una reserva a nombre de <apellido>
    {sí, |}a nombre de <apellido>
    sí, {me llamo|soy|mi nombre es|mi apellido es} <apellido>
    sí, {me llamo|soy|mi nombre es} <nombre> <apellido>
    {buenas tardes|buenas noches}, tengo una reserva a nombre de <apellido>
    tengo una habitación reservada, {soy|me llamo} <apellido>
    <nombre> <apellido>
    <apellido>
    reservé por internet, a nombre de <apellido>
    tengo una reserva para tres noches, {soy|me llamo} <apellido>
    """,
    """
    {Perfecto|Muy bien|Sí, aquí está|Claro}, <apellido>. {Una habitación sencilla, tres noches|Tres noches con desayuno|Habitación sencilla con baño}.
    <apellido>, {sí, aquí está su reserva|aquí lo tengo|lo tengo aquí}. {Habitación sencilla, tres noches|Son tres noches, con desayuno}.
    {Muy bien|Muchas gracias}. La reserva a nombre de <apellido>, {tres noches|aquí está}.
    """,
    6,
    keep={"ap": "apellido"},
)
S.answer("reserva", "{sí|sí, tengo reserva|sí, tengo una reserva|sí, claro|tengo una reserva|sí, reservé por internet}", "{Muy bien|Perfecto}. ¿A nombre de quién?\n{Perfecto|Estupendo}. ¿Me dice su apellido, por favor?", 2, then="reserva")
S.answer(
    "reserva",
    "{no|no, no tengo reserva|no tengo reserva|no, lo siento}\n[no, ]¿{tiene|hay|tienen} una habitación{ libre|}?\n@quiero una habitación para <noches>@pf\nnecesito una habitación {sencilla|doble|}@pf",
    "{No se preocupe|No hay problema}, tengo una habitación libre. {Cuesta ciento ochenta mil pesos la noche|Es sencilla, con baño y desayuno}.\n{Tiene suerte|Sí, claro}, queda una habitación sencilla. {Son ciento ochenta mil pesos la noche|Incluye el desayuno}.",
    2,
)
S.answer(
    "documento",
    "{sí|sí, claro|aquí tiene|aquí está|sí, aquí tiene mi pasaporte|aquí está mi pasaporte|tome|aquí tiene|sí, aquí está|este es mi pasaporte|aquí tiene mi documento}[, gracias]",
    "{Muchas gracias|Gracias|Perfecto, gracias}. {Todo está en orden|Ya está registrado|Todo está bien}.",
    4,
)
S.answer("documento", "{no|no tengo pasaporte|no lo tengo|está en la maleta|perdí mi pasaporte|no tengo mi pasaporte aquí|un momento, está en mi maleta}", "{No se preocupe|No hay problema}. {Me lo muestra mañana|Puede mostrarlo más tarde|Me sirve otro documento}.", 1.2)
S.answer(
    "llave",
    "{gracias|muchas gracias|perfecto, gracias|no, gracias|no, todo está claro|está bien, gracias|no, nada más|sí, está bien|perfecto|no}",
    "{Muy bien|Perfecto|Con gusto}. {Que descanse|Suba por la escalera, a la derecha|Cualquier cosa, me llama}. ¿Le ayudo con las maletas?\n{Con mucho gusto|Muy bien}. {Estoy aquí toda la noche|Aquí estoy para lo que necesite}. ¿Quiere que le lleve el equipaje?",
    2.5,
    then="maletas",
)
S.step("maletas", "¿Le ayudo con el equipaje?\n¿Le llevo las maletas?", "¿Quiere ayuda con sus maletas? ¿Sí o no?", closed=True)
S.answer("maletas", "{sí|sí, por favor|sí, gracias|muy amable, sí|sí, son muy pesadas}", "{Con mucho gusto|Ahora mismo}, {se las llevo|subo con usted}.", 2, then="mas")
S.answer("maletas", "{no|no, gracias|no, yo puedo|no es necesario|está bien, gracias|no, solo tengo una mochila}", "{Muy bien|De acuerdo|Perfecto}. {Que descanse|Aquí estoy si me necesita}.", 2, then="mas")
PROBLEM = """
    {perdone|disculpe|perdón|señor|buenas noches|lo siento, pero}, <problema>
    <problema>
    tengo un problema, <problema>
    hay un problema en {la habitación|mi habitación}: <problema>
    en {la habitación|mi habitación|el baño} <problema>
    disculpe, <problema> en la habitación doce
    quiero ducharme pero <problema>
    """
S.answer(
    "llave mas maletas",
    PROBLEM,
    """
    {Lo siento mucho|Disculpe, por favor|Qué pena con usted|Le pido disculpas}: <problema.eco>.
    ¿<problema.eco>? {Lo siento mucho|Qué pena con usted|Le pido disculpas}.
    {Ay, qué pena|Lo lamento}, <problema.eco>. {Lo arreglamos enseguida|Vamos a solucionarlo}.
    """,
    5,
    then="solucion",
    once=True,
)
S.answer("llave mas maletas", "{tengo un problema|hay un problema|hay un problema en la habitación|perdone, un problema|la habitación no está bien|no estoy contento con la habitación}", "{Lo siento|Qué pena}. ¿Qué pasa en la habitación?\n{Dígame, por favor|Cuénteme}. ¿Qué problema hay?", 1, then="mas")
S.answer(
    "solucion",
    """
    {prefiero|@quiero|mejor|necesito|¿puedo tener|¿me puede dar} otra habitación@pf
    {cambiar de habitación|quiero cambiar de habitación|¿puedo cambiar de habitación?|la otra habitación|la diecisiete|la habitación diecisiete|sí, la diecisiete|la habitación 17, por favor|sí, otra habitación|prefiero cambiar}
    """,
    "{Muy bien|Perfecto|Claro que sí}, la habitación diecisiete. {Está en el segundo piso y tiene vista a los cerros|Es más grande y cuesta lo mismo|Aquí tiene la llave}.\nLa diecisiete, {perfecto|muy bien}. {Aquí está la llave nueva|Tiene vista a los cerros}.",
    4,
    then="mas",
)
S.answer(
    "solucion",
    "{el técnico|prefiero el técnico|espero|prefiero esperar|puedo esperar|¿puede venir el técnico?|mande al técnico, por favor|está bien, espero|espero al técnico|quiero arreglar la ducha|¿lo puede arreglar?|no quiero cambiar}[, por favor]",
    "{Muy bien|De acuerdo|Perfecto}, {llamo a don Álvaro|ahora llamo al técnico}. {Llega en media hora|Viene en media hora}.\nDon Álvaro {va en media hora|sube en media hora}. {Gracias por esperar|Disculpe la molestia}.",
    3,
    then="mas",
)
S.answer("solucion", "{sí|sí, por favor|está bien|vale|de acuerdo|sí, gracias|perfecto|me parece bien}", "{Perfecto|Muy bien}, entonces le doy la habitación diecisiete. {Aquí tiene la llave|Le va a gustar más}.", 1.3, then="mas")
S.answer("solucion", "{quiero mi dinero|¿hay un descuento?|quiero un descuento|es más caro?|¿es más cara?|¿cuesta más?|quiero hablar con el director|esto no es aceptable|¿cuánto tiempo tarda?}", "{Lo entiendo|Disculpe, por favor}. La otra habitación cuesta lo mismo y es más grande. ¿La quiere?\nEl precio es el mismo, no se preocupe. ¿Le doy la diecisiete?", 1, then="solucion")
S.answer("solucion", "{no|no, gracias|no me gusta|ninguna}", "{Entiendo|Comprendo}. También puede ducharse en otra habitación mientras tanto. ¿Qué le parece?", 0.6, then="solucion")
S.answer(
    "mas llave maletas",
    """
    {disculpe|perdone|perdón}, <otroproblema>
    <otroproblema>
    en mi habitación <otroproblema>
    """,
    """
    {Lo siento mucho|Qué pena|Disculpe}, <otroproblema.eco>. {Ahora mismo lo soluciono|Enseguida mando a alguien|Voy a verlo ahora}.
    ¿<otroproblema.eco>? {Lo arreglamos enseguida|Ahora mismo mando a alguien|Voy ahora mismo}.
    """,
    1.8,
    then="mas",
)
S.answer(
    "mas llave",
    """
    {necesito|¿me da|¿puede darme|¿me puede traer|¿tiene|@quiero} <cosa.un>@pf
    <cosa.otro>@pf
    """,
    "{Claro que sí|Con gusto|Cómo no}, <cosa.un>. {Enseguida va|Ahora mismo}." + "\n¿<cosa.un>? {Con mucho gusto|Claro}, {enseguida|ahora mismo}.",
    1.8,
    then="mas",
)
S.answer(
    "mas",
    "{no|no, gracias|nada más|no, eso es todo|no, todo está bien|está bien así|todo bien}[, {muchas gracias|gracias|muy amable}]\n{muchas gracias|gracias por su ayuda|muy amable|le agradezco mucho|perfecto, gracias}",
    "{Con mucho gusto|A la orden|Para servirle}. {¡Que descanse!|¡Feliz noche!|¡Buenas noches!}\n{Muy bien|Perfecto}. {Que tenga buena noche|Que descanse|Disfrute su visita}.",
    3.5,
    then="end",
)
S.answer("mas", "{sí|sí, por favor|sí, una cosa más|una pregunta|sí, una pregunta}", "{Dígame|Claro, dígame|Con gusto}. ¿Qué necesita?", 0.8, then="mas")
S.aside("¿{a qué hora es|cuándo es|hasta qué hora es|dónde es} el desayuno?\n¿el desayuno {está incluido|a qué hora es|es gratis}?\n¿hay desayuno?", "El desayuno es de siete a diez, en el patio.\n{Sí, está incluido|Está incluido}: de siete a diez, en el patio.", 2)
S.aside("¿qué {hay para desayunar|hay en el desayuno|dan de desayuno}?", "Hay arepa, huevos, fruta y café.", 0.7)
S.aside("¿{hay wifi|tiene wifi|hay internet|cuál es la clave del wifi|cuál es la contraseña del wifi|me da la clave del wifi}?", "Sí, claro. La red se llama Paramo y la clave es colibri12.\nLa clave del wifi es colibri12.", 2)
S.aside("¿a qué hora {es la salida|tengo que salir|debo dejar la habitación|es el check out}?\n¿hasta qué hora puedo estar en la habitación?", "La salida es hasta las doce.\n{Puede salir|Tiene} hasta las doce del día.", 1.2)
S.aside("¿cuánto {cuesta|es|vale} {la habitación|una noche|la noche}?\n¿qué precio tiene la habitación?", "Cuesta ciento ochenta mil pesos la noche, con desayuno.", 1.2)
S.aside("¿{dónde está|en qué piso está|cuál es} {la habitación|mi habitación}?", "Es la número doce, en el primer piso, {con ventana al patio|al fondo del patio}.", 1)
S.aside("¿{cómo es la habitación|tiene baño|tiene ventana|tiene vista|es grande la habitación}?", "Es sencilla, con baño y ventana al patio. {Es muy tranquila|Es pequeña, pero muy bonita}.", 0.9)
S.aside("¿{puede pedir|me pide|puede llamar|necesito} un taxi{ al aeropuerto|}?\n¿cuánto cuesta un taxi al aeropuerto?", "{Claro, le pido un taxi|Con gusto}. Al aeropuerto cuesta cuarenta y cinco mil pesos.\nUn taxi al aeropuerto cuesta cuarenta y cinco mil pesos.", 1.1)
S.aside("¿{puedo dejar|me guarda|puede guardar} {las maletas|mi equipaje|mi maleta} {aquí|mañana|después de la salida|}?", "{Sí, claro|Con mucho gusto}, {le guardamos el equipaje|puede dejarlo en la recepción}.", 0.9)
S.aside("¿{hay ascensor|hay piscina|hay restaurante|hay parqueadero|hay gimnasio}?", "No, es una casa antigua de dos pisos. {Tenemos un patio muy bonito|Pero tiene un patio muy lindo}.", 0.7)
S.aside("¿{puedo pagar con tarjeta|cómo pago|pago ahora|tengo que pagar ahora|aceptan tarjeta}?", "{Puede pagar con tarjeta o en efectivo|Con tarjeta o en efectivo}, {a la salida|al final}.", 0.9)
S.aside("¿{qué puedo ver cerca|qué me recomienda ver|qué hay cerca|dónde puedo cenar|hay un restaurante cerca|dónde puedo comer}?", "{Aquí cerca hay muchos restaurantes pequeños|El barrio de La Candelaria tiene museos y restaurantes}. {Todo está cerca, a pie|Le doy un mapa}.", 0.9)
S.aside("¿{quién es don Álvaro|quién es el técnico}?", "Don Álvaro es el técnico del hotel.", 0.3)
S.aside("¿{cuándo viene el técnico|cuánto tarda el técnico|a qué hora viene el técnico}?", "{Llega en media hora|Viene en media hora|Don Álvaro tarda una media hora}.", 0.5)
S.aside("¿{trabaja aquí toda la noche|trabaja aquí hace mucho|va a estar aquí esta noche}?", "{Trabajo por la tarde y por la noche|Yo estoy aquí toda la noche}, {para lo que necesite|a su servicio}.", 0.4)
S.aside("¿{es antiguo el hotel|cuántas habitaciones hay|es grande el hotel|cómo es el hotel}?", "{El hotel tiene veinte habitaciones|Es una casa antigua con veinte habitaciones}, {con un patio muy bonito|de dos pisos}.", 0.5)
S.aside("estoy {muy cansado|muy cansada}, {el viaje fue largo|fue un viaje largo|quiero dormir}\nel vuelo {fue muy largo|llegó tarde}", "{Lo imagino|Claro, entiendo}. {Enseguida descansa|Ya casi terminamos|Pronto puede descansar}.", 0.8)
S.close(
    "{muchas gracias|gracias}, {Andrés|señor|muy amable|buenas noches|hasta mañana}\n{buenas noches|hasta mañana|hasta luego}",
    "{Con mucho gusto|A la orden|De nada}. {¡Que descanse!|¡Buenas noches!|¡Feliz noche!}\n{¡Buenas noches!|¡Hasta mañana!} {Que descanse.|Que duerma bien.|Aquí estoy toda la noche.}",
    3,
)
hotel_mas.enrich(S)
