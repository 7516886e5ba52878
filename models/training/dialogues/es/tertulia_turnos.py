"""What a guest says at the Thursday table beyond the plain argument, and how Elvira takes it up with the guest's own words."""

from __future__ import annotations

from ..core import Scene
from . import tertulia_ideas as ideas

A = "{a mi juicio,|a mi modo de ver,|creo que|en mi opinión,|yo pienso que|me parece que|opino que|considero que|sostengo que|para mí,|diría que|desde mi punto de vista,|yo pienso|pienso que|está claro que|no hay duda de que|es evidente que|yo creo que|la verdad,|mira, Elvira,|perdona, pero} "
_ANY = "postura ejemplo rebate otros concede"
_TAKEN = "{Así que|De modo que|Dices que|Sostienes que|Según tú,|O sea, que|Entiendo:}"
_NOTED = "{Lo apunto|Te sigo|No está mal|Buen argumento|Merece un silencio|Ahí hay materia|Don Fermín asiente|Joaquín lo discutiría|Samira levanta la vista|Eso se puede discutir}"
_BUT = "{pero|aunque|sin embargo,|no obstante,}"
_Q = "{|||perdona, |una pregunta: |otra cosa: |sí, y una pregunta: |Elvira, |oye, |antes de seguir, |por curiosidad, |quisiera saber |me gustaría saber |}"
_OP = "{A mi entender|Te lo digo sin rodeos|Ya que preguntas|Para ser sincera|Dejo de moderar un momento}"


def _arguments(s: Scene) -> None:
    for kind, other, weight in (("con", "pro", 3), ("pro", "con", 3), ("mix", "con", 2)):
        s.answer(
            "postura rebate otros concede ejemplo",
            f"{A}<{kind}>\n<{kind}>\n{A}<{kind}>, {{y eso es lo importante|¿no?|y nadie lo dice|te lo aseguro|y no exagero}}\n{{no estoy de acuerdo|discrepo|no comparto eso|no soy de acuerdo|no lo veo así}}: <{kind}>\nlo que pasa es que <{kind}>\nel problema es que <{kind}>\nno se puede negar que <{kind}>\n{{lo siento|perdonad}}, pero <{kind}>\nlo digo porque <{kind}>\n{{con|de parte de}} {{Joaquín|don Fermín|Samira|nadie}}, porque <{kind}>",
            f"{_TAKEN} <{kind}>; <{kind}.r>.\n{_TAKEN} <{kind}>. {_NOTED}, {_BUT} {{en esta mesa no todos lo ven igual|hay quien diría lo contrario|falta oír a la otra parte|yo pediría un dato}}.\nQue <{kind}> lo he oído más de un jueves. <{kind}.rc>.",
            weight,
            anywhere=True,
        )
        s.answer(
            _ANY,
            f"{{es cierto que|es verdad que|reconozco que|admito que|entiendo que|si bien|de acuerdo,|concedo que|sí,|no niego que|vale,}} <{kind}>{{; sin embargo,|, pero|; no obstante,|, aunque|; ahora bien,|. En cambio,|. Por otro lado,}} <{other}>\naunque <{kind}>, <{other}>\npor un lado <{kind}>, por otro <{other}>\n<{kind}>, pero también <{other}>",
            f"Concedes que <{kind}>, pero mantienes que <{other}>. {{Bien matizado|Así se discute|Eso es discrepar con elegancia|Joaquín debería tomar ejemplo}}.\n{{Un matiz y un contraataque|Das y quitas}}: <{kind}>, y con todo <{other}>. {{Lo apunto|Te lo compro a medias|Ahora la discusión gana altura}}.\nO sea: <{kind}>, pero <{other}>. {{Las dos cosas caben en la misma ciudad|Ese «pero» vale la tarde|Habrá que ver cuál pesa más}}.",
            1.4,
            anywhere=True,
        )
        s.answer(
            _ANY,
            f"{A}<{kind}> y {{además|también|encima}} <{kind}2>\nprimero, <{kind}>; segundo, <{kind}2>\n<{kind}>. Además, <{kind}2>",
            f"Dos argumentos: que <{kind}> y que <{kind}2>. {{El segundo me convence más|El primero ya bastaba|Los dos se tienen en pie|Del primero hablamos mucho; del segundo, poco}}.\n{_TAKEN} <{kind}> y, además, <{kind}2>. {_NOTED}.",
            0.9,
        )
    s.answer(
        _ANY,
        f"{A}<gente.el> <mal>\n<gente.el> <mal>\n<gente.el> <mal>{{ y eso no es justo|, y es una vergüenza| por culpa del turismo|, nadie piensa en ellos}}\n{{conozco a|hay}} <gente> que <mal>\n{{¿y|¿qué pasa con}} <gente.el>? {{Muchos|Todos|Al final}} <mal>\nno es normal que haya <gente> que <mal>\npienso en <gente.el>: <mal>",
        f"{_TAKEN} <gente.el> <mal>. {{A Samira le suena esa historia|Pones caras a las cifras|Eso no se arregla con discursos|Joaquín baja los ojos|Un barrio así pierde el arraigo}}.\nHay <gente> que <mal>, {{es cierto|lo sé}}; {{la cuestión es si la culpa es solo del turismo|hace falta algo más que lamentarlo|Samira podría contarte lo mismo|eso es lo que le debemos a quien se queda}}.\nHablas de <gente.el>. {{Hacían falta|Bien hecho|Casi nunca se habla así}}: si <mal>, {{la ciudad sale perdiendo|algo hemos hecho mal|no basta con contar visitantes}}.",
        3,
        anywhere=True,
    )
    s.answer(
        _ANY,
        f"{A}<gente.el> <bien>\n<gente.el> <bien>\ngracias al turismo <gente.el> <bien>\n{{conozco a|hay}} <gente> que <bien>\nno olvidemos que <gente.el> <bien>\n{{estoy a favor|con Joaquín}}, porque <gente.el> <bien>",
        f"{_TAKEN} <gente.el> <bien>. {{Joaquín asiente con entusiasmo|También eso es verdad de esta ciudad|No lo niego; falta ver a qué precio|Uno de cada cinco malagueños te daría la razón}}.\nHay <gente> que <bien>, {{desde luego|lo concedo}}; {{otra cosa es cuántos|y otros que pagan la cuenta|don Fermín te diría que él no}}.",
        1.8,
        anywhere=True,
    )
    s.answer(
        _ANY,
        f"el problema no es <culpable.el>, sino <culpable2.el>\n{A}el problema no es <culpable.el>, sino <culpable2.el>\nla culpa no es <culpable.del>, es <culpable2.del>\nno {{echéis|echemos}} la culpa <culpable.al>, la culpa la tiene <culpable2.el>",
        "De modo que la culpa es <culpable2.del> y no <culpable.del>. {Desplazas el foco, y me interesa|Habrá quien lo discuta|Apuntas alto|Joaquín respira}.\nAbsuelves <culpable.al> y acusas <culpable2.al>. {Necesito pruebas, como buena historiadora|Don Fermín repartiría la culpa|Es una tesis, no un descargo}.",
        1.6,
        anywhere=True,
    )
    s.answer(
        _ANY,
        "{la culpa es|es culpa|todo es culpa} <culpable.del>\n{yo culpo|hay que culpar|acuso} <culpable.al>\n{el verdadero problema|el fondo del problema|la raíz} {es|son} <culpable.el>",
        "Señalas <culpable.al>. {No vas desencaminado, aunque rara vez hay un solo culpable|En esta mesa hay más sospechosos|Habrá que oír a la defensa}.\nLa culpa, entonces, <culpable.del>; {Samira matizaría|eso explica algo, no todo|pero alguien lo permitió}.",
        1.2,
    )
    s.answer(
        _ANY,
        "depende de <factor>\n{bueno,|pues|hombre,} depende {mucho |}de <factor>\ntodo depende de <factor>\n{no tengo una respuesta clara|ni sí ni no|es difícil}, depende de <factor>\ndepende <factor>",
        "Depende, dices, de <factor>. {Habrá que decidirlo en alguna parte|Es una buena vara de medir|Ahí está la madre del cordero|Mójate un poco más}.\nEntonces la clave está en <factor>. {Me gusta el criterio|Joaquín también tendría algo que decir|No es poco}.",
        1.4,
    )
    s.answer(
        _ANY + " medida",
        "si <condicion>, <consecuencia>\n{yo creo que|está claro que|me temo que} si <condicion>, <consecuencia>\n<consecuencia> si <condicion>\n¿no ves que si <condicion>, <consecuencia>?",
        "Si <condicion>, <consecuencia>: {es un pronóstico serio|eso habría que verlo|te apuesto un café|lo dijo alguien el jueves pasado}. {Joaquín no está tan seguro|Don Fermín ya lo da por hecho|La historia rara vez es tan recta}.\n{Crees que <consecuencia>|O sea, que <consecuencia>}, si <condicion>. {Puede ser; también puede ocurrir lo contrario|Ojalá pudiéramos probarlo un año|Samira cruza los dedos}.",
        1.3,
    )


def _examples(s: Scene) -> None:
    s.answer(
        "ejemplo postura rebate concede otros",
        "en <lugar>, {por ejemplo,|sin ir más lejos,|según leí,|como sabéis,} <hecho>\n{mira|mirad|fíjate en|tomemos|piensa en} <lugar>: <hecho>\n{es el caso de|como en} <lugar>, donde <hecho>\n{viví|trabajé|estudié|estuve} en <lugar> y {allí |}<hecho>\n{yo vengo|soy} de <lugar> y {allí|ahí} <hecho>\nen <lugar> <hecho> y <gente.el> <mal>\n{conozco|he visto} un caso: en <lugar> <hecho>\ncuando fui a <lugar> me {dijeron|contaron} que <hecho>\n¿habéis {visto|estado en} <lugar>? <hecho>\n<lugar>. <hecho>\npor ejemplo <lugar>, <hecho>\nlo mismo ha pasado en <lugar>: <hecho>",
        "De modo que en <lugar.eco> <hecho.eco>. {Málaga va por el mismo camino|La comparación ilumina|Don Fermín toma nota|Buen ejemplo|No lo sabía}.\n{El caso de|Buen ejemplo, el de|Elocuente, lo de} <lugar.eco>: <hecho.eco>. {Me pregunto qué fue causa y qué consecuencia|Joaquín dirá que no es comparable|Aquí podría pasar lo mismo|Ya nos gustaría saberlo todo así}.\nEn <lugar.eco> <hecho.eco>, {dices|cuentas}. {Es un aviso para Málaga|Habría que estudiarlo|Samira te escucha con atención}.",
        5,
        anywhere=True,
    )
    s.answer(
        "ejemplo postura rebate otros",
        "en <lugar> había <negocio.un> y ahora hay <nuevo>\n{en mi calle|en mi barrio|al lado de mi casa} <negocio.el> es ahora <nuevo>\ndonde estaba <negocio.el> {han puesto|pusieron|hay} <nuevo>\n{cerraron|han cerrado|cerró} <negocio.el> {para abrir|y abrieron|y pusieron} <nuevo>\nantes había <negocio.un>, {ahora|hoy} <nuevo>\n{la verdad es que|sí,} <negocio.el> {de mi barrio|de siempre} {ha cerrado|cerró} y ahora es <nuevo>",
        "Donde había <negocio.un>, ahora {hay |}<nuevo>. {Como la librería de don Fermín, que hoy guarda maletas|Don Fermín sabe lo que es eso|Una calle cambia así, puerta a puerta|El barrio lo nota antes que las estadísticas}.\n{Adiós <negocio.al>, hola a <nuevo>|De <negocio.un> a <nuevo>}: {cabe toda la discusión en esa puerta|ahí está el resumen de la tarde|no hace falta más ejemplo}.",
        2.6,
        anywhere=True,
    )
    s.answer(
        "ejemplo postura otros rebate",
        "<familia> tuvo que <tuvo>\na <familia> le {subieron|han subido} el alquiler {un <porcentaje> por ciento|casi el <porcentaje> por ciento} y tuvo que <tuvo>\n{por ejemplo,|en mi caso,|te cuento:} <familia> {tuvo|ha tenido} que <tuvo>\n<familia> tener que <tuvo>",
        "{Siento|Lamento} lo de <familia.eco>: tener que <tuvo> {no es una cifra, es una vida|no debería ser el precio de nada|deja huella}.\nAsí que <familia.eco> tuvo que <tuvo>. {Samira sabe de qué hablas|Un caso así pesa más que un porcentaje|Y como ese caso, miles}.",
        2.2,
        anywhere=True,
    )
    s.answer(
        "ejemplo postura otros rebate",
        "{a mí|a mí también} me {subieron|han subido} el alquiler un <porcentaje> por ciento\n{pago|yo pago|ahora pago} un <porcentaje> por ciento más de alquiler",
        "Un <porcentaje> por ciento no es una sensación, es un dato. {A Samira le subieron el cuarenta|Ante eso callan los eslóganes|Gracias por traer cifras}.\n{Un <porcentaje> por ciento|El <porcentaje> por ciento}: {con cifras se discute mejor|Joaquín, apunta|ahí cambia la conversación}. {Samira paga un cuarenta más|Habrá que mirar también los salarios}.",
        1,
        anywhere=True,
    )
    s.answer(
        "ejemplo postura rebate otros",
        "el alquiler {ha subido|subió|sube} un <porcentaje> por ciento en <lugar>\nen <lugar> {los precios|los alquileres} han subido {un|el} <porcentaje> por ciento {en cinco años|en poco tiempo|en dos años|}\nen <lugar>, por ejemplo, los alquileres subieron un <porcentaje> por ciento",
        "Un <porcentaje> por ciento en <lugar.eco>. {A Samira le subieron el cuarenta|Ante eso callan los eslóganes|Gracias por traer cifras}.\nDe modo que en <lugar.eco> los alquileres subieron un <porcentaje> por ciento. {Con cifras se discute mejor|Joaquín, apunta|Habrá que mirar también los salarios}.",
        1.3,
        anywhere=True,
    )
    s.answer(
        "ejemplo rebate otros concede",
        "{yo también|confieso que|la verdad,} {soy turista|alquilo pisos turísticos|reservo apartamentos} cuando voy a <lugar>\ncuando fui a <lugar> {dormí en un piso turístico|reservé un apartamento|fui de crucero}\nyo mismo fui turista en <lugar>\nyo misma fui turista en <lugar>",
        "En <lugar.eco> el turista eras tú. {Todos lo somos en alguna parte|La honradez se agradece|Hasta don Fermín ha llevado maleta}.\n{Confesión apuntada|Nadie te lo reprocha}: también tú fuiste visitante en <lugar.eco>. {La pregunta es qué le debías a quien vivía allí|Eso te da derecho a opinar, no a callar}.",
        0.9,
    )


def _measures(s: Scene) -> None:
    s.answer(
        "medida postura rebate otros concede",
        "{habría que|hay que|deberíamos|el ayuntamiento debería|se debería|se podría|convendría|hace falta|sería mejor|lo ideal sería|propongo|propondría|una solución sería|mi propuesta es} <medida>" + "\n{habría que|deberían|hay que} <medida>, {por ejemplo|como en <lugar>|y rápido|aunque sea impopular|y punto}\n¿{y por qué no|por qué no|y si empezamos por|qué te parece} <medida>?\n{primero|lo primero es}, <medida>; {después|luego}, <medida2>\n{es cierto que <pro>, pero|sí, pero} {habría que|hay que} <medida>\nyo {primero|mañana mismo} <medida>\nla solución: <medida>",
        "<medida.eco>: <medida.pero>.\n{Una medida concreta, por fin|Concreto y discutible, como debe ser|Por fin una propuesta}: <medida>. {Samira te vota|Habrá quien proteste|No sé si llegará al pleno|Joaquín pide la palabra|Lo apunto para el concejal}.\nPropones <medida>. {Ya se oye protestar a alguien|En esta mesa tienes mayoría, por los pelos|Bien; falta saber quién lo vigila|Don Fermín ha dejado la taza}.",
        4,
        anywhere=True,
    )
    s.answer(
        "medida rebate",
        "{habría que|hay que|propongo} <medida> y {también |además |}<medida2>\n<medida> y <medida2>",
        "Dos medidas: <medida> y <medida2>. {La primera tiene más votos en esta mesa|La segunda me parece más difícil|Ni el ayuntamiento se atreve a tanto|Con una ya habría pelea}.",
        1.2,
    )
    s.answer(
        "medida rebate",
        "{yo no soy partidario de|no se puede|no hay que|no estoy de acuerdo con|no serviría de nada|no me convence} <medida>{, porque <con>|, porque <pro>|, pero sí <medida2>|}\nestoy en contra de <medida>",
        "Así que nada de <medida>. {Tachado de la lista|Algunos en la mesa lo lamentarán|Un no también es una postura}.\nNo a <medida>, {queda claro|de acuerdo}. {Joaquín suspira aliviado|Me interesan también los noes|Falta saber qué pones en su lugar}.",
        0.9,
    )


def _people(s: Scene) -> None:
    s.answer(
        "otros rebate",
        "Joaquín, {entiendo|comprendo|respeto} {tu situación|tu postura|lo que dices}, pero <con>\nJoaquín, <con>\n{a Joaquín le diría|le diría a Joaquín|yo le digo a Joaquín} que <con>\nlo que dice Joaquín {no es justo|no me convence|es egoísta}: <con>\ncon todo respeto, Joaquín, <con>",
        "A Joaquín le dices que <con>. {Él sonríe y remueve el café|Él carraspea: con esos pisos pagó la carrera de su hija|No se enfada; lleva años oyéndolo}.\nJoaquín {te escucha|encaja el golpe}: <con>. {Contesta que sus dos pisos son una herencia|Dice que él no es el enemigo|Responde que con eso estudió su hija}.",
        2,
    )
    for who in ("Samira", "don Fermín"):
        for kind in ("con", "pro", "mix"):
            s.answer(
                "otros rebate",
                f"{who}, {{te entiendo|lo siento|siento lo que te ha pasado|con todo respeto|tienes razón}}, {{pero|y}} <{kind}>\n{who}, <{kind}>\nle diría a {who} que <{kind}>",
                f"{who} te escucha: <{kind}>. {{No dice ni que sí ni que no|Se hace un silencio|Asiente despacio}}.\nA {who} le dices que <{kind}>. {{Se lo ha dicho más de uno|Remueve el café antes de contestar|La franqueza se agradece}}.",
                0.6,
            )
    s.answer(
        "otros rebate",
        "Samira, {te entiendo|lo siento mucho|lo que te pasa no es justo}\n{a Samira le diría|le diría a Samira} que {hable con un abogado|busque otro piso|no se rinda|negocie con el casero|se vaya a las afueras|comparta piso|proteste}\nSamira, {deberías|podrías|tienes que} {hablar con un abogado|negociar con tu casero|buscar otro piso|compartir piso|protestar|organizarte con tus vecinos|pedir una ayuda}",
        "Samira te {lo agradece|mira con atención}. {Con un cuarenta por ciento más de alquiler, todo consejo es bueno|Dice que ya lo ha pensado, pero entre las mesas y los estudios no le queda tiempo|Sonríe: entre clase y clase no le queda mucho tiempo}.\nBuen consejo para Samira. {Ella duda: un cuarenta por ciento más no se negocia fácil|Ella asiente y sigue sirviendo}.",
        1.6,
    )
    s.answer(
        "otros rebate",
        "don Fermín, {siento lo de su librería|siento lo de tu librería|le entiendo|te entiendo|es una pena}\n{a don Fermín le diría|le diría a don Fermín} que {abra otra librería|venda por internet|la gente ya no lee|no se rinda}\nla librería {cerró|ha cerrado} porque {la gente compra por internet|nadie lee|el alquiler era muy alto|así es el mercado|no venían clientes}",
        "{Don Fermín inclina la cabeza|Don Fermín te escucha sin pestañear}. {Su librería es hoy una consigna de maletas, y eso no se discute|Dice que los libros pesan menos que las maletas, pero duran más|Él insiste: los clientes se fueron con los vecinos}.\nLe tocas la librería a don Fermín. {Con cuidado, que aún duele|Él suspira y pide otro café|Hoy guarda maletas, ya sabes}.",
        1.4,
    )
    s.answer(
        "otros",
        "{me entiendo mejor con|estoy más de acuerdo con|comprendo mejor a|me siento más cerca de|con} <quien>[, {porque|ya que} {<con>|<pro>|<mix>|dice la verdad|habla claro}]",
        "Con <quien>, entonces. {Afinidades electivas|Lo celebra con el café en alto|Hay brindis al otro lado de la mesa}.\nTe entiendes con <quien>. {Se agradece la franqueza|Los demás tomamos nota|Falta convencer al resto}.",
        1.4,
    )
    quien = (
        ("Joaquín", "{qué harías si tus vecinos hicieran lo mismo|y si todos hicieran lo mismo|no piensas en tus vecinos|te gustaría vivir al lado de un piso turístico}", "{Joaquín se queda pensando|Joaquín carraspea}: si {todos sus vecinos|todos} hicieran lo mismo, {admite que él también se iría|reconoce que no le gustaría la escalera}."),
        ("Joaquín", "{cuánto ganas|cuánto dinero ganas con los pisos|cuánto cobras por noche|ganas mucho}", "Joaquín no dice cuánto gana: {que dio para la carrera de su hija, y punto|lo bastante para pagar la carrera de su hija}."),
        ("Joaquín", "{por qué alquilas a turistas|por qué no alquilas a una familia|alquilarías a Samira|por qué no alquilas a vecinos|por qué no le alquilas un piso a Samira}", "Joaquín dice que {a una familia|a un vecino} le cobraría menos, y que con los turistas pagó la carrera de su hija. {Samira lo mira|Se hace un silencio}."),
        ("Joaquín", "{cuántos pisos tienes|los pisos son tuyos|dónde están tus pisos|cómo conseguiste los pisos|los compraste}", "Joaquín heredó dos pisos, {no los compró|ni uno más}, y los alquila a turistas."),
        ("Joaquín", "{venderías tus pisos|dejarías de alquilar|qué harías si prohíben los pisos turísticos|pagarías más impuestos|pagarías una tasa}", "Joaquín responde que {lo pensaría si fuera igual para todos|ya paga sus impuestos, y que lo demás es negociable}. {Viniendo de él, es un avance|Don Fermín no se lo cree}."),
        ("Samira", "{qué vas a hacer|vas a mudarte|te vas a ir|has buscado otro piso|qué harás si sube más|cómo pagas el alquiler|llegas a fin de mes}", "Samira dice que {resiste, pero que otro cuarenta por ciento no lo aguanta|de momento se queda, contando cada euro}."),
        ("Samira", "{qué opinas de los turistas|odias a los turistas|te gustan los turistas|qué piensas tú|estás en contra del turismo}", "Samira contesta que los turistas le pagan el sueldo {y le suben el alquiler|y también le encarecen el piso}: {no los odia, echa cuentas|no es odio, es aritmética}."),
        ("Samira", "{cuánto te han subido el alquiler|cuánto pagas ahora|cuánto pagas de alquiler|es verdad que te subieron el alquiler|tu casero te ha subido mucho}", "A Samira le han subido el alquiler un cuarenta por ciento. {La cifra exacta se la guarda|Lo demás prefiere no decirlo}."),
        ("Samira", "{en qué trabajas|qué estudias|dónde trabajas|a qué te dedicas|trabajas y estudias a la vez}", "Samira es camarera y estudiante, {las dos cosas a la vez|y no sé de dónde saca las horas}."),
        ("don Fermín", "{por qué cerraste la librería|por qué cerró la librería|cuándo cerró|qué pasó con la librería|qué pasó con su librería}", "Don Fermín cuenta que {los vecinos se fueron y los lectores con ellos|primero se fueron los clientes}; hoy su librería es una consigna de maletas."),
        ("don Fermín", "{echas de menos la librería|la echa de menos|volvería a abrirla|abrirías otra librería|qué hace ahora|piensa abrir otra}", "Don Fermín dice que echa de menos la librería {cada mañana|y el olor a papel}, pero que {no abriría otra entre maletas|a su edad ya solo lee}."),
        ("don Fermín", "{por qué está en contra|qué tiene contra los turistas|por qué dice que la ciudad está muerta|qué propone usted|qué harías tú}", "Don Fermín sostiene que {con tanto turista la ciudad ya está muerta|una ciudad sin vecinos ya no lo es}; lo dice quien cerró una librería."),
    )
    for who, asks, reply in quien:
        s.aside(
            f"<q>{who}, ¿{asks}?\n¿{{y tú|y usted}}, {who}, {asks}?\n{{a {who} le preguntaría|le preguntaría a {who}|quiero preguntar a {who}|me gustaría preguntarle a {who}}}: ¿{asks}?\n{{entiendo tu situación|con todo respeto|una pregunta}}, {who}, {{pero |}}¿{asks}?\n{who}, {asks}",
            reply,
            0.75,
        )


def _questions(s: Scene) -> None:
    s.aside(
        "<q>¿qué {opinas|piensas|crees|dices} {tú |}de <asunto>?\n¿{cómo ves|qué te parecen|qué te parece} <asunto>?\n¿y <asunto>?\n¿tú qué piensas {de|sobre} <asunto>?\n{me gustaría saber|quisiera saber|dime} {tu opinión|qué opinas} {de|sobre} <asunto>\n<asunto>, ¿qué {opinas|te parece}?\n¿cuál es tu {opinión|postura} sobre <asunto>?\n{y tú, Elvira,|Elvira,} ¿{qué opinas de|cómo ves} <asunto>?\n¿tú estás a favor o en contra de <asunto>?\n¿qué piensas tú acerca de <asunto>?\nno has dicho nada de <asunto>\nhablemos de <asunto>. ¿Qué {opinas|dices}?\ntu opinion de <asunto>",
        "¿<asunto>? A mi entender, <asunto.op>.\n" + _OP + ": <asunto>, <asunto.op>.\nPreguntas por <asunto>: <asunto.op>.",
        5,
    )
    for kind in ("con", "pro", "mix"):
        s.aside(
            f"¿no {{crees|crees tú|piensas|te parece}} que <{kind}>?\n¿{{crees|tú crees|piensas}} que <{kind}>?\n¿{{es verdad|es cierto|estás de acuerdo en}} que <{kind}>?\n{{Elvira,|y tú, Elvira,|pero}} ¿no crees que <{kind}>?\nte pregunto: ¿<{kind}>?\n¿no {{estás de acuerdo|es evidente}} que <{kind}>?",
            f"{{Creo que sí, a medias|En parte sí, lo creo|A ratos lo creo}}: <{kind}>, y con todo no es tan sencillo. {{Mi oficio es llevar la contraria|Lo digo como historiadora}}.\n¿Que <{kind}>? {{Lo creo los días pares|Sí, aunque me cuesta decirlo aquí|No del todo, si me preguntas}}. <{kind}.rc>.",
            1.2,
        )
    s.aside(
        "<q>¿{y tú|y tú, Elvira}? {¿De qué lado te pones?|¿Tú con quién estás?|¿Qué piensas?|¿Qué opinas de todo esto?}\n¿{tú con quién estás|tú estás a favor o en contra|tú de qué lado estás|a quién das la razón|quién tiene razón|con quién estás de acuerdo|tú eres neutral}?\n¿{qué opinas tú|cuál es tu postura|qué piensas tú|cómo lo ves tú|tú cómo lo ves|qué crees tú}{, Elvira|}?\nquiero saber qué {piensas|opinas} tú\nme gustaría {oír|conocer} tu opinión{, Elvira|}\nno nos has dicho tu opinión\n{siempre preguntas|preguntas mucho} y nunca {contestas|dices tu opinión}",
        "Yo modero, pero no soy de piedra: {me inquieta que un barrio pueda morir de éxito|le debemos algo a quien se queda|creo que el arraigo también es un derecho}. {Ni con Joaquín ni con don Fermín del todo|Dicho esto, llevo la contraria por oficio}.\n{¿Yo?|¿Mi opinión?} Que {Joaquín exagera la muerte y don Fermín el entierro|los dos tienen media razón, y Samira la factura}.\nMe preocupa quién puede quedarse: {el centro ha perdido la mitad de sus vecinos|a Samira casi la echan}. {Ahí me tienes|Esa es mi postura}.",
        3,
    )
    s.aside(
        "<q>¿{tú qué harías|qué harías tú|qué medida tomarías tú|tú qué propones|qué harías si fueras alcaldesa|qué propones tú|cuál sería tu solución}{, Elvira|}?\ny tú, ¿qué {harías|propondrías}?\nsi tú {mandaras|fueras alcaldesa|tuvieras el poder}, ¿qué harías?",
        "Yo {destinaría la tasa a vivienda|empezaría por la vivienda y pondría la tasa de dos euros|no daría más licencias donde ya no caben vecinos}. {Y me votarían cuatro|Joaquín no me votaría|Pero solo soy historiadora}.",
        1.4,
    )
    s.aside(
        "<q>¿{tú viajas|tú también eres turista|has sido turista alguna vez|tú no viajas nunca|te gusta viajar|has hecho un crucero}?\n¿{alquilarías tu piso a turistas|tú alquilarías tu casa|alquilas tu casa}?\n¿{te irías de tu barrio|te irías de Málaga|piensas mudarte|tienes miedo de tener que irte}?\n¿{te ha afectado a ti|a ti te afecta|cómo te afecta a ti} {el turismo|todo esto}?",
        "Yo también viajo, {y procuro no hacer ruido|con mapa y con remordimientos}; {a veces el turista soy yo|nadie está libre de maleta}.\nDe Lagunillas no me muevo, {por ahora|mientras me dejen}, ni alquilo mi casa: {también es arraigo|a mis sesenta y dos años una tiene sus manías}.\nMe afecta, claro: {Lagunillas también cambia|en mi escalera ya suenan las maletas}. {Por eso modero: para no gritar|No soy imparcial, solo educada}.",
        1.3,
    )
    facts = (
        ("{cuánta gente vive en el centro|cuántas personas viven en el centro|cuántos vecinos quedan|cuántos habitantes tiene el centro|queda gente en el centro|cuántos vecinos hay ahora en el centro|ha perdido vecinos el centro|cuánta gente vivía antes en el centro|vive mucha gente en el centro}", "En el centro viven unas cinco mil personas, {la mitad que hace veinte años|y hace veinte años eran el doble}.", 1.5),
        ("{cuánto empleo da el turismo|cuánta gente trabaja en el turismo|cuántos malagueños viven del turismo|da mucho trabajo el turismo|qué porcentaje vive del turismo|cuántos empleos hay|qué peso tiene el turismo|cuánto trabajo da}", "El turismo da trabajo a uno de cada cinco malagueños. {Otra cosa es qué trabajo|No es poca cosa}.", 1.3),
        ("{se pueden pedir licencias todavía|el ayuntamiento da licencias|hay límites para los pisos turísticos|está prohibido en alguna zona|se conceden licencias|qué hace el ayuntamiento con los pisos turísticos|hay zonas sin licencias|hay alguna ley sobre los pisos turísticos}", "Hay zonas donde el ayuntamiento ya no concede licencias de vivienda turística. {En el resto, sí|Es un comienzo}.", 1.3),
        ("{cuánto es la tasa|de cuánto es la tasa|cuánto pagaría un turista|hay una tasa turística|existe la tasa|qué tasa se discute|cuánto se pagaría por noche|los turistas pagan algo|ya hay tasa}", "Se discute una tasa de dos euros por noche; {todavía no está aprobada|de momento solo se discute}.", 1.3),
        ("{cuándo os reunís|qué día es la tertulia|a qué hora es|a qué hora empieza|cada cuánto os veis|os reunís todas las semanas|cuándo es la próxima|puedo volver otro día|puedo venir la semana que viene|dónde os reunís}", "Los jueves a las siete, aquí, en La Farola, {cerca del puerto|y siempre hay una silla libre}.", 1.1),
        ("{cuánto tiempo llevas moderando|desde cuándo moderas|desde cuándo existe esto|cuántos años llevas aquí|hace mucho que moderas la tertulia|quién modera|eres la moderadora}", "Llevo once años moderando la tertulia, {y todavía no se ha roto ninguna taza|un jueves tras otro}.", 0.8),
        ("{a qué te dedicas|qué enseñabas|eres profesora|eres historiadora|trabajas en la universidad|en qué trabajas|sigues dando clase|qué estudiaste|de qué eras profesora}", "Enseñé Historia en la universidad; {ahora modero y llevo la contraria|lo dejé, pero no se me ha quitado}.", 0.8),
        ("{dónde vives|en qué barrio vives|vives en el centro|eres de Málaga|vives cerca|cómo es tu barrio|qué es Lagunillas}", "Vivo en Lagunillas, {un barrio que también está cambiando|y lo veo cambiar calle a calle}.", 0.8),
        ("{cuántos años tienes|qué edad tienes|eres mayor|eres joven}", "Sesenta y dos, {y once de ellos discutiendo los jueves|bien discutidos}.", 0.3),
        ("{quién es Joaquín|qué dice Joaquín|qué piensa Joaquín|por qué defiende Joaquín el turismo|cuál es el argumento de Joaquín|qué tiene Joaquín|por qué Joaquín está a favor}", "Joaquín heredó dos pisos y los alquila a turistas: {gracias a eso pagó la carrera de su hija|sostiene que sin turistas Málaga estaría muerta}.", 1),
        ("{quién es Samira|qué piensa Samira|qué le pasa a Samira|qué dice Samira|cuál es el problema de Samira|cuánto paga Samira|por qué está enfadada Samira|a quién le han subido el alquiler}", "Samira es camarera y estudiante; le han subido el alquiler un cuarenta por ciento.", 1),
        ("{quién es don Fermín|quién es Fermín|qué dice don Fermín|qué le pasó a don Fermín|qué hay ahora en la librería|por qué cerró don Fermín|de qué se queja don Fermín|qué era antes la consigna}", "Don Fermín es librero; cerró su librería, y hoy es una consigna de maletas.", 1),
        ("{de qué habláis hoy|cuál es el tema|cuál es la pregunta|de qué va la discusión|de qué estáis hablando|cuál es el tema de hoy}", "Hoy discutimos de quién es la ciudad: {Joaquín dice que sin turistas moriría, y don Fermín, que con ellos ya lo está|si el turismo le da vida a Málaga o se la quita}.", 0.9),
        ("{puedo tomar algo|puedo pedir un café|me pones un café|hay cerveza|puedo pedir algo|qué estáis tomando|cuánto cuesta el café}", "Pide lo que quieras, {que aquí se discute mejor con café|don Fermín te recomienda el café}. La mesa espera.", 0.4),
        ("{siempre discutís así|os enfadáis|sois amigos|se enfada alguien|no os peleáis|os lleváis bien}", "Discutimos con cariño: {once años y nadie ha roto una taza|Joaquín y don Fermín no podrían vivir sin llevarse la contraria}.", 0.6),
        ("{tienes datos|hay datos|qué dicen los números|hay estadísticas|qué dicen las cifras|tienes alguna cifra|en qué datos te basas|eso está demostrado}", "Dos datos: el centro tiene unas cinco mil personas, la mitad que hace veinte años, y el turismo da trabajo a uno de cada cinco.\n{Apunta|Con cifras}: cinco mil vecinos en el centro, la mitad que hace veinte años.", 1),
    )
    for asks, reply, weight in facts:
        s.aside(
            f"<q>¿{asks}?\n¿{asks}?\n{{y|pero|entonces}} ¿{asks}?\n{{me puedes decir|no sé si me puedes decir|quisiera saber|dime|no sé}} {asks}\n{{muy interesante|te entiendo|de acuerdo|no soy de aquí|es mi primera vez}}{{.|,}} ¿{asks}?\n{asks}",
            reply,
            weight,
        )


def _threads(s: Scene) -> None:
    """Elvira on a measure, a place or one of the table's old threads."""
    s.aside(
        "<q>¿qué te {parece|parecería} <medida>?\n¿{tú|tú, Elvira,} {estarías a favor de|verías bien|propondrías|apoyarías} <medida>?\n¿{no sería mejor|no convendría|no habría que|serviría de algo|sería posible|es realista|sería justo} <medida>?\n¿y <medida>?\n¿{ayudaría|funcionaría|bastaría con|se podría} <medida>?\n¿no crees que {habría que|deberíamos|hay que} <medida>?\n¿por qué no se puede <medida>?\n¿alguien ha pensado en <medida>?",
        "¿<medida>? {Yo lo probaría|Me tienta, lo confieso|No lo vería mal|Por sí solo no basta, a mi juicio|Lo votaría con la nariz tapada}. {Al menos es concreto|Se ha discutido aquí más de un jueves|Joaquín votaría en contra|Samira te diría que sí}.\nA mi entender, <medida> {me parece sensato|tiene sentido|es mejor que lamentarse}, {aunque no basta|si se hace en serio|y habrá protestas}.",
        2.2,
    )
    s.aside(
        "<q>¿{has estado en|conoces|has visto} <lugar>?\n¿{qué opinas de|y} <lugar>?\n¿{Málaga se parece a|Málaga acabará como|vamos camino de ser} <lugar>?\n¿sabes qué {pasó|ha pasado|hicieron} en <lugar>?\n¿no crees que Málaga acabará como <lugar>?",
        "¿<lugar.eco>? {Solo por los libros|Más de leer que de pasear|De oídas}. {Cada ciudad tiene su manera de perderse|Cuéntanos tú, si lo has visto|Espero que Málaga encuentre su propio camino}.",
        0.9,
    )
    hilos = (
        ("{puede un barrio morir de éxito|un barrio puede morir de éxito|qué es morir de éxito para ti|crees que Málaga puede morir de éxito}", "Sí, un barrio puede morir de éxito: {gusta tanto que ya nadie puede vivir en él|cuando gusta a todos y no queda quien lo habite}. {Es lo que más me inquieta|Lo veo en el casco histórico}."),
        ("{qué le debe quien visita a quien se queda|qué debe un turista a los vecinos|qué le debemos a quien vive allí|qué tendría que hacer un buen turista|cómo se puede ser buen turista}", "Quien visita le debe a quien se queda {silencio de noche, respeto y algo más que una foto|al menos no hacerle la vida imposible}. {Dos euros de tasa no son mucho pedir|Y mirar antes de fotografiar}."),
        ("{de quién es la ciudad|de quién es la ciudad para ti|a quién pertenece la ciudad|según tú, de quién es la ciudad}", "Yo diría que la ciudad es de quien la cuida, {viva en ella o venga de paso|y eso incluye a algún visitante}. {Don Fermín diría que de los vecinos|Joaquín diría que de quien la paga}."),
        ("{era mejor la ciudad de antes|cómo era Málaga antes|cómo era el centro hace veinte años|ha cambiado mucho Málaga|qué ha cambiado en el centro|echas de menos la Málaga de antes}", "Hace veinte años vivía en el centro el doble de gente. {Era más sucia y más nuestra|Se oían menos maletas y más vecinos}; {no todo era mejor|la nostalgia engaña, pero no inventa}."),
        ("{es legal lo que hace Joaquín|Joaquín hace algo malo|es culpa de Joaquín|Joaquín es el malo|es egoísta Joaquín}", "Joaquín no hace nada ilegal: {heredó dos pisos y los alquila|alquila los dos pisos que heredó}. {Lo que discutimos es la suma de muchos como él|Culpable no es; responsable, un poco}."),
        ("{se puede hacer algo|tiene solución|hay solución|hay esperanza|eres optimista|eres pesimista|qué futuro ves|cómo ves el futuro}", "Solución hay, {pero lenta y aburrida: vivienda, límites y paciencia|aunque no una sola}. {Soy optimista los jueves|Como historiadora, he visto ciudades peores}."),
        ("{cambiaste de opinión alguna vez|has cambiado de opinión|te ha convencido alguien|te convence Joaquín|te convence don Fermín|quién te convence más}", "He cambiado de opinión {más de un jueves|gracias a Samira}: {una subida del cuarenta por ciento enseña más que un libro|Joaquín me enseñó que un casero también tiene una hija}."),
    )
    for asks, reply in hilos:
        s.aside(
            f"<q>¿{asks}?\n¿{asks}?\n{{Elvira,|y tú,|entonces|en tu opinión,}} ¿{asks}?\n{{me pregunto|quisiera saber|dime}} {asks}\n{asks}",
            reply,
            0.8,
        )


def _rest(s: Scene) -> None:
    s.aside(
        "{perdona|perdón|lo siento}, {no he entendido lo último|hablas muy rápido|me he perdido|no te sigo}\n{puedes|podrías} {repetirlo con otras palabras|resumir la discusión|explicarlo más sencillo}, por favor\nme he perdido, ¿{cuál era la pregunta|de qué hablamos}?\n¿puedes decirlo de otra forma?",
        "{Con otras palabras|Más despacio|Te lo resumo}: unos dicen que el turismo da vida a Málaga y otros que se la quita.\n{Claro|Sin prisa}: Joaquín cree que sin turistas no hay ciudad; don Fermín, que con tantos tampoco.",
        1.2,
        helps=True,
    )
    s.answer(
        "cierre",
        "{me quedo con|lo que me llevo es|la idea que me llevo es|resumo:|en conclusión,|para terminar,|yo diría que|en definitiva,} {que |}<con>\n{sigo pensando que|no he cambiado de opinión:|no,} {<con>|<pro>|<mix>}\n{sí, he cambiado un poco:|he cambiado de opinión:|ahora pienso que|ahora veo que} <mix>\n{en resumen|al final|total}, {habría que|hay que} <medida>\nla ciudad es de <gente.el>\nla ciudad es {de todos, pero|de quien la cuida:|de los vecinos:} <mix>",
        "{Buena manera de cerrar|Lo apunto como última palabra|Hermoso final}. {La discusión, en cambio, no se cierra nunca|El jueves la retomamos, a las siete|Trae más ejemplos el jueves}.\n{Con eso nos quedamos|Queda dicho}. {Gracias por discrepar|Joaquín ya prepara la revancha|Don Fermín lo firmaría}. Hasta el jueves.",
        2,
        then="end",
    )
    for kind in ("con", "pro", "mix"):
        s.answer(
            "cierre",
            f"{{me quedo con la idea de que|resumo:|en conclusión,|sigo pensando que|no, sigo creyendo que|al final,|sí, ahora veo que}} <{kind}>",
            f"Te quedas, pues, con que <{kind}>. {{Buena última palabra|El jueves lo retomamos|Aquí cabe esa idea, y la contraria}}.\n{{Cierras con fuerza|Queda escrito}}: <{kind}>. {{Hasta el jueves, a las siete|Joaquín ya prepara la revancha|Don Fermín brinda}}.",
            1.2,
            then="end",
        )
    s.answer(
        "cierre",
        "la ciudad es de <gente.el>\n{es|para mí, es} de <gente.el>\nla ciudad {pertenece a|debería ser de} <gente.el>{, porque <con>|}",
        "De <gente.el>, {entonces|dices}. {Hermoso final; a los demás nos tocará pedir permiso|Lo apunto: la ciudad, de <gente.el>|Don Fermín se quita el sombrero}.",
        1.6,
        then="end",
    )
    s.aside(
        "{tengo que irme|me tengo que ir|se me hace tarde|debo marcharme}, {pero ha sido un placer|gracias por la tertulia|nos vemos el jueves|hasta el jueves a las siete|¿el jueves a la misma hora?}\n{nos vemos|hasta} el jueves{, a las siete|, Elvira|}\n{gracias a todos|ha sido muy interesante}, {el jueves vuelvo|vuelvo el jueves a las siete|hasta la próxima}",
        "{Hasta el jueves|Te esperamos el jueves}, a las siete, en La Farola. {Tu silla queda libre|Gracias por discrepar|Trae más ejemplos}.",
        0.25,
        ends=True,
    )


def enrich(s: Scene) -> None:
    """Adds all of it to the scene."""
    s.pool(
        gente=ideas.GENTE,
        mal=ideas.MAL,
        bien=ideas.BIEN,
        culpable=ideas.CULPABLE,
        factor=ideas.FACTOR,
        negocio=ideas.NEGOCIO,
        nuevo=ideas.NUEVO,
        familia=ideas.FAMILIA,
        tuvo=ideas.TUVO,
        lugar=ideas.LUGAR,
        hecho=[*s.pools["hecho"], *ideas.HECHO],
        cifra=ideas.CIFRA,
        porcentaje=ideas.PORCENTAJE,
        destino=ideas.DESTINO,
        medida=[*s.pools["medida"], *ideas.MEDIDA],
        condicion=ideas.CONDICION,
        consecuencia=ideas.CONSECUENCIA,
        asunto=ideas.ASUNTO,
        q=[_Q],
    )
    for part in (_arguments, _examples, _measures, _people, _questions, _threads, _rest):
        part(s)
