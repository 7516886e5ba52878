"""Mesa para dos en Cádiz: Manuel, camarero, de usted."""

from __future__ import annotations

from ..values import nouns, pairs, words
from . import restaurante_mas
from .common import new

S = new(
    "es-restaurante",
    "usted",
    tutor="Manuel",
    ogen="o",
    origen="de Cádiz, de este barrio",
    dialogo="{estamos aquí para cenar|la cocina espera|hay que cenar bien}",
)
S.openings = [
    "Buenas noches, bienvenidos. ¿Tienen reserva?",
    "Buenas noches. ¿Mesa para cuántas personas?",
    "Muy buenas noches. ¿Han reservado o les busco una mesa?",
]
S.pool(
    picar=nouns("fp aceitunas 2.50; fp tortillitas de camarones 6; f ensaladilla 5.50; m jamón 12; fp tortillitas 6"),
    primero=nouns("m gazpacho 5; f ensalada de tomate y atún 7; f ensalada 7; m gazpacho 5"),
    segundo=nouns("m atún encebollado 14; m pescado frito 13; f carrillada de cerdo 12.50; m arroz con verduras 11; m atún 14; f carrillada 12.50; m pescado 13; m arroz 11"),
    postre=nouns("m flan 4; f tarta de queso 4.50; m helado 3.50; f tarta 4.50"),
    vino=nouns("f copa de vino 2.80; f copa de vino tinto 2.80; f copa de vino blanco 2.80; f manzanilla 2.50; f cerveza 2; a agua 1.80; f botella de agua 1.80; f copa de manzanilla 2.50; m vino de la casa 2.80; f caña 2; a agua con gas 1.80; a agua sin gas 1.80; m vino tinto 2.80; m vino blanco 2.80"),
    nohay=nouns("m pulpo; f paella; f pizza; f hamburguesa; m pollo; mp espaguetis; f sopa; m cordero; m solomillo; fp gambas; mp calamares; f tortilla; m salmón; m bistec; m bacalao; fp patatas fritas; m sushi; fp lentejas"),
    nobebe=nouns("m zumo; m refresco; f limonada; f sangría; m cava; m batido; m mojito; m licor; m cóctel; m vermú"),
    mesa=pairs("""
        junto a la ventana = junto a la ventana
        en la terraza = en la terraza
        dentro = junto a la ventana
        fuera = en la terraza
        la de la ventana = junto a la ventana
        la terraza = en la terraza
        la ventana = junto a la ventana
        al lado de la ventana = junto a la ventana
    """, "t", "eco"),
    gente=pairs("""
        dos personas = dos
        dos = dos
        tres = tres
        tres personas = tres
        cuatro = cuatro
        cuatro personas = cuatro
        una persona = uno
        cinco personas = cinco
        seis = seis
        mi mujer y yo = dos
        mi marido y yo = dos
        mi amigo y yo = dos
        mí solo = uno
    """, "t", "n"),
    alergia=pairs("""
        al marisco = el marisco
        a los frutos secos = los frutos secos
        al gluten = el gluten
        a la leche = la leche
        al pescado = el pescado
        al huevo = el huevo
        a la lactosa = la lactosa
        a las nueces = las nueces
    """, "t", "el"),
    suma=words("treinta y dos euros; cuarenta y un euros; cuarenta y cinco euros; cincuenta y tres euros; veintiocho euros; treinta y siete euros con cincuenta; cuarenta y ocho euros con cincuenta; veinticuatro euros; treinta y nueve euros"),
)
S.plan = ["reserva", "mesa", "beber", ("maybe", 0.4, "picar"), "primero", "segundo", "postre", "cuenta"]
S.step(
    "reserva",
    """
    ¿Tienen reserva?
    ¿Tienen reserva o les busco una mesa?
    ¿Cuántos son?
    ¿Para cuántas personas?
    ¿A qué nombre está la reserva?
    """,
    """
    ¿Han llamado antes para pedir mesa? ¿Sí o no?
    Le pregunto si tiene reserva. Si no, le busco una mesa. ¿Cuántos son?
    ¿Cuántas personas vienen a cenar? ¿Dos? ¿Tres?
    """,
    closed=True,
)
S.step(
    "mesa",
    """
    Tengo una mesa junto a la ventana y otra en la terraza. ¿Cuál prefieren?
    ¿Prefieren la ventana o la terraza?
    ¿Quieren cenar dentro o fuera?
    En la terraza hace un poco de viento. ¿Prefieren dentro?
    """,
    """
    Hay dos mesas: una dentro, con ventana, y una fuera. ¿Cuál le gusta más?
    ¿Dentro o fuera? Fuera hace viento.
    """,
)
S.step(
    "beber",
    """
    ¿Qué quieren beber?
    ¿Y para beber?
    ¿Qué les traigo de beber?
    ¿Qué va a beber?
    ¿Les pongo un vino de la casa?
    ¿De beber, vino, cerveza o agua?
    """,
    """
    De beber hay vino, manzanilla, cerveza y agua. ¿Qué le traigo?
    Le pregunto por la bebida. ¿Un agua, un vino?
    ¿Quiere <vino.un> o <vino2.un>?
    """,
)
S.step(
    "picar",
    """
    ¿Quieren algo para picar?
    ¿Les traigo algo para picar?
    ¿Unas aceitunas para empezar?
    ¿Y para picar, unas tortillitas de camarones?
    """,
    """
    Para picar, es decir, para compartir, hay aceitunas y jamón. ¿Quiere algo?
    ¿Quiere empezar con algo pequeño? ¿Unas aceitunas?
    """,
    closed=True,
)
S.step(
    "primero",
    """
    ¿Qué va a tomar de primero?
    ¿Y de primero?
    ¿Qué quiere de primero?
    De primero hay gazpacho y ensalada. ¿Qué prefiere?
    ¿Ya saben qué van a tomar?
    """,
    """
    El primer plato puede ser gazpacho o ensalada. ¿Qué prefiere?
    Gazpacho es una sopa fría de tomate. ¿Quiere gazpacho o ensalada?
    Le pregunto qué quiere comer primero. ¿<primero.un>?
    """,
)
S.step(
    "segundo",
    """
    ¿Y de segundo?
    ¿Qué quiere de segundo?
    De segundo tengo <segundo.un> y <segundo2.un>. ¿Qué le pongo?
    ¿Carne o pescado?
    ¿Y de segundo, qué le traigo?
    """,
    """
    De segundo hay atún, pescado frito, carrillada y arroz. ¿Qué prefiere?
    El segundo plato es el plato grande. ¿Carne, pescado o arroz?
    ¿Le gusta el pescado? ¿O prefiere carne?
    """,
)
S.step(
    "postre",
    """
    ¿Van a tomar postre?
    ¿Quiere postre?
    ¿Y de postre?
    ¿Qué tal todo? ¿Quieren algo de postre?
    ¿Le apetece <postre.un>?
    """,
    """
    De postre hay flan, tarta de queso y helado. ¿Quiere uno?
    ¿Quiere algo dulce para terminar?
    """,
    closed=True,
)
S.step(
    "cuenta",
    """
    ¿Algo más?
    ¿Desean alguna cosa más?
    ¿Quieren algo más?
    ¿Un café? ¿La cuenta?
    ¿Les traigo algo más?
    """,
    """
    ¿Quiere pedir otra cosa o le traigo la cuenta?
    ¿Está todo bien? ¿Quiere pagar ya?
    """,
    closed=True,
    loops=True,
)
S.step(
    "pago",
    """
    ¿Va a pagar en efectivo o con tarjeta?
    ¿Con tarjeta o en efectivo?
    ¿Cómo quiere pagar?
    """,
    """
    Puede pagar con tarjeta o con billetes. ¿Cómo prefiere?
    ¿Tiene tarjeta? También aceptamos efectivo.
    """,
)
S.answer(
    "reserva",
    """
    {sí|sí, claro|sí, tengo una reserva|tengo una reserva|tenemos una reserva|hemos reservado} a nombre de <apellido>
    {sí|buenas noches}, {tengo reserva|tenemos reserva|a nombre de <apellido>|reserva para <gente>}, a nombre de <apellido>
    a nombre de <apellido>
    me llamo <apellido>, tengo reserva
    """,
    """
    {Perfecto|Muy bien|Aquí está}, reserva a nombre de <apellido>. {Pasen, por favor|Síganme, por favor|Los estábamos esperando}.
    <apellido>, sí, {aquí está|lo veo|perfecto}. {Pasen, por favor|Bienvenidos}.
    """,
    3,
    keep={"ap": "apellido"},
)
S.answer(
    "reserva",
    """
    {no, no tenemos reserva|no, no tengo reserva|no|no tenemos reserva|no, lo siento|no hemos reservado|sin reserva}
    no, ¿{tiene|tienen|hay} una mesa{ libre|}@pf?
    """,
    """
    {No pasa nada|No se preocupe|Sin problema}, {le busco una mesa|algo encontramos|todavía quedan dos mesas}.
    {Hoy es viernes y está casi lleno|Casi todo está lleno}, pero quedan dos mesas.
    """,
    2.5,
)
S.answer(
    "reserva",
    """
    una mesa para <gente>@pf
    {@quiero|necesitamos|queremos|¿tiene|¿hay} una mesa para <gente>@pf
    somos <gente.n>
    no tengo reserva, somos <gente.n>
    para <gente>
    """,
    """
    {Mesa|Una mesa} para <gente.n>, {muy bien|perfecto|por supuesto}.
    {Muy bien|Perfecto|Claro}, para <gente.n>. {Pasen, por favor|Síganme, por favor|Algo encontramos}.
    """,
    3.5,
    anywhere=True,
)
S.answer("reserva", "{sí|sí, claro|sí, por favor|sí, tenemos}", "¡Perfecto! ¿A qué nombre está la reserva?\nMuy bien. ¿A nombre de quién?", 0.8, then="reserva")
S.answer(
    "mesa",
    """
    <mesa>@pf
    {prefiero|preferimos|mejor|queremos|@quiero} <mesa>@pf
    la mesa <mesa>@pf
    {nos sentamos|podemos sentarnos|me siento} <mesa>
    {hace frío|hace viento}, mejor <mesa>
    """,
    """
    {Muy bien|Perfecto|Estupendo|Claro que sí}, <mesa.eco>. {Aquí tienen la carta|Les traigo la carta|Siéntense, por favor}.
    <mesa.eco>, {perfecto|muy buena elección|por supuesto}. {Aquí tienen la carta|Esta es la carta|Siéntense, por favor}.
    """,
    5,
    anywhere=True,
)
S.answer("mesa", "{sí|sí, está bien|me da igual|cualquiera|está bien|vale|perfecto|la que usted quiera|las dos están bien}", "{Muy bien|Perfecto}, entonces junto a la ventana. {Aquí tienen la carta|Les traigo la carta}.", 1)
S.answer("mesa", "{no|no, gracias|no, la otra|no me gusta el viento|hace frío}", "{De acuerdo|Claro|Entiendo}, entonces dentro, {que se está mejor|junto a la ventana}. Aquí tienen la carta.", 0.7)


_COURSE = {
    "primero": "de primero",
    "segundo": "de segundo",
    "postre": "de postre",
    "picar": "para picar",
    "vino": "para beber",
}


def _order(step: str, slot: str, weight: float = 5, **options: object) -> None:
    S.answer(
        step,
        f"""
        <{slot}.un>@pf
        <{slot}>@pf
        @quiero <{slot}.un>@pf
        {{para mí|yo|quiero tomar|voy a tomar|tomo|prefiero|me trae|tráigame|póngame}} <{slot}.un>@pf
        ¿{{me trae|nos trae|me pone|puede traerme}} <{slot}.un>@pf?
        {{sí|bueno|pues}}, <{slot}.un>@pf
        {_COURSE[slot]}, <{slot}.un>@pf
        <{slot}.el>@pf
        """,
        f"""
        {{Muy bien|Perfecto|Estupendo|De acuerdo}}, <{slot}.un>.
        <{slot}.un>, {{muy bien|perfecto|muy buena elección|enseguida}}.
        ¿<{slot}.un>? {{Muy bien|Excelente|Buena elección}}.
        {{Le traigo|Enseguida le traigo|Ahora mismo le pongo}} <{slot}.un>.
        """,
        weight,
        anywhere=True,
        **options,
    )


_order("beber", "vino")
_order("picar", "picar")
_order("primero", "primero")
_order("segundo", "segundo")
_order("postre", "postre")
_order("cuenta", "postre", 0.5)
_order("cuenta", "vino", 0.8)
S.answer(
    "beber",
    """
    <vino.un> y <vino2.un>@pf
    {para mí|yo quiero} <vino.un> y para {ella|él|mi mujer|mi marido} <vino2.un>
    """,
    "<vino.un> y <vino2.un>, {muy bien|perfecto|enseguida}.\n{Perfecto|De acuerdo}: <vino.un> y <vino2.un>.",
    1,
)
S.answer(
    "primero",
    """
    de primero <primero.un> y de segundo <segundo.un>@pf
    <primero.un> y <segundo.un>@pf
    @quiero <primero.un> y después <segundo.un>@pf
    """,
    """
    <primero.un> y <segundo.un>, {muy bien|perfecto|excelente}.
    {Muy bien|Perfecto}: de primero, <primero.un>, y de segundo, <segundo.un>.
    """,
    2,
    covers=("segundo",),
)
S.answer(
    "picar primero segundo",
    """
    {@quiero|me trae|¿tiene|¿tienen|¿hay} <nohay.un>@pf
    ¿{tienen|hay|tiene} <nohay>?
    <nohay.un>@pf
    """,
    """
    Lo siento, {hoy no hay|no tenemos} <nohay>. ¿Le apetece <segundo.un>?
    {Vaya|Ay}, <nohay> no tenemos hoy. Le recomiendo <segundo.el>. ¿Le parece bien?
    """,
    1.3,
    then="segundo",
)
S.answer("beber", "{@quiero|me trae|¿tienen|¿hay} <nobebe.un>@pf\n¿{tienen|hay} <nobebe>?", "Lo siento, no tenemos <nobebe>. ¿Le traigo <vino.un>?\n<nobebe> no hay, lo siento. ¿Prefiere <vino.un> o <vino2.un>?", 1, then="beber")
S.answer("segundo", "{sí|sí, está bien|vale|de acuerdo|me parece bien|sí, gracias|perfecto}", "{Perfecto|Muy bien|Excelente}, {marchando|ahora mismo se lo digo a la cocina|va a estar muy rico}.", 0.9)
S.answer("segundo", "{carne|la carne|prefiero carne|carne, por favor|quiero carne}", "{Carne, muy bien|De carne tengo la carrillada de cerdo|Entonces, la carrillada de cerdo}. {Está muy tierna|Le va a gustar}.", 1)
S.answer("segundo", "{pescado|prefiero pescado|pescado, por favor|quiero pescado|algo de pescado}", "{Pescado, muy bien|Pescado, perfecto}. El atún encebollado {es muy típico de aquí|está buenísimo}. ¿Se lo pongo?", 1, then="segundo")
S.answer(
    "segundo primero",
    """
    {soy|yo soy} {vegetariano|vegetariana|vegano|vegana}
    no como {carne|carne ni pescado|cerdo}
    ¿{tienen|hay} algo {vegetariano|sin carne|sin pescado}?
    """,
    "{Claro|Muy bien|No hay problema}. El arroz con verduras no lleva carne ni pescado. ¿Se lo pongo?\nTenemos arroz con verduras, sin carne ni pescado. ¿Le parece bien?",
    1.2,
    then="segundo",
    anywhere=False,
)
S.answer("picar", "{no|no, gracias|nada|no, nada para picar|no queremos nada}", "{De acuerdo|Muy bien|Perfecto}, {sin picar|pasamos a los platos|vamos directos a la cena}.", 1.5)
S.answer("picar", "{sí|sí, por favor|vale|buena idea|sí, algo}", "{Muy bien|Perfecto}, unas aceitunas y unas tortillitas.\n{Perfecto|Estupendo}, les traigo unas aceitunas.", 1)
S.answer("primero", "{no quiero primero|solo el segundo|nada de primero|solo un plato|no, gracias|no}", "{Muy bien|De acuerdo|Sin problema}, solo un plato.", 0.7)
S.answer("primero", "{sí|todavía no|un momento, por favor|no sé todavía|estamos mirando la carta}", "{Sin prisa|Tómese su tiempo|Con calma}. {Le recomiendo el gazpacho, muy fresco|El gazpacho está muy bueno hoy}. ¿Quiere uno?", 0.8, then="primero")
S.answer("beber", "{nada|no, gracias|nada, gracias|no quiero beber|sí|sí, por favor}", "{De acuerdo|Muy bien}, {les traigo agua|un poco de agua}.", 0.7)
S.answer("postre", "{no|no, gracias|no quiero postre|nada más|estoy lleno|estoy llena|no puedo más}[, gracias]", "{Muy bien|De acuerdo|Perfecto}, sin postre.\n{Entiendo|Claro}, {ha sido mucha comida|otro día}.", 1.5)
S.answer("postre", "{sí|sí, claro|sí, por favor|sí, ¿qué hay?|¿qué tienen de postre?|¿qué postres hay?|algo dulce}", "Tenemos flan, tarta de queso y helado. ¿Qué le apetece?\n{Muy bien|Perfecto}. ¿Flan, tarta de queso o helado?", 1.5, then="postre")
S.answer(
    "cuenta",
    """
    {la cuenta|¿nos trae la cuenta|¿me trae la cuenta|¿me cobra|la cuenta, cuando pueda|¿cuánto es|¿cuánto es todo|quiero pagar|queremos pagar}@pf
    {no, gracias|no|nada más|nada más, gracias|no, la cuenta}@pf
    no, solo la cuenta@pf
    """,
    """
    {Ahora mismo|Enseguida|Claro que sí}. Son <suma>.
    {Aquí tiene la cuenta|Muy bien, aquí está la cuenta}: <suma>.
    {En total, son|Son} <suma>.
    """,
    5,
    then="pago",
)
S.answer("cuenta", "{sí|sí, un café|un café, por favor|un café solo|sí, otra copa|dos cafés}@pf", "{Muy bien|Enseguida|Ahora mismo}, {se lo traigo|ahora se lo traigo}.", 1)
S.answer("beber primero segundo postre", "{la cuenta|¿me trae la cuenta|quiero pagar|¿cuánto es}@pf", "{Por supuesto|Claro|Ahora mismo}. Son <suma>.", 0.35, then="pago")
S.answer(
    "pago",
    "{con tarjeta|tarjeta|con tarjeta, por favor|pago con tarjeta|¿aceptan tarjeta?|¿puedo pagar con tarjeta?|con el móvil}",
    "{Con tarjeta, perfecto|Sí, claro, con tarjeta}. {Aquí tiene la máquina|Puede pasarla por aquí}. {Muchas gracias|Listo, muchas gracias}.\n{Muy bien|Perfecto}. Ya está, {muchas gracias|gracias por su visita}.",
    3,
    then="end",
)
S.answer(
    "pago",
    "{en efectivo|efectivo|pago en efectivo|aquí tiene|tome|cincuenta euros|quédese con el cambio|aquí tiene, quédese con el cambio|el cambio es para usted}",
    "{Muchas gracias|Gracias, muy amable}. {Espero que haya cenado bien|Ha sido un placer|Vuelva cuando quiera}.\n{Perfecto|Muy bien}, {aquí tiene el cambio|gracias}. Espero verlos pronto.~",
    3,
    then="end",
)
S.aside(
    """
    ¿{qué me recomienda|qué nos recomienda|qué es bueno|qué está bueno hoy|qué plato es típico|cuál es la especialidad}?
    ¿qué recomienda de {segundo|primero}?
    ¿qué {plato|comida} es típica de {aquí|Cádiz}?
    """,
    """
    Le recomiendo <segundo.el>. {Está muy ric<segundo.o>|Es muy típic<segundo.o> de aquí|Hoy está buenísim<segundo.o>}.
    {Las tortillitas de camarones son muy típicas|El atún encebollado es muy de aquí}. {Le va a gustar|A todo el mundo le gusta}.
    """,
    2,
)
for slot, w in (("segundo", 1.0), ("picar", 0.7), ("vino", 0.7), ("postre", 0.5), ("primero", 0.6)):
    S.aside(
        f"¿cuánto {{cuesta|cuestan|vale}} <{slot}.el>?\n¿qué precio {{tiene|tienen}} <{slot}.el>?\n¿y <{slot}.el>, cuánto es?",
        f"<{slot}.el> cuesta<{slot}.n> <{slot}.p>.\n{{Son|Cuesta<{slot}.n>}} <{slot}.p>.",
        w,
    )
S.aside("¿qué {son|es} {las tortillitas|tortillitas de camarones}?\n¿qué llevan las tortillitas?", "Son {finas y fritas, con camarones|como tortas finas de harina con camarones}. {Llevan gluten y marisco|Están muy ricas}.", 1)
S.aside("¿qué es {el gazpacho|gazpacho}?\n¿qué lleva el gazpacho?", "El gazpacho es una sopa fría de {tomate|tomate, ajo y aceite}.", 0.8)
S.aside("¿qué es {la carrillada|carrillada|carrillada de cerdo}?", "La carrillada es {carne de cerdo muy tierna|carne de cerdo con salsa}.", 0.7)
S.aside("¿qué es {el atún encebollado|atún encebollado|encebollado}?\n¿qué lleva el atún?", "El atún encebollado es {atún con cebolla|atún con mucha cebolla y un poco de vino}.", 0.7)
S.aside("¿qué es {la manzanilla|manzanilla}?", "La manzanilla es un vino blanco seco, {de aquí cerca|muy típico}.", 0.6)
S.aside("¿qué {lleva|tiene} el arroz?", "El arroz lleva verduras, {sin carne ni pescado|nada de carne}.", 0.5)
S.aside(
    "soy {alérgico|alérgica} <alergia>\ntengo alergia <alergia>\nno puedo comer <alergia.el>",
    "{Gracias por decírmelo|Entendido|Muy bien, lo anoto}: cuidado con <alergia.el>." + " {Aviso a la cocina|Se lo digo al cocinero}.\n{De acuerdo|Tomo nota}, nada con <alergia.el>. Las tortillitas llevan gluten y marisco.",
    1.2,
)
S.aside("{la carta|¿me trae la carta|¿tiene la carta|¿tienen menú|¿puedo ver la carta|el menú}@pf", "{Aquí tiene la carta|Claro, aquí está la carta|Enseguida se la traigo}.", 0.9)
S.aside("{¿me trae pan|pan|un poco de pan|más pan|¿hay pan}@pf", "{Claro, ahora traigo el pan|Enseguida traigo pan}. {Cuesta un euro|Es un euro}.", 0.6)
S.aside("{¿me trae|necesito|falta|¿puede traerme} {un tenedor|una cuchara|un cuchillo|otra servilleta|otro vaso|la sal|aceite|otro plato}@pf", "{Enseguida se lo traigo|Ahora mismo lo traigo|Claro, perdone|Sí, disculpe}.", 0.8)
S.aside("{el pescado está frío|la sopa está fría|esto no es mi plato|la carne está cruda|está muy salado|falta mi bebida|perdone, no he pedido esto|el pescado está un poco frío}", "{Lo siento mucho|Perdone|Disculpe}, {ahora mismo se lo cambio|lo llevo a la cocina|lo arreglamos enseguida}.", 0.8)
S.aside("¿dónde {está el baño|están los servicios|está el servicio}@pf?", "{Al fondo a la izquierda|El baño está al fondo|Está al fondo, junto a la cocina}.", 0.7)
S.aside("¿{aceptan|puedo pagar con} tarjeta?", "Sí, {aceptamos tarjeta|claro, con tarjeta o en efectivo}.", 0.5)
S.aside("¿a qué hora {cierran|cierra la cocina|abren}?", "La cocina abre a las ocho y media y cierra a las once y media.", 0.6)
S.aside("{¿trabaja aquí hace mucho?|¿hace mucho que trabaja aquí?|¿es suyo el restaurante?|¿es usted de Cádiz?|¿conoce bien el barrio?}", "{Llevo veinte años en esta taberna|Trabajo aquí desde hace veinte años}, {imagine usted|y me encanta|toda una vida}.", 0.6)
S.aside("{¿está cerca la playa?|¿dónde está la playa?|¿hay una playa cerca?}", "La playa de La Caleta está a dos calles de aquí.", 0.5)
S.aside("{está muy rico|todo está muy bueno|qué rico|está buenísimo|me gusta mucho|delicioso}", "{Me alegro mucho|Muchas gracias|Qué bien}. {Se lo digo al cocinero|Aquí se cocina con cariño}.", 0.9)
S.close(
    "{muchas gracias|gracias}, {todo muy rico|muy amable|buenas noches|hasta otro día|hemos cenado muy bien}\n{buenas noches|hasta luego|adiós}, {Manuel|gracias}",
    "{Gracias a ustedes|A ustedes|Muchas gracias}. {¡Buenas noches!|¡Hasta pronto!|¡Vuelvan cuando quieran!}\n{¡Buenas noches!|¡Hasta otro día!} {Ha sido un placer.|Vuelvan pronto.|Que descansen.}",
    3,
)
restaurante_mas.enrich(S)
