"""Hábleme de usted: Gabriela Solís, Editorial Jacaranda, de usted."""

from __future__ import annotations

from ..values import pairs, words
from .common import new

S = new(
    "es-entrevista",
    "usted",
    tutor="Gabriela Solís",
    ogen="a",
    origen="de aquí, de la Ciudad de México",
    dialogo="{esta conversación es sobre el puesto|me interesa más su experiencia|tenemos que hablar de su candidatura}",
)
S.openings = [
    "Buenas tardes, soy Gabriela Solís, directora de Jacaranda. ¿Podría hablarme un poco de usted?",
    "Buenas tardes, gracias por venir. He leído su currículum. ¿Me cuenta un poco su trayectoria?",
]
S.wrap = ["¿Quiere preguntarme algo más?", "¿Hay algo más que quiera comentar?", "¿Le queda alguna duda?"]
S.pool(
    cargo=pairs("""
        coordinadora = la coordinación
        coordinador = la coordinación
        editora = la edición
        editor = la edición
        diseñadora = el diseño
        diseñador = el diseño
        traductora = la traducción
        traductor = la traducción
        jefa de proyecto = la gestión de proyectos
        jefe de proyecto = la gestión de proyectos
        asistente = la asistencia editorial
        profesora = la enseñanza
        profesor = la enseñanza
        periodista = el periodismo
        administrativa = la administración
        administrativo = la administración
        responsable de ventas = las ventas
        librero = los libros
        librera = los libros
        programador = la informática
    """, "t", "eco"),
    sitio=words("una agencia de diseño; una empresa de tecnología; una librería; una revista; un periódico; una editorial pequeña; un museo; una universidad; una agencia de publicidad; una imprenta; una organización cultural; un banco; una productora de cine; una escuela; un festival de cine; una empresa de eventos; una biblioteca"),
    anos=words("dos años; tres años; cinco años; cuatro años; diez años; un año; seis años; ocho años; varios años; siete años; más de diez años"),
    estudio=words("Filología; Diseño Gráfico; Comunicación; Letras; Administración; Historia del Arte; Periodismo; Economía; Traducción; Derecho; Ingeniería; Marketing; Bellas Artes; Sociología"),
    motivo=pairs("""
        siempre he querido trabajar con libros = Querer trabajar con libros es un buen comienzo
        me encantan los libros ilustrados = Entonces compartimos una pasión
        me gusta coordinar equipos = Coordinar equipos es justamente el corazón del puesto
        quiero un nuevo reto = Un reto lo es, se lo aseguro
        conozco su catálogo y me gusta mucho = Me alegra que conozca nuestro catálogo
        es una editorial independiente = La independencia es nuestra manera de trabajar
        mi experiencia encaja con el puesto = Es posible que encaje, en efecto
        me interesa la cultura mexicana = La cultura mexicana está muy presente en nuestros libros
        quiero crecer profesionalmente = Aquí hay espacio para crecer, si hay constancia
        admiro el trabajo de sus ilustradores = Nuestros ilustradores son el alma de la casa
        leía sus libros a mis hijos = Qué gusto saber que nuestros libros llegan a las casas
        me gusta trabajar con autores = El trato con los autores exige paciencia y tacto
        quiero dejar mi empresa actual = Un cambio puede ser saludable
        creo en los proyectos pequeños y cuidados = Cuidar cada libro es nuestra forma de trabajar
        busco estabilidad = La estabilidad también importa, desde luego
    """, "t", "eco"),
    problema=pairs("""
        la imprenta se retrasó dos semanas = un retraso de dos semanas es grave
        un autor no entregó a tiempo = los retrasos de los autores son frecuentes aquí
        perdimos al cliente más importante = perder a un cliente así no es fácil
        el presupuesto se acabó antes de tiempo = quedarse sin presupuesto es una situación delicada
        dos compañeros discutieron = los conflictos internos desgastan mucho
        cometí un error en un contrato = reconocer un error dice mucho de usted
        mi jefe renunció en mitad del proyecto = quedarse sin jefe a mitad de un proyecto es complicado
        perdimos todos los archivos = perder los archivos es una pesadilla
        el diseñador se enfermó = depender de una sola persona es un riesgo
        los libros llegaron mal impresos = una mala impresión se paga cara
        nadie entendía las instrucciones = la comunicación falla más de lo que creemos
        lanzamos el producto demasiado tarde = llegar tarde al mercado tiene su precio
        el cliente cambió de idea = los cambios de última hora son habituales
        no calculé bien el tiempo = calcular mal el tiempo nos ha pasado a todos
    """, "t", "eco"),
    solucion=pairs("""
        tuve que reorganizar todo el calendario = reorganizó el calendario
        hablé con todo el equipo = habló con el equipo
        busqué otra imprenta = encontró otra imprenta
        negocié un nuevo plazo = negoció un plazo nuevo
        pedí ayuda a mis compañeros = supo pedir ayuda
        trabajamos los fines de semana = trabajaron más horas
        expliqué la situación al cliente = fue transparente con el cliente
        hice una lista de prioridades = fijó prioridades
        repartí las tareas de nuevo = repartió las tareas
        reduje los gastos = redujo los gastos
        escuché a las dos partes = escuchó a las dos partes
        aprendí a planificar mejor = aprendió a planificar
        asumí la responsabilidad = asumió la responsabilidad
    """, "t", "eco"),
    presion=pairs("""
        hago listas y establezco prioridades = Establecer prioridades es fundamental en noviembre
        mantengo la calma = Mantener la calma vale mucho en nuestro oficio
        trabajo bien bajo presión = Aquí los cierres ponen a prueba a cualquiera
        divido el trabajo en tareas pequeñas = Dividir el trabajo suele dar buen resultado
        pido ayuda cuando la necesito = Saber pedir ayuda es una virtud
        planifico con antelación = La planificación es la mitad del trabajo
        me organizo con un calendario = El calendario será su mejor herramienta
        la presión me motiva = No a todo el mundo le motiva la presión
        intento no perder el humor = El humor ayuda, sin duda
        hablo mucho con el equipo = La comunicación evita muchos disgustos
        hago deporte para relajarme = Cuidarse fuera del trabajo también cuenta
        al principio me pongo nervioso = Le agradezco la sinceridad
        al principio me pongo nerviosa = Le agradezco la sinceridad
    """, "t", "eco"),
    cualidad=words("organizado; organizada; puntual; responsable; creativo; creativa; paciente; constante; curioso; curiosa; flexible; exigente; metódica; metódico"),
    sueldo=pairs("""
        30.000 pesos = treinta mil pesos
        28.000 pesos = veintiocho mil pesos
        32.000 pesos = treinta y dos mil pesos
        unos 30.000 = unos treinta mil pesos
        treinta mil pesos = treinta mil pesos
        29.000 pesos = veintinueve mil pesos
        31.000 pesos = treinta y un mil pesos
        veintiocho mil = veintiocho mil pesos
    """, "t", "eco"),
    mucho=pairs("""
        40.000 pesos = cuarenta mil pesos
        50.000 pesos = cincuenta mil pesos
        45.000 pesos = cuarenta y cinco mil pesos
        unos 60.000 = sesenta mil pesos
        35.000 pesos = treinta y cinco mil pesos
        cuarenta mil = cuarenta mil pesos
    """, "t", "eco"),
)
S.plan = ["trayectoria", "porque", "dificultad", ("some", (1, 3), ["presion", "idiomas", "cualidades", "equipo"]), "sueldo", "preguntas"]
S.step("trayectoria", "¿Podría hablarme un poco de usted?\n¿Podría resumirme su trayectoria?\nCuénteme, ¿cuál ha sido su experiencia hasta ahora?\n¿Qué ha hecho en los últimos años?\n¿En qué ha trabajado hasta ahora?", "¿Qué estudió y dónde ha trabajado?\nMe gustaría saber qué trabajos ha tenido. ¿Puede contármelo?\n¿A qué se dedica actualmente?")
S.step("porque", "¿Por qué le interesa Jacaranda?\n¿Y por qué quiere trabajar con nosotros?\n¿Qué le atrae de este puesto?\n¿Qué sabe de nuestra editorial y por qué le interesa?", "Dicho de otro modo: ¿qué le gusta de este trabajo?\n¿Por qué nos escribió a nosotros y no a otra empresa?")
S.step("dificultad", "Hábleme de un proyecto que salió mal. ¿Qué ocurrió?\n¿Podría contarme una dificultad y cómo la resolvió?\nMe interesan los ejemplos concretos. ¿Recuerda algún proyecto que saliera mal?\n¿Cuál ha sido el momento más difícil de su carrera?", "Piense en un problema del trabajo: ¿qué pasó y qué hizo usted?\n¿Recuerda un error o un retraso? ¿Cómo lo solucionó?")
S.step("resolver", "¿Y cómo lo resolvió?\n¿Qué hizo usted en ese momento?\n¿Y qué aprendió de aquello?\n¿Cómo reaccionó?", "¿Cuál fue la solución?\n¿Qué decidió hacer entonces?")
S.step("presion", "¿Cómo trabaja bajo presión?\nEn los cierres hay mucha presión. ¿Cómo la maneja?\n¿Qué hace cuando se acumula el trabajo?", "Cuando hay mucho trabajo y poco tiempo, ¿qué hace usted?\n¿La presión le bloquea o le motiva?")
S.step("idiomas", "¿Qué idiomas habla?\nTratamos con imprentas de varios países. ¿Qué tal su inglés?\n¿Cómo se desenvuelve en español escrito y en inglés?", "¿Habla inglés? ¿Escribe bien en español?\n¿En qué lenguas puede trabajar?")
S.step("cualidades", "¿Cómo se describiría en el trabajo?\n¿Cuáles son sus puntos fuertes?\n¿Qué diría de usted un antiguo compañero?\n¿Y cuál sería su punto débil?", "¿Qué hace usted bien? ¿Qué le cuesta más?\nDígame dos cualidades suyas. ¿Es una persona organizada, paciente?")
S.step("equipo", "¿Ha dirigido alguna vez un equipo?\nTrabajaría con Mateo, el jefe de producción. ¿Cómo se le da el trabajo en equipo?\n¿Prefiere trabajar en equipo o por su cuenta?", "¿Le gusta trabajar con otras personas?\n¿Ha tenido personas a su cargo?", closed=True)
S.step("sueldo", "¿Cuáles son sus pretensiones económicas?\nHablemos del sueldo. ¿Qué cantidad tenía en mente?\nEl salario va de 28.000 a 32.000 pesos brutos. ¿Qué le parece?\n¿Cuánto le gustaría ganar?", "¿Cuánto dinero al mes espera ganar?\nLe pregunto por el sueldo: ¿qué cantidad le parece justa?")
S.step("preguntas", "¿Tiene usted alguna pregunta?\n¿Qué le gustaría saber sobre el puesto?\n¿Hay algo que quiera preguntarme?\nAhora le toca a usted. ¿Qué quiere saber?", "Puede preguntarme por el horario, el equipo o los viajes. ¿Qué le interesa?\n¿Quiere saber algo más del trabajo?", closed=True, loops=True)
S.answer("trayectoria", "he trabajado <anos> como <cargo> en <sitio>\ntrabajé <anos> en <sitio> como <cargo>\n{con mucho gusto|claro|buenas tardes}, he trabajado como <cargo> en <sitio> durante <anos>\nllevo <anos> trabajando en <sitio> como <cargo>\nsoy <cargo> y trabajo en <sitio> desde hace <anos>", "<anos> en <sitio>, {muy bien|interesante|es un buen recorrido}. {Conoce entonces|Así que conoce bien} <cargo.eco>.\n{Veo que ha pasado|De modo que ha pasado} <anos> en <sitio>. {Esa experiencia nos puede servir|No está lejos de lo que hacemos aquí}.\n{Muy bien|Gracias}, <anos> de experiencia. En <cargo.eco> hace falta oficio.", 4)
S.answer("trayectoria", "{soy|trabajo como|he sido|actualmente soy} <cargo> en <sitio>\n{trabajo|trabajé|he trabajado} en <sitio>\ntrabajo como <cargo>, en <sitio>", "{Interesante, |Muy bien, |Ya veo, }en <sitio>. {Es una buena escuela|Allí se aprende mucho|Eso exige orden y paciencia}." + "\nEn <sitio>, {interesante|muy bien}. {Seguro que aprendió mucho allí|Eso exige trato con mucha gente}.", 3)
S.answer("trayectoria", "estudié <estudio> {en la universidad|en <ciudad>|y después trabajé en <sitio>}\ntengo {un título|una licenciatura|un máster} en <estudio>\nsoy {licenciado|licenciada} en <estudio>\nacabo de terminar <estudio>", "<estudio>, {muy bien|una buena base|interesante}. {Los estudios ayudan, aunque aquí pesa más la práctica|Varios de nuestros empleados estudiaron lo mismo|Me interesa saber cómo los ha aplicado}.\n{Así que estudió|Veo que estudió} <estudio>. {Es una formación útil|Es una base sólida}.", 2.5)
S.answer("trayectoria", "{no tengo mucha experiencia|no tengo experiencia en editoriales|es mi primer trabajo|soy joven y tengo ganas de aprender|nunca he trabajado en una editorial|tengo poca experiencia, pero aprendo rápido}", "{Le agradezco la franqueza|No es indispensable|Lo valoro, pero no lo exijo}. {La experiencia editorial se aprende|Aquí importa saber organizar|Todos empezamos alguna vez}.", 1.3, anywhere=True)
S.answer("porque", "{porque |}<motivo>\nme interesa este puesto porque <motivo>\n{bueno|pues|la verdad}, <motivo>\nquiero trabajar aquí porque <motivo>\n<motivo> y además <motivo2>", "<motivo.eco>.\n<motivo.eco>. {Y el puesto exige mucha organización|Me gusta oírlo|Aunque también hay mucho trabajo de oficina|No todos lo dicen con tanta claridad}.\n{Ya veo|Comprendo|Muy bien}. <motivo.eco>.", 5, anywhere=True)
S.answer("porque", "{necesito trabajo|necesito dinero|por el sueldo|está cerca de mi casa|no lo sé|busco cualquier trabajo|porque pagan bien}", "{Al menos es una respuesta sincera|Lo entiendo, todos trabajamos por un sueldo}. {Pero espero algo más|Me gustaría, eso sí, ver interés por los libros}. ¿Ha leído alguno de los nuestros?", 0.8, then="porque")
S.answer("dificultad", "{una vez|el año pasado|en mi último trabajo|recuerdo que|en un proyecto} <problema>\n<problema>\n{bueno|pues}, una vez <problema>", "{Entiendo|Ya veo|Comprendo}, <problema.eco>.\n{Sí|Vaya|Desde luego}, <problema.eco>. {Son cosas que ocurren|Le escucho}.", 3, then="resolver", keep={"lio": "problema"})
S.answer("dificultad", "{una vez|el año pasado|en mi último trabajo} <problema> y <solucion>\n<problema>, así que <solucion>\ncuando <problema>, <solucion>\n<problema>. Al final <solucion>", "{Es decir, |De modo que }<solucion.eco>. {Una buena reacción|Me parece sensato|Es lo que yo habría hecho}.\n{Entiendo|Ya veo}: <problema.eco>, y usted <solucion.eco>. {Bien resuelto|Me parece un buen ejemplo}.", 4)
S.answer("dificultad", "{nunca he tenido problemas|no recuerdo ninguno|no sé, siempre sale bien|todo ha salido bien|no tengo ningún ejemplo}", "{Permítame dudarlo|Me cuesta creerlo|Todos hemos tenido alguno}. Piense en un retraso o en un conflicto. ¿Qué pasó?", 0.9, then="dificultad")
S.answer("resolver", "<solucion>\n{entonces|al final|pues|primero} <solucion>\n<solucion> y <solucion2>\nlo resolví bien: <solucion>", "{Es decir, |De modo que |Así que }<solucion.eco>. {Me parece sensato|Bien resuelto|Es lo que yo habría hecho}.\n{Muy bien|Entiendo|Interesante}, <solucion.eco>. {Eso demuestra criterio|Es un buen ejemplo}.", 5)
S.answer("resolver", "{aprendí que|ahora sé que} {hay que planificar mejor|la comunicación es fundamental|no se puede controlar todo|hay que pedir ayuda a tiempo|es importante escuchar}", "{Es una buena lección|Una lección útil|Comparto esa conclusión}. {Aquí la aplicará a menudo|No todo el mundo aprende de los errores}.", 2)
S.answer("presion", "<presion>\n{normalmente|en general|pues|bueno} <presion>\n<presion> y <presion2>\ncuando hay mucho trabajo, <presion>", "<presion.eco>.\n{Ya veo|Bien|Comprendo}. <presion.eco>.\n<presion.eco>. {Con doce libros al año hace falta|En octubre lo va a necesitar}.", 4, anywhere=True)
S.answer("idiomas", "hablo <idioma> y <idioma2>\nhablo inglés y <idioma>\n{mi lengua materna es el|mi idioma es el} <idioma>\n{hablo|escribo} bien en {inglés|español}\ninglés, <idioma> y español\nmi inglés es {bueno|muy bueno|fluido|regular}", "{Muy bien|Perfecto|Estupendo}. {El inglés lo usamos con las imprentas|Su español es bueno, por lo que oigo|Con España y Colombia trabajamos en español}.\n{Los idiomas siempre ayudan|Eso nos conviene}, {sobre todo en la Feria de Guadalajara|y los contratos van a veces en inglés}.", 4)
S.answer("cualidades", "soy {muy|bastante} <cualidad>\nsoy <cualidad> y <cualidad2>\ncreo que soy <cualidad>\n{mis compañeros dicen|dirían} que soy <cualidad>\na veces soy demasiado <cualidad>", "<cualidad>, {muy bien|de acuerdo|interesante}. {Aquí hará falta|Es una cualidad que valoro|Preferiría un ejemplo a un adjetivo, pero le creo}.\n{Ser|Eso de ser} <cualidad> {ayuda mucho en este puesto|es importante con los plazos que tenemos}.", 4)
S.answer("cualidades", "{mi punto débil es la paciencia|me cuesta delegar|soy un poco desordenado|a veces trabajo demasiado|soy muy perfeccionista|me cuesta decir que no|hablo demasiado}", "{Le agradezco la sinceridad|Nadie es perfecto|Conocerse es el primer paso}. {Aquí aprenderá a manejarlo|Yo también tengo los míos}.", 2)
S.answer("equipo", "{sí, he dirigido un equipo de <num> personas|sí, <num> personas|tenía <num> personas a mi cargo|sí, coordinaba a <num> personas}", "<num> personas, {muy bien|no es poco}. {Aquí el equipo es parecido|Con Mateo se entenderá bien}.\n{Muy bien|Perfecto}, un equipo de <num> personas. {Es una buena experiencia|No siempre es fácil}.", 3)
S.answer("equipo", "{sí|sí, me gusta|prefiero trabajar en equipo|me gusta trabajar en equipo|en equipo|escucho a todos|sí, varias veces|creo que en equipo se aprende más}", "{Me alegro|Muy bien|Perfecto}. {Aquí todo se hace en equipo|Mateo lo agradecerá|Un libro nunca lo hace una sola persona}.", 2.5)
S.answer("equipo", "{no|no, nunca|todavía no|prefiero trabajar por mi cuenta|prefiero trabajar solo|prefiero trabajar sola}", "{Entiendo|Ya veo}. {El puesto exige tratar con mucha gente|Habría que acostumbrarse al trabajo en equipo|Mateo podría ayudarle al principio}.", 1.3)
S.answer("sueldo", "{esperaba|pensaba en|me gustaría ganar|quisiera} <sueldo>\n<sueldo>\nen cuanto al sueldo, esperaba <sueldo>\n<sueldo> {al mes|mensuales|brutos}", "<sueldo.eco> {entra|está} dentro de lo previsto. {Depende de la experiencia|Lo tendré en cuenta}.\n{De acuerdo|Muy bien|Entiendo}, <sueldo.eco>. {Es una cifra razonable|Está dentro de nuestra banda}.", 4, anywhere=True)
S.answer("sueldo", "{esperaba|quiero|pensaba en|me gustaría ganar} <mucho>\n<mucho>", "{Le seré franca|Con franqueza}: <mucho.eco> {supera|está por encima de} nuestro presupuesto. {El máximo son treinta y dos mil|Llegamos a treinta y dos mil}.", 2)
S.answer("sueldo", "{me parece bien|está bien|de acuerdo|me parece justo|es razonable|sí, perfecto|acepto|no sé, ¿cuánto pagan?|¿cuánto pagan?|depende|lo que usted diga|es un poco bajo|es poco}", "{De acuerdo|Muy bien|Entiendo}. Son de 28.000 a 32.000 pesos brutos, {según la experiencia|con seguro de gastos médicos}.", 2.5)
S.answer("preguntas", "{no|no, gracias|no, todo está claro|no, ninguna|creo que no|eso es todo|no, ya está todo claro}[, {muchas gracias|gracias por su tiempo}]\n{muchas gracias|gracias por su tiempo|gracias por la entrevista|ha sido un placer}", "{Muy bien|Perfecto|De acuerdo}. Le responderemos en una semana. {Ha sido un placer|Gracias por venir|Gracias por su tiempo}.\n{Gracias a usted|Muchas gracias por venir}. {En una semana tendrá noticias|Le llamaremos dentro de una semana}.", 3, then="end")
Q = [
    ("¿{cuántas personas forman el equipo|cuántos empleados tienen|cómo es el equipo|con quién trabajaría|quién sería mi jefe}?\n¿podría decirme cuántas personas forman el equipo?", "Somos dieciocho empleados. {Usted dependería de mí y trabajaría con Mateo|Trabajaría sobre todo con Mateo, el jefe de producción}."),
    ("¿{cuál es el horario|cómo es el horario|cuántas horas se trabaja|es a tiempo completo}?", "Es tiempo completo, de nueve a seis."),
    ("¿{se puede trabajar desde casa|sería posible trabajar desde casa|hay teletrabajo|puedo trabajar desde casa}?", "Sí, dos días a la semana desde casa. {Los otros tres, en la oficina|Funciona bien}."),
    ("¿{cuándo empezaría|cuándo empieza el trabajo|cuál es la fecha de inicio|cuándo tendría que incorporarme}?", "Empezaría el 1 de marzo, con tres meses de prueba."),
    ("¿{hay que viajar|tendría que viajar|hay viajes|se viaja mucho}?", "En noviembre hay que viajar a la Feria del Libro de Guadalajara. {El resto del año se viaja poco|Es el viaje más importante}."),
    ("¿{cuántas vacaciones hay|cuántos días de vacaciones tendría|qué prestaciones ofrecen|hay seguro médico|qué condiciones ofrecen}?", "Quince días de vacaciones el primer año y seguro de gastos médicos."),
    ("¿{cuánto es el sueldo|cuál es el salario|cuánto pagan|cuál es el sueldo}?", "De 28.000 a 32.000 pesos mensuales brutos, según la experiencia."),
    ("¿{qué tendría que hacer exactamente|cuáles serían mis tareas|en qué consiste el puesto|qué responsabilidades tiene el puesto}?", "Llevaría el calendario de unos doce libros al año y trataría con autores, ilustradores e imprentas.\nHay que cuidar el calendario y el presupuesto, y tratar con imprentas de México, España y Colombia."),
    ("¿{cuándo responderán|cuándo sabré algo|cuándo me van a contestar|cuál es el siguiente paso|cuándo deciden}?", "Responderemos en una semana."),
    ("¿{qué tipo de libros publican|cuándo se fundó la editorial|cómo es la editorial|desde cuándo existe Jacaranda}?", "Publicamos libros ilustrados. {Fundamos la editorial en 2009|Somos independientes desde 2009}."),
    ("¿{necesito experiencia editorial|es indispensable la experiencia|qué perfil buscan|qué buscan en un candidato}?", "Buscamos a alguien que sepa organizar equipos y escriba bien. La experiencia editorial se valora, pero no es indispensable."),
    ("¿{hay periodo de prueba|cuánto dura el periodo de prueba|es un contrato fijo|qué tipo de contrato es}?", "Hay tres meses de prueba y, después, contrato {estable|indefinido}."),
    ("¿{hay posibilidades de crecer|puedo ascender|ofrecen formación}?", "Somos pequeños, pero {quien trabaja bien crece con nosotros|aquí se aprende de todo}."),
    ("¿{le gusta trabajar aquí|por qué fundó la editorial|qué le gusta de su trabajo|cuánto tiempo lleva aquí}?", "{Dirijo Jacaranda desde el principio|Me apasiona este oficio}. {Cada libro es una aventura distinta|No lo cambiaría por nada}."),
]
for learner, tutor in Q:
    S.aside(learner, tutor, 0.9)
    S.answer("preguntas", learner, tutor, 0.5)
S.answer("preguntas", "{sí|sí, tengo una pregunta|sí, una|sí, claro|sí, varias}", "{Adelante|Le escucho|Dígame}. ¿Qué quiere saber?", 0.8)
S.aside("{estoy un poco nervioso|estoy un poco nerviosa|perdone, estoy nerviosa|disculpe, estoy nervioso}", "{Es normal|No se preocupe|Le entiendo}, {estamos conversando, nada más|tómese su tiempo}.", 0.6)
S.aside("{gracias por recibirme|gracias por la oportunidad|encantado de conocerla|encantada de conocerla|mucho gusto|es un placer}", "{El gusto es mío|Gracias a usted por venir|Mucho gusto}.", 0.9)
S.close(
    "{muchas gracias por su tiempo|gracias por la oportunidad|muchas gracias, licenciada|ha sido un placer|espero su respuesta}[, {hasta luego|hasta pronto|buenas tardes}]",
    "{Gracias a usted|El placer ha sido mío|Gracias por venir}. {Le llamaremos en una semana.|Hasta pronto.|Que tenga buena tarde.}",
    4,
)
