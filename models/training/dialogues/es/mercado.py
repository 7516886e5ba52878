"""Los mangos de doña Lupe: vendedora en Oaxaca, de usted."""

from __future__ import annotations

from ..values import Record, words
from . import mercado_mas
from .common import new

S = new(
    "es-mercado",
    "usted",
    tutor="doña Lupe",
    ogen="a",
    origen="de aquí, de Oaxaca",
    dialogo="{estamos en el mercado|hay que comprar fruta|aquí vendemos fruta y verdura}",
)
S.openings = [
    "¡Buenos días! Pase, pase. ¿Qué va a llevar hoy?",
    "¡Buenos días! ¿Qué le doy?",
    "Hola, buenos días. Hoy tengo fruta muy buena. ¿Qué va a llevar?",
]


def _goods(text: str) -> list[Record]:
    # plural = singular = gender = price a kilo
    out = []
    for line in text.strip().splitlines():
        plural, singular, gender, price = [f.strip() for f in line.split("=")]
        f = gender == "f"
        one = plural == singular
        out.append(
            Record(
                t=plural,
                s=singular,
                los=("la " if f else "el ") + plural if one else ("las " if f else "los ") + plural,
                p=price,
                maduro=("madura" if f else "maduro") + ("" if one else "s"),
                bueno=("buena" if f else "bueno") + ("" if one else "s"),
                rico=("rica" if f else "rico") + ("" if one else "s"),
                fresco=("fresca" if f else "fresco") + ("" if one else "s"),
                esta="está" if one else "están",
                n="" if one else "n",
                el=("la " if f else "el ") + singular,
                un=("una " if f else "un ") + singular,
                barato=("barata" if f else "barato") + ("" if one else "s"),
            )
        )
    return out


GOODS = _goods(
    """
    mangos = mango = m = treinta y cinco
    mangos = mango = m = treinta y cinco
    jitomates = jitomate = m = veintiocho
    tomates = tomate = m = veintiocho
    papas = papa = f = veinticinco
    cebollas = cebolla = f = veintidós
    aguacates = aguacate = m = setenta
    plátanos = plátano = m = veinte
    limones = limón = m = treinta
    papaya = papaya = f = veinticuatro
    uvas = uva = f = ochenta
    chiles verdes = chile verde = m = cuarenta y cinco
    """
)
S.pool(
    fruta=GOODS,
    noventa=_goods(
        """
        fresas = fresa = f = 0
        manzanas = manzana = f = 0
        peras = pera = f = 0
        lechugas = lechuga = f = 0
        zanahorias = zanahoria = f = 0
        melones = melón = m = 0
        sandías = sandía = f = 0
        pepinos = pepino = m = 0
        ajos = ajo = m = 0
        espinacas = espinaca = f = 0
        cerezas = cereza = f = 0
        duraznos = durazno = m = 0
        flores = flor = f = 0
        huevos = huevo = m = 0
        calabazas = calabaza = f = 0
        champiñones = champiñón = m = 0
        ciruelas = ciruela = f = 0
        kiwis = kiwi = m = 0
        """
    ),
    otracosa=words("pan; queso; carne; pescado; leche; café; arroz; pollo; chocolate; vino; agua; azúcar; jamón; ropa; zapatos"),
    cant=words("un kilo; un kilo; medio kilo; dos kilos; tres kilos; un kilo y medio; un cuarto de kilo; cuatro kilos; cinco kilos"),
    pieza=[
        Record(t="una piña", s="la piña", p="treinta pesos la pieza"),
        Record(t="dos piñas", s="la piña", p="treinta pesos la pieza"),
        Record(t="un manojo de cilantro", s="el cilantro", p="ocho pesos el manojo"),
        Record(t="una docena de naranjas", s="la docena de naranjas", p="treinta pesos"),
        Record(t="media docena de naranjas", s="la docena de naranjas", p="treinta pesos"),
        Record(t="dos manojos de cilantro", s="el cilantro", p="ocho pesos el manojo"),
    ],
    plato=words("una ensalada; una sopa; un jugo; un postre; guacamole; una salsa; una fiesta; hoy; mañana; mi familia; mi casa"),
    suma=words("cuarenta; cincuenta; sesenta; setenta; ochenta; noventa; cien; ciento diez; ciento veinte; ciento treinta; ciento cincuenta; setenta y cinco; ochenta y cinco; noventa y cinco; sesenta y tres; cuarenta y ocho"),
    billete=words("cien; doscientos; quinientos; cincuenta"),
)
S.plan = ["que", "mas", "pago"]
S.step(
    "que",
    """
    ¿Qué va a llevar?
    ¿Qué le doy?
    ¿Qué le pongo?
    ¿Qué busca hoy?
    ¿Quiere fruta o verdura?
    ¿Qué necesita?
    """,
    """
    Tengo mangos, plátanos, papas y cebollas. ¿Qué quiere?
    ¿Quiere comprar fruta? ¿Unos mangos?
    Le pregunto qué quiere comprar. Por ejemplo, un kilo de <fruta>.
    Aquí hay fruta y verdura. ¿Qué le doy?
    ¿Quiere <fruta> o <fruta2>?
    """,
)
S.step(
    "cuanto",
    """
    ¿Cuánto le doy?
    ¿Cuántos kilos quiere?
    ¿Un kilo?
    ¿Cuánto quiere, un kilo o medio kilo?
    ¿Cuánto va a llevar?
    """,
    """
    ¿Quiere mucho o poco? ¿Un kilo? ¿Medio kilo?
    Dígame cuánto: medio kilo, un kilo, dos kilos.
    Le pregunto la cantidad. ¿Un kilo está bien?
    """,
    closed=True,
)
S.step(
    "mas",
    """
    ¿Algo más?
    ¿Qué más le doy?
    ¿Va a llevar algo más?
    ¿Quiere algo más?
    ¿Qué más va a llevar?
    ¿Y qué más?
    ¿No quiere <fruta>? Hoy <fruta.esta> muy <fruta.bueno>.
    """,
    """
    ¿Quiere comprar otra cosa? ¿<fruta>, por ejemplo?
    ¿Le doy otra fruta o es todo?
    Le pregunto si quiere más cosas. ¿Sí o no?
    """,
    closed=True,
    loops=True,
)
S.step(
    "pago",
    """
    ¿Cómo va a pagar?
    ¿Tiene efectivo?
    ¿Necesita una bolsa?
    ¿Trae bolsa?
    """,
    """
    Aquí se paga en efectivo. ¿Tiene billetes o monedas?
    Son <suma> pesos. ¿Tiene el dinero?
    ¿Le doy una bolsa de papel?
    """,
    closed=True,
)
S.answer(
    "que mas",
    """
    <cant> de <fruta>@pf
    @quiero <cant> de <fruta>@pf
    {deme|póngame|me da|dame|me pone|véndame} <cant> de <fruta>@pf
    {voy a llevar|llevo|necesito|me llevo|compro} <cant> de <fruta>
    ¿me {da|pone} <cant> de <fruta>@pf?
    {sí|sí, también|y también|y}, <cant> de <fruta>
    <cant> <fruta>@pf
    """,
    """
    <cant> de <fruta>, {muy bien|con gusto|aquí tiene|cómo no|claro que sí}.
    {Muy bien|Con gusto|Claro que sí|Sí, cómo no}, <cant> de <fruta>.
    ¿<cant> de <fruta>? {Muy bien|Con gusto|Claro}.
    Aquí tiene, <cant> de <fruta>. <fruta.esta> muy <fruta.bueno>.
    <cant> de <fruta>, {muy <fruta.fresco>|muy <fruta.bueno>}.
    """,
    5,
    then="mas",
    anywhere=False,
)
S.answer(
    "que mas",
    """
    @quiero <cant> de <fruta> y <cant2> de <fruta2>
    <cant> de <fruta> y <cant2> de <fruta2>@pf
    {deme|póngame} <cant> de <fruta> y <cant2> de <fruta2>@pf
    """,
    """
    <cant> de <fruta> y <cant2> de <fruta2>, {muy bien|con gusto|aquí tiene}.
    {Muy bien|Con gusto|Sí, cómo no}: <cant> de <fruta> y <cant2> de <fruta2>.
    """,
    1.2,
    then="mas",
)
S.answer(
    "que mas",
    """
    <fruta>@pf
    @quiero <fruta>@pf
    {deme|póngame|me da} <fruta>@pf
    {busco|necesito|quiero comprar|voy a llevar} <fruta>
    ¿{tiene|hay|vende} <fruta>?
    {sí|sí, sí}, <fruta>@pf
    @quiero <fruta> para <plato>
    """,
    """
    {Claro|Sí, cómo no|Con gusto|Claro que sí}, <fruta>. Hoy <fruta.esta> muy <fruta.bueno>.
    <fruta>, {muy bien|con gusto|claro que sí|cómo no}.
    Sí, {tengo|hay} <fruta>. Hoy <fruta.esta> muy <fruta.bueno>.
    {Muy bien|Perfecto}, <fruta>. Cuesta<fruta.n> <fruta.p> pesos el kilo.
    """,
    4,
    then="cuanto",
    keep={"f": "fruta"},
)
S.answer(
    "cuanto",
    """
    <cant>@pf
    @quiero <cant>@pf
    {deme|póngame|me da} <cant>@pf
    {solo|nada más} <cant>
    <cant> está bien
    <cant>, es para <plato>
    """,
    """
    <cant>, {muy bien|con gusto|aquí tiene|cómo no}.
    {Muy bien|Perfecto|Con gusto}, <cant>.
    ¿<cant>? {Muy bien|Claro}. {Aquí tiene|Aquí está}.
    """,
    4,
    then="mas",
)
S.answer(
    "cuanto",
    """
    {sí|sí, un kilo|sí, por favor|está bien|vale|un kilo está bien|sí, perfecto}
    """,
    """
    Un kilo, {muy bien|con gusto|aquí tiene}.
    {Muy bien|Con gusto}, un kilo. Aquí {tiene|está}.
    """,
    1.2,
    then="mas",
)
S.answer(
    "cuanto",
    """
    {no|no, menos|menos|poco|un poco|no, es mucho|es mucho|más|mucho}
    {<num>|<num>, por favor|deme <num>|@quiero <num>|solo <num>}
    """,
    """
    {Muy bien|Con gusto|Cómo no}, {lo que usted quiera|como usted diga|aquí tiene}.
    {Sí, claro|Perfecto}, {así está bien|con eso basta|ahora se lo doy}.
    """,
    1.5,
    then="mas",
)
S.answer(
    "que mas",
    """
    <pieza>@pf
    @quiero <pieza>@pf
    {deme|póngame|me da} <pieza>@pf
    {voy a llevar|también|y también|sí, y} <pieza>
    ¿me da <pieza>@pf?
    """,
    """
    <pieza>, {muy bien|con gusto|aquí tiene|claro que sí}.
    {Claro que sí|Con gusto|Muy bien}, <pieza>. {Aquí tiene|Aquí está}.
    ¿<pieza>? {Muy bien|Claro|Con gusto}.
    """,
    2.5,
    then="mas",
)
S.answer(
    "que mas cuanto",
    """
    ¿{tiene|hay|vende} <noventa>?
    @quiero <noventa>@pf
    <noventa>@pf
    {deme|póngame} {un kilo de|medio kilo de} <noventa>@pf
    {busco|necesito} <noventa>
    """,
    """
    No, hoy no tengo <noventa>, lo siento. ¿Quiere <fruta>?
    {Ay|Uy}, no hay <noventa> hoy. ¿No quiere <fruta>? Hoy <fruta.esta> muy <fruta.bueno>.~
    <noventa> no {hay|tengo}, lo siento mucho. ¿Le doy <fruta>?
    No, <noventa> hoy no. Tengo <fruta> y <fruta2>. ¿Qué le doy?
    """,
    1.8,
    then="que",
)
S.answer(
    "que mas",
    """
    ¿{tiene|hay|vende} <otracosa>?
    @quiero <otracosa>@pf
    {busco|necesito} <otracosa>
    """,
    """
    <otracosa> no vendo, lo siento. {Aquí hay fruta y verdura|Yo vendo fruta y verdura}. ¿Qué le doy?
    {Ay|Uy}, yo no vendo <otracosa>. Pregunte en otro pasillo. ¿Quiere fruta?
    """,
    0.9,
    then="que",
)
S.answer(
    "que",
    """
    {sí|sí, claro|bueno|sí, quiero comprar|quiero comprar fruta|quiero fruta|fruta|verdura|quiero verdura|algo de fruta}
    """,
    """
    {Muy bien|Con gusto}. Tengo <fruta>, <fruta2> y piña. ¿Qué le doy?
    {Perfecto|Muy bien}. ¿Quiere <fruta> o <fruta2>?
    """,
    1,
    then="que",
)
S.answer(
    "que",
    """
    {solo estoy mirando|estoy mirando|nada, gracias|no, gracias|no quiero nada|solo miro}
    """,
    """
    {Claro, mire con calma|Sí, mire, mire|Está bien, mire todo}. ¿Quiere probar el mango?
    {Muy bien|Claro}. Pruebe este mango, está dulce. ¿Le gusta?
    """,
    0.7,
    then="mas",
)
S.answer(
    "mas",
    """
    {no|no, gracias|nada más|es todo|eso es todo|no, es todo|no, nada más|nada más, gracias}[, ¿cuánto es?]
    {¿cuánto es|¿cuánto es todo|¿cuánto le debo|¿cuánto cuesta todo|¿qué le debo|¿cuánto es en total}?
    {la cuenta|quiero pagar}@pf
    no, gracias. ¿Cuánto {es|le debo}?
    """,
    """
    {Muy bien|Perfecto}. Son <suma> pesos.
    {Son|En total son|Pues son|A ver, son} <suma> pesos.
    {Muy bien, eso es todo|Entonces es todo}. {Son|Le cobro} <suma> pesos.
    """,
    4.5,
    then="pago",
)
S.answer(
    "mas",
    """
    {sí|sí, por favor|sí, claro|bueno, sí}
    """,
    """
    {Muy bien|Con gusto}, dígame. ¿Qué más le doy?
    ¿Qué quiere, <fruta> o <fruta2>?
    """,
    0.8,
)
S.answer(
    "pago",
    """
    {aquí tiene|tome|aquí está|aquí está el dinero}[, <billete> pesos]
    {en efectivo|efectivo|pago en efectivo|sí, tengo efectivo|tengo un billete de <billete>|sí, en efectivo|con dinero}
    <billete> pesos
    {sí|sí, tengo|sí, claro}
    """,
    """
    {Gracias|Muchas gracias}. {Aquí está su cambio|Y aquí, su cambio|Este es su cambio}. {Vuelva pronto|Que le vaya bien|Aquí tiene su bolsa}.
    {Muy bien|Perfecto}, {gracias|muchas gracias}. {Tenga su cambio|Aquí tiene el cambio|Tome su cambio}.
    """,
    4,
    then="end",
)
S.answer(
    "pago",
    """
    {con tarjeta|tarjeta|¿puedo pagar con tarjeta?|pago con tarjeta|¿acepta tarjeta?|quiero pagar con la tarjeta|solo tengo tarjeta}
    """,
    """
    {Ay, lo siento|Lo siento}, solo acepto efectivo. ¿Tiene billetes?
    Aquí solo se paga en efectivo. ¿Trae dinero?
    Con tarjeta no, {perdone|lo siento}. ¿Tiene efectivo?
    """,
    2,
    then="pago",
)
S.answer(
    "pago",
    """
    {no tengo efectivo|no tengo dinero|no tengo cambio|olvidé mi dinero|no}
    """,
    """
    {No se preocupe|No hay problema}, {hay un banco cerca|yo le guardo la fruta}. {Vaya con calma, aquí lo espero|Regrese en un rato}.
    """,
    0.8,
    then="end",
)
S.answer(
    "pago",
    """
    {sí, una bolsa|una bolsa, por favor|sí, por favor, una bolsa|¿me da una bolsa?|tengo bolsa|no, tengo mi bolsa|traigo mi bolsa|no necesito bolsa}
    """,
    """
    {Muy bien|Perfecto|Con gusto}, {aquí está todo|aquí tiene sus cosas}. ¿Paga con billete o con monedas?
    """,
    1,
    then="pago",
)
S.aside(
    """
    ¿cuánto {cuesta|cuestan|vale|valen} <fruta.los>?
    ¿a {cómo|cuánto} {está|están} <fruta.los>?
    ¿qué precio {tiene|tienen} <fruta.los>?
    ¿cuánto es {el|un} kilo de <fruta>?
    ¿y <fruta.los>?
    """,
    """
    <fruta.los> cuesta<fruta.n> <fruta.p> pesos el kilo.
    A <fruta.p> pesos el kilo, muy <fruta.bueno>.
    {El kilo de|Un kilo de} <fruta> {cuesta|está a} <fruta.p> pesos.
    <fruta.p> pesos el kilo.
    """,
    3,
)
S.aside(
    """
    ¿cuánto cuesta <pieza.s>?
    ¿a cómo está <pieza.s>?
    ¿y <pieza.s>?
    """,
    """
    <pieza.s> cuesta <pieza.p>.
    Cuesta <pieza.p>.
    """,
    1,
)
S.aside(
    """
    ¿{está|están} {bueno|buenos|maduros|maduras|dulces|frescos|listos} <fruta.los>?
    ¿cómo {está|están} <fruta.los>?
    ¿<fruta.los> {es|son} {de aquí|fresco|buenos}?
    """,
    """
    Sí, <fruta.los> <fruta.esta> muy <fruta.bueno> hoy.
    {Claro que sí|Mire}, <fruta.esta> muy <fruta.fresco>.
    <fruta.esta> <fruta.maduro> y muy <fruta.rico>.
    """,
    1.3,
)
S.aside(
    """
    ¿puedo probar <fruta.un>?
    ¿puedo probar <fruta.el>?
    ¿me deja probar?
    ¿se puede probar?
    """,
    """
    {Claro que sí|Sí, cómo no|Por supuesto}, pruebe. ¿Le gusta?
    {Pruebe, pruebe|Tome, pruebe este pedazo|Sí, pruebe}. {Está dulce|Está muy rico}.
    """,
    1,
)
S.aside(
    """
    {es muy caro|es caro|qué caro|es mucho dinero|¿no es muy caro?|¿es el precio final?}
    ¿{me hace un descuento|hay descuento|puede ser más barato|me da un descuento|tiene algo más barato}?
    es muy caro, ¿me hace un descuento?
    """,
    """
    {Si lleva tres kilos, le descuento diez pesos|Con tres kilos hay descuento: diez pesos menos|Le hago un descuento de diez pesos por tres kilos}.
    {Es barato y muy bueno|Es buen precio}, {se lo aseguro|de verdad}. Con tres kilos, diez pesos menos.
    """,
    1.2,
)
S.aside(
    """
    ¿{qué me recomienda|qué está bueno hoy|qué fruta es buena hoy|cuál es mejor|qué hay hoy}?
    ¿qué {tiene|hay}?
    ¿qué {frutas|verduras} {tiene|hay}?
    """,
    """
    {Le recomiendo|Lleve|Pruebe} los mangos. {Hoy están muy dulces|Están riquísimos}.
    El aguacate está listo para comer. {Es muy bueno|Está muy rico}.
    Tengo <fruta>, <fruta2> y <fruta3>. Todo es fresco.
    """,
    1.3,
)
S.aside(
    """
    ¿{tiene bolsa|me da una bolsa|hay bolsas}@pf?
    """,
    "{Sí, tengo bolsas de papel|Sí, le doy una bolsa de papel}, {pero es mejor traer la suya|con gusto}.",
    0.7,
)
S.aside(
    """
    ¿{acepta|puedo pagar con} tarjeta?
    ¿cómo se paga aquí?
    """,
    "{Solo acepto efectivo|Solo efectivo, por favor|No, aquí solo efectivo}.",
    0.8,
)
S.aside(
    """
    ¿a qué hora {abre|cierra} el mercado?
    ¿{abre|abren} {mañana|los domingos|todos los días}?
    """,
    "El mercado abre a las seis de la mañana y cierra a las ocho de la noche.",
    0.7,
)
S.aside(
    """
    ¿{trabaja aquí hace mucho|hace mucho que vende aquí|es su puesto|trabaja sola|quién es ella|le gusta su trabajo}?
    """,
    """
    {Trabajo aquí desde hace treinta años|Llevo treinta años aquí}, con mi hija Araceli.
    Sí, es mi puesto. {Mi hija Araceli me ayuda|Trabajo con mi hija Araceli}.
    """,
    0.7,
)
S.aside(
    """
    ¿cuándo {hay|llegan|vienen} las fresas?
    """,
    "Las fresas llegan el martes.",
    0.4,
)
S.aside("¿qué es {el|un} jitomate?", "{El jitomate es un tomate rojo|Es un tomate rojo, muy rico}.", 0.4)
S.aside("¿{pica|es picante} el chile?", "{Sí, pica un poco|Un poco, sí}. {Es bueno para la salsa|Con poquito basta}.", 0.4)
S.close(
    """
    {gracias|muchas gracias}, {doña Lupe|señora|hasta luego|adiós|buen día|muy amable}
    {hasta luego|adiós|hasta mañana}, {doña Lupe|señora}
    """,
    """
    {Gracias a usted|De nada|Para servirle}. {¡Que le vaya bien!|¡Vuelva pronto!|¡Hasta luego!}
    {¡Que le vaya bien!|¡Hasta luego!|¡Adiós!} {Vuelva pronto.|Aquí estoy todos los días.|¡Buen provecho!|Gracias por su compra.}
    """,
    3,
)
mercado_mas.enrich(S)
