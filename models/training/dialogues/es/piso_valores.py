"""What is asked and told when a room is shown: facts of the flat, opinions, habits, reasons."""

from __future__ import annotations

from ..values import Number, pairs, words

# straight questions, indirect ones, topics, replies, weight
FACTS: list[tuple[str, str, str, str, float]] = [
    (
        "cuánto cuesta la habitación|cuánto cuesta|cuánto es al mes|cuánto pagáis de alquiler|cuánto tengo que pagar|cuánto vale|cuál es el precio|qué precio tiene la habitación|cuánto pides|es muy cara la habitación|cuánto dinero es|cuánto cuesta por mes|cuánto se paga por mes|cuánto euros al mes",
        "cuánto cuesta|el precio|cuánto es el alquiler|cuánto se paga al mes|cuánto tengo que pagar cada mes|el precio de la habitación|si es cara",
        "el precio|precio|el alquiler|alquiler|la renta|el coste|el dinero",
        "La habitación cuesta 430 euros al mes, más unos 50 de gastos.\nEl alquiler son 430 euros al mes. {Los gastos van aparte, unos 50|Aparte, unos 50 de gastos}.\nSon 430 euros al mes, {más los gastos|y unos 50 de gastos}.",
        1.8,
    ),
    (
        "los gastos están incluidos|los gastos están incluidos en el precio|están incluidos los gastos|cuánto son los gastos|cuánto pagáis de gastos|qué gastos hay|el agua y la luz están incluidas|la luz está incluida|tengo que pagar la luz|cuánto se paga de luz|el precio incluye los gastos|es con gastos o sin gastos|las facturas van aparte|qué incluyen los gastos|cómo pagáis las facturas|el gas está incluido|internet va incluido",
        "si los gastos están incluidos|cuánto son los gastos|qué gastos hay|si tengo que pagar la luz aparte|qué incluyen los gastos|cuánto se paga de luz y agua",
        "los gastos|gastos|las facturas|la luz y el agua|el gas|gastos incluidos",
        "No, los gastos van aparte: unos 50 euros al mes de luz, agua, gas e internet.\nLos gastos son unos 50 euros al mes: luz, agua, gas e internet.\nVan aparte. Los gastos son unos 50 euros, {con internet|con todo: luz, agua, gas e internet}.",
        1.6,
    ),
    (
        "cuánto es en total|cuánto pago en total|cuánto sería todo|con gastos cuánto es|430 con gastos|son 480 en total|cuánto es todo junto|cuánto pago al mes con los gastos|el total cuánto es",
        "cuánto es en total|cuánto pago con todo|el precio total|cuánto sale todo junto",
        "el total|en total|todo junto",
        "En total, unos 480 euros al mes: 430 de alquiler y unos 50 de gastos.\nCon gastos, unos 480 al mes.",
        0.8,
    ),
    (
        "hay fianza|cuánto es la fianza|hay que pagar fianza|tengo que pagar una fianza|cuánto dinero es la fianza|hay que dejar depósito|cuánto es el depósito|pedís fianza|me devolvéis la fianza|la fianza se devuelve|cuántos meses de fianza|cuándo se paga la fianza|qué pasa con la fianza si me voy|cuánto pago al principio|cuánto tengo que pagar el primer día",
        "si hay fianza|cuánto es la fianza|si tengo que pagar depósito|si la fianza se devuelve|cuánto se paga al principio",
        "la fianza|fianza|el depósito|depósito",
        "La fianza es de un mes, 430 euros. {Se devuelve al irse|Te la devuelven cuando te vas}.\nSí, hay fianza: un mes. {Se paga al firmar|Al final se devuelve}.\nDe fianza, un mes.",
        1.3,
    ),
    (
        "hay contrato|el contrato de cuánto es|cuánto dura el contrato|de cuánto tiempo es el contrato|cuál es el mínimo|cuántos meses mínimo|puedo quedarme solo tres meses|puedo alquilar por un mes|puedo quedarme menos de seis meses|hay que firmar contrato|se firma contrato|puedo quedarme más de un año|el contrato es largo|puedo estar solo el verano",
        "cuánto dura el contrato|si hay contrato|cuál es el tiempo mínimo|si puedo quedarme menos tiempo|cómo es el contrato",
        "el contrato|contrato|la duración|tiempo mínimo|la duración del contrato",
        "El contrato es de seis meses como mínimo. {Luego puedes seguir|Después, lo que quieras}.\nSí, hay contrato: mínimo, seis meses.\nMenos de seis meses no puede ser, {lo siento|es el mínimo del contrato}.",
        1.2,
    ),
    (
        "puedo irme antes|qué pasa si me voy antes|cuánto tiempo antes tengo que avisar|cómo aviso si me voy|con cuánto tiempo hay que avisar|y si quiero irme|si encuentro otra cosa puedo irme|qué pasa si tengo que volver a mi país|puedo cancelar el contrato",
        "si puedo irme antes|con cuánto tiempo hay que avisar|qué pasa si me voy|cuándo tengo que avisar",
        "el aviso|el preaviso|irme antes",
        "Para irte hay que avisar con treinta días.\nPuedes irte después de los seis meses si avisas con treinta días.\nSi te vas, avisas con treinta días {y ya está|y te devuelven la fianza}.",
        0.9,
    ),
    (
        "cuándo está libre|desde cuándo está libre la habitación|cuándo puedo entrar|cuándo puedo mudarme|está libre ya|puedo entrar mañana|puedo mudarme esta semana|a partir de cuándo|cuándo se queda libre|cuándo puedo venir a vivir|cuándo puedo traer mis cosas|puedo entrar antes del día uno",
        "cuándo está libre|cuándo puedo mudarme|desde cuándo puedo entrar|si está libre ya|cuándo podría entrar",
        "la fecha de entrada|la mudanza|la entrada",
        "La habitación está libre desde el día uno.\nPuedes {entrar|mudarte} desde el día uno.\nDesde el día uno. {Antes no está libre|Ese día te doy las llaves}.",
        1.1,
    ),
    (
        "quién vive aquí|quién vive aquí además de ti|con quién vives|cuántas personas viven aquí|cuántos sois|cuántos compañeros hay|quiénes son los compañeros|cómo son los compañeros de piso|vive más gente|vives sola|cuánta gente hay en el piso|con quién voy a vivir|hay otros compañeros|son chicos o chicas|cuántos somos en total",
        "quién vive aquí|cuántas personas viven en el piso|con quién compartes piso|cómo son los compañeros|cuántos sois",
        "los compañeros|los otros compañeros|tus compañeros|compañeros de piso|la gente del piso",
        "Aquí vivimos Unai y yo, con una gata, Lúa. {Contigo seríamos tres|Unai es cocinero}.\nVivo con Unai, que es cocinero y llega tarde, y con Lúa, la gata.\nDe compañeros, Unai y yo. {Y la gata, Lúa|Contigo, tres}.",
        1.5,
    ),
    (
        "quién es Unai|cómo es Unai|a qué se dedica Unai|qué hace Unai|Unai está en casa|dónde trabaja Unai|a qué hora llega Unai|Unai es simpático|Unai cocina en casa|puedo conocer a Unai|tu compañero es tranquilo|qué horario tiene Unai|tu compañero en qué trabaja",
        "cómo es Unai|qué hace tu compañero|a qué hora llega Unai|quién es Unai|en qué trabaja tu compañero",
        "Unai|tu compañero|el otro compañero",
        "Unai es cocinero y llega tarde por la noche. {Es muy tranquilo|A veces nos trae comida}.\nUnai es mi compañero. Trabaja de cocinero, así que por la noche llega tarde.",
        0.9,
    ),
    (
        "cómo se llama la gata|cómo es la gata|hay animales en casa|tenéis mascotas|de quién es la gata|la gata es tranquila|la gata duerme en la habitación|cuántos gatos hay|tenéis gato|tenéis perro|la gata entra en la habitación|hay mascotas en el piso",
        "cómo es la gata|si hay animales|si tenéis mascotas|cómo se llama la gata",
        "la gata|el gato|los animales|Lúa|mascotas",
        "Tenemos una gata, Lúa. {Es tranquila y muy cariñosa|Duerme casi todo el día}.\nLa gata se llama Lúa. {Si cierras la puerta, no entra|Es la jefa de la casa}.",
        1.0,
    ),
    (
        "se puede fumar|se puede fumar en el balcón|puedo fumar en la habitación|puedo fumar en la ventana|dejáis fumar|está permitido fumar|está prohibido fumar|dónde puedo fumar|puedo fumar en la cocina|vosotros fumáis|alguien fuma aquí|es posible fumar en casa",
        "si se puede fumar|si puedo fumar en la ventana|dónde se puede fumar|si fumáis",
        "el tabaco|fumar|lo de fumar",
        "Dentro no se puede fumar. {En la calle, sin problema|Hay que bajar a la calle}.\nFumar en casa, no. {Es una norma del piso|Ni en la habitación ni en la ventana}.",
        1.2,
    ),
    (
        "cuáles son las normas|qué normas hay|hay normas en la casa|qué reglas tenéis|hay muchas reglas|qué está prohibido|qué no puedo hacer|qué se puede hacer y qué no|tenéis reglas|las normas cuáles son|hay alguna regla importante",
        "qué normas hay|las reglas del piso|qué está prohibido|si hay reglas",
        "las normas|las reglas|normas|reglas|las normas de la casa",
        "Las normas son pocas: no fumar dentro, avisar de las visitas, nada de fiestas y limpiar por turnos los domingos.\nDe normas: no se fuma, las visitas se avisan, {fiestas no|sin fiestas} y los domingos se limpia.",
        1.2,
    ),
    (
        "puedo hacer fiestas|hacéis fiestas|se pueden hacer fiestas|puedo celebrar mi cumpleaños aquí|puedo hacer una fiesta pequeña|puedo poner música alta|puedo tocar la guitarra|hay problema con las fiestas|puedo escuchar música",
        "si puedo hacer fiestas|si se puede hacer una fiesta|si hay problema con la música",
        "las fiestas|fiestas|una fiesta|la música",
        "Las fiestas sí son un problema. {Una cena con amigos, si avisas, bien|Música bajita, sin problema}.\nFiestas en casa, no. {Las visitas tranquilas, sí|Pero invitar a alguien a cenar, sí, si avisas}.",
        0.9,
    ),
    (
        "cómo organizáis la limpieza|quién limpia|cuándo limpiáis|limpiáis por turnos|hay turnos de limpieza|quién limpia el baño|hay que limpiar mucho|qué día se limpia|cómo hacéis con la limpieza|tenéis a alguien que limpia|quién friega los platos|cada cuánto limpiáis|tengo que limpiar la cocina",
        "cómo os organizáis para limpiar|quién limpia|qué día se limpia|si hay turnos",
        "la limpieza|limpieza|los turnos|limpiar",
        "La limpieza es por turnos, los domingos. {En una hora está|A cada uno le toca una cosa}.\nLimpiamos los domingos, por turnos: {cocina, baño y salón|una semana cada uno}.",
        1.1,
    ),
    (
        "hay ruido|es ruidosa la calle|hay mucho ruido por la noche|se oye la calle|es un barrio tranquilo|se duerme bien aquí|hay bares cerca|hay ruido el fin de semana|los vecinos hacen ruido|la calle es tranquila|es ruidosa la habitación|hasta qué hora hay ruido|qué días hay ruido|se puede dormir",
        "si hay ruido|si la calle es ruidosa|si se duerme bien|cuándo hay ruido|hasta qué hora hay ruido",
        "el ruido|ruido|los bares|el ruido de la calle",
        "Los jueves y viernes hay ruido en la calle hasta las dos. {Pero la habitación da al patio|El resto, tranquilo}.\nHay ruido los jueves y los viernes, hasta las dos. {Tu ventana da al patio y se oye menos|Los otros días, calma}.",
        1.2,
    ),
    (
        "hay metro cerca|dónde está el metro|a cuánto está el metro|cómo voy al centro|está bien comunicado|hay autobuses|cuánto se tarda al metro|qué transporte hay|está lejos el metro|se puede ir en metro|a cuántos minutos está el metro|cómo llego a la universidad",
        "si hay metro cerca|dónde está el metro|a cuántos minutos está el metro|si está bien comunicado",
        "el metro|metro|el transporte|la parada de metro|transporte público",
        "El metro está a cinco minutos {andando|a pie}.\nA cinco minutos tienes el metro. {Llegas a todas partes|Y el centro se hace a pie}.",
        1.0,
    ),
    (
        "hay supermercado cerca|dónde está el supermercado|dónde se hace la compra|dónde puedo comprar comida|hay tiendas cerca|qué hay en el barrio|qué hay cerca|dónde compráis|está lejos el supermercado|hay tiendas abajo",
        "dónde está el supermercado|si hay tiendas cerca|dónde se compra|qué hay cerca",
        "el supermercado|supermercado|las tiendas|tiendas",
        "El supermercado está abajo, {en la misma calle|al salir del portal}. {Muy cómodo|Subes las bolsas y haces ejercicio}.\nAbajo hay un supermercado. {Y bares, muchos|Y es el Casco Viejo, hay de todo}.",
        0.9,
    ),
    (
        "cómo es el barrio|qué tal el barrio|es seguro el barrio|es segura la zona|te gusta el barrio|es bonito el barrio|es peligroso por la noche|está en el centro|dónde estamos exactamente|cuál es la dirección|cómo se llama la calle|en qué calle está",
        "cómo es el barrio|si el barrio es seguro|cómo se llama esta calle|la dirección|si está en el centro",
        "el barrio|la zona|la dirección|la calle",
        "Estamos en la calle Somera, en el Casco Viejo. {Es un barrio muy vivo|Tienes todo a mano}.\nEl barrio es el Casco Viejo: {bares, tiendas y mucha vida|animado y seguro}. {La calle se llama Somera|Yo no lo cambio}.",
        0.8,
    ),
    (
        "cuántos metros tiene|cuántos metros tiene la habitación|es grande la habitación|qué tamaño tiene|cuánto mide|cuántos metros cuadrados son|cuánto grande es|la habitación es pequeña|cuánto mide la habitación",
        "cuántos metros tiene|el tamaño|cuánto mide|si es grande la habitación",
        "los metros|el tamaño|metros cuadrados|el espacio",
        "La habitación tiene doce metros.\nSon doce metros. {Cabe la cama, el armario y el escritorio|No es enorme, pero tiene mucha luz}.",
        1.2,
    ),
    (
        "está amueblada|tiene muebles|qué muebles hay|la habitación tiene armario|hay escritorio|tengo que comprar muebles|hay mesa para trabajar|tiene cama|los muebles se quedan|tengo que traer una cama|dónde pongo la ropa|hay un armario grande|hay espacio para mi ropa",
        "si está amueblada|qué muebles tiene|si hay armario|si tengo que comprar muebles|si hay mesa para estudiar",
        "los muebles|muebles|el armario|el escritorio|la ropa",
        "Está amueblada: cama, armario y escritorio.\nTiene cama, armario y escritorio. {Solo traes tu ropa|No hay que comprar nada}.",
        1.2,
    ),
    (
        "cómo es la cama|es grande la cama|la cama es doble|la cama es de matrimonio|cuánto mide la cama|es cómoda la cama|es cama individual|caben dos personas en la cama|hay sábanas|el colchón es bueno",
        "cómo es la cama|si la cama es grande|si la cama es doble|cuánto mide la cama",
        "la cama|cama|el colchón|la cama doble",
        "La cama es de uno treinta y cinco, {bastante cómoda|grande para una persona}.\nEs una cama de 1,35. {Se duerme bien|Tiene buen colchón}.",
        0.8,
    ),
    (
        "tiene ventana|hay mucha luz|adónde da la ventana|la ventana da a la calle|entra el sol|es exterior o interior|es luminosa|la habitación tiene luz natural|es oscura en invierno|qué se ve por la ventana|la habitación es interior",
        "si tiene ventana|adónde da la ventana|si hay luz|si es exterior|si entra el sol",
        "la ventana|la luz|luz natural|las vistas",
        "La ventana da a un patio, con mucha luz.\nTiene una ventana a un patio y entra mucha luz. {Por la mañana, más|Así hay menos ruido}.",
        1.0,
    ),
    (
        "cómo es la cocina|puedo ver la cocina|puedo usar la cocina|la cocina es grande|hay horno|puedo cocinar|cómo compartís la cocina|tenemos sitio en la nevera|cocináis juntos|dónde se come|puedo cocinar comida de mi país|me enseñas la cocina|hay sitio para mi comida",
        "cómo es la cocina|si puedo usar la cocina|si puedo cocinar|si hay sitio en la nevera",
        "la cocina|cocina|la nevera|cocinar",
        "La cocina es grande y la usamos todos. {Unai cocina de maravilla|Cada uno tiene su sitio en la nevera}.\nClaro, ven: esta es la cocina, muy grande. {Puedes cocinar lo que quieras|Cabemos los tres}.",
        1.1,
    ),
    (
        "cuántos baños hay|cómo es el baño|el baño es compartido|hay bañera|hay ducha|puedo ver el baño|tengo baño propio|compartimos el baño|dónde está el baño|cuántas personas usan el baño|la habitación tiene baño|me enseñas el baño",
        "cuántos baños hay|cómo es el baño|si el baño es compartido|si tiene ducha",
        "el baño|baño|la ducha|el aseo",
        "Hay un baño con ducha, para los tres. {Con horarios distintos no hay colas|Por la mañana nos organizamos}.\nEl baño es compartido y tiene ducha. {Está ahí, al fondo|Ven y lo ves}.",
        1.1,
    ),
    (
        "hay lavadora|dónde lavo la ropa|puedo usar la lavadora|hay secadora|cómo laváis la ropa|cuándo puedo lavar la ropa|hay que ir a la lavandería|la lavadora funciona bien",
        "si hay lavadora|dónde se lava la ropa|si puedo usar la lavadora",
        "la lavadora|lavadora|lavar la ropa",
        "Sí, hay lavadora y la usamos los tres.\nHay lavadora. {La ponemos cuando hace falta|Puedes usarla cuando quieras}.",
        0.9,
    ),
    (
        "hay calefacción|la calefacción es buena|hace frío en invierno|la calefacción es eléctrica|es fría la casa|qué calefacción tenéis|cómo es la calefacción|la habitación es fría|hay radiador|hay aire acondicionado|hace calor en verano",
        "si hay calefacción|cómo es la calefacción|si hace frío en invierno",
        "la calefacción|calefacción|el frío|el invierno",
        "La calefacción es de gas. {En invierno se está bien|Va en los gastos}.\nSí, hay calefacción de gas. {No pasarás frío|Aire acondicionado no, en Bilbao no hace falta}.",
        0.9,
    ),
    (
        "hay ascensor|no hay ascensor|qué piso es|por qué no hay ascensor|cómo subo mis maletas|hay muchas escaleras|es un cuarto piso|en qué planta está|tengo que subir a pie|cuántos pisos hay que subir|cómo subo los muebles",
        "si hay ascensor|qué piso es|cuántas escaleras hay|cómo subo las maletas",
        "el ascensor|ascensor|las escaleras|la planta",
        "Ascensor no hay: es un tercero. {Te ayudamos con las maletas|Al final te acostumbras}.\nEs un tercero sin ascensor. {Las escaleras son el gimnasio|Unai y yo te ayudamos a subir las cosas}.",
        0.9,
    ),
    (
        "hay internet|hay wifi|el wifi va bien|internet es rápido|puedo teletrabajar aquí|hay fibra|hay buena conexión|el internet está incluido|cuánto cuesta internet|puedo trabajar desde casa|el wifi llega a la habitación",
        "si hay internet|si hay wifi|si internet va bien|si puedo trabajar en casa|cómo es la conexión",
        "internet|el wifi|wifi|la conexión",
        "Hay internet y va bien: yo trabajo en casa. {Entra en los 50 de gastos|El wifi llega a la habitación}.\nSí, hay wifi, y va en los gastos.",
        1.0,
    ),
    (
        "puedo ver el resto del piso|me enseñas el piso|cuántas habitaciones hay|cuántas habitaciones tiene el piso|cómo es el piso|el piso es grande|hay salón|qué hay en el piso|puedo ver las otras habitaciones|qué tiene el piso",
        "cómo es el piso|cuántas habitaciones hay|qué tiene el piso|si el piso es grande",
        "el piso|el resto del piso|las otras habitaciones|el apartamento",
        "El piso tiene tres habitaciones, una cocina grande y un baño con ducha. {Ven y te lo enseño|Y lavadora y calefacción}.\nHay tres habitaciones: la de Unai, la mía y esta. {La cocina es grande|El baño está al fondo}.",
        1.0,
    ),
    (
        "quién viene esta tarde|viene más gente a verla|hay otras personas interesadas|cuándo tengo que decidir|hasta cuándo puedo pensarlo|tengo que decidir hoy|cuándo necesitas la respuesta|puedes esperar unos días|me la puedes reservar|cuándo decidís",
        "cuándo tengo que decidir|si viene más gente|si puedes esperar|si hay más personas",
        "la otra persona|las otras personas|la decisión",
        "Esta tarde viene a verla otra persona, {así que no tardes mucho|así que mejor dime algo pronto}.\nViene otra persona esta tarde. {Puedes llamarme mañana|Si te interesa, dímelo pronto}.",
        0.9,
    ),
    (
        "y tú a qué te dedicas|tú en qué trabajas|eres artista|qué dibujas|trabajas en casa|qué haces tú|cuál es tu profesión|cuál es tu trabajo|trabajas por la mañana|haces ruido cuando trabajas|estás siempre en casa|tú estudias o trabajas",
        "en qué trabajas|a qué te dedicas tú|si trabajas en casa|qué haces tú",
        "tu trabajo|tu profesión|tú",
        "Yo soy ilustradora y trabajo en casa por las mañanas.\nSoy ilustradora: {dibujo para libros|hago dibujos}. Por las mañanas trabajo aquí, en casa.",
        0.9,
    ),
    (
        "cómo eres tú|cómo es vivir contigo|eres tranquila|cuántos años tienes|qué edad tienes|eres ordenada|sois tranquilos|sois jóvenes|qué hacéis los fines de semana|cenáis juntos|hacéis cosas juntos|sois amigos",
        "cómo eres|cómo es vivir con vosotros|cuántos años tienes|si sois tranquilos",
        "la convivencia|el ambiente|el ambiente del piso",
        "Tengo treinta y un años y soy bastante tranquila. {Unai también|A veces cenamos juntos}.\nSomos tranquilos. {Yo trabajo por las mañanas y Unai llega tarde|Algún domingo, después de limpiar, comemos juntos}.",
        0.8,
    ),
    (
        "qué tipo de persona buscáis|a quién buscáis|qué buscáis en un compañero|aceptáis estudiantes|aceptáis extranjeros|preferís chico o chica|buscáis a alguien tranquilo|qué persona queréis|alquiláis a parejas|podemos vivir dos personas",
        "qué persona buscáis|si aceptáis estudiantes|a quién buscáis",
        "la persona ideal|el compañero ideal",
        "Buscamos a alguien tranquilo, {nada más|chico o chica, da igual}.\nA una persona tranquila, {de cualquier país|que estudie o que trabaje, nos da igual}.",
        0.7,
    ),
    (
        "qué planta es|quién riega la planta|hay que regar la planta|la planta se queda|de quién es la planta|puedo tener plantas",
        "si la planta se queda|quién riega la planta",
        "la planta|las plantas",
        "La planta se queda, y hay que regarla. {Una vez a la semana basta|Es fácil}.\nSí, hay una planta que hay que regar. {Confío en ti|Tiene mucha luz ahí}.",
        0.4,
    ),
    (
        "cómo se paga|cuándo se paga el alquiler|puedo pagar en efectivo|pago por transferencia|a quién pago|qué día pagáis|se paga a principio de mes|qué documentos necesitas|qué papeles necesito|necesitas mi pasaporte|tengo que enseñar la nómina",
        "cómo se paga|cuándo se paga|qué documentos hacen falta|a quién se paga",
        "el pago|los papeles|los documentos|la transferencia",
        "El alquiler, 430 euros, se paga a principio de mes, {por transferencia|todos juntos}.\nPara el contrato, tu documento y la fianza de un mes. {Nada más|El alquiler se paga a principio de mes}.",
        0.6,
    ),
]

HAY = pairs("""
    lavavajillas = Lavavajillas no hay, fregamos a mano
    microondas = Microondas sí, en la cocina
    horno = Horno sí, en la cocina, y Unai lo usa mucho
    balcón = Balcón no, la ventana da a un patio
    terraza = Terraza no hay, pero sí mucha luz
    televisión = Televisión sí, la vemos poco
    garaje = Garaje no hay, y en el Casco Viejo es difícil aparcar
    aparcamiento = Aparcamiento no hay, mejor el metro, a cinco minutos
    secadora = Secadora no, solo lavadora
    bañera = Bañera no, hay ducha
    aire acondicionado = Aire acondicionado no, en Bilbao no hace falta
    nevera = Nevera sí, con sitio para los tres
    espejo = Espejo sí, en el armario
    lámpara = Lámpara sí, en el escritorio
    estantería = Estantería no, pero puedes traer una
    plancha = Plancha sí, puedes usarla
    cafetera = Cafetera sí, y se usa mucho
    sofá = Sofá sí, Lúa duerme en él
    portero = Portero no hay
    sitio para mi bicicleta = Para la bicicleta hay sitio, pero son tres pisos a pie
    cerradura en la puerta = La puerta cierra bien, sí
    mesilla = Mesilla no, pero cabe una pequeña
    piscina = ¿Piscina? No, pero la ría está cerca
    jardín = Jardín no, solo el patio
    sábanas y toallas = Sábanas y toallas, mejor trae las tuyas
""", "t", "r")

VISITA = pairs("""
    a mi novio = a tu novio
    a mi novia = a tu novia
    a mi pareja = a tu pareja
    a mis padres = a tus padres
    a mi hermana = a tu hermana
    a mi hermano = a tu hermano
    a unos amigos = a unos amigos
    a mi madre = a tu madre
    a un amigo = a un amigo
    a una amiga = a una amiga
    a mis compañeros de clase = a tus compañeros de clase
    a mi prima = a tu prima
    a mi hijo = a tu hijo
    a dos amigas = a dos amigas
    a mi familia = a tu familia
    a gente = a gente
    a mi abuela = a tu abuela
""", "t", "tuyo")

MUEBLE = pairs("""
    mi bicicleta = tu bicicleta
    mi guitarra = tu guitarra
    mi ordenador = tu ordenador
    mi silla = tu silla
    una estantería = una estantería
    un espejo = un espejo
    mis libros = tus libros
    mi piano eléctrico = tu piano eléctrico
    una mesa pequeña = una mesa pequeña
    mis plantas = tus plantas
    mi televisor = tu televisor
    mi colchón = tu colchón
    unos cuadros = unos cuadros
    mi máquina de coser = tu máquina de coser
    un sillón = un sillón
    mi tabla de surf = tu tabla de surf
    dos maletas grandes = dos maletas grandes
    mi batidora = tu batidora
    una alfombra = una alfombra
    mi violín = tu violín
""", "t", "tuyo")

ANIMAL = pairs("""
    un perro pequeño = Un perro con Lúa es difícil
    un perro = Un perro con Lúa es difícil
    una perra muy tranquila = Aunque sea tranquila, una perra con Lúa es difícil
    un gato = Otro gato en casa, con Lúa, es complicado
    dos gatos = Dos gatos más, con Lúa, son muchos
    un gato viejo = Un gato viejo y Lúa... habría que probar
    una tortuga = Una tortuga no molesta a nadie, ni a Lúa
    un pez = Un pez, con la gata, es peligroso para él
    un loro = Un loro y una gata, mala idea
    un conejo = Un conejo con Lúa es difícil
    un hámster = Un hámster y una gata, mala idea
    un canario = Un canario y una gata, mala idea
""", "t", "r")

OPINION = pairs("""
    tiene mucha luz y me gusta el escritorio = Sí, con la luz del patio se trabaja muy bien en el escritorio
    es más grande que mi habitación de ahora = Pues con doce metros vas a notar la diferencia
    es más pequeña que en la foto = En las fotos todo parece más grande, pero son doce metros
    me parece un poco pequeña para mí = Son doce metros, sí, pero cabe todo
    me parece muy acogedora = Acogedora, sí, esa es la palabra
    la ventana es muy bonita = A mí también me gusta la ventana, da al patio
    el armario es pequeño = El armario parece pequeño, pero cabe mucha ropa
    el armario es enorme = El armario es grande, sí, cabe todo
    la cama parece cómoda = La cama es cómoda, de uno treinta y cinco
    las escaleras son muchas = Las escaleras, sí, es un tercero sin ascensor
    hay muchas escaleras pero la habitación es bonita = Las escaleras cansan, pero la habitación lo compensa
    me gusta el color de las paredes = El color de las paredes lo elegí yo
    es justo lo que busco = Qué bien que sea lo que buscas
    está muy limpia = Está limpia, sí, limpiamos los domingos
    me gusta la planta = La planta te la dejo, pero hay que regarla
    es perfecta para estudiar = Para estudiar está muy bien, es tranquila y tiene escritorio
    es ideal para trabajar = Para trabajar va muy bien, yo también trabajo en casa
    está cerca de mi trabajo = Cerca del trabajo, eso vale mucho
    está lejos de mi universidad = Bueno, el metro está a cinco minutos y te lleva a la universidad
    no tiene mucha decoración = La decoración la pones tú, como quieras
    huele muy bien = Huele bien, será la comida de Unai
    es muy fría = Fría no, hay calefacción de gas
    es un poco oscura = ¿Oscura? Ahora quizás, pero por la mañana entra mucha luz
    me encanta porque es muy tranquila = Es tranquila, sí, porque da al patio
    me gusta pero prefiero una ventana a la calle = A la calle hay más ruido, el patio es mejor para dormir
    es bonita pero hay ruido = El ruido es solo los jueves y viernes, hasta las dos
    necesito más espacio para mis libros = Para los libros puedes traer una estantería
    es mejor que las otras habitaciones que vi = Me alegro de que sea mejor que las otras
    vi otra más barata en Deusto = Más barata en Deusto, puede ser, pero aquí estás en el Casco Viejo
    me recuerda a mi casa = Qué bonito que te recuerde a tu casa
""", "t", "eco")

HABITO = pairs("""
    me gusta leer y cocinar = Leer y cocinar, qué buen plan, la cocina es grande
    me gusta cocinar los domingos = Cocinar los domingos, perfecto, después de limpiar
    no hago mucho ruido = Sin ruido, eso nos gusta
    me acuesto temprano = Si te acuestas temprano, el patio te va a gustar
    me acuesto tarde pero no hago ruido = Acostarse tarde está bien, Unai también llega tarde
    estudio mucho en casa = Para estudiar en casa hay escritorio y calma
    toco la guitarra un poco = La guitarra, de día, sin problema
    toco el piano con auriculares = Piano con auriculares, así no se oye nada
    me gusta escuchar música = Música bajita, sin problema
    hago yoga por la mañana = Yoga por la mañana, qué buena costumbre
    corro por las mañanas = Correr por la mañana, y luego tres pisos, qué energía
    veo series por la noche = Series por la noche, como yo
    limpio mucho = Si limpias mucho, nos vamos a entender
    no me gusta el desorden = El desorden a mí tampoco me gusta
    soy un poco desordenado pero limpio = Un poco de desorden en tu cuarto no molesta
    soy un poco desordenada pero limpia = Un poco de desorden en tu cuarto no molesta
    me gustan los animales = Si te gustan los animales, Lúa estará contenta
    salgo los fines de semana = Salir el fin de semana, claro, aquí hay muchos bares
    casi nunca salgo = Si sales poco, aquí se está bien
    viajo mucho por trabajo = Si viajas mucho, la casa estará tranquila
    he vivido con otras personas antes = Haber compartido piso antes ayuda mucho
    es mi primera vez en un piso compartido = La primera vez es fácil, ya verás, tenemos pocas normas
    viví dos años con tres compañeros en Dublín = Tres compañeros en Dublín, entonces tienes experiencia
    tuve problemas con mi último compañero porque no limpiaba = Un compañero que no limpia es duro, por eso aquí hay turnos
    en mi antiguo piso hacíamos turnos de limpieza = Los turnos los hacemos aquí también, los domingos
    hablo mucho pero respeto el silencio = Hablar está bien, y el silencio también
    necesito silencio para dormir = Silencio hay casi siempre, menos jueves y viernes en la calle
    soy muy puntual con el alquiler = Puntual con el alquiler, eso se agradece
    me gusta cenar con mis compañeros = Cenar juntos, cuando Unai libra, nos gusta
    a veces invito a amigos = Los amigos, si avisas, ningún problema
    soy vegetariano = Vegetariano, perfecto, en la nevera hay sitio para todo
    soy vegana = Vegana, muy bien, en la nevera hay sitio para todo
    me despierto muy pronto = Despertarse pronto está bien, sin ruido para Unai, que llega tarde
    trabajo mucho y estoy poco en casa = Poco en casa, entonces el baño será fácil
    me gusta la tranquilidad pero también charlar = Tranquilidad y charla, como nosotros
""", "t", "eco")

HORARIO = pairs("""
    trabajo de noche en un hospital = De noche en el hospital, entonces por la mañana procuro no hacer ruido
    trabajo de lunes a viernes = De lunes a viernes, lo normal
    tengo clase por la tarde = Clase por la tarde, y por la mañana coincidimos en casa
    tengo clases por la mañana = Clases por la mañana, cuando yo dibujo
    teletrabajo dos días a la semana = Dos días en casa, muy bien, internet va bien
    trabajo los fines de semana = Los fines de semana, como Unai
    trabajo por turnos = Por turnos, como en el hospital, ya te entiendo
    tengo turno de tarde = De tarde, entonces por la noche coincides con Unai
    me despierto muy temprano para correr = Temprano para correr, yo a esa hora duermo
    llego muy tarde por la noche = Tarde por la noche, como Unai
    ceno a las siete = Cenar a las siete, qué pronto, la cocina es toda tuya
    trabajo todo el día y vuelvo por la noche = Todo el día fuera, tranquilo para Lúa
    estudio en la biblioteca hasta tarde = En la biblioteca hasta tarde, entonces en casa solo duermes
    estoy en casa por las tardes = Por las tardes en casa, bien, yo a veces salgo
    no tengo horario fijo = Sin horario fijo, como muchos
    soy autónomo y trabajo en casa = En casa, como yo por las mañanas
    empiezo a las seis de la mañana = A las seis, qué duro, pero el baño está libre
    los domingos duermo hasta las once = Hasta las once los domingos, y luego la limpieza
    salgo a las ocho y vuelvo a las cinco = De ocho a cinco, entonces el baño no será problema
    paso los fines de semana con mi pareja = Los fines de semana fuera, muy bien
""", "t", "eco")

PORQUE = pairs("""
    empecé un trabajo nuevo en una empresa de Bilbao = Un trabajo nuevo, enhorabuena
    encontré trabajo en un hospital = Trabajo en un hospital, enhorabuena
    mi novia vive aquí = Por tu novia, qué bonito
    mi novio es de Bilbao = Por un novio de Bilbao, qué bonito
    estoy haciendo un máster en la universidad = Un máster, muy bien, y el metro está a cinco minutos
    hago prácticas en un museo = Prácticas en un museo, qué suerte
    mi casero sube el alquiler = Si sube el alquiler, hay que cambiar, claro
    mi contrato termina este mes = Si el contrato termina, hay que buscar rápido
    discutí con mi compañero de piso = Discutir en casa es feo, aquí somos tranquilos
    mi piso está muy lejos del centro = Lejos del centro se pierde mucho tiempo, aquí no
    hay mucho ruido en mi casa = Ruido, vaya, aquí solo los jueves y viernes
    en mi piso no hay calefacción = Sin calefacción es duro, aquí hay de gas
    mis compañeros hacen muchas fiestas = Muchas fiestas cansan, aquí no se hacen
    vivo en un hostal y es caro = Un hostal es caro, una habitación sale mejor
    vivo con una familia y quiero independencia = Independencia, claro, te entiendo
    vivo con mis padres todavía = Salir de casa de los padres es un gran paso
    quiero aprender español y conocer gente = Español vas a hablar todo el día con nosotros
    quiero vivir con gente de aquí para practicar = Con Unai y conmigo vas a practicar mucho
    me separé hace poco = Vaya, un cambio de casa ayuda a empezar
    mi empresa me trasladó a Bilbao = Un traslado, y Bilbao te va a gustar
    me gusta el mar y la montaña = Mar y montaña, aquí tienes las dos cosas
    me enamoré de la ciudad = Enamorarse de Bilbao es fácil
    voy a hacer un doctorado en química = Un doctorado en química, qué interesante
    vine de Erasmus = De Erasmus, qué buena época
    busco una vida más tranquila = Más tranquila, entonces lo del patio te gustará
    trabajo cerca de aquí, en una panadería = Una panadería cerca, y hueles a pan todo el día
    mi hermana vive en Bilbao = Con tu hermana cerca es más fácil
    la habitación donde vivo no tiene ventana = Sin ventana es triste, aquí hay mucha luz
    perdí mi trabajo y necesito algo más barato = Vaya, lo siento, aquí son 430 más gastos
    quiero estudiar cocina = Estudiar cocina, entonces habla con Unai
""", "t", "eco")

GATO = pairs("""
    en mi país tengo dos gatos = Dos gatos, entonces Lúa te va a gustar
    de pequeño tuve una gata negra = Una gata negra, qué bonita
    tuve un perro que se llamaba Max = Max, qué buen nombre, Lúa es más tranquila que un perro
    mi abuela tenía cinco gatos = Cinco gatos, qué casa, aquí solo hay una
    nunca he vivido con un gato = Es fácil vivir con Lúa, duerme casi todo el día
    prefiero los perros pero me gustan los gatos = Perros o gatos, Lúa no se ofende
    me gustan, pero no quiero la gata en mi cama = En tu cama no, cierras la puerta y no entra
    tengo un poco de alergia, pero tomo pastillas = Con pastillas puede ir bien, y tu puerta se cierra
    estornudo un poco con los gatos = Si estornudas, la puerta cerrada ayuda
    me dan un poco de miedo = Miedo no, Lúa es muy buena
    puedo dar de comer a la gata cuando no estáis = Eso nos ayuda mucho, Lúa te lo agradecerá
    me encanta, ¡qué bonita es! = Bonita y lo sabe
    no me molestan si no rompen nada = Lúa no rompe nada, o casi nada
    quiero adoptar un gato algún día = Adoptar, qué bien, con Lúa puedes practicar
    trabajo con animales, soy veterinaria = Veterinaria, qué suerte para Lúa
    mi hermana es alérgica, pero yo no = Tu hermana no vive aquí, así que bien
""", "t", "eco")

FUMO = pairs("""
    fumo, pero solo en la calle = En la calle, sin problema
    fumaba antes, pero lo dejé hace dos años = Dos años sin fumar, enhorabuena
    estoy intentando dejarlo = Dejarlo cuesta, ánimo, aquí dentro nadie fuma
    odio el olor a tabaco = El olor a tabaco aquí no existe
    fumo cigarrillos electrónicos = Electrónicos tampoco dentro, mejor en la calle
    solo fumo cuando salgo de fiesta = De fiesta y en la calle, tú decides
    no fumo y no bebo = Ni fumas ni bebes, qué vida sana
    soy asmático, no puedo fumar = Con asma, mejor una casa sin humo, como esta
    no, tengo alergia al humo = Humo aquí no hay
    no me gustan las fiestas en casa = Las fiestas en casa a nosotros tampoco
    hago una fiesta solo por mi cumpleaños = El cumpleaños, mejor en un bar de abajo
    fumo mucho, es un problema = Dentro no se puede, hay que bajar a la calle
""", "t", "eco")

CONDICION = pairs("""
    tengo que hablar con mi familia = hablar con tu familia
    quiero ver otra habitación mañana = ver la otra habitación
    tengo que hacer cuentas = hacer cuentas
    necesito hablar con mi pareja = hablar con tu pareja
    tengo que esperar mi contrato de trabajo = tener tu contrato de trabajo
    necesito saber si me dan la beca = saber lo de la beca
    quiero conocer a Unai primero = conocer a Unai
    quiero preguntar a mi jefe = preguntar a tu jefe
    tengo que vender mis muebles = vender tus muebles
    tengo que avisar a mi casero = avisar a tu casero
    quiero ver el barrio de noche = ver el barrio de noche
    necesito cobrar primero = cobrar
    quiero comparar precios = comparar precios
    tengo otra visita esta tarde = hacer la otra visita
    no estoy seguro del ruido = pensar en lo del ruido
""", "t", "tuyo")

PERO = pairs("""
    no hay ascensor = lo del ascensor tiene mala solución: es un tercero
    es un poco cara = el precio son 430, ya está ajustado
    soy alérgico a los gatos = con Lúa es difícil, aunque tu puerta se cierra
    soy alérgica a los gatos = con Lúa es difícil, aunque tu puerta se cierra
    me preocupa el ruido = el ruido es solo los jueves y viernes, hasta las dos
    seis meses es mucho tiempo = seis meses es el mínimo del contrato
    la fianza es mucho dinero = la fianza es un mes y se devuelve
    el baño es compartido = el baño es compartido, sí, pero los horarios son distintos
    la habitación es pequeña = son doce metros, pero con mucha luz
    está lejos de mi trabajo = el metro está a cinco minutos
    yo fumo = dentro no se puede, pero en la calle sí
    tengo un perro = un perro con Lúa es difícil
    no puedo entrar el día uno = podemos hablar del día
    solo necesito tres meses = el mínimo son seis meses
    los gastos son muchos = los gastos son unos 50, con todo
    no tengo trabajo todavía = sin trabajo es difícil, pero la fianza es solo de un mes
""", "t", "eco")

LLAMADA = words("mañana; mañana por la mañana; mañana por la tarde; esta noche; el lunes; el martes; el miércoles; el jueves; el viernes; el sábado; el domingo; esta tarde; en dos días; el lunes por la mañana; antes del viernes; hoy a las ocho; mañana a las diez; después del trabajo")
OFERTA = [Number(n) for n in (300, 320, 340, 350, 360, 370, 375, 380, 390, 395, 400, 405, 410, 415, 420, 425)]
CITA = words("el lunes a las diez; el martes a las seis; el miércoles a las cinco; el jueves por la tarde; el viernes a las doce; el sábado a las once; el domingo por la mañana; mañana a las cuatro; mañana por la tarde; el día uno a las nueve; el día uno por la mañana; el sábado por la tarde; el lunes a la una; el domingo a las diez; el viernes después del trabajo; el día uno a las doce")
LUGAR = pairs("""
    en una clínica dental = una clínica dental
    en una guardería = una guardería
    en una panadería = una panadería
    en una peluquería = una peluquería
    en una fábrica = una fábrica
    en un laboratorio = un laboratorio
    en un estudio de arquitectura = un estudio de arquitectura
    en un aeropuerto = un aeropuerto
    en el puerto = el puerto
    en una biblioteca = una biblioteca
    en una agencia de viajes = una agencia de viajes
    en una academia de idiomas = una academia de idiomas
    en una farmacia = una farmacia
    en un supermercado = un supermercado
    en un gimnasio = un gimnasio
    en un despacho de abogados = un despacho de abogados
    en una ONG = una ONG
    en un teatro = un teatro
    en una residencia de ancianos = una residencia de ancianos
    en una empresa de energía = una empresa de energía
    en una editorial = una editorial
    en el Guggenheim = el Guggenheim
    en una floristería = una floristería
    en una tienda de ropa = una tienda de ropa
    en una cafetería = una cafetería
""", "t", "n")
CARRERA = words("medicina; derecho; historia; economía; biología; arte; música; informática; arquitectura; filosofía; química; física; literatura; psicología; periodismo; matemáticas; turismo; ingeniería; enfermería; diseño; cocina; educación; traducción; sociología; veterinaria; bellas artes; marketing")
DICHO = pairs("""
    la fianza = es dinero que das al principio y que se devuelve al irte
    fianza = es dinero que das al principio y que se devuelve al irte
    los gastos = son la luz, el agua, el gas e internet
    gastos = son la luz, el agua, el gas e internet
    por turnos = quiere decir una semana cada persona
    amueblada = quiere decir que tiene muebles: cama, armario, escritorio
    luminosa = quiere decir que tiene mucha luz
    la calefacción = es lo que calienta la casa en invierno
    avisar = es decir algo antes, con tiempo
    mudarse = es cambiar de casa
    un tercero = es el piso número tres, tres pisos de escaleras
    el ascensor = es la máquina que sube y baja entre pisos
    el patio = es un espacio abierto dentro del edificio
    convivir = es vivir con otras personas
    ilustradora = es una persona que hace dibujos para libros
    compañero de piso = es la persona con quien compartes casa
    el alquiler = es el dinero que pagas cada mes por la casa
""", "t", "que")
