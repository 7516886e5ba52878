"""El primer día: Nadia, compañera nueva de clase, de tú."""

from __future__ import annotations

from ..values import Clock, Number, pairs, words
from . import presentarse_mas
from .common import new
from .lexicon import CITIES, COUNTRIES, HOBBIES, JOBS, LANGUAGES, NAMES

S = new(
    "es-presentarse",
    "tú",
    tutor="Nadia",
    ogen="a",
    origen="de Rabat, en Marruecos",
    dialogo="{estamos en clase y quiero conocerte|me interesa más conocerte a ti|quiero saber cosas de ti}",
)
S.openings = [
    "¡Hola! Soy Nadia, de Rabat. ¿Cómo te llamas?",
    "Hola, ¿estás en esta clase? Yo soy Nadia. ¿Y tú, cómo te llamas?",
    "¡Buenos días! Me llamo Nadia. ¿Y tú?",
]
S.pool(
    nombres=NAMES,
    paises=COUNTRIES,
    ciudades=CITIES,
    tiempo=words("dos meses; tres meses; un mes; una semana; un año; dos años; seis meses; dos semanas; poco tiempo; cuatro meses; diez años; tres días"),
    carrera=words("medicina; derecho; historia; economía; biología; arte; música; informática; arquitectura; filosofía; química; física; literatura; psicología; periodismo; matemáticas; turismo; ingeniería; enfermería"),
    lugar_trabajo=words("un banco; una escuela; un hospital; una tienda; un restaurante; un hotel; una oficina; una fábrica; una librería; una farmacia; un supermercado; un museo; una universidad; una empresa; un bar; una biblioteca; un aeropuerto; una peluquería; un periódico"),
    motivo=pairs("""
        quiero trabajar en España = Trabajar en España, como yo
        quiero viajar por América = Viajar por América, ¡qué bien!
        mi novia es española = ¡Ah, qué bonito! Tu novia es española
        mi novio es español = ¡Ah, qué bonito! Tu novio es español
        mi mujer es española = ¡Ah! Tu mujer es española
        me gusta el idioma = A mí también me gusta mucho este idioma
        lo necesito para mi trabajo = Para el trabajo, claro
        lo necesito para la universidad = Para la universidad, muy bien
        me gusta la cultura = La cultura es muy interesante, sí
        quiero hablar con mi familia = Hablar con la familia, qué bonito
        tengo amigos en México = ¡Amigos en México, qué bien!
        tengo amigos en España = ¡Amigos en España, qué bien!
        me gusta la música latina = La música es una buena razón
        quiero vivir aquí = Vivir aquí es una buena idea
        quiero leer libros en español = Leer en español, ¡qué bien!
        es una lengua muy bonita = Sí, es una lengua muy bonita
    """, "t", "eco"),
    casa=pairs("""
        con una familia = ¡Con una familia, qué bien!
        con mis padres = Con tus padres, muy bien.
        con mi familia = Con tu familia, qué bien.
        solo = Solo, ¡qué tranquilo!
        sola = Sola, ¡qué tranquila!
        con dos amigos = Con amigos, ¡qué divertido!
        en un piso con estudiantes = Con estudiantes, ¡qué divertido!
        en una residencia = En una residencia, muy bien.
        en un hotel = En un hotel, por ahora.
        con mi marido = Con tu marido, qué bien.
        con mi mujer = Con tu mujer, qué bien.
        con mi novio = Con tu novio, qué bien.
        con mi novia = Con tu novia, qué bien.
        cerca de la escuela = Cerca de la escuela, ¡qué suerte!
        en el centro = En el centro, ¡qué suerte!
        lejos de aquí = Lejos, vaya.
        con una señora = Con una señora, como yo.
        con mi perro = Con tu perro, ¡qué bonito!
    """, "t", "eco"),
    comida=words("la paella; la pizza; el chocolate; la tortilla; el pescado; la fruta; el queso; el arroz; la sopa; la pasta; el pollo; la ensalada; el helado; el pan; el jamón; el sushi; el cuscús"),
    familiar=pairs("""
        un hermano = Un hermano, qué bien
        una hermana = Una hermana, qué bien
        dos hermanos = Dos hermanos, qué bien
        tres hermanas = Tres hermanas, ¡qué familia!
        un hijo = Un hijo, qué bonito
        una hija = Una hija, qué bonito
        dos hijos = Dos hijos, qué bonito
        un perro = ¡Un perro! Me gustan los perros
        un gato = ¡Un gato! Doña Pilar también tiene un gato
        dos gatos = ¡Dos gatos! Qué divertido
        una familia grande = Una familia grande, como la mía
        una familia pequeña = Una familia pequeña, muy bien
    """, "t", "eco"),
    horas=[Clock(h, m) for h, m in ((11, 0), (12, 0), (1, 0), (5, 0), (6, 0), (7, 0), (7, 30), (8, 0), (4, 30))],
    anos=[Number(n) for n in range(16, 76)],
)
S.wrap = ["¿Vamos a clase?", "¿Quieres preguntar algo más?", "¿Vamos juntos al aula?", "¿Y tú, qué dices?"]
S.plan = ["nombre", "pais", ("some", (3, 6), ["edad", "trabajo", "gustos", "porque", "vives", "idiomas", "tiempo", "familia"]), "plan"]

S.step(
    "nombre",
    """
    ¿Cómo te llamas?
    Y tú, ¿cómo te llamas?
    ¿Cuál es tu nombre?
    ¿Y tú? ¿Cómo te llamas?
    Dime, ¿cómo te llamas?
    """,
    """
    Yo me llamo Nadia. Y tú, ¿cómo te llamas?
    Mi nombre es Nadia. ¿Cuál es tu nombre?
    Te pregunto tu nombre: yo, Nadia; ¿y tú?
    """,
)
S.step(
    "pais",
    """
    ¿De dónde eres?
    ¿Y de dónde eres?
    ¿De qué país eres?
    ¿De dónde vienes?
    Yo soy de Marruecos. ¿Y tú, de dónde eres?
    """,
    """
    Yo soy de Rabat, una ciudad de Marruecos. ¿Cuál es tu país?
    Te pregunto por tu país. ¿De dónde eres?
    ¿Eres de Francia? ¿De Brasil? ¿De Japón?
    """,
)
S.step(
    "edad",
    """
    ¿Cuántos años tienes?
    Yo tengo veintiséis años. ¿Y tú?
    ¿Y cuántos años tienes?
    ¿Puedo preguntar tu edad?
    """,
    """
    Yo tengo veintiséis años. ¿Cuántos tienes tú?
    Te pregunto tu edad: ¿veinte años, treinta, cuarenta?
    """,
)
S.step(
    "trabajo",
    """
    ¿A qué te dedicas?
    ¿Trabajas o estudias?
    ¿Qué haces, trabajas o estudias?
    Yo soy enfermera. ¿Y tú?
    ¿Cuál es tu profesión?
    ¿Y en qué trabajas?
    """,
    """
    Yo soy enfermera: es mi trabajo. ¿Cuál es tu trabajo?
    ¿Trabajas en una oficina? ¿Eres estudiante?
    Te pregunto por tu trabajo. ¿Trabajas o estudias?
    """,
)
S.step(
    "gustos",
    """
    ¿Qué te gusta hacer?
    ¿Qué haces en tu tiempo libre?
    A mí me gusta la fotografía. ¿Y a ti?
    ¿Qué te gusta?
    A mí me gusta caminar junto al río. ¿Y a ti, qué te gusta?
    ¿Qué haces los fines de semana?
    """,
    """
    ¿Te gusta la música? ¿Te gusta el deporte?
    A mí me gustan la fotografía y el té. ¿Qué te gusta a ti?
    Te pregunto qué haces cuando no trabajas. ¿Lees, cocinas, bailas?
    """,
)
S.step(
    "porque",
    """
    ¿Por qué estudias español?
    ¿Y por qué quieres aprender español?
    Yo quiero trabajar en España. ¿Y tú, por qué estudias español?
    ¿Para qué estudias español?
    """,
    """
    ¿Estudias español por el trabajo o porque te gusta?
    Yo estudio para trabajar aquí. ¿Tú para qué estudias?
    ¿Por qué español? ¿Es para viajar, para trabajar?
    """,
)
S.step(
    "vives",
    """
    ¿Dónde vives en Salamanca?
    ¿Y dónde vives aquí?
    ¿Con quién vives?
    Yo vivo con una señora, doña Pilar. ¿Y tú?
    ¿Vives cerca de la escuela?
    """,
    """
    Yo vivo en casa de doña Pilar. ¿Dónde está tu casa?
    ¿Vives con una familia, con amigos, en una residencia?
    ¿Tu casa está cerca o lejos de la escuela?
    """,
)
S.step(
    "idiomas",
    """
    ¿Qué idiomas hablas?
    Yo hablo árabe y francés. ¿Y tú?
    ¿Hablas otros idiomas?
    """,
    """
    Yo hablo árabe, francés y un poco de inglés. ¿Qué hablas tú?
    ¿Hablas inglés? ¿Francés? ¿Alemán?
    """,
)
S.step(
    "tiempo",
    """
    ¿Cuánto tiempo estás en Salamanca?
    ¿Cuánto tiempo vas a estar en la escuela?
    ¿Estás aquí mucho tiempo?
    """,
    """
    ¿Estás aquí una semana, un mes, un año?
    Yo estoy aquí un año. ¿Y tú?
    """,
)
S.step(
    "familia",
    """
    ¿Tienes hermanos?
    ¿Tienes familia grande?
    ¿Y tu familia? ¿Tienes hermanos o hijos?
    ¿Tienes animales en casa?
    """,
    """
    Yo tengo dos hermanas. ¿Y tú, tienes hermanos?
    ¿Es grande tu familia? ¿Tienes hermanos?
    """,
    closed=True,
)
S.step(
    "plan",
    """
    ¿Tomamos un café en el descanso?
    Hay una cafetería barata al lado, La Perla. ¿Vamos en el descanso?
    Después de clase voy a la Plaza Mayor. ¿Vienes?
    ¿Quieres tomar algo después de clase?
    El descanso es a las once. ¿Tomamos algo?
    """,
    """
    Te pregunto si quieres tomar un café conmigo. ¿Sí?
    ¿Vienes conmigo a la cafetería? Es barata.
    Vamos a la Plaza Mayor a tomar algo. ¿Quieres venir?
    """,
    closed=True,
)
S.answer(
    "nombre",
    """
    me llamo <nombre>
    {soy|yo soy|mi nombre es|me llamo} <nombre>
    {hola|encantado|encantada|mucho gusto}, {soy|me llamo|yo soy} <nombre>
    <nombre>
    me llamo <nombre>, {mucho gusto|encantado|encantada}
    {yo|pues yo}, <nombre>
    hola Nadia, {soy|me llamo} <nombre>
    me llamo <nombre>, ¿y tú?
    mi nombre es <nombre>, mucho gusto
    """,
    """
    {Encantada|Mucho gusto|Un placer}, <nombre>.
    ¡Hola, <nombre>! {Encantada|Mucho gusto|Qué nombre tan bonito}.
    <nombre>, {qué bonito|qué nombre tan bonito|mucho gusto}.
    {Qué bien|Muy bien}, <nombre>. {Me alegro de conocerte|La clase empieza pronto}.
    """,
    6,
    keep={"yo": "nombre"},
)
S.answer(
    "nombre",
    """
    {soy|me llamo} <nombre> y soy de <ciudad>
    me llamo <nombre> y vengo de <pais>
    hola, soy <nombre>, de <pais>
    hola, soy <nombre>, de <pais>
    """,
    """
    {Encantada|Mucho gusto}, <nombre>. {Me gustaría visitar tu país|Qué bien, otro país en la clase}.
    ¡Hola, <nombre>! {Qué interesante|Qué bien}, {somos de muchos países en la clase|en la clase hay gente de muchos países}.
    """,
    1.5,
    keep={"yo": "nombre"},
    covers=("pais",),
)
S.answer(
    "pais",
    """
    {soy|yo soy|vengo} de <pais>
    de <pais>
    <pais>
    soy <pais.m>
    soy <pais.f>
    mi país es <pais>
    soy de <pais>, ¿y tú?
    soy de <pais>, pero vivo en <ciudad>
    mi familia es de <pais>
    """,
    """
    ¡De <pais>! {Qué interesante|Qué bien|Qué bonito|No conozco tu país}.
    {Ah, de <pais>|¿De <pais>? Qué bien}. {Es un país muy bonito|Dicen que es muy bonito|Me gustaría ir un día}.
    <pais>, {qué interesante|qué bien|qué lejos}. {En la clase hay gente de Brasil y de Japón|En la clase hay un chico de Alemania}.
    """,
    5,
    anywhere=True,
)
S.answer(
    "pais",
    """
    {soy|yo soy|vengo} de <ciudad>
    de <ciudad>
    <ciudad>
    vivo en <ciudad>
    soy de una ciudad pequeña cerca de <ciudad>
    """,
    """
    ¡De <ciudad>! {Qué bien|Qué interesante|Me gustaría ir un día}.
    {Ah, <ciudad>|¿<ciudad>? Qué bonito}. {Dicen que es una ciudad muy bonita|No conozco <ciudad>}.
    <ciudad>, {qué bien|qué interesante|qué bonito}. {Rabat también es bonita|Yo quiero ir algún día}.
    """,
    3.5,
)
S.answer(
    "edad",
    """
    tengo <anos> años
    {yo tengo|tengo} <anos>
    <anos>
    <anos> años
    soy <anos> años
    tengo <anos> años, ¿y tú?
    """,
    """
    ¡<anos.m> años! {Qué bien|Muy bien|Yo tengo veintiséis}.
    {Tienes <anos.m> años, muy bien|Ah, <anos.m> años}. {Yo, veintiséis|Qué bien}.
    """,
    4,
    anywhere=True,
)
S.answer(
    "edad",
    "{es un secreto|no quiero decir|soy mayor|soy joven|muchos|prefiero no decirlo|no me gusta decir mi edad}",
    """
    {Ja, ja, muy bien|Vale, es un secreto|De acuerdo, no pasa nada}.
    {Claro, no pasa nada|Perdona, es verdad}. Es una pregunta muy personal.
    """,
    0.6,
)
S.answer(
    "trabajo",
    """
    soy <oficio.m>
    soy <oficio.f>
    yo soy <oficio.m>
    soy <oficio.m> en <lugar_trabajo>
    trabajo de <oficio.m>
    trabajo como <oficio.m>
    <oficio.m>
    en mi país soy <oficio.m>
    """,
    """
    ¡{Ah, <oficio.m>|<oficio.m>}! {Es un trabajo muy interesante|Es un trabajo bonito|Qué trabajo tan interesante}.
    {Qué bien|Qué interesante}, <oficio.m>. {Yo soy enfermera|Es un buen trabajo}.
    """,
    3.5,
    anywhere=True,
)
S.answer(
    "trabajo",
    """
    {trabajo|yo trabajo} en <lugar_trabajo>
    en <lugar_trabajo>
    trabajo en <lugar_trabajo>, ¿y tú?
    """,
    """
    ¿En <lugar_trabajo>? {Qué bien|Muy bien|Qué interesante}.
    En <lugar_trabajo>, {qué bien|muy bien|qué interesante}. {Yo, en un hospital|Yo soy enfermera}.
    """,
    2,
)
S.answer(
    "trabajo",
    """
    soy estudiante de <carrera>
    estudio <carrera>
    soy estudiante
    estudio en la universidad
    estudio <carrera> en la universidad
    """,
    """
    ¡Estudias <carrera>! {Qué interesante|Qué difícil|Qué bien}.
    {Qué bien|Muy bien}, <carrera>. {Es interesante|Es una carrera bonita|Debe de ser difícil}.
    """,
    2.5,
)
S.answer(
    "trabajo",
    "{no trabajo|no tengo trabajo|estoy buscando trabajo|busco trabajo|ahora no trabajo|estoy jubilado|estoy jubilada|soy ama de casa|trabajo en casa}",
    """
    {Ah, vale|Muy bien|Entiendo}. {Así tienes tiempo para estudiar|Ahora tienes tiempo para el español}.
    {Ah, entiendo|Claro}. {Ahora, a estudiar español|Yo ahora tampoco trabajo, solo estudio}.
    """,
    0.8,
)
S.answer(
    "gustos",
    """
    me gusta <aficion>
    me gusta mucho <aficion>
    a mí me gusta <aficion>
    me gusta <aficion> y <aficion2>
    me encanta <aficion>
    <aficion>
    en mi tiempo libre me gusta <aficion>
    me gusta <aficion>, ¿y a ti?
    los fines de semana me gusta <aficion>
    mi pasatiempo favorito es <aficion>
    """,
    """
    ¡Te gusta <aficion>! {A mí también|Qué bien|Qué interesante|Qué divertido}.
    {Ah, <aficion>|¿<aficion>? Qué bien}. {A mí también me gusta|A mí me gusta la fotografía|A mi hermana también le gusta}.
    {Qué bien|Qué divertido}, <aficion>. {A mí me gusta el té con menta|Yo prefiero caminar junto al río|A mí me gusta un poco}.
    """,
    5,
    anywhere=True,
)
S.answer(
    "gustos",
    """
    me gusta {mucho |}<comida>
        {me encanta|mi comida favorita es} <comida>
    """,
    """
    ¡<comida>! {A mí también me gusta comer bien|Qué rico|Aquí se come muy bien}.
    {Qué rico|Ah, qué rico}, <comida>. {A mí me gusta el té con menta|En Rabat la comida es muy buena|En La Perla se come bien}.
    """,
    1,
)
S.answer(
    "porque",
    """
    porque <motivo>
    <motivo>
    estudio español porque <motivo>
    {pues|bueno}, porque <motivo>
    quiero aprender español porque <motivo>
    """,
    """
    <motivo.eco>.
    <motivo.eco>. {Muy bien|Qué buena idea|Qué interesante|Me parece muy bien}.
    {Qué bien|Muy bien|Qué interesante}. <motivo.eco>.
    """,
    5,
)
S.answer(
    "vives",
    """
    vivo <casa>
    <casa>
    {yo vivo|aquí vivo|en Salamanca vivo} <casa>
    vivo <casa>, ¿y tú?
    """,
    """
    <casa.eco> {Yo vivo con doña Pilar y su gato|Doña Pilar es muy simpática|Yo vivo con doña Pilar}.
    <casa.eco> {Salamanca es pequeña, todo está cerca|A mí me gusta mucho esta ciudad|Es una ciudad muy bonita}.
    """,
    5,
)
S.answer(
    "idiomas",
    """
    hablo <idioma>
    hablo <idioma> y <idioma2>
    hablo <idioma> y un poco de español
    solo <idioma>
    <idioma> y <idioma2>
    mi lengua es el <idioma>
    """,
    """
    ¡Hablas <idioma>! {Qué bien|Qué interesante|Yo no hablo <idioma>|Qué difícil}.
    {Qué bien|Ah, muy bien}, <idioma>. {Yo hablo árabe y francés|En esta clase hablamos muchas lenguas}.
    """,
    4,
)
S.answer(
    "tiempo",
    """
    {estoy aquí|voy a estar|me quedo|estoy en Salamanca} <tiempo>
    <tiempo>
    llevo <tiempo> aquí
    """,
    """
    {Ah, <tiempo>|<tiempo>, muy bien}. {Vas a aprender mucho|Salamanca te va a gustar|Yo estoy aquí un año}.
    ¡<tiempo>! {Qué bien|Muy bien}. {Hay mucho que ver en Salamanca|Tenemos tiempo para hablar}.
    """,
    4,
)
S.answer(
    "familia",
    """
    {sí, |}tengo <familiar>
    <familiar>
    tengo <familiar> y <familiar2>
    sí, <familiar>
    """,
    """
    <familiar.eco>. {Yo tengo dos hermanas|Mi familia está en Rabat|Mis hermanas viven en Rabat}.
    {¡Ah!|¡Qué bien!} <familiar.eco>.
    """,
    4,
)
S.answer(
    "familia",
    "{no|no, no tengo|no tengo hermanos|no tengo animales|soy hijo único|soy hija única|no tengo familia aquí}",
    """
    {Ah, vale|Entiendo|Muy bien}. {Yo tengo dos hermanas|Doña Pilar tiene un gato, Curro}.
    {Bueno, aquí tienes compañeros|Ah, muy bien|Ya veo}. {La clase es como una familia|En la clase somos ocho}.
    """,
    1.5,
)
S.answer(
    "plan",
    """
    {sí|sí, claro|claro|vale|sí, vamos|perfecto|buena idea|sí, quiero|me gusta la idea|con mucho gusto|genial|sí, por favor}
    {sí|vale|claro}, {un café|tomamos un café|quiero un café|vamos juntos|me encanta el café}
    sí, {gracias|me gusta mucho|tengo tiempo|después de clase}
    ¡qué buena idea! ¿A qué hora?
    """,
    """
    ¡{Qué bien|Estupendo|Genial|Perfecto}! {Nos vemos en el descanso|El descanso es a las once|Vamos juntos a La Perla|Después de clase, en la puerta}.
    {Perfecto|Muy bien|Genial}. {Mira, ya viene Teresa, la profesora|Ahora empieza la clase|La profesora ya está aquí}. ¡Hasta luego!
    """,
    4,
    then="end",
)
S.answer(
    "plan",
    """
    {no|no puedo|lo siento, no puedo|no, gracias|hoy no puedo|no tengo tiempo|tengo que trabajar|otro día|mejor mañana|no me gusta el café|no, tengo que ir a casa}
    """,
    """
    {No pasa nada|Vale, otro día|De acuerdo|Bueno, mañana}. {Nos vemos en clase|Hablamos en clase|Otro día tomamos algo}.
    {Ah, qué pena|Vale|Bueno}. {Otro día, entonces|Mañana, quizás|La clase empieza ahora}.
    """,
    1.5,
    then="end",
)
S.aside(
    """
    ¿{de dónde eres|de qué país eres}?
    y tú, ¿de dónde eres?
    """,
    """
    Yo soy de Rabat, la capital de Marruecos.
    Soy de {Marruecos|Rabat, en Marruecos}. {Mi ciudad es muy bonita|Vivo en Salamanca desde hace poco}.
    """,
    1.1,
)
S.aside("¿{dónde está Rabat|dónde está Marruecos|está lejos Rabat}?\n¿cómo es {Marruecos|Rabat|tu ciudad|tu país}?", "Rabat está en Marruecos, {al lado del mar|cerca del mar}. {Es muy bonita|Allí hace sol|Es la capital}.", 0.6)
S.aside(
    """
    ¿{cuántos años tienes|qué edad tienes}?
    ¿y tú, cuántos años tienes?
    """,
    "{Tengo|Yo tengo} veintiséis años.",
    0.8,
)
S.aside(
    """
    ¿{qué haces|a qué te dedicas|cuál es tu trabajo|en qué trabajas|trabajas o estudias}?
    ¿{eres enfermera|trabajas en un hospital|te gusta tu trabajo}?
    ¿y tú, qué haces?
    """,
    """
    Soy enfermera, pero ahora estudio español.
    {Yo soy enfermera|Trabajo de enfermera en mi país}. {Me gusta mucho mi trabajo|Es un trabajo difícil, pero bonito}.
    """,
    1,
)
S.aside(
    """
    ¿{por qué estudias español|por qué estás aquí|qué haces en Salamanca|por qué estás en España}?
    """,
    "{Porque quiero|Estudio español porque quiero|Yo quiero} trabajar en España de enfermera.",
    0.9,
)
S.aside(
    """
    ¿{dónde vives|con quién vives|vives sola|vives cerca}?
    ¿y tú, dónde vives?
    """,
    """
    Vivo {aquí, en Salamanca|cerca de aquí}, con doña Pilar y su gato, Curro.
    {Vivo|Yo vivo} con una señora mayor, doña Pilar. {Es muy simpática|Tiene un gato}.
    """,
    0.9,
)
S.aside(
    """
    ¿{qué te gusta|qué te gusta hacer|te gusta la música|te gusta <aficion>|qué haces en tu tiempo libre}?
    ¿y a ti?
    ¿a ti qué te gusta?
    """,
    """
    A mí me {gusta la fotografía|gusta el té con menta|gusta caminar junto al río}.
    Me gustan la fotografía y el té. {No me gusta madrugar|Y no me gusta madrugar}.
    """,
    1,
)
S.aside(
    """
    ¿{qué idiomas hablas|hablas inglés|hablas francés|hablas árabe|hablas <idioma>}?
    """,
    "{Hablo|Yo hablo} árabe, francés y un poco de inglés.",
    0.7,
)
S.aside(
    """
    ¿a qué hora {empieza la clase|es la clase|empezamos}?
    ¿cuándo empieza la clase?
    ¿dónde está {la clase|el aula}?
    ¿cuál es nuestra aula?
    """,
    """
    La clase empieza a las nueve y media, en el aula tres.
    {Empieza|Es} a las nueve y media. {El aula es la tres|Estamos en el aula tres}.
    """,
    0.9,
)
S.aside(
    """
    ¿{cómo se llama la profesora|quién es la profesora|la profesora es simpática|cómo es la profesora}?
    """,
    "{La profesora se llama Teresa|Se llama Teresa}. {Es muy simpática|Explica muy bien}.",
    0.7,
)
S.aside(
    """
    ¿{cuántos estudiantes hay|cuántos somos en clase|quién está en la clase|de dónde son los estudiantes}?
    """,
    "{Somos ocho|Hay ocho estudiantes}: de Brasil, de Japón, de Alemania.",
    0.6,
)
S.aside(
    """
    ¿{cuándo es el descanso|hay descanso|a qué hora es el descanso|hay una cafetería|dónde hay un café}?
    """,
    "El descanso es a las once. {Hay una cafetería al lado, La Perla|En la calle de al lado hay una cafetería barata}.",
    0.7,
)
S.aside(
    """
    ¿{es bonita Salamanca|te gusta Salamanca|cómo es Salamanca|qué hay en Salamanca}?
    """,
    "{Salamanca es muy bonita|Me gusta mucho|Es una ciudad muy bonita}. {La Plaza Mayor es preciosa|Me gusta caminar junto al río|Hay muchos estudiantes}.",
    0.6,
)
S.aside(
    """
    ¿está libre {esta silla|este sitio}?
    ¿puedo sentarme {aquí|}?
    """,
    "{Sí, claro, está libre|Sí, siéntate|Claro, siéntate aquí}.",
    0.5,
)
for _step, _reply in (
    ("nombre", "Yo me llamo Nadia."),
    ("pais", "Yo soy de Rabat, en Marruecos."),
    ("edad", "Yo tengo veintiséis años."),
    ("trabajo", "Yo soy {enfermera|enfermera en mi país}."),
    ("gustos", "A mí me {gusta la fotografía|gusta caminar junto al río|gusta el té con menta}."),
    ("porque", "Yo quiero trabajar en España."),
    ("vives", "Yo vivo con doña Pilar y su gato."),
    ("idiomas", "Yo hablo árabe, francés y un poco de inglés."),
    ("tiempo", "Yo estoy aquí un año."),
    ("familia", "Yo tengo dos hermanas."),
):
    S.answer(_step, "¿y tú?\ny tú\n¿tú?\n¿y tú, Nadia?", _reply, 0.4, then=_step)
S.close(
    """
    {hasta luego|nos vemos|adiós|gracias|encantado|encantada|mucho gusto}[, Nadia]
    {gracias|vale}, {hasta luego|nos vemos en el descanso|nos vemos en clase}
    mucho gusto, Nadia
    """,
    """
    {¡Hasta luego!|¡Nos vemos!|¡Hasta ahora!} {Encantada de conocerte.|Mucho gusto.|Ha sido un placer.}
    {Igualmente|Mucho gusto|Encantada}. {¡Nos vemos en el descanso!|¡Hasta luego!|¡Hasta mañana!}
    """,
    3,
)
presentarse_mas.enrich(S)
