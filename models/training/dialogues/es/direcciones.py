"""Perderse en Cusco: Carmen, vecina, de usted."""

from __future__ import annotations

from ..values import Record, pairs, words
from . import direcciones_mas
from .common import new

S = new(
    "es-direcciones",
    "usted",
    tutor="Carmen",
    ogen="a",
    origen="de aquí, de Cusco; vivo en San Blas",
    dialogo="{primero hay que encontrar su camino|estamos en la plaza y usted busca algo|mejor le digo el camino}",
)
S.openings = [
    "Buenas tardes. ¿Necesita ayuda? ¿Qué lugar busca?",
    "Disculpe, ¿necesita ayuda? ¿Qué lugar busca?",
    "Buenas tardes. Soy de aquí, ¿qué lugar está buscando?",
]


def _place(el: str, a: str, de: str, way: list[str], far: str, extra: str, again: str) -> Record:
    return Record(t=el, el=el, a=a, way=way, far=far, extra=extra, de=de, again=again)


MERCADO = _place(
    "el Mercado de San Pedro", "al Mercado de San Pedro", "del mercado",
    ["Cruce la plaza, tome la calle Mantas y siga todo recto", "Tome la calle Mantas y siga todo recto hasta la plaza San Francisco", "Cruce la plaza y siga recto por la calle Mantas; pase el arco de Santa Clara"],
    "Está a unos diez minutos a pie", "El mercado cierra a las seis", "primero la calle Mantas, luego todo recto y después el arco",
)
ESTACION = _place(
    "la estación de San Pedro", "a la estación de San Pedro", "de la estación",
    ["Está enfrente del mercado: tome la calle Mantas y siga todo recto", "Siga todo recto por la calle Mantas hasta el mercado; la estación está enfrente"],
    "Está a unos diez minutos a pie", "También puede ir en taxi por ocho soles", "la calle Mantas, todo recto, y enfrente del mercado",
)
BLAS = _place(
    "San Blas", "a San Blas", "de San Blas",
    ["Está del otro lado: suba la cuesta, despacio", "Tiene que subir la cuesta, detrás de la Catedral"],
    "Está a unos quince minutos, subiendo", "Yo vivo allí, es un barrio muy bonito", "subir la cuesta, siempre recto",
)
MUSEO = _place(
    "el museo Inka", "al museo Inka", "del museo",
    ["Está detrás de la Catedral, a dos cuadras", "Vaya detrás de la Catedral y camine dos cuadras"],
    "Está muy cerca, a dos cuadras", "El museo abre hasta las cinco", "detrás de la Catedral, dos cuadras",
)
FARMACIA = _place(
    "una farmacia", "a la farmacia", "de la farmacia",
    ["Hay una en la esquina de la calle Mantas", "En la esquina de la calle Mantas hay una"],
    "Está muy cerca, a dos minutos", "Ahora está abierta", "en la esquina de la calle Mantas",
)
BANCO = _place(
    "un banco", "al banco", "del banco",
    ["Hay un banco en la avenida El Sol, a tres cuadras", "En la avenida El Sol hay uno"],
    "Está cerca, a tres cuadras", "Allí también hay cajero", "la avenida El Sol, tres cuadras",
)
PARADA = _place(
    "la parada del bus", "a la parada del bus", "de la parada",
    ["El bus para en la avenida El Sol, a tres cuadras", "La parada está en la avenida El Sol"],
    "Está a tres cuadras", "El bus cuesta un sol", "la avenida El Sol, tres cuadras",
)
CATEDRAL = _place(
    "la Catedral", "a la Catedral", "de la Catedral",
    ["Está aquí mismo, delante de usted", "Es este edificio grande de la plaza"],
    "No está lejos, está aquí mismo", "Es muy bonita por dentro", "aquí mismo, en la plaza",
)


def _alias(place: Record, *names: tuple[str, str]) -> list[Record]:
    return [Record(**{**place.forms, "t": el, "ask": a}) for el, a in names]


SITIOS = (
    _alias(MERCADO, ("el Mercado de San Pedro", "al Mercado de San Pedro"), ("el mercado", "al mercado"), ("el mercado San Pedro", "al mercado San Pedro"), ("un mercado", "al mercado"))
    + _alias(ESTACION, ("la estación de tren", "a la estación de tren"), ("la estación", "a la estación"), ("la estación de San Pedro", "a la estación de San Pedro"), ("el tren", "al tren"))
    + _alias(BLAS, ("San Blas", "a San Blas"), ("el barrio de San Blas", "al barrio de San Blas"))
    + _alias(MUSEO, ("el museo Inka", "al museo Inka"), ("el museo", "al museo"))
    + _alias(FARMACIA, ("una farmacia", "a una farmacia"), ("la farmacia", "a la farmacia"))
    + _alias(BANCO, ("un banco", "a un banco"), ("un cajero", "a un cajero"), ("el banco", "al banco"))
    + _alias(PARADA, ("la parada del bus", "a la parada del bus"), ("el autobús", "al autobús"), ("una parada", "a la parada"))
    + _alias(CATEDRAL, ("la Catedral", "a la Catedral"))
)
S.pool(
    sitio=SITIOS,
    otro=pairs("""
        mi hotel = a su hotel
        un restaurante = a un restaurante
        el hospital = al hospital
        la playa = a la playa
        el aeropuerto = al aeropuerto
        un supermercado = a un supermercado
        la policía = a la policía
        la universidad = a la universidad
        un café = a un café
        el teatro = al teatro
        una librería = a una librería
        el cine = al cine
        la oficina de turismo = a la oficina de turismo
        una iglesia = a una iglesia
        un parque = a un parque
        la embajada = a la embajada
        una escuela = a una escuela
        el correo = al correo
        Machu Picchu = a Machu Picchu
        el estadio = al estadio
    """, "t", "a"),
    eco=words("""
        primero todo recto y después a la derecha; primero todo recto y después a la izquierda; sigo recto y giro a la derecha; todo recto hasta el arco
        cruzo la plaza y tomo la calle Mantas; tomo la calle Mantas y sigo recto; dos cuadras y a la derecha; a la izquierda y después recto
        subo la cuesta; voy detrás de la Catedral; tres cuadras por la avenida El Sol; cruzo la plaza; sigo recto; a la derecha; a la izquierda
        primero la calle Mantas, después el arco; paso el arco y allí está; la calle Mantas hasta el final
    """),
)
S.plan = ["donde", "claro", "ir", "mas"]
S.step(
    "donde",
    """
    ¿Qué lugar busca?
    ¿Adónde quiere ir?
    ¿Qué está buscando?
    ¿A qué sitio quiere llegar?
    Dígame, ¿adónde va?
    """,
    """
    ¿Busca el mercado, la estación, un museo?
    Le pregunto adónde quiere ir. Por ejemplo, al mercado.
    ¿Cómo se llama el lugar? ¿Está en el mapa?
    """,
)
S.step(
    "claro",
    """
    ¿Está claro?
    ¿Me entiende bien?
    ¿Quiere que lo repita?
    ¿Puede repetirme el camino?
    ¿Lo tiene claro?
    """,
    """
    Se lo digo despacio: <meta.again>. ¿Está claro?
    Es así: <meta.again>. ¿Entiende?
    Otra vez, más fácil: <meta.again>. ¿Sí?
    """,
    closed=True,
)
S.step(
    "ir",
    """
    ¿Va a ir a pie?
    ¿Va a pie o prefiere un taxi?
    ¿Quiere ir caminando?
    ¿Prefiere caminar o tomar un bus?
    """,
    """
    Puede ir caminando, en taxi o en bus. ¿Qué prefiere?
    ¿Quiere caminar? Está cerca. También hay taxis.
    """,
    closed=True,
)
S.step(
    "mas",
    """
    ¿Necesita algo más?
    ¿Puedo ayudarle en otra cosa?
    ¿Busca algún otro lugar?
    ¿Tiene otra pregunta?
    """,
    """
    ¿Quiere preguntar por otro lugar? ¿Un banco, una farmacia?
    ¿Está todo bien o busca otra cosa?
    """,
    closed=True,
    loops=True,
)
S.answer(
    "donde mas",
    """
    ¿dónde {está|queda} <sitio>@pf?
    {perdone|perdón|disculpe|señora}, ¿dónde {está|queda|hay} <sitio>?
    {busco|estoy buscando|sí, busco|sí, estoy buscando|quiero encontrar|no encuentro} <sitio>
    ¿cómo {llego|voy|puedo ir|puedo llegar|se va|se llega} <sitio.ask>@pf?
    {quiero|necesito|quisiera|me gustaría} ir <sitio.ask>
    {voy|quiero ir} <sitio.ask>, estoy {perdido|perdida}
    sí, <sitio>@pf
    <sitio>@pf
    ¿hay <sitio> {cerca|por aquí}?
    estoy {perdido|perdida}, ¿dónde está <sitio>?
    ¿me puede decir dónde está <sitio>?
    ¿y <sitio>?
    """,
    """
    ¿<sitio.el>? {Claro|Es fácil|Sí, cómo no}. <sitio.way>.
    {Ah, sí|Sí, claro}, <sitio.el>. <sitio.way>. <sitio.far>.
    {Mire|Escuche}, es fácil ir <sitio.a>. <sitio.way>.
    <sitio.way>. <sitio.extra>.
    """,
    6,
    then="claro",
    keep={"meta": "sitio"},
)
S.answer(
    "donde mas",
    """
    {busco|¿dónde está|¿dónde hay|¿dónde queda} <otro>@pf
    ¿cómo {llego|voy} <otro.a>?
    <otro>@pf
    """,
    """
    {Uy|Ay}, eso no está por aquí cerca. {Pregunte a un policía|Un taxi le puede llevar}.
    Para ir <otro.a>, mejor tome un taxi. {Los taxis conocen todo|El taxista lo conoce}.
    """,
    1.2,
    then="mas",
)
S.answer("donde", "{sí|sí, por favor|sí, gracias|sí, estoy perdido|sí, estoy perdida|estoy perdido|estoy perdida|sí, necesito ayuda}", "No se preocupe, yo le ayudo. ¿Adónde quiere ir?\n{Claro|Con gusto le ayudo}. ¿Qué lugar busca?", 2, then="donde")
S.answer("donde", "{no|no, gracias|solo miro|estoy mirando el mapa|no, estoy bien}", "{Muy bien|Ah, perfecto}. Si necesita ayuda, aquí estoy. ¿Conoce ya la ciudad?\n{De acuerdo|Muy bien}. ¿Ya visitó el mercado?", 0.6, then="mas")
S.answer(
    "claro mas",
    """
    {entonces|a ver|vale|o sea|primero}, <eco>
    <eco>, ¿{verdad|no|sí|es correcto|correcto}?
    {repito|entonces}: <eco>
    entonces, <eco>, ¿{verdad|no}?
    """,
    """
    {Sí|Exacto|Eso es|Muy bien|Así es}, <meta.again>.
    {Casi|Más o menos}: <meta.again>.
    """,
    2.5,
    then="ir",
    when=lambda m: "meta" in m,
)
S.answer(
    "claro",
    "{sí|sí, claro|sí, está claro|sí, gracias|entiendo|sí, entiendo|vale|perfecto|está claro|sí, muy claro|muy bien}[, gracias]",
    "{Muy bien|Perfecto|Qué bien}. <meta.far>.\n{Estupendo|Muy bien}. <meta.extra>.",
    2.5,
)
S.answer("claro", "{no|no, perdón|no, repita, por favor|no muy bien|más o menos|¿puede repetir?|repita, por favor|no entiendo el camino|otra vez, por favor|sí, repita}", "{Claro|Con gusto|No hay problema}: <meta.again>. ¿Ahora sí?\nSe lo repito: <meta.again>. ¿Está más claro?", 2.2, then="claro")
S.answer(
    "ir",
    """
    {sí, a pie|a pie|voy a pie|caminando|voy a caminar|prefiero caminar|sí, me gusta caminar|sí|quiero ir a pie|camino}
    """,
    "{Muy bien|Perfecto|Buena idea}, a pie. {Camine despacio, que aquí estamos muy alto|Vaya despacio, por la altura|Así ve la ciudad}.",
    3,
)
S.answer("ir", "{en taxi|prefiero un taxi|un taxi|quiero tomar un taxi|mejor en taxi|no, en taxi|tomo un taxi|estoy cansado, un taxi|estoy cansada, un taxi}", "{Muy bien|De acuerdo}, en taxi. {Cuesta unos ocho soles|Pague unos ocho soles, no más}.", 1.8)
S.answer("ir", "{en bus|en autobús|prefiero el bus|el bus|quiero ir en bus|mejor en autobús|no, en bus}", "{Muy bien|De acuerdo}, en bus. {Para en la avenida El Sol y cuesta un sol|La parada está a tres cuadras, en la avenida El Sol}.", 1.5)
S.answer("ir", "{no|no, está lejos|no, estoy cansado|no, estoy cansada|no puedo caminar mucho|no, gracias}", "{Entonces, mejor un taxi|Entonces tome un taxi}. {Cuesta unos ocho soles|Hay muchos en la plaza}.", 0.8)
S.answer(
    "mas",
    "{no|no, gracias|nada más|no, nada más|no, eso es todo|no, es todo|ya está}[, {muchas gracias|muy amable|gracias}]\n{muchas gracias|muchísimas gracias|gracias por su ayuda|muy amable|gracias, señora}[, {señora|adiós|hasta luego}]",
    "{De nada|No hay de qué|Con mucho gusto}. {¡Buen viaje!|¡Que le vaya bien!|¡Disfrute de Cusco!}\n{Que le vaya muy bien|Ha sido un placer}. {¡Hasta luego!|¡Buen paseo!|¡Disfrute la ciudad!}",
    4,
    then="end",
)
S.answer("mas", "{sí|sí, por favor|sí, otra cosa|una pregunta más|sí, una pregunta}", "{Dígame|Claro, dígame|Sí, cómo no}. ¿Qué lugar busca?\n{Con gusto|Claro}. ¿Qué necesita saber?", 1, then="mas")
S.aside(
    """
    ¿{está lejos|queda lejos|está cerca|es lejos|está muy lejos|queda cerca}?
    ¿{cuánto tiempo es|cuánto se tarda|cuántos minutos son|cuánto tardo|a cuántos minutos está}?
    ¿puedo ir {a pie|caminando}?
    ¿está lejos de aquí?
    """,
    "<meta.far>.\n{No, no está lejos|No mucho}. <meta.far>.\nSí, puede ir a pie. <meta.far>.",
    3,
    when=lambda m: "meta" in m,
)
S.aside("¿está lejos <sitio>?\n¿cuánto se tarda <sitio.ask>?\n¿<sitio> está {lejos|cerca}?", "<sitio.far>.\n¿<sitio.el>? <sitio.far>.", 1.2)
S.aside("¿a qué hora {cierra|abre} {el mercado}?\n¿está abierto {el mercado}?", "El mercado cierra a las seis.", 0.7)
S.aside("¿a qué hora {cierra|abre} el museo?\n¿está abierto el museo?", "El museo abre hasta las cinco.", 0.7)
S.aside("¿cuánto {cuesta|es|vale} {un taxi|el taxi|ir en taxi}[ a la estación]?\n¿es caro el taxi?", "Un taxi {a la estación |}cuesta unos ocho soles.\n{Unos ocho soles|Ocho soles, más o menos}.", 1.3)
S.aside("¿{puedo tomar un taxi|hay taxis|dónde hay un taxi|dónde puedo tomar un taxi}?", "{Sí, hay taxis en la plaza|En la plaza pasan muchos taxis}. Cuesta unos ocho soles.", 0.8)
S.aside("¿{hay un bus|hay autobús|dónde para el bus|cuánto cuesta el bus|qué bus tomo|dónde está la parada}?", "El bus para en la avenida El Sol, a tres cuadras. Cuesta un sol.", 1.2)
S.aside("{¿qué hora es?|¿tiene hora?|¿me dice la hora?}", "Son las cuatro de la tarde.\n{Las cuatro|Son las cuatro}, {tiene tiempo|todavía es temprano}.", 0.9)
S.aside("¿qué {puedo ver|hay|es interesante|me recomienda ver} {aquí|en Cusco|en la ciudad|cerca}?\n¿qué me recomienda?", "{Visite|Le recomiendo} {el Mercado de San Pedro|el barrio de San Blas|el museo Inka}. {Es muy bonito|Le va a gustar}.", 1)
S.aside("¿{vive usted aquí|usted es de aquí|vive cerca|trabaja aquí|a qué se dedica|es usted profesora}?", "{Vivo en San Blas, muy cerca|Soy maestra jubilada y vivo en San Blas}. {Vuelvo de la panadería|Conozco todas las calles}.", 0.8)
S.aside("{¿me puede mostrar en el mapa?|¿dónde estamos?|¿dónde estamos en el mapa?|¿cómo se llama esta plaza?|no entiendo el mapa}", "{Estamos aquí|Mire, estamos aquí}, en la Plaza de Armas, delante de la Catedral.", 1)
S.aside("{¿a la derecha o a la izquierda?|¿tengo que girar?|¿es todo recto?|¿a la derecha?|¿a la izquierda?}", "{Todo recto|Es todo recto}, {no se preocupe|no hay que girar mucho}: <meta.again>.", 1, when=lambda m: "meta" in m)
S.aside("{¿puede venir conmigo?|¿me acompaña?|¿va usted allí?}", "{Claro, le acompaño un poco|Le acompaño hasta la esquina|Voy hasta la esquina con usted}.", 0.5)
S.aside("{estoy cansado|estoy cansada|me duele la cabeza|no puedo respirar bien|estoy mareado|estoy mareada|aquí es muy alto}", "{Es la altura|Es normal, por la altura}. {Camine despacio y beba agua|Descanse un poco y beba agua}.", 0.8)
S.close(
    "{muchas gracias|gracias|muchísimas gracias}, {señora|señora Carmen|muy amable|es usted muy amable|que le vaya bien}\n{adiós|hasta luego|buenas tardes}, {señora|Carmen}",
    "{De nada|Con mucho gusto|No hay de qué}. {¡Que le vaya bien!|¡Buen viaje!|¡Disfrute de Cusco!}\n{¡Que le vaya muy bien!|¡Buen paseo!|¡Hasta luego!} {Camine despacio.|Fue un placer.|Vaya con cuidado.}",
    3,
)
direcciones_mas.enrich(S)
