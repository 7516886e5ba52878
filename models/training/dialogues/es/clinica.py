"""¿Dónde le duele?: la doctora Ferrer, Valencia, de usted."""

from __future__ import annotations

from ..values import Record, pairs, words
from . import clinica_mas
from .common import new

S = new(
    "es-clinica",
    "usted",
    tutor="la doctora Ferrer",
    ogen="a",
    origen="de Valencia; llevo quince años en este centro",
    dialogo="{estamos en la consulta|lo importante es su salud|tengo que saber cómo se encuentra}",
)
S.openings = [
    "Buenos días. Soy la doctora Ferrer. ¿Qué le pasa?",
    "Hola, buenos días, siéntese. ¿En qué puedo ayudarle?",
    "Pase, por favor. Soy la doctora Ferrer. Dígame, ¿cómo se encuentra?",
]


def _pain(part: str, eco: str, kind: str, plural: bool = False) -> Record:
    v = "duelen" if plural else "duele"
    return Record(t=part, v=v, eco=eco, kind=kind)


S.pool(
    parte=[
        _pain("la cabeza", "la cabeza", "gripe"), _pain("la garganta", "la garganta", "resfriado"), _pain("la espalda", "la espalda", "espalda"),
        _pain("el estómago", "el estómago", "estómago"), _pain("la rodilla", "la rodilla", "torcedura"), _pain("el tobillo", "el tobillo", "torcedura"),
        _pain("el pie", "el pie", "torcedura"), _pain("la pierna", "la pierna", "torcedura"), _pain("el brazo", "el brazo", "torcedura"), _pain("la mano", "la mano", "torcedura"),
        _pain("el cuello", "el cuello", "espalda"), _pain("el hombro", "el hombro", "espalda"), _pain("el pecho", "el pecho", "gripe"), _pain("el oído", "el oído", "resfriado"),
        _pain("los ojos", "los ojos", "resfriado", True), _pain("las piernas", "las piernas", "gripe", True), _pain("los pies", "los pies", "torcedura", True),
        _pain("todo el cuerpo", "todo el cuerpo", "gripe"), _pain("la barriga", "la barriga", "estómago"), _pain("las muelas", "las muelas", "gripe", True),
        _pain("los oídos", "los oídos", "resfriado", True), _pain("la muñeca", "la muñeca", "torcedura"), _pain("la nariz", "la nariz", "resfriado"),
    ],
    sintoma=pairs("""
        fiebre = fiebre
        tos = tos
        mucha tos = tos
        gripe = gripe
        un resfriado = un resfriado
        náuseas = náuseas
        diarrea = diarrea
        mareos = mareos
        mucosidad = mucosidad
        escalofríos = escalofríos
        mucha fiebre = fiebre
        dolor de cabeza = dolor de cabeza
        dolor de garganta = dolor de garganta
        dolor de espalda = dolor de espalda
        dolor de estómago = dolor de estómago
        alergia = alergia
        insomnio = insomnio
        mocos = mocos
    """, "t", "eco"),
    estado=pairs("""
        muy cansado = mucho cansancio
        muy cansada = mucho cansancio
        mareado = mareos
        mareada = mareos
        resfriado = un resfriado
        resfriada = un resfriado
        muy débil = debilidad
        enfermo = malestar
        enferma = malestar
        mal = malestar
        fatal = malestar
    """, "t", "eco"),
    accion=pairs("""
        no puedo dormir = no duerme bien
        no duermo bien = no duerme bien
        no tengo hambre = no tiene hambre
        vomité anoche = vomitó anoche
        me caí en la calle = se cayó
        me torcí el tobillo = se torció el tobillo
        me corté el dedo = se cortó el dedo
        no puedo respirar bien = le cuesta respirar
        me siento muy débil = se siente débil
        estornudo mucho = estornuda mucho
        toso mucho por la noche = tose por la noche
        no puedo tragar = le cuesta tragar
        me levanté mareado = se levantó con mareo
        me hice daño en el trabajo = se hizo daño en el trabajo
    """, "t", "eco"),
    cuando=pairs("""
        desde ayer = desde ayer
        desde hace dos días = dos días
        desde hace tres días = tres días
        hace una semana = una semana
        desde el lunes = desde el lunes
        desde el domingo = desde el domingo
        desde esta mañana = desde esta mañana
        hace un mes = un mes
        desde hace mucho tiempo = mucho tiempo
        hace dos semanas = dos semanas
        desde anoche = desde anoche
        cuatro días = cuatro días
        dos o tres días = dos o tres días
        desde el fin de semana = desde el fin de semana
        hace cinco días = cinco días
        tres semanas = tres semanas
    """, "t", "eco"),
    causa=words("después de trabajar; después del gimnasio; en el trabajo; por la noche; después de comer pescado; en un viaje; jugando al fútbol; cuando me levanté; de repente; poco a poco; después de una cena; por el frío; limpiando la casa; cargando cajas; corriendo en el parque"),
    grados=words("treinta y ocho; treinta y nueve; treinta y ocho y medio; treinta y siete y medio; treinta y nueve y medio"),
    grado_d=words("38; 39; 38,5; 37,5; 39,5; 38 grados; treinta y ocho grados; 37"),
    alergia=pairs("""
        a la penicilina = la penicilina
        al polen = el polen
        a los gatos = los gatos
        al polvo = el polvo
        al marisco = el marisco
        a los frutos secos = los frutos secos
        a la aspirina = la aspirina
        al ibuprofeno = el ibuprofeno
        a los antibióticos = los antibióticos
        a la leche = la leche
        a las picaduras de abeja = las picaduras de abeja
    """, "t", "eco"),
    remedio=pairs("""
        paracetamol = paracetamol
        ibuprofeno = ibuprofeno
        aspirina = aspirina
        una pastilla para la tensión = la pastilla de la tensión
        la píldora = la píldora
        un jarabe = un jarabe
        vitaminas = vitaminas
        insulina = insulina
        un antibiótico = un antibiótico
        pastillas para dormir = pastillas para dormir
        una infusión = una infusión
    """, "t", "eco"),
)
S.plan = ["que", "cuando", ("some", (2, 4), ["fiebre", "alergia", "medicinas", "como", "explorar", "sueno"]), "tratamiento", "dudas"]
S.step(
    "que",
    """
    ¿Qué le pasa?
    Cuénteme, ¿qué le pasa?
    ¿Qué síntomas tiene?
    ¿Qué molestias tiene?
    ¿Dónde le duele?
    ¿Cómo se encuentra hoy?
    """,
    """
    ¿Le duele algo? ¿La cabeza, la garganta, la espalda?
    ¿Qué siente: dolor, fiebre, tos?
    Le pregunto por qué ha venido. ¿Qué le duele?
    ¿Se encuentra mal? ¿Tiene fiebre, tos, dolor?
    """,
)
S.step(
    "cuando",
    """
    ¿Desde cuándo?
    ¿Desde cuándo se encuentra así?
    ¿Cuándo empezó?
    ¿Cuánto tiempo hace que está así?
    ¿Y cómo empezó?
    ¿Desde cuándo tiene esas molestias?
    """,
    """
    ¿Cuándo empezó el problema: ayer, hace tres días, hace una semana?
    Le pregunto cuántos días lleva así. ¿Dos días? ¿Una semana?
    """,
)
S.step("fiebre", "¿Tiene fiebre?\n¿Ha tenido fiebre?\n¿Se ha puesto el termómetro?\n¿Ha notado fiebre o escalofríos?", "La fiebre es tener el cuerpo muy caliente. ¿Tiene fiebre?\n¿Ha mirado su temperatura? ¿Más de treinta y ocho?", closed=True)
S.step("alergia", "¿Tiene alergia a algún medicamento?\n¿Es alérgico a algo?\n¿Tiene alguna alergia?\n¿Tiene alergias o alguna otra enfermedad?", "¿Hay algo que le hace mal, como un alimento o un medicamento?\nLe pregunto por las alergias: al polen, a la penicilina, a algún alimento. ¿Tiene alguna?", closed=True)
S.step("medicinas", "¿Toma algún medicamento?\n¿Está tomando algo para el dolor?\n¿Ha tomado algo?\n¿Toma alguna medicina todos los días?", "¿Toma pastillas, por ejemplo paracetamol?\nLe pregunto si toma alguna medicina. ¿Sí o no?", closed=True)
S.step("como", "¿Cómo es el dolor?\n¿El dolor es fuerte o leve?\nDel uno al diez, ¿cuánto le duele?\n¿Le duele todo el tiempo o solo a ratos?", "¿Le duele mucho o poco? ¿Siempre o a veces?\nDígame un número del uno al diez: diez es mucho dolor. ¿Cuánto le duele?")
S.step("explorar", "Voy a mirarle la garganta. ¿Puede abrir la boca?\nVoy a escucharle los pulmones. ¿Puede respirar hondo?\nVoy a tomarle la tensión. ¿Me da el brazo, por favor?\nVamos a poner el termómetro. ¿De acuerdo?", "Quiero ver cómo está su cuerpo. ¿Puedo mirarle la garganta?\nVoy a examinarle un momento, no duele. ¿De acuerdo?", closed=True)
S.step("sueno", "¿Duerme bien?\n¿Y qué tal duerme y come?\n¿Descansa bien por la noche?\n¿En qué trabaja usted?", "¿Puede dormir por la noche, o le cuesta?\n¿Duerme muchas horas o pocas?", closed=True)
S.step(
    "tratamiento",
    """
    Creo que es un virus. Descanse, beba mucha agua y tome paracetamol cada ocho horas. ¿De acuerdo?
    Parece una gripe. Necesita reposo, agua y paracetamol de 650 cada ocho horas. ¿Le parece bien?
    No es grave. Le recomiendo reposo y paracetamol cada ocho horas. ¿Tiene alguna duda?
    Le recomiendo descansar unos días y tomar paracetamol, si no tiene alergia. ¿Lo entiende bien?
    """,
    """
    Se lo explico: descanse, beba agua y tome una pastilla cada ocho horas. ¿Está claro?
    Tiene que descansar en casa y tomar paracetamol tres veces al día. ¿Lo entiende?
    """,
    closed=True,
)
S.step(
    "dudas",
    """
    ¿Tiene alguna pregunta?
    ¿Tiene alguna duda más?
    ¿Necesita un justificante para el trabajo?
    ¿Quiere que le dé cita para el viernes?
    Si no mejora, vuelva el viernes. ¿De acuerdo?
    """,
    """
    ¿Quiere preguntar algo más: por la medicina, por el trabajo?
    ¿Está todo claro o quiere que repita algo?
    """,
    closed=True,
    loops=True,
)
S.answer(
    "que",
    """
    me <parte.v> <parte>
    me <parte.v> {mucho|bastante|un poco} <parte>
    {doctora, |buenos días, |pues, |}me <parte.v> mucho <parte>
    me <parte.v> <parte> y tengo <sintoma>
    <parte>
    me <parte.v> <parte> cuando {camino|respiro|como|trabajo|me levanto|toso|trago}
    {no me siento bien|estoy mal}, me <parte.v> <parte>
    """,
    """
    Le <parte.v> <parte.eco>, {entiendo|ya veo|comprendo}.
    {Vaya, lo siento|Ya veo|Entiendo}, le <parte.v> <parte.eco>.
    {Así que|De modo que} le <parte.v> <parte.eco>. {Vamos a ver|Lo siento}.
    """,
    5,
    keep={"mal": "parte"},
    anywhere=True,
)
S.answer(
    "que",
    """
    tengo <sintoma>
    tengo <sintoma> y <sintoma2>
    creo que tengo <sintoma>
    {pues|doctora|buenos días}, tengo <sintoma>
    <sintoma>
    tengo <sintoma> y me <parte.v> <parte>
    """,
    """
    {Tiene|Así que tiene|Ya veo, tiene} <sintoma.eco>. {Vamos a ver|Hay mucha gripe estos días|Lo siento}.
    {Entiendo|Comprendo|Ya veo}: <sintoma.eco>.
    """,
    3.5,
)
S.answer(
    "que",
    """
    {estoy|me siento|me encuentro} <estado>
    {me siento|estoy} <estado> y tengo <sintoma>
    """,
    """
    {Ya veo|Entiendo|Comprendo}, <estado.eco>. {Vamos a ver qué es|Lo siento}.
    {Vaya|Lo siento}, <estado.eco>. {Estos días hay mucha gripe|Vamos a mirarlo}.
    """,
    2,
)
S.answer(
    "que",
    """
    <accion>
    {doctora|pues}, <accion>
    <accion> y me <parte.v> <parte>
    """,
    "{Entiendo|Ya veo|Comprendo}, <accion.eco>. {Vamos a mirarlo|Vamos a ver}.\nAsí que <accion.eco>. {Lo siento|Cuénteme un poco más}.",
    2.5,
    anywhere=True,
)
S.answer(
    "cuando",
    """
    <cuando>
    {empezó|estoy así|me duele|me encuentro así} <cuando>
    <cuando>, <causa>
    {creo que|más o menos} <cuando>
    empezó <cuando>, <causa>
    {pues|mmm}, <cuando>
    """,
    """
    {Entiendo|Ya veo|De acuerdo|Muy bien}, <cuando.eco>.
    <cuando.eco>, {entiendo|ya veo|de acuerdo}.
    ¿<cuando.eco>? {De acuerdo|Entiendo|Ya veo}.
    """,
    5,
    anywhere=True,
)
S.answer("cuando", "empezó <causa>\n<causa>\nme pasó <causa>\nfue <causa>", "{Entiendo|Ya veo|De acuerdo}, <causa>.\nAsí que fue <causa>. {Entiendo|Ya veo}.", 1.5)
S.pools["causa"] = [c for c in S.pools["causa"] if c != "cuando me levanté"]
S.answer("fiebre", "{sí|sí, un poco|sí, tengo fiebre|sí, mucha|sí, por la noche|creo que sí|un poco}", "{Con fiebre, entonces|Tiene fiebre, entiendo|Ya veo, con fiebre}. {Ahora ponemos el termómetro|Hay mucha gripe ahora}.", 2)
S.answer("fiebre", "{sí, |}{tengo|tuve|ayer tenía} <grado_d>\n<grado_d>\nsí, <grado_d> ayer por la noche", "<grado_d>, {entiendo|es un poco alta|ya veo}. {Beba mucha agua|Hay que vigilarla}.", 2)
S.answer("fiebre", "{no|no, no tengo fiebre|creo que no|no, no tengo|no lo sé, no tengo termómetro|no sé|no, nada}", "{Muy bien|Bien|Mejor así}, sin fiebre.\n{De acuerdo|Bien}, {luego la miramos|eso es bueno}.", 2.5)
S.answer("alergia", "{sí, |}soy {alérgico|alérgica} <alergia>\ntengo alergia <alergia>\nsí, <alergia>", "Anoto la alergia: <alergia.eco>. {Lo tengo en cuenta|Es importante saberlo|Lo anoto}." + "\n{Gracias, lo anoto|Entendido, lo anoto}: <alergia.eco>.", 3, anywhere=True)
S.answer("alergia", "{no|no, ninguna|no, no tengo alergias|no soy alérgico a nada|no soy alérgica a nada|creo que no|que yo sepa, no|no, nada}", "{Muy bien|Perfecto|De acuerdo}, sin alergias.\n{Bien|Perfecto}, ninguna alergia.", 3)
S.answer("alergia", "{sí|sí, tengo alergia|tengo diabetes|soy diabético|soy diabética|tengo asma|tengo la tensión alta|estoy embarazada}", "{De acuerdo, lo anoto|Es importante saberlo, gracias|Muy bien, lo tengo en cuenta}.", 1)
S.answer("medicinas", "{sí, |}{tomo|he tomado|tomé|estoy tomando} <remedio>\nsí, <remedio>\n<remedio>\ntomé <remedio> ayer", "{De acuerdo|Muy bien|Lo anoto}, <remedio.eco>." + "\nToma <remedio.eco>, {entiendo|de acuerdo|muy bien}.", 3, anywhere=True)
S.answer("medicinas", "{no|no, nada|no tomo nada|no, no tomo medicamentos|nada|no he tomado nada|todavía no}", "{Muy bien|De acuerdo|Bien}, {ningún medicamento|nada por ahora}.", 2.5)
S.answer("medicinas", "{sí|sí, una pastilla|sí, algo|unas pastillas}", "{De acuerdo|Entiendo}. ¿Cómo se llama el medicamento?\n¿Y sabe el nombre? ¿Paracetamol, ibuprofeno?", 0.9, then="medicinas")
S.answer("como", "{es fuerte|muy fuerte|es un dolor fuerte|me duele mucho|todo el tiempo|siempre|un ocho|un nueve|un siete|ocho|siete}", "{Es bastante dolor|Un dolor fuerte, entonces|Ya veo, duele mucho}. {Vamos a aliviarlo|Le daré algo para el dolor}.", 3)
S.answer("como", "{un poco|no es muy fuerte|es leve|a veces|a ratos|solo cuando me muevo|solo por la noche|un tres|un cuatro|un cinco|cinco|tres|viene y va}", "{Un dolor leve, entonces|Ya veo, es soportable|Entiendo, a ratos}. {Eso es buena señal|Muy bien}.", 3)
S.answer("explorar", "{sí|sí, claro|claro|de acuerdo|vale|aaah|está bien|ahora mismo|sí, doctora|por supuesto}", "{Muy bien|Gracias|Perfecto}. {Está un poco rojo|Los pulmones suenan bien|La tensión está bien|Treinta y ocho, un poco de fiebre|Todo parece normal}.\n{Así, muy bien|Respire otra vez, muy bien}. {No veo nada grave|Los pulmones están limpios|Todo está bastante bien}.", 4)
S.answer("explorar", "{¿duele?|¿me va a doler?|tengo miedo|no|no me gusta|no quiero}", "{No duele nada|No se preocupe, no duele}. {Es solo un momento|Tardo un minuto}. ¿De acuerdo?", 1, then="explorar")
S.answer("sueno", "{no|no, duermo mal|no muy bien|duermo poco|no duermo|muy mal|me cuesta dormir|cuatro horas|no tengo hambre|como poco}", "{Ya veo, descansa poco|Entiendo, así es difícil mejorar}. {Dormir es muy importante|Hay que descansar más}.", 2.5)
S.answer("sueno", "{sí|sí, duermo bien|bien|más o menos|duermo ocho horas|normal|sí, gracias}", "{Muy bien|Perfecto|Eso es bueno}, {dormir ayuda mucho|el descanso es lo mejor}.", 2)
S.answer("sueno", "trabajo en {una oficina|un restaurante|la construcción|una tienda|casa|un almacén|una escuela}\nsoy <oficio.m>\nsoy <oficio.f>", "{Entiendo|Ya veo|De acuerdo}. {El trabajo puede influir|Conviene descansar unos días|No haga esfuerzos estos días}.", 1.3)
S.answer(
    "tratamiento",
    "{sí|sí, de acuerdo|de acuerdo|está bien|vale|sí, doctora|entiendo|muy bien|perfecto|sí, gracias|sí, está claro}",
    "{Muy bien|Perfecto|Estupendo}. {Y no haga esfuerzos|Beba mucha agua|La farmacia está en la calle Barón de San Petrillo}.",
    3,
)
S.answer("tratamiento", "{¿cada cuánto|¿cada cuántas horas|¿cuántas veces al día|¿cuántas pastillas} {lo tomo?|tengo que tomar?|tomo el paracetamol?}\n¿{antes o después de comer|cuántos días lo tomo|hasta cuándo}?", "{Una pastilla|Un comprimido} cada ocho horas, {después de comer|durante tres o cuatro días}.\nCada ocho horas: {por la mañana, por la tarde y por la noche|tres veces al día}.", 2.5)
S.answer("tratamiento", "{no|¿por qué no me da antibióticos?|¿necesito antibiótico?|¿me da un antibiótico?|quiero antibióticos|¿no me receta nada más?|¿y un antibiótico?}", "{Es un virus|Parece un virus}, y los antibióticos no sirven para los virus. {Solo sirven para las bacterias|El cuerpo se cura solo con descanso}.", 1.8)
S.answer(
    "dudas",
    "{no|no, gracias|no, todo está claro|no, ninguna|nada más|no, eso es todo|todo claro}[, {muchas gracias|gracias, doctora|doctora}]\n{muchas gracias|gracias}, doctora",
    "{Muy bien|Perfecto|De acuerdo}. {¡Que se mejore!|¡Cuídese mucho!|Espero que se mejore pronto.}\n{Pues nada|Entonces}, {a descansar|reposo y mucha agua}. {¡Que se mejore!|¡Cuídese!}",
    3.5,
    then="end",
)
S.answer("dudas", "{sí|sí, por favor|vale|de acuerdo|sí, el viernes|está bien|sí, doctora}", "{Muy bien|Perfecto}, {le doy cita para el viernes|lo preparo ahora}.", 1.5)
S.aside("{¿puedo ir a trabajar|¿puedo trabajar|¿tengo que quedarme en casa|¿puedo ir a clase|¿puedo salir|¿cuándo puedo volver al trabajo}[ mañana]?", "{Mejor descanse dos o tres días|Es mejor quedarse en casa unos días|Mañana no, descanse}. Le hago un justificante.", 1.3)
S.aside("{¿y si no mejoro|¿qué hago si no mejoro|¿y si empeoro|¿y si sigo mal|¿cuándo tengo que volver|¿tengo que volver}?", "Si no mejora, vuelva el viernes. {Con fiebre alta más de tres días, venga antes|Si le falta el aire, llame al 112}.", 1.3)
S.aside("¿dónde {está la farmacia|hay una farmacia|compro la medicina}?\n¿a qué hora cierra la farmacia?", "La farmacia está en la calle Barón de San Petrillo y abre hasta las nueve y media.", 1)
S.aside("{¿me da|necesito|¿me puede dar|quiero} {un justificante|una receta|un justificante para el trabajo|un papel para mi jefe}@pf", "{Claro|Por supuesto|Sí, claro}, {se lo hago ahora|ahora se lo preparo|se lo imprimo ahora mismo}.", 1)
S.aside("{¿es grave?|¿es peligroso?|¿es muy grave?|¿tengo algo grave?|¿me voy a morir?}", "{No parece grave|No se preocupe, no es grave|No, no es nada grave}. {Con reposo se pasa|En unos días estará mejor}.", 0.7)
S.aside("{¿qué tengo?|¿qué es?|¿es gripe?|¿es un virus?|¿qué enfermedad es?|¿qué cree que es?}", "{Seguramente es un virus|Parece un virus|Podría ser una gripe}. {Hay mucha gripe en enero|En enero es lo más corriente}.", 0.8)
S.aside("{¿es contagioso?|¿puedo contagiar a mi familia?|¿se contagia?|¿puedo contagiar a alguien?}", "{Puede ser contagioso|Un virus se contagia, sí}. {Lávese las manos a menudo|Procure no estar cerca de niños y mayores}.", 0.5)
S.aside("{¿puedo hacer deporte?|¿puedo ir al gimnasio?|¿puedo correr?|¿puedo hacer ejercicio?}", "{Estos días, nada de deporte|Mejor espere unos días para el deporte|Deporte, todavía no}. {Primero, reposo|Descanse hasta que esté mejor}.", 0.5)
S.aside("{¿qué puedo comer?|¿puedo comer de todo?|¿qué como?|¿puedo comer carne?|no tengo hambre}", "{Coma ligero|Comida ligera|Coma poco y ligero}: {sopa, arroz, fruta|arroz, sopa, un poco de fruta}. Y beba mucha agua.", 0.6)
S.aside("{¿puedo beber alcohol?|¿puedo beber vino?|¿puedo beber cerveza?|¿puedo beber café?|¿puedo fumar?}", "{Mejor no, estos días|No se lo recomiendo}. {Beba agua e infusiones|Agua y reposo, nada más}.", 0.5)
S.aside("{¿puedo ducharme?|¿puedo viajar?|¿puedo coger el avión?|¿puedo conducir?|¿puedo salir a la calle?}", "{Si no tiene fiebre, sí|Con cuidado, sí}. {Pero abríguese|Pero descanse mucho|Si se marea, mejor no}.", 0.5)
S.aside("{¿cada cuántas horas tomo el paracetamol?|¿qué tomo para el dolor?|¿qué puedo tomar?|¿puedo tomar ibuprofeno?|¿qué me recomienda?}", "Tome paracetamol de 650 cada ocho horas, {si no tiene alergia|después de comer}.", 1)
S.aside("{¿necesito análisis?|¿me hace una radiografía?|¿tengo que ir al hospital?|¿me va a poner una inyección?}", "{Por ahora no hace falta|No es necesario, por ahora}. {Si no mejora, lo vemos|Primero vamos a ver cómo evoluciona}.", 0.6)
S.aside("{¿y para la espalda?|¿el calor es bueno?|¿hago reposo para la espalda?|trabajo mucho sentado|cargo mucho peso}", "Para la espalda, calor, moverse un poco y no cargar peso.", 0.6)
S.aside("{cita para el viernes|¿me da cita|¿puedo pedir otra cita|¿hay cita el viernes}@pf", "{Claro, le doy cita para el viernes|El viernes hay sitio}, {a las diez|por la mañana}.", 0.7)
S.close(
    "{muchas gracias|gracias}, doctora[, {adiós|hasta luego|hasta el viernes|muy amable}]\n{adiós|hasta luego|hasta el viernes}, doctora",
    "{De nada|No hay de qué}. {¡Que se mejore!|¡Cuídese mucho!|¡A descansar!}\n{¡Hasta luego!|¡Adiós!} {Que se mejore pronto.|Cuídese mucho.|Y beba mucha agua.}",
    3,
)
clinica_mas.enrich(S)
