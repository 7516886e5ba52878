"""What patients ask Dr Ferrer at any time, and more of what ails them."""

from __future__ import annotations

from ..core import Scene
from ..values import Record, pairs, words
from . import mundo
from .preguntas import fact


def enrich(s: Scene) -> None:
    """Adds it to the scene."""
    s.pool(nombre=mundo.FIRST_NAMES, ciudad=mundo.TOWNS, pais=mundo.LANDS)
    one = "la mandíbula; el codo; la cadera; la cintura; el pulgar; un dedo; el dedo del pie; el talón; la planta del pie; el lado derecho; la frente; la cara; la lengua; la boca; una muela; un ojo; el ojo izquierdo; la pierna derecha; el brazo izquierdo; el gemelo; el muslo; la nuca; el costado; el vientre"
    many = "las rodillas; los hombros; los brazos; las manos; los dedos; los músculos; las articulaciones; los huesos; los dientes; las encías; los tobillos; los riñones"
    s.pools["parte"] += [Record(t=p, v="duele", eco=p, kind="otro") for p in words(one)] + [Record(t=p, v="duelen", eco=p, kind="otro") for p in words(many)]
    s.pools["sintoma"] += [Record(t=w, eco=w) for w in words("vómitos; ampollas en los pies; una infección; picor en la piel; picor en los ojos; una erupción en el brazo; una herida; la nariz tapada; sudores por la noche; palpitaciones; calambres; hormigueo en la mano; acidez; ardor de estómago; estreñimiento; dolor de oídos; dolor muscular; migraña; ansiedad; mucho cansancio; sangre en la nariz; una picadura de mosquito; la tensión alta; ojos rojos; un bulto en el cuello; contracturas; congestión; gases; manchas en la piel; una quemadura")]
    s.pools["accion"] += pairs("""
        no puedo mover el brazo = no puede mover el brazo
        no puedo doblar la rodilla = no puede doblar la rodilla
        me quemé la mano cocinando = se quemó la mano
        me picó una avispa = le picó una avispa
        me mordió un perro = le mordió un perro
        me di un golpe en la cabeza = se dio un golpe en la cabeza
        me caí de la bicicleta = se cayó de la bicicleta
        me resbalé en la ducha = se resbaló en la ducha
        comí algo en mal estado = comió algo en mal estado
        he perdido el apetito = ha perdido el apetito
        he perdido la voz = ha perdido la voz
        me pica todo el cuerpo = le pica todo el cuerpo
        me sangra la nariz = le sangra la nariz
        se me hincha el pie = se le hincha el pie
        veo borroso = ve borroso
        oigo mal = oye mal
        me canso mucho al subir escaleras = se cansa al subir escaleras
        sudo mucho por la noche = suda mucho por la noche
        he adelgazado mucho = ha adelgazado
        levanté una caja muy pesada = levantó mucho peso
        vomito todo lo que como = vomita lo que come
        me despierto tosiendo = se despierta con tos
        trabajo muchas horas de pie = trabaja muchas horas de pie
    """, "t", "eco")
    s.pools["cuando"] += pairs("""
        desde el martes = desde el martes
        desde el jueves = desde el jueves
        desde la semana pasada = desde la semana pasada
        hace diez días = diez días
        desde hace seis días = seis días
        desde Navidad = desde Navidad
        desde el mes pasado = desde el mes pasado
        hace tres meses = tres meses
        desde esta noche = desde esta noche
        desde anteayer = desde anteayer
        hace unas horas = unas horas
        desde hace un año = un año
        llevo cuatro días así = cuatro días
        llevo una semana así = una semana
        desde mi cumpleaños = desde su cumpleaños
        desde que volví de vacaciones = desde que volvió de vacaciones
        desde que cambié de trabajo = desde que cambió de trabajo
    """, "t", "eco")
    s.pools["causa"] += words("después de una fiesta; después de un partido de tenis; en la escalera; en el metro; levantando a mi hijo; moviendo un sofá; pintando la casa; después de bañarme en el mar; en la nieve; en la oficina; por el aire acondicionado; trabajando en el jardín; después de comer setas; bailando; por el estrés")
    s.pools["alergia"] += pairs("""
        al látex = el látex
        al huevo = el huevo
        a los perros = los perros
        a las gramíneas = las gramíneas
        al gluten = el gluten
        a los cacahuetes = los cacahuetes
        a las fresas = las fresas
        a los ácaros = los ácaros
        al kiwi = el kiwi
        a la amoxicilina = la amoxicilina
        al níquel = el níquel
        a las gambas = las gambas
        al yodo = el yodo
        a la lactosa = la lactosa
    """, "t", "eco")
    s.pools["remedio"] += pairs("""
        amoxicilina = la amoxicilina
        omeprazol = omeprazol
        antihistamínicos = antihistamínicos
        pastillas para la alergia = las pastillas de la alergia
        pastillas para el colesterol = las pastillas del colesterol
        una crema para la espalda = la crema
        gotas para los ojos = las gotas
        hierro = hierro
        un inhalador para el asma = el inhalador
        miel con limón = miel con limón
        té con jengibre = té con jengibre
        pastillas para la tiroides = las pastillas de la tiroides
        un antidepresivo = un antidepresivo
        diclofenaco = diclofenaco
        pastillas de la farmacia = pastillas de la farmacia
    """, "t", "eco")
    _facts(s)
    _tells(s)


def _facts(s: Scene) -> None:
    P = "paracetamol de 650"
    fact(s, "cada cuánto tomo la medicina|cada cuántas horas tengo que tomarlo|cuántas veces al día lo tomo|cuántas pastillas tomo al día|cada cuánto tengo que tomar la pastilla|cuántas veces por día|cuánto paracetamol puedo tomar|cada cuántas horas|con qué frecuencia lo tomo|cuántas pastillas tengo que tomar|cómo tomo la medicina|cuándo tomar las pastillas|qué dosis tomo|cuánto tomo", "cada cuánto tengo que tomarlo|cuántas veces al día lo tomo|cómo tengo que tomar la medicina|cada cuántas horas es la pastilla", "la dosis|las pastillas", f"Un {P} cada ocho horas, tres veces al día.\nCada ocho horas: una pastilla de paracetamol por la mañana, otra por la tarde y otra por la noche.\nTres veces al día, es decir, cada ocho horas.", 1.6)
    fact(s, "durante cuántos días tomo la medicina|cuántos días tengo que tomarlo|hasta cuándo tomo las pastillas|cuánto tiempo tengo que tomar el medicamento|cuántos días dura el tratamiento", "cuántos días tengo que tomarlo|hasta cuándo dura el tratamiento", "la duración del tratamiento", "Tómelo tres o cuatro días, {mientras tenga molestias|cada ocho horas}.\nTres o cuatro días, y si no mejora, vuelva el viernes.", 0.8)
    fact(s, "lo tomo antes o después de comer|tengo que tomarlo con comida|se toma con agua|puedo tomarlo con el estómago vacío|antes de comer o después", "si lo tomo antes o después de comer|si hay que tomarlo con comida", "", "Mejor después de comer, con un vaso de agua.\nTómelo con agua, después de comer.", 0.6)
    fact(s, "qué tengo que hacer|qué debo hacer|qué hago ahora|cuál es el tratamiento|qué tratamiento hay|qué me receta|qué medicina necesito|qué puedo tomar para esto|qué me recomienda usted|qué debo tomar|hay alguna medicina|me da alguna medicina|qué yo puedo hacer", "qué tengo que hacer|cuál es el tratamiento|qué debo tomar|qué medicina necesito", "el tratamiento|una medicina", "Descanse, beba mucha agua y, si no tiene alergia, tome paracetamol cada ocho horas.\nReposo, agua y paracetamol de 650 cada ocho horas, si no hay alergia.", 1.2)
    fact(s, "necesito un justificante|me hace un justificante|me puede hacer un papel para el trabajo|me da la baja|puede darme un justificante para mi jefe|necesito papel para la empresa|me firma un certificado médico|me puede dar un certificado para la universidad|necesito una baja|hay un papel para mi trabajo|mi jefe quiere un justificante, ¿me lo hace", "si me puede hacer un justificante|cómo consigo un papel para el trabajo", "un justificante|un justificante médico|un papel para mi jefe|la baja|un certificado", "Claro, le hago un justificante para el trabajo.\nSí, ahora le imprimo el justificante.\nPor supuesto, el justificante se lo doy yo.", 1.4)
    fact(s, "puedo trabajar mañana|puedo ir al trabajo|puedo ir a la oficina mañana|cuándo puedo volver a trabajar|tengo que quedarme en casa|cuántos días tengo que descansar|tengo que faltar al trabajo|puedo ir a clase|mañana tengo un examen, ¿puedo ir|trabajo mañana, ¿qué hago|cuántos días de reposo", "si puedo ir a trabajar|cuándo puedo volver al trabajo|cuántos días de descanso necesito", "el trabajo", "Mejor no vaya a trabajar: descanse en casa dos o tres días. Le hago un justificante.\nEs mejor el reposo: dos o tres días en casa, sin trabajar.", 1.2)
    fact(s, "dónde está la farmacia|dónde hay una farmacia cerca|cuál es la farmacia más cercana|dónde puedo comprar la medicina|dónde compro el paracetamol|hay farmacia por aquí|en qué calle está la farmacia", "dónde está la farmacia|dónde comprar el medicamento|si hay una farmacia cerca", "la farmacia|una farmacia", "La farmacia más cercana está en la calle Barón de San Petrillo.\nEn la calle Barón de San Petrillo hay una farmacia, abierta hasta las nueve y media.", 1.1)
    fact(s, "hasta qué hora abre la farmacia|a qué hora cierra la farmacia|está abierta la farmacia por la tarde|la farmacia está abierta ahora", "hasta qué hora está abierta la farmacia|cuándo cierra la farmacia", "el horario de la farmacia", "La farmacia abre hasta las nueve y media.", 0.7)
    fact(s, "qué hago si no mejoro|y si no mejoro|y si no me pongo mejor|si sigo igual, ¿qué hago|y si empeoro|y si tengo más fiebre|si no mejoro, ¿vuelvo|cuándo tengo que volver|tengo que volver a verla|cuándo debo volver|si no estoy mejor, ¿puedo venir otra vez|qué pasa si no funciona", "qué hago si no mejoro|cuándo tengo que volver|si tengo que volver", "si no mejoro", "Si no mejora, vuelva el viernes y lo miramos otra vez.\nVuelva el viernes. Y con fiebre alta más de tres días, venga antes.", 1.2)
    fact(s, "cuándo tengo que ir a urgencias|cuándo llamo al 112|y si no puedo respirar|qué hago si me falta el aire|a qué número llamo en una emergencia|qué número llamo|cuál es el teléfono de urgencias|y si tengo fiebre muy alta", "cuándo debo ir a urgencias|a qué número tengo que llamar", "urgencias|el número de emergencias", "Si le falta el aire, llame al 112. Con fiebre alta más de tres días, vuelva aquí.\nLlame al 112 si le falta el aire.", 0.8)
    fact(s, "puedo pedir otra cita|me da cita para el viernes|cuándo es la próxima cita|puede darme otra cita|tiene cita esta semana|hay hueco el viernes|puedo venir el viernes|cuándo la veo otra vez|necesito otra cita", "si hay cita el viernes|cuándo es la próxima cita", "otra cita|la próxima cita|una cita para el viernes", "Sí, le doy cita para el viernes.\nLa próxima cita puede ser el viernes. Se la apunto.", 0.9)
    fact(s, "por qué no me da antibióticos|necesito antibióticos|me receta un antibiótico|puede darme antibiótico|los antibióticos no son mejores|quiero un antibiótico, ¿es posible|por qué sin antibiótico|no sería mejor un antibiótico", "por qué no hay antibióticos|si necesito antibióticos", "un antibiótico|antibióticos", "Los antibióticos no curan los virus, por eso no se los receto.\nPara un virus no sirve un antibiótico: solo mata bacterias.", 1.0)
    fact(s, "es grave|es peligroso|es serio|es algo malo|tengo algo malo|tengo que preocuparme|estoy muy enfermo|debo preocuparme|es normal esto|es una enfermedad grave", "si es grave|si tengo que preocuparme|si es peligroso", "", "No parece grave, no se preocupe. Es algo corriente.\nNo es nada grave. {Con reposo mejorará|En unos días se encontrará mejor}.", 1.0)
    fact(s, "qué tengo, doctora|qué enfermedad tengo|qué piensa usted que es|tengo gripe|es una gripe o un resfriado|es un virus|es covid|cuál es el problema|qué es lo que tengo|usted qué cree", "qué tengo|qué enfermedad es|si es gripe", "el diagnóstico", "Seguramente es algo corriente: en enero hay mucha gripe.\nParece un virus, una gripe. Hay muchos casos estos días.", 0.9)
    fact(s, "cuándo voy a estar mejor|cuánto tiempo dura|cuántos días dura la gripe|cuándo se me pasa|cuánto tarda en curarse|voy a estar bien el domingo|cuándo me voy a curar", "cuánto va a durar|cuándo estaré mejor", "", "Suele durar unos días; con reposo mejorará pronto.\nEn unos días estará mejor. Si no, vuelva el viernes.", 0.7)
    fact(s, "puedo tomar ibuprofeno|puedo tomar aspirina|es mejor ibuprofeno o paracetamol|puedo mezclar ibuprofeno y paracetamol|y el ibuprofeno", "si puedo tomar ibuprofeno|si puedo tomar otra cosa", "ibuprofeno|una aspirina", "Mejor solo paracetamol, cada ocho horas.\nYo le recomiendo paracetamol, y no mezclar medicinas.", 0.7)
    fact(s, "qué hago para la espalda|es bueno el calor para la espalda|frío o calor|tengo que estar en la cama por la espalda|puedo levantar peso|puedo cargar cajas|qué ejercicio hago para la espalda", "qué es bueno para la espalda|si puedo cargar peso", "", "Para la espalda, calor, moverse y no cargar peso.\nPóngase calor, muévase un poco y no cargue peso.", 0.7)
    fact(s, "puedo hacer deporte|puedo ir al gimnasio mañana|puedo jugar al fútbol el sábado|puedo correr|puedo nadar|puedo ir a bailar|cuándo puedo hacer deporte", "si puedo hacer deporte|cuándo puedo volver al gimnasio", "el deporte|el gimnasio", "De momento, nada de deporte. Primero, reposo.\nEl deporte puede esperar: descanse unos días.", 0.5)
    fact(s, "qué puedo comer|puedo comer normal|hay que hacer dieta|qué no puedo comer|puedo tomar leche|qué dieta hago|puedo beber café|puedo beber vino|puedo beber alcohol", "qué puedo comer|si puedo beber alcohol|qué dieta tengo que hacer", "la comida|la dieta|el alcohol", "Coma ligero, {sopa, arroz y fruta|arroz o sopa}, beba mucha agua y nada de alcohol.\nComida ligera y mucha agua. Alcohol, mejor no.", 0.6)
    fact(s, "es contagioso|puedo contagiar a mis hijos|mi familia puede enfermar|tengo un bebé en casa, ¿es peligroso|tengo que llevar mascarilla|puedo besar a mi hijo|puedo dormir con mi marido", "si es contagioso|si puedo contagiar a mi familia", "", "La gripe es contagiosa: lávese mucho las manos y ventile la casa.\nSí, puede contagiar. Lávese las manos a menudo.", 0.5)
    fact(s, "cuánto cuesta la consulta|tengo que pagar|es gratis|cuánto es la visita|necesito la tarjeta sanitaria|cuánto cuesta la medicina|es caro el paracetamol", "si hay que pagar|cuánto cuesta", "el precio", "De los pagos le informan en el mostrador, a la entrada. Yo me ocupo de su salud.\nEso se lo dicen en el mostrador. {El paracetamol es barato|El paracetamol no es caro}.", 0.35)
    fact(s, "cuántos años lleva aquí|hace mucho que trabaja aquí|usted es médica de familia|trabaja mucho hoy|hay muchos enfermos|hay mucha gripe", "si hay mucha gripe|cuánto tiempo trabaja aquí", "", "Llevo quince años en este centro, y en enero siempre hay mucha gripe.\nSí, hay mucha gripe este enero. Llevo quince años aquí y es así cada invierno.", 0.3)
    fact(s, "duele|me va a hacer daño|qué va a hacer|qué me va a mirar|me va a escuchar los pulmones|me mira la garganta|me toma la tensión|puede mirarme la garganta|me pone el termómetro", "qué me va a hacer|si duele", "", "Puedo mirarle la garganta, escuchar los pulmones y tomarle la tensión. No duele nada.\nNo duele: miro la garganta, escucho los pulmones y tomo la tensión.", 0.5)
    fact(s, "puedo viajar|mañana tengo un vuelo, ¿puedo volar|puedo coger el avión el sábado|puedo conducir|tengo un viaje a <ciudad>, ¿puedo ir|puedo salir de viaje|puedo ir a <ciudad> el domingo", "si puedo viajar|si puedo coger un avión", "el viaje", "Sin fiebre, puede viajar. Con fiebre, mejor quedarse en casa.\nEspere a no tener fiebre para viajar; ahora, descanse.", 0.6)


def _tells(s: Scene) -> None:
    s.answer("que", """
        me <parte.v> <parte> y {también|además} <parte2>
        me <parte.v> <parte> <cuando>
        tengo dolor en <parte>
        {yo tengo|tengo} mucho dolor {de|en} <parte>
        mi problema es <parte>, me <parte.v> {mucho|muchísimo|desde hace días}
        {me duele|yo duele|mi duele} <parte>
        {estoy preocupado|estoy preocupada}, me <parte.v> <parte>
        """, "Le <parte.v> <parte.eco>, {entiendo|ya veo|lo siento}.\n{Ya veo|Entiendo|Vaya}, le <parte.v> <parte.eco>.", 3, keep={"mal": "parte"}, anywhere=True)
    s.answer("que", """
        tengo <sintoma> <cuando>
        {hace unos días que|desde ayer} tengo <sintoma>
        tengo <sintoma>, <sintoma2> y me <parte.v> <parte>
        {vengo porque|he venido porque|doctora, es que} tengo <sintoma>
        """, "{Entiendo|Ya veo}, <sintoma.eco>. {Vamos a ver|Lo siento}.\nTiene <sintoma.eco>, {de acuerdo|ya veo|comprendo}.", 2.5, anywhere=True)
    s.answer("que cuando", """
        {vengo porque|es que|creo que es porque|desde hace unos días,|el problema es que} <accion>
        <accion> <cuando>
        ayer <accion> y ahora me <parte.v> <parte>
        """, "{Ya veo|Entiendo|Comprendo}: <accion.eco>. {Vamos a mirarlo|Lo tengo en cuenta}.", 1.6)
    s.answer("cuando", """
        {me siento así|me pasa|lo tengo|tengo dolor|estoy enfermo|estoy enferma|empecé} <cuando>
        <cuando>, {pero hoy estoy peor|y cada día es peor|y no mejora|pero hoy un poco mejor|más o menos}
        <cuando>, ¿{es grave|es normal|es peligroso}?
        """, "<cuando.eco>, {entiendo|ya veo}. {No parece grave|Vamos a mirarlo bien}.\n{De acuerdo|Entiendo}, <cuando.eco>.", 2.2, anywhere=True)
    s.answer("cuando", "empezó <causa>, <cuando>\n<cuando>, {creo que |}<causa>\n{me pasó|fue|ocurrió|sucedió} <causa>, <cuando>", "{Entiendo|Ya veo}: <cuando.eco>, <causa>.\nAsí que fue <causa>. {De acuerdo|Entiendo}.", 1.6)
    s.answer("alergia", "{no tengo alergias|no soy alérgico|no soy alérgica|ninguna alergia|no}, pero tomo <remedio>", "Sin alergias, pero toma <remedio.eco>. {Lo anoto|Entendido}.", 1.2, covers=("medicinas",))
    s.answer("alergia", "{sí|bueno, sí}, {yo soy|estoy} {alérgico|alérgica} <alergia>, ¿{es un problema|pasa algo|puedo tomar paracetamol}?\ncreo que <alergia>, pero no estoy seguro", "Anoto: alergia, <alergia.eco>. {Gracias por decírmelo|Lo tengo muy en cuenta}.", 0.8)
    s.answer("medicinas", "{sí, |}{tomo|estoy tomando|yo tomo} <remedio> y <remedio2>\n{tomé|he tomado} <remedio>, pero no {me ayuda|funciona|mejoro|hace nada}\n<remedio> {todos los días|cada noche|por la mañana|desde hace años|a veces}", "{De acuerdo|Lo anoto|Muy bien}: <remedio.eco>.\n<remedio.eco>, {entiendo|lo tengo en cuenta}.", 2, anywhere=True)
    s.answer("alergia medicinas", "tengo {diabetes|asma|el colesterol alto|problemas de corazón|la tensión alta|migrañas|hipotiroidismo|anemia}\nme operaron {de la rodilla|del corazón|del apéndice|de la espalda} hace <num> años\nestoy embarazada de <num> meses", "{Gracias, es importante saberlo|De acuerdo, lo anoto|Lo tengo en cuenta, gracias por decírmelo}.", 0.8)
    s.answer("como", "{es como|siento como} {un pinchazo|una aguja|fuego|presión|un golpe|una punzada|electricidad}\nme duele más {por la noche|por la mañana|cuando respiro|al caminar|al agacharme|después de comer|cuando toso}\n{del uno al diez, |}un {seis|dos|diez|nueve|siete y medio}", "{Ya veo|Entiendo|De acuerdo}. {Vamos a aliviar ese dolor|Lo tengo en cuenta}.", 2)
    s.answer("tratamiento", "{de acuerdo|vale|muy bien|está bien|perfecto}, {pero|y} ¿{cada cuánto lo tomo|cada cuántas horas tomo el paracetamol|cuántas pastillas al día|cuándo lo tomo}?", "Un paracetamol cada ocho horas, tres veces al día.\nCada ocho horas: mañana, tarde y noche.", 1.5)
    s.answer("tratamiento", "{de acuerdo|vale|muy bien|gracias}, {y|pero} ¿{puedo ir a trabajar|puedo trabajar mañana|tengo que quedarme en casa|me hace un justificante}?", "Mejor descanse en casa unos días. Le hago el justificante.\nNo trabaje estos días: le doy un justificante.", 1.5)
    s.answer("tratamiento", "{prefiero|quiero|no me gustan las pastillas, prefiero|¿puedo probar con} {algo natural|una infusión|un remedio natural|miel y limón}", "Una infusión ayuda, y beber mucha agua también. Si le duele, paracetamol.", 0.6)
    s.answer("tratamiento", "entonces, {descanso, agua y paracetamol|reposo y paracetamol cada ocho horas|una pastilla cada ocho horas|bebo mucha agua y descanso}[, ¿verdad?]", "Exacto: reposo, agua y paracetamol cada ocho horas.\nEso es, muy bien: una pastilla cada ocho horas, agua y descanso.", 1.2)
    s.answer("dudas", "{sí, |}{quiero cita para el viernes|el viernes está bien|vengo el viernes|puedo el viernes|nos vemos el viernes}", "Muy bien, {queda apuntada la cita del viernes|el viernes la apunto}.", 1.2)
    s.answer("dudas", "{el viernes no puedo|el viernes trabajo|el viernes estoy de viaje}, ¿{puede ser otro día|otro día}?", "Si no puede el viernes, pida otro día en el mostrador. Y descanse.", 0.7)
    s.close("{gracias, doctora|muchas gracias|perfecto, gracias}, {nos vemos el viernes|hasta el viernes|vuelvo el viernes|voy a la farmacia|voy a descansar|si no mejoro, vuelvo el viernes}", "{De nada|Muy bien}. Si no mejora, hasta el viernes. {¡Que se mejore!|¡Cuídese!}\nDescanse, beba agua, y hasta el viernes si hace falta. {¡Cuídese!|¡Que se mejore!}", 2)
