"""Hábleme de usted: Gabriela Solís, Editorial Jacaranda, de usted."""

from __future__ import annotations

from ..core import Move, lines
from ..values import words
from .common import new
from .dudas import asking, doubt
from .entrevista_oferta import FACTS
from .entrevista_valores import POOLS

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
S.pools.update(POOLS)
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
S.pool(duda=[doubt(straight, roundabout, reply) for straight, roundabout, _, reply, _ in FACTS])

# a first clause that every answer may begin with
PRE = "{|||bueno, |pues |la verdad, |mire, |claro, |sí, |con mucho gusto, |a ver, |pues mire, |gracias, }"


def both(step: str, said: str, reply: str, weight: float) -> None:
    """An answer with a question behind it; both get their reply."""
    S.answer(step, f"{said}. <duda>\n{said}. {{Y|Por cierto,|Ah, y|Perdone,|Pero}} <duda>", f"{reply}. <duda.resp>", weight)


# trayectoria
S.answer(
    "trayectoria",
    f"""
    {PRE}he trabajado <anos> como <cargo> en <sitio>
    {PRE}trabajé <anos> en <sitio> como <cargo>
    {{con mucho gusto|claro|buenas tardes}}, he trabajado como <cargo> en <sitio> durante <anos>
    {PRE}llevo <anos> trabajando en <sitio> como <cargo>
    soy <cargo> y trabajo en <sitio> desde hace <anos>
    yo trabajar <anos> en <sitio> como <cargo>
    trabajo en <sitio>, soy <cargo> por <anos>
    {{hace poco|hasta ahora|antes|actualmente|últimamente}} he sido <cargo> en <sitio>, <anos>
    me llamo <nombre>, tengo <anos> de experiencia como <cargo> en <sitio>
    soy de <pais> y he trabajado <anos> como <cargo> en <sitio>
    vengo de <ciudad>, allí trabajé <anos> en <sitio> como <cargo>
    """,
    """
    <anos> en <sitio>, {muy bien|interesante|es un buen recorrido}. {Conoce entonces|Así que conoce bien} <cargo.eco>.
    {Veo que ha pasado|De modo que ha pasado} <anos> en <sitio>. {Esa experiencia nos puede servir|Eso da oficio}.
    {Muy bien|Gracias}, <anos> de experiencia como <cargo>. {En <sitio> habrá aprendido a organizarse|Nos interesa lo que hizo en <sitio>}.
    <cargo> en <sitio>, <anos>: {es una trayectoria interesante|un buen recorrido}.
    """,
    4,
)
S.answer(
    "trayectoria",
    f"""
    {{soy|trabajo como|he sido|actualmente soy|ahora trabajo de|yo soy|mi profesión es}} <cargo> en <sitio>
    {PRE}{{trabajo|trabajé|he trabajado}} en <sitio> como <cargo>
    trabajo como <cargo>, en <sitio>
    soy <cargo>
    <cargo>
    """,
    """
    {Así que ha sido|De modo que ha trabajado como} <cargo>. {Eso exige orden y paciencia|Conoce entonces <cargo.eco>|Seguro que aprendió mucho}.
    <cargo>, {interesante|muy bien|ya veo}. {Conoce bien <cargo.eco>|En <cargo.eco> hace falta oficio}.
    """,
    3,
)
S.answer(
    "trayectoria",
    f"""
    {{primero|antes|al principio}} {{fui|trabajé como|trabajé de}} <cargo> y {{después|luego|ahora}} <cargo2> en <sitio>
    {PRE}fui <cargo> en <sitio>, {{después|luego|más tarde}} <cargo2>
    he sido <cargo> y también <cargo2>
    """,
    "{Primero|De modo que primero} <cargo> y luego <cargo2>: {un buen recorrido|una trayectoria variada|interesante}.",
    1.2,
)
S.answer(
    "trayectoria",
    f"""
    {PRE}{{soy|he sido|trabajo de|trabajo como}} <oficio>
    soy <oficio> desde hace <anos>
    soy <oficio> y vengo de <ciudad>
    ahora soy <oficio>, pero {{quiero cambiar|busco algo nuevo|me interesa la edición}}
    """,
    "{De modo que es|Así que es} <oficio>. {No es lo habitual aquí, pero me interesa|Seguro que sabe organizarse|Eso también enseña a trabajar con plazos}.",
    1.6,
)
S.answer(
    "trayectoria",
    f"""
    {PRE}trabajé en <sitio> y me {{encargaba|encargué|ocupaba}} de <tarea>
    en <sitio> me {{encargaba|ocupaba}} de cosas como <tarea> y <tarea2>
    soy <cargo>, pero también llevaba <tarea>
    {PRE}durante <anos> llevé <tarea> en <sitio>
    {PRE}soy responsable de <tarea> en <sitio>
    """,
    """
    {Llevar <tarea> ya es coordinar|Quien lleva <tarea> sabe organizarse}. {Nos interesa esa experiencia|En este puesto le serviría}.
    {Muy bien|Interesante|Ya veo}: <tarea>. {Eso se parece a lo que hacemos aquí|Hace falta orden para eso}.
    """,
    2.5,
)
S.answer(
    "trayectoria",
    f"""
    {PRE}estudié <estudio> {{en la universidad|en <ciudad>|y después trabajé en <sitio>}}
    {PRE}tengo {{un título|una licenciatura|un máster|un grado|un doctorado}} en <estudio>
    soy {{licenciado|licenciada}} en <estudio>
    {{acabo de terminar|me gradué en|me licencié en|mi carrera es|hice la carrera de|yo estudiar|he estudiado}} <estudio>
    estudié <estudio> en <ciudad> y luego trabajé <anos> como <cargo>
    soy de <pais>, estudié <estudio> y ahora vivo en México
    mi formación es en <estudio>
    """,
    """
    <estudio>, {muy bien|una buena base|interesante}. {Los estudios ayudan, aunque aquí pesa más la práctica|Me interesa saber cómo los ha aplicado}.
    {Así que estudió|Veo que estudió} <estudio>. {Es una formación útil|Es una base sólida}.
    """,
    2.5,
)
S.answer(
    "trayectoria",
    f"""
    {PRE}{{organicé|he organizado|coordiné|he coordinado}} <evento> en <ciudad>
    {PRE}{{organicé|coordiné}} <evento> con <num> personas
    en <sitio> organicé <evento> y <evento2>
    """,
    """
    Organizar <evento> {ya es coordinar|no es poca cosa|da experiencia}. {Eso nos interesa mucho|Es lo que hacemos aquí con los libros}.
    {Muy bien|Interesante}: quien organiza <evento> sabe de plazos.
    """,
    1.6,
    anywhere=True,
)
S.answer(
    "trayectoria",
    f"""
    {PRE}{{no tengo mucha experiencia|no tengo experiencia en editoriales|es mi primer trabajo|soy joven y tengo ganas de aprender|nunca he trabajado en una editorial|tengo poca experiencia, pero aprendo rápido}}
    {{no tengo experiencia|no he trabajado nunca|acabo de terminar la universidad|no mucho, soy estudiante|yo no tener experiencia}}{{| todavía|, lo siento}}
    """,
    "{Le agradezco la franqueza|No es indispensable|Lo valoro, pero no lo exijo}. {La experiencia editorial se aprende|Aquí importa saber organizar|Todos empezamos alguna vez}.",
    1.2,
    anywhere=True,
)
S.answer(
    "trayectoria",
    """
    no tengo experiencia editorial, pero {he organizado|organicé|sé organizar} <evento>
    nunca trabajé con libros, pero en <sitio> {coordinaba|organizaba} <evento>
    """,
    "La experiencia editorial no es indispensable. Organizar <evento> {también cuenta|ya es coordinar|enseña mucho}.",
    1.2,
    anywhere=True,
)
S.answer(
    "trayectoria",
    "{estoy sin trabajo|ahora no trabajo|estoy desempleado|estoy desempleada|busco trabajo} {desde hace <anos>|después de <anos> en <sitio>}\ntrabajo por mi cuenta desde hace <anos>, soy <cargo>",
    "{Comprendo|Entiendo}, <anos>. {Lo que importa es lo que sabe hacer|Me interesa lo que aprendió en ese tiempo}.",
    0.8,
)
S.answer(
    "trayectoria",
    "¿{por dónde empiezo|qué quiere saber|empiezo por los estudios o por el trabajo|quiere que hable de mis estudios|qué le interesa saber|hablo de mi vida o de mi trabajo}?",
    "{Empiece por donde quiera|Por sus estudios, si le parece|Por el último trabajo, por ejemplo}. ¿Dónde ha trabajado?\nMe interesa su trabajo, más que su vida. ¿Qué ha hecho en los últimos años?",
    0.6,
    then="trayectoria",
)
both("trayectoria", "he trabajado <anos> como <cargo> en <sitio>", "<anos> como <cargo>, {muy bien|interesante}", 1)
both("trayectoria", "{estudié|soy licenciada en|soy licenciado en} <estudio>", "<estudio>, {una buena base|muy bien}", 0.7)

# porque
S.answer(
    "porque",
    f"""
    {{porque |}}<motivo>
    me {{interesa|atrae}} este puesto porque <motivo>
    {PRE}<motivo>
    quiero trabajar aquí porque <motivo>
    {{en primer lugar|sobre todo|principalmente|la razón es que|es que}} <motivo>
    me gustaría trabajar con ustedes porque <motivo>
    no solo por el sueldo: <motivo>
    """,
    """
    <motivo.eco>.
    <motivo.eco>. {Y el puesto exige mucha organización|Me gusta oírlo|Aunque también hay mucho trabajo de oficina|No todos lo dicen con tanta claridad}.
    {Ya veo|Comprendo|Muy bien}: <motivo.eco>.
    """,
    5,
    anywhere=True,
)
S.answer(
    "porque",
    """
    <motivo> y además <motivo2>
    por un lado <motivo>, por otro <motivo2>
    hay dos razones: <motivo> y <motivo2>
    porque <motivo>, y también porque <motivo2>
    primero, <motivo>; segundo, <motivo2>
    """,
    "<motivo.eco>. Y <motivo2.eco>.\n{Dos buenas razones|Ya veo|Comprendo}: <motivo.eco>, y <motivo2.eco>.",
    1.5,
)
both("porque", "{porque |}<motivo>", "<motivo.eco>", 1.2)
S.answer(
    "porque",
    "{necesito trabajo|necesito dinero|por el sueldo|está cerca de mi casa|no lo sé|busco cualquier trabajo|porque pagan bien|necesito un trabajo ya|por el dinero|vivo cerca|por las vacaciones|mi padre me dijo que viniera}",
    "{Al menos es una respuesta sincera|Lo entiendo, todos trabajamos por un sueldo}. {Pero espero algo más|Me gustaría, eso sí, ver interés por los libros}. ¿Ha leído alguno de los nuestros?",
    0.8,
    then="porque",
)
S.answer(
    "porque",
    "{sí, he leído|he leído|conozco|tengo en casa|leí} {uno de sus libros|varios de sus libros|dos libros suyos|algunos|el catálogo}\n{no, todavía no|no he leído ninguno|no conozco sus libros|no, lo siento}[, pero {quiero leerlos|los he visto en una librería}]",
    "{Le agradezco la sinceridad|Bien}. {Los libros ilustrados se leen también con los ojos|Nuestros libros hablan por nosotros}.",
    0.7,
)

# dificultad
S.answer(
    "dificultad",
    f"""
    {{una vez|el año pasado|en mi último trabajo|recuerdo que|en un proyecto|hace <anos>|en una ocasión|por ejemplo,|en <sitio>,|cuando trabajaba en <sitio>,}} <problema>
    <problema>
    {PRE}una vez <problema>
    {{tuvimos|hubo|tuve}} un problema {{grande|muy grande|difícil|serio}}: <problema>
    lo más difícil fue cuando <problema>
    """,
    """
    {Entiendo|Ya veo|Comprendo}, <problema.eco>.
    {Sí|Vaya|Desde luego}, <problema.eco>. {Son cosas que ocurren|Le escucho}.
    """,
    3.5,
    then="resolver",
    covers=("dificultad",),
)
S.answer(
    "dificultad",
    """
    {una vez|el año pasado|en mi último trabajo|en <sitio>|en una ocasión} <problema> y <solucion>
    <problema>, así que <solucion>
    cuando <problema>, <solucion>
    <problema>. Al final <solucion>
    <problema>, pero <solucion>
    <problema>. Entonces <solucion> y aprendí que <leccion>
    en <sitio>, donde era <cargo>, <problema>. Fue difícil, pero <solucion>
    hace <anos> organizaba <evento> y <problema>, pero al final <solucion>
    <problema>. {Fue un momento muy difícil|No fue culpa mía|Todos estaban nerviosos}, pero <solucion> y todo salió bien
    """,
    """
    {Es decir, |De modo que }<solucion.eco>. {Una buena reacción|Me parece sensato|Es lo que yo habría hecho}.
    {Entiendo|Ya veo}: <problema.eco>, y al final <solucion.eco>. {Bien resuelto|Me parece un buen ejemplo}.
    {Vaya|Ya veo}, <problema.eco>. {Pero lo resolvió|Por suerte hubo solución}: <solucion.eco>.
    """,
    4,
)
both("dificultad", "{una vez |}<problema> y <solucion>", "{Es decir, |De modo que }<solucion.eco>, {muy bien|bien resuelto}", 0.8)
S.answer(
    "dificultad",
    "{nunca he tenido problemas|no recuerdo ninguno|no sé, siempre sale bien|todo ha salido bien|no tengo ningún ejemplo|no me acuerdo|no se me ocurre nada|nunca he cometido errores|no tengo problemas}",
    "{Permítame dudarlo|Me cuesta creerlo|Todos hemos tenido alguno}. Piense en un retraso o en un conflicto. ¿Qué pasó?",
    0.9,
    then="dificultad",
)
S.answer(
    "dificultad",
    "¿{un problema profesional o personal|qué tipo de problema|qué tipo de proyecto|puede ser de la universidad|puede ser un ejemplo de mis estudios|tiene que ser del trabajo|un error mío o de otro|puedo hablar de un proyecto pequeño}?",
    "{Profesional, pero puede ser pequeño|Uno cualquiera: un retraso, un error, un conflicto|Sí, también vale uno de sus estudios}. ¿Qué ocurrió?",
    0.6,
    then="dificultad",
)
S.answer(
    "resolver",
    f"""
    <solucion>
    {{entonces|al final|pues|primero|así que|por eso|después|finalmente}} <solucion>
    {{lo resolví bien|fue difícil, pero lo resolví|no fue fácil}}: <solucion>
    {PRE}<solucion>
    """,
    """
    {Es decir, |De modo que |Así que }<solucion.eco>. {Me parece sensato|Bien resuelto|Es lo que yo habría hecho}.
    {Muy bien|Entiendo|Interesante}, <solucion.eco>. {Eso demuestra criterio|Es un buen ejemplo}.
    """,
    5,
)
S.answer(
    "resolver",
    """
    primero <solucion> y después <solucion2>
    <solucion> y <solucion2>
    <solucion>, luego <solucion2> y todo salió bien
    <solucion>. Después <solucion2>
    """,
    "{Es decir, |De modo que |Así que }primero <solucion.eco> y después <solucion2.eco>. {Bien resuelto|Me parece sensato|Es un buen ejemplo}.",
    1.6,
)
both("resolver", "<solucion>", "{Así que |De modo que }<solucion.eco>, {bien|muy bien}", 0.8)
S.answer(
    "resolver",
    """
    {aprendí que|ahora sé que|he aprendido que|la lección es que|me enseñó que|aprendí mucho:|desde entonces sé que} <leccion>
    <solucion>, y aprendí que <leccion>
    """,
    """
    {Es una buena lección|Una lección útil|Comparto esa conclusión}: <leccion>.
    {Aprendió que|O sea, que} <leccion>. {Aquí lo aplicará a menudo|No todo el mundo aprende de los errores}.
    """,
    2.5,
)
S.answer(
    "resolver",
    "{no lo resolví|no pude hacer nada|no encontré solución|fracasamos|no lo resolvimos|fue un desastre|lo resolvió mi jefe|perdimos el proyecto|al final no salió}",
    "{Le agradezco la honestidad|No todo se resuelve}. {De un fracaso también se aprende|Reconocerlo ya es algo}. ¿Qué haría hoy de otra manera?",
    0.9,
    then="resolver",
)
S.answer(
    "resolver",
    "{hoy|ahora|la próxima vez} {tendría que|querría|intentaría} <accion>\nhabría que <accion>",
    "{Hoy elegiría|Es decir, la solución sería} <accion>. {Es una reflexión sensata|Me parece razonable}.",
    1,
)

# presión
S.answer(
    "presion",
    f"""
    <presion>
    {{normalmente|en general|pues|bueno|casi siempre|lo primero,|para no estresarme,}} <presion>
    cuando hay mucho trabajo, <presion>
    {PRE}<presion>
    <animo>, pero <presion>
    bien, porque <presion>
    """,
    """
    <presion.eco> {suele dar buen resultado|ayuda mucho en los cierres|es un buen método}.
    {Ya veo|Bien|Comprendo}: <presion.eco>. {Con doce libros al año hace falta|En noviembre lo va a necesitar}.
    {Sí|Desde luego}, <presion.eco> {ayuda|puede ayudar}.
    """,
    4,
    anywhere=True,
)
S.answer(
    "presion",
    """
    <presion> y <presion2>
    primero <presion> y después <presion2>
    <presion>, y también <presion2>
    """,
    "<presion.eco> y <presion2.eco> {son buenos métodos|le servirá en los cierres|me parece sensato}.",
    1.4,
)
S.answer(
    "presion",
    f"{PRE}<animo>\ncreo que <animo>",
    "<animo.eco>. {Le agradezco la sinceridad|Lo importante es organizarse}.\n{Entiendo|Ya veo}: <animo.eco>.",
    2,
    anywhere=True,
)
S.answer(
    "presion",
    "{bien|muy bien|me motiva|no es un problema|la manejo bien|me gusta la presión|depende|más o menos|mal|no muy bien|a veces es difícil|me bloquea}",
    "{Ya veo|Entiendo|De acuerdo}. {Me gustaría un ejemplo concreto|Un ejemplo vale más que un adjetivo}. ¿Qué hace usted cuando se acumula el trabajo?",
    0.8,
    then="presion",
)
both("presion", "<presion>", "<presion.eco> {ayuda, sí|es un buen método}", 0.7)

# idiomas
S.answer(
    "idiomas",
    """
    hablo <idioma> y <idioma2>
    hablo <idioma>, <idioma2> y español
    {mi lengua materna es el|mi idioma es el|mi primera lengua es el} <idioma>[ y también hablo <idioma2>]
    <idioma>, <idioma2> y español
    hablo <idioma> {perfectamente|con fluidez|bastante bien|un poco|desde niño|desde niña} y estudio <idioma2>
    <idioma> {muy bien|bien|regular|un poco|con fluidez}
    entiendo <idioma>, pero no lo hablo bien
    en <sitio> trabajaba en <idioma>
    """,
    """
    <idioma>, {muy bien|perfecto|estupendo}. {El inglés lo usamos con las imprentas|Con España y Colombia trabajamos en español}.
    {Habla entonces <idioma>|Así que habla <idioma>}. {Los idiomas siempre ayudan, sobre todo en la Feria de Guadalajara|Eso nos conviene}.
    """,
    4,
)
S.answer(
    "idiomas",
    """
    {hablo|escribo} bien en {inglés|español}
    mi inglés es {bueno|muy bueno|fluido|regular|básico|suficiente|bastante bueno|excelente}
    hablo inglés {y español|muy bien|bastante bien|un poco|con acento|por mi trabajo}
    {sí, hablo inglés|inglés sí, escribo correos todos los días|tengo un certificado de inglés|viví <anos> en <ciudad> y hablo inglés}
    """,
    "{Muy bien|Perfecto}, el inglés {lo usamos con las imprentas|hace falta para algunos contratos}. {Y su español se entiende bien|Y el español, sobre todo escrito}.",
    2,
)
S.answer(
    "idiomas",
    "{mi inglés no es muy bueno|no hablo inglés|hablo poco inglés|mi español escrito no es perfecto|cometo errores en español|escribo con errores|me cuesta escribir en español|solo hablo español}[, pero {estoy estudiando|aprendo rápido|practico mucho}]",
    "{Le agradezco la sinceridad|Entiendo}. {Se pide inglés y buen español escrito, pero se puede mejorar|El idioma se mejora con la práctica, y aquí practicará}.",
    1.3,
)
both("idiomas", "hablo <idioma> y <idioma2>", "<idioma> y <idioma2>, {muy bien|eso ayuda}", 0.7)

# cualidades
S.answer(
    "cualidades",
    """
    soy {muy|bastante|una persona muy|un poco} <cualidad>
    {creo que|pienso que|diría que} soy <cualidad>
    {mis compañeros dicen|dirían|mi antigua jefa diría} que soy <cualidad>
    a veces soy demasiado <cualidad>
    soy <cualidad>: en <sitio> llevaba <tarea>
    yo estoy <cualidad>
    """,
    """
    <cualidad>, {muy bien|de acuerdo|interesante}. {Aquí se va a notar|Preferiría un ejemplo a un adjetivo, pero le creo}.
    {Eso de ser|Ser} <cualidad> {se nota en este puesto|tiene su importancia con los plazos que tenemos}.
    """,
    4,
)
S.answer(
    "cualidades",
    """
    soy <cualidad> y <cualidad2>
    <cualidad> y <cualidad2>
    diría que soy <cualidad>, pero también <cualidad2>
    mis puntos fuertes: soy <cualidad> y <cualidad2>
    """,
    "<cualidad> y <cualidad2>, {muy bien|de acuerdo|buena combinación}. {Aquí se va a notar|Me gustaría verlo en el trabajo}.",
    1.5,
)
S.answer(
    "cualidades",
    """
    {me cuesta|me cuesta mucho|me cuesta un poco|a veces me cuesta|mi punto débil es|mi defecto es|no se me da bien|tengo que mejorar en una cosa:} <flaqueza>
    {lo que más me cuesta es|no soy bueno en una cosa:|no soy buena en una cosa:} <flaqueza>
    mi punto débil es <flaqueza>, pero {estoy mejorando|hago un curso|pido ayuda|lo intento}
    soy <cualidad>, pero me cuesta <flaqueza>
    """,
    """
    {Le agradezco la sinceridad|Nadie es perfecto|Conocerse es el primer paso}: <flaqueza.eco> {se puede mejorar|le cuesta a mucha gente}.
    {Entiendo|Ya veo}, <flaqueza.eco>. {Con práctica se mejora|Lo bueno es saberlo}.
    """,
    3,
)
S.answer(
    "cualidades",
    "{soy un poco desordenado|a veces trabajo demasiado|soy muy perfeccionista|hablo demasiado|llego tarde a veces|quiero hacerlo todo yo|soy impaciente con los demás}",
    "{Le agradezco la sinceridad|Nadie es perfecto|Conocerse es el primer paso}. {Aquí aprenderá a manejarlo|Yo también tengo mis defectos}.",
    1,
)
both("cualidades", "soy <cualidad> y <cualidad2>", "<cualidad> y <cualidad2>, {muy bien|de acuerdo}", 0.6)

# equipo
S.answer(
    "equipo",
    """
    {sí, he dirigido un equipo de|sí,|tenía|sí, coordinaba a|dirigí a|mi equipo era de|éramos} <num> personas{| en <sitio>| durante <anos>}
    tenía <num> personas a mi cargo{| en <sitio>}
    en <sitio> {dirigía|coordinaba} a <num> personas
    """,
    "<num.f> personas, {muy bien|no es poco}. {Con Mateo se entenderá bien|Nosotros somos dieciocho}.\n{Muy bien|Perfecto}, un equipo de <num.f> personas. {Es una buena experiencia|No siempre es fácil}.",
    3,
)
S.answer(
    "equipo",
    "{sí|sí, me gusta|prefiero trabajar en equipo|me gusta trabajar en equipo|en equipo|escucho a todos|sí, varias veces|creo que en equipo se aprende más|me llevo bien con todos|muy bien|me gusta mucho colaborar|en equipo, porque hay más ideas|depende del proyecto|las dos cosas}",
    "{Me alegro|Muy bien|Perfecto}. {Aquí todo se hace en equipo|Mateo lo agradecerá|Un libro nunca lo hace una sola persona}.",
    2.2,
)
S.answer(
    "equipo",
    "{no|no, nunca|todavía no|prefiero trabajar por mi cuenta|prefiero trabajar solo|prefiero trabajar sola|no he dirigido a nadie|nunca he tenido personas a mi cargo}[, pero {he organizado <evento>|quiero aprender|me gustaría}]",
    "{Entiendo|Ya veo}. {El puesto exige tratar con mucha gente|Habría que acostumbrarse al trabajo en equipo|Mateo podría ayudarle al principio}.",
    1.3,
)
S.answer(
    "equipo",
    "{cuando hay un conflicto|si hay problemas en el equipo|en mi equipo|con el equipo} <presion>\nen equipo <presion>",
    "<presion.eco> {es bueno también para el equipo|le vendrá bien con Mateo}.",
    1,
)
both("equipo", "{sí|sí, me gusta|prefiero trabajar en equipo}", "{Me alegro|Muy bien}, aquí todo se hace en equipo", 0.6)

# sueldo
S.answer(
    "sueldo",
    f"""
    {{esperaba|pensaba en|me gustaría ganar|quisiera|espero|mi pretensión es|había pensado en|yo querer|quiero ganar|pido}} <sueldo>
    <sueldo>
    en cuanto al sueldo, {{esperaba|pensaba en}} <sueldo>
    <sueldo> {{al mes|mensuales|brutos|brutos al mes|por mes}}
    {PRE}<sueldo>, {{por mi experiencia|si es posible|más o menos|¿qué le parece?|¿es posible?}}
    ¿{{sería posible|podría ser|es posible|le parece bien}} <sueldo>?
    """,
    """
    <sueldo.eco> {entra|está} dentro de lo previsto. {Depende de la experiencia|Lo tendré en cuenta}.
    {De acuerdo|Muy bien|Entiendo}, <sueldo.eco>. {Es una cifra razonable|Está dentro de nuestra banda}.
    """,
    4,
    anywhere=True,
)
S.answer(
    "sueldo",
    f"""
    {{esperaba|quiero|pensaba en|me gustaría ganar|espero|quisiera|mi pretensión es}} <mucho>
    <mucho>{{| al mes| brutos| mensuales}}
    {PRE}en mi trabajo actual gano <mucho>
    ¿{{podrían ser|sería posible llegar a|podemos llegar a|qué tal|y}} <mucho>?
    con mi experiencia {{espero|creo que merezco}} <mucho>
    """,
    "{Le seré franca|Con franqueza}: <mucho.eco> {supera|está por encima de} nuestro presupuesto. {El máximo son treinta y dos mil|Llegamos a treinta y dos mil pesos}.\n{Lo siento|Comprendo}, pero <mucho.eco> {es demasiado para nosotros|no entra en el presupuesto}. El máximo es de 32.000 brutos.",
    2.2,
)
S.answer(
    "sueldo",
    "{esperaba|quiero|pensaba en|me conformo con|me basta con|unos} <poco>\n<poco>{| al mes| mensuales}\nahora gano <poco>",
    "<poco.eco> {es menos de lo que pagamos|queda por debajo de nuestra banda}: {empezamos en 28.000|el mínimo son 28.000 brutos}.",
    1,
)
S.answer(
    "sueldo",
    "{me parece bien|está bien|de acuerdo|me parece justo|es razonable|sí, perfecto|acepto|no sé, ¿cuánto pagan?|¿cuánto pagan?|depende|lo que usted diga|¿cuánto ofrecen?|prefiero que usted me diga|no lo he pensado|lo normal|lo que sea justo}",
    "{De acuerdo|Muy bien|Entiendo}. Son de 28.000 a 32.000 pesos brutos, {según la experiencia|con seguro de gastos médicos}.",
    2.2,
)
S.answer(
    "sueldo",
    """
    {es un poco bajo|es poco|me parece poco|es poco dinero|no es mucho|no es suficiente para mí|la vida aquí es cara|tengo dos hijos y es poco|en otra empresa pagan más|en <ciudad> gano más}[, ¿{se puede negociar|es negociable|no hay más}?]
    ¿{se puede negociar|es negociable|no pueden pagar más|no puede ser un poco más|hay margen}?
    """,
    "{Entiendo|Comprendo}. {Dentro de la banda se negocia|Hay margen hasta 32.000 pesos}, pero no puedo pasar de ahí. {Sume el seguro de gastos médicos|Cuente también el seguro y los dos días desde casa}.",
    1.6,
)
S.answer(
    "sueldo",
    "{más que el sueldo me importa|para mí es más importante|prefiero hablar antes de|no es solo el dinero, también} {el horario|el ambiente|el equipo|trabajar desde casa|aprender|el tiempo libre|la estabilidad}",
    "{Me gusta oír eso|Lo entiendo}. {De todos modos, la banda va de 28.000 a 32.000 pesos|Aun así, sepa que son de 28.000 a 32.000 pesos}.",
    0.8,
)
both("sueldo", "{esperaba|pensaba en|} <sueldo>", "<sueldo.eco> {está dentro de lo previsto|me parece razonable}", 1)

# preguntas
S.answer(
    "preguntas",
    """
    {no|no, gracias|no, todo está claro|no, ninguna|creo que no|eso es todo|no, ya está todo claro|no tengo más preguntas|por ahora no}[, {muchas gracias|gracias por su tiempo|licenciada}]
    {muchas gracias|gracias por su tiempo|gracias por la entrevista|ha sido un placer}[, {licenciada|espero su respuesta}]
    {perfecto|muy bien|de acuerdo}, entonces {espero su respuesta|espero noticias|hasta dentro de una semana|espero su llamada}
    """,
    "{Muy bien|Perfecto|De acuerdo}. Le responderemos en una semana. {Ha sido un placer|Gracias por venir|Gracias por su tiempo}.\n{Gracias a usted|Muchas gracias por venir}. {En una semana tendrá noticias|Le daremos una respuesta dentro de una semana}.",
    3,
    then="end",
)
for straight, roundabout, topics, reply, weight in FACTS:
    S.aside(asking(straight, roundabout, topics), reply, weight)
    S.answer("preguntas", asking(straight, roundabout, topics), reply, weight * 0.6)
S.answer("preguntas", "<duda>\n<duda>. Y {otra cosa:|también,|además,} <duda2>", "<duda.resp> <duda2.resp>", 0.2)
S.answer("preguntas", "{sí|sí, tengo una pregunta|sí, una|sí, claro|sí, varias|tengo varias preguntas|tengo una pregunta|sí, unas cuantas}", "{Adelante|Le escucho|Dígame}. ¿Qué quiere saber?", 0.8)
S.answer("preguntas", "{no sé qué preguntar|qué puedo preguntar|no se me ocurre nada|qué me recomienda preguntar}", "Puede preguntarme por el horario, el sueldo, los viajes o el equipo. ¿Qué le interesa?", 0.5)


def small_talk(learner: str, tutor: str, weight: float) -> None:
    """A remark that asks nothing: were it an aside, it might be hung behind «una pregunta:»."""
    S.common.append(Move(lines(learner), lines(tutor), weight))


# what the offer does not have
S.pool(extra=words("comedor; estacionamiento; gimnasio; guardería; vales de comida; coche de empresa; ayuda para la visa; ayuda para la mudanza; teléfono de empresa; clases de inglés; cafetería; un bono por resultados; ayuda para el transporte; pagas extra; comida gratis; un jardín; clases de yoga; descuentos en libros; horas pagadas de estudio"))
EXTRAS = "¿{hay|tienen|ofrecen|dan|tendría|hay también} <extra>?\n{quisiera saber si|me gustaría saber si|no sé si} {hay|tienen|ofrecen} <extra>\n¿y <extra>?\nen mi trabajo actual {hay|tengo} <extra>, ¿{aquí también|y aquí}?"
NO_EXTRA = "<extra> no {hay|ofrecemos}, lo siento. {Sí hay seguro de gastos médicos|Lo que sí ofrecemos es seguro de gastos médicos y dos días desde casa}."
S.aside(EXTRAS, NO_EXTRA, 0.9)
S.answer("preguntas", EXTRAS, NO_EXTRA, 0.5)

# conditions and objections, at any time
S.pool(
    atadura=words("un hijo pequeño; dos hijos; una hija en la escuela; un bebé; a mi madre enferma; tres niños; clases por la tarde; un perro; un curso los jueves; gemelos; una niña de <num> años"),
    traba=words("tengo que avisar en mi trabajo actual; vivo en <ciudad> y tengo que mudarme; termino mis estudios en abril; tengo un viaje a <pais>; me caso en marzo; espero mi permiso de trabajo; mi contrato termina más tarde; tengo que buscar piso"),
)
S.aside("tengo <atadura>, ¿{el horario es flexible|es posible trabajar desde casa|hay problema|puedo trabajar desde casa|es un problema}?\ncomo tengo <atadura>, {prefiero trabajar desde casa|necesito saber el horario|no puedo trabajar hasta tarde|me preocupa el horario}", "{Comprendo|No es un problema}: el horario es de nueve a seis, y dos días a la semana se trabaja desde casa.", 1)
S.aside("vivo {lejos|en <ciudad>|a dos horas de aquí|muy lejos de la oficina}, ¿{puedo trabajar desde casa|es un problema|tengo que venir todos los días}?\nvivo {lejos|en <ciudad>} y {no quiero venir todos los días|el viaje es largo|no tengo coche}", "{Entiendo|Comprendo}. Dos días a la semana se trabaja desde casa, pero tres hay que estar aquí, en la oficina.", 0.8)
S.aside("no puedo {empezar|incorporarme} el 1 de marzo, <traba>\n¿{puedo empezar más tarde|podría empezar en abril|podría incorporarme después}? es que <traba>\n<traba>, ¿{puedo empezar más tarde|hay problema con la fecha|es posible empezar en abril}?", "{Comprendo|Entiendo}. La fecha prevista es el 1 de marzo, pero {unos días se pueden hablar|podemos estudiar su caso}.", 1)
small_talk("no {me gusta|puedo|quiero} viajar{| en noviembre| porque tengo <atadura>}\n{me da miedo volar|odio los aviones|en noviembre no puedo}\n{no hay problema con los viajes|me encanta viajar|puedo viajar sin problema|viajar no es problema para mí|conozco Guadalajara}", "{Entiendo|Lo anoto}. El único viaje seguro es la Feria de Guadalajara, en noviembre.", 0.8)
small_talk("tengo otra {oferta|entrevista} {en <sitio>|mañana|esta semana|de <mucho>}\nme han ofrecido {otro trabajo|un puesto} en <sitio>", "{Le agradezco que me lo diga|Es bueno saberlo}. {Nosotros decidimos en una semana|En una semana tendrá nuestra respuesta}.", 0.7)
small_talk("tres meses de prueba {es mucho|son muchos|me parece mucho}\nquince días de vacaciones {es poco|son pocos|me parece poco}\n{dos días desde casa es poco|querría trabajar siempre desde casa|prefiero tres días desde casa|el horario es largo|nueve horas es mucho}", "{Comprendo su opinión|Entiendo la objeción}, pero son las condiciones: {tres meses de prueba y quince días de vacaciones el primer año|dos días desde casa, de nueve a seis}.", 0.8)
small_talk("{me parece|me parecen} {muy bien|perfecto|estupendo|interesante|justo|razonable}\n{qué bien|perfecto|entiendo|de acuerdo|ah, muy bien|me gusta eso|qué interesante}[, {gracias|muchas gracias|licenciada}]", "{Me alegra|Me alegro|Bien}. {Sigamos, entonces|Continuemos}.", 0.8)
small_talk("traigo {mi currículum|una carta de recomendación|referencias|mi portafolio|ejemplos de mi trabajo|mis certificados}\n¿{quiere ver|necesita|le dejo} {mi currículum|mis certificados|mi portafolio|mis referencias|una carta de recomendación}?\npuede llamar a {mi antigua jefa|mi antiguo jefe|<sitio>}", "{Muchas gracias|Déjelo aquí, gracias|Lo miraré con calma}. {Ya leí su currículum, pero prefiero oírle|Ahora me interesa lo que usted cuente}.", 0.8)
S.aside(
    """
    ¿qué {significa|quiere decir|es} «<glosa>»?
    ¿qué {significa|quiere decir} <glosa>?
    {no entiendo la palabra|no conozco la palabra|no sé qué es|qué es eso de} <glosa>
    perdone, ¿<glosa>?
    ¿a qué se refiere con <glosa>?
    ¿<glosa>? no entiendo
    """,
    "«<glosa>» <glosa.eco>.\n{Claro|Con gusto|Le explico}: «<glosa>» <glosa.eco>.",
    1.4,
)
small_talk("{estoy un poco nervioso|estoy un poco nerviosa|perdone, estoy nerviosa|disculpe, estoy nervioso|es mi primera entrevista en español|es mi primera entrevista|perdón, mi español no es perfecto|estoy nervioso, lo siento}", "{Es normal|No se preocupe|Le entiendo}, {estamos conversando, nada más|tómese su tiempo}.", 0.7)
small_talk("{gracias por recibirme|gracias por la oportunidad|encantado de conocerla|encantada de conocerla|mucho gusto|es un placer|gracias por su tiempo|buenas tardes, licenciada}", "{El gusto es mío|Gracias a usted por venir|Mucho gusto}.", 0.9)
S.aside("{puedo sentarme|¿me siento aquí?|¿puedo tomar agua?|¿me da un vaso de agua?|¿puedo tomar notas?|¿cuánto dura la entrevista?|¿tenemos tiempo?}", "{Por supuesto|Claro, con confianza|Sí, desde luego}. {Tenemos media hora|Hay tiempo}.", 0.4)
# a remark and a question in one turn
KIND = "{gracias|muchas gracias por la información|entiendo|muy bien|perfecto|me parece bien|de acuerdo|me interesa mucho|qué interesante|suena muy bien|eso me gusta}"
S.aside(f"{KIND}. <duda>\n{KIND}, pero <duda>\nantes de contestar, <duda>", "{Con gusto|Claro|Por supuesto}. <duda.resp>", 1.6)
S.aside("<duda>. {Y|También|Además,} <duda2>", "<duda.resp> <duda2.resp>", 1)
S.aside(
    "{he leído|vi|he visto} {en el anuncio|en su página|en la oferta} que {piden experiencia|hay que viajar|hay tres meses de prueba|se empieza en marzo}, ¿{es así|es verdad|puede explicarlo}?",
    "Así es: {se pide experiencia en organizar equipos|hay tres meses de prueba, y en noviembre se viaja a Guadalajara}, y se empieza el 1 de marzo.",
    0.5,
)
S.close(
    "{muchas gracias por su tiempo|gracias por la oportunidad|muchas gracias, licenciada|ha sido un placer|espero su respuesta|gracias por todo|gracias por recibirme|quedo a la espera|espero tener suerte|ojalá podamos trabajar juntos}[, {hasta luego|hasta pronto|buenas tardes|que tenga buen día}]",
    "{Gracias a usted|El placer ha sido mío|Gracias por venir}. {Le responderemos en una semana.|Hasta pronto.|Que tenga buena tarde.}",
    4,
)
S.close(
    "{perfecto|muy bien|de acuerdo}, {entonces |}{espero su respuesta en una semana|hasta el 1 de marzo, espero|nos vemos en marzo, ojalá|en una semana espero noticias}\n¿entonces {me llaman en una semana|tengo respuesta en una semana|espero una semana}? {gracias|perfecto, gracias}",
    "{Así es|Eso es}, le responderemos en una semana. {Gracias por venir.|Hasta pronto.|Que tenga buena tarde.}",
    2,
)
