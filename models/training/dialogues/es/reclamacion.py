"""La maleta que se fue a Quito: Rodrigo, agente de equipajes en Santiago, de usted."""

from __future__ import annotations

from ..core import Move, lines
from ..values import words
from .common import new
from .dudas import asking, doubt
from .reclamacion_norma import FACTS
from .reclamacion_valores import POOLS

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
S.pools.update(POOLS)
S.persona = {"parte": "ref"}
S.plan = ["caso", ("maybe", 0.7, "talon"), "describe", "contenido", "direccion", ("maybe", 0.4, "contacto"), "gastos", "mas"]
S.step("caso", "¿Me muestra su tarjeta de embarque y me explica qué ocurrió?\n¿Qué ocurrió exactamente?\n¿Me explica su caso, por favor?\n¿En qué vuelo llegó usted?", "¿Su maleta no salió por la cinta? ¿De dónde venía su vuelo?\nNecesito saber qué pasó: su vuelo y su equipaje. ¿Me lo cuenta?\nCuénteme despacio: ¿qué maleta le falta?")
S.step("talon", "¿Conserva el talón de la maleta?\n¿Tiene a mano el talón de equipaje?\n¿Me permite el talón y la tarjeta de embarque?", "El talón es el papel pequeño que le dieron al facturar. ¿Lo tiene?\nBusco el número de su maleta, está en un adhesivo. ¿Lo conserva?", closed=True)
S.step("describe", "¿Podría describirme la maleta?\n¿De qué color y tamaño es la maleta?\n¿Cómo es la maleta? ¿Tiene alguna seña particular?\nNecesito una descripción: color, tamaño y marca. ¿Cómo es?", "¿De qué color es? ¿Es grande o pequeña?\n¿Tiene algo especial, por ejemplo una cinta o una etiqueta?")
S.step("contenido", "¿Qué llevaba dentro, aproximadamente?\n¿Podría decirme qué contiene?\n¿Llevaba algo de valor en la maleta?\nPara el parte, ¿cuál es el contenido aproximado?", "¿Qué cosas hay en la maleta: ropa, zapatos, libros?\nDígame dos o tres cosas que haya dentro. ¿Qué había?")
S.step("direccion", "¿A qué dirección le enviamos la maleta?\n¿Dónde se aloja usted?\n¿En qué hotel está?\n¿Me da una dirección de entrega?", "¿Dónde va a dormir estos días? ¿En un hotel?\n¿Cuál es su hotel o su dirección en Santiago?")
S.step("contacto", "¿Me deja un teléfono de contacto?\n¿A qué teléfono le avisamos?\n¿A nombre de quién pongo el parte?\n¿Me da su nombre y un teléfono?", "¿A qué número podemos llamarle?\nNecesito su nombre o un teléfono, para avisarle. ¿Me lo da?")
S.step("gastos", "La maleta fue cargada por error en el vuelo a Quito. Podría llegar mañana. ¿La necesita con urgencia?\nSegún el sistema, su maleta está en Quito y podría volver mañana a las 14:15. ¿Tiene alguna necesidad urgente?\nPuede comprar artículos de primera necesidad y guardar los recibos. ¿Le parece bien?\nLe puedo ofrecer un neceser de cortesía. ¿Le sirve?", "Su maleta está en Quito y viene mañana. ¿Necesita comprar algo esta noche?\nLa compañía paga lo necesario hasta 80.000 pesos al día, con recibos. ¿Está claro?", closed=True)
S.step("mas", "¿Necesita algo más?\n¿Tiene alguna otra pregunta?\n¿Hay algo más que quiera dejar anotado?\nEl número de referencia es <parte>. ¿Alguna otra cosa?", "¿Quiere preguntar algo sobre la entrega o los gastos?\n¿Está todo claro o prefiere que lo repita?", closed=True, loops=True)
S.pool(duda=[doubt(straight, roundabout, reply) for straight, roundabout, _, reply, _ in FACTS])
PRE = "{|||bueno, |pues |mire, |disculpe, |sí, |claro, |por favor, |a ver, |señor, |gracias, }"


def both(step: str, said: str, reply: str, weight: float, **options: str) -> None:
    """An answer with a question behind it; both get their reply."""
    S.answer(step, f"{said}. <duda>\n{said}. {{Y|Por cierto,|Ah, y|Perdone,|Ahora bien,}} <duda>", f"{reply}. <duda.resp>", weight, **options)


def small_talk(learner: str, tutor: str, weight: float) -> None:
    """A remark that asks nothing: were it an aside, it might be hung behind «una pregunta:»."""
    S.common.append(Move(lines(learner), lines(tutor), weight))


# caso
NOT_HERE = "{mi maleta no ha llegado|mi maleta no apareció|mi maleta no está en la cinta|mi maleta no ha salido|no encuentro mi maleta|he perdido mi maleta|me falta una maleta|mi equipaje no ha llegado|mi maleta no aparece|falta mi equipaje|mi maleta se ha perdido|mi equipaje se ha extraviado|la mía no salió|mi maleta no llegar|no está mi maleta}"
SORRY = """
    {Lo lamento mucho|Lo siento|Entiendo su molestia}, su maleta no llegó con el vuelo de Lima. {Vamos a abrir un parte|Abriremos una reclamación ahora mismo|Vamos a localizarla}.
    {Comprendo|Entiendo|Lo lamento}: la maleta no apareció. {Ocurre a veces con las conexiones|Sé que es muy molesto|Enseguida reviso el sistema}.
    {Le pido disculpas|Lo siento mucho} por el extravío de su maleta. {Ahora mismo lo registro|Déjeme ver el sistema}.
    """
S.answer(
    "caso",
    f"""
    {{he llegado|llegué|vengo|acabo de llegar|yo llegar}} {{en el vuelo|con el vuelo|en avión}} de Lima y {NOT_HERE}
    {NOT_HERE}
    {{buenas noches|disculpe|perdone|oiga}}, {NOT_HERE}
    llevo {{una hora|cuarenta minutos|dos horas|mucho tiempo}} esperando y {NOT_HERE}
    facturé {{una maleta|dos maletas|mi equipaje}} en {{Lima|<ciudad>}} y {NOT_HERE}
    vengo de Lima, vuelo AS 431, y {NOT_HERE}
    la cinta se ha parado y {NOT_HERE}
    todos los pasajeros tienen su maleta, pero {NOT_HERE}
    {{hice|tuve}} conexión en Lima y {NOT_HERE}
    viajé desde <ciudad> con conexión en Lima, y {NOT_HERE}
    aquí tiene mi tarjeta de embarque: {NOT_HERE}
    esperé hasta el final, pero {NOT_HERE}
    {{ha llegado|llegó}} solo una de mis dos maletas
    """,
    SORRY,
    6,
)
S.answer(
    "caso",
    f"{NOT_HERE}. Es {{una maleta |}}<color>, con <sena>\nfalta mi maleta, una <color> <material>\n{NOT_HERE}, es <color> y <tamano>",
    "{Lo lamento mucho|Lo siento}. Una maleta <color>, {lo anoto|queda anotado en el parte|con esa descripción la busco}.",
    1.6,
    covers=("describe",),
)
S.answer(
    "caso",
    f"{NOT_HERE} y <urgencia>\n{NOT_HERE}. <urgencia>",
    "{Lo lamento mucho|Lo siento de verdad}: <urgencia.eco> {es un problema serio|es muy desagradable}. Anoto que es urgente.",
    1.4,
)
both("caso", f"{NOT_HERE}", "{Lo lamento mucho|Lo siento}, abrimos un parte para su maleta", 1.6)
S.answer(
    "caso",
    "{aquí tiene|aquí está|tome|sí, aquí tiene|sí, claro}[, {mi tarjeta de embarque|la tarjeta de embarque|el pasaje}]\neste es mi pasaje\naquí está mi tarjeta de embarque, mi maleta no llegó\n{AS 431|el AS 431|en el vuelo AS 431|el vuelo de Lima|llegué a las ocho menos veinte desde Lima|el de las 19:40}",
    "{Gracias|Muchas gracias}. {Vuelo AS 431 desde Lima, lo veo|Sí, el vuelo de Lima, aterrizó a las 19:40}.\n{Perfecto, gracias|Muchas gracias}, {ya tengo su vuelo|aquí veo su conexión desde Lima}.",
    2.6,
)
S.answer(
    "caso",
    "{no encuentro|he perdido|no tengo|tiré|está en el móvil} {mi tarjeta de embarque|la tarjeta de embarque}\nla tengo en el móvil, ¿sirve?",
    "{No se preocupe|No importa}, la busco en el sistema {por su apellido|con sus datos}. {Necesito solo el vuelo y la maleta|Me basta el vuelo AS 431}.",
    0.9,
)
S.answer(
    "caso",
    "{vengo de|llegué de|mi vuelo venía de|he volado desde|soy pasajero de} <ciudad>\nvolé desde <ciudad> con conexión en Lima\n<ciudad>, Lima y Santiago",
    "Desde <ciudad>, {con conexión en Lima|entiendo}. {Seguramente la maleta no hizo la conexión|Es posible que el error fuera en la conexión}.",
    1.3,
)
S.answer(
    "caso",
    "{esto es una vergüenza|estoy muy enfadado|estoy muy enfadada|es inaceptable|no puede ser|siempre pierden las maletas|quiero mi maleta ahora|exijo una solución|esto es un escándalo|qué servicio tan malo|es increíble|quiero una explicación}",
    "{Entiendo su enfado|Comprendo su malestar|Le pido disculpas}, {y voy a ayudarle|haré todo lo posible}. ¿Me muestra su tarjeta de embarque?\n{Lo lamento de verdad|Tiene usted motivos para quejarse}. ¿En qué vuelo llegó?",
    1.4,
    then="caso",
)

# talón
S.answer(
    "talon",
    "{sí, aquí está|sí|sí, aquí lo tengo|aquí tiene|sí, claro|aquí está el talón|lo tengo aquí|tome|está pegado en la tarjeta de embarque|sí, un momento|el número es <ref>|sí, tengo el talón}[, gracias]",
    "{Perfecto|Muy bien|Gracias}. {Con el número del talón la localizo|Ya veo la maleta en el sistema|Con el talón es más rápido}.",
    4,
)
S.answer(
    "talon",
    "{no|no lo tengo|lo he perdido|no lo encuentro|lo perdí|no sé dónde está|creo que lo tiré|no me dieron ninguno|no me dieron ningún papel|lo dejé en el avión|no tengo el talón|lo tenía, pero ya no|lo tiene mi <pariente>}",
    "{No se preocupe|No es un problema}, {sin el talón la busco por su apellido|basta con la tarjeta de embarque}. {Tardaremos un poco más|Me sirve una buena descripción}.",
    2.2,
)
S.pool(pariente=["marido", "mujer", "esposa", "amiga", "hermano", "hijo", "compañera", "padre", "madre"])
S.answer(
    "talon",
    "¿{qué es el talón|cuál es el talón|qué talón|es este papel|es el adhesivo|dónde está el número|este es el talón|vale este papel}?",
    "El talón es el papel pequeño con el número de la maleta. {Se lo dieron al facturar|Suele ir pegado en la tarjeta de embarque}. ¿Lo tiene?",
    0.8,
    then="talon",
)
both("talon", "{sí, aquí está|aquí tiene|aquí está el talón}", "{Gracias, con el talón basta|Gracias, registro el talón}", 0.7)
both("talon", "{no, lo he perdido|no lo tengo|no encuentro el talón}", "{No importa|No se preocupe}, sin el talón también la busco", 0.5)

# descripción
S.answer(
    "describe",
    f"""
    es {{una maleta |}}<color>
    <color>
    {PRE}es <color>
    {{mi maleta es|la maleta es|es de color|el color es}} <color>
    es <color>, <material>
    es <color> y de la marca <marca>
    una <color>, <tamano> y <material>
    """,
    """
    {Una maleta <color>|Maleta <color>}, {lo anoto|perfecto|muy bien}. {Eso ayuda mucho a reconocerla|Lo registro en el parte|Queda anotado}.
    {Anoto|Apunto|Muy bien}: maleta <color>. {Así la encontraremos antes|Cualquier detalle sirve}.
    """,
    2.5,
    anywhere=True,
)
S.answer(
    "describe",
    f"""
    una maleta <color>, <tamano>, con <sena>
    {PRE}es <color> y tiene <sena>
    es {{mediana|grande|pequeña}} y <color>, con <sena>
    es <color>, <material>, con <sena>
    es una maleta <color> con <sena>
    yo tener una maleta <color> con <sena>
    <color>, con <sena>
    """,
    """
    {Una maleta <color>|Maleta <color>} con <sena.eco>, {lo anoto|perfecto|muy bien}. {Eso ayuda mucho a reconocerla|Queda anotado}.
    {Anoto|Apunto|Muy bien}: maleta <color>, con <sena.eco>. {Así la encontraremos antes|Con esa seña se distingue}.
    """,
    3,
    anywhere=True,
)
S.answer(
    "describe",
    f"""
    es <color> y <tamano>
    <color>, <tamano>
    {PRE}es <color>, <tamano>
    una maleta <color> y <tamano>
    es <color>, de la marca <marca>, <tamano>
    """,
    "{Una maleta <color>|Maleta <color>}, <tamano>: {lo anoto|queda anotado|muy bien}. {Así la encontraremos antes|Cualquier detalle sirve}.",
    2,
)
S.answer(
    "describe",
    f"""
    {{tiene|sí, tiene|con|lleva|también tiene|y tiene}} <sena>
    tiene <sena> y <sena2>
    {PRE}lleva <sena>
    se reconoce porque tiene <sena>
    """,
    "Con <sena.eco>, {lo anoto|perfecto}. {Eso ayuda a reconocerla|Es una buena seña}.\n{Anoto la seña|Muy bien}: <sena.eco>. {Hay muchas maletas iguales, así que ayuda|Con eso se distingue}.",
    2.5,
    anywhere=True,
)
S.answer(
    "describe",
    "{es una maleta |es |}<material>, {de la marca |marca |}<marca>\n{de la marca|es una|la marca es|es de marca} <marca>\nes <tamano>, de <marca>\nuna <marca> <color>",
    "<marca>, {lo anoto|muy bien|queda en el parte}. {La marca ayuda|Con la marca es más fácil}.",
    1.6,
)
S.answer(
    "describe",
    "{no es una maleta, es|es|se trata de|lo que falta es|he perdido} <bulto>\nno una maleta: <bulto>",
    "De acuerdo, <bulto>. {Lo anoto así en el parte|Queda registrado}.\n<bulto>, {entiendo|lo anoto}. {Eso se reconoce enseguida|No se confunde con una maleta}.",
    1.1,
)
S.answer(
    "describe",
    "{es <material>|<material> y <tamano>|es <tamano>|<tamano>|es muy <tamano2>}",
    "{De acuerdo|Muy bien}, lo anoto en la descripción. {Cualquier detalle ayuda|Si tiene alguna seña más, la añadimos}.",
    1,
)
S.answer(
    "describe",
    "{es una maleta normal|no me acuerdo|no sé la marca|es como todas|no recuerdo el color|no sé describirla|es de mi hermana, no la conozco bien|no tiene nada especial}",
    "{De acuerdo|Entiendo|No importa}, {lo anoto así|queda registrado}. {Cualquier detalle ayuda|Si recuerda algo más de la maleta, lo añadimos}.",
    1,
)
S.answer(
    "describe",
    "tengo {una foto|fotos} de la maleta{| en el móvil}\n¿{quiere ver una foto|le enseño una foto|sirve una foto|puedo mostrarle una foto}?",
    "{Estupendo|Perfecto}, una foto ayuda mucho. {La adjunto al parte|La veo y la describo yo}.",
    0.8,
    anywhere=True,
)
both("describe", "es <color>, con <sena>", "Maleta <color>, con <sena.eco>: {anotado|queda en el parte}", 1.4)

# contenido
S.answer(
    "contenido",
    f"""
    <contenido>
    {PRE}{{llevo|llevaba|hay}} <contenido>
    sobre todo <contenido>
    {{lo más importante es|lo que más me preocupa es|yo llevar}} <contenido>
    {{dentro está|dentro hay|contiene}} <contenido>
    """,
    """
    <contenido.eco>, {lo anoto|queda anotado|muy bien}.
    {Anoto|Apunto|De acuerdo}: <contenido.eco>. {Es importante para la indemnización|Queda en el parte}.
    """,
    2.5,
)
S.answer(
    "contenido",
    f"""
    <contenido> y <contenido2>
    {{llevo|hay|tengo|llevaba|había}} <contenido> y <contenido2>
    {{dentro hay|contiene|dentro está}} <contenido>, <contenido2> y <contenido3>
    <contenido>, <contenido2> y <contenido3>
    {PRE}{{llevo|llevaba|hay}} <contenido>, <contenido2>...
    yo llevar <contenido> y <contenido2>
    mucha cosa: <contenido> y <contenido2>
    """,
    """
    <contenido.eco> y <contenido2.eco>, {lo anoto|queda anotado|muy bien}.
    {Anoto|Apunto|De acuerdo}: <contenido.eco>, <contenido2.eco>. {Es importante para la indemnización|Queda en el parte}.
    {Entiendo|Perfecto}, <contenido.eco> y <contenido2.eco>. {Queda en el parte|El contenido ayuda a reconocerla}.
    """,
    4,
)
S.answer(
    "contenido",
    """
    {llevo|hay|llevaba} <contenido>, <contenido2>, y {también|además} <caro>
    {sí, llevaba|sí,|sí, hay|llevo también} <caro>
    lo más caro es <caro>
    {dentro hay <caro>, cuesta mucho|<caro>, vale mucho dinero}
    """,
    "<caro.eco>: {lo anoto como objeto de valor|eso lo destaco en el parte}. {Si tiene la factura, guárdela|Es importante para la indemnización}.",
    1.6,
    anywhere=True,
)
S.answer(
    "contenido",
    "{nada de valor|nada importante|solo cosas personales|cosas personales|no, nada de valor|muchas cosas|un poco de todo|lo normal|todo lo mío|toda mi vida|no recuerdo todo|no me acuerdo de todo}",
    "{De acuerdo|Muy bien}, {efectos personales|cosas personales}. {Queda anotado|Lo pongo en el parte}.",
    1.4,
)
S.answer(
    "contenido",
    "¿{por qué quiere saberlo|para qué necesita eso|tengo que decirlo todo|es obligatorio|por qué pregunta eso|tiene que saberlo}?",
    "El contenido sirve para reconocer la maleta y para la indemnización. {Basta una idea general|No hace falta todo}. ¿Qué llevaba?",
    0.7,
    then="contenido",
)
both("contenido", "{llevo|hay|llevaba} <contenido> y <contenido2>", "<contenido.eco> y <contenido2.eco>, {anotado|queda en el parte}", 1.3)

# dirección
S.answer(
    "direccion",
    f"""
    <hotel>
    {{estoy en|me alojo en|mándela a|envíela a|llévenla a|me quedo en|voy a dormir en|yo estar en|puede enviarla a}} <hotel>
    {{la dirección es|estoy alojado en|estoy alojada en|mi hotel es|es}} <hotel>
    <hotel>, por favor
    {PRE}<hotel>
    """,
    """
    <hotel.eco>, {perfecto|muy bien|anotado}. {La entrega sería entre las 18:00 y las 22:00|Allí la entregaremos}.
    {Muy bien|De acuerdo|Anoto la dirección}: <hotel.eco>. {Se la llevamos allí|La entrega sería mañana por la tarde}.
    """,
    5,
    anywhere=True,
)
S.answer(
    "direccion",
    "{me alojo en|estoy en|mándela a} <hotel>, pero <cuando> {me voy a|viajo a|salgo para} <destino>\nhoy estoy en <hotel> y <cuando> me voy a <destino>",
    "<hotel.eco>, anotado; {y después, <destino>|y luego se va a <destino>}. {Si cambia la dirección, llame al 600 520 4310|Anoto las dos cosas en el parte}.",
    1.1,
)
S.answer(
    "direccion",
    "{no lo sé|todavía no tengo hotel|no recuerdo la dirección|vivo aquí|un momento, la busco|no tengo dirección|no me acuerdo del nombre del hotel|tengo que mirar la reserva}",
    "{No se preocupe|De acuerdo}, {puede dar la dirección después|puede darnos la dirección por teléfono}. El número es el 600 520 4310, de siete a veintitrés.",
    1.2,
)
S.answer(
    "direccion",
    "{puedo recogerla aquí|prefiero recogerla en el aeropuerto|vengo yo a buscarla|paso mañana por aquí|no quiero que la manden, vengo yo}",
    "{Como prefiera|De acuerdo}, puede recogerla aquí. {El vuelo llega mañana a las 14:15|Llame antes al 600 520 4310}.",
    0.8,
)
both("direccion", "{estoy en|mándela a|me alojo en} <hotel>", "<hotel.eco>, {anotado|muy bien}", 1.4)

# contacto
S.answer(
    "contacto",
    """
    {sí, |}{es el|mi número es el|mi teléfono es el|mi móvil es|apunte:|llámeme al|} <tel>
    {mi correo es|mejor por correo:|escríbame a} <mote> arroba correo punto com
    mi nombre es <nombre> <apellido>, teléfono <tel>
    """,
    "{Gracias|Anotado|Muy bien}, {queda en el parte|ya tengo su contacto}. {Le avisaremos en cuanto llegue la maleta|Le llamaremos antes de la entrega}.",
    3,
)
S.answer(
    "contacto",
    "{me llamo|soy|a nombre de|mi nombre es} <nombre> <apellido>",
    "<nombre> <apellido>, {anotado|muy bien|queda en el parte}. {Le avisaremos en cuanto llegue la maleta|Gracias}.",
    2,
)
S.answer(
    "contacto",
    "{no tengo teléfono aquí|mi teléfono no funciona|no tengo teléfono chileno|no tengo batería|prefiero no darlo|no|llame al hotel|mejor llamen al hotel|llamen a la recepción}",
    "{De acuerdo|No se preocupe}, {llamaremos al hotel|avisaremos a su dirección}. Usted puede llamar al 600 520 4310.",
    1.2,
)

# gastos
S.answer(
    "gastos",
    f"""
    {{sí, |}}<urgencia>
    <urgencia>
    {{es urgente|es muy urgente|sí, es urgente|es que|el problema es que|no puedo esperar:}} <urgencia>
    {PRE}<urgencia>
    <urgencia> y <urgencia2>
    """,
    """
    {Comprendo|Entiendo|Me hago cargo}: <urgencia.eco> {es un problema serio|no es agradable}. Anoto que es urgente.
    {Lo anoto como urgente|Marco el caso como urgente}: <urgencia.eco> {no es agradable|es un problema}. {Puede comprar lo necesario, hasta 80.000 pesos al día|Guarde los recibos de lo que compre}.
    """,
    4,
    anywhere=True,
)
S.answer(
    "gastos",
    "<urgencia>. ¿{Quién se hace cargo de los gastos|Quién paga la ropa|Puedo comprar <objeto>|Me pagan algo}?\n<urgencia> y tengo que comprar <objeto>",
    "{Comprendo|Entiendo}: <urgencia.eco> {es un problema|no es agradable}. La compañía paga hasta 80.000 pesos al día, contra recibos.",
    1.6,
)
BUY = """
    ¿{puedo comprar|puedo comprarme|me pagan|pagan ustedes|está incluido comprar|puedo pedir} <objeto>?
    {necesito|tengo que|quiero|quisiera} comprar <objeto>
    {necesito comprar|voy a comprar|compraré|tengo que comprar} <objeto> y <objeto2>, ¿{me lo pagan|quién lo paga|lo pagan ustedes|me devuelven el dinero}?
    si compro <objeto>, ¿{me lo pagan|me devuelven el dinero|lo pagan ustedes|guardo el recibo}?
    necesito <objeto>{| para mañana| esta noche| urgentemente}
    no tengo <objeto>
    """
BUY_REPLY = """
    {Sí, puede comprar|Puede comprar} <objeto.eco>: {se paga hasta 80.000 pesos al día|se cubren 80.000 pesos al día}, contra recibos.
    <objeto.eco>, {por supuesto|sí, si lo necesita}. Guarde el recibo; {pagamos hasta 80.000 pesos al día|el límite son 80.000 pesos al día}.
    """
S.answer("gastos", BUY, BUY_REPLY, 1.6)
S.aside(BUY, BUY_REPLY, 1.4)
S.answer(
    "gastos",
    "{sí|sí, gracias|sí, es urgente|vale|de acuerdo|está bien|sí, por favor|me parece bien|entiendo|muchas gracias|perfecto|menos mal|bueno, qué remedio|acepto}",
    "{Muy bien|Perfecto}. {Aquí tiene un neceser|Guarde todos los recibos|Lo dejo anotado como urgente}.\n{De acuerdo|Bien}. {La compañía cubre tres días como máximo|Conserve los recibos, por favor}.",
    2.6,
)
S.answer(
    "gastos",
    "{no|no, no es urgente|no, puedo esperar|no mucho|puedo esperar hasta mañana|no necesito nada|tengo ropa en la mochila|llevo lo necesario conmigo}",
    "{De acuerdo|Muy bien}, {entonces espera hasta mañana|no lo marco como urgente}. {La maleta vendría en el vuelo de las 14:15|Si cambia algo, llame al 600 520 4310}.",
    1.5,
)
S.answer(
    "gastos",
    """
    {no es suficiente|es muy poco|80.000 pesos es poco|no me parece bien|no me parece justo|eso no me sirve|no me basta|con eso no compro un traje|un neceser no es una solución|un neceser no me sirve para nada|quiero más dinero|exijo más}[, {<urgencia>|mi ropa es cara|todo es muy caro aquí}]
    {con 80.000 pesos|con ese dinero} no {puedo comprar|se puede comprar} <objeto>
    """,
    "{Entiendo|Comprendo su postura}. {Más de 80.000 pesos al día no puedo ofrecer, pero sí anotar su queja|Puedo pasar el caso a mi supervisora, la señora Ibáñez|80.000 pesos al día es lo que permite la norma}.",
    2,
    anywhere=True,
)
both("gastos", "{sí, |es urgente: |}<urgencia>", "<urgencia.eco> {no es agradable|es un problema}, lo anoto como urgente", 1.2)

# más
S.answer(
    "mas",
    """
    {no|no, gracias|nada más|no, eso es todo|no, está todo claro}[, {muchas gracias|gracias por su ayuda|gracias}]
    {muchas gracias|gracias por su ayuda|le agradezco su ayuda|gracias, Rodrigo}
    {perfecto|muy bien|de acuerdo|vale}, {entonces espero la maleta mañana|espero su llamada|guardo los recibos y espero|llamo mañana|hasta mañana entonces}
    """,
    "{A usted|De nada|Gracias por su paciencia}. {Conserve el número de referencia|Su referencia es <parte>}. {Buenas noches|Que descanse|Le mantendremos informado}.\n{Muy bien|Perfecto}. {Le llamaremos en cuanto llegue|La entrega sería mañana, entre las 18:00 y las 22:00}. {Buenas noches|Lamento las molestias}.",
    4,
    then="end",
)
S.answer("mas", "{sí|sí, una pregunta|sí, otra cosa|una cosa más|sí, por favor|tengo otra pregunta|sí, dos cosas}", "{Dígame|Adelante|Le escucho}. ¿Qué necesita?\n{Por supuesto|Claro}. ¿De qué se trata?", 0.8)
S.answer("mas", "<duda>\n<duda>. Y {otra cosa:|también,|además,} <duda2>", "<duda.resp> <duda2.resp>", 0.6)
for straight, roundabout, topics, reply, weight in FACTS:
    S.aside(asking(straight, roundabout, topics), reply, weight)
    S.answer("mas", asking(straight, roundabout, topics), reply, weight * 0.25)

# demands
S.aside(
    "{quiero|exijo|necesito|pido|reclamo|quisiera} {una compensación|una indemnización|un reembolso|el dinero de los gastos|que me paguen la ropa|una solución económica|que paguen mis gastos}\n{ustedes son responsables|la compañía es responsable|es su responsabilidad|tengo derecho a una compensación|conozco mis derechos}[, {quiero que paguen|exijo el reembolso}]\nalguien tiene que {pagar|hacerse cargo de} los gastos",
    "La compañía se hace cargo: {hasta 80.000 pesos al día, contra recibos|paga lo necesario hasta 80.000 pesos al día, tres días como máximo}. Guarde los recibos.",
    1.4,
)
S.aside(
    "necesito {el número de referencia por escrito|un comprobante|una copia del parte|el número de referencia|todo por escrito|un documento para mi empresa|un justificante}\n{quiero|quisiera|deme} {una copia|un comprobante|algo por escrito|el número de mi caso}@pf\n{apunte|escriba} el número@pf",
    "{Aquí tiene la copia del parte, por escrito|Se lo doy por escrito}: el número de referencia es <parte>. {Consérvelo|Guárdelo bien}.",
    1.2,
)
S.aside(
    "{quiero|quisiera|exijo|necesito|prefiero|me gustaría} {hablar con su supervisora|hablar con su jefe|hablar con el responsable|hablar con un superior|ver a su supervisora|hablar con alguien más}\n{llame a|páseme con} {su supervisora|su jefe|su jefa|el responsable}@pf\nno me {sirve|basta} lo que me dice, {quiero hablar con su jefe|llame a su supervisora}",
    "{Comprendo|Por supuesto}. {Le paso el caso a mi supervisora, la señora Ibáñez|Paso el caso a la señora Ibáñez, mi supervisora}, {y lo anoto en el parte|con todo lo que usted me cuente}.",
    1.1,
)
S.aside(
    "{quiero|quisiera|voy a|me gustaría} {presentar una reclamación|poner una queja|reclamar por escrito|presentar una queja formal|poner una reclamación}\n{deme|quiero} {la hoja de reclamaciones|un formulario de reclamación}@pf",
    "{Está en su derecho|Por supuesto}. La reclamación por escrito se presenta en la web, en veintiún días desde la entrega.",
    1.1,
)
S.aside(
    "{anote|escriba|ponga|apunte} {que es urgente|que es muy urgente|que la necesito ya}@pf[, <urgencia>]\n{es urgente|es muy urgente|tengo prisa}, <urgencia>",
    "{Anoto que es urgente|Queda marcado como urgente} {en el parte|y paso el caso a mi supervisora, la señora Ibáñez}. {Vendría mañana, en el vuelo de las 14:15|}.",
    1,
)
S.aside(
    "{dense prisa|hagan algo|haga algo más|busque otra solución}@pf[, <urgencia>]\n{quiero mi maleta hoy|la necesito hoy|la necesito esta noche|no puedo esperar hasta mañana|mañana es demasiado tarde|necesito mi maleta ya}",
    "Hoy no es posible: {vendría mañana en el vuelo de las 14:15|el vuelo llega mañana a las 14:15}. {Anoto que es urgente y paso el caso a mi supervisora|Lo marco como urgente en el parte}.",
    1.2,
)
SPENT = "{ya he gastado|he gastado|ya gasté|me he gastado|he comprado por|pagué} <monto> pesos{| en <objeto>}[, ¿{me lo pagan|me lo devuelven|está bien|lo pagan ustedes}?]\n<objeto> cuesta <monto> pesos, ¿{lo pagan|puedo comprarlo|está bien|me lo reembolsan}?\n¿{me pagan|puedo gastar} <monto> pesos?"
S.pool(monto=words("10.000; 15.000; 20.000; 25.000; 30.000; 35.000; 40.000; 45.000; 50.000; 55.000; 60.000; 65.000; 70.000; 75.000; 80.000"), exceso=words("90.000; 100.000; 120.000; 150.000; 200.000; 250.000; 300.000; 95.000; 180.000; 400.000; 500.000"))
SPENT_REPLY = "<monto> pesos {entran en el límite|están dentro de lo permitido}: hasta 80.000 al día. {Guarde el recibo|Con el recibo se reembolsa}."
OVER_REPLY = "<exceso> pesos {superan el límite|son más de lo que permite la norma}: son 80.000 al día, {tres días como máximo|contra recibos}."
for said, reply in ((SPENT, SPENT_REPLY), (SPENT.replace("<monto>", "<exceso>"), OVER_REPLY)):
    S.aside(said, reply, 0.6)
    S.answer("gastos mas", said, reply, 0.4)
S.aside(
    "¿{la pueden mandar|pueden enviarla|me la mandan|puede mandarla|es posible enviarla} a <destino>?\n{mándela|envíela|quiero que la manden} a <destino>@pf\n<cuando> estaré en <destino>, ¿{la mandan allí|me la llevan|qué hacemos}?",
    "{De acuerdo|Sí}, anoto la entrega en otro lugar: <destino>. {Necesito la dirección exacta|Denos allí una dirección y un teléfono}.",
    0.8,
)
small_talk(
    "{estoy|me quedo|voy a estar} en Santiago {hasta el <dia>|solo hasta el <dia>}\nel <dia> {vuelvo a|me voy a} <ciudad>\nmi vuelo de vuelta es el <dia>",
    "El <dia>, {anotado|lo pongo en el parte}. {La maleta podría estar aquí mañana|Lo normal es que la tenga mañana}.",
    0.8,
)
small_talk(
    "{es un viaje de trabajo|estoy de vacaciones|vengo a ver a mi familia|es mi primera vez en Chile|he venido a estudiar|vengo a <cita2>|he venido por <cita2>}",
    "{Ya veo|Entiendo}, y lamento que su viaje empiece así. {Haré lo posible por su maleta|Vamos a localizar la maleta cuanto antes}.",
    0.7,
)
small_talk(
    "{mi amigo|mi hermana|una amiga|un compañero} perdió {la maleta|su maleta} en <ciudad> y {nunca apareció|tardó <semanas>|no le pagaron nada}\nuna vez perdí la maleta en <ciudad> y {tardó <semanas>|me pagaron todo|la encontraron}",
    "{Entiendo que le preocupe|Comprendo}. En <ciudad> pudo ser así, pero su maleta está localizada en Quito.",
    0.7,
)
S.pool(semanas=words("dos semanas; un mes; tres días; una semana; diez días; cinco días; veinte días"))
S.aside(
    "¿cuánto {es|son} 80.000 pesos en {euros|dólares|libras}?\n¿80.000 pesos es mucho?\nno sé cuánto son 80.000 pesos",
    "El cambio exacto no lo sé; {con 80.000 pesos se compra lo necesario|80.000 pesos alcanzan para lo necesario} de un día.",
    0.5,
)
small_talk(
    "{es inaceptable|no me parece aceptable|estoy muy molesto|estoy muy molesta|esto es un desastre|es la segunda vez|nunca más vuelo con ustedes|no es culpa mía|qué mala suerte|es una vergüenza|siempre pasa lo mismo|estoy cansado y quiero irme|estoy harta|estoy harto|qué noche|no me lo puedo creer|esto no es serio}[, {quiero una solución|perdone, pero es así|he pagado mucho por el billete}]",
    "{Entiendo su enfado|Comprendo perfectamente|Tiene motivos para quejarse}, {y lo dejo anotado en el parte|haré lo que esté en mi mano}.",
    1.6,
)
small_talk(
    "{ah|vaya|bueno|uf}, {en Quito|a Quito|Quito está muy lejos|qué lejos|eso es otro país}\n{no quiero que se pierda|me da miedo perderla|espero que no se pierda|estoy preocupado por mis cosas|estoy preocupada por mis cosas}",
    "La maleta está localizada en Quito, {no está perdida|y eso es buena señal}. {Podría volver mañana a las 14:15|Mañana hay vuelo}.",
    1,
)
small_talk(
    "{gracias por su ayuda|es usted muy amable|gracias por explicarlo|lo entiendo, no es culpa suya|sé que no es culpa suya|perdone, estoy nervioso|perdone, estoy nerviosa|disculpe mi tono}",
    "{Gracias por su comprensión|No se preocupe, es normal|Le agradezco la paciencia}. {Vamos a resolverlo|Seguimos con el parte}.",
    0.9,
)
small_talk(
    "{entiendo|de acuerdo|muy bien|vale|perfecto|ah, bien}, {mañana entonces|guardo los recibos|la espero mañana|llamaré mañana|ochenta mil pesos al día|tres días|veintiún días}",
    "{Eso es|Así es|Exacto}. {Todo queda en el parte|Lo dejo anotado}.",
    0.9,
)
S.aside(
    "entonces {llega mañana|la maleta llega mañana|me la traen mañana|la tengo mañana por la tarde}, ¿{verdad|no|es así|correcto}?\n¿{entonces|es decir que|o sea que} {llega mañana|está en Quito y viene mañana|me la llevan al hotel mañana}?",
    "{Así es|Eso es, si todo va bien}: vuelo de las 14:15 mañana y entrega entre las 18:00 y las 22:00.",
    0.9,
)
S.aside(
    """
    ¿qué {significa|quiere decir|es} «<glosa>»?
    ¿qué {significa|quiere decir|es} <glosa>?
    {no entiendo la palabra|no conozco la palabra|no sé qué es|qué es eso de} <glosa>
    perdone, ¿<glosa>?
    ¿<glosa>? no entiendo
    """,
    "«<glosa>» <glosa.eco>.\n{Claro|Con gusto|Le explico}: «<glosa>» <glosa.eco>.",
    1.3,
)
S.aside(
    "{puede|podría} {repetir|decirme otra vez|repetirme} {el teléfono|el número de teléfono}@pf\n¿cómo era el teléfono?",
    "Con gusto: el teléfono es el 600 520 4310. {Atendemos de siete a veintitrés|De siete a veintitrés horas}.",
    0.5,
)
S.aside(
    "{puede|podría} {repetir|decirme otra vez|repetirme} {el número de referencia|la referencia|el número del parte}@pf\n¿cómo era la referencia?",
    "Con gusto, más despacio: <parte>. {Lo tiene también por escrito|Ese es su número de referencia}.",
    0.6,
)
# the case told in one breath, and the questions behind a complaint
S.answer(
    "caso describe",
    """
    mi maleta es <color>, con <sena>, y {dentro llevo|contiene|lleva} <contenido>
    es una maleta <color> y <tamano>, {con|dentro hay} <contenido> y <contenido2>
    perdí una maleta <color>: dentro hay <contenido> y <contenido2>
    """,
    "Maleta <color>, con <contenido.eco>: {queda todo en el parte|lo anoto todo|muy bien, anotado}.",
    0.9,
    covers=("describe", "contenido"),
)
S.answer(
    "caso describe contenido",
    """
    mi maleta es <color>, y me alojo en <hotel>
    <color>, <tamano>; {mándela a|estoy en} <hotel>
    """,
    "Maleta <color>, {anotado|muy bien}, y la entregamos en esta dirección: <hotel.eco>.",
    0.7,
    covers=("describe", "direccion"),
)
SCORN = "{esto es inaceptable|estoy muy enfadado|estoy muy enfadada|no puede ser|es la segunda vez que me pasa|estoy agotado|estoy agotada|qué vergüenza de compañía|no es justo|llevo diez horas de viaje|es culpa de ustedes|no estoy nada contento|no estoy nada contenta}"
S.aside(f"{SCORN}. <duda>\n{SCORN}, <duda>", "{Entiendo su enfado|Comprendo su malestar|Le pido disculpas}. <duda.resp>", 2)
S.aside("<urgencia>. <duda>\n<urgencia>, <duda>", "{Comprendo, es urgente|Lo anoto como urgente}: <urgencia.eco> no es agradable. <duda.resp>", 1.2)
S.close(
    "{muchas gracias por su ayuda|gracias por todo|gracias, Rodrigo|muchas gracias|espero su llamada}[, {buenas noches|hasta mañana|adiós}]\n{buenas noches|adiós|hasta mañana}",
    "{A usted|De nada|Gracias por su paciencia}. {Buenas noches.|Que descanse.|Lamento las molestias.}\n{Buenas noches|Hasta mañana}. {Le llamaremos en cuanto llegue la maleta.|Conserve su número de referencia.|Y disculpe otra vez.}",
    3,
)
S.close(
    "{perfecto|muy bien|de acuerdo}, {entonces |}{espero la maleta mañana por la tarde|hasta mañana por la tarde|la espero en el hotel|mañana la espero entre las seis y las diez}[, {gracias|buenas noches}]\n¿entonces {mañana en el hotel|mañana por la tarde}? {gracias|perfecto, gracias}",
    "{Así es|Eso es}, mañana entre las 18:00 y las 22:00. {Buenas noches.|Conserve la referencia, <parte>.|Que descanse.}",
    2,
)
