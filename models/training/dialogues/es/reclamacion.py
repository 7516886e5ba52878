"""La maleta que se fue a Quito: Rodrigo, agente de equipajes en Santiago, de usted."""

from __future__ import annotations

from ..values import pairs, words
from .common import new

S = new(
    "es-reclamacion",
    "usted",
    tutor="Rodrigo Fuentes",
    ogen="o",
    origen="de aquí, de Santiago",
    dialogo="{tenemos que encontrar su maleta|hay que completar el parte|lo urgente es su equipaje}",
)
S.openings = [
    "Buenas noches. Lamento que su maleta no haya llegado. ¿Me explica qué ocurrió?",
    "Buenas noches, soy Rodrigo Fuentes, de Andesur. ¿En qué puedo ayudarle?",
]
S.wrap = ["¿Necesita algo más?", "¿Hay algo más que quiera dejar anotado?", "¿Puedo ayudarle en algo más?"]
S.pool(
    color=pairs("""
        azul = azul
        negra = negra
        roja = roja
        gris = gris
        verde = verde
        amarilla = amarilla
        marrón = marrón
        blanca = blanca
        morada = morada
        azul oscuro = azul oscuro
        rosada = rosada
        naranja = naranja
    """, "t", "eco"),
    tamano=words("mediana; grande; pequeña; muy grande; de tamaño mediano; de cabina"),
    sena=words("una cinta amarilla en el asa; ruedas; una etiqueta roja; una pegatina de un gato; un candado; una rueda rota; mis iniciales; una correa verde; un lazo rojo; cuatro ruedas; una bandera pequeña; una cremallera rota"),
    contenido=pairs("""
        ropa = ropa
        mi ropa = ropa
        un traje = un traje
        zapatos = zapatos
        mis medicinas = medicinas
        unos regalos = regalos
        libros = libros
        un abrigo = un abrigo
        una cámara = una cámara
        documentos de trabajo = documentos de trabajo
        ropa de abrigo = ropa de abrigo
        el cargador = un cargador
        un vestido = un vestido
        artículos de aseo = artículos de aseo
        material deportivo = material deportivo
        un ordenador = un ordenador
        las botas de montaña = unas botas de montaña
    """, "t", "eco"),
    hotel=pairs("""
        el hotel Los Aromos = el hotel Los Aromos
        el hotel Central = el hotel Central
        el hotel Plaza = el hotel Plaza
        casa de una amiga = la casa de su amiga
        el hotel Andes = el hotel Andes
        mi hotel, en Providencia = su hotel, en Providencia
        el hostal del Parque = el hostal del Parque
        la casa de mi hermana = la casa de su hermana
        el hotel San Martín, en la calle Merced = el hotel San Martín, en la calle Merced
        un apartamento en la calle Lastarria = el apartamento de la calle Lastarria
    """, "t", "eco"),
    urgencia=pairs("""
        mañana tengo una reunión y no tengo ropa = una reunión sin su ropa
        mañana tengo una boda = una boda mañana
        necesito mis medicinas = quedarse sin sus medicinas
        pasado mañana viajo al sur = un viaje al sur
        tengo una conferencia mañana = una conferencia mañana
        no tengo nada que ponerme = no tener nada que ponerse
        mi trabajo está en esa maleta = tener el trabajo en la maleta
        hace mucho frío y no tengo abrigo = estar sin abrigo con este frío
        viajo con un bebé = viajar con un bebé sin sus cosas
        mañana empiezo a trabajar = empezar a trabajar mañana sin sus cosas
    """, "t", "eco"),
    ref=words("AS 20417; AS 18352; AS 33091; AS 47120; AS 29586; AS 51764; AS 60238; AS 15907"),
)
S.persona = {"parte": "ref"}
S.plan = ["caso", ("maybe", 0.7, "talon"), "describe", "contenido", "direccion", "gastos", "mas"]
S.step("caso", "¿Me muestra su tarjeta de embarque y me explica qué ocurrió?\n¿Qué ocurrió exactamente?\n¿Me explica su caso, por favor?\n¿En qué vuelo llegó usted?", "¿Su maleta no salió por la cinta? ¿De dónde venía su vuelo?\nNecesito saber qué pasó: su vuelo y su equipaje. ¿Me lo cuenta?\nCuénteme despacio: ¿qué maleta le falta?")
S.step("talon", "¿Conserva el talón de la maleta?\n¿Tiene a mano el talón de equipaje?\n¿Me permite el talón y la tarjeta de embarque?", "El talón es el papel pequeño que le dieron al facturar. ¿Lo tiene?\nBusco el número de su maleta, está en un adhesivo. ¿Lo conserva?", closed=True)
S.step("describe", "¿Podría describirme la maleta?\n¿De qué color y tamaño es la maleta?\n¿Cómo es la maleta? ¿Tiene alguna seña particular?\nNecesito una descripción: color, tamaño y marca. ¿Cómo es?", "¿De qué color es? ¿Es grande o pequeña?\n¿Tiene algo especial, por ejemplo una cinta o una etiqueta?")
S.step("contenido", "¿Qué llevaba dentro, aproximadamente?\n¿Podría decirme qué contiene?\n¿Llevaba algo de valor en la maleta?\nPara el parte, ¿cuál es el contenido aproximado?", "¿Qué cosas hay en la maleta: ropa, zapatos, libros?\nDígame dos o tres cosas que haya dentro. ¿Qué había?")
S.step("direccion", "¿A qué dirección le enviamos la maleta?\n¿Dónde se aloja usted?\n¿En qué hotel está?\n¿Me da una dirección de entrega?", "¿Dónde va a dormir estos días? ¿En un hotel?\n¿Cuál es su hotel o su dirección en Santiago?")
S.step("gastos", "La maleta fue cargada por error en el vuelo a Quito. Podría llegar mañana. ¿La necesita con urgencia?\nSegún el sistema, su maleta está en Quito y podría volver mañana a las 14:15. ¿Tiene alguna necesidad urgente?\nPuede comprar artículos de primera necesidad y guardar los recibos. ¿Le parece bien?\nLe puedo ofrecer un neceser de cortesía. ¿Le sirve?", "Su maleta está en Quito y viene mañana. ¿Necesita comprar algo esta noche?\nLa compañía paga lo necesario hasta 80.000 pesos al día, con recibos. ¿Está claro?", closed=True)
S.step("mas", "¿Necesita algo más?\n¿Tiene alguna otra pregunta?\n¿Hay algo más que quiera dejar anotado?\nEl número de referencia es <parte>. ¿Alguna otra cosa?", "¿Quiere preguntar algo sobre la entrega o los gastos?\n¿Está todo claro o prefiere que lo repita?", closed=True, loops=True)
S.answer("caso", "{he llegado|llegué|vengo} en el vuelo de Lima y mi maleta no {ha aparecido|apareció|ha llegado|está}\nmi maleta no {ha llegado|apareció|está en la cinta|ha salido}\n{buenas noches|disculpe|perdone}, mi maleta no {ha llegado|apareció|salió por la cinta}\n{he perdido|perdí|no encuentro} mi maleta\nllevo una hora esperando y mi maleta no aparece\nfacturé una maleta en Lima y no ha llegado\n{me falta una maleta|falta mi equipaje|mi equipaje se ha perdido}\nvengo de Lima, vuelo AS 431, y falta mi maleta", "{Lo lamento mucho|Lo siento|Entiendo su molestia}, su maleta no llegó con el vuelo de Lima. {Vamos a abrir un parte|Abriremos una reclamación ahora mismo|Vamos a localizarla}.\n{Comprendo|Entiendo|Lo lamento}. {Ocurre a veces con las conexiones|Sé que es muy molesto|Enseguida reviso el sistema}.\n{Le pido disculpas|Lo siento mucho} por el extravío. {Ahora mismo lo registro|Déjeme ver el sistema}.", 6, anywhere=False)
S.answer("caso", "{aquí tiene|aquí está|tome|sí, aquí tiene}[, {mi tarjeta de embarque|la tarjeta de embarque}]\neste es mi pasaje\naquí está mi tarjeta de embarque, mi maleta no llegó", "{Gracias|Muchas gracias}. {Vuelo AS 431 desde Lima, lo veo|Sí, el vuelo de Lima, lo veo aquí}.\n{Perfecto, gracias|Muchas gracias}, {ya tengo su vuelo|aquí veo su conexión desde Lima}.", 3)
S.answer("caso", "{vengo de|llegué de|mi vuelo venía de} <ciudad>\nvolé desde <ciudad> con conexión en Lima", "Desde <ciudad>, {con conexión en Lima|entiendo}. {Seguramente la maleta no hizo la conexión|Es posible que la maleta se quedara en la conexión}.", 1.3)
S.answer("caso", "{esto es una vergüenza|estoy muy enfadado|estoy muy enfadada|es inaceptable|no puede ser|siempre pierden las maletas|quiero mi maleta ahora|exijo una solución}", "{Entiendo su enfado|Comprendo su malestar|Le pido disculpas}, {y voy a ayudarle|haré todo lo posible}. ¿Me muestra su tarjeta de embarque?\n{Lo lamento de verdad|Tiene usted motivos para quejarse}. ¿En qué vuelo llegó?", 1.5, then="caso", anywhere=False)
S.answer("talon", "{sí, aquí está|sí|sí, aquí lo tengo|aquí tiene|sí, claro|aquí está el talón|lo tengo aquí|tome}[, gracias]", "{Perfecto|Muy bien|Gracias}. {Con el número la localizo|Ya la veo en el sistema|Con esto es más rápido}.", 4)
S.answer("talon", "{no|no lo tengo|lo he perdido|no lo encuentro|lo perdí|no sé dónde está|creo que lo tiré|¿qué es el talón?|no me dieron ninguno}", "{No se preocupe|No es un problema}, {la busco por su apellido|basta con la tarjeta de embarque}. {Tardaremos un poco más|Me sirve una buena descripción}.", 2)
S.answer("describe", "es {una maleta |}<color>\nes <color> y <tamano>\nuna maleta <color>, <tamano>, con <sena>\n<color>\nes <color> y tiene <sena>\nes {mediana|grande} y <color>, con <sena>\n<color>, <tamano>\nmi maleta es <color>", "{Una maleta <color>|Maleta <color>}, {lo anoto|perfecto|muy bien}. {Eso ayuda mucho a reconocerla|Lo registro en el parte|Queda anotado}.\n{Anoto|Apunto|Muy bien}: maleta <color>. {Así la encontraremos antes|Cualquier detalle sirve}.", 5, anywhere=True)
S.answer("describe", "tiene <sena>\nsí, tiene <sena>\ncon <sena>", "Con <sena>, {lo anoto|perfecto}. {Eso ayuda a reconocerla|Es una buena seña}.\n{Anoto la seña|Muy bien}: <sena>.", 2)
S.answer("describe", "{es una mochila|es una bolsa de deporte|es una caja|es un instrumento|es una maleta normal|no me acuerdo|es de marca|no sé la marca}", "{De acuerdo|Entiendo|Muy bien}, {lo anoto así|queda registrado}. {Cualquier detalle ayuda|Si recuerda algo más, lo añadimos}.", 1)
S.answer("contenido", "<contenido>\n<contenido> y <contenido2>\n{llevo|hay|tengo|llevaba} <contenido> y <contenido2>\n{llevo|llevaba|hay} <contenido>\nsobre todo <contenido>\n{dentro hay|contiene} <contenido>, <contenido2> y <contenido3>", "<contenido.eco>, {lo anoto|queda anotado|muy bien}.\n{Anoto|Apunto|De acuerdo}: <contenido.eco>. {Es importante para la indemnización|Queda en el parte}.\n{Entiendo|Perfecto}, <contenido.eco> {y lo demás|entre otras cosas}.", 5)
S.answer("contenido", "{nada de valor|nada importante|solo cosas personales|cosas personales|no, nada de valor|muchas cosas|un poco de todo}", "{De acuerdo|Muy bien}, {efectos personales|cosas personales}. {Queda anotado|Lo pongo en el parte}.", 1.5)
S.answer("direccion", "<hotel>\n{estoy en|me alojo en|mándela a|envíela a|llévenla a} <hotel>\n{la dirección es|estoy alojado en|estoy alojada en} <hotel>\n<hotel>, por favor", "<hotel.eco>, {perfecto|muy bien|anotado}. {La entrega sería entre las 18:00 y las 22:00|Allí la entregaremos}.\n{Muy bien|De acuerdo|Anoto la dirección}: <hotel.eco>. {El repartidor le avisará antes|La llevamos mañana por la tarde}.", 5, anywhere=True)
S.answer("direccion", "{no lo sé|todavía no tengo hotel|no recuerdo la dirección|me voy mañana a otra ciudad|vivo aquí|un momento, la busco|puedo recogerla aquí|prefiero recogerla en el aeropuerto}", "{No se preocupe|De acuerdo}, {déjeme un teléfono|puede darme la dirección por teléfono}. {El número es el 600 520 4310|Así le avisamos de la entrega}.", 1.5)
S.answer("gastos", "{sí, |}<urgencia>\n<urgencia>\n{es urgente|es muy urgente}, <urgencia>\n<urgencia>. ¿Quién se hace cargo de los gastos?", "{Comprendo|Entiendo|Me hago cargo}: <urgencia.eco> {es un problema serio|no es agradable}. Anoto que es urgente.\n{Lo anoto como urgente|Marco el caso como urgente}. {Puede comprar lo necesario, hasta 80.000 pesos al día|Guarde los recibos de lo que compre}.", 4, anywhere=True)
S.answer("gastos", "{sí|sí, gracias|sí, es urgente|vale|de acuerdo|está bien|sí, por favor|me parece bien|entiendo}", "{Muy bien|Perfecto}. {Aquí tiene un neceser|Guarde todos los recibos|Lo dejo anotado como urgente}.\n{De acuerdo|Bien}. {La compañía cubre tres días como máximo|Conserve los recibos, por favor}.", 3)
S.answer("gastos", "{no|no, no es urgente|no, puedo esperar|no mucho|no es suficiente|es muy poco|80.000 pesos es poco|no me parece bien|no me parece justo|eso no me sirve}", "{Entiendo|Comprendo su postura}. {No puedo ofrecer más, pero sí anotar su queja|Puedo pasar el caso a mi supervisora, la señora Ibáñez|Es lo que permite la norma}.", 2)
S.answer("mas", "{no|no, gracias|nada más|no, eso es todo|no, está todo claro}[, {muchas gracias|gracias por su ayuda|gracias}]\n{muchas gracias|gracias por su ayuda|le agradezco su ayuda|gracias, Rodrigo}", "{A usted|De nada|Gracias por su paciencia}. {Conserve el número de referencia|Su referencia es <parte>}. {Buenas noches|Que descanse|Le mantendremos informado}.\n{Muy bien|Perfecto}. {Le llamaremos en cuanto llegue|Mañana tendrá noticias}. {Buenas noches|Lamento las molestias}.", 4, then="end")
S.answer("mas", "{sí|sí, una pregunta|sí, otra cosa|una cosa más|sí, por favor}", "{Dígame|Adelante|Le escucho}. ¿Qué necesita?\n{Por supuesto|Claro}. ¿De qué se trata?", 0.8)
S.aside("¿{dónde está mi maleta|sabe dónde está|dónde está ahora|saben dónde está mi maleta|a dónde la mandaron|está perdida}?\n¿podría decirme dónde está mi maleta?", "Según el sistema, {fue cargada por error en el vuelo a Quito|está en Quito por un error de carga}.\nEstá en Quito: {la cargaron por error en otro vuelo|la subieron al vuelo equivocado}.", 2)
S.aside("¿{cuándo llega|cuándo me la van a entregar|cuándo la tendré|cuánto tarda|cuándo va a llegar|llega mañana|a qué hora llega}?\n¿cuándo llegará mi maleta?", "{Podría llegar|Podría volver} mañana en el vuelo de las 14:15 y entregarse entre las 18:00 y las 22:00.\nNo puedo prometer una hora exacta, pero {podría llegar mañana por la tarde|lo normal es mañana entre las 18:00 y las 22:00}.", 2)
S.aside("¿{quién paga los gastos|quién se hace cargo de los gastos|me pagan la ropa|qué compensación hay|tengo derecho a una compensación|me van a pagar algo|puedo comprar ropa|cuánto dinero me dan}?\nquiero una {compensación|indemnización}\nexijo {una compensación|un reembolso}", "La compañía paga artículos de primera necesidad hasta 80.000 pesos al día, contra recibos.\nSe reembolsan hasta 80.000 pesos al día, tres días como máximo. {Guarde los recibos|Conserve los recibos}.", 1.8)
S.aside("¿{y si no aparece|qué pasa si no aparece|y si está perdida|y si no la encuentran|qué pasa si se pierde}?", "Si no aparece en veintiún días, se considera perdida y se indemniza.", 1.2)
S.aside("¿{me da el número de referencia|cuál es el número de referencia|cuál es mi número|me da un comprobante|me lo da por escrito}?\nnecesito {el número de referencia por escrito|un comprobante|una copia del parte}", "Su número de referencia es <parte>. {Consérvelo, por favor|Se lo doy también por escrito|Guárdelo bien}.", 1.5)
S.aside("¿{puedo hablar con su supervisora|puedo hablar con su jefe|quién es el responsable|hay un supervisor}?\n{quiero|quisiera|exijo} hablar con {su supervisora|su jefe|el responsable}", "{Puedo pasar su caso a mi supervisora, la señora Ibáñez|Le paso el caso a la señora Ibáñez, mi supervisora}. {Ella le llamará mañana|Lo verá a primera hora}.", 1.2)
S.aside("¿{cómo presento una reclamación|dónde reclamo|cómo hago una reclamación|qué plazo tengo para reclamar|puedo reclamar por escrito}?", "La reclamación por escrito se presenta en la web, en un plazo de veintiún días desde la entrega.", 1)
S.aside("¿{hay un teléfono|a qué teléfono puedo llamar|cómo puedo contactar con ustedes|puedo llamar|cuál es el teléfono|cómo sé si ha llegado}?", "El teléfono es el 600 520 4310, de siete a veintitrés horas.", 1.1)
S.aside("¿{me puede pagar en efectivo|me da dinero ahora|me puede dar efectivo}?", "No puedo pagar en efectivo, {lo lamento|es la norma}. {Se reembolsa con los recibos|El reembolso es contra recibos}.", 0.8)
S.aside("¿{tiene un cepillo de dientes|me da algo para esta noche|hay un neceser|tiene un neceser|me puede dar algo}?", "{Sí, aquí tiene un neceser de cortesía|Puedo darle un neceser de cortesía}, {con cepillo y jabón|para esta noche}.", 0.8)
S.aside("¿{por qué ocurrió|por qué la mandaron a Quito|cómo es posible|quién tiene la culpa|por qué pasó esto}?", "Fue un error de carga en la conexión. {Lo lamento de verdad|Le pido disculpas en nombre de la compañía}.", 0.9)
S.aside("{es inaceptable|no me parece aceptable|estoy muy molesto|estoy muy molesta|esto es un desastre|es la segunda vez|nunca más vuelo con ustedes|no es culpa mía}", "{Entiendo su enfado|Comprendo perfectamente|Tiene motivos para quejarse}, {y lo dejo anotado en el parte|haré lo que esté en mi mano}.", 1.2)
S.aside("¿{qué documentos necesita|qué necesita|qué tengo que hacer|cómo funciona|qué es el parte|qué tengo que firmar}?", "Necesito la tarjeta de embarque, el talón, una descripción y una dirección. {Con eso abro el parte|Con eso queda abierto el parte}.", 1)
S.close(
    "{muchas gracias por su ayuda|gracias por todo|gracias, Rodrigo|muchas gracias|espero su llamada}[, {buenas noches|hasta mañana|adiós}]\n{buenas noches|adiós|hasta mañana}",
    "{A usted|De nada|Gracias por su paciencia}. {Buenas noches.|Que descanse.|Lamento las molestias.}\n{Buenas noches|Hasta mañana}. {Le llamaremos en cuanto llegue la maleta.|Conserve su número de referencia.|Y disculpe otra vez.}",
    3,
)
