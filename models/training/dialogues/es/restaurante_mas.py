"""What guests ask Manuel at any time: dishes, prices, the kitchen's hours, what they may eat."""

from __future__ import annotations

from ..core import Scene
from ..values import pairs
from . import mundo
from .preguntas import fact


def enrich(s: Scene) -> None:
    """Adds it to the scene."""
    s.pool(nombre=mundo.FIRST_NAMES, ciudad=mundo.TOWNS, pais=mundo.LANDS, apellido=mundo.MORE_SURNAMES)
    s.pools["gente"] += pairs("""
        siete personas = siete
        ocho personas = ocho
        seis personas = seis
        mi familia, somos cinco = cinco
        cuatro adultos y un niño = cinco
        dos adultos y un niño = tres
        nosotros dos = dos
        tres amigos y yo = cuatro
        mi madre y yo = dos
        mi pareja y yo = dos
        una sola persona = uno
    """, "t", "n")
    s.pools["alergia"] += pairs("""
        a los cacahuetes = los cacahuetes
        a las gambas = las gambas
        a la soja = la soja
        al sésamo = el sésamo
        a las almendras = las almendras
        al apio = el apio
        a la mostaza = la mostaza
        al trigo = el trigo
        a los mejillones = los mejillones
        al tomate = el tomate
        al ajo = el ajo
        a la cebolla = la cebolla
        a las fresas = las fresas
        al kiwi = el kiwi
    """, "t", "el")
    fact(s, "qué postres hay|qué tiene de postre|qué hay de postre|qué postres tienen|tienen postres|hay algo dulce|cuáles son los postres|tienen tarta|hay helado|tienen flan|qué dulces hay|de postre qué hay|qué es el postre", "qué hay de postre|qué postres tienen|si tienen algo dulce", "los postres|el postre|algo dulce|la carta de postres", "De postre tenemos flan, tarta de queso y helado.\nHay flan, tarta de queso y helado, {todo muy rico|muy buenos}.", 1.3)
    fact(s, "qué hay para vegetarianos|tienen platos vegetarianos|hay algo vegetariano|qué puedo comer sin carne|hay platos sin carne|tienen algo sin carne ni pescado|hay comida vegana|soy vegetariano, ¿qué puedo comer|soy vegetariana, ¿qué hay|mi amiga es vegetariana, ¿qué puede comer|no como carne, ¿qué hay|hay opción vegetariana|qué plato es sin carne|tienen menú vegetariano", "si hay algo vegetariano|qué platos son vegetarianos|qué puedo comer sin carne", "un plato vegetariano|algo vegetariano|algo sin carne|comida vegetariana", "El arroz con verduras es vegetariano: no lleva carne ni pescado.\nPara vegetarianos tenemos el arroz con verduras, sin carne ni pescado, a once euros.\nSí, el arroz con verduras no lleva carne ni pescado.", 1.5)
    fact(s, "qué tienen para beber|qué hay de beber|qué bebidas tienen|qué vinos tienen|tienen vino|tienen cerveza|qué vino hay|qué tiene de bebida|tienen vino blanco|tienen manzanilla", "qué hay para beber|qué vinos tienen", "las bebidas|la carta de vinos", "Tenemos vino de la casa, manzanilla, cerveza y agua.\nDe beber hay vino, manzanilla, cerveza y agua.", 1.0)
    fact(s, "qué hay de primero|qué tienen de primero|cuáles son los primeros|qué primeros platos hay|qué tiene para empezar|qué entrantes hay|qué es de primero", "qué hay de primero|cuáles son los primeros platos", "los primeros|los primeros platos|los entrantes", "De primero hay gazpacho y ensalada de tomate y atún.\nTenemos gazpacho, a cinco euros, y ensalada de tomate y atún, a siete.", 0.9)
    fact(s, "qué hay de segundo|qué tienen de segundo|cuáles son los segundos|qué platos principales hay|qué carne tienen|qué pescado tienen|qué pescados hay|tienen pescado|tienen carne|qué platos tienen|qué hay de comer|qué podemos comer|qué hay para cenar", "qué hay de segundo|qué platos tienen|qué pescado hay", "los segundos|los segundos platos|el pescado|la carne|los platos principales", "De segundo hay atún encebollado, pescado frito, carrillada de cerdo y arroz con verduras.\nDe pescado, atún encebollado y pescado frito; de carne, carrillada de cerdo.", 1.1)
    fact(s, "qué hay para picar|qué tapas tienen|tienen tapas|qué tapas hay|tienen algo para compartir|qué tienen de picar|hay aceitunas|tienen jamón|qué hay para compartir", "qué tapas hay|qué hay para picar", "las tapas|algo para picar|algo para compartir", "Para picar hay aceitunas, tortillitas de camarones, ensaladilla y jamón.\nTenemos aceitunas, tortillitas, ensaladilla y jamón.", 0.9)
    fact(s, "qué es lo más barato|cuál es el plato más barato|qué plato es más barato|tienen algo barato|cuál es el segundo más barato|hay algo menos caro", "cuál es el plato más barato", "algo barato|algo más barato", "De segundo, lo más barato es el arroz con verduras: once euros.\nEl arroz con verduras, a once euros, es el segundo más barato.", 0.5)
    fact(s, "cuánto cuesta el pan|el pan es gratis|el pan se paga|hay que pagar el pan|está incluido el pan|cuánto es el pan", "cuánto cuesta el pan|si el pan es gratis", "el pan", "El pan cuesta un euro.\nUn euro, el pan.", 0.6)
    fact(s, "dónde está el baño|dónde están los baños|dónde están los servicios|dónde es el baño|dónde está el aseo|hay baño aquí|dónde puedo lavarme las manos|el baño, por favor, ¿dónde está|dónde está servicio", "dónde está el baño|dónde están los servicios|dónde puedo lavarme las manos", "el baño|los servicios|el servicio|el aseo", "El baño está al fondo, a la izquierda.\nLos servicios están al fondo a la izquierda.", 1.3)
    fact(s, "a qué hora cierra la cocina|hasta qué hora se puede cenar|a qué hora cierran|hasta qué hora sirven|a qué hora abren|a qué hora abre la cocina|cuál es el horario|hasta cuándo podemos pedir|está abierta la cocina", "a qué hora cierra la cocina|hasta qué hora se puede cenar|a qué hora abren", "el horario|la hora de cerrar|el horario de la cocina", "La cocina abre a las ocho y media y cierra a las once y media.\nSe puede cenar de ocho y media a once y media.", 1.0)
    fact(s, "se puede pagar con tarjeta|aceptan tarjeta|puedo pagar con la tarjeta|cogen tarjeta|aceptan tarjetas de crédito|puedo pagar con el móvil|solo tengo tarjeta, ¿es un problema|cómo se puede pagar|podemos pagar separado", "si aceptan tarjeta|si puedo pagar con tarjeta|cómo se paga", "con tarjeta", "Sí, aceptamos tarjeta.\nClaro, puede pagar con tarjeta, sin problema.", 0.9)
    fact(s, "qué me recomienda usted|qué nos recomienda|cuál es el plato típico|cuál es la especialidad de la casa|qué es bueno aquí|qué está rico|qué come usted|qué es lo mejor de la carta|cuál es mejor, el atún o la carrillada|qué plato recomienda|qué recomendar usted|qué plato es el mejor", "qué me recomienda|cuál es la especialidad|qué plato es típico de Cádiz", "la especialidad|el plato típico|una recomendación", "Le recomiendo el atún encebollado, muy típico de Cádiz.\nLas tortillitas de camarones y el atún encebollado son lo más típico de aquí.\nMi favorito es el atún encebollado.", 1.3)
    fact(s, "lleva gluten|qué platos llevan gluten|las tortillitas llevan gluten|las tortillitas tienen marisco|soy celíaco, ¿puedo comer las tortillitas|soy celíaca, ¿qué no puedo comer|qué lleva marisco|qué alérgenos tienen|hay gluten en las tortillitas", "qué platos llevan gluten|si las tortillitas llevan gluten", "el gluten|los alérgenos|sin gluten", "Cuidado con las tortillitas: llevan gluten y marisco.\nLas tortillitas de camarones llevan gluten y marisco.", 0.9)
    fact(s, "tienen pulpo|hay pulpo hoy|queda pulpo|por qué no hay pulpo", "si hay pulpo", "el pulpo|pulpo", "Hoy no queda pulpo, lo siento. El atún encebollado está muy bueno.\nLo siento, pulpo hoy no queda. Tenemos pescado frito.", 0.8)
    fact(s, "el arroz lleva carne|el arroz lleva pescado|qué verduras lleva el arroz|el arroz es vegetariano|cómo es el arroz", "si el arroz lleva carne|qué lleva el arroz", "", "El arroz lleva verduras, sin carne ni pescado.\nEs arroz con verduras: ni carne ni pescado.", 0.6)
    fact(s, "el gazpacho es frío|qué lleva el gazpacho|el gazpacho es vegetariano|cómo es el gazpacho|es caliente el gazpacho|es una sopa el gazpacho", "qué es el gazpacho|si el gazpacho está frío", "", "El gazpacho es una sopa fría de tomate.\nEs una sopa de tomate y se toma fría, el gazpacho.", 0.6)
    fact(s, "hay mesa libre|tiene mesas libres|quedan mesas|qué mesas hay|podemos sentarnos en la terraza|tienen terraza|hay sitio fuera|está lleno|hay mucha gente hoy|tienen una mesa tranquila", "si quedan mesas|qué mesas hay libres|si hay sitio en la terraza", "una mesa en la terraza|la terraza", "Quedan dos mesas: una junto a la ventana y otra en la terraza.\nHoy es viernes y está casi lleno, pero queda una mesa junto a la ventana y otra en la terraza.", 0.7)
    fact(s, "hace frío en la terraza|hace viento fuera|se está bien en la terraza|hace mucho viento en la terraza", "si hace frío en la terraza", "", "En la terraza hace un poco de viento.\nUn poco de viento sí hace en la terraza. Dentro, junto a la ventana, se está muy bien.", 0.5)
    fact(s, "está cerca la playa|dónde está la playa|cómo se llama la playa|la playa está lejos|se puede ir a la playa después|qué playa hay cerca", "dónde está la playa|si la playa está lejos", "la playa", "La playa de La Caleta está a dos calles.\nMuy cerca: La Caleta está a dos calles de aquí.", 0.5)
    fact(s, "cuánto tiempo trabaja usted aquí|lleva mucho tiempo aquí|cómo se llama este barrio|en qué barrio estamos|es un restaurante antiguo|cómo se llama el restaurante", "cuánto tiempo lleva usted aquí|cómo se llama el barrio", "", "Llevo veinte años en El Levante, aquí en el barrio de La Viña.\nEstamos en el barrio de La Viña. Llevo veinte años en la taberna.", 0.4)
    fact(s, "pueden traer sillas para niños|tienen menú infantil|hay algo para mi hijo|qué puede comer un niño|vengo con un niño, ¿qué hay", "si hay algo para niños", "algo para niños", "Para los niños va bien el pescado frito, y de postre un helado.\nA los niños les gusta el pescado frito, y el helado de postre.", 0.4)
    for slot in ("segundo", "picar", "vino", "postre", "primero"):
        fact(s, f"cuánto cuesta <{slot}.el>|cuánto cuestan <{slot}.el>|cuánto es <{slot}.el>|qué precio tiene <{slot}.el>|cuánto vale <{slot}.el>|cuánto costar <{slot}.el>|a cuánto está <{slot}.el>|es caro <{slot}.el>|<{slot}.el> cuánto cuesta", f"cuánto cuesta <{slot}.el>|el precio {{de|para}} <{slot}.un>", f"precio de <{slot}.un>", f"<{slot}.el> cuesta<{slot}.n> <{slot}.p>.\nSon <{slot}.p>, <{slot}.el>.", 0.6)
        fact(s, f"está bueno <{slot}.el>|qué tal está <{slot}.el>|me recomienda <{slot}.el>|es grande la ración de <{slot}>", "", "", f"Sí, <{slot}.el> está<{slot}.n> muy buen<{slot}.o> y cuesta<{slot}.n> <{slot}.p>.\n<{slot}.el>, muy ric<{slot}.o>. Cuesta<{slot}.n> <{slot}.p>.", 0.25)
    _tells(s)


def _tells(s: Scene) -> None:
    s.answer("reserva", """
        {buenas noches|hola|sí}, {tengo|tenemos} {una |}reserva a nombre de <apellido>, {para <gente>|somos <gente.n>}
        reserva <apellido>, <gente>
        {sí|sí, claro}, <apellido>, para <gente>
        reservé {por teléfono|por internet|esta mañana|ayer} a nombre de <apellido>
        me llamo <nombre> <apellido>, {tengo reserva|reservé una mesa|hay una reserva}
        """, "<apellido>, {aquí está|muy bien|perfecto}. {Pasen, por favor|Bienvenidos}.\n{Perfecto|Muy bien}, la reserva de <apellido>. {Síganme, por favor|Pasen, por favor}.", 2.5, keep={"ap": "apellido"})
    s.answer("reserva", "{no, |}no tenemos reserva, {somos <gente.n>|una mesa para <gente>}, {en la terraza|en terraza, por favor|y preferimos la terraza}", "Para <gente.n>, en la terraza, {muy bien|perfecto}. Hace un poco de viento.", 0.8, covers=("mesa",))
    s.answer("reserva", "{no, |}{una mesa para <gente>|somos <gente.n>}, {junto a la ventana|cerca de la ventana|dentro}{|, por favor|, si es posible}", "Mesa para <gente.n>, junto a la ventana, {muy bien|perfecto}. {Pasen|Siéntense, por favor}.", 0.8, covers=("mesa",))
    s.answer("mesa", "<mesa>, {por favor, y|y} {la carta|¿nos trae la carta?|¿me trae la carta?|quisiera ver la carta}", "<mesa.eco>, perfecto. Y aquí tienen la carta.", 0.8)
    s.answer("beber", "<vino.un>@pf {y|y también} {la carta|un poco de pan|unas aceitunas}", "<vino.un>, {muy bien|enseguida}. {Y lo demás, ahora mismo|Ahora lo traigo todo}.", 0.6)
    s.answer("beber", "<vino.un>, y ¿{qué me recomienda de comer|qué hay de comer|qué recomienda}?\n<vino.un>@pf. ¿Qué {hay|tienen} de primero?", "<vino.un>, muy bien. De primero hay gazpacho y ensalada; de segundo, le recomiendo el atún.\n{Perfecto|Enseguida}, <vino.un>. Hay gazpacho o ensalada de primero.", 1)
    s.answer("segundo", "{yo|para mí}, <segundo.un> y {para {ella|él|mi amigo|mi amiga|mi mujer|mi marido|mi hijo}|mi {mujer|amigo|hija}}, <segundo2.un>\n<segundo.un> y <segundo2.un>@pf", "<segundo.un> y <segundo2.un>, {muy bien|perfecto|enseguida}.", 1.3)
    s.answer("segundo", "<segundo.un>, pero {sin sal|sin ajo|sin cebolla|con poca sal|sin salsa|muy hecho}@pf", "<segundo.un>, y se lo digo así a la cocina.\n{De acuerdo|Claro}, <segundo.un>, como usted lo pide.", 0.8)
    s.answer("postre", "<postre.un> y {la cuenta|un café|un café solo|dos cucharas}@pf", "<postre.un>, {muy bien|enseguida}, {y lo demás también|y ahora traigo el resto}.", 0.8)
    s.answer("postre", "{no, gracias|no}, {solo |}{un café|un café solo|un café con leche}@pf", "Sin postre, y un café, {muy bien|enseguida}.", 0.8)
    s.answer("cuenta", "{la cuenta|nada más}, por favor[, ¿{puedo pagar con tarjeta|aceptan tarjeta}?]\ntodo {muy rico|muy bueno|perfecto}, {la cuenta|¿me trae la cuenta}@pf", "Claro, son <suma>. Aceptamos tarjeta.\n{Me alegro|Gracias}. La cuenta: <suma>.", 1.2, then="pago")
    s.close("{gracias|muchas gracias}, {todo estaba buenísimo|el atún estaba muy rico|hemos cenado muy bien|muy buena cena}, {hasta otro día|buenas noches|volveremos|hasta pronto}", "Me alegro mucho de que les haya gustado. {¡Buenas noches!|¡Hasta pronto!}\n¡Gracias a ustedes! {Vuelvan cuando quieran.|¡Buenas noches!}", 1.5)
