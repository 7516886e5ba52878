"""What fills the slots of the interview: trades, places, mishaps and their remedies, reasons, sums."""

from __future__ import annotations

from typing import Any

from .. import numerals
from ..invented import names
from ..values import Record, pairs, words


def _trades(text: str) -> list[Record]:
    """Lines `editor/editora = la edición` into a record for each gender."""
    out = []
    for line in text.strip().splitlines():
        names, eco = (part.strip() for part in line.split("="))
        out += [Record(t=name.strip(), eco=eco) for name in names.split("/")]
    return out


CARGOS = _trades("""
    coordinador/coordinadora = la coordinación
    coordinador de eventos/coordinadora de eventos = la organización de eventos
    editor/editora = la edición
    diseñador/diseñadora = el diseño
    diseñador gráfico/diseñadora gráfica = el diseño gráfico
    traductor/traductora = la traducción
    jefe de proyecto/jefa de proyecto = la gestión de proyectos
    asistente/asistente de dirección = la asistencia
    profesor/profesora = la enseñanza
    maestro/maestra = la enseñanza
    periodista/redactora = el periodismo
    administrativo/administrativa = la administración
    contador/contadora = la contabilidad
    responsable de ventas/vendedora = las ventas
    librero/librera = la venta de libros
    programador/programadora = la informática
    camarero/camarera = el trato con el público
    recepcionista/recepcionista de hotel = el trato con el público
    enfermero/enfermera = los cuidados
    ingeniero/ingeniera = la ingeniería
    arquitecto/arquitecta = la arquitectura
    abogado/abogada = el derecho
    bibliotecario/bibliotecaria = las bibliotecas
    fotógrafo/fotógrafa = la fotografía
    ilustrador/ilustradora = la ilustración
    guía turístico/guía turística = el turismo
    cocinero/cocinera = la cocina
    secretario/secretaria = la organización de una oficina
    impresor/encuadernadora = el trabajo de imprenta
    productor/productora = la producción
    comercial/representante = las ventas
    investigador/investigadora = la investigación
    voluntario/voluntaria = el voluntariado
    becario/becaria = las prácticas
    gerente/directora de tienda = la gestión
    músico/actriz = el mundo del espectáculo
    analista/consultora = la consultoría
    logista/responsable de logística = la logística
""")

POOLS: dict[str, list[Any]] = dict(
    cargo=CARGOS,
    sitio=words("""
        una agencia de diseño; una empresa de tecnología; una librería; una revista; un periódico; una editorial pequeña; un museo; una universidad
        una agencia de publicidad; una imprenta; una organización cultural; un banco; una productora de cine; una escuela; un festival de cine
        una empresa de eventos; una biblioteca; una agencia de viajes; un hotel; un restaurante; un hospital; una galería de arte; un teatro
        una fábrica de muebles; una radio local; una empresa de videojuegos; una tienda de ropa; una editorial en <ciudad>; una escuela en <ciudad>
        una agencia en <ciudad>; un museo de <ciudad>; una empresa de <pais>; una universidad de <pais>; una librería de <ciudad>; una imprenta en <ciudad>
        una editorial de <pais>; un despacho de arquitectos; una aseguradora; una fundación; una compañía de teatro; una cadena de supermercados
        una empresa de transportes; un laboratorio; una editorial de libros de texto; un ayuntamiento; una oficina de correos; una academia de idiomas
        <empresa>; <empresa>; <empresa>; <empresa>; <empresa>; la empresa <empresa>; la editorial <empresa>; la librería <empresa>; la revista <empresa>; el banco <empresa>; la imprenta <empresa>
    """),
    anos=words("dos años; tres años; cinco años; cuatro años; diez años; un año; seis años; ocho años; varios años; siete años; más de diez años; nueve años; doce años; quince años; veinte años; seis meses; un par de años; casi tres años; año y medio; ocho meses; casi cinco años; once años"),
    estudio=words("""
        Filología; Diseño Gráfico; Comunicación; Letras; Administración; Historia del Arte; Periodismo; Economía; Traducción; Derecho; Ingeniería; Marketing
        Bellas Artes; Sociología; Literatura; Filosofía; Historia; Psicología; Arquitectura; Pedagogía; Biología; Informática; Turismo; Relaciones Internacionales
        Ciencias Políticas; Lingüística; Matemáticas; Antropología; Edición; Publicidad; Contabilidad; Física; Música; Cine; Geografía; Biblioteconomía
    """),
    tarea=words("""
        los presupuestos; las redes sociales; el calendario; la atención al cliente; la logística; la producción; los contratos; las compras; la página web
        el trato con los proveedores; las traducciones; la organización de los viajes; las facturas; los pedidos; la revisión de los textos; la comunicación interna
        la agenda del director; la formación de los nuevos; las exposiciones; las ventas en línea; los envíos; el archivo; las reuniones; los plazos de entrega
        la publicidad; el inventario; la caja; los horarios; las ferias; los derechos de autor; el control de calidad; los informes; el boletín; las campañas
    """),
    evento=words("""
        un festival; un congreso; una exposición; una boda; un concierto; una feria; una gira; un curso; un campeonato; un viaje de estudios; una campaña
        un concurso de cuentos; una conferencia; la presentación de un libro; una subasta; un mercado de Navidad; un taller para niños; un club de lectura
        una mudanza; una obra de teatro; una recogida de fondos; un intercambio de estudiantes; un desfile; un torneo
    """),
    quien=pairs("""
        el diseñador = el diseñador
        la ilustradora = la ilustradora
        mi jefa = su jefa
        mi jefe = su jefe
        un compañero = un compañero
        una compañera = una compañera
        el traductor = el traductor
        la autora = la autora
        un autor = un autor
        el contador = el contador
        el fotógrafo = el fotógrafo
        la directora = la directora
        un proveedor = un proveedor
        el impresor = el impresor
        la correctora = la correctora
        mi socio = su socio
        el programador = el programador
        una clienta = una clienta
        el cliente = el cliente
        mi asistente = su asistente
        la secretaria = la secretaria
        el cocinero = el cocinero
        la jefa de ventas = la jefa de ventas
        el técnico = el técnico
    """, "t", "eco"),
    cosa=words("""
        la imprenta; el envío; el papel; la traducción; la portada; el pedido; la obra; el lanzamiento; la página web; el catálogo; el permiso; la revista
        el barco con los libros; el camión; el pago; la película; la exposición; el contrato; el material; la entrega; la aduana; el proyecto; el proveedor; la revisión
    """),
    lapso=words("dos semanas; un mes; tres días; diez días; dos meses; una semana; seis semanas; cuatro días; tres meses; medio año; cinco semanas; quince días; veinte días"),
    perdido=words("""
        todos los archivos; el cliente más importante; la mitad del presupuesto; los originales; dos meses de trabajo; un contrato; todas las fotos; mucho dinero
        una subvención; los datos; las llaves del almacén; al mejor diseñador; un concurso público; los derechos de un libro; el manuscrito; la confianza del cliente
        tres ilustraciones; el único ejemplar; cien libros; a dos clientes; la lista de invitados; las pruebas de imprenta
    """),
    papel=words("un contrato; una factura; la portada; el presupuesto; un informe; el calendario; una traducción; el catálogo; un pedido; las fechas; un correo; la invitación; el código de barras; los precios; el programa; una tabla; las cuentas; el nombre de un autor; el título; un cartel"),
    falta=words("dinero; tiempo; personal; papel; experiencia; espacio; información; organización; apoyo; presupuesto; comunicación; tinta; público; material; internet; confianza"),
    roto=words("la máquina de imprimir; el servidor; la computadora; el aire acondicionado; el camión; la calefacción; el proyector; el sistema de reservas; la red; el micrófono; la cámara; el escáner; el ascensor; la cafetera; el disco duro; el programa de facturas"),
    problema=pairs("""
        <quien> se enfermó = que <quien.eco> se enferme a mitad de un proyecto es delicado
        <quien> renunció = que <quien.eco> renuncie de pronto lo desordena todo
        <quien> se fue sin avisar = que <quien.eco> se vaya sin avisar es un golpe duro
        <quien> no entregó a tiempo = que <quien.eco> no entregue a tiempo nos ocurre también a nosotros
        <quien> cambió de idea = que <quien.eco> cambie de idea es bastante habitual
        <quien> estaba muy enojado conmigo = el enojo siempre complica el trabajo
        discutí con <quien> = discutir con <quien.eco> no es agradable
        tuve un conflicto con <quien> = un conflicto con <quien.eco> desgasta mucho
        no me entendía con <quien> = no entenderse con <quien.eco> desgasta mucho
        <quien> y <quien2> no se hablaban = que <quien.eco> y <quien2.eco> no se hablen paraliza cualquier proyecto
        <cosa> se retrasó <lapso> = <lapso> de retraso es mucho tiempo
        <cosa> llegó <lapso> tarde = llegar <lapso> tarde tiene su precio
        <cosa> tardó <lapso> más = <lapso> más descuadran cualquier calendario
        hubo un retraso de <lapso> con <cosa> = un retraso de <lapso> es grave
        <cosa> costó el doble = que <cosa> cueste el doble rompe cualquier presupuesto
        <cosa> salió mal = que <cosa> salga mal nos ha pasado a todos
        perdimos <perdido> = perder <perdido> es un golpe duro
        perdí <perdido> = perder <perdido> es una pesadilla
        cometí un error en <papel> = un error en <papel> lo comete cualquiera, y reconocerlo dice mucho de usted
        había un error en <papel> = un error en <papel> puede salir caro
        me equivoqué en <papel> = equivocarse en <papel> puede salir caro
        no teníamos suficiente <falta> = la falta de <falta> es un problema muy común
        había poco <falta> = la falta de <falta> se nota enseguida
        nos faltaba <falta> = la falta de <falta> complica cualquier proyecto
        se rompió <roto> = que se rompa <roto> siempre ocurre en el peor momento
        no funcionaba <roto> = que no funcione <roto> desespera a cualquiera
        tuvimos que cancelar <evento> = cancelar <evento> es un trago amargo
        organicé <evento> y no vino casi nadie = que no venga nadie a <evento> duele
        dos días antes se canceló <evento> = cancelar <evento> dos días antes es un desastre
        vendimos solo <num> ejemplares = vender solo <num.m> ejemplares desanima a cualquiera
        el presupuesto se acabó antes de tiempo = quedarse sin presupuesto es una situación delicada
        los libros llegaron mal impresos = los libros mal impresos se pagan caros
        nadie entendía las instrucciones = la comunicación falla más de lo que creemos
        no calculé bien el tiempo = calcular mal el tiempo nos ha pasado a todos
        tenía <num> tareas al mismo tiempo = <num.f> tareas a la vez son demasiadas
        el cliente no quiso pagar = que el cliente no pague pone en peligro el proyecto
        mandé los libros a la dirección equivocada = una dirección equivocada cuesta tiempo y dinero
        yo no hablaba bien el idioma = trabajar en otro idioma exige el doble
        hubo una huelga de transportes = una huelga no se puede prever
        llegó la pandemia y cerramos = la pandemia fue dura para todos
    """, "t", "eco"),
    hecho=words("""
        una lista de prioridades; un plan nuevo; un calendario compartido; una reunión con todos; una copia de seguridad; un esquema sencillo; otro presupuesto
        turnos de trabajo; una tabla con las fechas; pruebas cada semana; un resumen diario; una encuesta; horas extra; muchas llamadas
    """),
    buscado=words("""
        otra imprenta; un proveedor en <pais>; un local más barato; una solución temporal; otra ilustradora; ayuda externa; un patrocinador; un mediador; un sustituto
        una empresa en <ciudad>; otro papel; un transporte más rápido; un traductor en <ciudad>; un acuerdo; nuevos clientes; un programa mejor
    """),
    pedido=words("ayuda; una prórroga; disculpas; consejo; dos semanas más; un adelanto; prestado un camión; más presupuesto; paciencia; un préstamo; otra oportunidad; explicaciones; permiso; una segunda opinión"),
    negociado=words("un plazo nuevo; el precio; un descuento; las condiciones; una nueva fecha; un pago a plazos; otro contrato; una solución intermedia; la entrega por partes"),
    accion=words("""
        reorganizar todo el calendario; trabajar los fines de semana; empezar de cero; repartir las tareas; reducir los gastos; avisar al cliente; escuchar a las dos partes
        contratar a otra persona; cambiar de proveedor; imprimirlo todo otra vez; asumir la responsabilidad; aplazar el lanzamiento; dividir el equipo en dos; cancelar el viaje
        volver a la versión anterior; viajar a <ciudad>; devolver el dinero; hacer el trabajo a mano; revisar cada página; simplificar el proyecto; decir la verdad
        alquilar una máquina; trabajar de noche; formar a un sustituto; llamar a cada invitado; cambiar la fecha; buscar la copia; delegar más; planificar mejor
    """),
    solucion=pairs("""
        tuve que <accion> = tuvo que <accion>
        tuvimos que <accion> = tuvieron que <accion>
        decidí <accion> = decidió <accion>
        decidimos <accion> = decidieron <accion>
        conseguí <accion> = consiguió <accion>
        logré <accion> = logró <accion>
        hice <hecho> = hizo <hecho>
        hicimos <hecho> = hicieron <hecho>
        busqué <buscado> = buscó <buscado>
        encontré <buscado> = encontró <buscado>
        pedí <pedido> = pidió <pedido>
        pedimos <pedido> = pidieron <pedido>
        negocié <negociado> = negoció <negociado>
        acordamos <negociado> = acordaron <negociado>
        hablé con <quien> = habló con <quien.eco>
        hablé con todo el equipo = habló con todo el equipo
        llamé por teléfono y hablé con <quien> = habló con <quien.eco>
        me reuní con <quien> = se reunió con <quien.eco>
        expliqué la situación y pedí <pedido> = explicó la situación y pidió <pedido>
        preparé <hecho> = preparó <hecho>
        trabajé <num> horas al día = trabajó <num.f> horas al día
        en <lapso> lo terminamos = en <lapso> lo terminaron
        en <lapso> lo arreglé = en <lapso> lo arregló
        mantuve la calma y busqué <buscado> = mantuvo la calma y buscó <buscado>
    """, "t", "eco"),
    leccion=words("""
        hay que planificar mejor; la comunicación es fundamental; no se puede controlar todo; hay que pedir ayuda a tiempo; es importante escuchar; siempre hay que tener un plan B
        es mejor decir la verdad; hay que dejarlo todo por escrito; no conviene depender de una sola persona; un contrato hay que leerlo dos veces; hay que guardar copias
        los plazos deben ser realistas; delegar no es fácil; la calma ayuda más que las prisas; conviene revisar todo antes; hay que contar con imprevistos; el equipo es lo primero
        los errores enseñan mucho; no basta con trabajar mucho; hay que confiar en los demás
    """),
    presion=pairs("""
        hago listas = hacer listas
        establezco prioridades = establecer prioridades
        mantengo la calma = mantener la calma
        divido el trabajo en tareas pequeñas = dividir el trabajo en tareas pequeñas
        pido ayuda cuando la necesito = pedir ayuda a tiempo
        planifico con antelación = planificar con antelación
        me organizo con un calendario = organizarse con un calendario
        intento no perder el humor = no perder el humor
        hablo mucho con el equipo = hablar con el equipo
        hago deporte para relajarme = hacer deporte
        respiro hondo y sigo = respirar hondo
        hago una cosa cada vez = hacer una cosa cada vez
        empiezo por lo más difícil = empezar por lo más difícil
        empiezo por lo más urgente = empezar por lo más urgente
        apago el teléfono = apagar el teléfono
        llego más temprano a la oficina = llegar más temprano
        duermo bien y como bien = dormir y comer bien
        salgo a caminar diez minutos = salir a caminar
        anoto todo en un cuaderno = anotarlo todo
        delego lo que puedo = delegar
        escucho música = escuchar música
        tomo mucho café = tomar café
        me concentro en lo importante = concentrarse en lo importante
        aviso pronto si algo va mal = avisar pronto
        hago pausas cortas = hacer pausas cortas
        reviso el plan cada mañana = revisar el plan cada mañana
        trabajo más horas = trabajar más horas
        me quedo hasta tarde = quedarse hasta tarde
        no contesto correos por la noche = no contestar correos por la noche
    """, "t", "eco"),
    animo=pairs("""
        la presión me motiva = no a todo el mundo le motiva la presión
        trabajo bien bajo presión = los cierres ponen a prueba a cualquiera
        estoy acostumbrado a la presión = esa costumbre le servirá en noviembre
        estoy acostumbrada a la presión = esa costumbre le servirá en noviembre
        al principio me pongo nervioso = los nervios del principio son normales
        al principio me pongo nerviosa = los nervios del principio son normales
        no me gusta la presión = a nadie le gusta demasiado la presión
        me estreso un poco = el estrés aparece en todos los cierres
        prefiero trabajar con tiempo = con tiempo trabajamos mejor todos, pero no siempre lo hay
        a veces me bloqueo = bloquearse alguna vez es humano
    """, "t", "eco"),
    cualidad=words("organizado; organizada; puntual; responsable; creativo; creativa; paciente; constante; curioso; curiosa; flexible; exigente; metódica; metódico; trabajador; trabajadora; sociable; detallista; perfeccionista; tranquilo; tranquila; honesto; honesta; sincera; tímido; tímida; optimista; discreto; discreta; rápido; rápida; ambiciosa; independiente; diplomático; impaciente; práctico; práctica; leal; resolutiva; eficiente; seria; serio; cuidadoso; cuidadosa; persistente; directo; directa; terca; terco; ordenado; ordenada"),
    flaqueza=pairs("""
        la paciencia = la paciencia
        la puntualidad = la puntualidad
        el orden = el orden
        hablar en público = hablar en público
        delegar = delegar
        decir que no = decir que no
        la gramática = la gramática
        los números = los números
        esperar = esperar
        aceptar las críticas = aceptar las críticas
        trabajar con prisa = trabajar con prisa
        el inglés escrito = el inglés escrito
        concentrarme = concentrarse
        pedir ayuda = pedir ayuda
        escribir en español = escribir en español
        levantarme temprano = levantarse temprano
        los programas nuevos = los programas nuevos
        desconectar del trabajo = desconectar del trabajo
        la improvisación = la improvisación
        las hojas de cálculo = las hojas de cálculo
    """, "t", "eco"),
    gusto=words("""
        los libros ilustrados; los cuentos; las artes gráficas; las ilustraciones; los cómics; los libros bonitos; los álbumes para niños; las novelas gráficas
        los libros antiguos; los libros infantiles; las acuarelas; los libros de arte; las historias para niños; los mapas; los grabados; los libros de viajes; los libros para jóvenes
    """),
    motivo=pairs("""
        siempre he querido trabajar con libros = querer trabajar con libros es un buen comienzo
        me gustan mucho <gusto> = quien trabaja aquí comparte ese gusto
        me interesan <gusto> = ese interés es el corazón de la casa
        me apasiona todo lo que tiene que ver con <gusto> = <gusto> nos apasionan también a nosotros
        me gusta coordinar equipos = coordinar equipos es justamente el corazón del puesto
        quiero un nuevo reto = un reto lo es, se lo aseguro
        busco un desafío profesional = desafíos no le faltarán en este puesto
        conozco su catálogo y me gusta mucho = me alegra que conozca nuestro catálogo
        vi uno de sus libros en una librería de <ciudad> = qué gusto saber que encontró nuestros libros en <ciudad>
        compré un libro suyo en <ciudad> = qué gusto saber que nuestros libros llegan a <ciudad>
        en <ciudad> todos conocen su editorial = me sorprende y me alegra que nos conozcan en <ciudad>
        mi amiga <nombre> me habló de la editorial = dele las gracias a <nombre> de mi parte
        un amigo de <ciudad> me recomendó la editorial = me alegra que nos recomienden en <ciudad>
        es una editorial independiente = la independencia es nuestra manera de trabajar
        mi experiencia encaja con el puesto = es posible que su experiencia encaje, en efecto
        creo que puedo aportar mucho = lo que usted pueda aportar es lo que más me interesa
        puedo aportar mi experiencia como <cargo> = la experiencia en <cargo.eco> puede aportarnos mucho
        me gusta ocuparme de cosas como <tarea> = quien disfruta con <tarea> nos hace falta
        me interesa la cultura mexicana = la cultura mexicana está muy presente en nuestros libros
        me encanta la Ciudad de México = la Ciudad de México enamora, aunque el tráfico menos
        quiero crecer profesionalmente = hay espacio para crecer, si hay constancia
        quiero aprender el oficio = el oficio se aprende aquí, libro a libro
        admiro el trabajo de sus ilustradores = nuestros ilustradores son el alma de la casa
        leía sus libros a mis hijos = qué gusto saber que sus hijos crecieron con nuestros libros
        leo sus libros a mi sobrina = qué gusto saber que su sobrina lee nuestros libros
        mi hija adora sus cuentos = dígale a su hija que se lo agradezco
        me gusta trabajar con autores = el trato con los autores exige paciencia y tacto
        me gusta el trato con las imprentas = las imprentas le darán trabajo y alguna alegría
        quiero dejar mi empresa actual = un cambio puede ser saludable
        mi trabajo de <cargo> ya no me llena = dejar <cargo.eco> es una decisión seria
        en mi trabajo actual no puedo crecer = aquí hay espacio para crecer
        creo en los proyectos pequeños y cuidados = cuidar cada libro es nuestra forma de trabajar
        es un equipo pequeño = somos dieciocho, y nos conocemos todos
        busco estabilidad = la estabilidad también importa, desde luego
        prefiero una empresa pequeña = somos dieciocho personas, así que pequeña sí es
        trabajan con <pais> y yo soy de allí = conocer <pais> puede sernos útil
        hablo <idioma> y quiero usarlo = el <idioma> puede abrirnos puertas
        me gusta viajar a ferias = la feria de Guadalajara le gustará, entonces
        las condiciones me parecen buenas = me alegra que le parezcan buenas
        quiero trabajar dos días desde casa = los dos días desde casa los valora todo el equipo
        leí una entrevista con usted = le agradezco que leyera la entrevista
        publican libros que nadie más publica = arriesgar es parte de una editorial independiente
        quiero vivir en México = México se disfruta mucho, se lo aseguro
        estudié <estudio> y quiero aplicarlo = <estudio> se puede aplicar bien aquí
    """, "t", "eco"),
)

# names that nobody knows, so that they are said back and not looked up
POOLS["empresa"] = names(120, "empresas") + words("Google; Zara; Amazon; Siemens; Ikea; Toyota; Airbus; Netflix; Correos; Renault; Samsung; Nestlé; Disney; Lufthansa; Microsoft; Planeta")


def _sums(thousands: range) -> list[Record]:
    """Monthly pay as learners write it, and as Gabriela says it back."""
    out = []
    for n in thousands:
        said = f"{numerals.words_es(n, 'm')} mil pesos"
        out += [Record(t=t, eco=said) for t in (f"{n}.000 pesos", f"{n}000 pesos", f"{n}.000", f"unos {n}.000 pesos", said, f"{n} mil pesos", f"{numerals.words_es(n, 'm')} mil", f"unos {n} mil")]
    return out


POOLS["sueldo"] = _sums(range(28, 33))
POOLS["mucho"] = _sums(range(33, 71))
POOLS["poco"] = _sums(range(10, 28))
POOLS["glosa"] = pairs("""
    el puesto = es el lugar de trabajo: aquí, la coordinación de proyectos
    trayectoria = es su camino profesional: dónde ha trabajado y qué ha hecho
    pretensiones económicas = son el sueldo que usted pide
    desempeñar un cargo = es hacer un trabajo con responsabilidad
    encargarse = es ser responsable de algo
    plazo = es el tiempo que hay para terminar algo
    presupuesto = es el dinero previsto para gastar
    imprenta = es el taller donde se imprimen los libros
    trabajar bajo presión = es trabajar con prisa y mucha carga
    prestaciones = es lo que se recibe además del sueldo: seguro, vacaciones
    periodo de prueba = son los primeros meses de un contrato; aquí, tres
    aportar = es dar algo propio a un grupo
    incorporarse = es empezar en un trabajo
    tiempo completo = es la jornada entera: aquí, de nueve a seis
    sueldo bruto = es el sueldo antes de descontar los impuestos
    currículum = es el papel donde resume sus estudios y trabajos
    indispensable = quiere decir que es absolutamente necesario
    el cierre = es el momento de terminar un libro y mandarlo a la imprenta
    de viva voz = quiere decir hablando, no por escrito
    coordinar = es organizar el trabajo de varias personas
    banda salarial = es el mínimo y el máximo que se paga: de 28.000 a 32.000 pesos
    ilustrador = es quien hace los dibujos de un libro
""", "t", "eco")
