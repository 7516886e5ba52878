"""Se alquila habitación: Itziar, Bilbao, de tú."""

from __future__ import annotations

from ..values import pairs, words
from . import piso_valores as V
from .common import new
from .preguntar import asking, doubt

S = new(
    "es-piso",
    "tú",
    tutor="Itziar",
    ogen="a",
    origen="de Bilbao de toda la vida",
    dialogo="{te estoy enseñando el piso|lo importante es si te gusta la habitación|tengo que saber si te quedas}",
)
S.openings = [
    "¡Hola! Soy Itziar. Pasa y te enseño la habitación. ¿Qué te parece?",
    "¡Hola, pasa! Esta es la habitación. ¿Qué te parece?",
    "Buenas, soy Itziar. Perdona las escaleras. ¿Quieres ver primero la habitación?",
]
S.pool(
    opinion=pairs("""
        es muy bonita = Me alegro de que te guste
        me gusta mucho = Qué bien que te guste
        tiene mucha luz = Sí, entra mucha luz por el patio
        es muy luminosa = Sí, tiene muchísima luz
        es grande = Sí, son doce metros
        es un poco pequeña = Son doce metros, no es enorme
        es pequeña = Son doce metros, pero con mucha luz
        está muy bien = Me alegro, a mí también me gusta
        me encanta = ¡Qué bien! A mí también me encanta
        es perfecta = Me alegra oírlo
        es muy tranquila = Da al patio, así que es tranquila
        me gusta la ventana = Sí, da a un patio con mucha luz
        la cama es grande = Sí, es de uno treinta y cinco
        es bonita pero pequeña = Es verdad, tiene doce metros
        no está mal = Bueno, con tus cosas quedará mejor
        no me gusta mucho = Vaya, te agradezco la sinceridad
        me gusta el escritorio = Es cómodo para trabajar, sí
    """, "t", "eco"),
    caracter=pairs("""
        tranquilo = Tranquilo
        tranquila = Tranquila
        ordenado = Ordenado
        ordenada = Ordenada
        simpático = Simpático
        sociable = Sociable
        limpio = Limpio
        limpia = Limpia
        un poco tímido = Tímido
        un poco tímida = Tímida
        alegre = Alegre
        puntual = Puntual
        responsable = Responsable
        muy trabajador = Trabajador
        muy trabajadora = Trabajadora
        silencioso = Silencioso
        divertida = Divertida
        organizada = Organizada
    """, "t", "eco"),
    trabajo=pairs("""
        en una librería = en una librería
        en un hospital = en un hospital
        en un banco = en un banco
        en una oficina = en una oficina
        en un restaurante = en un restaurante
        en una escuela = en una escuela
        en una tienda = en una tienda
        en la universidad = en la universidad
        desde casa = desde casa
        en un hotel = en un hotel
        en una empresa de informática = en una empresa de informática
        en un bar = en un bar
        en un taller = en un taller
        en el museo = en el museo
        por las mañanas = por las mañanas
        por las noches = por las noches
    """, "t", "eco"),
    fecha=pairs("""
        el día 1 = el día uno
        el lunes = el lunes
        la semana que viene = la semana que viene
        el mes que viene = el mes que viene
        este fin de semana = este fin de semana
        mañana = mañana
        en dos semanas = en dos semanas
        a principios de mes = a principios de mes
        el día 15 = el día quince
        lo antes posible = lo antes posible
        el sábado = el sábado
    """, "t", "eco"),
    plazo=words("seis meses; un año; todo el curso; nueve meses; dos años; mucho tiempo; siete meses; ocho meses; diez meses; un año y medio; año y medio; tres años; todo el año; seis meses o más; un curso completo; dos cursos; por lo menos un año; casi un año; unos años; el curso entero"),
    motivo=words("un trabajo nuevo; la universidad; mi pareja; un curso de español; unas prácticas; un máster; cambiar de vida; un intercambio"),
)
S.plan = ["parece", ("some", (3, 5), ["dedicas", "eres", "cuanto", "horario", "mascota", "fumas", "porque"]), "interesa"]
S.step("parece", "¿Qué te parece?\n¿Qué te parece la habitación?\n¿Te gusta la habitación?\n¿Cómo la ves?\n¿Es lo que buscabas?", "¿Te gusta o no te gusta? ¿La ves bien?\nTe pregunto si te gusta la habitación. ¿Es grande, pequeña, bonita?", closed=True)
S.step("dedicas", "Y tú, ¿a qué te dedicas?\n¿Trabajas o estudias?\n¿En qué trabajas?\nCuéntame, ¿a qué te dedicas?", "¿Cuál es tu trabajo? ¿O estás estudiando?\nYo soy ilustradora. Y tú, ¿qué haces?")
S.step("eres", "¿Cómo eres para convivir?\n¿Eres una persona tranquila?\n¿Qué tal llevas lo de compartir piso?\nBuscamos a alguien tranquilo. ¿Cómo eres tú?", "Dime cómo eres: ¿una persona ordenada, sociable, con mucha energía?\n¿Haces mucho ruido o te gusta la calma?")
S.step("cuanto", "¿Cuánto tiempo te quedarías?\n¿Para cuánto tiempo buscas habitación?\n¿Cuánto tiempo piensas quedarte en Bilbao?\nEl contrato es de seis meses como mínimo. ¿Te va bien?", "¿Quieres vivir aquí seis meses, un año?\nTe pregunto cuánto tiempo vas a vivir en Bilbao. ¿Más de seis meses?", closed=True)
S.step("horario", "¿Qué horarios tienes?\n¿A qué hora te levantas normalmente?\n¿Trabajas por la mañana o por la tarde?\n¿Sueles estar mucho en casa?", "¿Sales de casa temprano o tarde?\n¿Estás en casa por el día o por la noche?")
S.step("mascota", "Tenemos una gata, Lúa. ¿Te gustan los animales?\n¿Te molestan los gatos?\n¿Tienes alergia a los gatos?\n¿Te llevas bien con los gatos?", "En casa vive una gata. ¿Es un problema para ti?\nHay una gata que se llama Lúa. ¿Te gustan los gatos?", closed=True)
S.step("fumas", "¿Fumas?\nDentro no se puede fumar. ¿Tú fumas?\n¿Fumas o haces fiestas en casa?", "Aquí está prohibido fumar. ¿Tú fumas, sí o no?", closed=True)
S.step("porque", "¿Y por qué te mudas?\n¿Qué te trae a Bilbao?\n¿Dónde vives ahora?\n¿Por qué buscas habitación?", "¿Vienes a Bilbao por trabajo o por estudios?\n¿Por qué quieres cambiar de casa?")
S.step("interesa", "Bueno, ¿qué me dices? ¿Te interesa?\nEntonces, ¿te interesa la habitación?\n¿Te la quedas o quieres pensarlo?\nEsta tarde viene a verla otra persona. ¿Qué piensas?", "¿Quieres vivir aquí? ¿Sí, no, o lo piensas?\n¿Quieres la habitación o prefieres pensarlo?", closed=True)
S.step("cuando", "¿Cuándo te gustaría entrar?\n¿Cuándo puedes mudarte?\n¿Qué día vendrías?\nEstá libre desde el día uno. ¿Cuándo te mudas?", "¿Qué día quieres traer tus cosas?\n¿Cuándo empiezas a vivir aquí? ¿El día uno?")
S.answer(
    "parece",
    "<opinion>\n{sí|pues|la verdad|uy}, <opinion>\n{uf|hombre}, <opinion>\n<opinion>, la verdad\n{sí, |}me gusta, <opinion>\n<opinion>, pero {hay ruido|falta una silla|necesito más espacio}",
    "<opinion.eco>.\n{Ya ves|Bueno}. <opinion.eco>.\n<opinion.eco>. {La cama y el armario se quedan|Está amueblada|También hay escritorio}.",
    5,
)
S.answer("parece", "{sí|sí, mucho|sí, me gusta|está bien|bien|muy bien|sí, claro}", "{Me alegro|¡Qué bien!|Estupendo}. {Tiene doce metros y mucha luz|Da a un patio, es tranquila|Está amueblada}.", 2)
S.answer("parece", "{no|no mucho|la verdad, no|no sé, es pequeña|un poco oscura}", "{Vaya, qué pena|Bueno, te entiendo}. {Hay que verla con calma|Con la lámpara gana mucho}. ¿Quieres ver el resto del piso?\n{Lo entiendo|Ya}. La cocina es grande. ¿La vemos?", 0.9, then="piso")
S.step("piso", "¿Quieres ver el resto del piso?\n¿Te enseño la cocina y el baño?", "¿Vemos la cocina? Es grande.\n¿Quieres ver el baño y la cocina?", closed=True)
S.answer("piso", "{sí|sí, claro|vale|sí, por favor|sí, enséñame la cocina|sí, quiero ver la cocina|venga}", "{Ven|Mira|Por aquí}: esta es la cocina, {muy grande|y aquí, la lavadora}. El baño está {ahí, con ducha|al lado}.", 3)
S.answer("piso", "{no|no, gracias|no hace falta|ya lo he visto}", "{Vale|Como quieras|Muy bien}. {El baño tiene ducha y la cocina es grande|Hay lavadora y calefacción}.", 1)
S.answer("dedicas", "trabajo <trabajo>\n{yo |pues |}trabajo <trabajo>\n<trabajo>", "Ah, <trabajo.eco>, {qué bien|muy bien|qué interesante}. {Yo trabajo en casa por las mañanas|Unai es cocinero}.\n¿Trabajas <trabajo.eco>? {Qué bien|Muy bien}.", 3, anywhere=True)
S.answer("dedicas", "soy <oficio.m>\nsoy <oficio.f>\n{yo soy|pues soy} <oficio.m>\nsoy <oficio.m> y trabajo <trabajo>\ntrabajo de <oficio.f>", "¡Ah, <oficio.m>! {Qué interesante|Qué bien}.\n¿Eres <oficio.m>? {Qué bien|Qué interesante}. {Yo soy ilustradora|Unai, mi compañero, es cocinero}.", 3)
# the echo keeps the form the learner used
S.answer("dedicas", "{soy estudiante|estudio en la universidad|estudio un máster|estoy estudiando español|hago un máster|soy estudiante de {arte|historia|medicina|música}}", "{Ah, estudiante|Estudias, qué bien}. {La universidad está bien comunicada con el metro|Aquí se estudia tranquilo}.", 2)
S.answer("dedicas", "{busco trabajo|no trabajo ahora|estoy buscando trabajo|acabo de llegar|ahora no tengo trabajo|empiezo a trabajar el lunes}", "{Ya, entiendo|Bueno, seguro que sale algo|Poco a poco}. {Eso sí, pedimos una fianza de un mes|En Bilbao hay bastante trabajo}.", 1)
S.answer("eres", "{soy|yo soy|creo que soy} <caracter>\nsoy <caracter> y <caracter2>\n<caracter>\nsoy una persona {tranquila|ordenada|limpia|sociable}\nmis amigos dicen que soy <caracter>", "<caracter.eco>, {qué bien|perfecto|muy bien|eso está bien}. {Aquí somos bastante tranquilos|Eso nos gusta|Es justo lo que buscamos}.\n{Qué bien|Perfecto|Estupendo}. <caracter.eco>, entonces. {Unai también es así|Encajas con nosotros}.", 4, anywhere=True)
S.answer("eres", "{sí|sí, mucho|sí, soy tranquilo|sí, soy tranquila|sí, bastante|no hago ruido|me gusta la tranquilidad|me gusta leer y cocinar|he compartido piso antes|siempre he compartido piso}", "{Perfecto|Qué bien|Estupendo}. {Aquí nos gusta la calma|Nosotros también|Limpiamos por turnos los domingos}.", 2)
S.answer("eres", "{no|no mucho|me gusta la fiesta|hago fiestas|toco la batería|salgo mucho|me gusta poner música}", "{Uf|Bueno|Vaya}, {las fiestas en casa son un problema|aquí buscamos a alguien tranquilo}. {Las visitas, sí, si avisas|Salir, sin problema}.", 0.9)
S.answer("cuanto", "<plazo>\n{quiero quedarme|me quedo|me quedaría|pienso quedarme|busco para} <plazo>\n<plazo>, {más o menos|creo|mínimo}", "<plazo>, {muy bien|de acuerdo|vale}. {El contrato es de seis meses como mínimo|Hay que avisar con treinta días para irse}.\n{Perfecto|Vale|Muy bien}, <plazo>.", 4)
S.answer("cuanto", "{sí|sí, perfecto|vale|me va bien|sí, sin problema|seis meses está bien}", "{Genial|Perfecto|Estupendo}. {Y para irte, avisas con treinta días|Así todos estamos tranquilos}.", 1.2)
S.answer("cuanto", "{no|no sé todavía|es mucho|seis meses es mucho|menos|menos de seis meses|es demasiado}", "{Ya, lo entiendo|Vaya}. {Pero el mínimo son seis meses|El contrato es así, de seis meses}.", 0.8)
S.answer("horario", "{trabajo por la mañana|trabajo por la tarde|trabajo de noche|me levanto temprano|me levanto a las siete|me levanto tarde|salgo de casa a las ocho|llego a las seis|estoy poco en casa|estoy mucho en casa|trabajo en casa|depende del día|por la mañana|por la tarde|de nueve a cinco}", "{Ah, vale|Muy bien|Perfecto}. {Yo trabajo en casa por las mañanas|Unai llega tarde por la noche|Así no hay problema con el baño}.\n{Bien|Vale}, {encaja con nosotros|no nos molestamos}. {Unai trabaja por la noche|Yo dibujo en casa por las mañanas}.", 4)
S.answer("mascota", "{sí, me gustan|me gustan mucho|me encantan los gatos|me encantan|sí, mucho|no, no me molestan|no tengo alergia|ningún problema|no, ninguna|sí|no hay problema|me gustan los animales|yo también tengo un gato}", "{¡Qué bien!|Genial|Perfecto}. {Lúa es muy cariñosa|Lúa se va a alegrar|A Lúa le gusta dormir en las camas}.", 3.5)
S.answer("mascota", "{soy alérgico a los gatos|soy alérgica a los gatos|no me gustan los gatos|tengo miedo a los gatos|no mucho|tengo alergia|prefiero los perros}", "{Vaya|Uf, qué pena}, {Lúa vive aquí con nosotros|la gata está por toda la casa}. {Pero tu puerta puede estar cerrada|Si cierras la puerta, no entra}.", 1.3)
S.answer("fumas", "{no|no, no fumo|no fumo|no, nunca|no, lo dejé|no fumo ni hago fiestas|para nada|no, no me gusta}", "{Perfecto|Genial|Qué bien}, {aquí tampoco fuma nadie|así no hay problema}.", 3.5)
S.answer("fumas", "{sí|sí, un poco|sí, fumo|fumo a veces|sí, pero en la calle|fumo en el balcón|solo cuando salgo}", "{Bueno|Vale}, {dentro no se puede fumar|en la calle, sin problema}. {Unai también baja a la calle a fumar|Lo importante es no fumar en casa}.", 1.5)
S.answer("porque", "{vengo|me mudo|es|estoy aquí|busco habitación} por <motivo>\npor <motivo>", "¿Por <motivo>? {Qué bien|Qué interesante}." + "\nPor <motivo>, {qué bien|muy bien|qué interesante}. {Bilbao te va a gustar|Es una buena ciudad para eso}.", 3)
S.answer("porque", "{vivo en un hotel|vivo con amigos|vivo lejos|mi piso es muy caro|mi piso es muy pequeño|mi casero vende el piso|vivo en <ciudad>|vivo en una residencia|acabo de llegar a Bilbao|quiero vivir en el centro|me gusta Bilbao}", "{Ah, ya veo|Entiendo|Ya, claro}. {Aquí estás en pleno Casco Viejo|El metro está a cinco minutos|El barrio es muy vivo}.", 2.5)
S.answer("interesa", "{sí|sí, me interesa|sí, mucho|me la quedo|la quiero|sí, la quiero|me interesa mucho|sí, me la quedo|quiero vivir aquí|perfecto, me la quedo|claro que sí}", "{¡Genial!|¡Qué bien!|¡Estupendo!} {Me caes bien|Unai se va a alegrar|Creo que vamos a estar muy bien}.\n{¡Perfecto!|¡Qué alegría!} {La fianza es de un mes|Preparamos el contrato}.", 4, then="cuando")
S.answer("interesa", "{tengo que pensarlo|lo pienso|déjame pensarlo|no sé, tengo que pensarlo|¿puedo pensarlo?|¿te llamo mañana?|te llamo mañana|quiero ver otros pisos|tengo que hablar con mi pareja|necesito un día}", "{Claro, sin prisa|Por supuesto|Vale, piénsalo}. {Llámame mañana, si puedes|Pero esta tarde viene otra persona|Me escribes y hablamos}.", 3, then="end")
S.answer("interesa", "{no|no, gracias|no me interesa|es muy caro|es muy cara para mí|no es para mí|lo siento, no|prefiero otra cosa|busco algo más barato}", "{Vaya, qué pena|Bueno, no pasa nada|Lo entiendo}. {Gracias por venir|Mucha suerte con la búsqueda|Espero que encuentres algo}.", 1.5, then="end")
S.answer("interesa parece", "¿{puede ser más barato|me haces un descuento|puedes bajar el precio|es negociable el precio}?", "{Uf, ya está ajustado|No puedo, lo siento}: son 430 al mes. ¿Te interesa de todas formas?", 0.7, then="interesa")
S.answer("cuando", "<fecha>\n{puedo mudarme|me mudo|quiero entrar|vengo|puedo venir|me gustaría entrar} <fecha>\n¿puede ser <fecha>?\n¿puedo mudarme <fecha>?", "<fecha.eco>, {perfecto|muy bien|genial}. {Te espero con las llaves|Ese día firmamos el contrato|Avisaré a Unai}.\n{Vale|Perfecto|Genial}, <fecha.eco>. {Trae la fianza y firmamos|Yo te doy las llaves}.", 5, then="end")
S.aside("¿{cuánto cuesta|cuánto es|qué precio tiene|cuánto se paga|cuánto es el alquiler}?\n¿cuánto cuesta {la habitación|al mes}?\n¿es cara?", "{Son|Cuesta} 430 euros al mes, más unos 50 de gastos.\n430 al mes. {Los gastos son unos cincuenta euros más|Aparte están los gastos, unos cincuenta euros}.", 2.5)
S.aside("¿{los gastos están incluidos|están incluidos los gastos|cuánto son los gastos|qué incluye|internet está incluido|la luz está incluida}?", "{No, los gastos van aparte|Van aparte}: unos 50 euros de luz, agua, gas e internet.", 1.5)
S.aside("¿{hay fianza|cuánto es la fianza|tengo que pagar fianza|hay que pagar depósito}?", "Sí, la fianza es de un mes. {La devolvemos al final|Te la devuelven cuando te vas}.", 1.3)
S.aside("¿{quién vive aquí|con quién vives|cuántos sois|quién más vive aquí|cómo son los compañeros|quién es Unai}?", "Vivimos Unai, que es cocinero, yo y la gata, Lúa.\nSomos dos: Unai y yo. {Él llega tarde por la noche|Y una gata, Lúa}.", 1.5)
S.aside("¿{hay normas|cuáles son las normas|puedo traer amigos|puedo invitar a gente|puedo hacer fiestas|se puede fumar|se puede fumar en el balcón}?", "No se fuma dentro. {Las visitas, bien, si avisas|Visitas sí, fiestas no}.\n{Las visitas no son problema si avisas|Puedes traer gente si avisas}; las fiestas, sí.", 1.3)
S.aside("¿{cómo os organizáis con la limpieza|quién limpia|cuándo se limpia|hay turnos}?", "Limpiamos por turnos los domingos. {Es rápido|Una hora y listo}.", 0.9)
S.aside("¿{hay ruido|es ruidoso|es tranquila la calle|es tranquilo el barrio|se oye la calle}?", "Los jueves y viernes hay ruido en la calle hasta las dos. {Pero la habitación da al patio|El resto de días, calma}.", 1.1)
S.aside("¿{hay metro cerca|está cerca el metro|qué hay cerca|hay supermercado|dónde está el supermercado|está bien comunicado}?", "El metro está a cinco minutos y el supermercado, abajo.", 1.1)
S.aside("¿{cuántos metros tiene|es grande|cómo es la cama|tiene armario|tiene escritorio|está amueblada|tiene ventana}?", "Tiene doce metros, cama de uno treinta y cinco, armario y escritorio.\nSon doce metros, con una ventana al patio. {Está amueblada|Tiene armario y escritorio}.", 1.2)
S.aside("¿{hay lavadora|hay calefacción|cuántos baños hay|cómo es la cocina|hay baño|cómo es el piso|hay cocina}?", "Hay una cocina grande, un baño con ducha, lavadora y calefacción de gas.\nTiene un baño con ducha, una cocina grande, lavadora y calefacción.", 1)
S.aside("¿{tiene ascensor|hay ascensor|no hay ascensor|qué piso es|cuántas escaleras hay}?", "{Ascensor no hay, es un tercero|Es un tercero sin ascensor}, {pero así haces ejercicio|te acostumbras enseguida}.", 0.6)
S.aside("¿{hay internet|hay wifi|va bien internet|cómo es internet}?", "Sí, hay internet, {y va muy bien|y entra en los gastos}. {Yo trabajo en casa y lo necesito|Va en los cincuenta euros de gastos}.", 0.5)
S.aside("¿{cuándo está libre|desde cuándo está libre|cuándo puedo entrar|cuándo puedo mudarme}?", "Está libre desde el día uno.", 1)
S.aside("¿{de cuánto es el contrato|cómo es el contrato|hay contrato|cuánto tiempo mínimo|puedo irme antes}?", "El contrato es de seis meses como mínimo, y hay que avisar con treinta días para irse.", 1)
S.aside("¿{y tú, a qué te dedicas|en qué trabajas|qué haces tú|eres artista|qué dibujas|trabajas en casa}?", "Soy ilustradora y trabajo en casa por las mañanas. {Hago dibujos para libros|Dibujo en la mesa del salón}.", 0.9)
S.aside("¿{puedo tener un perro|puedo traer mi gato|puedo tener mascotas}?", "{Uf, con Lúa es difícil|Habría que hablarlo con Unai}. {Ella es la jefa de la casa|Ya tenemos una gata}.", 0.6)
S.aside("¿{va a venir otra persona|hay más gente interesada|quién viene esta tarde}?", "Sí, esta tarde viene otra persona a verla.", 0.5)
S.close(
    "{gracias por todo|muchas gracias|gracias}, {Itziar|hasta luego|hasta pronto|nos vemos|te llamo}\n{hasta luego|adiós|nos vemos}, {Itziar|gracias}",
    "{A ti|De nada|Gracias a ti por venir}. {¡Hasta pronto!|¡Nos vemos!|¡Hasta luego!}\n{¡Hasta luego!|¡Nos vemos!} {Cuidado con las escaleras.|Cualquier duda, me escribes.|Ha sido un placer.}",
    3,
)

# what a visitor may ask at any time, each fact in many words
for straight, roundabout, topics, reply, weight in V.FACTS:
    S.aside(asking("tú", straight, roundabout, topics), reply, weight * 0.9)
S.pool(
    duda=[doubt(straight, roundabout, reply) for straight, roundabout, _, reply, _ in V.FACTS],
    hay=V.HAY,
    visita=V.VISITA,
    mueble=V.MUEBLE,
    animal=V.ANIMAL,
    opina=V.OPINION,
    habito=V.HABITO,
    jornada=V.HORARIO,
    razon=V.PORQUE,
    gato=V.GATO,
    fumo=V.FUMO,
    condicion=V.CONDICION,
    pero=V.PERO,
    llamada=V.LLAMADA,
    oferta=V.OFERTA,
    cita=V.CITA,
    sitio=V.LUGAR,
    carrera=V.CARRERA,
    dicho=V.DICHO,
)
S.aside("¿{hay|tenéis|hay también|el piso tiene|la habitación tiene|tiene} <hay>?\n¿y <hay>?\n{quisiera saber si hay|quiero saber si hay|no veo|necesito} <hay>\n{perdona,|otra cosa:|oye,} ¿{hay|tenéis} <hay>?", "<hay.r>.\n{A ver|Pues mira}. <hay.r>.", 1.8)
S.aside("¿puedo {invitar|traer} <visita>?\n¿{se puede|está permitido} {invitar|traer} <visita> {a casa|a cenar|el fin de semana|a dormir}?\n{a veces invito|me gusta invitar|quiero invitar} <visita>, ¿{hay problema|es un problema|está bien|puedo}?\n¿hay problema si {invito|traigo} <visita> {a dormir|a cenar|unos días|el domingo}?\n{quisiera saber si puedo|no sé si puedo} invitar <visita>", "Puedes {invitar|traer} <visita.tuyo>, sin problema, si avisas antes.\n{Claro|Sí|Sí, claro}, puedes {invitar|traer} <visita.tuyo>. {Solo hay que avisar|Pero avisa antes}.\nLas visitas no son problema: {invita|trae} <visita.tuyo> cuando quieras, {pero avisa|avisando}.", 1.8)
S.aside("¿puedo {traer|poner|tener|llevar} <mueble>?\n{tengo|traigo} <mueble>, ¿{cabe|hay sitio|hay problema|puedo}?\n¿hay {sitio|espacio} para <mueble>?\n{quiero traer|quisiera traer|necesito traer|voy a traer} <mueble>, ¿{te parece bien|está bien|es posible}?", "{Sí, claro|Claro|Sin problema}, puedes traer <mueble.tuyo>. {Eso sí, son tres pisos sin ascensor|Te ayudamos a subir|Hay sitio}.\nPara <mueble.tuyo> hay sitio, {sí|creo}. {Son doce metros|Habrá que subir tres pisos a pie}.", 1.4)
S.aside("tengo <animal>, ¿{hay problema|es un problema|puede vivir aquí|puedo traerlo|está bien|se puede}?\n¿puedo {traer|tener} <animal>?\n¿{aceptáis|se acepta|se puede tener} <animal>?\n{quiero traer|vivo con|yo tengo} <animal>\nmi problema es que tengo <animal>", "<animal.r>. {Tengo que hablarlo con Unai|Lúa es la jefa}.\n{Uf|Mira|A ver}. <animal.r>. {Lo hablo con Unai|Habría que verlo con Unai}.", 1.6)
S.aside("¿{puedes bajar el precio|es negociable|aceptas|puede ser por|lo dejas en|puedo pagar} <oferta> euros?\n{puedo pagar|mi presupuesto es|solo tengo|no puedo pagar más de|pensaba pagar|te ofrezco} <oferta> {euros|euros al mes|al mes}\n¿y <oferta> {con gastos|con todo incluido|al mes}?", "{Lo siento|Uf}, <oferta.> no puede ser: son 430 al mes, {más los gastos|ya está ajustado}.\n<oferta.> es poco, {lo siento|de verdad}. La habitación son 430.\nEntiendo que tu límite son <oferta.>, pero el precio es 430, más unos 50 de gastos.", 1.4)
S.aside("en <ciudad> {es más caro|las habitaciones son más caras|pago más|pagaba mucho más|una habitación cuesta el doble}\nen <ciudad> {es más barato|las habitaciones son más baratas|pagaba menos|una habitación cuesta la mitad}", "{Claro, en|Ya, en} <ciudad> será diferente. Aquí son 430 al mes, más unos 50 de gastos.\n{Cada ciudad es un mundo|Es verdad}, <ciudad> no es Bilbao. Por 430 aquí está bien.", 0.5)
S.aside("¿qué {significa|es|quiere decir} <dicho>?\nno entiendo {la palabra |}<dicho>\n{perdona|perdón|lo siento}, ¿<dicho>?{ no entiendo|}\n¿<dicho>? ¿qué es?\nno conozco la palabra <dicho>\n¿me puedes explicar qué es <dicho>?", "<dicho> <dicho.que>.\n{Ah, te explico|A ver|Claro}: «<dicho>» <dicho.que>.\n{Perdona, hablo rápido|Es fácil}: <dicho> <dicho.que>.", 1.8)
S.aside("{perdona|perdón|oye}, ¿{cuánto has dicho|puedes repetir el precio|qué precio has dicho|cuánto era}?\n¿{430|cuatrocientos treinta} {euros|al mes}?\nno he entendido el precio\n{es caro|es muy caro|me parece caro|430 es mucho|es mucho dinero|es caro para mí}", "Son 430 euros al mes. {Los gastos, unos 50, van aparte|Más unos 50 de luz, agua, gas e internet}.\nCuatrocientos treinta al mes. {En el Casco Viejo no es caro|Es un precio normal en el barrio}.", 1.2)
S.aside("¿puedo {hacer fotos|sacar una foto|abrir la ventana|abrir el armario|sentarme en la cama|ver la vista|medir la habitación|mandar un vídeo a mi madre|ver el escritorio}?", "{Claro|Sí, claro|Por supuesto}, {sin problema|como en tu casa|mira lo que quieras}.", 0.6)
S.aside("¿puedo {pintar las paredes|colgar cuadros|cambiar los muebles|mover la cama|poner una cerradura|cambiar el escritorio|decorar la habitación|poner fotos en la pared}?", "{Cuadros y fotos, sin problema|Mover las cosas, sí|Puedes decorarla a tu gusto}. {Para pintar, lo hablamos|Si es algo grande, lo hablamos antes}.", 0.6)
S.aside("¿qué {me recomiendas|hay que ver|puedo hacer} en {Bilbao|el barrio}?\n¿te gusta {vivir aquí|Bilbao|el barrio|la calle Somera}?\n¿cómo es {vivir en Bilbao|Bilbao|el tiempo en Bilbao}?", "Bilbao me encanta, {aunque llueve mucho|y se anda a todas partes}. {En el Casco Viejo tienes pintxos y la ría|Aquí la vida está en la calle}.", 0.5)

# answers with something in them, alone or with a question behind
S.answer("parece", "<opina>\n{pues|bueno,|la verdad,|mmm,|uy,|hombre,|creo que} <opina>\n{me gusta|está bien}, {pero|y} <opina>\n<opina>, la verdad\n{la habitación|el cuarto} está bien, <opina>", "<opina.eco>.\n{Ya|Entiendo|Bueno}. <opina.eco>.\n<opina.eco>. {Está amueblada|El escritorio se queda|Te enseño luego la cocina}.", 5)
S.answer("parece", "<opina>. <duda>\n<opinion>. <duda>\n{me gusta mucho|me encanta|es bonita|está bien|sí, me gusta|muy bien}. <duda>\n{sí|me gusta}, pero <duda>", "{Me alegro|Qué bien|Gracias|Bueno}. <duda.resp>\n{Vale|Ya|Entiendo}. <duda.resp>", 4)
S.answer("parece", "<opina>. <duda>", "<opina.eco>. <duda.resp>", 1.5)
S.answer("parece", "{me gusta|sí|es bonita|está bien}, pero <pero>\n<pero>\n{el problema es que|lo malo es que|solo que|me preocupa que} <pero>", "Te entiendo, <pero.eco>.\nYa, <pero.eco>. {El resto está bien, creo|Piénsalo con calma}.", 1.6)
S.answer("dedicas", "{soy|yo soy|pues soy} <oficio.m> y trabajo <sitio>\ntrabajo <sitio>\n{yo trabajo|ahora trabajo|acabo de empezar a trabajar|llevo <num> años trabajando} <sitio>\ntrabajo como <oficio.m> <sitio>\n<sitio>\nyo trabajar <sitio>", "¿<sitio>? {Qué bien|Qué interesante|Muy bien}. {Yo dibujo en casa por las mañanas|Unai es cocinero}.\nTrabajas <sitio>, {qué bien|muy bien}. {Está bien comunicado desde aquí|El metro está a cinco minutos}.", 3, anywhere=True)
S.answer("dedicas", "{estudio|estoy estudiando|hago un máster de|soy estudiante de|voy a estudiar|doy clases de} <carrera>\n{estudio|soy estudiante de} <carrera> y trabajo {los fines de semana|por la tarde|<sitio>}\nestudio <carrera> {en la universidad|desde hace dos años|y me queda un año}\nyo estudiar <carrera>", "¿<carrera>? {Qué interesante|Qué bien}. {Con el escritorio y la calma vas a estudiar bien|Aquí se estudia tranquilo por las tardes}.\n<carrera>, {qué bonito|qué bien|muy bien}. {Yo soy ilustradora|El metro te deja cerca de la universidad}.", 2.5, anywhere=True)
S.answer("dedicas", "trabajo <sitio>. <duda>\ntrabajo de <oficio.m> <sitio>. <duda>", "¿<sitio>? Qué bien. <duda.resp>\nAh, <sitio>, muy bien. <duda.resp>", 2)
S.answer("dedicas", "estudio <carrera>. <duda>\nsoy estudiante de <carrera>. <duda>", "<carrera>, {qué bien|qué interesante}. <duda.resp>", 1.5)
S.answer("dedicas", "{soy <oficio.m>|trabajo <sitio>|estudio <carrera>}{, ¿y tú?|. ¿Y tú, en qué trabajas?|. ¿Tú qué haces?|, ¿tú también trabajas?}", "{Qué bien|Qué interesante}. Yo soy ilustradora y trabajo en casa por las mañanas.", 1.2)
S.answer("eres", "<habito>\n{bueno,|pues|la verdad,|creo que|a ver,} <habito>\n{soy|creo que soy} <caracter> y <habito>\n<habito> y <habito2>\nen casa <habito>\nsoy <caracter>, <habito>", "<habito.eco>.\n{Ah|Vale|Bueno}. <habito.eco>.\n<habito.eco>. {Nosotros somos tranquilos|Creo que encajas aquí|Unai va a estar de acuerdo}.", 5, anywhere=True)
S.answer("eres", "<habito>. <duda>\nsoy <caracter>. <duda>\nsoy <caracter> y <caracter2>. <duda>", "{Perfecto|Qué bien|Muy bien|Vale}. <duda.resp>", 1.6)
S.answer("eres", "<habito>. <duda>", "<habito.eco>. <duda.resp>", 1.5)
S.answer("eres", "soy <caracter>, {¿y vosotros?|¿y tú?|¿y Unai?|¿vosotros cómo sois?}\n<habito>, {¿y tú?|¿y vosotros?}", "{Qué bien|Perfecto}. Nosotros somos tranquilos: yo trabajo por las mañanas y Unai llega tarde.", 1)
S.answer("cuanto", "<plazo>, porque <razon>\n{quiero quedarme|me gustaría quedarme|pienso estar} <plazo>, <razon>", "<plazo>, {perfecto|muy bien|vale}. <razon.eco>.\n<razon.eco>. Entonces, <plazo>, {vale|muy bien}.", 2.2)
S.answer("cuanto", "<plazo>. <duda>\n{me quedaría|quiero quedarme} <plazo>. <duda>", "<plazo>, {vale|muy bien|de acuerdo}. <duda.resp>", 1.6)
S.answer("cuanto", "{solo|nada más|busco para|me quedo solo} {dos meses|tres meses|un mes|cuatro meses|unas semanas|el verano}\n{depende de|no lo sé, depende de} {mi trabajo|mi beca|mi novia|la universidad|mi contrato}", "{Ya|Vaya|Entiendo}. El contrato es de seis meses como mínimo. {Después avisas con treinta días y ya está|Menos no puede ser, lo siento}.", 1.2)
S.answer("horario", "<jornada>\n{normalmente|bueno,|pues|casi siempre|yo} <jornada>\n<jornada> y <jornada2>\n<jornada>, pero {los fines de semana descanso|no hago ruido|el domingo estoy en casa}", "<jornada.eco>.\n{Ah, vale|Ah, bien|Muy bien}. <jornada.eco>.\n<jornada.eco>. {Nos organizamos con el baño|Encaja con nosotros}.", 4.5, anywhere=True)
S.answer("horario", "<jornada>. <duda>", "<jornada.eco>. <duda.resp>\n{Vale|Muy bien}. <duda.resp>", 1.6)
S.answer("mascota", "<gato>\n{sí,|bueno,|pues|no,|a ver,} <gato>\nme gustan mucho, <gato>", "<gato.eco>.\n{Ah|Vale|Bueno}. <gato.eco>.\n<gato.eco>. {Es muy cariñosa|La vas a ver ahora, duerme en el sofá}.", 4)
S.answer("mascota", "{sí, me gustan|me encantan los gatos|no hay problema|no me molestan|<gato>}. <duda>", "{Genial|Perfecto|Qué bien|Muy bien}. <duda.resp>", 1.5)
S.answer("fumas", "<fumo>\n{no,|sí,|bueno,|la verdad,} <fumo>\n<fumo>, la verdad", "<fumo.eco>.\n{Vale|Bueno|Ya}. <fumo.eco>.", 2.5)
S.answer("fumas", "{no fumo|no, no fumo|no|nunca}. <duda>\nno fumo, pero <duda>", "{Perfecto|Genial|Muy bien}. <duda.resp>", 2)
S.answer("porque", "{porque |pues |es que |}<razon>\n{me mudo porque|busco habitación porque|vengo porque|quiero cambiar porque|estoy aquí porque} <razon>\n<razon> y <razon2>\nvivo en <ciudad>, pero <razon>", "<razon.eco>.\n{Ah|Ya|Ah, ya veo|Entiendo}. <razon.eco>.\n<razon.eco>. {Aquí estarás bien|Estás en pleno Casco Viejo}.", 5, anywhere=True)
S.answer("porque", "{porque |}<razon>. <duda>", "<razon.eco>. <duda.resp>\n{Ya veo|Entiendo}. <duda.resp>", 1.8)
S.answer("interesa", "{me interesa|me gusta|me interesa mucho|sí|creo que sí}, pero <condicion>\n<condicion>\n{lo siento,|todavía no sé,|antes|es que} <condicion>\n{tengo que pensarlo|necesito pensarlo}, <condicion>", "{Claro|Entiendo|Vale}, primero tienes que <condicion.tuyo>. {Llámame mañana, si puedes|Pero esta tarde viene otra persona}.\n{Sin prisa|Por supuesto}: puedes <condicion.tuyo> y me escribes. {¡Suerte!|Esta tarde viene otra persona, recuerda.}", 2.5, then="end")
S.answer("interesa", "{lo pienso y|tengo que pensarlo,|me gusta, pero lo pienso y|vale,|lo hablo con mi familia y|déjame pensarlo y} {te llamo|te escribo|te digo algo|te aviso|te doy una respuesta|te mando un mensaje} <llamada>\n¿{te puedo llamar|puedo contestarte|puedo decirte algo|te escribo|te llamo} <llamada>?\n{te llamo|te aviso} <llamada>, ¿{vale|está bien|te parece bien}?", "{Vale|De acuerdo|Perfecto}, <llamada> hablamos. {Recuerda que esta tarde viene otra persona|Son 430 al mes y está libre desde el día uno}.\n{Claro|Muy bien}, {me dices algo|espero tu respuesta} <llamada>. {Gracias por venir|Piénsalo con calma}.", 3.5, then="end")
S.answer("interesa", "{me la quedo|sí, me la quedo|la quiero|me interesa|sí, me interesa mucho|sí, quiero la habitación}. <duda>", "{¡Genial!|¡Qué bien!|¡Estupendo!} <duda.resp>", 2.5, then="cuando")
S.answer("interesa", "{me la quedo|sí, me la quedo|la quiero|me gusta mucho}, {¿cuándo puedo mudarme?|¿cuándo puedo entrar?|¿cuándo firmamos?|¿qué tengo que hacer?|¿cuál es el siguiente paso?|¿cómo lo hacemos?}", "{¡Genial!|¡Qué alegría!} Está libre desde el día uno: ese día firmas y pagas la fianza.\n{¡Estupendo!|¡Qué bien!} Firmamos el contrato, pagas un mes de fianza y el día uno tienes las llaves.", 2, then="cuando")
S.answer("interesa", "{me interesa|me gusta}, pero <pero>\n{no sé,|no estoy seguro,|no me convence,|el problema es que} <pero>\n<pero>", "Te entiendo, {pero bueno, |}<pero.eco>. ¿Te interesa de todas formas?\nYa, <pero.eco>. ¿Qué me dices?", 1.8, then="interesa")
S.answer("interesa", "no, {lo siento,|gracias,} <pero>\nno me la quedo, <pero>\ncreo que no, porque <pero>", "Lo entiendo, <pero.eco>. {Mucha suerte con la búsqueda|Gracias por venir}.", 1, then="end")
S.answer("interesa", "¿{puedo venir a verla|puedo volver a verla|puedo volver|podemos quedar|vengo con mi hermana} <cita>?\n¿nos vemos <cita>?\n{quiero firmar|firmamos|paso a firmar|vengo a firmar} <cita>", "{Vale|Perfecto|De acuerdo}, <cita> aquí, en la calle Somera. {Te espero|Avisaré a Unai}.\n<cita>, {perfecto|muy bien}. {Trae la fianza, un mes|Cualquier cosa, me escribes}.", 1.5, then="end")
S.answer("cuando", "<cita>\n{vengo|puedo venir|nos vemos|me mudo|traigo mis cosas|puedo mudarme|paso|quedamos} <cita>\n¿{puedo venir|nos vemos|te va bien|puede ser|quedamos|te parece bien} <cita>?\n{mejor|creo que} <cita>\n<cita>, porque {antes trabajo|viene un amigo con coche|mi hermana me ayuda|tengo libre}", "{Perfecto|Vale|Genial|De acuerdo}, <cita>. {Te doy las llaves y firmamos|Trae la fianza, un mes|Te ayudamos con las maletas}.\n<cita>, {muy bien|perfecto|genial}. {Aquí te espero|Se lo digo a Unai}.", 4, then="end")
S.answer("cuando", "<fecha>. <duda>\n{puedo mudarme|me mudo} <fecha>. <duda>", "<fecha.eco>, perfecto. <duda.resp>", 1.5, then="end")
S.answer("cuando", "{no puedo el día uno|el día uno trabajo|todavía no sé|antes del día uno|mañana mismo|hoy mismo|esta semana|lo antes posible|ya|ahora}", "{Ya, pero|Bueno,} está libre desde el día uno. {Ese día te doy las llaves|Si quieres, vienes ese fin de semana}.", 1.2, then="end")
S.close(
    "{perfecto|vale|muy bien|genial|de acuerdo}, {nos vemos|te veo|quedamos|entonces nos vemos} <cita>\n{gracias por todo|muchas gracias|gracias}, nos vemos <cita>\n{hasta luego|adiós}, te {llamo|escribo|aviso} <llamada>",
    "{¡Perfecto!|¡Muy bien!|Vale.} {Recuerda: 430 al mes y un mes de fianza.|Está libre desde el día uno.} {¡Hasta pronto!|¡Nos vemos!}\n{Gracias por venir|De acuerdo}. {¡Hasta luego!|¡Hasta pronto!} {Saluda a Lúa al salir.|Cuidado con las escaleras.}",
    2.5,
)
S.close(
    "{vale|perfecto}, nos vemos <cita>\n{gracias|perfecto}, hasta <cita>\nentonces quedamos <cita>, {gracias|adiós|hasta luego}",
    "<cita>, {perfecto|de acuerdo}. {¡Hasta entonces!|¡Nos vemos!}\n{Vale|Perfecto}, nos vemos <cita>. {¡Hasta pronto!|Trae la fianza.}",
    2.5,
)
S.answer("horario", "{me levanto|salgo de casa|vuelvo a casa|me acuesto|empiezo a trabajar|desayuno|ceno} a <hora>\n{normalmente|casi siempre|todos los días} {me levanto|salgo|me acuesto} a <hora>", "A <hora>, {muy bien|vale|perfecto}. {Unai llega tarde por la noche|Yo trabajo aquí por las mañanas}.\n¿A <hora>? {Bien|Perfecto}, {no habrá problema con el baño|encaja con nosotros}.", 2)
