"""Un café en Lavapiés: Marta, camarera, de tú."""

from __future__ import annotations

from ..values import nouns, pairs, words
from . import cafe_mas
from .common import new

S = new(
    "es-cafe",
    "tú",
    tutor="Marta",
    ogen="a",
    origen="de Madrid, de este barrio",
    dialogo="{estamos en el café|tengo gente en la barra|hay que desayunar}",
    bebida_ultima="café",
)
S.openings = [
    "¡Hola! Pasa, pasa. ¿Qué te pongo?",
    "¡Buenos días! ¿Qué quieres tomar?",
    "¡Hola, buenas! Soy Marta. ¿Qué te pongo?",
    "Hola, ¿qué tal? ¿Qué vas a tomar?",
]
DRINKS = nouns(
    """m café solo 1.40; m cortado 1.50; m café con leche 1.60; m café con leche 1.60; m café con leche 1.60; m descafeinado 1.60; m té 1.70
    m zumo de naranja 2.80; a agua 1.50; f cerveza 2.20; m café 1.60; m café con hielo 1.60; m zumo 2.80; m té con leche 1.90; m té con limón 1.70
    m café con leche de avena 1.80; m cortado descafeinado 1.60; a agua con gas 1.50; a agua sin gas 1.50; f botella de agua 1.50; f caña 2.20"""
)
FOODS = nouns(
    """f tostada con tomate 2.20; f tostada con tomate y aceite 2.20; f tostada con mantequilla 2; f tostada con mermelada 2; m cruasán 1.80
    f tostada con mantequilla y mermelada 2; m pincho de tortilla 2.90; m bocadillo de jamón 4.50; f tostada 2.20; m bocadillo 4.50; m pincho 2.90"""
)
S.pool(
    bebida=DRINKS,
    comida=FOODS,
    nocomida=nouns(
        """mp churros; f pizza; f hamburguesa; f ensalada; f paella; f sopa; m helado; f tarta; m arroz; m pescado; m pollo; f pasta; m yogur
        fp galletas; f magdalena; mp huevos fritos; fp patatas fritas; f manzana; m queso; f tarta de chocolate; mp espaguetis; m gazpacho; f fruta"""
    ),
    nobebida=nouns("m vino; m batido; m chocolate caliente; m refresco; f limonada; m zumo de manzana; m licor; m capuchino; m café helado; f horchata; m vermú; m zumo de piña; m zumo de tomate; m té verde; f infusión de menta"),
    leche=pairs("""
        leche normal = normal
        leche de avena = de avena
        leche sin lactosa = sin lactosa
    """, "t", "tipo"),
    lugar=pairs("""
        en la terraza = en la terraza
        en la barra = en la barra
        dentro = dentro
        fuera = en la terraza
        aquí = aquí
        en una mesa = en una mesa
        en la mesa de la ventana = junto a la ventana
        al sol = en la terraza
        al fondo = al fondo
    """, "t", "eco"),
    azucar=words("azúcar; sacarina; hielo; un poco de leche; canela; limón; dos azúcares; mucha leche; leche fría; leche caliente"),
)
S.plan = ["bebida", ("maybe", 0.45, "leche"), "comida", ("maybe", 0.6, "lugar"), "mas", "pagar"]

S.step(
    "bebida",
    """
    ¿Qué te pongo?
    ¿Qué quieres tomar?
    ¿Qué vas a tomar?
    ¿Qué quieres beber?
    ¿Qué te pongo de beber?
    ¿Y para beber?
    ¿Un café, un té, un zumo?
    Dime, ¿qué te pongo?
    """,
    """
    ¿Qué quieres beber: café, té, agua o zumo?
    Tenemos café, té, zumo y agua. ¿Qué quieres?
    ¿Quieres un café? ¿O un zumo de naranja?
    De beber hay café solo, cortado y café con leche. ¿Cuál quieres?
    ¿Tienes sed? Tengo agua, cerveza y zumo de naranja.
    Te pregunto qué quieres beber. Por ejemplo, <bebida.un>.
    """,
)
S.step(
    "leche",
    """
    ¿Con leche normal o de avena?
    ¿La leche, normal o sin lactosa?
    ¿La leche la quieres fría o caliente?
    ¿Con azúcar o sin azúcar?
    ¿Lo quieres con azúcar?
    ¿Cómo lo quieres?
    """,
    """
    ¿Quieres azúcar? ¿Sí o no?
    Hay leche normal, sin lactosa y de avena. ¿Cuál prefieres?
    ¿Caliente o frío?
    """,
)
S.step(
    "comida",
    """
    ¿Y para comer?
    ¿Quieres algo de comer?
    ¿Quieres comer algo?
    ¿Y de comer, qué te pongo?
    ¿Te pongo algo para comer?
    ¿Quieres <comida.un>?
    ¿Y algo de comer? Tengo <comida.un> muy buen<comida.o>.
    """,
    """
    Para comer hay tostadas, cruasanes, tortilla y bocadillos. ¿Qué quieres?
    ¿Tienes hambre? Hay <comida.un> muy buen<comida.o>.
    Te pregunto si quieres comer algo. ¿Una tostada, por ejemplo?
    Tenemos tostadas y bocadillos. ¿Qué te apetece?
    ¿Quieres <comida.un> o <comida2.un>?
    """,
    closed=True,
)
S.step(
    "lugar",
    """
    ¿Dónde te sientas, dentro o en la terraza?
    ¿Es para tomar aquí o para llevar?
    ¿Te sientas dentro o fuera?
    ¿Te lo pongo en la barra o en una mesa?
    ¿Para tomar aquí?
    ¿En la terraza o dentro?
    """,
    """
    Hay mesas dentro y en la terraza. ¿Dónde quieres sentarte?
    ¿Te quedas aquí o te lo llevas?
    ¿Dentro, en el café, o fuera, en la calle?
    """,
)
S.step(
    "mas",
    """
    ¿Algo más?
    ¿Quieres algo más?
    ¿Te pongo algo más?
    ¿Alguna cosa más?
    ¿Todo bien? ¿Quieres algo más?
    """,
    """
    ¿Quieres otra cosa, o está todo?
    ¿Te pongo otra cosa? ¿Otro café, por ejemplo?
    Te pregunto si quieres pedir algo más. ¿Sí o no?
    """,
    closed=True,
    loops=True,
)
S.step(
    "pagar",
    """
    ¿Pagas en efectivo o con tarjeta?
    ¿Cómo pagas, en efectivo o con tarjeta?
    ¿Con tarjeta o en efectivo?
    ¿Cómo quieres pagar?
    """,
    """
    Puedes pagar con tarjeta o con dinero. ¿Qué prefieres?
    ¿Tienes tarjeta o monedas?
    Te pregunto cómo pagas. ¿Con tarjeta?
    """,
)
S.answer(
    "bebida mas",
    """
    {|un} <bebida>@pf
    <bebida.un>@pf
    @quiero <bebida.un>@pf
    {ponme|me pones|dame|me das|para mí|tráeme|me traes|pon} <bebida.un>@pf
    ¿me pones <bebida.un>@pf?
    {puedo tomar|voy a tomar|tomo|yo tomo|prefiero|me apetece} <bebida.un>
    ¿{puedo tener|tienes|tenéis|hay|me puedes poner} <bebida.un>@pf?
    yo, <bebida.un>
    {sí|bueno|pues|mmm}, <bebida.un>@pf
    <bebida.un> con <azucar>@pf
    <bebida.un> {grande|pequeño|muy caliente|con hielo|para llevar}
    """,
    """
    <bebida.un>, muy bien.
    ¿<bebida.un>? Muy bien.
    {Muy bien|Perfecto|Vale|Estupendo}, <bebida.un>.
    <bebida.un>, {ahora mismo|enseguida|marchando|claro que sí}.
    {Ahora mismo te pongo|Enseguida te traigo|Te pongo} <bebida.un>.
    Aquí tienes, <bebida.un>.
    """,
    5,
    add=("bebida",),
    keep={"ultima": "bebida"},
)
S.answer(
    "bebida mas",
    """
    <bebida.un> para mí y <bebida2.un> para {mi amiga|mi amigo|ella|él}
    <bebida.un> y <bebida2.un>@pf
    @quiero <bebida.un> y <bebida2.un>@pf
    """,
    """
    <bebida.un> y <bebida2.un>, {muy bien|perfecto|marchando|ahora mismo}.
    {Muy bien|Vale|Perfecto}: <bebida.un> y <bebida2.un>.
    """,
    0.9,
)
S.answer(
    "comida mas",
    "<comida.un> y <comida2.un>@pf\n@quiero <comida.un> y <comida2.un>@pf",
    "<comida.un> y <comida2.un>, {muy bien|perfecto|enseguida}.\n¡Qué hambre! <comida.un> y <comida2.un>, {muy bien|ahora mismo}.",
    0.7,
)
S.answer(
    "bebida",
    """
    <bebida.un> y <comida.un>@pf
    @quiero <bebida.un> y <comida.un>@pf
    {ponme|dame|para mí} <bebida.un> y <comida.un>@pf
    <bebida> y <comida>
    <comida.un> y <bebida.un>@pf
    """,
    """
    <bebida.un> y <comida.un>, {muy bien|perfecto|marchando|ahora mismo}.
    {Muy bien|Vale|Perfecto}: <bebida.un> y <comida.un>.
    Te pongo <bebida.un> y <comida.un>. {Enseguida|Ahora mismo}.
    """,
    2,
    then="mas",
    add=("bebida", "comida"),
)
S.answer(
    "bebida mas comida",
    """
    @quiero <num.m> <plural>@pf
    <num.m> <plural>@pf
    ponme <num.m> <plural>@pf
    """,
    """
    <num.m> <plural>, {muy bien|marchando|perfecto|ahora mismo}.
    ¿<num.m> <plural>? {Muy bien|Perfecto|Vale}.
    """,
    0.7,
    then="mas",
)
S.pool(plural=words("cafés; cafés con leche; cortados; zumos; tés; cruasanes; bocadillos; pinchos de tortilla; cafés solos; zumos de naranja"))
S.answer(
    "comida mas",
    """
    <comida.un>@pf
    @quiero <comida.un>@pf
    {sí|sí, sí|bueno|claro}, <comida.un>@pf
    {ponme|dame|me pones|para comer|y también|tráeme} <comida.un>@pf
    {voy a comer|como|prefiero|me apetece|tomo} <comida.un>
    tengo hambre, @quiero <comida.un>
    ¿{tienes|tenéis|hay|me pones} <comida.un>@pf?
    <comida>@pf
    """,
    """
    <comida.un>, {muy bien|perfecto|enseguida|ahora mismo|marchando}.
    {Muy bien|Vale|Perfecto}, <comida.un>.
    ¿<comida.un>? {Muy bien|Perfecto|Buena elección}.
    {Te traigo|Te pongo|Ahora mismo te pongo} <comida.un>.
    {Sí, claro|Claro}, <comida.un>. <comida.esta> muy ric<comida.o>.
    """,
    5,
    add=("comida",),
    anywhere=True,
)
S.answer(
    "comida",
    """
    {sí|sí, por favor|sí, claro|vale|bueno|ok, sí}
    sí, quiero comer {algo|una cosa}
    sí, tengo {hambre|mucha hambre}
    """,
    """
    {Muy bien|Perfecto|Estupendo}. ¿Una tostada o un bocadillo?
    ¡Qué bien! Tengo <comida.un> y <comida2.un>. ¿Qué quieres?
    {Vale|Muy bien}. ¿Qué prefieres, <comida.un> o <comida2.un>?
    """,
    1.2,
    then="comida",
)
S.answer(
    "comida",
    """
    {no|no, gracias|no, nada|nada, gracias|no quiero comer|no tengo hambre|solo la bebida|no, solo <bebida.un>|no, ya he comido|no, de momento no}
    {no, no|nada más|ahora no|no, estoy bien}[, gracias]
    """,
    """
    {Vale|De acuerdo|Muy bien|Sin problema}, solo la bebida.
    {Vale|De acuerdo|Muy bien|Perfecto}, nada de comer.
    {Vale|Muy bien}, {como quieras|sin problema}.
    """,
    1.8,
)
S.answer(
    "comida bebida mas",
    """
    {@quiero|ponme|dame|¿tienes|¿hay|¿tenéis} <nocomida.un>@pf
    <nocomida.un>@pf
    ¿{tienes|tenéis|hay} <nocomida>?
    @quiero {comer <nocomida>|<nocomida>}
    """,
    """
    Lo siento, {no tengo|no tenemos|hoy no hay} <nocomida>. {Hay|Tengo} <comida.un> o <comida2.un>. ¿Qué quieres?
    {Uy|Ay|Perdona}, no hay <nocomida>. ¿Quieres <comida.un>?
    <nocomida> no {tengo|tenemos}, lo siento. ¿<comida.un>, quizás?
    """,
    1.5,
    then="comida",
    anywhere=True,
)
S.answer(
    "bebida",
    """
    {@quiero|ponme|dame|¿tienes|¿hay|¿tenéis} <nobebida.un>@pf
    <nobebida.un>@pf
    ¿{tienes|tenéis|hay} <nobebida>?
    """,
    """
    Lo siento, {no tengo|no tenemos|no hay} <nobebida>. {Hay|Tengo} <bebida.un> o <bebida2.un>. ¿Qué quieres?
    {Uy|Ay|Perdona}, no hay <nobebida>. ¿Te pongo <bebida.un>?
    <nobebida> no {tengo|tenemos}, lo siento. ¿<bebida.un>, quizás?
    """,
    1.5,
    then="bebida",
)
S.answer(
    "bebida",
    """
    {sí|sí, por favor|vale|claro|bueno|sí, sí|ok|de acuerdo}
    """,
    """
    {Muy bien|Vale|Perfecto}. ¿Qué te pongo: café, té o zumo?
    {Vale|Muy bien}. ¿Un café con leche o un té?
    """,
    0.8,
    then="bebida",
    when=lambda m: "bebida" not in m,
)
S.answer(
    "bebida",
    """
    {no|no, gracias|nada|no quiero beber|no tengo sed|no quiero nada}
    """,
    """
    {Vale|Muy bien}, nada de beber.
    {De acuerdo|Sin problema}, sin bebida.
    """,
    0.5,
    then="comida",
)
S.answer(
    "leche",
    """
    {caliente|frío|fría|muy caliente|templado|normal|grande|pequeño}@pf
    {sí|sí, por favor|así está bien|como siempre|me da igual el azúcar}
    """,
    """
    {Vale|Muy bien|Perfecto}, {así te lo pongo|como tú quieras|ahora mismo}.
    {Perfecto|Muy bien|Vale}, {lo preparo ahora|ahora lo preparo|te lo preparo así}.
    """,
    1.2,
)
S.answer(
    "leche",
    """
    {con|} <leche>@pf
    <leche.tipo>@pf
    {con leche|la leche|mejor|prefiero} <leche.tipo>@pf
    ¿{tienes|hay|tenéis} <leche>@pf?
    """,
    """
    {Con|Vale, con|Muy bien, con|Sí, claro, con} <leche>.
    {Perfecto|Muy bien|De acuerdo}, leche <leche.tipo>.
    """,
    3,
)
S.answer(
    "leche",
    """
    {con|y|un poco de} <azucar>@pf
    [sí, ]con <azucar>@pf
    @quiero <azucar>
    """,
    """
    {Con|Vale, con|Muy bien, con} <azucar>.
    {Perfecto|Muy bien}, con <azucar>. {Aquí tienes|Ahora mismo}.
    """,
    2,
)
S.answer(
    "leche",
    "{sin azúcar|sin leche|no|no, gracias|sin nada|no, sin azúcar|sin azúcar, por favor|nada}",
    """
    {Vale|Muy bien|Perfecto}, sin {nada|nada más}.
    {De acuerdo|Muy bien}, sin azúcar.
    """,
    1,
)
S.answer(
    "lugar",
    """
    <lugar>@pf
    {me siento|quiero sentarme|prefiero|mejor|me quedo|voy a sentarme} <lugar>@pf
    {para tomar|} <lugar>@pf
    ¿puedo sentarme <lugar>?
    ¿hay sitio <lugar>?
    """,
    """
    {Muy bien|Perfecto|Vale|Estupendo}, <lugar.eco>.
    <lugar.eco>, {claro|perfecto|muy bien}. {Ahora te lo llevo|Enseguida te lo llevo|Siéntate, por favor}.
    {Sí, claro|Claro}, <lugar.eco>. {Ahora voy|Enseguida voy}.
    """,
    3,
    anywhere=True,
)
S.answer(
    "lugar",
    """
    {para llevar|es para llevar|me lo llevo|para llevar, por favor|lo tomo en la calle|no, para llevar|quiero llevármelo}
    """,
    """
    {Para llevar|Vale, para llevar|Muy bien, para llevar}. {Te lo pongo en una bolsa|Te doy un vaso con tapa|Ahora te lo preparo}.
    """,
    1.2,
    anywhere=True,
)
S.answer(
    "mas",
    """
    {no|no, gracias|nada más|nada más, gracias|no, nada más|no, eso es todo|eso es todo|es todo|no, ya está|está bien así}[, gracias]
    {la cuenta|la cuenta, por favor|¿cuánto es?|¿cuánto es todo?|¿me cobras?|¿qué te debo?|quiero pagar|no, la cuenta, por favor}
    no, gracias. ¿{cuánto es|cuánto cuesta|me cobras|qué te debo}?
    {cobra|cóbrame}@pf
    """,
    """
    {Muy bien|Vale|Perfecto}. Son <suma>.
    {Son|En total son|Pues son} <suma>.
    {Aquí tienes la cuenta|Ahora mismo te cobro}: <suma>.
    """,
    5,
    then="pagar",
)
S.answer(
    "bebida comida lugar",
    """
    {la cuenta|¿me traes la cuenta|¿cuánto es|¿me cobras|quiero pagar|¿qué te debo|¿cuánto cuesta todo}@pf
    """,
    """
    {Claro|Sí, ahora mismo|Muy bien}. Son <suma>.
    {Enseguida|Ya te cobro}. Son <suma>.
    """,
    0.5,
    then="pagar",
)
S.answer(
    "pagar",
    """
    {con tarjeta|tarjeta|pago con tarjeta|con la tarjeta|con mi tarjeta|¿puedo pagar con tarjeta?|tarjeta, por favor|quiero pagar con tarjeta|prefiero con tarjeta|con el móvil|pago con el móvil}
    """,
    """
    {Con tarjeta, muy bien|Perfecto, con tarjeta|Sí, claro, con tarjeta}. {Pásala por aquí|Acércala aquí|Aquí está la máquina}. {¡Gracias!|¡Muchas gracias!|Ya está.|Listo.}
    {Muy bien|Claro|Vale}. {Acerca la tarjeta, por favor|La tarjeta aquí, por favor}. {Ya está, gracias|Perfecto, gracias|Todo bien, gracias}.
    """,
    3,
    then="end",
)
S.answer(
    "pagar",
    """
    {en efectivo|efectivo|pago en efectivo|con dinero|con un billete de {diez|veinte|cinco}|con monedas}
    {aquí tienes|toma|aquí está|ten}[, {gracias|cinco euros|diez euros|veinte euros|quédate con el cambio}]
    tengo {un billete de veinte|diez euros|cinco euros|monedas}
    """,
    """
    {En efectivo, muy bien|Muy bien, en efectivo|Perfecto}. {Aquí tienes el cambio|Tu cambio, gracias|Y aquí, el cambio}.
    {Gracias|Muchas gracias}. {Aquí tienes tu cambio|Este es tu cambio|Toma, el cambio}.
    """,
    3,
    then="end",
)
S.answer(
    "pagar",
    """
    no tengo {dinero|tarjeta|efectivo|mi cartera|monedas}
    ¿puedo pagar {mañana|después|con dólares|con un cheque}?
    """,
    """
    {Uy|Vaya}, {no pasa nada|tranquilidad}. ¿Puedes pagar con el móvil?
    Eso no puede ser, lo siento. ¿Tienes tarjeta?
    {No te preocupes|Tranquilidad}, otro día me lo pagas. ¿O pagas con el móvil?
    """,
    0.6,
    then="pagar",
)
S.pools["suma"] = [f"{e} con {c}" for e in ("dos euros", "tres euros", "cuatro euros", "cinco euros", "seis euros", "siete euros") for c in ("diez", "veinte", "cuarenta", "cincuenta", "sesenta", "ochenta", "noventa")]

S.aside(
    """
    ¿cuánto {cuesta|es|vale} <bebida.un>?
    ¿cuánto {cuesta|vale} <bebida.el>?
    ¿qué precio tiene <bebida.el>?
    ¿y <bebida.el>, cuánto cuesta?
    ¿<bebida.el> es caro?
    """,
    """
    <bebida.el> cuesta <bebida.p>.
    {Son|Cuesta} <bebida.p>.
    <bebida.un> cuesta <bebida.p>.
    """,
    1.5,
)
S.aside(
    """
    ¿cuánto {cuesta|vale} <comida.un>?
    ¿cuánto {cuesta|vale} <comida.el>?
    ¿y <comida.el>, cuánto cuesta?
    ¿qué precio tiene <comida.el>?
    """,
    """
    <comida.el> cuesta <comida.p>.
    {Son|Cuesta} <comida.p>.
    <comida.un> cuesta <comida.p>.
    """,
    1.3,
)
S.aside(
    """
    ¿{qué|cuál} me {recomiendas|recomienda}?
    ¿qué está {bueno|rico} aquí?
    ¿qué {es lo mejor|es típico|es bueno}?
    ¿qué tomas tú?
    no sé, ¿qué me recomiendas?
    """,
    """
    {Te recomiendo|Prueba} <comida.el>. {Está muy ric<comida.o>|A todos les gusta mucho}.
    {A mí me gusta|Yo siempre tomo} <bebida.el>. Está muy ric<bebida.o>.
    <comida.el> {está muy ric<comida.o>|está hoy muy buen<comida.o>}.
    """,
    1.5,
)
S.aside(
    """
    ¿qué {tienes|hay|tenéis|tiene} {de comer|para comer}?
    ¿{tienes|hay} algo {dulce|salado|para desayunar|sin carne|vegetariano|de comer}?
    ¿qué hay hoy?
    la carta@pf
    ¿tienes {la carta|un menú|carta}?
    """,
    """
    {Hay|Tenemos} tostadas, cruasanes, tortilla y bocadillos de jamón.
    {Hay|Tengo} <comida.un> y también <comida2.un>.
    {De dulce, hay cruasanes; de salado, tortilla|Hay cosas dulces y saladas}: por ejemplo, <comida.un>.
    """,
    1.2,
)
S.aside(
    """
    ¿qué {tienes|hay|tenéis} {de beber|para beber}?
    ¿qué bebidas {tienes|hay}?
    ¿qué cafés {tienes|hay}?
    """,
    """
    {Hay|Tenemos} café, té, zumo de naranja, agua y cerveza.
    {Hay|Tengo} <bebida> y también <bebida2>.
    Tenemos café solo, cortado, con leche y descafeinado.
    """,
    0.9,
)
S.aside(
    "¿{tienes|tenéis|hay} leche {de avena|sin lactosa|de soja|vegetal}?",
    "{Sí, tenemos leche de avena y sin lactosa|Sí, hay leche de avena y leche sin lactosa}. {Son veinte céntimos más|Cuesta veinte céntimos más}.",
    0.7,
)
S.aside(
    """
    ¿dónde está el {baño|servicio|aseo}@pf?
    {perdona|perdón}, ¿el {baño|servicio}?
    ¿hay {baño|servicio} aquí?
    """,
    """
    El baño está al fondo a la derecha.
    {Al fondo, a la derecha|Está al fondo, a la derecha|Todo recto y a la derecha}.
    """,
    1.0,
)
S.aside(
    """
    ¿{hay|tienes|tenéis} {wifi|internet}?
    ¿cuál es la {contraseña|clave} del wifi?
    ¿me das la contraseña@pf?
    """,
    """
    Sí, hay wifi. La contraseña es amaya2020.
    {Claro|Sí}, la contraseña es amaya2020.
    """,
    0.9,
)
S.aside(
    """
    ¿a qué hora {abrís|cerráis|abre|cierra|abren|cierran}?
    ¿{abrís|abren|está abierto} {los domingos|los lunes|mañana|hoy}?
    ¿qué horario {tenéis|tiene el café}?
    """,
    """
    {Abrimos|El café abre} de ocho de la mañana a nueve de la noche.
    Abrimos a las ocho y cerramos a las nueve. Los lunes cerramos.
    Los lunes está cerrado; los otros días abrimos a las ocho.
    """,
    0.8,
)
S.aside(
    """
    ¿{puedo|se puede} pagar con {tarjeta|el móvil}?
    ¿{acepta|aceptan|aceptáis} {tarjeta|tarjetas}?
    """,
    """
    Sí, {puedes pagar con tarjeta o en efectivo|con tarjeta o en efectivo|sin problema|claro, con tarjeta también}.
    """,
    0.8,
)
S.aside(
    """
    {¿trabajas aquí {todos los días|hace mucho}?|¿te gusta tu trabajo?|¿conoces el barrio?|¿cuánto tiempo trabajas aquí?}
    """,
    """
    {Trabajo aquí desde hace seis años|Llevo seis años aquí}, {me gusta mucho|y conozco a todo el barrio}.
    """,
    0.5,
)
S.aside("{¿es tuyo el café?|¿quién es el dueño?|¿quién hace los bocadillos?|¿eres la dueña?|¿quién es Julián?}", "El dueño es Julián. {Hace los bocadillos|Él hace los bocadillos}.", 0.5)
S.aside(
    """
    soy {nuevo|nueva} en {el barrio|la ciudad|Madrid}
    vivo {cerca|aquí al lado|en esta calle|en Lavapiés}
    acabo de llegar a Madrid
    """,
    """
    {¡Te va a gustar el barrio!|¡Ah, somos vecinos!|¡Qué bien! Lavapiés es un barrio muy bonito.}
    {¡Qué bien!|¡Estupendo!} {Aquí estás en tu casa|Este barrio te va a gustar}.
    """,
    0.7,
)
S.aside(
    """
    {perdona|perdón}, {el café está frío|esto no es mi café|falta el azúcar|no tengo cuchara|este zumo está malo|la tostada está fría|quiero cambiar mi pedido}
    """,
    """
    {Perdona|Ay, perdona|Lo siento}, {ahora mismo te lo cambio|enseguida te traigo otro|ahora lo arreglo}.
    """,
    0.5,
)
S.close(
    """
    {gracias|muchas gracias}[, {todo muy rico|está muy bueno|el café está muy bueno|adiós|hasta mañana}]
    {qué rico|está buenísimo|el café está muy bueno}[, gracias]
    {hasta luego|adiós|hasta mañana}, {Marta|gracias}
    quédate con el cambio
    """,
    """
    {Gracias a ti|De nada|A ti}. {¡Que aproveche!|¡Hasta luego!|¡Hasta mañana!|¡Vuelve pronto!}
    {¡Hasta luego!|¡Hasta mañana!|¡Hasta pronto!} {¡Que tengas un buen día!|¡Buen día!|Vuelve cuando quieras.}
    ¡Muchas gracias! {¡Hasta la próxima!|¡Que pases un buen día!}
    """,
    3,
)
cafe_mas.enrich(S)
